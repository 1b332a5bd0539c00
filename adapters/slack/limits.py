"""How fast the bot asks things of Slack: below what Slack takes, first come first served, nobody left behind.

Slack counts per workspace and method, and for messages also per conversation (docs.slack.dev/apis/web-api/rate-limits).
Each process keeps its own count; several processes together may go above it, and then Slack's own word to wait decides.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from adapters.slack.api import CALL_SECONDS, SlackApi
from adapters.slack.errors import RATE_LIMITED, CallFailed

PATIENCE = 3.0
"""So long a call is waited for here; what would take longer goes back to the outbox until its turn. In seconds."""
FORGOTTEN = 90.0
"""How long after its turn somebody who does not come keeps the place in the queue. In seconds."""
ALMOST = 1e-6
"""Less of a turn than this is missing for no reason but rounding."""
MANY = 2000
"""With more meters than this, those that have come to rest are let go."""


@dataclass(frozen=True, slots=True)
class Pace:
    """At most `burst` at once and `a_second` from then on: in any w seconds at most burst + w · a_second."""

    a_second: float
    burst: int


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


class Meter:
    """One limit. Those who have to wait form a queue, by when they first asked; times are seconds of one clock."""

    def __init__(self, pace: Pace, now: float) -> None:
        self._pace = pace
        self._left = float(pace.burst)
        self._at = now
        self._queue: dict[str, float] = {}

    def wait(self, ticket: str, now: float) -> float:
        """How long until it is this ticket's turn (0: now), in seconds. Asking again keeps the place."""
        self._advance(now)
        before = self._before(ticket, now)
        missing = before + 1 - self._left
        if missing <= ALMOST:
            self._queue[ticket] = now
            return 0.0
        wait = missing / self._pace.a_second
        self._queue[ticket] = now + wait
        return wait

    def leave(self, ticket: str) -> None:
        """Give the place in the queue up."""
        self._queue.pop(ticket, None)

    def take(self, ticket: str, now: float) -> None:
        """Use the turn. Only for a ticket that need not wait."""
        self._advance(now)
        self._queue.pop(ticket, None)
        self._left -= 1

    def rests(self, now: float) -> bool:
        """Whether a new meter would be just the same."""
        self._advance(now)
        return self._left >= self._pace.burst and all(turn < now - FORGOTTEN for turn in self._queue.values())

    def _advance(self, now: float) -> None:
        if now > self._at:
            self._left = min(self._pace.burst, self._left + (now - self._at) * self._pace.a_second)
            self._at = now

    def _before(self, ticket: str, now: float) -> int:
        """How many are before this ticket; the first who did not come for a long time have lost their place."""
        while self._queue:
            first, turn = next(iter(self._queue.items()))
            if first == ticket or turn >= now - FORGOTTEN:
                break
            del self._queue[first]
        if ticket not in self._queue:
            return len(self._queue)
        return next(number for number, other in enumerate(self._queue) if other == ticket)


class Limits:
    """The meters of every workspace, method and conversation of this process."""

    def __init__(self) -> None:
        self._meters: dict[tuple[str, str], Meter] = {}

    def turn(self, ticket: str, workspace: str, method: str, channel: str, now: float) -> float:
        """Take the turn if it has come and return 0; else how long to wait (seconds), with the place kept."""
        meters = self._for(workspace, method, channel, now)
        for meter in meters:
            wait = meter.wait(ticket, now)
            if wait > 0:
                return wait
        for meter in meters:
            meter.take(ticket, now)
        return 0.0

    def wait(self, ticket: str, workspace: str, method: str, now: float) -> float:
        """How long until it is this ticket's turn in the workspace (0: now), in seconds, with the place kept."""
        return self._of(workspace, method, now).wait(ticket, now)

    def leave(self, ticket: str, workspace: str, method: str, now: float) -> None:
        """Give the place in the workspace's queue up."""
        self._of(workspace, method, now).leave(ticket)

    def _of(self, workspace: str, method: str, now: float) -> Meter:
        return self._meter((workspace, "post" if method in _POSTS else method), PACES[method], now)

    def _for(self, workspace: str, method: str, channel: str, now: float) -> list[Meter]:
        found = [self._of(workspace, method, now)]
        if method in _POSTS:
            # the conversation first: who waits for its own conversation holds up nobody else's
            found.insert(0, self._meter((workspace, f"in {channel}"), CONVERSATION, now))
        return found

    def _meter(self, key: tuple[str, str], pace: Pace, now: float) -> Meter:
        if key not in self._meters:
            if len(self._meters) >= MANY:
                self._meters = {name: meter for name, meter in self._meters.items() if not meter.rests(now)}
            self._meters[key] = Meter(pace, now)
        return self._meters[key]


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
        end = self._now() + PATIENCE
        while (
            wait := self._limits.turn(_of(ticket, method), workspace, method, within, now := self._now())
        ) > 0:
            if now + wait > end:
                raise CallFailed(RATE_LIMITED, retry_after=wait)
            await self._sleep(wait)
        return await self.api.call(workspace, method, seconds=seconds, quiet=quiet, **args)


def _of(ticket: str, method: str) -> str:
    """A message's ticket for one of the methods it needs."""
    return f"{ticket} {method}"
