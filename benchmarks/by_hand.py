"""The yardstick: the product's own SQL statements, recorded while it works and then run with plain sqlite3."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from storage.open import Database
from storage.sqlite import SqliteStore, connect

Statement = tuple[str, Sequence[Any]]


class Recorder:
    """Stands where the store's connection stands and notes every statement with its values."""

    def __init__(self, store: Database) -> None:
        assert isinstance(store, SqliteStore)
        writer: Any = store._writer
        self._on: sqlite3.Connection = writer._on
        self._noted: list[Statement] = []
        writer._on = self

    def execute(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Note the statement and run it."""
        self._noted.append((sql, values))
        return self._on.execute(sql, values)

    def noted(self) -> list[Statement]:
        """What was run since the last look."""
        noted, self._noted = self._noted, []
        return noted

    @property
    def in_transaction(self) -> bool:
        """As the connection's."""
        return self._on.in_transaction

    def close(self) -> None:
        """Close the connection."""
        self._on.close()


def connected(file: Path) -> sqlite3.Connection:
    """A connection with the product's settings, but for its housekeeping, which plain sqlite3 does in its commits."""
    on = connect(str(file))
    on.execute("PRAGMA wal_autocheckpoint=1000")
    return on


def run(on: sqlite3.Connection, statements: Sequence[Statement]) -> None:
    """Run the statements, fetching what they give."""
    for sql, values in statements:
        on.execute(sql, values).fetchall()
