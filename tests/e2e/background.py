"""An event loop in a thread of its own, for servers and clients that live beside a test that waits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from tests.e2e.process import PATIENCE_S

T = TypeVar("T")


class Background:
    """Runs coroutines for code that is none."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        """Run to the end; what it returns or raises."""
        return asyncio.run_coroutine_threadsafe(doing, self._loop).result(PATIENCE_S)

    def stop(self) -> None:
        """End the loop, with all that still runs in it."""
        self.run(self._cancel())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)
        self._loop.close()

    async def _cancel(self) -> None:
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
