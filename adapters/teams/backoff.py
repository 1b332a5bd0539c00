"""When what Teams did not take is tried again, where Teams does not say: after ever longer, and no two alike."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

FIRST = 2.0
LONGEST = 300.0
"""Seconds."""
MANY = 5000
"""So many messages are remembered at most."""


class Backoff:
    """Pauses by message. `chance` gives numbers from 0 up to 1, so that those who failed together do not return so."""

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance = chance
        self._failed: OrderedDict[str, int] = OrderedDict()

    def pause(self, key: str) -> float:
        """The next pause of a message, in seconds: at least half of what doubling gives."""
        failed = self._failed.pop(key, 0)
        self._failed[key] = failed + 1
        if len(self._failed) > MANY:
            self._failed.popitem(last=False)
        whole = min(LONGEST, FIRST * 2.0 ** min(failed, 16))
        return whole * (1 + self._chance()) / 2

    def has_failed(self, key: str) -> bool:
        """Whether the message has had a pause already."""
        return key in self._failed

    def over(self, key: str) -> None:
        """The message went: forget it."""
        self._failed.pop(key, None)
