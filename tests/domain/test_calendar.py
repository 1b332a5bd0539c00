"""A meeting reaches people's calendars once, moves there, and goes away again."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from bot.domain.calendar import Method, invitation

STARTS = datetime(2026, 12, 3, 14, 0, tzinfo=timezone(timedelta(hours=2)))
STAMP = datetime(2026, 11, 21, 12, 0, 1, 5, tzinfo=UTC)


def made(
    *,
    uid: str = "meeting-1@rinnalla",
    sequence: int = 0,
    starts: datetime = STARTS,
    minutes: int = 60,
    summary: str = "Tapaaminen: Aino Virtanen",
    location: str = "Kahvihuone, 2. krs",
    organizer: str = "Aino Virtanen",
    method: Method = "REQUEST",
    stamp: datetime = STAMP,
) -> bytes:
    return invitation(uid, sequence, starts, minutes, summary, location, organizer, method, stamp)


def event_in(ics: bytes) -> Component:
    calendar = Calendar.from_ical(ics)
    assert isinstance(calendar, Calendar)
    (event,) = calendar.walk("VEVENT")
    return event


def test_a_calendar_reads_when_where_and_with_whom() -> None:
    event = event_in(made())
    assert event.decoded("dtstart") == datetime(2026, 12, 3, 12, 0, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 12, 3, 13, 0, tzinfo=UTC)
    assert event["summary"] == "Tapaaminen: Aino Virtanen"
    assert event["location"] == "Kahvihuone, 2. krs"
    assert event["organizer"].params["CN"] == "Aino Virtanen"
    assert event["status"] == "CONFIRMED"


def test_times_are_written_in_utc_so_that_no_zone_table_is_needed() -> None:
    text = made().decode()
    assert "DTSTART:20261203T120000Z\r\n" in text
    assert "DTSTAMP:20261121T120001Z\r\n" in text
    assert "VTIMEZONE" not in text


def test_a_moved_meeting_keeps_its_uid_and_counts_up() -> None:
    first, moved = event_in(made()), event_in(made(sequence=1, starts=STARTS + timedelta(days=1)))
    assert (first["uid"], moved["uid"]) == ("meeting-1@rinnalla", "meeting-1@rinnalla")
    assert (first["sequence"], moved["sequence"]) == (0, 1)


def test_a_cancelled_meeting_says_so() -> None:
    ics = made(method="CANCEL", sequence=2)
    assert b"\r\nMETHOD:CANCEL\r\n" in ics
    assert event_in(ics)["status"] == "CANCELLED"


def test_a_meeting_without_a_place_has_no_location() -> None:
    assert "location" not in event_in(made(location=""))


def test_the_same_meeting_is_the_same_file() -> None:
    assert made() == made()
    assert made().startswith(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rinnalla//Rinnalla//EN\r\nMETHOD:REQUEST\r\n"
    )


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=60))
def test_what_people_type_never_becomes_another_line(summary: str, location: str, organizer: str) -> None:
    ics = made(summary=summary, location=location, organizer=organizer)
    event = event_in(ics)
    assert event["uid"] == "meeting-1@rinnalla"
    assert set(event) <= {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "ORGANIZER", "STATUS",
    }  # fmt: skip
    assert "".join(str(event["summary"]).split()) == "".join(
        "".join(filter(str.isprintable, summary)).split()
    )
    assert all(len(line) <= 75 for line in ics.split(b"\r\n"))


def test_an_injected_line_stays_part_of_the_summary() -> None:
    event = event_in(made(summary="Kahvi\r\nATTENDEE:mailto:someone@example.invalid"))
    assert event["summary"] == "Kahvi ATTENDEE:mailto:someone@example.invalid"
    assert "attendee" not in event


def test_what_makes_no_meeting_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        made(starts=STARTS.replace(tzinfo=None))
    with pytest.raises(ValueError, match="time zone"):
        made(stamp=STAMP.replace(tzinfo=None))
    with pytest.raises(ValueError, match="length"):
        made(minutes=0)
    with pytest.raises(ValueError, match="sequence"):
        made(sequence=-1)


@pytest.mark.parametrize(
    ("module", "library"), [("bot.domain.calendar", "icalendar"), ("bot.domain.working_time", "holidays")]
)
def test_an_idle_process_does_not_carry_the_library(module: str, library: str) -> None:
    loaded = f"import sys, {module}; sys.exit({library!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0
