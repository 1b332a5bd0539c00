"""A send that ended nobody knows how: it is looked for before it is sent again, and nobody waits behind it for ever."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot import deliver
from bot.domain.effect import Lane, Place, Tell
from bot.domain.message import Say, message, say
from bot.domain.world import World
from bot.ports import Capabilities, Outgoing, SendFailed
from storage.crypto import generate_key, parse_keys
from storage.open import open_store
from tests.bot.test_delivery import FRIDAY_NIGHT, put
from tests.talk import START, Memory, Talk
from tests.transcripts.memories import Real

KEY = "wanted"
SOON = timedelta(minutes=1)


@pytest.fixture
def store() -> Iterator[Memory]:
    """A real memory: the fake one knows neither leases nor an order of its own."""
    database = open_store("sqlite://", parse_keys(generate_key("first")))
    yield Real(database)
    database.close()


class Line:
    """The line to the platform, on which sends and looks can be made to end as a test wants."""

    def __init__(self, talk: Talk) -> None:
        self._bot, self._send, self._find = talk.bot, talk.bot.send, talk.bot.find
        self.posted: Counter[str] = Counter()
        self.looks = 0
        self.before_send: Callable[[Outgoing], None] = _nothing
        self.after_send: Callable[[Outgoing], None] = _nothing
        self.on_look: Callable[[Outgoing], None] = _nothing
        talk.bot.send, talk.bot.find = self.send, self.find  # type: ignore[method-assign]

    async def send(self, outgoing: Outgoing) -> str:
        self.before_send(outgoing)
        self.posted[outgoing.key] += 1
        ref = await self._send(outgoing)
        self.after_send(outgoing)
        return ref

    async def find(self, outgoing: Outgoing) -> str:
        self.looks += 1
        self.on_look(outgoing)
        return await self._find(outgoing)


def _nothing(_: Outgoing) -> None:
    """All goes well."""


def fails(times: int = 1, **how: Any) -> Callable[[Outgoing], None]:
    """Fails so many times."""
    left = [times]

    def act(outgoing: Outgoing) -> None:
        if outgoing.key.startswith(KEY) and left[0]:
            left[0] -= 1
            raise SendFailed("timeout", **how)

    return act


@pytest.fixture
def talk(store: Memory) -> Talk:
    """Aino, with an empty phone."""
    return Talk.with_cast("aino", store=store)


def unsent(talk: Talk) -> list[str]:
    return [row.key for row in talk.store.waiting(9)[1]]


def test_what_arrived_though_nobody_said_so_is_found_and_not_sent_again(talk: Talk) -> None:
    line = Line(talk)
    line.after_send = fails()
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(seconds=1)
    [row] = talk.store.waiting(9)[1]
    assert row.unsure == START
    talk.advance(minutes=5)
    assert (line.posted[KEY], line.looks, unsent(talk)) == (1, 1, [])


def test_what_did_not_arrive_is_sent_again_after_a_look(talk: Talk) -> None:
    line = Line(talk)
    line.before_send = fails(3)
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(hours=1)
    assert (line.posted[KEY], line.looks, unsent(talk)) == (1, 3, [])


def test_the_first_look_is_not_taken_while_the_message_may_still_be_on_its_way(talk: Talk) -> None:
    line = Line(talk)
    line.before_send = fails()
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(seconds=10)
    assert line.looks == 0
    talk.advance(seconds=10)
    assert line.looks == 1


def test_an_expired_lease_is_looked_up_too(store: Memory, talk: Talk) -> None:
    """The process was killed between sending and noting."""
    line = Line(talk)
    put(talk, "aino", START, Lane.DIRECT, KEY)
    [claimed] = store.outbox(talk.bot.now(), 9, deliver.LEASE)
    assert claimed.unsure is None
    outgoing = asyncio.run(_worded(talk, claimed))
    asyncio.run(talk.bot.send(outgoing))
    talk.advance(minutes=2)
    assert (line.posted[KEY], line.looks, unsent(talk)) == (1, 1, [])


async def _worded(talk: Talk, claimed: Any) -> Outgoing:
    return talk.delivery._wording.of(claimed).outgoing


def test_where_nobody_can_look_it_is_sent_once_more_after_a_day_and_then_given_up(talk: Talk) -> None:
    line = Line(talk)
    line.after_send, line.on_look = fails(2), fails(999)
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(hours=23)
    assert line.posted[KEY] == 1
    talk.advance(days=20)
    assert (line.posted[KEY], unsent(talk)) == (2, [])
    assert line.looks < 40, "looks are taken ever more seldom"


def test_who_will_be_able_to_look_later_is_waited_for(talk: Talk) -> None:
    line, told = Line(talk), timedelta(minutes=20)

    def not_now(_: Outgoing) -> None:
        if talk.bot.now() < START + timedelta(days=3):
            raise SendFailed("ratelimited", retry_at=talk.bot.now() + told)

    line.after_send, line.on_look = fails(), not_now
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(days=4)
    assert (line.posted[KEY], unsent(talk)) == (1, [])


def test_an_outage_of_two_days_loses_nothing_and_tells_nothing_twice(talk: Talk) -> None:
    line = Line(talk)

    def down(_: Outgoing) -> None:
        if talk.bot.now() < START + timedelta(days=2):
            raise SendFailed("http_503")

    def cannot_look(_: Outgoing) -> None:
        if talk.bot.now() < START + timedelta(days=2):
            raise SendFailed("http_503", retry_at=talk.bot.now() + SOON)

    line.before_send, line.on_look = down, cannot_look
    put(talk, "aino", START, Lane.DIRECT, KEY)
    put(talk, "aino", START + timedelta(hours=1), Lane.DIRECT, "behind")
    talk.advance(days=3)
    assert (line.posted[KEY], line.posted["behind"], unsent(talk)) == (1, 1, [])


def test_a_message_that_always_ends_unsure_is_given_up_after_a_week(talk: Talk) -> None:
    line = Line(talk)
    line.before_send = fails(9999)
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(days=6)
    assert unsent(talk) == [KEY]
    talk.advance(days=2)
    assert unsent(talk) == []


def test_others_wait_for_the_first_look_only(talk: Talk) -> None:
    line = Line(talk)
    line.after_send, line.on_look = fails(), fails(5)
    put(talk, "aino", START, Lane.DIRECT, KEY)
    put(talk, "aino", START, Lane.DIRECT, "behind")
    talk.advance(seconds=14)
    assert line.posted["behind"] == 0
    talk.advance(seconds=2)
    assert line.posted["behind"] == 1
    talk.advance(days=1)
    assert (line.posted[KEY], unsent(talk)) == (1, [])


def test_a_defect_on_the_way_counts_as_unsure(talk: Talk) -> None:
    line = Line(talk)

    def breaks(outgoing: Outgoing) -> None:
        if line.posted[outgoing.key] == 1 and not line.looks:
            raise KeyError("ts")

    line.after_send = breaks
    put(talk, "aino", START, Lane.DIRECT, KEY)
    talk.advance(hours=1)
    assert (line.posted[KEY], line.looks, unsent(talk)) == (1, 1, [])


def long_message(talk: Talk) -> int:
    """A message of several pieces; how many."""
    talk.bot.capabilities = Capabilities(text=30)
    tell = Tell(KEY, Place(person=talk.id("aino")), message(Say(say("help-what"))), START, Lane.DIRECT)
    talk.store.transact(lambda unit: unit.write(World(), [tell], [], []))
    [row] = talk.store.outbox(START, 9, deliver.LEASE)
    talk.store.put_back(row, START)
    return len(talk.delivery._wording.of(row).pieces(talk.bot.capabilities))


@pytest.mark.parametrize(
    ("when", "how"),
    [("before_send", {}), ("after_send", {}), ("before_send", {"retry_at": START + SOON})],
)
def test_of_a_long_message_no_piece_comes_twice_and_none_is_lost(
    talk: Talk, when: str, how: dict[str, Any]
) -> None:
    line, count = Line(talk), long_message(talk)
    assert count > 2

    def second_fails(outgoing: Outgoing) -> None:
        if outgoing.key == f"{KEY}/1" and talk.bot.now() < START + SOON:
            raise SendFailed("timeout", **how)

    setattr(line, when, second_fails)
    talk.advance(hours=1)
    assert sum(line.posted.values()) == len(line.posted) == count
    assert unsent(talk) == []


def test_an_unsure_message_is_looked_for_off_shift_too_and_then_waits_if_it_is_not_there(talk: Talk) -> None:
    line = Line(talk)
    line.before_send = fails()
    put(talk, "aino", START, Lane.PROACTIVE, KEY)
    asyncio.run(talk.ticker.tick())
    talk.bot.time = FRIDAY_NIGHT
    talk.advance(hours=1)
    assert (line.looks, line.posted[KEY]) == (1, 0)
    [row] = talk.store.waiting(9)[1]
    assert row.unsure is None
    talk.advance(days=3)
    assert (line.looks, line.posted[KEY]) == (1, 1)


def test_what_the_platform_drops_is_settled_and_nobody_is_told(talk: Talk) -> None:
    line = Line(talk)
    line.before_send = fails(dropped=True)
    put(talk, "aino", START, Lane.DIRECT, KEY)
    before = len(talk.shown("aino"))
    talk.advance(days=1)
    assert (unsent(talk), len(talk.shown("aino"))) == ([], before)
    talk.say("aino", "ohje")
    assert len(talk.shown("aino")) == before + 1
