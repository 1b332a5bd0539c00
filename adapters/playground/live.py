"""Live updates: whatever happens is pushed to every open page and to scripts that wait for it."""

from __future__ import annotations

import asyncio

Event = dict[str, object]
MOST_WAITING = 1000


class Live:
    """The open connections. Used from one event loop."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[Event | None]] = set()

    @property
    def watched(self) -> bool:
        """Whether anybody listens."""
        return bool(self._queues)

    def join(self) -> asyncio.Queue[Event | None]:
        """A new listener's events. None is the end: the listener fell behind or the playground closes."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self._queues.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[Event | None]) -> None:
        """This listener is gone."""
        self._queues.discard(queue)

    def push(self, event: str, **what: object) -> None:
        """Tell every listener. One that does not keep up is let go; it may come back and read afresh."""
        for queue in tuple(self._queues):
            if queue.qsize() >= MOST_WAITING:
                self._end(queue)
            else:
                queue.put_nowait({"event": event, **what})

    def close(self) -> None:
        """Let everybody go."""
        for queue in tuple(self._queues):
            self._end(queue)

    def _end(self, queue: asyncio.Queue[Event | None]) -> None:
        self._queues.discard(queue)
        queue.put_nowait(None)
