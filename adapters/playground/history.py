"""What a chat platform would keep by itself: messages, unread marks, files. An SQLite file beside the bot's.

Everything in it is invented people's, seen by whoever opens the page. Moments are aware UTC. Calls block for well
below a millisecond, so the page's handlers call them straight from the event loop.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from adapters.playground.draw import Drawn
from bot.ports import File

VERSION = 1
BOT = "bot"
_TABLES = """
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, channel TEXT NOT NULL, sender TEXT NOT NULL,
    at TEXT NOT NULL, parts TEXT NOT NULL, key TEXT NOT NULL UNIQUE
);
CREATE INDEX messages_in_order ON messages (channel, owner, id);
CREATE TABLE reads (user TEXT NOT NULL, channel TEXT NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (user, channel));
CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, media_type TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE people (person TEXT PRIMARY KEY, user TEXT NOT NULL);
"""


class HistoryUnreadable(Exception):
    """The history file was written by another version of the playground. The message names the remedy."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One kept message. `sender` is `BOT` or a user id.

    In a person's own chat `channel` is "" and `owner` that person. In a channel `owner` is "", or the only person
    who sees this message there.
    """

    id: int
    owner: str
    channel: str
    sender: str
    at: datetime
    parts: Sequence[Drawn]


class History:
    """The conversations of all phones. Any thread may call."""

    def __init__(self, path: Path | str) -> None:
        """Open or create the file; ":memory:" keeps nothing. Raises `HistoryUnreadable`."""
        self._lock = Lock()
        self._db = sqlite3.connect(path, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version == 0:
            self._db.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
        elif version != VERSION:
            self._db.close()
            raise HistoryUnreadable(f"{path} is of another version. Start over with: make demo RESET=1")

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    # --- messages -----------------------------------------------------------------------------------

    def append(
        self, *, key: str, owner: str, channel: str, sender: str, at: datetime, parts: Sequence[Drawn]
    ) -> tuple[Kept, bool]:
        """Keep a message, once per key; the kept message, and whether it is new."""
        row = (owner, channel, sender, at.isoformat(), _dump(parts), key)
        with self._lock, self._db:
            done = self._db.execute(
                "INSERT INTO messages (owner, channel, sender, at, parts, key) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO NOTHING",
                row,
            )
            found = self._db.execute(f"{_SELECT} WHERE key = ?", (key,)).fetchone()
        return _kept(found), done.rowcount == 1

    def replace(self, message: int, parts: Sequence[Drawn]) -> Kept | None:
        """Put other parts in a message's place; None when there is no such message."""
        with self._lock, self._db:
            self._db.execute("UPDATE messages SET parts = ? WHERE id = ?", (_dump(parts), message))
        return self.find(message)

    def find(self, message: int) -> Kept | None:
        """The message, or None."""
        with self._lock:
            row = self._db.execute(f"{_SELECT} WHERE id = ?", (message,)).fetchone()
        return _kept(row) if row else None

    def conversation(self, user: str, channel: str, after: int = 0) -> list[Kept]:
        """What this person sees of a conversation beyond message `after`, in order."""
        with self._lock:
            rows = self._db.execute(
                f"{_SELECT} WHERE {_SEEN} AND id > :after ORDER BY id",
                {"user": user, "channel": channel, "after": after},
            ).fetchall()
        return [_kept(row) for row in rows]

    # --- unread marks -------------------------------------------------------------------------------

    def unread(self, user: str, channel: str) -> int:
        """How many messages of others the person has not read in a conversation."""
        with self._lock:
            (count,) = self._db.execute(
                f"SELECT count(*) FROM messages WHERE {_SEEN} AND sender <> :user AND id > coalesce("
                "(SELECT last FROM reads WHERE reads.user = :user AND reads.channel = :channel), 0)",
                {"user": user, "channel": channel},
            ).fetchone()
        return int(count)

    def last_read(self, user: str, channel: str) -> int:
        """The id of the last message the person has read in a conversation, 0 for none."""
        with self._lock:
            row = self._db.execute(
                "SELECT last FROM reads WHERE user = ? AND channel = ?", (user, channel)
            ).fetchone()
        return int(row[0]) if row else 0

    def mark_read(self, user: str, channel: str, up_to: int | None = None) -> bool:
        """Everything up to a message (all by default) is read; whether that was news."""
        with self._lock, self._db:
            (newest,) = self._db.execute(
                f"SELECT coalesce(max(id), 0) FROM messages WHERE {_SEEN}",
                {"user": user, "channel": channel},
            ).fetchone()
            last = newest if up_to is None else min(newest, up_to)
            done = self._db.execute(
                "INSERT INTO reads (user, channel, last) VALUES (:user, :channel, :last)"
                " ON CONFLICT DO UPDATE SET last = :last WHERE last < :last",
                {"user": user, "channel": channel, "last": last},
            )
        return done.rowcount == 1 and last > 0

    # --- files and people ---------------------------------------------------------------------------

    def add_file(self, key: str, file: File) -> int:
        """Keep a file, once per key; its id."""
        with self._lock, self._db:
            self._db.execute(
                "INSERT INTO files (key, name, media_type, content) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (key, file.name, file.media_type, file.content),
            )
            row = self._db.execute("SELECT id FROM files WHERE key = ?", (key,)).fetchone()
        return int(row[0])

    def file(self, file_id: int) -> File | None:
        """The file, or None."""
        with self._lock:
            row = self._db.execute(
                "SELECT name, media_type, content FROM files WHERE id = ?", (file_id,)
            ).fetchone()
        return File(*row) if row else None

    def meet(self, person: str, user: str) -> None:
        """Remember which user the bot means by a person's id, learned from what it sends."""
        with self._lock, self._db:
            self._db.execute("INSERT OR REPLACE INTO people (person, user) VALUES (?, ?)", (person, user))

    def user_of(self, person: str) -> str:
        """The user behind a person's id, "" when the bot has not written to them yet."""
        with self._lock:
            row = self._db.execute("SELECT user FROM people WHERE person = ?", (person,)).fetchone()
        return str(row[0]) if row else ""


_SELECT = "SELECT id, owner, channel, sender, at, parts FROM messages"
_SEEN = "messages.channel = :channel AND (owner = :user OR (owner = '' AND messages.channel <> ''))"


def _dump(parts: Sequence[Drawn]) -> str:
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def _kept(row: tuple[int, str, str, str, str, str]) -> Kept:
    number, owner, channel, sender, at, parts = row
    return Kept(number, owner, channel, sender, datetime.fromisoformat(at), json.loads(parts))
