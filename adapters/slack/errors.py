"""What Slack's error codes mean for a message and for whoever can help: one table, read by the sender and by doctor.

Sentences and remedies are for the operator, in English, like everything that doctor says. No code, and no outcome
of one, ever carries a word of a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What a failed call leads to.

    LEFT, BLOCKED and OUTSIDE concern the person, as `bot.domain.people.Reach` has them, and are for good. PLACE: the
    person, channel or room cannot be written to; why, is asked of Slack. WORKSPACE: somebody must mend the app or its
    token, and everything waits till then. LATER: certainly not done, it goes when tried later. UNSURE: nobody knows
    whether it was done. FAULT: Slack does not accept what was asked, however often.
    """

    LEFT = "left"
    BLOCKED = "blocked"
    OUTSIDE = "outside"
    PLACE = "place"
    WORKSPACE = "workspace"
    LATER = "later"
    UNSURE = "unsure"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A code's outcome, what happened in a sentence, and what the operator can do ("" where nothing is needed)."""

    outcome: Outcome
    sentence: str
    remedy: str = ""


NO_TOKEN = "no_token"
UNINSTALLED = "app_uninstalled"
NO_CONNECTION = "no_connection"
DROPPED = "dropped"
TIMEOUT = "timeout"
UNREADABLE = "unreadable"
SERVER_ERROR = "server_error"
RATE_LIMITED = "ratelimited"
MISSING_SCOPE = "missing_scope"
NO_GROUP_CHAT = "no_group_chat"
PAST_TOO_LONG = "past_too_long"
NO_PERMISSION = frozenset({MISSING_SCOPE, "no_permission"})
"""Codes of a permission that the app was not given, perhaps on purpose."""

INSTALL_AGAIN = "Install the app again in that workspace (Slack's page of the app, or /slack/install)."
_TOKEN = "Check SLACK_BOT_TOKEN, or install the app again in that workspace."
_SCOPES = (
    "Compare with `rinnalla manifest slack`, add the scope, and install the app again in that workspace."
)
_ADMIN = "Ask an administrator of the workspace to allow the app."
_INVITE = "Invite the app to the channel (/invite), or give the programme another channel."
_WAIT = "Nothing: it is tried again by itself. If it stays so for an hour, look at Slack's status page."
_REPORT = (
    "Report it, with the code: this is a mistake in the bot. The message went as plain text if it could."
)

