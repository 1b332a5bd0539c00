"""SQLite's housekeeping beside the writer: nobody's commit waits for it.

What is committed lies in the write-ahead log, safe on the disk; from time to time it has to be taken over into the
database file. SQLite would do that at the end of every so many commits, while somebody waits for the answer.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from typing import Final

EVERY: Final = 40
"""After so many works the log is taken over: a turn writes about 25 pages, and SQLite's own measure is 1000."""
LIMIT_PAGES: Final = 8000
"""From this length of the log on (about 32 MB) the writer takes it over itself, so that it never grows without end."""


class Checkpoints:
    """The thread that takes the log over, on a connection of its own, which it closes at the end."""

    def __init__(self, on: sqlite3.Connection) -> None:
        self._on = on
        self._works = 0
        self._wanted = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="sqlite-checkpoints", daemon=True)
        self._thread.start()

    def committed(self, works: int) -> None:
        """So many works were committed. Called by the writer thread alone; never waits."""
        self._works += works
        if self._works >= EVERY:
            self._works = 0
            self._wanted.set()

    def close(self) -> None:
        """Take over what is left and close the connection."""
        self._closed = True
        self._wanted.set()
        self._thread.join()
        self._on.close()

    def _run(self) -> None:
        closed = False
        while not closed:
            self._wanted.wait()
            closed = self._closed
            self._wanted.clear()
            # a checkpoint that fails loses nothing, and the writer meets the same trouble where it can be told
            with contextlib.suppress(sqlite3.Error):
                self._on.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
