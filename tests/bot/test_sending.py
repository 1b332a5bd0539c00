"""The sender: no slow or dead send holds up others, and what is due goes at its moment, not at the next tick."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import deliver
from bot.clock import SystemClock
from bot.domain.effect import Lane, Tell
from bot.domain.event import Address
from bot.domain.working_time import WorkingTime
from bot.ports import Capabilities, Outgoing, Platform, SendFailed, Waiting
from bot.wiring import Bot
from bot.worded import Worded
from bot.workspaces import WorkspaceState
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.errors import Unavailable
from storage.open import Database, open_store
from tests.bot.rooms import to_person
from tests.storage.facts import person, write
from tests.storage.test_workspaces import workspace

HOUR_S, PATIENCE_S = 3600.0, 10.0
"""A tick so seldom that it does nothing in a test; and how long a test waits for what should happen at once."""
BOOKS = open_books()


class Wire(Platform):
    """A platform on which sends to some people never end; it notes what arrived."""

    name, capabilities = "demo", Capabilities()

    def __init__(self, dead: Callable[[str], bool] = lambda user: False) -> None:
        self._dead = dead
        self.under_way: set[str] = set()
        self.arrived: list[str] = []
        self.found: list[str] = []
        self._more = asyncio.Condition()

    async def send(self, outgoing: Outgoing) -> str:
        assert outgoing.address is not None
        self.under_way.add(outgoing.key)
        if self._dead(outgoing.address.user):
            await asyncio.Event().wait()
        async with self._more:
            self.arrived.append(outgoing.key)
            self._more.notify_all()
        return outgoing.key

    async def find(self, outgoing: Outgoing) -> str:
        self.found.append(outgoing.key)
        return ""

    async def until(self, *keys: str) -> None:
        """Until these have arrived."""
        async with asyncio.timeout(PATIENCE_S), self._more:
            await self._more.wait_for(lambda: set(keys) <= set(self.arrived))


@pytest.fixture
def store() -> Iterator[Database]:
    """An empty store."""
    opened = open_store("sqlite://", parse_keys(generate_key("k")))
    yield opened
    opened.close()


@asynccontextmanager
async def running(store: Database, wire: Wire) -> AsyncIterator[Bot]:
    """A bot that runs with the machine's clock, and does not tick while a test looks."""
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)
    await bot.start(HOUR_S)
    yield bot
    await bot.stop()


def people_with(store: Database, *names: str, after: timedelta = timedelta(0)) -> None:
    """People, each with a message under the own name."""
    due_at = datetime.now(UTC) + after
    write(store, *map(person, names), tells=[to_person(name, name, due_at) for name in names])


