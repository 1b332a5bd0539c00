"""Runs migrations in one transaction. Alembic loads this file; `storage.migrations.migrate` starts it."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from storage.migrations import connect
from storage.moments import Moment
from storage.tables import metadata
from storage.url import read_url

_ONE_AT_A_TIME = 7_296_461
"""The advisory lock that keeps two processes from migrating one PostgreSQL database at once."""


def _render(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    return "Moment()" if kind == "type" and isinstance(item, Moment) else False


def _begin(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")


def _run() -> None:
    place = read_url(
        context.config.attributes.get("url") or context.get_x_argument(as_dictionary=True)["url"]
    )
    engine = create_engine(
        "sqlite://" if place.sqlite else "postgresql+psycopg://",
        creator=lambda: connect(place),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    with engine.connect() as connection:
        context.configure(
            connection=connection, target_metadata=metadata, compare_type=True, transactional_ddl=True,
            render_as_batch=True, render_item=_render,
        )  # fmt: skip
        with context.begin_transaction():
            context.run_migrations()


_run()
