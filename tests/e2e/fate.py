"""Misfortunes that a test plans for what passes between the bot and a platform. Each comes true once, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from tests.e2e.client import Json


class Way(StrEnum):
    """Where something goes wrong."""

    REFUSED = "refused"
    """The platform answers with an error instead of doing it."""
    LOST = "lost"
    """It is done, and the answer is lost."""
    CUT = "cut"
    """The connection breaks before anything is done."""
    LATE = "late"
    """It takes its time."""
    TWICE = "twice"
    """It is delivered again, as if the answer had been lost."""
    HELD = "held"
    """It waits until the next one has been delivered."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One misfortune. `what` is something that the bot asks of the platform, or a kind of delivery to the bot."""

    what: str
    way: Way
    status: int = 200
    body: Json = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    then: Callable[[], None] | None = None
    """Called, outside the loop, once it has come true."""


class Fate:
    """The misfortunes still to come."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self.came_true: list[Fault] = []

    def plan(self, *faults: Fault) -> None:
        """Let these come true, each at the next occasion for it."""
        self._planned.extend(faults)

    def meet(self, what: str, *ways: Way) -> Fault | None:
        """The misfortune that something meets now, if one is planned."""
        for fault in self._planned:
            if fault.what == what and fault.way in ways:
                self._planned.remove(fault)
                self.came_true.append(fault)
                return fault
        return None

    @contextmanager
    def all_come_true(self) -> Iterator[None]:
        """What is planned within has come true at the end."""
        yield
        assert self._planned == [], "planned, but never met"
