"""The one place that joins storage, the turn, the clock and the platforms into a running bot."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.conversations import Conversations
from bot.deliver import Delivery
from bot.departing import erase_long_gone, notice_cut_off
from bot.domain.effect import Alarm, Reply
from bot.domain.event import Address, Event
from bot.domain.people import Person
from bot.domain.programme import Enrolment, Programme
from bot.domain.working_time import UNSAID, is_allowed
from bot.ports import Claims, Clock, Platform, Scope, Store, UnitOfWork, Waiting
from bot.tick import Ticker
from bot.turn import Turn
from bot.workspaces import Workspaces
from dialogs.books import Books

log = logging.getLogger(__name__)
KEPT_AGAINST_REPEATS = timedelta(days=30)
"""How long deliveries and settled messages are remembered, and how long what is left of an uninstalled workspace."""
LONGEST_REST, SHORTEST_REST = 60.0, 1.0
"""Seconds between two looks for messages, when nothing is due for long, and when what is due cannot be claimed."""
TURNS_AT_ONCE = 8
FINISH_SECONDS = 10.0
"""How long a stop waits for platforms that have been handed something and do not answer."""


class MovableClock(Clock, Protocol):
    """A clock that the time machine may move."""

    def move_to(self, moment: datetime) -> None:
        """Move forward to a moment (aware UTC)."""
        ...


class Bot:
    """One running bot: takes events, sends what is due, wakes with the clock. Also the adapters' `Inlet`."""

    def __init__(
        self,
        store: Store,
        claims: Claims,
        clock: Clock,
        platforms: Mapping[str, Platform],
        books: Books,
        workspaces: Workspaces | None = None,
        conversations: Conversations | None = None,
    ) -> None:
        self.store = store
        self.claims = claims
        self.clock = clock
        self._workspaces = workspaces
        self._conversations = conversations
        self.turn = Turn(store, books, platforms)
        self.delivery = Delivery(store, claims, clock, self.turn, platforms)
        self.ticker = Ticker(self.turn, claims, self.delivery, clock)
        # threads of their own: what people do does not stand in line behind a morning's messages
        self._turns = ThreadPoolExecutor(TURNS_AT_ONCE, thread_name_prefix="turn")
        self._waiting = asyncio.Event()
        self.stopping = False
        self._under_way: set[asyncio.Future[int]] = set()
        self._free = asyncio.Event()
        self._free.set()
        self._sender: asyncio.Future[None] | None = None
        self._scheduler: AsyncIOScheduler | None = None

    async def take(self, event: Event) -> tuple[Reply, ...]:
        """Take an event; committed on return. What it says is sent at once by the sender task."""
        loop = asyncio.get_running_loop()
        replies = await loop.run_in_executor(self._turns, self.turn.take, event)
        self._wake()
        return replies

    async def start(self, tick_seconds: float) -> None:
        """Start sending and ticking. The metronome only beats; all memory is in the database."""
        self._sender = asyncio.create_task(self._keep_sending())
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            self._tick,
            "interval",
            seconds=tick_seconds,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
        self._scheduler.add_job(
            self._prune, "interval", hours=6, max_instances=1, coalesce=True, misfire_grace_time=None
        )
        self._scheduler.start()
        self._wake()

    async def stop(self) -> None:
        """Finish what is in hand and stop, so that no message is left half sent. The unsent waits in the outbox."""
        self.stopping = True
        self.ticker.stop()
        self._waiting.set()
        self._free.set()
        if self._scheduler is not None:
            self._scheduler.pause()
        working = self._under_way | ({self._sender} if self._sender is not None else set())
        if working:
            _, late = await asyncio.wait(working, timeout=FINISH_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Nothing is ticked or sent beside the holder, who does it all: what is under way ends first."""
        self._free.clear()
        try:
            if self._under_way:
                await asyncio.wait(self._under_way)
            yield
        finally:
            self._free.set()
            self._waiting.set()

    async def _tick(self) -> None:
        if self._free.is_set():
            await self._work(self.ticker.wake_due(), "tick")
        # other processes may have written something, too
        self._wake()

    def _wake(self) -> None:
        self._waiting.set()
        self.delivery.wake()

    async def _work(self, doing: Coroutine[None, None, int], what: str) -> None:
        working = asyncio.ensure_future(doing)
        self._under_way.add(working)
        try:
            await working
        except Exception as error:
            log.error("%s failed: %s", what, type(error).__name__)
        finally:
            self._under_way.discard(working)

    async def _prune(self) -> None:
        """Forget what only served against repeats, so that memory does not grow for ever."""
        try:
            now = self.clock.now()
            before = now - KEPT_AGAINST_REPEATS
            await asyncio.to_thread(self.claims.prune, before)
            if self._workspaces is not None:
                await asyncio.to_thread(notice_cut_off, self.turn, self._workspaces, now)
                await asyncio.to_thread(erase_long_gone, self.turn, self._workspaces, before, now)
                self._wake()
            if self._conversations is not None:
                await asyncio.to_thread(self._conversations.prune, now)
        except Exception as error:
            log.error("pruning failed: %s", type(error).__name__)

    async def _keep_sending(self) -> None:
        while not self.stopping:
            await self._free.wait()
            self._waiting.clear()
            await self._work(self.delivery.send_due(), "sending")
            if not self._waiting.is_set():
                await self._rest()

    async def _rest(self) -> None:
        """Until something is said, or the next message is due."""
        pause = LONGEST_REST
        try:
            _, due = await asyncio.to_thread(self.claims.next_due)
            if due is not None:
                ahead = (due - self.clock.now()).total_seconds()
                pause = min(LONGEST_REST, ahead if ahead > 0 else SHORTEST_REST)
        except Exception as error:
            log.error("looking for the next message failed: %s", type(error).__name__)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._waiting.wait(), pause)


class DemoTime:
    """The playground's time machine over a movable clock. One move at a time.

    While it moves, the metronome and the sender rest: what they had in hand would be done at a later moment than its
    own, and the machine, finding nothing to do now, would pass over what comes after.
    """

    def __init__(self, bot: Bot, clock: MovableClock) -> None:
        self._bot = bot
        self._clock = clock
        self._moving = asyncio.Lock()

    def now(self) -> datetime:
        """The bot's present (aware UTC)."""
        return self._clock.now()

    async def advance(self, by: timedelta) -> datetime:
        """Move on, doing everything that falls due on the way at its own moment."""
        async with self._moving, self._bot.held():
            target = self._clock.now() + by
            while (due := await self._next()) is not None and due <= target:
                if not await self._do(due):
                    break
            if self._bot.stopping:
                return self._clock.now()
            self._clock.move_to(target)
            await self._bot.ticker.tick()
            return self._clock.now()

    async def advance_to_next(self) -> datetime:
        """Move to the next alarm or waiting message and do it."""
        async with self._moving, self._bot.held():
            due = await self._next()
            if due is not None:
                await self._do(due)
            return self._clock.now()

    async def waiting(self, limit: int = 50) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        """What waits in alarms and outbox, earliest first."""
        return await asyncio.to_thread(self._bot.claims.waiting, limit)

    async def _next(self) -> datetime | None:
        alarm, message = await asyncio.to_thread(self._bot.claims.next_due)
        return min((moment for moment in (alarm, message) if moment is not None), default=None)

    async def _do(self, due: datetime) -> bool:
        """Do what is due at a moment; False when nothing could be done."""
        passed = due > self._clock.now()
        self._clock.move_to(due)
        return bool(await self._bot.ticker.tick()) or passed


async def on_shift(bot: Bot, addresses: Mapping[str, Address]) -> dict[str, bool]:
    """Who is at work now, by the given keys; people of whom the bot knows no hours yet are left out."""

    def look() -> dict[str, bool]:
        found: dict[str, bool] = {}
        for key, address in addresses.items():
            person = bot.store.transact(partial(_person_at, address))
            if person is not None:
                found[key] = is_allowed(bot.clock.now(), person.working_time, person.zone)
        return found

    return await asyncio.to_thread(look)


def _person_at(address: Address, unit: UnitOfWork) -> Person | None:
    """The person, once their hours are more than a first guess: by joining, by leading, or by their own word."""
    world = unit.load(Scope(address=address))
    person = world.person_at(address)
    if person is None:
        return None
    joined = any(enrolment.person == person.id for enrolment in world.all(Enrolment))
    leads = any(person.id in programme.leads for programme in world.all(Programme))
    return person if joined or leads or person.working_time != UNSAID else None


def stop_asked() -> asyncio.Event:
    """Set by SIGTERM or Ctrl-C from now on. Ask for it before telling anybody that all is up."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    return stopped
