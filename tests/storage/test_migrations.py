"""A new database gets the tables of this version; an old or foreign one is told apart."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from storage import tables
from storage.crypto import KeyRing
from storage.errors import NotMigrated, StorageError
from storage.migrations import ALEMBIC_INI, connect, migrate, pending
from storage.open import open_store
from storage.url import read_url
from tests.storage.conftest import SQLITE_AND_POSTGRES
from tests.storage.facts import load, pair, write


@pytest.fixture(params=SQLITE_AND_POSTGRES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables, on each kind of database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new.db'}"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


def differences(url: str) -> Any:
    """What would have to be changed for the database to be as the page of tables says."""
    place = read_url(url)
    engine = create_engine(
        "sqlite://" if place.sqlite else "postgresql+psycopg://",
        creator=lambda: connect(place),
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "target_metadata": tables.metadata}
        )
        return compare_metadata(context, tables.metadata)


def test_migrating_from_empty_makes_the_tables_of_this_version(empty_url: str, keys: KeyRing) -> None:
    assert pending(empty_url)
    migrate(empty_url)
    assert not pending(empty_url)
    assert differences(empty_url) == []
    store = open_store(empty_url, keys)
    write(store, *pair())
    migrate(empty_url)
    assert len(load(store, "leena").facts[type(pair()[0])]) == 5, "migrating again changes nothing"
    store.close()


def test_a_difference_would_be_seen(empty_url: str) -> None:
    migrate(empty_url)
    with closing(connect(read_url(empty_url))) as on:
        on.execute("ALTER TABLE people DROP COLUMN name")
        on.execute("DROP INDEX ix_outbox_free")
        on.commit()
    assert len(differences(empty_url)) == 2


def test_a_database_that_is_not_migrated_says_what_to_do(empty_url: str, keys: KeyRing) -> None:
    with pytest.raises(NotMigrated, match="rinnalla migrate"):
        open_store(empty_url, keys)


def test_a_database_of_a_newer_version_is_left_alone(empty_url: str, keys: KeyRing) -> None:
    migrate(empty_url)
    with closing(connect(read_url(empty_url))) as on:
        on.execute("UPDATE alembic_version SET version_num = '9999'")
        on.commit()
    for act in (pending, migrate, lambda url: open_store(url, keys)):
        with pytest.raises(NotMigrated, match=r"9999.*update the program"):
            act(empty_url)


def test_a_migration_that_fails_leaves_nothing_behind(empty_url: str) -> None:
    with closing(connect(read_url(empty_url))) as on:
        on.execute("CREATE TABLE runs (id text)")
        on.commit()
    with pytest.raises(Exception, match="runs"):
        migrate(empty_url)
    assert pending(empty_url)
    with closing(connect(read_url(empty_url))) as on, pytest.raises(Exception, match="people"):
        on.execute("SELECT * FROM people")


def test_the_version_is_the_last_migration() -> None:
    assert ScriptDirectory.from_config(Config(ALEMBIC_INI)).get_current_head() == tables.SCHEMA


def test_a_url_of_another_kind_is_refused_without_showing_it() -> None:
    for wrong in ("mysql://u:hunter2@h/db", "store.db", ""):
        with pytest.raises(StorageError, match="sqlite:///") as raised:
            pending(wrong)
        assert "hunter2" not in str(raised.value)


def test_a_running_bot_on_sqlite_loads_neither_alembic_nor_psycopg(sqlite_url: str) -> None:
    """They would cost an idle process its memory."""
    program = (
        "import sys; from storage.open import open_store; from storage.crypto import *\n"
        f"open_store({sqlite_url!r}, parse_keys(generate_key('k'))).close()\n"
        "print(*sorted({'alembic', 'psycopg', 'mako'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
