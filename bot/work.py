"""Work that goes on after an answer was given: held on to, and finished before the process ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")


class Work:
    """Tasks under way. What goes wrong in one is logged by its kind, never by its words."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[Any]] = set()

    def start(self, doing: Coroutine[Any, Any, T], what: str) -> asyncio.Task[T]:
        """Begin something; it goes on even if nobody waits for it."""
        task = asyncio.get_running_loop().create_task(doing)
        self._under_way.add(task)
        task.add_done_callback(lambda done: self._ended(done, what))
        return task

    async def finish(self, seconds: float) -> None:
        """Wait until nothing is under way, also of what begins meanwhile; after `seconds` the rest is given up."""
        try:
            async with asyncio.timeout(seconds):
                while self._under_way:
                    await asyncio.wait(self._under_way)
        except TimeoutError:
            late = set(self._under_way)
            log.error("%s acts were not finished in time", len(late))
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any], what: str) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s failed: %s", what, type(error).__name__)
