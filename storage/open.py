"""Opening the memory by its URL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from bot.domain.workplace import ALONE, Workplaces
from bot.ports import Claims
from storage.conversations import SqlConversations
from storage.crypto import KeyRing
from storage.errors import NotMigrated
from storage.health import Health
from storage.migrations import pending
from storage.sqlite import SqliteStore
from storage.unit_of_work import SqlUnitOfWork
from storage.url import MEMORY, read_url
from storage.workspaces import SqlWorkspaces

T = TypeVar("T")


class Database(Protocol):
    """An open store: `bot.ports.Store` with its `Claims`, `Workspaces` and `Conversations`, to be closed at the end."""

    @property
    def claims(self) -> Claims:
        """The claims on its alarms and outbox."""
        ...

    @property
    def workspaces(self) -> SqlWorkspaces:
        """Where the bot is installed: `bot.ports.Workspaces`."""
        ...

    @property
    def conversations(self) -> SqlConversations:
        """Where platforms are written to: `bot.conversations.Conversations`."""
        ...

    def transact(self, work: Callable[[SqlUnitOfWork], T]) -> T:
        """See `bot.ports.Store.transact`."""
        ...

    def health(self, now: datetime) -> Health:
        """Counts for the operator, as of `now` (aware UTC)."""
        ...

    def close(self) -> None:
        """Finish what was handed over and close."""
        ...


def open_store(url: str, keys: KeyRing, workplaces: Workplaces = ALONE) -> Database:
    """The store at `sqlite:///path`, `sqlite://` (memory, with tables) or `postgresql://…`.

    `workplaces` says whose people see the same programmes.

    Raises `NotMigrated` when its tables are missing or of another version, `Unavailable` when it cannot be reached.
    """
    place = read_url(url)
    if place.sqlite == MEMORY:
        return SqliteStore(MEMORY, keys, workplaces)
    if pending(url):
        raise NotMigrated("the database is not prepared for this version: run `rinnalla migrate` first")
    if place.sqlite:
        return SqliteStore(place.sqlite, keys, workplaces)
    # the driver is loaded only where it is used
    from storage.postgres import PostgresStore

    return PostgresStore(place.postgres, keys, workplaces)


def reseal(store: Database, batch: int = 200) -> int:
    """Put every answer and token under the newest key, batch by batch beside other work; how many were sealed anew.

    After it has ended without an error, the older keys may be taken out of the ring. Raises `Unreadable`.
    """
    after, total = "", store.workspaces.reseal()
    while True:
        after, changed = store.transact(_batch_of(after, batch))
        total += changed
        if not after:
            return total


def _batch_of(after: str, batch: int) -> Callable[[SqlUnitOfWork], tuple[str, int]]:
    return lambda work: work.answers.reseal(after, batch)
