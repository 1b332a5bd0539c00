"""Misfortunes that a test plans for what passes between the bot and Slack. Each comes true once, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from tests.e2e.slack.rules import Json


class Way(StrEnum):
    """Where something goes wrong."""

    REFUSED = "refused"
    """Slack answers with an error instead of doing it."""
    LOST = "lost"
    """Slack does it, and the answer is lost."""
    CUT = "cut"
    """The connection breaks before Slack has it."""
    LATE = "late"
    """It takes its time."""
    TWICE = "twice"
    """It is delivered again, as if the answer had been lost."""
    HELD = "held"
    """It waits until the next one has been delivered."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One misfortune. `what` is a method of the Web API, or a kind of delivery: command, interactive, events."""

    what: str
    way: Way
    status: int = 200
    body: Json = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    then: Callable[[], None] | None = None
    """Called, outside the loop, once it has come true."""


def rate_limited(method: str, seconds: int) -> Fault:
    """HTTP 429 with Retry-After."""
    return Fault(
        method, Way.REFUSED, 429, {"ok": False, "error": "ratelimited"}, {"Retry-After": str(seconds)}
    )


def server_error(method: str, status: int = 503) -> Fault:
    """An answer from before Slack's door."""
    return Fault(method, Way.REFUSED, status)


def error(method: str, code: str) -> Fault:
    """An error in Slack's own words."""
    return Fault(method, Way.REFUSED, 200, {"ok": False, "error": code})


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


class Unlucky(Fate):
    """So much of what the bot posts (`share`, 0 to 1) meets a misfortune of any kind; some of it also kills the bot."""

    POST, KILLS_AT_MOST = "chat.postMessage", 3

    def __init__(self, seed: int, share: float, death: Callable[[], None]) -> None:
        super().__init__()
        self._chance, self.share, self._death = Random(seed), share, death
        self.kills = 0

    def meet(self, what: str, *ways: Way) -> Fault | None:
        """What chance has in store."""
        if what == "events" and Way.TWICE in ways and self._chance.random() < self.share:
            return self._happens(Fault(what, Way.TWICE))
        if what != self.POST or self._chance.random() >= self.share:
            return super().meet(what, *ways)
        if self.kills < self.KILLS_AT_MOST and self._chance.random() < self.share:
            self.kills += 1
            return self._happens(Fault(what, self._chance.choice((Way.LOST, Way.CUT)), then=self._death))
        return self._happens(
            self._chance.choice(
                (Fault(what, Way.LOST), Fault(what, Way.CUT), server_error(what), rate_limited(what, 1),
                 error(what, "internal_error"))
            )
        )  # fmt: skip

    def _happens(self, fault: Fault) -> Fault:
        self.came_true.append(fault)
        return fault
