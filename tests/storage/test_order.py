"""The rule of the outbox, written down once more in plain Python: claims do what it says, at no moment later.

What waits behind a message that is free only later is moved along with it in the database. Nobody must be able to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.effect import Lane
from bot.ports import Waiting
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.open import Database, open_store
from tests.storage.facts import LEASE, NOW, tell, write

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


@dataclass
class Row:
    """A message: when it is free by itself, where it stands in its place's order, and what is known of it."""

    key: str
    number: int
    place: str
    lane: Lane
    queued: datetime
    free: datetime
    state: str = "waiting"
    unsure: bool = False
    attempt: int = 0

    @property
    def order(self) -> tuple[datetime, int]:
        """Its place's order."""
        return self.queued, self.number


class Rule:
    """All messages that are not settled, and which of them may go."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}

    def held(self, row: Row, now: datetime | None) -> bool:
        """Whether a row waits for an earlier one of its place; `now` None: at any time."""
        return any(
            one.place == row.place and one.order < row.order and not self._passes(row, one, now)
            for one in self.rows.values()
        )

    def _passes(self, row: Row, earlier: Row, now: datetime | None) -> bool:
        """Whether a direct answer need not wait for a proactive message."""
        put_back = earlier.state == "waiting" and earlier.lane is Lane.PROACTIVE and row.lane is Lane.DIRECT
        return put_back and (now is None or self._only_later(earlier, now))

    def _only_later(self, row: Row, now: datetime) -> bool:
        """Whether a proactive message, or the first of those it waits behind, is not free yet."""
        before = [one for one in self.rows.values() if one.place == row.place and one.order < row.order]
        first = min(before, key=lambda one: one.order, default=row)
        return row.free > now or (first is not row and first.state != "sending" and first.free > now)

    def claim(self, now: datetime) -> set[str]:
        """What is claimed at a moment when nothing limits it."""
        free = {row.key for row in self.rows.values() if row.free <= now and not self.held(row, now)}
        for key in free:
            row = self.rows[key]
            row.unsure = row.state != "waiting"
            row.state, row.free, row.attempt = "sending", now + LEASE, row.attempt + 1
        return free

    def put_back(self, key: str, until: datetime) -> None:
        """Certainly not sent."""
        row = self.rows[key]
        row.state, row.free, row.unsure = "waiting", until, False

    def put_in_doubt(self, key: str, until: datetime) -> None:
        """Nobody knows; from the second time on it goes behind."""
        row = self.rows[key]
        if row.unsure:
            row.queued = until
        row.state, row.free, row.unsure = "unsure", until, True

    def next_due(self, now: datetime) -> datetime | None:
        """The earliest moment, from now on, at which something can be claimed."""
        frees = [row.free for row in self.rows.values() if not self.held(row, None)]
        return max(now, min(frees)) if frees else None


ENDS = ("sent", "put back", "put all back", "unsure", "late word", "crash")
ACTS = st.lists(
    st.tuples(
        st.one_of(st.just("tell"), st.sampled_from(ENDS)),
        st.sampled_from("pq"),
        st.sampled_from(Lane),
        st.sampled_from((-90, -31, -1, 0, 1, 58, 61, 200)).map(SECOND.__mul__),
        st.sampled_from((0, 1, 5, 60, 100)).map(SECOND.__mul__),
    ),
    min_size=5,
    max_size=40,
)


class Run:
    """The store and the rule, side by side."""

    def __init__(self, store: Database) -> None:
        self.store, self.rule, self.now = store, Rule(), NOW
        self.numbers = 0
        self.in_hand: list[Waiting] = []
        self.seen: list[Waiting] = []
        self.sent: list[str] = []

    def tell(self, place: str, lane: Lane, due_at: datetime) -> None:
        """A new message."""
        self.numbers += 1
        key = f"{id(self)}-{self.numbers:03}"
        self.rule.rows[key] = Row(key, self.numbers, place, lane, due_at, due_at)
        write(self.store, tells=[tell(key, place, due_at, lane)])

    def claim(self) -> None:
        """Both claim the same, and agree on the next moment."""
        for _ in range(2):
            # a look must change nothing
            claimed = list(self.store.claims.outbox(self.now, 100, LEASE))
            assert {waiting.key for waiting in claimed} == self.rule.claim(self.now)
            self.in_hand += claimed
            self.seen += claimed
        due = self.store.claims.next_due()[1]
        assert (None if due is None else max(self.now, due)) == self.rule.next_due(self.now)

    def settle(self, waiting: Waiting) -> None:
        """It arrived; also who lost the claim may say so."""
        self.store.claims.sent(waiting, "ref", self.now)
        if self.rule.rows.pop(waiting.key, None):
            self.sent.append(waiting.key)

    def end(self, act: str, until: datetime) -> None:
        """How everything in hand ends."""
        held = [
            waiting
            for waiting in self.in_hand
            if (row := self.rule.rows.get(waiting.key)) and row.attempt == waiting.attempt
        ]
        self.in_hand = []
        if act == "put all back":
            self.store.claims.put_all_back([(waiting, until) for waiting in held])
        for waiting in held:
            if act == "sent":
                self.settle(waiting)
            elif act == "unsure":
                self.store.claims.unsure(waiting, self.now, until)
                self.rule.put_in_doubt(waiting.key, until)
            elif act.startswith("put"):
                if act == "put back":
                    self.store.claims.put_back(waiting, until)
                self.rule.put_back(waiting.key, until)

    def play(self, acts: list[tuple[str, str, Lane, timedelta, timedelta]]) -> None:
        """Every act, with a claim after each; then everything is sent."""
        for act, place, lane, when, passing in acts:
            if act == "tell":
                self.tell(place, lane, self.now + when)
            elif act == "late word" and self.seen:
                self.settle(self.seen[self.numbers % len(self.seen)])
            else:
                self.end(act, self.now + abs(when) + SECOND)
            self.now += passing
            self.claim()
        while self.rule.rows:
            self.end("sent", self.now)
            due = self.rule.next_due(self.now)
            self.now = due or self.now
            self.claim()
        assert self.numbers == len(self.sent) == len(set(self.sent))


@given(acts=ACTS)
@settings(deadline=None)
def test_claims_do_what_the_rule_says_at_every_moment(
    acts: list[tuple[str, str, Lane, timedelta, timedelta]],
) -> None:
    store = open_store("sqlite://", parse_keys(generate_key("k")))
    Run(store).play(acts)
    store.close()


@pytest.mark.loopback
@given(acts=ACTS)
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_on_postgresql_too(
    postgres_url: str, keys: KeyRing, acts: list[tuple[str, str, Lane, timedelta, timedelta]]
) -> None:
    store = open_store(postgres_url, keys)
    Run(store).play(acts)
    store.close()
