"""A tick: the product's claims of what is due, beside the bare claim statement by hand, on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks import rows
from benchmarks.by_hand import connected
from benchmarks.figures import Figure, Sizes, median
from benchmarks.rows import Bare
from bot import deliver, tick
from bot.deliver import Delivery
from bot.domain.effect import Lane, Place, Tell
from bot.domain.message import Say, message, say
from bot.domain.world import World
from bot.tick import Ticker
from bot.turn import Turn
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.migrations import migrate
from storage.open import Database, open_store

RATIO = 3.0
BEHIND = 9
"""So many wait behind each message that is put back."""
NOW = rows.NOW


class _Clock:
    def now(self) -> datetime:
        return NOW


def measure(folder: Path, sizes: Sizes) -> list[Figure]:
    """The figures of ticks on both databases."""
    return [*on_sqlite(folder, sizes), *on_postgres(sizes)]


def on_sqlite(folder: Path, sizes: Sizes) -> list[Figure]:
    """The figures of ticks on SQLite."""
    file = folder / "claims.db"
    migrate(f"sqlite:///{file}")
    with closing(connected(file)) as on:
        rows.fill_sqlite(on, sizes)
        return _measure("SQLite", f"sqlite:///{file}", on, Bare.for_sqlite(), sizes)


def on_postgres(sizes: Sizes) -> list[Figure]:
    """The figures of ticks on PostgreSQL: a server of its own, which goes when it is done."""
    with rows.postgres() as url:
        migrate(url)
        with closing(rows.by_hand_on_postgres(url)) as on:
            rows.fill_postgres(on, sizes)
            return _measure("PostgreSQL", url, on, Bare.for_postgres(), sizes)


def _measure(name: str, url: str, on: Any, bare: Bare, sizes: Sizes) -> list[Figure]:
    with closing(open_store(url, parse_keys(generate_key("bench")))) as store:
        product = _Product(store)
        return [
            *_nothing_due(name, product, on, bare, sizes),
            *_alarms(name, product, on, bare, sizes),
            *_messages(name, product, on, bare, sizes),
            *_held_back(name, store, sizes),
        ]


class _Product:
    """The product's way of claiming, as its clock and its delivery do it."""

    def __init__(self, store: Database) -> None:
        self._claims = store.claims
        turn = Turn(store, open_books())
        delivery = Delivery(store, store.claims, _Clock(), turn, {})
        self._ticker = Ticker(turn, store.claims, delivery, _Clock())

    def alarms(self) -> int:
        """Claim every alarm that is due; how many."""
        claimed = 0
        while True:
            due = self._claims.alarms(NOW, tick.BATCH, tick.LEASE)
            claimed += len(due)
            if len(due) < tick.BATCH:
                return claimed

    def messages(self) -> int:
        """Claim every message that is due; how many."""
        claimed = 0
        while due := self._claims.outbox(NOW, deliver.BATCH, deliver.LEASE):
            claimed += len(due)
        return claimed

    def nothing(self) -> int:
        """Look for alarms and messages as a tick does that finds none."""
        alarms = self._claims.alarms(NOW, tick.BATCH, tick.LEASE)
        return len(alarms) + len(self._claims.outbox(NOW, deliver.BATCH, deliver.LEASE))

    def ticks(self, count: int) -> list[float]:
        """Milliseconds of whole ticks that find nothing, with their way through the event loop and its threads."""

        async def tick_often() -> list[float]:
            taken = []
            for _ in range(count):
                began = time.perf_counter()
                await self._ticker.tick()
                taken.append((time.perf_counter() - began) * 1000)
            return taken

        return asyncio.run(tick_often())


