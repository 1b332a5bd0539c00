"""What every chat adapter needs to take acts: one person's in their order, how long one is waited for, late news."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from datetime import datetime
from secrets import token_hex
from typing import Any
from weakref import WeakValueDictionary

from bot.domain.event import Address, Event, Profile, ProfileChanged


class Orders:
    """Does what concerns one subject, such as a person, as it came, and what concerns others beside it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()

    def of(self, subject: Hashable) -> asyncio.Lock:
        """Held while something that concerns it is done. Who asks first, holds it first."""
        return self._locks.setdefault(subject, asyncio.Lock())


def left(began: float, seconds: float) -> float:
    """How many of the seconds since a moment of the loop's clock are left."""
    return max(0.0, began + seconds - asyncio.get_running_loop().time())


def failed(task: asyncio.Task[Any]) -> bool:
    """Whether a task that is done ended without a result."""
    return task.cancelled() or task.exception() is not None


def late_news(who: Address, profile: Profile, active: bool, at: datetime) -> Event:
    """A profile that came after the act that asked for it (aware UTC), as an event of its own."""
    return Event(
        id=f"{who.platform}:{who.workspace}:{who.user}:{token_hex(8)}",
        at=at,
        what=ProfileChanged(active),
        sender=who,
        profile=profile,
    )
