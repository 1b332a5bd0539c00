"""A turn: an answer arrives, is sealed and stored, the conversation moves on, the next question lies in the outbox,
all of it committed. Beside it the same SQL statements by hand."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import threading
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from benchmarks.by_hand import Recorder, Statement, connected, run
from benchmarks.figures import Figure, Sizes, median, quantile
from benchmarks.pairs import SLACK, Speaker, fill
from bot.domain.event import Event
from bot.domain.people import person_id
from bot.domain.workplace import Home
from bot.turn import Turn
from dialogs.books import open_books
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.migrations import migrate
from storage.open import Database, open_store
from storage.sqlite import connect

RATIO, ALONE_MS, TOGETHER_MS = 8.0, 5.0, 25.0
STRETCHES, TRIES = 3, 3


def measure(folder: Path, sizes: Sizes) -> list[Figure]:
    """The figures of turns, one person at a time and several at once."""
    keys = parse_keys(generate_key("bench"))
    filled, pairs = fill_file(folder, keys, sizes)
    events = [event for pair in pairs for speaker in pair for event in speaker.answers()]
    recorded = record(_copy(filled, "recorded"), keys, events)
    # the yardstick's many values are no part of the product: its garbage collector need not look at them
    gc.collect()
    gc.freeze()
    product, hand = _side_by_side(filled, keys, events, recorded)
    for _ in range(TRIES):
        alone, together = _alone_and_together(_copy(filled, "together"), keys, pairs, sizes.users)
        if alone.p99 <= ALONE_MS and together.p99 <= TOGETHER_MS and together.rate >= alone.rate:
            break
    many = f"{sizes.users} users at once"
    return [
        Figure("turn, product against the same SQL by hand", median(product) / median(hand), "times", RATIO),
        Figure("turn, product, median", median(product), "ms"),
        Figure("turn, the same SQL by hand, median", median(hand), "ms"),
        Figure("turn, statements", median(len(statements) for statements in recorded), ""),
        Figure("turn, one user, p99", alone.p99, "ms", ALONE_MS),
        Figure("turn, the same SQL by hand, p99", quantile(hand, 0.99), "ms"),
        Figure("turn, the first after a start", product[0], "ms"),
        Figure("turn, one user, throughput", alone.rate, "per s"),
        Figure(f"turn, {many}, throughput", together.rate, "per s"),
        Figure(
            f"turn, {many}, throughput against one user", together.rate / alone.rate, "times", at_least=1.0
        ),
        Figure(f"turn, {many}, p99", together.p99, "ms", TOGETHER_MS),
    ]


def fill_file(
    folder: Path, keys: KeyRing, sizes: Sizes, home: Home = SLACK
) -> tuple[Path, list[tuple[Speaker, Speaker]]]:
    """A database file with pairs who have been asked, and the pairs."""
    file = folder / "filled.db"
    migrate(f"sqlite:///{file}")
    with closing(_open(file, keys)) as store:
        return file, fill(store, _turn(store), sizes.pairs, home)


def check_committed(file: Path, platform: str, asked: int) -> None:
    """Raises AssertionError when not everything that was asked over a platform left a committed turn and an answer."""
    with closing(connect(str(file))) as on:
        taken, told = (
            on.execute(f"SELECT count(*) FROM {table} WHERE {name} LIKE ?", (f"{platform}:%",)).fetchone()[0]
            for table, name in (("inbox", "id"), ("outbox", "key"))
        )
    if taken != asked or told < asked:
        raise AssertionError(f"{asked} were answered, but {taken} turns and {told} messages committed")


def _open(file: Path, keys: KeyRing) -> Database:
    return open_store(f"sqlite:///{file}", keys)


def _turn(store: Database) -> Turn:
    return Turn(store, open_books())


def _copy(filled: Path, name: str) -> Path:
    return Path(shutil.copy(filled, filled.with_name(f"{name}.db")))


def record(file: Path, keys: KeyRing, events: Sequence[Event]) -> list[list[Statement]]:
    """The statements of each turn. Raises AssertionError when a turn does not do what is to be measured."""
    with closing(_open(file, keys)) as store:
        turn, recorder = _turn(store), Recorder(store)
        statements = []
        for event in events:
            turn.take(event)
            statements.append(recorder.noted())
    with closing(connect(str(file))) as on:
        _check(on, events)
    return statements


def _check(on: sqlite3.Connection, events: Sequence[Event]) -> None:
    for event in events:
        asked = on.execute("SELECT count(*) FROM outbox WHERE key = ?", (f"{event.id}:0",)).fetchone()[0]
        assert event.sender is not None
        kept = "SELECT count(*) FROM answers WHERE author = ? AND at = ? AND sealed IS NOT NULL"
        by_now = (person_id(event.sender), event.at.isoformat(timespec="microseconds"))
        answers = on.execute(kept, by_now).fetchone()[0]
        if not (asked and answers):
            raise AssertionError(f"the turn of {event.id} stored no answer, or asked no next question")


def _side_by_side(
    filled: Path, keys: KeyRing, events: Sequence[Event], recorded: Sequence[Sequence[Statement]]
) -> tuple[list[float], list[float]]:
    """Milliseconds of each turn through the product and by hand, taken in turns on two files of the same content."""
    product: list[float] = []
    hand: list[float] = []
    with (
        closing(_open(_copy(filled, "product"), keys)) as store,
        closing(connected(_copy(filled, "hand"))) as on,
    ):
        turn = _turn(store)
        for event, statements in zip(events, recorded, strict=True):
            began = time.perf_counter()
            turn.take(event)
            between = time.perf_counter()
            run(on, statements)
            hand.append((time.perf_counter() - between) * 1000)
            product.append((between - began) * 1000)
    return product, hand


class Stretch(NamedTuple):
    """Some turns in a row: how many a second, and the milliseconds that one in a hundred exceeds."""

    rate: float
    p99: float


def _alone_and_together(
    file: Path, keys: KeyRing, pairs: Sequence[tuple[Speaker, Speaker]], users: int
) -> tuple[Stretch, Stretch]:
    """One user, and several at once, in turns: of each the middle one of several stretches.

    So a moment in which the machine is busy with something else does not count, nor does the loading of the words.
    """
    speakers = [speaker for pair in pairs for speaker in pair]
    size = max(1, len(speakers) // (2 * STRETCHES))
    stretches: tuple[list[Stretch], list[Stretch]] = ([], [])
    with closing(_open(file, keys)) as store:
        turn = _turn(store)
        for number in range(2 * STRETCHES):
            some = speakers[number * size :][:size]
            at_once = users if number % 2 else 1
            stretches[number % 2].append(_crowd(turn, [some[user::at_once] for user in range(at_once)]))
    return _middle(stretches[0]), _middle(stretches[1])


def _middle(stretches: Sequence[Stretch]) -> Stretch:
    return Stretch(median(one.rate for one in stretches), median(one.p99 for one in stretches))


def _crowd(turn: Turn, shares: Sequence[Sequence[Speaker]]) -> Stretch:
    """Every share in a thread of its own."""
    latencies: list[float] = []
    ready = threading.Barrier(len(shares) + 1)

    def talk(share: Sequence[Speaker]) -> None:
        ready.wait()
        for speaker in share:
            for event in speaker.answers():
                began = time.perf_counter()
                turn.take(event)
                latencies.append((time.perf_counter() - began) * 1000)

    threads = [threading.Thread(target=talk, args=(share,)) for share in shares]
    for thread in threads:
        thread.start()
    ready.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    return Stretch(len(latencies) / (time.perf_counter() - began), quantile(latencies, 0.99))
