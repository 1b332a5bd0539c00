"""What SQLite writes ahead reaches the database file beside the writer's work."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from storage.checkpoints import EVERY, Checkpoints
from storage.crypto import KeyRing
from storage.sqlite import SqliteStore, connect
from tests.storage.facts import NOW


class Watched:
    """A connection that says when it was used."""

    def __init__(self) -> None:
        self.used = threading.Event()

    def execute(self, sql: str) -> "Watched":
        assert "checkpoint" in sql
        self.used.set()
        return self

    def fetchall(self) -> list[Any]:
        raise sqlite3.OperationalError("the disk is full")

    def close(self) -> None:
        self.used.clear()


def deliveries_in(file: Path, copy: Path) -> int:
    """How many deliveries the file itself holds, without its log."""
    shutil.copy(file, copy)
    with closing(sqlite3.connect(copy)) as alone:
        count: int = alone.execute("SELECT count(*) FROM inbox").fetchone()[0]
        return count


def test_enough_works_wake_it_and_trouble_does_not_end_it() -> None:
    watched = Watched()
    checkpoints = Checkpoints(cast("sqlite3.Connection", watched))
    for _ in range(2):
        watched.used.clear()
        checkpoints.committed(EVERY - 1)
        checkpoints.committed(1)
        assert watched.used.wait(30)
    checkpoints.close()


def test_what_was_committed_is_taken_over_while_others_go_on_writing(
    migrated_file: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(migrated_file, tmp_path / "store.db"))
    with closing(connect(str(file))) as writer:
        checkpoints = Checkpoints(connect(str(file)))
        writer.execute("INSERT INTO inbox VALUES ('d1', '2026')")
        assert deliveries_in(file, tmp_path / "before.db") == 0
        checkpoints.close()
        assert deliveries_in(file, tmp_path / "after.db") == 1


def test_a_closed_store_leaves_everything_in_its_file(
    migrated_file: Path, tmp_path: Path, keys: KeyRing
) -> None:
    file = Path(shutil.copy(migrated_file, tmp_path / "store.db"))
    store = SqliteStore(str(file), keys)
    for number in range(3 * EVERY):
        store.transact(lambda unit, number=number: unit.first_time(f"d{number}", NOW))  # type: ignore[misc]
    store.close()
    assert deliveries_in(file, tmp_path / "after.db") == 3 * EVERY
