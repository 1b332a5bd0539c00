"""One process of a workplace's bot, for tests of many: `python -m tests.e2e.worker` (arguments in `main`).

It ticks and sends like `serve`. Its platform hands each message to a recorder on this machine, and its present stands
in a file, so that time passes for all processes at once and only when the test says so.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
from datetime import datetime
from pathlib import Path

import aiohttp

from bot.cli.opening import opened_books
from bot.config import read_guides
from bot.ports import Capabilities, Outgoing, Platform
from bot.wiring import Bot, stop_asked
from storage.crypto import parse_keys
from storage.open import open_store

PLATFORM = "recorded"
TICK_SECONDS = 0.05


class FileClock:
    """The moment that stands in a file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> datetime:
        """Aware UTC."""
        return datetime.fromisoformat(self._file.read_text())


class Recorded(Platform):
    """A platform that takes a message by a POST; whoever listens there counts. `looks`: it tells what has come."""

    name = PLATFORM
    capabilities = Capabilities()

    def __init__(self, recorder: str, me: str, session: aiohttp.ClientSession, *, looks: bool) -> None:
        self._recorder, self._me, self._session, self._looks = recorder, me, session, looks

    async def send(self, outgoing: Outgoing) -> str:
        """Hand the message over: its key, and who sends it."""
        async with self._session.post(
            self._recorder, json={"key": outgoing.key, "sender": self._me}
        ) as answer:
            answer.raise_for_status()
        return outgoing.key

    async def find(self, outgoing: Outgoing) -> str:
        """Ask whether it has come; without looking, sending it again would be all that is left."""
        if not self._looks:
            return ""
        async with self._session.get(self._recorder, params={"key": outgoing.key}) as answer:
            return outgoing.key if answer.status == 200 else ""


async def work(database: str, key: str, clock: Path, recorder: str, me: str, *, looks: bool) -> None:
    """Tick and send until stopped."""
    store, books = open_store(database, parse_keys(key)), opened_books(read_guides(os.environ))
    async with aiohttp.ClientSession() as session:
        platforms = {PLATFORM: Recorded(recorder, me, session, looks=looks)}
        bot = Bot(store, store.claims, FileClock(clock), platforms, books)
        await bot.start(TICK_SECONDS)
        stopped = stop_asked()
        print("working", flush=True)
        await stopped.wait()
        await bot.stop()
    store.close()


def main() -> None:
    """Read the arguments and work."""
    parser = argparse.ArgumentParser()
    for name in ("database", "key", "clock", "recorder", "me"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--looks", action="store_true")
    options = parser.parse_args()
    logging.basicConfig(level="WARNING")
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    clock = Path(options.clock)
    asyncio.run(work(options.database, options.key, clock, options.recorder, options.me, looks=options.looks))


if __name__ == "__main__":
    main()
