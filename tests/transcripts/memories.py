"""Memories to play a transcript over: the fake one, SQLite and PostgreSQL; each can be copied while it is closed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Protocol, TypeVar

from bot.domain.effect import Alarm
from bot.ports import UnitOfWork, Waiting
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.migrations import migrate
from storage.open import Database, open_store
from tests.memory import MemoryStore
from tests.postgres import drop_database, new_database, url_of
from tests.talk import TOGETHER, Memory

T = TypeVar("T")
Copy = MemoryStore | Path | str
"""What a closed memory was copied to: a store, a file, a database's name."""


class Place(Protocol):
    """Where one transcript's facts lie."""

    def open(self) -> Memory:
        """Open it."""

    def close(self) -> None:
        """Close it; everything stays."""

    def copy(self) -> Copy:
        """A copy of the closed memory."""


class Memories(Protocol):
    """Gives each transcript a memory of its own."""

    def new(self, copied: Copy | None) -> Place:
        """An empty memory, or one that goes on from a copy."""


@dataclass
class Fake:
    """Dictionaries."""

    store: MemoryStore = field(default_factory=lambda: MemoryStore(workplaces=TOGETHER))

    def new(self, copied: Copy | None) -> Place:
        """See `Memories`."""
        return Fake(_copied(copied)) if isinstance(copied, MemoryStore) else Fake()

    def open(self) -> Memory:
        """See `Place`."""
        return self.store

    def close(self) -> None:
        """Nothing to close."""

    def copy(self) -> Copy:
        """See `Place`."""
        return _copied(self.store)


def _copied(store: MemoryStore) -> MemoryStore:
    """The same facts in dictionaries of their own."""
    fresh = replace(store, **{name: copy(value) for name, value in vars(store).items()})
    fresh.facts = {kind: dict(rows) for kind, rows in store.facts.items()}
    return fresh


class Real:
    """A store with its claims, as one object."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.claims = database.claims

    def transact(self, work: Callable[[UnitOfWork], T]) -> T:
        """One transaction."""
        return self.database.transact(work)

    def alarms(self, now: datetime, limit: int, lease: timedelta) -> Sequence[Alarm]:
        """See `Claims`."""
        return self.claims.alarms(now, limit, lease)

    def alarm_done(self, alarm: Alarm) -> None:
        """See `Claims`."""
        self.claims.alarm_done(alarm)

    def outbox(
        self, now: datetime, limit: int, lease: timedelta, without: tuple[str, str] | None = None
    ) -> Sequence[Waiting]:
        """See `Claims`."""
        return self.claims.outbox(now, limit, lease, without)

    def sent(self, waiting: Waiting, ref: str, at: datetime) -> None:
        """See `Claims`."""
        self.claims.sent(waiting, ref, at)

    def put_back(self, waiting: Waiting, due_at: datetime, pieces: int = 0) -> None:
        """See `Claims`."""
        self.claims.put_back(waiting, due_at, pieces)

    def put_all_back(self, later: Sequence[tuple[Waiting, datetime]]) -> None:
        """See `Claims`."""
        self.claims.put_all_back(later)

    def unsure(self, waiting: Waiting, now: datetime, again_at: datetime, pieces: int = 0) -> None:
        """See `Claims`."""
        self.claims.unsure(waiting, now, again_at, pieces)

    def refused(self, waiting: Waiting, reason: str, at: datetime) -> None:
        """See `Claims`."""
        self.claims.refused(waiting, reason, at)

    def prune(self, before: datetime) -> int:
        """See `Claims`."""
        return self.claims.prune(before)

    def waiting(self, limit: int) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        """See `Claims`."""
        return self.claims.waiting(limit)

    def next_due(self) -> tuple[datetime | None, datetime | None]:
        """See `Claims`."""
        return self.claims.next_due()


class Opened:
    """A database by its URL, opened and closed again and again with the same key."""

    def __init__(self, url: str, keys: KeyRing) -> None:
        self._url = url
        self._keys = keys
        self._store: Database | None = None

    def open(self) -> Memory:
        """See `Place`."""
        self._store = open_store(self._url, self._keys, TOGETHER)
        return Real(self._store)

    def close(self) -> None:
        """See `Place`."""
        if self._store is not None:
            self._store.close()
            self._store = None


class SqliteFile(Opened):
    """One SQLite file."""

    def __init__(self, file: Path, keys: KeyRing) -> None:
        super().__init__(f"sqlite:///{file}", keys)
        self._file = file

    def copy(self) -> Copy:
        """See `Place`."""
        return Path(shutil.copy(self._file, self._file.with_suffix(".copy")))


class SqliteFiles:
    """SQLite files in a folder, each a copy of a migrated one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._keys = parse_keys(generate_key("first"))
        self._numbers = count(1)
        self._migrated = folder / "migrated.db"
        migrate(f"sqlite:///{self._migrated}")

    def new(self, copied: Copy | None) -> Place:
        """See `Memories`."""
        file = self._folder / f"{next(self._numbers)}.db"
        shutil.copy(copied if isinstance(copied, Path) else self._migrated, file)
        return SqliteFile(file, self._keys)


class PostgresDatabase(Opened):
    """One database of the tests' server."""

    def __init__(self, name: str, keys: KeyRing) -> None:
        super().__init__(url_of(name), keys)
        self._name = name

    def copy(self) -> Copy:
        """The closed database itself: nobody goes on in it."""
        return self._name


class PostgresDatabases:
    """Databases on the tests' server."""

    def __init__(self) -> None:
        self._keys = parse_keys(generate_key("first"))
        self._names: list[str] = []

    def new(self, copied: Copy | None) -> Place:
        """See `Memories`."""
        name = new_database(copied if isinstance(copied, str) else "")
        self._names.append(name)
        return PostgresDatabase(name, self._keys)

    def drop(self) -> None:
        """Take all of them away."""
        for name in self._names:
            drop_database(name)
