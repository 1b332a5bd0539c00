"""Clocks: the real one, and the playground's, which can be moved forward and stands still while nobody runs it."""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.working_time import WorkingTime, is_allowed

SAVE_EVERY = timedelta(seconds=5)
DEMO_ZONE = "Europe/Helsinki"


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Aware UTC."""
        return datetime.now(UTC)


class DemoClock:
    """A clock that goes at the pace of life, can be moved forward, and goes on where it was after a restart.

    The present is kept in a small file. A new demo begins at ten o'clock (Helsinki) of the first office day from
    `today` on, so that a newcomer meets people at work.
    """

    def __init__(self, file: Path, today: datetime) -> None:
        self._file = file
        self._at = self._read() or first_morning(today)
        self._since = time.monotonic()
        self._saved = self._at
        self._save(self._at)

    def now(self) -> datetime:
        """Aware UTC."""
        now = self._at + timedelta(seconds=time.monotonic() - self._since)
        if now - self._saved >= SAVE_EVERY:
            self._save(now)
        return now

    def move_to(self, moment: datetime) -> None:
        """Move forward to a moment (aware UTC); an earlier one changes nothing."""
        if moment > self.now():
            self._at, self._since = moment, time.monotonic()
            self._save(moment)

    def save(self) -> None:
        """Keep the present for the next start."""
        self._save(self.now())

    def _read(self) -> datetime | None:
        try:
            kept = datetime.fromisoformat(json.loads(self._file.read_text())["now"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return kept if kept.tzinfo is not None else None

    def _save(self, now: datetime) -> None:
        beside = self._file.with_suffix(".new")
        beside.write_text(json.dumps({"now": now.isoformat()}))
        os.replace(beside, self._file)
        self._saved = now


def first_morning(today: datetime) -> datetime:
    """Ten o'clock (Helsinki) of the first office day from `today` on, as aware UTC."""
    local = today.astimezone(ZoneInfo(DEMO_ZONE)).replace(hour=10, minute=0, second=0, microsecond=0)
    office = WorkingTime.of("office")
    for days in range(30):
        morning = (local + timedelta(days=days)).astimezone(UTC)
        if is_allowed(morning, office, DEMO_ZONE):
            return morning
    return local.astimezone(UTC)
