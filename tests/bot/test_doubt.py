"""Where nobody can ever look whether a message arrived, it is said once more after the platform's time, never twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest

from bot.deliver import Delivery
from bot.domain.effect import Lane
from bot.ports import Capabilities, Outgoing, Platform, SendFailed
from bot.turn import Turn
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.open import Database, open_store
from tests.bot.rooms import to_person
from tests.bot.test_faulty_lines import LONG
from tests.storage.facts import NOW, person, write

BOOKS = open_books()
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


class Blind(Platform):
    """Nobody can look here. Sends under way when the line is down are lost, before or after they arrived."""

    name = "demo"
    capabilities = Capabilities()

    def __init__(self, lost: int) -> None:
        self.lost = lost
        self.at = NOW
        self.sent: list[tuple[str, timedelta]] = []

    def now(self) -> datetime:
        return self.at

    async def send(self, outgoing: Outgoing) -> str:
        self.sent.append((outgoing.key, self.at - NOW))
        if self.lost:
            self.lost -= 1
            raise SendFailed("lost")
        return outgoing.key

    async def find(self, outgoing: Outgoing) -> str:
        raise SendFailed("nobody can look")


class Hasty(Blind):
    """Nobody ever can, so nobody waits long."""

    first_look = patience = 2 * MINUTE


@pytest.fixture
def store() -> Iterator[Database]:
    opened = open_store("sqlite://", parse_keys(generate_key("k")))
    yield opened
    opened.close()


def sent(store: Database, platform: Blind, *keys: str) -> Sequence[tuple[str, timedelta]]:
    """When each message is handed to the platform, until nothing waits any more."""
    write(store, person("aino"), tells=[to_person("aino", key, NOW, Lane.DIRECT) for key in keys])
    delivery = Delivery(store, store.claims, platform, Turn(store, BOOKS), {"demo": platform})
    for _ in range(100):
        due = store.claims.next_due()[1]
        if due is None:
            return platform.sent
        platform.at = max(platform.at, due)
        asyncio.run(delivery.send_due())
    raise AssertionError("it never comes to rest")


def test_it_is_sent_once_more_after_the_platforms_minutes(store: Database) -> None:
    assert sent(store, Hasty(1), "k1") == [("k1", timedelta(0)), ("k1", 2 * MINUTE)]
    assert store.health(NOW).refused == 0


def test_it_is_never_sent_a_third_time(store: Database) -> None:
    assert sent(store, Hasty(9), "k1") == [("k1", timedelta(0)), ("k1", 2 * MINUTE)]
    assert store.health(NOW + 2 * MINUTE).refused == 1


def test_each_piece_of_a_long_message_is_sent_once_more(store: Database) -> None:
    class InPieces(Hasty):
        """One piece after the other is lost the first time."""

        capabilities = Capabilities(text=120)

        async def send(self, outgoing: Outgoing) -> str:
            self.lost = int(outgoing.key not in [key for key, _ in self.sent])
            return await super().send(outgoing)

    write(store, person("aino"), tells=[to_person("aino", "long", NOW, Lane.DIRECT, LONG)])
    keys = [key for key, _ in sent(store, InPieces(1))]
    assert len(set(keys)) > 1
    assert keys == [key for key in dict.fromkeys(keys) for _ in range(2)]
    assert store.health(NOW + timedelta(days=1)).refused == 0


def test_what_comes_after_it_keeps_its_place_behind_it(store: Database) -> None:
    assert [key for key, _ in sent(store, Hasty(1), "k1", "k2")] == ["k1", "k1", "k2"]


def test_where_others_can_look_and_this_bot_may_not_it_waits_for_a_day(store: Database) -> None:
    assert sent(store, Blind(1), "k1") == [("k1", timedelta(0)), ("k1", timedelta(days=1))]


def test_what_a_killed_process_had_in_hand_is_sent_once_more_as_soon(store: Database) -> None:
    write(store, person("aino"), tells=[to_person("aino", "k1", NOW, Lane.DIRECT)])
    assert len(store.claims.outbox(NOW, 1, MINUTE)) == 1
    platform = Hasty(0)
    assert [key for key, _ in sent(store, platform)] == ["k1"]
    (at,) = [moment for _, moment in platform.sent]
    assert MINUTE <= at <= 3 * MINUTE + SECOND
