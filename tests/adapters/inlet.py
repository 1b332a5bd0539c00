"""A bot as adapters see it: it takes events, and answers as told."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.domain.effect import Reply
from bot.domain.event import Event


@dataclass
class Bot:
    """Takes events as an inlet does; `held` keeps it from deciding, `trouble` makes it fail."""

    replies: list[tuple[Reply, ...]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    committed: list[str] = field(default_factory=list)
    trouble: Exception | None = None
    held: asyncio.Event | None = None

    async def take(self, event: Event) -> tuple[Reply, ...]:
        """Committed on return."""
        self.events.append(event)
        if self.held is not None:
            await self.held.wait()
        if self.trouble is not None:
            raise self.trouble
        self.committed.append(event.id)
        return self.replies.pop(0) if self.replies else ()
