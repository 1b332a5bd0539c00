"""Many hands: so many sends at once, and as soon as one is done the next is taken. A slow one holds up no other.

No workspace has all the hands: where its sends do not end, some are left for the others.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from typing import Final, NamedTuple

from bot.ports import Waiting

log = logging.getLogger(__name__)
BREATH: Final = 0.05
"""So long, in seconds, hands that are nearly done are waited for, so that what comes next is claimed in one go."""
LOOK_SECONDS: Final = 1.0
"""How often to look for more while slow sends are under way."""


LEAST: Final = 8
"""So many are claimed at once at least, also for a workspace that has nearly its share of the hands."""
Task = asyncio.Task[bool]


class Claimed(NamedTuple):
    """Messages that can go now, and whether others of those claimed went back, so that more may be due."""

    messages: list[Waiting]
    put_back: bool


class Hands:
    """Claims with `claim(most, without)` and sends each with `send`, which says whether it was settled.

    `most` sends are under way at once, and about `share` of one workspace; `without` is a workspace that has its share.
    """

    def __init__(
        self,
        most: int,
        share: int,
        claim: Callable[[int, tuple[str, str] | None], Awaitable[Claimed]],
        send: Callable[[Waiting], Awaitable[bool]],
    ) -> None:
        self._most, self._share, self._claim, self._send = most, share, claim, send
        self._wakers: set[asyncio.Event] = set()
        self._stopping = False

    def stop(self) -> None:
        """Take nothing more in hand."""
        self._stopping = True

    def wake(self) -> None:
        """Look for more now, where hands are free."""
        for waker in self._wakers:
            waker.set()

    async def work(self) -> int:
        """Send until nothing is due and nothing is in hand; how many were settled. Raises what claiming raises."""
        waker = asyncio.Event()
        self._wakers.add(waker)
        in_hand: dict[Task, tuple[str, str]] = {}
        settled = 0
        try:
            while True:
                waker.clear()
                claimed = await self._more(in_hand.values())
                in_hand |= {asyncio.create_task(self._one(waiting)): waiting.workspace for waiting in claimed}
                if not in_hand:
                    return settled
                for task in await _next(set(in_hand), None if claimed else waker):
                    del in_hand[task]
                    settled += task.result()
        finally:
            self._wakers.discard(waker)
            for task in in_hand:
                task.cancel()
            await asyncio.gather(*in_hand, return_exceptions=True)

    async def _more(self, in_hand: Collection[tuple[str, str]]) -> list[Waiting]:
        """What can go now. While all that is claimed has to wait, the next is claimed."""
        free = self._most - len(in_hand)
        (largest, its) = max(((its, one) for one, its in Counter(in_hand).items()), default=(0, None))
        full = its if largest >= self._share else None
        most = free if full else min(free, max(self._share - largest, LEAST))
        try:
            while free > 0 and not self._stopping:
                claimed = await self._claim(most, full)
                if claimed.messages or not claimed.put_back:
                    return claimed.messages
        except Exception as error:
            if not in_hand:
                raise
            # what is in hand is finished first
            log.error("nothing more could be claimed: %s", type(error).__name__)
        return []

    async def _one(self, waiting: Waiting) -> bool:
        try:
            return await self._send(waiting)
        except Exception as error:
            log.error("how message %s went could not be noted: %s", waiting.id, type(error).__name__)
            return False


async def _next(in_hand: set[Task], waker: asyncio.Event | None) -> set[Task]:
    """What is done after a breath; with a waker, first until something is done, it rings, or it is time to look."""
    if waker is not None:
        woken = asyncio.create_task(waker.wait())
        await asyncio.wait({*in_hand, woken}, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        woken.cancel()
    done, _ = await asyncio.wait(in_hand, timeout=BREATH)
    return done
