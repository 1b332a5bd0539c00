"""One writer, many callers: works share commits and yet stand or fall alone."""

import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from storage.crypto import KeyRing
from storage.errors import StorageError, StoreClosed, Unavailable
from storage.open import open_store
from storage.sqlite import MAX_GROUP, SqliteStore, connect
from storage.unit_of_work import SqlUnitOfWork
from tests.storage.facts import NOW, load, pair, person, write

PATIENCE = 20


@pytest.fixture
def callers() -> Iterator[ThreadPoolExecutor]:
    """Threads that hand works to a store."""
    with ThreadPoolExecutor(MAX_GROUP + 20) as threads:
        yield threads


def taken(delivery: str) -> Callable[[SqlUnitOfWork], bool]:
    return lambda unit: unit.first_time(delivery, NOW)


class Busy:
    """Keeps the writer busy with one work until `release`, so that others queue up behind it."""

    def __init__(self, store: SqliteStore, callers: ThreadPoolExecutor) -> None:
        self._store, self._callers = store, callers
        self._go_on, started = threading.Event(), threading.Event()

        def work(unit: SqlUnitOfWork) -> bool:
            started.set()
            assert self._go_on.wait(PATIENCE)
            return unit.first_time("busy", NOW)

        self.first: Future[bool] = callers.submit(store.transact, work)
        assert started.wait(PATIENCE)

    def queue(self, *works: Callable[[SqlUnitOfWork], Any]) -> list[Future[Any]]:
        """Hand over works, which are queued in this order when this returns."""
        queued = []
        for work in works:
            waiting = self._store._writer._jobs.qsize()
            queued.append(self._callers.submit(self._store.transact, work))
            while self._store._writer._jobs.qsize() == waiting:
                pass
        return queued

    def release(self) -> None:
        self._go_on.set()


@pytest.fixture
def store(sqlite_url: str, keys: KeyRing) -> Iterator[SqliteStore]:
    """A store in a file."""
    opened = SqliteStore(sqlite_url.removeprefix("sqlite:///"), keys)
    yield opened
    opened.close()


def failing(unit: SqlUnitOfWork) -> None:
    unit.first_time("of the failing one", NOW)
    raise LookupError("my own trouble")


def breaking_a_rule(unit: SqlUnitOfWork) -> None:
    unit.first_time("of the rule breaker", NOW)
    unit._on.execute("INSERT INTO inbox (id) VALUES ('no moment')")


def test_a_failing_work_undoes_only_itself(store: SqliteStore, callers: ThreadPoolExecutor) -> None:
    busy = Busy(store, callers)
    before, failed, broken, after = busy.queue(taken("before"), failing, breaking_a_rule, taken("after"))
    busy.release()
    assert busy.first.result(PATIENCE)
    assert before.result(PATIENCE)
    assert after.result(PATIENCE)
    with pytest.raises(LookupError, match="my own trouble"):
        failed.result(PATIENCE)
    with pytest.raises(StorageError, match="NOT NULL"):
        broken.result(PATIENCE)
    again = [
        store.transact(taken(name))
        for name in ("before", "after", "of the failing one", "of the rule breaker")
    ]
    assert again == [False, False, True, True]


def test_the_first_of_a_group_may_fail_too(store: SqliteStore, callers: ThreadPoolExecutor) -> None:
    busy = Busy(store, callers)
    works = [failing, *(taken(f"d{number}") for number in range(MAX_GROUP + 5))]
    first, *others = busy.queue(*works)
    busy.release()
    with pytest.raises(LookupError):
        first.result(PATIENCE)
    assert all(other.result(PATIENCE) for other in others)


def test_works_that_wait_share_a_commit(store: SqliteStore, callers: ThreadPoolExecutor) -> None:
    commits = []
    store._writer._on.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
    busy = Busy(store, callers)
    queued = busy.queue(*(taken(f"d{number}") for number in range(10)))
    busy.release()
    assert all(work.result(PATIENCE) for work in queued)
    assert len(commits) == 1


def test_a_failed_commit_is_told_to_everyone_in_it(store: SqliteStore, callers: ThreadPoolExecutor) -> None:
    busy = Busy(store, callers)

    def lose_the_transaction(unit: SqlUnitOfWork) -> None:
        unit._on.execute("ROLLBACK")

    loser, behind = busy.queue(lose_the_transaction, taken("behind"))
    busy.release()
    for work in (busy.first, loser):
        with pytest.raises(StorageError):
            work.result(PATIENCE)
    assert behind.result(PATIENCE), "the store goes on"
    assert [store.transact(taken(name)) for name in ("busy", "behind")] == [True, False]


def test_closing_finishes_what_was_handed_over(
    store: SqliteStore, callers: ThreadPoolExecutor, sqlite_url: str, keys: KeyRing
) -> None:
    busy = Busy(store, callers)
    queued = busy.queue(*(taken(f"d{number}") for number in range(5)))
    closing = callers.submit(store.close)
    busy.release()
    closing.result(PATIENCE)
    assert all(work.result(PATIENCE) for work in queued)
    with pytest.raises(StoreClosed):
        store.transact(taken("late"))
    again = open_store(sqlite_url, keys)
    assert [again.transact(taken(name)) for name in ("busy", "d0", "d4", "late")] == [
        False,
        False,
        False,
        True,
    ]
    again.close()


def test_a_work_cannot_start_another_one(store: SqliteStore) -> None:
    with pytest.raises(RuntimeError, match="wait for itself"):
        store.transact(lambda unit: store.transact(taken("inner")))


def test_two_stores_on_one_file_wait_for_each_other(
    store: SqliteStore, sqlite_url: str, keys: KeyRing
) -> None:
    other = open_store(sqlite_url, keys)
    write(store, *pair())
    write(other, person("maija"))
    assert load(store, "maija").person_at(person("maija").address) == person("maija")
    other.close()


def test_a_store_in_memory_is_ready_and_forgets(keys: KeyRing) -> None:
    for _ in range(2):
        store = open_store("sqlite://", keys)
        assert store.transact(taken("d1"))
        assert store.claims.next_due() == (None, None)
        store.close()


def test_commits_survive_a_power_cut(sqlite_url: str) -> None:
    """Nobody is told of success before the disk has it: write-ahead log, synchronous FULL (2)."""
    on = connect(sqlite_url.removeprefix("sqlite:///"))
    settings = [
        on.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")
    ]
    on.close()
    assert settings == ["wal", 2, 1]


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    connect(str(tmp_path / "new.db")).close()
    assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"no-such-folder/store\.db.*mkdir -p .*no-such-folder$"):
        connect(str(tmp_path / "no-such-folder" / "store.db"))


@pytest.mark.parametrize("table", ["alarms", "outbox"])
def test_a_claim_never_reads_a_whole_table(store: SqliteStore, table: str) -> None:
    statements = store.claims._statements
    claims = [statements.alarms, statements.any_alarm] if table == "alarms" else [
        statements.outbox, statements.any_message, statements.next_message
    ]  # fmt: skip
    on = store._writer._on
    for claim in claims:
        plan = " | ".join(
            row[3] for row in on.execute(f"EXPLAIN QUERY PLAN {claim.sql}", [""] * len(claim.names))
        )
        assert "USING INDEX ix_" in plan or "USING COVERING INDEX ix_" in plan
        assert "TEMP B-TREE" not in plan
        assert f"SCAN {table}" not in plan.replace(f"SCAN {table} USING", "")
