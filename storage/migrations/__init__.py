"""Bringing a database to the tables of this version.

A new migration: `alembic -c storage/migrations/alembic.ini -x url=sqlite:///new.db revision --autogenerate
--rev-id 0002 -m "what changes"`, then set `storage.tables.SCHEMA`.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from storage.errors import NotMigrated
from storage.tables import SCHEMA
from storage.url import DatabaseUrl, read_url

ALEMBIC_INI: Final = Path(__file__).with_name("alembic.ini")


def migrate(url: str) -> None:
    """Make or change the tables, all or nothing, to those of this version. An up-to-date database is left as it is.

    Raises `Unavailable` when the database cannot be reached, `NotMigrated` when it is of a newer version.
    """
    if not pending(url):
        return
    # loaded here only: a running bot does not need it
    from alembic import command
    from alembic.config import Config

    config = Config(ALEMBIC_INI)
    config.attributes["url"] = url
    command.upgrade(config, "head")


def pending(url: str) -> bool:
    """Whether `migrate` has something to do. Raises `NotMigrated` for a database of a newer version."""
    place = read_url(url)
    if place.sqlite and not os.path.exists(place.sqlite):
        return True
    with closing(connect(place)) as connection:
        version = _version(connection, place)
    if version > SCHEMA:
        raise NotMigrated(
            f"the database is of version {version}, newer than this program's {SCHEMA}: update the program"
        )
    return version < SCHEMA


def connect(place: DatabaseUrl) -> Any:
    """A driver's connection, for a look or for a migration. Raises `Unavailable`."""
    if place.sqlite:
        from storage.sqlite import connect as connect_sqlite

        return connect_sqlite(place.sqlite)
    from storage.postgres import connect as connect_postgres

    return connect_postgres(place.postgres)


def _version(connection: Any, place: DatabaseUrl) -> str:
    """The version of the tables; "" for none."""
    known = (
        "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if place.sqlite
        else "SELECT count(to_regclass('alembic_version'))"
    )
    if not connection.execute(known).fetchone()[0]:
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""
