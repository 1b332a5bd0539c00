"""One person talks to Rinnalla in a terminal; the same bot, the same dialogs, plain text."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from adapters.console.read import read
from adapters.console.terminal import Terminal
from bot.cli.local import local_data
from bot.cli.opening import opened_books
from bot.clock import SystemClock
from bot.config import read_guides
from bot.domain.event import Address, Arrived, Event, Profile
from bot.wiring import Bot
from dialogs.books import Books
from storage.open import Database

TICK_SECONDS = 1.0
WORKSPACE = "terminal"


def chat(folder: Path, person: str, language: str) -> int:
    """Talk until end of input (Ctrl-D). Raises `ConfigError`."""
    books = opened_books(read_guides(os.environ))
    with local_data(folder) as data:
        store = data.open()
        try:
            return asyncio.run(_chat(store, books, person, language, folder / "files"))
        finally:
            store.close()


async def _chat(store: Database, books: Books, person: str, language: str, files: Path) -> int:
    clock = SystemClock()
    terminal = Terminal(sys.stdout, files)
    bot = Bot(store, store.claims, clock, {terminal.name: terminal}, books)
    address = Address(terminal.name, WORKSPACE, person)
    profile = Profile(person, language, _zone())

    await bot.start(TICK_SECONDS)
    try:
        await bot.take(Event(_delivery(), clock.now(), Arrived(), address, profile))
        await bot.delivery.send_due()
        while line := await asyncio.to_thread(sys.stdin.readline):
            event = read(
                line,
                delivery=_delivery(),
                at=clock.now(),
                sender=address,
                profile=profile,
                shown=terminal.shown,
            )
            await bot.take(event)
            await bot.delivery.send_due()
        await bot.delivery.send_due()
    finally:
        await bot.stop()
    return 0


def _delivery() -> str:
    return f"terminal-{token_hex(8)}"


def _zone() -> str:
    """The zone of this machine if its name is known, else Finland's."""
    name = getattr(datetime.now().astimezone().tzinfo, "key", "")
    return name or "Europe/Helsinki"