_TABLE: dict[Outcome, dict[str, tuple[str, str]]] = {
    Outcome.LEFT: {
        "user_disabled": ("The person's account is deactivated.", ""),
        "user_not_found": ("Slack knows no such person in this workspace.", ""),
        "users_not_found": ("Slack knows no such person in this workspace.", ""),
        "account_deleted": ("The person's account is deleted.", ""),
        "cannot_dm_bot": ("The account belongs to a bot.", ""),
    },
    Outcome.BLOCKED: {
        "im_closed": ("The person does not take messages from the app.", ""),
        "recipient_blocked": ("The person does not take messages from the app.", ""),
    },
    Outcome.OUTSIDE: {
        "user_not_visible": (
            "The person is a guest, or of another organisation, whom the app may not write to.",
            "",
        ),
        "invalid_user_combination": (
            "The people share no channel, so Slack lets nobody write to all of them.",
            "",
        ),
        "user_is_restricted": ("The person is a guest whom the app may not write to.", ""),
        "user_is_ultra_restricted": (
            "The person is a guest of one channel whom the app may not write to.",
            "",
        ),
        "cannot_dm_external_user": ("The person is of another organisation; apps cannot write to them.", ""),
        "external_user_not_allowed": (
            "The person is of another organisation; apps cannot write to them.",
            "",
        ),
    },
    Outcome.PLACE: {
        "channel_not_found": ("The conversation is not there, or the app cannot see it.", _INVITE),
        "invalid_channel": ("The conversation is not there, or the app cannot see it.", _INVITE),
        "not_in_channel": ("The app is not a member of the channel.", _INVITE),
        "is_archived": (
            "The channel is archived.",
            "Restore the channel, or give the programme another one.",
        ),
        "restricted_action": ("The workspace does not let the app write in the channel.", _ADMIN),
        "restricted_action_read_only_channel": ("The channel is read only.", _ADMIN),
        "restricted_action_thread_only_channel": ("The channel takes only answers in threads.", _ADMIN),
        "restricted_action_non_threadable_channel": ("The channel takes no threads.", _ADMIN),
        "posting_to_channel_denied": ("The app may not share files in the channel.", _ADMIN),
        "posting_to_general_channel_denied": ("The app may not write in the general channel.", _ADMIN),
        "method_not_supported_for_channel_type": ("This kind of conversation cannot be used so.", _INVITE),
        NO_GROUP_CHAT: (
            "Slack opened no conversation for all of the group.",
            "Nothing: each hears it alone.",
        ),
    },
    Outcome.WORKSPACE: {
        UNINSTALLED: ("The app was removed from the workspace.", INSTALL_AGAIN),
        NO_TOKEN: (
            "There is no token for the workspace: the app was removed there or is not installed.",
            INSTALL_AGAIN,
        ),
        "invalid_auth": ("Slack does not accept the token.", _TOKEN),
        "not_authed": ("Slack got no token.", _TOKEN),
        "account_inactive": (
            "The app was removed from the workspace, or the workspace is closed.",
            INSTALL_AGAIN,
        ),
        "token_revoked": ("The token was taken away.", INSTALL_AGAIN),
        "token_expired": ("The token has run out and was not renewed.", INSTALL_AGAIN),
        "not_allowed_token_type": ("The token is of the wrong kind; it must begin with xoxb-.", _TOKEN),
        MISSING_SCOPE: ("The app lacks a permission.", _SCOPES),
        "no_permission": ("The token lacks a permission.", _SCOPES),
        "team_access_not_granted": ("The app has no access to the workspace.", _ADMIN),
        "access_denied": ("The workspace does not let the app do this.", _ADMIN),
        "accesslimited": ("The network does not let the app do this.", _ADMIN),
        "org_login_required": ("The workspace is moving to an organisation; Slack asks to wait.", _WAIT),
        "team_added_to_org": ("The workspace is moving to an organisation; Slack asks to wait.", _WAIT),
        "two_factor_setup_required": ("The workspace asks for two-factor login first.", _ADMIN),
        "ekm_access_denied": ("Administrators have suspended writing.", _ADMIN),
        "enterprise_is_restricted": ("The organisation does not allow this method.", _ADMIN),
        "messages_tab_disabled": (
            "The app's Messages tab is off, so nobody can be written to.",
            "Turn it on: App Home, Messages Tab, with writing allowed (or use `rinnalla manifest slack`).",
        ),
        "message_limit_exceeded": ("The workspace has written more than Slack takes.", _WAIT),
        "file_uploads_disabled": ("The workspace does not take files.", _ADMIN),
        "file_upload_size_restricted": ("The workspace does not take files of this size.", _ADMIN),
        "storage_limit_reached": ("The workspace has no room for files.", _ADMIN),
    },
    Outcome.LATER: {
        RATE_LIMITED: ("Slack asks for a slower pace.", ""),
        "rate_limited": ("Slack asks for a slower pace.", ""),
        NO_CONNECTION: ("Slack could not be reached.", "Check the network, and SLACK_API_URL if it is set."),
    },
    Outcome.UNSURE: {
        TIMEOUT: ("Slack did not answer in time.", _WAIT),
        DROPPED: ("The connection broke before Slack's answer came.", _WAIT),
        SERVER_ERROR: ("Slack had an error of its own.", _WAIT),
        UNREADABLE: ("Slack's answer could not be read.", _WAIT),
        "internal_error": ("Slack had an error of its own.", _WAIT),
        "fatal_error": ("Slack had an error of its own.", _WAIT),
        "request_timeout": ("Slack did not get the whole request.", _WAIT),
        "service_unavailable": ("Slack is not available at the moment.", _WAIT),
        "team_not_available": ("Slack is not available at the moment for the workspace.", _WAIT),
    },
    Outcome.FAULT: {
        "invalid_blocks": ("Slack does not accept how the message is drawn.", _REPORT),
        "invalid_blocks_format": ("Slack does not accept how the message is drawn.", _REPORT),
        "msg_blocks_too_long": ("The message is longer than Slack takes.", _REPORT),
        "msg_too_long": ("The message is longer than Slack takes.", _REPORT),
        "no_text": ("The message is empty for Slack.", _REPORT),
        "invalid_arguments": ("Slack does not accept what was asked.", _REPORT),
        PAST_TOO_LONG: ("So much was said since that an earlier message could not be looked for.", _WAIT),
        "unknown_method": (
            "The server at SLACK_API_URL does not know this method.",
            "Use Slack's own address.",
        ),
    },
}

MEANINGS: dict[str, Meaning] = {
    code: Meaning(outcome, *said) for outcome, codes in _TABLE.items() for code, said in codes.items()
}
"""Every code with a meaning of its own."""

_ANYTHING_ELSE = Meaning(Outcome.FAULT, "Slack refused with a code that the bot does not know.", _REPORT)


def meaning(code: str) -> Meaning:
    """The meaning of one of Slack's codes, or of one of ours; an unknown code is a fault."""
    return MEANINGS.get(code, _ANYTHING_ELSE)


class CallFailed(Exception):
    """A call to Slack that did not succeed.

    `code` is Slack's or one of ours, `needed` the scope that is missing, `retry_after` what Slack asked to wait
    (seconds, 0 when it said nothing).
    """

    def __init__(self, code: str, *, needed: str = "", retry_after: float = 0.0) -> None:
        super().__init__(code)
        self.code = code
        self.needed = needed
        self.retry_after = retry_after

    @property
    def outcome(self) -> Outcome:
        """What it leads to."""
        return meaning(self.code).outcome
