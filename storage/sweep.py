"""Sweeping out what deleted rows left in SQLite's files: deleting makes room, and what was there may stay readable."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.sqlite import connect
from storage.url import MEMORY, read_url


def sweep(url: str, patience: float = 5.0) -> bool:
    """Write the database's file anew without its free room, and empty the log beside it.

    Others may go on reading and writing; writers wait meanwhile. False when somebody held it up for longer than
    `patience` (seconds), or there is no room on the disk: then nothing is lost, and traces may stay for now.
    PostgreSQL's server sweeps by itself. Raises `Unavailable` when the file cannot be opened.
    """
    path = read_url(url).sqlite
    if not path or path == MEMORY:
        return True
    with closing(connect(path)) as on:
        try:
            on.execute(f"PRAGMA busy_timeout={round(patience * 1000)}")
            on.execute("VACUUM")
            held_up = on.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error:
            return False
        return bool(held_up == 0)
