"""Why somebody cannot be written to, as Slack itself knows it."""

from __future__ import annotations

from typing import Any

from adapters.slack.errors import CallFailed, Outcome
from adapters.slack.limits import PacedApi
from adapters.slack.payload import is_outside

_TOLD = frozenset({Outcome.LEFT, Outcome.BLOCKED, Outcome.OUTSIDE})


async def why_not(api: PacedApi, ticket: str, workspace: str, user: str) -> Outcome:
    """LEFT, OUTSIDE or BLOCKED for a person to whom a message did not go.

    Raises `CallFailed` when Slack does not say it now.
    """
    try:
        answer = await api.call(ticket, workspace, "users.info", quiet=True, user=user)
    except CallFailed as failure:
        if failure.outcome in _TOLD:
            return failure.outcome
        raise
    found = answer.get("user")
    return _reach(found if isinstance(found, dict) else {}, workspace)


def _reach(user: dict[str, Any], workspace: str) -> Outcome:
    if user.get("deleted") or user.get("is_bot"):
        return Outcome.LEFT
    if is_outside(user, workspace) or user.get("is_restricted") or user.get("is_ultra_restricted"):
        return Outcome.OUTSIDE
    return Outcome.BLOCKED
