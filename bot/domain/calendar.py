"""A meeting as an .ics file for people's calendars (PATH2-01, PATH1-03)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, Literal

Method = Literal["REQUEST", "CANCEL", "PUBLISH"]
"""REQUEST asks and updates, CANCEL takes back, PUBLISH is a file to open (best in a chat)."""

_PRODUCT: Final = "-//Rinnalla//Rinnalla//EN"
# People's addresses are none of the bot's business, yet an organizer must be one: this is nobody's.
_NO_ADDRESS: Final = "invalid:nomail"


def invitation(
    uid: str,
    sequence: int,
    starts_at_utc: datetime,
    minutes: int,
    summary: str,
    location: str,
    organizer_name: str,
    method: Method,
    stamp: datetime,
) -> bytes:
    """One meeting as iCalendar (RFC 5545) in UTF-8; the same arguments give the same bytes.

    `uid` is the same for the meeting's whole life and `sequence` grows with every change (from 0), so that
    a calendar replaces what it has; CANCEL keeps the uid and counts up too. `starts_at_utc` and `stamp`
    (when this version was made) are aware datetimes, written in UTC. `location` may be "". The file is for
    the members of the meeting; `summary` must hold nothing that a colleague who sees a calendar may not read.

    Raises ValueError for a naive datetime, a meeting without length, a negative sequence or an empty uid.
    """
    if starts_at_utc.tzinfo is None or stamp.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    if minutes <= 0 or sequence < 0 or not uid:
        raise ValueError("a meeting has a uid, a sequence from 0 and a length")
    # Loading the library takes 35 ms and 8 MB, which a process that sends no invitation need not pay.
    from icalendar import Calendar, Event, vCalAddress

    organizer = vCalAddress(_NO_ADDRESS)
    organizer.params["CN"] = _one_line(organizer_name).replace('"', "'")
    event = Event()
    event.add("uid", _one_line(uid))
    event.add("sequence", sequence)
    event.add("dtstamp", _whole_second(stamp))
    event.add("dtstart", _whole_second(starts_at_utc))
    event.add("dtend", _whole_second(starts_at_utc) + timedelta(minutes=minutes))
    event.add("summary", _one_line(summary))
    if location:
        event.add("location", _one_line(location))
    event.add("organizer", organizer)
    event.add("status", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _whole_second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _one_line(text: str) -> str:
    """Text without control characters: typed by people, it must not be able to add lines to the file."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
