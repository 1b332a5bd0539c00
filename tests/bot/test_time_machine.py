"""The time machine does everything at its own moment, whatever else goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import datetime, timedelta

from bot.domain.effect import Lane, Place, Tell
from bot.domain.event import Address, Arrived, Event, Profile
from bot.domain.message import Say, message, say
from bot.domain.people import person_id
from bot.domain.world import World
from bot.ports import Capabilities, Outgoing, Platform, UnitOfWork
from bot.wiring import Bot, DemoTime
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.open import open_store
from tests.talk import PLATFORM, START, WORKSPACE

AINO = Address(PLATFORM, WORKSPACE, "aino")
TICK_SECONDS, PATIENCE_S = 0.02, 10.0


class SetClock:
    """A clock that stands where it was moved to."""

    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        return self.at

    def move_to(self, moment: datetime) -> None:
        self.at = max(self.at, moment)


class SlowPlatform(Platform):
    """A platform that holds a message until it is let go, and notes when it took each."""

    name, capabilities = PLATFORM, Capabilities()

    def __init__(self, clock: SetClock) -> None:
        self._clock = clock
        self.taken: list[datetime] = []
        self.asked, self.let_go = asyncio.Event(), asyncio.Event()

    async def send(self, outgoing: Outgoing) -> str:
        self.asked.set()
        await self.let_go.wait()
        self.taken.append(self._clock.now())
        return outgoing.key


@asynccontextmanager
async def running(platform: SlowPlatform, clock: SetClock) -> AsyncIterator[Bot]:
    """A bot that ticks and sends, with its memory in memory."""
    with closing(open_store("sqlite://", parse_keys(generate_key("test")))) as store:
        bot = Bot(store, store.claims, clock, {PLATFORM: platform}, open_books())
        await bot.start(TICK_SECONDS)
        yield bot
        await bot.stop()


def hello(clock: SetClock) -> Event:
    """Aino opens the chat."""
    return Event("hello", clock.now(), Arrived(), AINO, Profile("Aino", "fi", "Europe/Helsinki"))


def put(unit: UnitOfWork) -> None:
    """A message for each of the next two days."""
    for days in (1, 2):
        text, due_at = message(Say(say("help-what"))), START + timedelta(days=days)
        tell = Tell(f"day-{days}", Place(person=person_id(AINO)), text, due_at, Lane.DIRECT)
        unit.write(World(), [tell], [], [])


def test_what_is_being_sent_is_sent_before_time_moves_and_the_rest_at_its_own_moment() -> None:
    async def move() -> list[datetime]:
        clock = SetClock()
        platform = SlowPlatform(clock)
        async with running(platform, clock) as bot:
            await bot.take(hello(clock))
            await platform.asked.wait()
            bot.store.transact(put)
            moving = asyncio.create_task(DemoTime(bot, clock).advance(timedelta(days=7)))
            done, _ = await asyncio.wait({moving}, timeout=10 * TICK_SECONDS)
            assert not done
            assert clock.now() == START
            platform.let_go.set()
            await moving
            assert clock.now() == START + timedelta(days=7)
        return platform.taken

    assert asyncio.run(move()) == [START, START + timedelta(days=1), START + timedelta(days=2)]


def test_after_a_move_the_bot_answers_as_before() -> None:
    async def move() -> int:
        clock = SetClock()
        platform = SlowPlatform(clock)
        platform.let_go.set()
        async with running(platform, clock) as bot:
            await DemoTime(bot, clock).advance(timedelta(hours=1))
            await bot.take(hello(clock))
            await asyncio.wait_for(platform.asked.wait(), PATIENCE_S)
        return len(platform.taken)

    assert asyncio.run(move()) == 1
