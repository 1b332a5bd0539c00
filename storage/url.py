"""Database URLs: which database, and where."""

from __future__ import annotations

from typing import Final, NamedTuple

from storage.errors import StorageError

MEMORY: Final = ":memory:"
"""The path of an SQLite database that lives and dies with its store."""


class DatabaseUrl(NamedTuple):
    """Either an SQLite path or a libpq URI (which may hold a password: never to be shown)."""

    sqlite: str = ""
    postgres: str = ""


def read_url(url: str) -> DatabaseUrl:
    """The database of `sqlite:///relative.db`, `sqlite:////absolute.db`, `sqlite://` (memory) or `postgresql://…`.

    Raises `StorageError`, which does not show the URL.
    """
    scheme, separator, rest = url.partition("://")
    if separator and scheme == "sqlite":
        return DatabaseUrl(sqlite=rest.removeprefix("/") or MEMORY)
    if separator and scheme in ("postgresql", "postgres", "postgresql+psycopg"):
        return DatabaseUrl(postgres=f"postgresql://{rest}")
    raise StorageError(
        "a database URL reads sqlite:///path/to/file.db or postgresql://user:password@host/name"
    )
