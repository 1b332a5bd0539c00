"""What Teams' refusals mean for a message and for whoever can help: one table, read by the sender and by doctor.

Statuses and codes: learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-basics, "Status
codes from bot conversational APIs". Sentences and remedies are for the operator, in English, like everything that
doctor says. No code, and no outcome of one, ever carries a word of a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from adapters.teams.transport import SendError


class Outcome(StrEnum):
    """What a refusal leads to.

    BLOCKED is the person's own wish, or the administrator's for them, until they write again. NOWHERE: the bot is not,
    or no longer, in that conversation; it is opened anew once, and then the person or the channel cannot be reached.
    OPERATOR: somebody must mend the app or its settings, and everything waits till then. LATER: certainly not done, it
    goes when tried later. UNSURE: nobody knows whether it was done. FAULT: Teams does not accept what was asked,
    however often.
    """

    BLOCKED = "blocked"
    NOWHERE = "nowhere"
    OPERATOR = "operator"
    LATER = "later"
    UNSURE = "unsure"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A refusal's outcome, what happened in a sentence, and what the operator can do ("" where nothing is needed)."""

    outcome: Outcome
    sentence: str
    remedy: str = ""


NO_ADDRESS = "no_address"
"""Nothing was ever heard of the tenant, so there is nowhere to send to."""
NO_CHANNEL, MANY_CHANNELS = "no_channel", "many_channels"
"""A typed name is that of no channel, or of several, in the teams that have the app."""
OWN_PACE = "own_pace"
"""The bot's own limits: its turn has not come."""
CANNOT_LOOK = "cannot_look"
"""Teams shows a bot nothing of what it said."""
DISABLED = "BotDisabledByAdmin"
"""One person's matter, or everybody's: then no message that goes takes the trouble back."""

_INSTALL = "The person adds the app again, or an administrator installs it for them (docs/teams.md)."
_NAME = "A coordinator mentions the app in the channel that is meant, with the words: programme announce."
_WAIT = "Nothing: it is tried again by itself. If it stays so for an hour, look at Microsoft 365's service health."
_REPORT = (
    "Report it, with the code: this is a mistake in the bot. The message went as plain text if it could."
)
_APP = (
    "Check MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType and MicrosoftAppTenantId (docs/teams.md)."
)
_ALLOW = (
    "Ask an administrator to allow the app in the Teams admin center, under Manage apps and its policies."
)
_HOST = (
    "Check that the app's registration, its tenant and RINNALLA_TEAMS_LOGIN are of the same Microsoft cloud."
)
_NETWORK = "Check the network of this machine, and RINNALLA_TEAMS_LOCAL if it is set."

_TABLE: dict[Outcome, dict[str, tuple[str, str]]] = {
    Outcome.BLOCKED: {
        "ConversationBlockedByUser": ("The person does not take messages from the app.", ""),
        "MessageWritesBlocked": ("The person blocked the app, or took it away.", ""),
        DISABLED: ("An administrator does not let the person use the app.", _ALLOW),
    },
    Outcome.NOWHERE: {
        "BotNotInConversationRoster": ("The app is not in the conversation any more.", _INSTALL),
        "ForbiddenOperationException": ("The app may not write in the conversation.", _INSTALL),
        "ConversationNotFound": ("Teams does not know the conversation.", _INSTALL),
        NO_ADDRESS: ("Nothing was ever heard of the tenant.", _INSTALL),
        NO_CHANNEL: ("No channel of the teams that have the app is called so.", _NAME),
        MANY_CHANNELS: ("Several channels of the teams that have the app are called so.", _NAME),
        "403": ("Teams does not let the app write there.", _INSTALL),
        "404": ("Teams does not know the conversation.", _INSTALL),
    },
    Outcome.OPERATOR: {
        "401": ("Teams does not accept the app's credentials.", _APP),
        "InvalidBotApiHost": ("The tenant is in another Microsoft cloud than the app.", _HOST),
        "untrusted_address": ("The address that was told is not one of Teams'; no token goes there.", _HOST),
    },
    Outcome.LATER: {
        "412": ("Teams asks to try again.", ""),
        "429": ("Teams asks for a slower pace.", ""),
        OWN_PACE: ("As much as Teams takes was sent there just now.", ""),
        "unreachable": ("Teams could not be reached.", _NETWORK),
        "login_unavailable": (
            "Microsoft's login could not be reached.",
            "Check RINNALLA_TEAMS_LOGIN and the network.",
        ),
        "0": ("The request could not be made.", _NETWORK),
    },
    Outcome.UNSURE: {
        "timeout": ("Teams did not answer in time.", _WAIT),
        "dropped": ("The connection broke before Teams' answer came.", _WAIT),
        "unreadable": ("Teams' answer could not be read.", _WAIT),
        "408": ("Teams did not get the whole request.", _WAIT),
        "500": ("Teams had an error of its own.", _WAIT),
        "502": ("Teams had an error of its own.", _WAIT),
        "503": ("Teams is not available at the moment.", _WAIT),
        "504": ("Teams did not answer itself in time.", _WAIT),
    },
    Outcome.FAULT: {
        "400": ("Teams does not accept what was asked.", _REPORT),
        "413": ("The message is longer than Teams takes.", _REPORT),
        "MessageSizeTooBig": ("The message is longer than Teams takes.", _REPORT),
        "BadSyntax": ("Teams does not accept how the message is drawn.", _REPORT),
    },
}

MEANINGS: dict[str, Meaning] = {
    code: Meaning(outcome, *said) for outcome, codes in _TABLE.items() for code, said in codes.items()
}
"""Every code, and every status, with a meaning of its own."""

_ANYTHING_ELSE = Meaning(Outcome.FAULT, "Teams refused with a code that the bot does not know.", _REPORT)
_UNKNOWN = Meaning(Outcome.UNSURE, "Teams had an error of its own.", _WAIT)
_DECIDED_BY_STATUS = frozenset({401, 408, 412, 413, 429})
"""Statuses that say all, whatever the code beside them."""


def meaning(status: int, code: str) -> Meaning:
    """The meaning of a refusal; `status` is 0 when there was no answer. After an error of Teams' own nobody knows."""
    if status >= 500 or status in _DECIDED_BY_STATUS:
        return MEANINGS.get(str(status), _UNKNOWN)
    return MEANINGS.get(code) or MEANINGS.get(str(status), _ANYTHING_ELSE)


def meaning_of(error: SendError) -> Meaning:
    """The same of a refusal as it was raised. What may have been done is never tried again without a thought."""
    found = meaning(error.status, error.code)
    return found if error.certain or found.outcome is Outcome.UNSURE else _UNKNOWN


def name_of(error: SendError) -> str:
    """A refusal in one short text: its code, or else its status; for logs and for the reasons of the outbox."""
    return error.code or str(error.status)


def error_kind(error: Exception) -> str:
    """What a log may say of any error: a refusal's name, else its type."""
    return name_of(error) if isinstance(error, SendError) else type(error).__name__


def trouble_of(error: SendError) -> str:
    """What a tenant's trouble is kept as: status and code; "" for one that nobody has to mend."""
    mends = meaning_of(error).outcome is Outcome.OPERATOR or error.code == DISABLED
    return f"{error.status} {error.code}".strip() if mends else ""


def explained(trouble: str) -> tuple[str, str]:
    """A kept trouble as a sentence and its remedy."""
    status, _, code = trouble.partition(" ")
    found = meaning(int(status) if status.isdigit() else 0, code)
    return f"{found.sentence} ({trouble})", found.remedy