def test_dead_sends_hold_up_nobody_also_who_comes_later(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.wiring.FINISH_SECONDS", 0.05)
    dead = [f"dead{number}" for number in range(deliver.BATCH - 1)]

    async def run() -> tuple[int, list[str]]:
        wire = Wire(lambda user: user.startswith("dead"))
        people_with(store, *dead)
        async with running(store, wire) as bot:
            while len(wire.under_way) < len(dead):
                await asyncio.sleep(0)
            people_with(store, *(f"live{number}" for number in range(5)))
            bot.delivery.wake()
            await wire.until(*(f"live{number}" for number in range(5)))
            return len(wire.under_way), wire.arrived

    under_way, arrived = asyncio.run(run())
    assert (under_way, len(arrived)) == (len(dead) + 5, 5)


def test_a_send_that_never_ends_is_given_up_as_unsure_before_its_lease_ends(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert deliver.LEASE.total_seconds() > deliver.SEND_SECONDS
    monkeypatch.setattr(deliver, "SEND_SECONDS", 0.05)
    people_with(store, "dead")
    bot = Bot(store, store.claims, SystemClock(), {"demo": Wire(lambda user: True)}, BOOKS)
    assert asyncio.run(bot.delivery.send_due()) == 0
    [row] = store.claims.waiting(9)[1]
    assert row.unsure is not None
    assert row.due_at > datetime.now(UTC)


def test_what_falls_due_is_sent_at_its_moment_without_a_tick(store: Database) -> None:
    async def run() -> datetime:
        wire = Wire()
        people_with(store, "later", after=timedelta(seconds=0.4))
        async with running(store, wire):
            await wire.until("later")
            return datetime.now(UTC)

    began = datetime.now(UTC)
    taken = asyncio.run(run())
    assert timedelta(seconds=0.3) < taken - began < timedelta(seconds=PATIENCE_S)


def test_whose_send_was_cut_off_by_a_stop_is_unsure(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.wiring.FINISH_SECONDS", 0.05)

    async def run() -> None:
        wire = Wire(lambda user: True)
        people_with(store, "dead")
        async with running(store, wire):
            while not wire.under_way:
                await asyncio.sleep(0)

    asyncio.run(run())
    [again] = store.claims.outbox(datetime.now(UTC) + deliver.LEASE, 9, deliver.LEASE)
    assert again.unsure is not None


def test_what_cannot_be_noted_is_looked_for_later(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    people_with(store, "aino", "ville")
    wire, sent = Wire(), store.claims.sent

    def fails_for_aino(waiting: Waiting, ref: str, at: datetime) -> None:
        if waiting.key == "aino":
            raise Unavailable("disk")
        sent(waiting, ref, at)

    monkeypatch.setattr(store.claims, "sent", fails_for_aino)
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)
    assert asyncio.run(bot.delivery.send_due()) == 1
    assert sorted(wire.arrived) == ["aino", "ville"]
    [row] = store.claims.outbox(datetime.now(UTC) + deliver.LEASE, 9, deliver.LEASE)
    assert row.unsure is not None


def test_a_database_that_is_away_for_a_moment_cuts_off_no_send(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While something is on its way a failing claim is tried again; with nothing in hand it is told."""
    wire, claim = Wire(), store.claims.outbox
    people_with(store, "aino")
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)

    def away_after_the_first(*args: object) -> object:
        monkeypatch.setattr(store.claims, "outbox", away)
        return claim(*args)  # type: ignore[arg-type]

    def away(*_: object) -> object:
        raise Unavailable("gone")

    monkeypatch.setattr(store.claims, "outbox", away_after_the_first)
    with pytest.raises(Unavailable):
        asyncio.run(bot.delivery.send_due())
    assert wire.arrived == ["aino"]


def test_who_says_try_now_is_not_tried_in_the_same_breath(store: Database) -> None:
    class Impatient(Wire):
        async def send(self, outgoing: Outgoing) -> str:
            self.arrived.append(outgoing.key)
            raise SendFailed("limited", retry_at=datetime.now(UTC) - timedelta(hours=1))

    wire = Impatient()
    people_with(store, "aino")
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)
    assert asyncio.run(bot.delivery.send_due()) == 0
    assert wire.arrived == ["aino"]


def test_the_running_bot_forgets_what_was_uninstalled_a_month_ago(store: Database) -> None:
    month = timedelta(days=31)
    write(store, person("aino"))
    store.workspaces.keep(workspace("w"))
    store.workspaces.removed("demo", "w", WorkspaceState.UNINSTALLED, datetime.now(UTC) - month)
    bot = Bot(store, store.claims, SystemClock(), {}, BOOKS, store.workspaces)
    asyncio.run(bot._prune())
    assert store.workspaces.find("demo", "w") is None
    assert store.health(datetime.now(UTC)).people == 0


def test_messages_of_one_place_stay_in_order(store: Database) -> None:
    now = datetime.now(UTC)
    tells: list[Tell] = [to_person("aino", f"{n:03}", now, Lane.DIRECT) for n in range(50)]
    write(store, person("aino"), tells=tells)
    wire = Wire()
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)
    assert asyncio.run(bot.delivery.send_due()) == 50
    assert wire.arrived == [tell.key for tell in tells]


class Paced(Wire):
    """A platform that lets one message go and tells the others when to come."""

    def __init__(self) -> None:
        super().__init__()
        self.in_line: set[str] = set()
        self.gone: str = ""

    def wait(self, key: str, workspace: str) -> float:
        assert workspace == "w"
        self.in_line.add(key)
        self.gone = self.gone or key
        return 0.0 if key == self.gone else 600.0

    def leave(self, key: str, workspace: str) -> None:
        self.in_line.discard(key)


def to_known(name: str, lane: Lane = Lane.DIRECT) -> Tell:
    """To a chat of which the workspace is known, as a turn tells it."""
    told = to_person(name, name, datetime.now(UTC), lane)
    return replace(told, to=replace(told.to, platform="demo", workspace="w"))


def test_what_has_to_wait_for_its_workspace_goes_back_before_it_is_worded(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"p{number:03}" for number in range(2 * deliver.HANDS)]
    write(store, *map(person, names), tells=[to_known(name) for name in names])
    wire = Paced()
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)
    worded, word = list[str](), bot.delivery._wording.of

    def noting(waiting: Waiting) -> Worded:
        worded.append(waiting.key)
        return word(waiting)

    monkeypatch.setattr(bot.delivery._wording, "of", noting)
    assert asyncio.run(bot.delivery.send_due()) == 1
    assert worded == wire.arrived == ["p000"]
    assert wire.in_line == set(names)
    due = store.claims.next_due()[1]
    assert due is not None
    assert timedelta(minutes=9) < due - datetime.now(UTC) <= timedelta(minutes=10)


def test_who_waits_for_something_else_keeps_no_place_in_line(store: Database) -> None:
    away = person("aino", working_time=WorkingTime(()))
    write(store, away, tells=[to_known("aino", Lane.PROACTIVE)])
    wire = Paced()
    bot = Bot(store, store.claims, SystemClock(), {"demo": wire}, BOOKS)
    assert asyncio.run(bot.delivery.send_due()) == 0
    assert (wire.arrived, wire.in_line) == ([], set())


def test_a_workspace_whose_sends_never_end_leaves_hands_for_the_others(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.wiring.FINISH_SECONDS", 0.05)
    dead = [f"dead{number:03}" for number in range(2 * deliver.HANDS)]

    async def run() -> int:
        wire = Wire(lambda user: user.startswith("dead"))
        write(store, *map(person, dead), tells=[to_known(name) for name in dead])
        async with running(store, wire) as bot:
            while len(wire.under_way) < deliver.BATCH:
                await asyncio.sleep(0)
            other = replace(person("live"), address=Address("demo", "elsewhere", "live"))
            told = to_known("live")
            write(store, other, tells=[replace(told, to=replace(told.to, workspace="elsewhere"))])
            bot.delivery.wake()
            await wire.until("live")
            return len(wire.under_way)

    assert asyncio.run(run()) < deliver.HANDS
