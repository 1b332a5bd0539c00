"""Whatever goes wrong between the bot and a platform that can be asked: nothing is lost, nothing is told twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.deliver import Delivery
from bot.domain.effect import Lane
from bot.domain.message import Message, Say, message, say
from bot.ports import Capabilities, Claims, Outgoing, Platform, SendFailed, Waiting
from bot.turn import Turn
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.errors import Unavailable
from storage.open import open_store
from tests.bot.rooms import TOLD, to_person
from tests.storage.facts import NOW, person, write

BOOKS = open_books()
LONG: Final[Message] = message(*(Say(say("help-what")) for _ in range(3)))
MINUTE = timedelta(minutes=1)
FAULTS = ["fine", "lost before", "lost after", "limited", "defect before", "defect after"]
LOOKS = ["fine", "fine", "limited", "nobody knows"]


class Faulty(Platform):
    """Sends and looks end as they are told to, in turn; after the last of them all goes well."""

    name = "demo"
    capabilities = Capabilities(text=60)

    def __init__(self, sends: Sequence[str], looks: Sequence[str]) -> None:
        self._sends, self._looks = iter(sends), iter(looks)
        self.at = NOW
        self.arrived: list[str] = []

    def now(self) -> datetime:
        return self.at

    async def send(self, outgoing: Outgoing) -> str:
        fault = next(self._sends, "fine")
        if fault == "limited":
            raise SendFailed(fault, retry_at=self.at + MINUTE)
        if fault == "lost before":
            raise SendFailed(fault)
        if fault == "defect before":
            raise KeyError(fault)
        self.arrived.append(outgoing.key)
        if fault == "lost after":
            raise SendFailed(fault)
        if fault == "defect after":
            raise KeyError(fault)
        return outgoing.key

    async def find(self, outgoing: Outgoing) -> str:
        fault = next(self._looks, "fine")
        if fault != "fine":
            raise SendFailed(fault, retry_at=self.at + MINUTE if fault == "limited" else None)
        return outgoing.key if outgoing.key in self.arrived else ""


class Forgetful:
    """Claims of a process that is killed, now and then, before it can note what it has sent."""

    def __init__(self, claims: Claims, killed: Sequence[bool]) -> None:
        self._claims, self._killed = claims, iter(killed)
        self.alarms, self.alarm_done, self.outbox = claims.alarms, claims.alarm_done, claims.outbox
        self.put_back, self.put_all_back = claims.put_back, claims.put_all_back
        self.unsure, self.refused = claims.unsure, claims.refused
        self.prune, self.waiting, self.next_due = claims.prune, claims.waiting, claims.next_due

    def sent(self, waiting: Waiting, ref: str, at: datetime) -> None:
        if next(self._killed, False):
            raise Unavailable("killed")
        self._claims.sent(waiting, ref, at)


def moments(claims: Claims, now: datetime) -> Iterator[datetime]:
    """The moments at which something is to be done, until all is done."""
    for _ in range(500):
        due = claims.next_due()[1]
        if due is None:
            return
        now = max(now, due)
        yield now
    raise AssertionError("it never comes to rest")


@given(
    sends=st.lists(st.sampled_from(FAULTS), max_size=14),
    looks=st.lists(st.sampled_from(LOOKS), max_size=8),
    killed=st.lists(st.booleans(), max_size=6),
)
@settings(max_examples=40)
def test_every_message_arrives_exactly_once(sends: list[str], looks: list[str], killed: list[bool]) -> None:
    with closing(open_store("sqlite://", parse_keys(generate_key("k")))) as store:
        write(store, person("aino"), person("ville"))
        tells = [to_person(name, f"{name}-{n}", NOW, Lane.DIRECT) for name in ("aino", "ville") for n in "ab"]
        write(store, tells=[*tells, to_person("aino", "long", NOW, told=LONG)])
        platform = Faulty(sends, looks)
        claims = Forgetful(store.claims, killed)
        delivery = Delivery(store, claims, platform, Turn(store, BOOKS), {"demo": platform})
        for moment in moments(store.claims, NOW):
            platform.at = moment
            asyncio.run(delivery.send_due())
        took = platform.at - NOW
        assert store.health(platform.at).refused == 0
    arrived = Counter(platform.arrived)
    assert set(arrived.values()) == {1}
    assert {key.partition("/")[0] for key in arrived} == {tell.key for tell in tells} | {"long"}
    assert took < timedelta(days=1)


def test_the_long_message_of_these_tests_goes_in_pieces() -> None:
    assert len(LONG.parts) > len(TOLD.parts)
    with closing(open_store("sqlite://", parse_keys(generate_key("k")))) as store:
        write(store, person("aino"), tells=[to_person("aino", "long", NOW, told=LONG)])
        platform = Faulty((), ())
        asyncio.run(
            Delivery(store, store.claims, platform, Turn(store, BOOKS), {"demo": platform}).send_due()
        )
    assert len(platform.arrived) > 1
