"""How fast the bot asks things of Slack.

Slack counts per workspace and method, and for messages also per conversation (docs.slack.dev/apis/web-api/rate-limits).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from adapters.slack.api import CALL_SECONDS, SlackApi
from adapters.slack.errors import RATE_LIMITED, CallFailed
from bot.pacing import PATIENCE, Meter, Meters, Pace, take_turn, waited

CONVERSATION = Pace(1.0, 4)
"""Messages to one conversation: one a second, a few at once."""
WORKSPACE = Pace(4.0, 12)
"""Messages to one workspace: several hundred a minute."""
TIER_2 = Pace(15 / 60, 5)
TIER_3 = Pace(40 / 60, 10)
TIER_4 = Pace(80 / 60, 20)
"""Tiers allow 20, 50 and 100 a minute: what goes at once and what follows within the minute stay within that."""

PACES: dict[str, Pace] = {
    "chat.postMessage": WORKSPACE,
    "files.completeUploadExternal": WORKSPACE,
    "files.getUploadURLExternal": TIER_4,
    "conversations.open": TIER_3,
    "conversations.history": TIER_3,
    "conversations.create": TIER_2,
    "conversations.invite": TIER_3,
    "conversations.kick": TIER_3,
    "conversations.members": TIER_4,
    "users.conversations": TIER_2,
    "users.info": TIER_4,
}
_POSTS = frozenset({"chat.postMessage", "files.completeUploadExternal"})


class Limits:
    """The meters of every workspace, method and conversation of this process."""

    def __init__(self) -> None:
        self._meters = Meters()

    def turn(self, ticket: str, workspace: str, method: str, channel: str, now: float) -> float:
        """Take the turn if it has come and return 0; else how long to wait (seconds), with the place kept."""
        return take_turn(self._for(workspace, method, channel, now), ticket, now)

    def wait(self, ticket: str, workspace: str, method: str, now: float) -> float:
        """How long until it is this ticket's turn in the workspace (0: now), in seconds, with the place kept."""
        return self._of(workspace, method, now).wait(ticket, now)

    def leave(self, ticket: str, workspace: str, method: str, now: float) -> None:
        """Give the place in the workspace's queue up."""
        self._of(workspace, method, now).leave(ticket)

    def _of(self, workspace: str, method: str, now: float) -> Meter:
        return self._meters.of((workspace, "post" if method in _POSTS else method), PACES[method], now)

    def _for(self, workspace: str, method: str, channel: str, now: float) -> list[Meter]:
        found = [self._of(workspace, method, now)]
        if method in _POSTS:
            # the conversation first: who waits for its own conversation holds up nobody else's
            found.insert(0, self._meters.of((workspace, f"in {channel}"), CONVERSATION, now))
        return found


class PacedApi:
    """Slack's Web API for what can wait: each call takes its turn."""

    def __init__(
        self,
        api: SlackApi,
        limits: Limits,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.api = api
        self._limits = limits
        self._now = now
        self._sleep = sleep

    def wait(self, ticket: str, workspace: str, method: str) -> float:
        """How long until a call's turn, when that is longer than `PATIENCE`; else 0. The place in the queue is kept."""
        wait = self._limits.wait(_of(ticket, method), workspace, method, self._now())
        return wait if wait > PATIENCE else 0.0

    def leave(self, ticket: str, workspace: str, method: str) -> None:
        """The call does not come: nobody is to wait behind it."""
        self._limits.leave(_of(ticket, method), workspace, method, self._now())

    async def call(
        self,
        ticket: str,
        workspace: str,
        method: str,
        *,
        seconds: float = CALL_SECONDS,
        within: str = "",
        quiet: bool = False,
        **args: Any,
    ) -> dict[str, Any]:
        """Call a method when its turn comes. `ticket` keeps the place in the queue over several tries.

        `within` is the conversation that a message goes to; `quiet` notes no trouble of the workspace. Raises
        `CallFailed`, with the time until the turn when that is longer than `PATIENCE`.
        """
        wait = await waited(
            lambda now: self._limits.turn(_of(ticket, method), workspace, method, within, now),
            self._now,
            self._sleep,
        )
        if wait:
            raise CallFailed(RATE_LIMITED, retry_after=wait)
        return await self.api.call(workspace, method, seconds=seconds, quiet=quiet, **args)


def _of(ticket: str, method: str) -> str:
    """A message's ticket for one of the methods it needs."""
    return f"{ticket} {method}"
