"""Stores to test: the same tests run over every database."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.crypto import KeyRing, generate_key, parse_keys
from storage.migrations import migrate
from storage.open import Database, open_store
from tests.postgres import empty_postgres_url, postgres_url

__all__ = ["empty_postgres_url", "postgres_url"]

SQLITE_AND_POSTGRES = ["sqlite", pytest.param("postgres", marks=pytest.mark.loopback)]


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with tables and nothing in them."""
    file = tmp_path_factory.mktemp("migrated") / "store.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(migrated_file: Path, tmp_path: Path) -> str:
    """The URL of a file that is ready to be opened."""
    shutil.copy(migrated_file, tmp_path / "store.db")
    return f"sqlite:///{tmp_path / 'store.db'}"


@pytest.fixture(params=SQLITE_AND_POSTGRES)
def url(request: pytest.FixtureRequest) -> str:
    """The URL of a database that is ready to be opened, on each kind of database."""
    ready: str = request.getfixturevalue(f"{request.param}_url")
    return ready


@pytest.fixture
def keys() -> KeyRing:
    """A key ring of one key."""
    return parse_keys(generate_key("first"))


@pytest.fixture
def store(url: str, keys: KeyRing) -> Iterator[Database]:
    """An open, empty store on each kind of database."""
    opened = open_store(url, keys)
    yield opened
    opened.close()
