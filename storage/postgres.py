"""PostgreSQL: a small pool of connections, serializable turns that are run again when they lose a race.

Several processes may share one database. Turns are SERIALIZABLE, so that two people who act at the same moment see
each other's acts, one after the other. Claims run at READ COMMITTED and skip what another process holds.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, TypeVar

import psycopg
from psycopg.types.string import TextLoader
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.pool import QueuePool

from bot.domain.workplace import ALONE, Workplaces
from storage.claim_statements import ClaimStatements
from storage.claims import SqlClaims
from storage.conversations import ConversationStatements, SqlConversations
from storage.crypto import KeyRing
from storage.errors import Conflict, StorageError, StoreClosed, Unavailable
from storage.health import Examiner, Health
from storage.sql import Backend, Connection
from storage.statements import Statements
from storage.unit_of_work import SqlUnitOfWork
from storage.workspaces import SqlWorkspaces, WorkspaceStatements

TURNS_AT_ONCE: Final = 8
CLAIMS_AT_ONCE: Final = 2
_LOST_RACES: Final = frozenset({"40001", "40P01"})
"""Serialization failure and deadlock: the work may simply be run again."""
_UNIQUE: Final = "23505"
"""A unique key was taken: by another turn at the same moment, or for good."""
_TRIES: Final = 20
_TRIES_FOR_UNIQUE: Final = 3
_BACKOFF_SECONDS: Final = 0.002
# A whole-table read would make every other turn that writes there a lost race, also in a small table.
_TURN_OPTIONS: Final = "-c timezone=UTC -c enable_seqscan=off"
_CLAIM_OPTIONS: Final = "-c timezone=UTC"
T = TypeVar("T")


class PostgresStore:
    """`bot.ports.Store` on PostgreSQL. Beside it: `claims`, `workspaces` and `conversations`."""

    def __init__(self, uri: str, keys: KeyRing, workplaces: Workplaces = ALONE) -> None:
        backend = Backend(PGDialect_psycopg(paramstyle="format"))  # type: ignore[no-untyped-call]
        self._keys, self._statements, self._workplaces = keys, Statements(backend), workplaces
        self._turns = _Turning(uri)
        self._claims = _Claiming(uri)
        self.claims = SqlClaims(ClaimStatements(backend), self._claims)
        self.workspaces = SqlWorkspaces(WorkspaceStatements(backend), self._turns, keys)
        self.conversations = SqlConversations(ConversationStatements(backend), self._claims)
        self._examiner = Examiner(backend, self._claims, keys.ids)

    def transact(self, work: Callable[[SqlUnitOfWork], T]) -> T:
        """Run `work` in one transaction and return its result after the commit; run it again after a lost race."""
        return self._turns.change(
            lambda on: work(SqlUnitOfWork(on, self._statements, self._keys, self._workplaces))
        )

    def health(self, now: datetime) -> Health:
        """Counts for the operator, as of `now` (aware UTC)."""
        return self._examiner.examine(now)

    def close(self) -> None:
        """Close the connections; works under way end first. Later work gets `StoreClosed`."""
        self._turns.close()
        self._claims.close()


class _Turning:
    """The runner of the turns: one work is one serializable transaction."""

    def __init__(self, uri: str) -> None:
        self._pool = _Pool(TURNS_AT_ONCE, lambda: _serializable(connect(uri, _TURN_OPTIONS)))

    def change(self, work: Callable[[Any], T]) -> T:
        """Run `work` and commit it; run it again after a lost race."""

        def once(on: Any) -> T:
            result = work(on)
            _commit(on)
            return result

        return _again_after_lost_races(lambda: self._pool.run(once))

    def look(self, work: Callable[[Any], T]) -> T:
        """Run `work`, which only reads."""
        return self.change(work)

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class _Claiming:
    """The runner of the claims: one statement is one transaction."""

    def __init__(self, uri: str) -> None:
        self._pool = _Pool(CLAIMS_AT_ONCE, lambda: _autocommitting(connect(uri, _CLAIM_OPTIONS)))

    def change(self, work: Callable[[Connection], T]) -> T:
        """Run `work`, a single statement, and commit it."""
        return _again_after_lost_races(lambda: self._pool.run(work))

    def look(self, work: Callable[[Connection], T]) -> T:
        """Run `work`, which only reads."""
        return _again_after_lost_races(lambda: self._pool.run(work))

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class _Pool:
    """Connections, made when needed and kept; when one broke, all idle ones are thrown away."""

    def __init__(self, size: int, make: Callable[[], psycopg.Connection[Any]]) -> None:
        self._closed = False
        self._pool = QueuePool(make, pool_size=size, max_overflow=0, timeout=30)  # type: ignore[arg-type]

    def run(self, work: Callable[[Any], T]) -> T:
        """Lend a connection to `work`; what `work` did not commit is rolled back."""
        if self._closed:
            raise StoreClosed("the store is closed")
        pool = self._pool
        try:
            lent = pool.connect()
        except NoConnectionFree:
            raise Unavailable("all connections to the database have been in use for 30 seconds") from None
        connection: Any = lent.driver_connection
        try:
            return work(connection)
        except BaseException:
            if not connection.closed:
                connection.rollback()
            raise
        finally:
            if connection.closed:
                # a server that went away took the idle connections along
                lent.invalidate()
                self._replace(pool)
            lent.close()

    def _replace(self, pool: QueuePool) -> None:
        if pool is self._pool:
            self._pool = pool.recreate()
            pool.dispose()

    def close(self) -> None:
        """Refuse new work and close what is not in use."""
        self._closed = True
        self._pool.dispose()


class _CommitUnknown(Unavailable):
    """The connection broke during the commit."""


def connect(uri: str, options: str = _CLAIM_OPTIONS) -> psycopg.Connection[Any]:
    """A new connection that speaks UTC. Raises `Unavailable`, or `StorageError` for a URL that is none."""
    try:
        connection = psycopg.connect(uri, options=options, application_name="rinnalla", connect_timeout=10)
    except psycopg.OperationalError as error:
        raise Unavailable(f"cannot connect to PostgreSQL: {error}") from None
    except psycopg.ProgrammingError:
        # libpq quotes the part that it cannot read, and that may be the password
        raise StorageError(
            "the PostgreSQL URL cannot be read: percent-encode special signs in its parts"
        ) from None
    # documents are parsed by the codecs of their fields, the same on every database
    connection.adapters.register_loader("json", TextLoader)
    return connection


def _serializable(connection: psycopg.Connection[Any]) -> psycopg.Connection[Any]:
    connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
    return connection


def _autocommitting(connection: psycopg.Connection[Any]) -> psycopg.Connection[Any]:
    connection.autocommit = True
    return connection


def _commit(connection: psycopg.Connection[Any]) -> None:
    try:
        connection.commit()
    except psycopg.OperationalError as error:
        if error.sqlstate in _LOST_RACES:
            raise
        raise _CommitUnknown("the connection broke during a commit: nobody knows whether it holds") from None


def _again_after_lost_races(once: Callable[[], T]) -> T:
    """Run until it wins. A broken connection is replaced once, if nothing can have been committed."""
    reconnected, tries = False, 0
    while True:
        tries += 1
        try:
            return once()
        except psycopg.Error as error:
            lost = error.sqlstate in _LOST_RACES and tries < _TRIES
            taken = error.sqlstate == _UNIQUE and tries < _TRIES_FOR_UNIQUE
            broken = isinstance(error, psycopg.OperationalError) and not reconnected and not lost
            if not (lost or taken or broken):
                raise _without_values(error) from None
            reconnected = reconnected or broken
        time.sleep(_BACKOFF_SECONDS * tries * random.random())


def _without_values(error: psycopg.Error) -> StorageError:
    """What the caller gets: PostgreSQL's own texts and details hold values, so only kinds and names are kept."""
    named = error.diag.constraint_name or error.diag.table_name or ""
    text = f"{type(error).__name__} {error.sqlstate or ''} {named}".strip()
    if isinstance(error, psycopg.IntegrityError) or error.sqlstate in _LOST_RACES:
        return Conflict(text)
    return Unavailable(text) if isinstance(error, psycopg.OperationalError) else StorageError(text)
