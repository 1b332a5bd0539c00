"""The demo's clock: forward only, and where it was after a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import DemoClock, first_morning

SATURDAY = datetime(2026, 11, 21, 20, tzinfo=UTC)


def test_a_new_demo_begins_on_an_office_morning() -> None:
    assert first_morning(SATURDAY) == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_independence_day_is_no_office_morning() -> None:
    assert first_morning(datetime(2027, 12, 6, 5, tzinfo=UTC)).date().isoformat() == "2027-12-07"


def test_time_stands_still_while_nobody_runs_it(tmp_path: Path) -> None:
    file = tmp_path / "clock.json"
    first = DemoClock(file, SATURDAY)
    first.move_to(first.now() + timedelta(days=40))
    first.save()
    later = DemoClock(file, SATURDAY + timedelta(days=300))
    assert timedelta(0) <= later.now() - first.now() + timedelta(seconds=60) < timedelta(seconds=120)


def test_the_clock_never_goes_back(tmp_path: Path) -> None:
    clock = DemoClock(tmp_path / "clock.json", SATURDAY)
    before = clock.now()
    clock.move_to(before - timedelta(days=1))
    assert clock.now() >= before


def test_a_broken_clock_file_starts_anew(tmp_path: Path) -> None:
    file = tmp_path / "clock.json"
    file.write_text("not json")
    assert DemoClock(file, SATURDAY).now() >= first_morning(SATURDAY)
