"""What Teams may answer instead of doing what it is asked, and a fate that has all of it in store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.e2e.fate import Fate, Fault, Way

SEND, UPDATE, CREATE = "send", "update", "create"


def refused(what: str, status: int, code: str = "", retry_after: int = 0) -> Fault:
    """An error in Teams' own words."""
    body = {"error": {"code": code, "message": "in Teams' words"}} if code else {}
    headers = {"Retry-After": str(retry_after)} if retry_after else {}
    return Fault(what, Way.REFUSED, status, body, headers)


class Unlucky(Fate):
    """So much of what the bot sends by itself (`share`, 0 to 1) meets a misfortune; some of it also kills the bot.

    `asking` tells what is asked at the moment. Nothing is in doubt twice, for then the bot gives up: neither what was
    sent once more, nor what the process had in hand when it was killed.
    """

    KILLS_AT_MOST = 3
    MOST_IN_HAND = 6

    def __init__(self, seed: int, share: float, death: Callable[[], None], asking: Callable[[], str]) -> None:
        super().__init__()
        self._chance, self.share, self._death, self._asking = Random(seed), share, death, asking
        self._doubted: set[str] = set()
        self._in_hand = self.kills = 0

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
        certain = (refused(what, 429, "", 1), refused(what, 412, "PreconditionFailed"))
        self._in_hand -= 1
        if self._asking() in self._doubted or self._in_hand >= 0:
            return self._happens(self._chance.choice(certain))
        doubtful = (Fault(what, Way.LOST), Fault(what, Way.CUT), refused(what, 503))
        fault = self._chance.choice((*certain, *doubtful))
        if fault in doubtful:
            self._doubted.add(self._asking())
        if fault.way is not Way.REFUSED and self.kills < self.KILLS_AT_MOST:
            self.kills += 1
            self._in_hand = self.MOST_IN_HAND
            fault = replace(fault, then=self._death)
        return self._happens(fault)

    def _happens(self, fault: Fault) -> Fault:
        self.came_true.append(fault)
        return fault
