"""What somebody finds who gets hold of a database: every row of every table, and the bytes of an SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import psycopg

from storage import tables
from storage.crypto import KeyRing
from storage.open import Database, open_store

TABLES = tuple(table.name for table in tables.metadata.sorted_tables)
Rows = dict[str, list[str]]
"""The rows of each table as texts."""


class Base(Protocol):
    """One database of a test, looked at from beside the store."""

    def open(self, keys: KeyRing) -> Database:
        """Open a store on it."""

    def rows(self) -> Rows:
        """Every column of every row of every table."""

    def bytes(self) -> Iterator[bytes]:
        """What lies on the disk, where a test can see it."""


class SqliteBase:
    """A file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def open(self, keys: KeyRing) -> Database:
        """See `Base`."""
        return open_store(f"sqlite:///{self.file}", keys)

    def rows(self) -> Rows:
        """See `Base`."""
        with closing(sqlite3.connect(self.file)) as look:
            return {name: [repr(row) for row in look.execute(f"SELECT * FROM {name}")] for name in TABLES}

    def bytes(self) -> Iterator[bytes]:
        """The file, its log and everything else that lies beside it."""
        for file in self.file.parent.glob(f"{self.file.name}*"):
            yield file.read_bytes()


class PostgresBase:
    """A database on a server."""

    def __init__(self, url: str) -> None:
        self.url = url

    def open(self, keys: KeyRing) -> Database:
        """See `Base`."""
        return open_store(self.url, keys)

    def rows(self) -> Rows:
        """See `Base`."""
        with psycopg.connect(self.url) as look:
            return {
                name: [str(row[0]) for row in look.execute(f"SELECT t::text FROM {name} t".encode())]
                for name in TABLES
            }

    def bytes(self) -> Iterator[bytes]:
        """The server's files are not this test's to read."""
        yield from ()
