"""From the outbox to Teams and back: troubles pass, nobody hears anything twice, and who cannot be reached is noted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from bot.deliver import Delivery
from bot.domain.effect import Lane
from bot.domain.people import Person, Reach
from bot.ports import Scope
from bot.turn import Turn
from storage.crypto import generate_key, parse_keys
from storage.open import Database, open_store
from tests.adapters.teams.connector import Fault, Json, aino, eero
from tests.adapters.teams.lines import Line, at, line
from tests.bot.rooms import to_person
from tests.storage.facts import NOW, person, write
from tests.talk import BOOKS

pytestmark = pytest.mark.loopback
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


class Office:
    """A bot with its outbox, joined to a Teams; its clock stands until a test moves it."""

    def __init__(self, store: Database, joined: Line) -> None:
        self.store, self.joined, self.present = store, joined, NOW
        self.delivery = self.process()

    def now(self) -> datetime:
        return self.present

    def process(self) -> Delivery:
        """A process of this bot, which remembers only what is kept."""
        platforms = {"teams": self.joined.again(self)}
        return Delivery(self.store, self.store.claims, self, Turn(self.store, BOOKS), platforms)

    async def until(self, end: datetime) -> None:
        """Send what falls due, each at its moment."""
        while (due := self.store.claims.next_due()[1]) is not None and due <= end:
            self.present = max(self.present, due)
            self.joined.time.present += 60
            await self.delivery.send_due()
        self.present = end

    def said(self) -> list[Json]:
        """What stands in Aino's chat."""
        return self.joined.teams.said_to(aino())

    def reach(self, name: str) -> Reach:
        """Whether somebody can be reached."""
        world = self.store.transact(lambda unit: unit.load(Scope(person=name)))
        return world.get(Person, name).reach


def at_work(doing: Callable[[Office], Awaitable[None]]) -> None:
    """Do something in an office with Aino and Eero."""

    async def all_of_it() -> None:
        async with line() as joined:
            with closing(open_store("sqlite://", parse_keys(generate_key("k")))) as store:
                write(store, person("aino", address=at(aino())), person("eero", address=at(eero())))
                await doing(Office(store, joined))

    asyncio.run(all_of_it())


def tell(office: Office, name: str, *keys: str) -> None:
    """Messages for somebody."""
    write(office.store, tells=[to_person(name, key, office.present, Lane.DIRECT) for key in keys])


def test_a_message_that_teams_lost_comes_once_more_after_two_minutes_and_what_follows_behind_it() -> None:
    async def doing(office: Office) -> None:
        office.joined.teams.faults["send"].append(Fault(503))
        tell(office, "aino", "k1", "k2")
        await office.until(NOW + MINUTE)
        assert office.said() == []
        await office.until(NOW + 2 * MINUTE)
        assert len(office.said()) == 2
        assert office.store.health(office.present).refused == 0

    at_work(doing)


def test_a_trouble_of_teams_that_lasts_for_hours_loses_nothing_and_doubles_nothing() -> None:
    async def doing(office: Office) -> None:
        for operation in ("send", "members"):
            office.joined.teams.faults[operation].extend([Fault(503)] * 500)
        tell(office, "aino", "k1")
        await office.until(NOW + 3 * HOUR)
        assert len(office.joined.teams.named("send")) == 1
        office.joined.teams.faults.clear()
        await office.until(NOW + 4 * HOUR)
        assert len(office.said()) == 1
        assert office.store.health(office.present).refused == 0

    at_work(doing)


def test_what_a_killed_process_had_in_hand_is_sent_by_another_which_knows_where_to() -> None:
    async def doing(office: Office) -> None:
        tell(office, "aino", "k1")
        assert len(office.store.claims.outbox(NOW, 1, MINUTE)) == 1
        office.delivery = office.process()
        await office.until(NOW + HOUR)
        assert len(office.said()) == 1

    at_work(doing)


def test_one_who_blocked_the_bot_stops_nobody_and_is_known_not_to_be_reached() -> None:
    async def doing(office: Office) -> None:
        office.joined.teams.always["a:eero"] = Fault(403, "MessageWritesBlocked")
        tell(office, "eero", "k1")
        tell(office, "aino", "k2")
        await office.until(NOW + MINUTE)
        assert (office.reach("eero"), office.reach("aino")) == (Reach.BLOCKED, Reach.REACHABLE)
        assert len(office.said()) == 1

    at_work(doing)


def test_while_credentials_are_refused_everything_waits_and_goes_when_they_are_mended() -> None:
    async def doing(office: Office) -> None:
        office.joined.teams.token = "another"
        tell(office, "aino", "k1", "k2")
        await office.until(NOW + HOUR)
        assert office.said() == []
        assert office.joined.trouble == "401 Unauthorized"
        office.joined.teams.token = ""
        await office.until(NOW + 2 * HOUR)
        assert len(office.said()) == 2
        assert office.joined.trouble == ""
        assert office.reach("aino") is Reach.REACHABLE

    at_work(doing)