def _nothing_due(name: str, product: _Product, on: Any, bare: Bare, sizes: Sizes) -> list[Figure]:
    def by_hand() -> int:
        return bare.claim_alarms(on, tick.BATCH) + bare.claim_messages(on, deliver.BATCH)

    bare.claim_alarms(on, sizes.due)
    bare.claim_messages(on, sizes.due)
    ours, theirs = _in_turns(product.nothing, by_hand, lambda: None, sizes.looks, 0)
    return [
        Figure(f"{name}, empty tick, claims against the bare statements", ours / theirs, "times", RATIO),
        Figure(f"{name}, empty tick, claims", ours, "ms"),
        Figure(f"{name}, empty tick, all of it", median(product.ticks(sizes.looks)), "ms"),
    ]


def _alarms(name: str, product: _Product, on: Any, bare: Bare, sizes: Sizes) -> list[Figure]:
    def by_hand() -> int:
        return bare.claim_alarms(on, sizes.due)

    ours, theirs = _in_turns(product.alarms, by_hand, lambda: bare.reset(on), sizes.rounds, sizes.due)
    amount = f"{name}, {sizes.due:,} due among {sizes.alarms:,} alarms"
    return [
        Figure(f"{amount}, claims against one bare statement", ours / theirs, "times", RATIO),
        Figure(f"{amount}, claims", ours, "ms"),
    ]


def _messages(name: str, product: _Product, on: Any, bare: Bare, sizes: Sizes) -> list[Figure]:
    def by_hand() -> int:
        claimed = 0
        while count := bare.claim_messages(on, deliver.BATCH):
            claimed += count
        return claimed

    ours, theirs = _in_turns(product.messages, by_hand, lambda: bare.reset(on), sizes.rounds, sizes.due)
    amount = f"{name}, {sizes.due:,} due among {sizes.messages:,} messages"
    return [
        Figure(f"{amount}, claims against the bare statement", ours / theirs, "times", RATIO),
        Figure(f"{amount}, claims", ours, "ms"),
    ]


def _held_back(name: str, store: Database, sizes: Sizes) -> list[Figure]:
    """One message is due at a time, first alone, then beside many that wait behind others."""
    claims = store.claims
    while claims.outbox(NOW, deliver.BATCH, deliver.LEASE):
        pass
    alone = _one_by_one(store, "alone", sizes.looks)
    for place in range(sizes.held // BEHIND):
        _tell(store, *(f"held-{place}/{number}" for number in range(BEHIND + 1)))
    while first := claims.outbox(NOW, deliver.BATCH, deliver.LEASE):
        claims.put_all_back([(waiting, NOW + rows.DAY) for waiting in first])
    beside = _one_by_one(store, "beside", sizes.looks)
    what = f"{name}, one due beside {sizes.held:,} held back"
    return [
        Figure(f"{what}, claim against one due alone", beside / alone, "times", RATIO),
        Figure(f"{what}, claim", beside, "ms"),
    ]


def _one_by_one(store: Database, name: str, times: int) -> float:
    """Median milliseconds of claiming one message."""
    taken = []
    for number in range(times):
        _tell(store, f"{name}-{number}/")
        began = time.perf_counter()
        [waiting] = store.claims.outbox(NOW, deliver.BATCH, deliver.LEASE)
        taken.append((time.perf_counter() - began) * 1000)
        store.claims.sent(waiting, "seen", NOW)
    return median(taken)


def _tell(store: Database, *keys: str) -> None:
    """Messages under these keys, each to the place that its key begins with."""
    told = message(Say(say("help-what")))
    tells = [Tell(key, Place(person=key.partition("/")[0]), told, NOW, Lane.DIRECT) for key in keys]
    store.transact(lambda unit: unit.write(World(), tells, (), ()))


def _in_turns(
    product: Callable[[], int],
    hand: Callable[[], int],
    reset: Callable[[], object],
    rounds: int,
    expected: int,
) -> tuple[float, float]:
    """Median milliseconds of both, taken in turns after one round that does not count."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + 1):
        for one, times in zip((product, hand), taken, strict=True):
            reset()
            began = time.perf_counter()
            claimed = one()
            spent = (time.perf_counter() - began) * 1000
            if claimed != expected:
                raise AssertionError(f"{claimed} were claimed, not {expected}")
            times.extend([spent] if turn else [])
    return median(taken[0]), median(taken[1])
