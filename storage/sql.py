"""SQLAlchemy statements, compiled once for a dialect and run on the driver's own connection.

SQLAlchemy writes the SQL, so that one text serves every database; its execution layer, which costs more than
SQLite itself, stays out of the way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Column, Dialect, Table, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlalchemy.sql import ClauseElement, ColumnElement

from storage.moments import from_text, to_text, utc

Row = Sequence[Any]
MAX_LIST = 512
"""The longest IN list; longer ones are asked for in parts."""


class Cursor(Protocol):
    """What a statement gave back."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        ...

    def fetchall(self) -> list[Any]:
        """All rows."""
        ...


class Connection(Protocol):
    """A driver's connection within a transaction."""

    def execute(self, sql: str, values: Row = ()) -> Cursor:
        """Run one statement with its values in order."""
        ...


class Backend:
    """A dialect, and how it takes and gives moments: as text on SQLite, as datetimes elsewhere."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        sqlite = dialect.name == "sqlite"
        self.insert: Any = insert_on_sqlite if sqlite else insert_on_postgresql
        self.moment_in: Callable[[datetime], Any] = to_text if sqlite else utc
        self.moment_out: Callable[[Any], datetime] = from_text if sqlite else utc

    def moment(self, at: datetime | None) -> Any:
        """A moment for the database. Raises ValueError for a naive datetime."""
        return None if at is None else self.moment_in(at)

    def read_moment(self, value: Any) -> datetime | None:
        """A moment (aware UTC) from the database."""
        return None if value is None else self.moment_out(value)


class Prepared:
    """One compiled statement. `sql` may be run directly with values in the order of `names`."""

    __slots__ = ("_constants", "names", "sql")

    def __init__(self, statement: ClauseElement, to: Backend) -> None:
        compiled: Any = statement.compile(dialect=to.dialect)
        self.sql = str(compiled)
        self.names: tuple[str, ...] = tuple(compiled.positiontup or ())
        self._constants: Mapping[str, Any] = compiled.params

    def run(self, on: Connection, **values: Any) -> Cursor:
        """Run it with named values; the statement's own constants are filled in."""
        constants = self._constants
        return on.execute(
            self.sql, [values[name] if name in values else constants[name] for name in self.names]
        )


class PreparedList:
    """A select by a list of values. Lists are filled up to powers of two, so that few statements serve all."""

    def __init__(
        self, columns: Sequence[Column[Any]], of: Column[Any], to: Backend, *where: ColumnElement[bool]
    ) -> None:
        self._columns, self._of, self._where, self._to = columns, of, where, to
        self._by_size: dict[int, Prepared] = {}

    def rows(self, on: Connection, of: Sequence[str], **values: Any) -> list[Row]:
        """The rows of all values of the list; none for an empty list."""
        found: list[Row] = []
        for start in range(0, len(of), MAX_LIST):
            part = of[start : start + MAX_LIST]
            size = 1 << (len(part) - 1).bit_length()
            listed = {f"of{n}": part[min(n, len(part) - 1)] for n in range(size)}
            found += self._of_size(size).run(on, **listed, **values).fetchall()
        return found

    def _of_size(self, size: int) -> Prepared:
        prepared = self._by_size.get(size)
        if prepared is None:
            listed = self._of.in_([bindparam(f"of{n}") for n in range(size)])
            statement = select(*self._columns).where(listed, *self._where)
            prepared = self._by_size[size] = Prepared(statement, self._to)
        return prepared


def upsert(table: Table, columns: Sequence[Column[Any]], to: Backend) -> Prepared:
    """Insert a row, or set all given columns of the row with its primary key."""
    statement = to.insert(table).values({column.name: bindparam(column.name) for column in columns})
    changed = {column.name: statement.excluded[column.name] for column in columns if not column.primary_key}
    return Prepared(statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=changed), to)


def insert_new(table: Table, columns: Sequence[Column[Any]], to: Backend, *unique: Column[Any]) -> Prepared:
    """Insert a row, or do nothing if `unique` is taken."""
    statement = to.insert(table).values({column.name: bindparam(column.name) for column in columns})
    return Prepared(statement.on_conflict_do_nothing(index_elements=list(unique)), to)


def delete_by(column: Column[Any], to: Backend) -> Prepared:
    """Delete all rows with a value of a column, bound as the column's name."""
    return Prepared(delete(column.table).where(column == bindparam(column.name)), to)
