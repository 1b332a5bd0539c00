"""How fast a platform is asked for things: below what it takes, first come first served, nobody left behind.

A process keeps its own count; several processes together may go above it, and then the platform's own word decides.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass

PATIENCE = 3.0
"""So long a turn is waited for where something is to be sent; what would take longer goes back until its turn. In
seconds."""
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


class Meters:
    """Limits by name, each made when it is first needed and let go when it has come to rest."""

    def __init__(self) -> None:
        self._meters: dict[Hashable, Meter] = {}

    def of(self, name: Hashable, pace: Pace, now: float) -> Meter:
        """The limit of a name."""
        if name not in self._meters:
            if len(self._meters) >= MANY:
                self._meters = {one: meter for one, meter in self._meters.items() if not meter.rests(now)}
            self._meters[name] = Meter(pace, now)
        return self._meters[name]


def take_turn(meters: Sequence[Meter], ticket: str, now: float) -> float:
    """Take the turn in all if it has come and return 0; else how long to wait (seconds), with the place kept."""
    for meter in meters:
        wait = meter.wait(ticket, now)
        if wait > 0:
            return wait
    for meter in meters:
        meter.take(ticket, now)
    return 0.0


async def waited(
    turn: Callable[[float], float], now: Callable[[], float], sleep: Callable[[float], Awaitable[None]]
) -> float:
    """Wait until `turn` (of a moment) says 0, for `PATIENCE` at most; how long it would still take (seconds)."""
    end = now() + PATIENCE
    while (wait := turn(present := now())) > 0:
        if present + wait > end:
            return wait
        await sleep(wait)
    return 0.0
