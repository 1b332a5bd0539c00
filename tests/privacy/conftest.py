"""Databases for the walks: an SQLite file on disk, and PostgreSQL."""

import shutil
from pathlib import Path

import pytest

from storage.crypto import KeyRing, generate_key, parse_keys
from storage.migrations import migrate
from tests.postgres import postgres_url
from tests.privacy.dumps import Base, PostgresBase, SqliteBase

__all__ = ["postgres_url"]


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with tables and nothing in them."""
    file = tmp_path_factory.mktemp("migrated") / "store.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_base(migrated_file: Path, tmp_path: Path) -> SqliteBase:
    """A file that is ready to be opened."""
    return SqliteBase(Path(shutil.copy(migrated_file, tmp_path / "store.db")))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.loopback)])
def base(request: pytest.FixtureRequest) -> Base:
    """A database that is ready to be opened, of each kind."""
    if request.param == "postgres":
        return PostgresBase(request.getfixturevalue("postgres_url"))
    found: SqliteBase = request.getfixturevalue("sqlite_base")
    return found


@pytest.fixture
def keys() -> KeyRing:
    """A key ring of one key."""
    return parse_keys(generate_key("first"))
