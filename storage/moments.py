"""Moments in the database: aware UTC in and out, naive ones refused."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, Dialect, Text, TypeDecorator
from sqlalchemy.types import TypeEngine


def utc(at: datetime) -> datetime:
    """The same moment in UTC. Raises ValueError for a naive datetime."""
    if at.tzinfo is UTC:
        return at
    if at.utcoffset() is None:
        raise ValueError("a moment needs its time zone: naive datetimes are not stored")
    return at.astimezone(UTC)


def to_text(at: datetime) -> str:
    """The moment as text of fixed width, which sorts by time. Raises ValueError for a naive datetime."""
    return utc(at).isoformat(timespec="microseconds")


@lru_cache(maxsize=4096)
def from_text(text: str) -> datetime:
    """The moment (aware UTC) that `to_text` wrote."""
    at = datetime.fromisoformat(text)
    return at if at.tzinfo is UTC else utc(at)


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime: text of fixed width on SQLite, TIMESTAMP WITH TIME ZONE elsewhere."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The type that the database gets."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """The value for the database. Raises ValueError for a naive datetime."""
        if value is None:
            return None
        return to_text(value) if dialect.name == "sqlite" else utc(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """The moment, aware UTC."""
        if value is None:
            return None
        return from_text(value) if isinstance(value, str) else utc(value)
