"""Times at which several people can meet: within working time, on different days (PATH1-03, REQ-40)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.working_time import Interval, WorkingTime, stretches, zone_of

_ONE_DAY: Final = timedelta(days=1)
_HALF_HOUR: Final = timedelta(minutes=30)
_NOTICE: Final = timedelta(hours=20)
_SLOT_HORIZON_DAYS: Final = 60
_DAYTIME_HORIZON: Final = timedelta(days=21)
_DAYTIME: Final = (time(9), time(15))


def common_slots(
    now: datetime,
    people: Sequence[tuple[WorkingTime, str]],
    minutes: int,
    count: int,
    not_before: datetime,
    busy: Sequence[tuple[datetime, datetime]] = (),
) -> list[datetime]:
    """Up to `count` starts (UTC, in order) at which all `people` can meet for `minutes`.

    Each start is on a half hour, at least 20 hours from `now`, not before `not_before`, and the whole
    meeting lies within one shift of everybody, at moments `is_allowed` allows, and clear of `busy`. No
    two are on the same day. Days with room between 9 and 15 come first for three weeks; other days,
    within 60 days, fill up what is missing. The same arguments give the same answer.

    `people` are (working time, IANA zone); half hours are those of the first. Nobody: no slots.
    Raises ValueError for naive datetimes or a meeting without length.
    """
    if minutes <= 0:
        raise ValueError("a meeting has a length")
    if not people or count <= 0:
        return []
    parties = [(working_time, zone_of(now, zone)) for working_time, zone in people]
    zone_of(not_before, people[0][1])
    earliest = max(now + _NOTICE, not_before)
    length = timedelta(minutes=minutes)
    daytime: list[datetime] = []
    other: list[datetime] = []
    first_day = earliest.astimezone(parties[0][1]).date() - _ONE_DAY
    for day in _dates(first_day, first_day + timedelta(days=_SLOT_HORIZON_DAYS)):
        starts = [
            start
            for window in _common_windows(day, parties)
            for start in _half_hours(window, length, earliest, parties[0][1])
            if not any(start < until and since < start + length for since, until in busy)
        ]
        bright = [start for start in starts if _in_daytime(start, length, parties)]
        if bright and min(bright) < earliest + _DAYTIME_HORIZON:
            daytime.append(min(bright))
            if len(_on_different_days(daytime, count, parties)) == count:
                break
        elif starts:
            other.append(min(starts))
    return _on_different_days([*daytime, *other], count, parties)


@dataclass(frozen=True, slots=True)
class Party:
    """One person who would meet: working time, IANA zone, and when they are taken already (aware moments)."""

    working_time: WorkingTime
    zone: str
    busy: Sequence[tuple[datetime, datetime]] = ()


def shared_slots(
    now: datetime, people: Sequence[Party], minutes: int, count: int, not_before: datetime, least: int
) -> list[tuple[datetime, int]]:
    """Up to `count` starts (UTC, in order), each with how many can meet then: at least `least` of the people.

    The rules for a start are those of `common_slots`, for each person who can make it. No two are on the same day
    (of the first person). The next three weeks come first, in them times that most people can make, then those
    between 9 and 15, then the earliest. The same arguments give the same answer.

    Raises ValueError for naive datetimes or a meeting without length.
    """
    if minutes <= 0:
        raise ValueError("a meeting has a length")
    if not people or count <= 0:
        return []
    tz = zone_of(now, people[0].zone)
    zone_of(not_before, people[0].zone)
    earliest, length = max(now + _NOTICE, not_before), timedelta(minutes=minutes)
    able: dict[datetime, int] = {}
    for party in people:
        for start in _starts_of(party, now, earliest, length, tz):
            able[start] = able.get(start, 0) + 1
    parties = [(party.working_time, zone_of(now, party.zone)) for party in people]

    def worth(start: datetime) -> tuple[bool, int, bool, datetime]:
        soon = start < earliest + _DAYTIME_HORIZON
        return not soon, -able[start], not _in_daytime(start, length, parties), start

    best: dict[date, datetime] = {}
    for start in (start for start, can in able.items() if can >= least):
        day = start.astimezone(tz).date()
        best[day] = min(start, best.get(day, start), key=worth)
    return sorted((start, able[start]) for start in sorted(best.values(), key=worth)[:count])


def _starts_of(
    party: Party, now: datetime, earliest: datetime, length: timedelta, tz: ZoneInfo
) -> set[datetime]:
    """The half hours (of `tz`) at which one person can begin a meeting, within the horizon."""
    own = zone_of(now, party.zone)
    first_day = earliest.astimezone(own).date() - _ONE_DAY
    return {
        start
        for day in _dates(first_day, first_day + timedelta(days=_SLOT_HORIZON_DAYS))
        for window in stretches(day, party.working_time, own)
        for start in _half_hours(window, length, earliest, tz)
        if not any(start < until and since < start + length for since, until in party.busy)
    }


def _common_windows(day: date, parties: Sequence[tuple[WorkingTime, ZoneInfo]]) -> list[Interval]:
    """Where the first person's shifts of this day overlap with everybody else's, one shift of each."""
    windows = _widest(stretches(day, *parties[0]))
    for working_time, tz in parties[1:]:
        windows = _widest(
            (max(start, from_), min(end, until))
            for start, end in windows
            for theirs in _dates(start.astimezone(tz).date() - _ONE_DAY, end.astimezone(tz).date())
            for from_, until in stretches(theirs, working_time, tz)
            if max(start, from_) < min(end, until)
        )
    return windows


def _widest(windows: Iterable[Interval]) -> list[Interval]:
    """The windows without those inside another: with ten people's shifts the rest would grow without end."""
    kept: list[Interval] = []
    for start, end in sorted(windows, key=lambda window: (window[0], -window[1].timestamp())):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def _dates(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=step) for step in range((last - first).days + 1))


def _half_hours(window: Interval, length: timedelta, earliest: datetime, tz: ZoneInfo) -> Iterator[datetime]:
    start = max(window[0], earliest.astimezone(UTC))
    wall = start.astimezone(tz)
    past_hour = timedelta(minutes=wall.minute, seconds=wall.second, microseconds=wall.microsecond)
    start += -past_hour % _HALF_HOUR
    while start + length <= window[1]:
        yield start
        start += _HALF_HOUR


def _in_daytime(start: datetime, length: timedelta, parties: Sequence[tuple[WorkingTime, ZoneInfo]]) -> bool:
    for _, tz in parties:
        begins, ends = start.astimezone(tz), (start + length).astimezone(tz)
        if begins.date() != ends.date() or begins.time() < _DAYTIME[0] or ends.time() > _DAYTIME[1]:
            return False
    return True


def _on_different_days(
    starts: Sequence[datetime], count: int, parties: Sequence[tuple[WorkingTime, ZoneInfo]]
) -> list[datetime]:
    chosen: list[datetime] = []
    taken: set[tuple[int, date]] = set()
    for start in starts:
        dates = {(number, start.astimezone(tz).date()) for number, (_, tz) in enumerate(parties)}
        if len(chosen) < count and not dates & taken:
            chosen.append(start)
            taken |= dates
    return sorted(chosen)
