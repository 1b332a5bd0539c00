"""What is wrong in a workspace, kept as a short text and explained to the operator."""

from __future__ import annotations

from typing import Final

from adapters.slack.errors import INSTALL_AGAIN, MISSING_SCOPE, CallFailed, meaning

NOT_RENEWED: Final = "not_renewed"
"""The trouble of a workspace whose token Slack does not renew, before a colon and Slack's code."""
GONE_FOR_GOOD: Final = frozenset({"token_revoked", "account_inactive"})
"""Answers after which a token never works again."""
OF_THE_TOKEN: Final = GONE_FOR_GOOD | {
    "invalid_auth",
    "not_authed",
    "token_expired",
    "not_allowed_token_type",
}
"""Answers that any later success shows to be over; others are over when the same method succeeds."""


def trouble_of(failure: CallFailed, method: str) -> str:
    """A trouble as it is kept: the code, a missing scope behind a colon, and the method where that matters."""
    code = f"{failure.code}:{failure.needed}" if failure.needed else failure.code
    return code if failure.code in OF_THE_TOKEN else f"{code} {method}"


def ends_with(trouble: str, method: str) -> bool:
    """Whether the success of a method shows that a trouble is over."""
    return not trouble.startswith(NOT_RENEWED) and trouble.partition(" ")[2] in ("", method)


def explained(trouble: str) -> tuple[str, str]:
    """A kept trouble as a sentence and its remedy."""
    code, _, method = trouble.partition(" ")
    code, _, detail = code.partition(":")
    if code == NOT_RENEWED:
        return f"Slack does not renew the token ({detail}).", INSTALL_AGAIN
    said = meaning(code)
    if code == MISSING_SCOPE and detail:
        return f"The app lacks the scope {detail}, which {method} needs.", said.remedy
    return f"{said.sentence} ({code}{f', {method}' if method else ''})", said.remedy
