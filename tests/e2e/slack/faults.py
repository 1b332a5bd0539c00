"""What Slack may answer instead of doing what it is asked, and a fate that has all of it in store."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.e2e.fate import Fate, Fault, Way


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
