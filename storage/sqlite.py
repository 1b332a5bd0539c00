"""SQLite: one writer thread with a queue and group commit.

SQLite lets one connection write at a time. With one thread that writes there is nobody to wait for, and all works
that queued up while the disk was busy share the next commit. Each has its savepoint, so that a failing work undoes
only itself. Nobody hears of success before the commit.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final, TypeVar

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from bot.domain.workplace import ALONE, Workplaces
from storage import tables
from storage.checkpoints import LIMIT_PAGES, Checkpoints
from storage.claim_statements import ClaimStatements
from storage.claims import SqlClaims
from storage.conversations import ConversationStatements, SqlConversations
from storage.crypto import KeyRing
from storage.errors import Conflict, StorageError, StoreClosed, Unavailable
from storage.health import Examiner, Health
from storage.sql import Backend, Connection
from storage.statements import Statements
from storage.unit_of_work import SqlUnitOfWork
from storage.url import MEMORY
from storage.workspaces import SqlWorkspaces, WorkspaceStatements

MAX_GROUP: Final = 64
"""How many works may share a commit: enough to spread its cost, few enough not to make the first one wait."""
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=FAST",
    "PRAGMA temp_store=MEMORY",
    f"PRAGMA wal_autocheckpoint={LIMIT_PAGES}",
)
T = TypeVar("T")


class _Job:
    """A work on its way through the writer thread. `wait` returns its result or raises its error."""

    __slots__ = ("_done", "error", "result", "work")

    def __init__(self, work: Callable[[Connection], Any]) -> None:
        self.work = work
        self.result: Any = None
        self.error: BaseException | None = None
        self._done = threading.Lock()
        self._done.acquire()

    def finish(self) -> None:
        self._done.release()

    def wait(self) -> Any:
        with self._done:
            if self.error is not None:
                raise self.error
            return self.result


class SqliteStore:
    """`bot.ports.Store` in a file, or in memory for tests. Beside it: `claims`, `workspaces` and `conversations`."""

    def __init__(self, path: str, keys: KeyRing, workplaces: Workplaces = ALONE) -> None:
        backend = Backend(SQLiteDialect_pysqlite())
        self._keys, self._workplaces = keys, workplaces
        self._statements = Statements(backend)
        self._writer = _Writer(path)
        self.claims = SqlClaims(ClaimStatements(backend), self._writer)
        self.workspaces = SqlWorkspaces(WorkspaceStatements(backend), self._writer, keys)
        self.conversations = SqlConversations(ConversationStatements(backend), self._writer)
        self._examiner = Examiner(backend, self._writer, keys.ids)

    def transact(self, work: Callable[[SqlUnitOfWork], T]) -> T:
        """Run `work` in one transaction and return its result after the commit. Any thread but the work's own."""
        return self._writer.change(
            lambda on: work(SqlUnitOfWork(on, self._statements, self._keys, self._workplaces))
        )

    def health(self, now: datetime) -> Health:
        """Counts for the operator, as of `now` (aware UTC)."""
        return self._examiner.examine(now)

    def close(self) -> None:
        """Finish what was handed over and close the file. Later work gets `StoreClosed`."""
        self._writer.close()


class _Writer:
    """The thread that writes, and a connection beside it for looking."""

    def __init__(self, path: str) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        self._on = connect(path)
        self._looking = threading.Lock()
        self._reader = None if path == MEMORY else connect(path)
        self._checkpoints = None if path == MEMORY else Checkpoints(connect(path))
        if path == MEMORY:
            _create_tables(self._on)
        self._thread = threading.Thread(target=self._run, name="sqlite-writer", daemon=True)
        self._thread.start()

    def change(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in the writer thread; return after the commit."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("a work cannot start another one: it would wait for itself")
        job = _Job(work)
        with self._gate:
            if self._closed:
                raise StoreClosed("the store is closed")
            self._jobs.put(job)
        result: T = job.wait()
        return result

    def look(self, work: Callable[[Connection], T]) -> T:
        """Run `work`, which only reads, beside the writer."""
        if self._reader is None:
            return self.change(work)
        with self._looking:
            if self._closed:
                raise StoreClosed("the store is closed")
            try:
                return work(self._reader)
            except sqlite3.Error as error:
                raise _without_values(error) from None

    def close(self) -> None:
        """Do what is queued, then stop."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()
        with self._looking:
            if self._reader is not None:
                self._reader.close()
        if self._checkpoints is not None:
            self._checkpoints.close()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not self._group(job):
                break
        self._on.close()

    def _group(self, first: _Job) -> bool:
        """Do this job and those queued behind it in one commit; False when asked to stop."""
        group, go_on = [first], True
        try:
            self._on.execute("BEGIN IMMEDIATE")
            something_done = self._do(first, savepoint=False)
            while go_on and len(group) < MAX_GROUP and not self._jobs.empty():
                job = self._jobs.get()
                if job is None:
                    go_on = False
                    break
                group.append(job)
                something_done = self._do(job, savepoint=something_done) or something_done
            self._on.execute("COMMIT")
        except BaseException as error:
            self._fail(group, error)
        for job in group:
            job.finish()
        if self._checkpoints is not None:
            self._checkpoints.committed(len(group))
        return go_on

    def _do(self, job: _Job, *, savepoint: bool) -> bool:
        """Run one work, undone by itself if it fails; whether it succeeded. Needs a savepoint unless it is first."""
        if savepoint:
            self._on.execute("SAVEPOINT one")
        try:
            job.result = job.work(self._on)
        except BaseException as error:
            job.error = _without_values(error)
            if savepoint:
                self._on.execute("ROLLBACK TO one")
            else:
                self._on.execute("ROLLBACK")
                self._on.execute("BEGIN IMMEDIATE")
        if savepoint:
            self._on.execute("RELEASE one")
        return job.error is None

    def _fail(self, group: list[_Job], error: BaseException) -> None:
        """The common transaction is lost, and with it the work of all in the group."""
        if self._on.in_transaction:
            self._on.execute("ROLLBACK")
        for job in group:
            if job.error is None:
                job.error = _without_values(error)


def connect(path: str) -> sqlite3.Connection:
    """A connection to a file, which is made for its owner alone if it is not there. Raises `Unavailable`."""
    if path != MEMORY and not Path(path).parent.is_dir():
        folder = Path(path).parent
        raise Unavailable(
            f"cannot open the database file {path}: make its folder first, with mkdir -p {folder}"
        )
    try:
        if path != MEMORY:
            Path(path).touch(mode=0o600)
        on = sqlite3.connect(
            path, timeout=5, isolation_level=None, check_same_thread=False, cached_statements=512
        )
        for pragma in _PRAGMAS:
            on.execute(pragma)
    except (OSError, sqlite3.Error) as error:
        raise Unavailable(f"cannot open the database file {path}: {error}") from None
    return on


def _create_tables(on: sqlite3.Connection) -> None:
    dialect = SQLiteDialect_pysqlite()
    for table in tables.metadata.sorted_tables:
        on.execute(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            on.execute(str(CreateIndex(index).compile(dialect=dialect)))


def _without_values(error: BaseException) -> BaseException:
    """What the caller gets: SQLite's errors name tables and columns, never values."""
    if isinstance(error, sqlite3.IntegrityError):
        return Conflict(str(error))
    if isinstance(error, sqlite3.OperationalError):
        return Unavailable(str(error))
    if isinstance(error, sqlite3.Error):
        return StorageError(f"{type(error).__name__}: {error}")
    return error
