"""Reads several times that are typed at once: "ke 13.30 tai to 9", "Tue 10, Wed 12 or 14"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.typed_time import Moment, NotUnderstood, Past, read_moment

BETWEEN: Final = re.compile(r"[,;\n]|\b(?:tai|ja|sekä|vai|eller|och|samt|or|and)\b", re.IGNORECASE)
"""What stands between two times, in any language."""


def pieces_of(text: str) -> list[str]:
    """What stands between commas, line breaks and words like "or"."""
    return [piece.strip() for piece in BETWEEN.split(text) if piece.strip(" .!?")]


def read_moments(
    text: str, now_utc: datetime, zone: str, language: str
) -> tuple[Moment, ...] | Past | NotUnderstood:
    """The moments that the text names, in order of time, each once; one of them over: Past.

    A time of day alone is on the day before it ("ke 13.30 tai 15"), a day alone has the time of day after it
    ("ti tai ke klo 14"). Where no time of day follows, the Moment has `needs_time`. The rest is as in `read_moment`.

    Raises ValueError for a naive `now_utc`, ZoneInfoNotFoundError for an unknown zone.
    """
    whole = read_moment(text, now_utc, zone, language)
    pieces = pieces_of(text)
    if isinstance(whole, Moment):
        return (whole,)
    if len(pieces) < 2:
        return whole
    found: list[Moment] = []
    for piece in pieces:
        read = _after(found, piece, now_utc, zone, language)
        if not isinstance(read, Moment):
            return read
        found.append(read)
    timed = _timed(found, now_utc, zone, language)
    return tuple(sorted({moment.at: moment for moment in timed}.values(), key=lambda moment: moment.at))


def _after(
    found: Sequence[Moment], piece: str, now: datetime, zone: str, language: str
) -> Moment | Past | NotUnderstood:
    if found:
        read = read_moment(f"{found[-1].day} {piece}", now, zone, language)
        if isinstance(read, Past) or (isinstance(read, Moment) and not read.needs_time):
            return read
    return read_moment(piece, now, zone, language)


def _timed(found: Sequence[Moment], now: datetime, zone: str, language: str) -> list[Moment]:
    """Days alone with the time of day that comes next."""
    timed: list[Moment] = []
    clock = ""
    for moment in reversed(found):
        if not moment.needs_time:
            clock = moment.at.astimezone(ZoneInfo(zone)).strftime("%H:%M")
        elif clock:
            read = read_moment(f"{moment.day} {clock}", now, zone, language)
            moment = read if isinstance(read, Moment) else moment
        timed.append(moment)
    return timed
