"""What Teams may answer instead of doing what it is asked, and a fate that has all of it in store."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.e2e.fate import Fate, Fault, Way

SEND, UPDATE, CREATE = "send", "update", "create"


def refused(what: str, status: int, code: str = "", retry_after: int = 0) -> Fault:
    """An error in Teams' own words."""
    body = {"error": {"code": code, "message": "in Teams' words"}} if code else {}
    headers = {"Retry-After": str(retry_after)} if retry_after else {}
    return Fault(what, Way.REFUSED, status, body, headers)


class Unlucky(Fate):
    """So much of what the bot sends by itself (`share`, 0 to 1) meets a misfortune; some of it also kills the bot."""

    KILLS_AT_MOST = 3

    def __init__(self, seed: int, share: float, death: Callable[[], None]) -> None:
        super().__init__()
        self._chance, self.share, self._death = Random(seed), share, death
        self.kills = 0

    @property
    def lost(self) -> int:
        """How often something was done and nobody knew."""
        return sum(fault.way is Way.LOST for fault in self.came_true)

    def meet(self, what: str, *ways: Way) -> Fault | None:
        """What chance has in store."""
        if what == "message" and self._chance.random() < self.share:
            return self._happens(Fault(what, Way.TWICE))
        if what != SEND or self._chance.random() >= self.share:
            return super().meet(what, *ways)
        if self.kills < self.KILLS_AT_MOST and self._chance.random() < self.share:
            self.kills += 1
            return self._happens(Fault(what, self._chance.choice((Way.LOST, Way.CUT)), then=self._death))
        return self._happens(
            self._chance.choice(
                (Fault(what, Way.LOST), Fault(what, Way.CUT), refused(what, 503), refused(what, 429, "", 1),
                 refused(what, 412, "PreconditionFailed"))
            )
        )  # fmt: skip

    def _happens(self, fault: Fault) -> Fault:
        self.came_true.append(fault)
        return fault
