"""The demo: the playground page in front of a real bot, with invented people and a clock that can be moved."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from adapters.playground import app, cast
from adapters.playground.guard import NotLoopback, check_loopback
from adapters.playground.history import History
from adapters.playground.send import Playground
from bot.cli.local import LocalData, local_data
from bot.cli.opening import opened_books
from bot.clock import DemoClock
from bot.config import ConfigError, read_guides
from bot.domain.event import Arrived, Event, Said
from bot.domain.programme import Programme
from bot.ports import Inlet, Scope, TimeMachine, UnitOfWork
from bot.wiring import Bot, DemoTime, MovableClock, on_shift, stop_asked

TICK_SECONDS = 1.0
FIRST_WORDS = ("ohjelma luo Kotipesän mentorointi", "Hoivatyö vuoroissa", "1, 2")
"""What the supervisor types before a demo begins: the programme's name, its kind, the first two forms of mentoring."""


class DemoHub:
    """The bot as the playground sees it."""

    def __init__(self, bot: Bot, clock: MovableClock) -> None:
        self._bot = bot
        self._time = DemoTime(bot, clock)

    @property
    def inlet(self) -> Inlet:
        """The bot's one way in."""
        return self._bot

    @property
    def time(self) -> TimeMachine:
        """The bot's clock."""
        return self._time

    def ids(self) -> str:
        """A fresh delivery id."""
        return f"playground-{token_hex(8)}"

    async def at_work(self) -> Mapping[str, bool]:
        """Who is on shift now."""
        return await on_shift(self._bot, {member.user: member.address for member in cast.CAST})


def demo(folder: Path, host: str, port: int, *, reset: bool = False, database: str = "") -> int:
    """Serve the playground until interrupted. Raises `ConfigError`."""
    try:
        check_loopback(host)
    except NotLoopback as error:
        raise ConfigError(str(error)) from None
    with local_data(folder, reset=reset, database=database) as data:
        return asyncio.run(_serve(data, host, port))


async def _serve(data: LocalData, host: str, port: int) -> int:
    # while the time machine is at work, the metronome's beats are left out, and that is no news
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    books = opened_books(read_guides(os.environ))
    store = data.open()
    clock = DemoClock(data.folder / "clock.json", datetime.now(UTC))
    history = History(data.folder / "playground.sqlite")
    platform = Playground(history, clock.now)
    bot = Bot(store, store.claims, clock, {platform.name: platform}, books)
    try:
        runner = await app.start(app.make_app(DemoHub(bot, clock), platform), host, port)
    except OSError as error:
        raise ConfigError(
            f"port {port} cannot be opened ({os.strerror(error.errno or 0)}). Choose another: make demo PORT=8081"
        ) from None
    try:
        await bot.start(TICK_SECONDS)
        await _first_words(bot, clock)
        _show_the_beginning(history)
        stopped = stop_asked()
        print(
            f"Rinnalla playground: http://{host}:{port}/  (Ctrl-C stops; everything stays where it was)",
            flush=True,
        )
        await stopped.wait()
    finally:
        await bot.stop()
        await runner.cleanup()
        clock.save()
        history.close()
        store.close()
    return 0


async def _first_words(bot: Bot, clock: DemoClock) -> None:
    """In a new demo, the people open the chat and the supervisor creates the programme."""
    if await asyncio.to_thread(bot.store.transact, _has_begun):
        return
    for number, member in enumerate(cast.CAST):
        arrived = Event(f"first-words-{number}", clock.now(), Arrived(), member.address, member.profile)
        await bot.take(arrived)
    lead = next(member for member in cast.CAST if member.coordinates)
    for number, words in enumerate(FIRST_WORDS):
        said = Event(
            f"first-programme-{number}",
            clock.now(),
            Said(words),
            lead.address,
            lead.profile,
            channel=cast.CHANNEL_NAME,
        )
        await bot.take(said)
    async with bot.held():
        await bot.delivery.send_due()


def _has_begun(unit: UnitOfWork) -> bool:
    lead = next(member for member in cast.CAST if member.coordinates)
    return any(unit.load(Scope(address=lead.address)).all(Programme))


def _show_the_beginning(history: History) -> None:
    """Of a new demo, only the message with the next step is unread: the supervisor's, with its buttons in sight."""
    lead = next(member for member in cast.CAST if member.coordinates)
    shown = history.conversation(lead.user, "")
    if len(shown) > 1 and not history.last_read(lead.user, ""):
        history.mark_read(lead.user, "", shown[-2].id)
