"""A group's room: who belongs there now, when all may be disturbed, and silence where there can be no room."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.deliver import Delivery
from bot.domain.effect import Lane
from bot.domain.event import Address
from bot.domain.journey import Form, Journey
from bot.domain.people import Reach
from bot.domain.working_time import WorkingTime
from bot.ports import Capabilities, Outgoing, Platform, SendFailed
from bot.turn import Turn
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.open import Database, open_store
from tests.bot.rooms import to_person, to_room
from tests.storage.facts import NOW, enrolment, journey, person, programme, write

GROUP = ("aino", "ville", "tuula")
BOOKS = open_books()
EVENING = NOW.replace(hour=19)


class Rooms(Platform):
    """A platform with rooms, which keeps what it is given."""

    name = "demo"
    capabilities = Capabilities(rooms=True)

    def __init__(self) -> None:
        self.at = NOW
        self.sent: list[Outgoing] = []
        self.failure: SendFailed | None = None

    def now(self) -> datetime:
        return self.at

    async def send(self, outgoing: Outgoing) -> str:
        if self.failure is not None:
            raise self.failure
        self.sent.append(outgoing)
        return outgoing.key


@pytest.fixture
def store() -> Iterator[Database]:
    """A group of three in a programme of the workspace `w`."""
    opened = open_store("sqlite://", parse_keys(generate_key("k")))
    members = map(person, (*GROUP, "leena"))
    write(opened, *members, programme(name="care"), *map(enrolment, GROUP), group(*GROUP))
    yield opened
    opened.close()


def group(*members: str) -> Journey:
    return journey("trio", *members, roles=("peer",) * len(members), form=Form.PEER_GROUP)


def deliver_to(store: Database, platform: Rooms) -> int:
    """Send what is due; how many were settled."""
    delivery = Delivery(store, store.claims, platform, Turn(store, BOOKS), {"demo": platform})
    return asyncio.run(delivery.send_due())


def unsent(store: Database) -> list[str]:
    return [row.key for row in store.claims.waiting(9)[1]]


def test_a_room_gets_the_message_with_its_members_of_the_moment(store: Database) -> None:
    write(store, tells=[to_room("trio", "first")])
    platform = Rooms()
    assert deliver_to(store, platform) == 1
    [sent] = platform.sent
    assert sent.room is not None
    assert (sent.room.id, sent.room.workspace, sent.room.name) == ("trio", "w", "care")
    assert set(sent.room.members) == {Address("demo", "w", name) for name in GROUP}
    assert (sent.address, sent.place.platform, sent.place.workspace) == (None, "demo", "w")
    assert sent.language == "en"
    assert "aino" not in repr(sent)
    write(store, person("kalle"), group("aino", "ville", "kalle"), tells=[to_room("trio", "second")])
    deliver_to(store, platform)
    assert platform.sent[1].room is not None
    assert {member.user for member in platform.sent[1].room.members} == {"aino", "ville", "kalle"}


def test_whoever_goes_on_together_keeps_the_room(store: Database) -> None:
    second = replace(group("aino", "ville"), id="duo", continues="trio")
    third = replace(second, id="duo-again", continues="duo")
    write(store, second, third, tells=[to_room("duo-again", "k")])
    platform = Rooms()
    deliver_to(store, platform)
    assert platform.sent[0].room is not None
    assert platform.sent[0].room.id == "trio"
    assert {member.user for member in platform.sent[0].room.members} == {"aino", "ville"}


def test_who_cannot_be_reached_is_in_no_room(store: Database) -> None:
    write(store, replace(person("tuula"), reach=Reach.LEFT), tells=[to_room("trio", "k")])
    platform = Rooms()
    deliver_to(store, platform)
    assert platform.sent[0].room is not None
    assert {member.user for member in platform.sent[0].room.members} == {"aino", "ville"}


def test_one_alone_is_no_group(store: Database) -> None:
    gone = [replace(person(name), reach=Reach.LEFT) for name in ("tuula", "ville")]
    write(store, *gone, tells=[to_room("trio", "k")])
    platform = Rooms()
    assert (deliver_to(store, platform), platform.sent, unsent(store)) == (1, [], [])


@pytest.mark.parametrize("room", ["trio", "nothing-of-the-kind"])
def test_where_there_are_no_rooms_nothing_is_said_and_nothing_stays(store: Database, room: str) -> None:
    write(store, tells=[to_room(room, "k"), to_person("aino", "own")])
    platform = Rooms()
    platform.capabilities = Capabilities()
    assert deliver_to(store, platform) == 2
    assert [sent.key for sent in platform.sent] == ["own"]
    assert unsent(store) == []


def test_a_room_is_quiet_until_all_of_its_members_are_at_work(store: Database) -> None:
    evenings = replace(person("ville"), working_time=WorkingTime.of("evening"))
    write(store, evenings, tells=[to_room("trio", "k", EVENING)])
    platform = Rooms()
    platform.at = EVENING
    assert deliver_to(store, platform) == 0
    [row] = store.claims.waiting(9)[1]
    assert row.due_at > EVENING
    platform.at = row.due_at
    assert deliver_to(store, platform) == 1
    assert row.due_at - timedelta(days=7) < EVENING


def test_who_are_never_at_work_together_hear_nothing_in_the_room(store: Database) -> None:
    write(
        store,
        replace(person("ville"), working_time=WorkingTime.of("night")),
        tells=[to_room("trio", "k"), to_room("trio", "now", lane=Lane.DIRECT)],
    )
    platform = Rooms()
    assert deliver_to(store, platform) == 2
    assert [sent.key for sent in platform.sent] == ["now"]


@pytest.mark.parametrize(
    "failure", [SendFailed("channel_not_found", gone="left"), SendFailed("missing_scope", dropped=True)]
)
def test_a_room_that_cannot_be_is_left_alone_and_nobody_counts_as_gone(
    store: Database, failure: SendFailed
) -> None:
    write(store, tells=[to_room("trio", "k")])
    platform = Rooms()
    platform.failure = failure
    assert deliver_to(store, platform) == 1
    assert unsent(store) == []
    assert store.health(NOW).unreachable == 0
