"""Many hands: so many sends at once, and as soon as one is done the next is taken. A slow one holds up no other."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from bot.ports import Waiting

log = logging.getLogger(__name__)
BREATH: Final = 0.05
"""So long, in seconds, hands that are nearly done are waited for, so that what comes next is claimed in one go."""
LOOK_SECONDS: Final = 1.0
"""How often to look for more while slow sends are under way."""


class Hands:
    """Claims with `claim(most)` and sends each with `send`, which says whether it was settled."""

    def __init__(
        self,
        most: int,
        claim: Callable[[int], Awaitable[list[Waiting]]],
        send: Callable[[Waiting], Awaitable[bool]],
    ) -> None:
        self._most, self._claim, self._send = most, claim, send
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
        in_hand: set[asyncio.Task[bool]] = set()
        settled = 0
        try:
            while True:
                waker.clear()
                claimed = await self._more(len(in_hand))
                in_hand.update(asyncio.create_task(self._one(waiting)) for waiting in claimed)
                if not in_hand:
                    return settled
                done = await _next(in_hand, None if claimed else waker)
                in_hand -= done
                settled += sum(task.result() for task in done)
        finally:
            self._wakers.discard(waker)
            for task in in_hand:
                task.cancel()
            await asyncio.gather(*in_hand, return_exceptions=True)

    async def _more(self, in_hand: int) -> list[Waiting]:
        if self._stopping or in_hand >= self._most:
            return []
        try:
            return await self._claim(self._most - in_hand)
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


async def _next(in_hand: set[asyncio.Task[bool]], waker: asyncio.Event | None) -> set[asyncio.Task[bool]]:
    """What is done after a breath; with a waker, first until something is done, it rings, or it is time to look."""
    if waker is not None:
        woken = asyncio.create_task(waker.wait())
        await asyncio.wait({*in_hand, woken}, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        woken.cancel()
    done, _ = await asyncio.wait(in_hand, timeout=BREATH)
    return done
