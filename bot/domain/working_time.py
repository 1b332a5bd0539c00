"""When a person is at work, and so when a message or a meeting may reach them.

Sources: PATH1-02, PATH1-03, REQ-39, REQ-40.

Everything asked and answered here is an aware UTC datetime; shifts, quiet hours and days off are
wall-clock time in the person's own zone and are joined with it at the edge of each function.
A person's working time is seen by that person and, as meeting times only, by their supervisor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, Final
from zoneinfo import ZoneInfo

Interval = tuple[datetime, datetime]
"""A stretch of time in UTC: from the first moment, up to but not including the second."""

DAY_MINUTES: Final = 24 * 60
_ONE_DAY: Final = timedelta(days=1)
# The Finnish Working Time Act calls a shift with at least three hours between 23 and 06 a night shift.
_NIGHT: Final = (23 * 60, 30 * 60)
_NIGHT_SHIFT_MINUTES: Final = 3 * 60


@dataclass(frozen=True, slots=True)
class Shift:
    """One weekly shift in the person's zone.

    `days` are the weekdays on which it starts (0 = Monday … 6 = Sunday). `start_minute` (0–1439) and
    `end_minute` (0–1440) are minutes after midnight; an end at or before the start is on the next day.
    Raises ValueError for values outside these ranges.
    """

    days: tuple[int, ...]
    start_minute: int
    end_minute: int

    def __post_init__(self) -> None:
        if any(not 0 <= day <= 6 for day in self.days):
            raise ValueError("a weekday is a number from 0 (Monday) to 6 (Sunday)")
        if not 0 <= self.start_minute < DAY_MINUTES or not 0 <= self.end_minute <= DAY_MINUTES:
            raise ValueError("a shift starts and ends within the minutes of a day")

    @property
    def last_minute(self) -> int:
        """The end, in minutes after the midnight before the start: above 1440 on the next day."""
        return self.end_minute + (DAY_MINUTES if self.end_minute <= self.start_minute else 0)

    @property
    def is_night_shift(self) -> bool:
        """Whether at least three hours of it lie between 23:00 and 06:00."""
        night = sum(
            max(0, min(self.last_minute, _NIGHT[1] + turn) - max(self.start_minute, _NIGHT[0] + turn))
            for turn in (-DAY_MINUTES, 0, DAY_MINUTES)
        )
        return night >= _NIGHT_SHIFT_MINUTES


_WEEKDAYS: Final = (0, 1, 2, 3, 4)
PATTERNS: Final[Mapping[str, Shift]] = {
    "office": Shift(_WEEKDAYS, 8 * 60, 16 * 60),
    "day": Shift(_WEEKDAYS, 7 * 60, 15 * 60),
    "evening": Shift(_WEEKDAYS, 13 * 60, 21 * 60),
    "night": Shift((0, 1, 2, 3, 6), 21 * 60, 7 * 60),
    "weekend": Shift((5, 6), 7 * 60, 15 * 60),
}
"""The shifts a person can pick by name; the ids are for ever, the words are the phrasebook's."""


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """A person's shifts, quiet hours and absences, all in the person's own zone.

    `quiet_from` and `quiet_until` are minutes after midnight (equal: no quiet hours); `away` are
    absences as (first day, last day), both included. Without shifts no moment is ever allowed.
    Raises ValueError when a quiet hour is not a minute of the day or an absence ends before it begins.
    """

    shifts: tuple[Shift, ...]
    quiet_from: int = 20 * 60
    quiet_until: int = 7 * 60
    away: tuple[tuple[date, date], ...] = ()

    def __post_init__(self) -> None:
        if not (0 <= self.quiet_from < DAY_MINUTES and 0 <= self.quiet_until < DAY_MINUTES):
            raise ValueError("quiet hours begin and end within the minutes of a day")
        if any(last < first for first, last in self.away):
            raise ValueError("an absence cannot end before it begins")

    @classmethod
    def of(cls, *pattern_ids: str) -> WorkingTime:
        """The working time of the named patterns together, in whatever order they were picked.

        Raises ValueError for an unknown id, and for none at all: silence is not a working time.
        """
        unknown = [pattern for pattern in pattern_ids if pattern not in PATTERNS]
        if unknown or not pattern_ids:
            raise ValueError(f"pick at least one of: {', '.join(PATTERNS)}")
        return cls(tuple(shift for pattern, shift in PATTERNS.items() if pattern in pattern_ids))

    @property
    def pattern_ids(self) -> tuple[str, ...]:
        """The ids of the patterns among the shifts, in the order of `PATTERNS`; own shifts have none."""
        return tuple(pattern for pattern, shift in PATTERNS.items() if shift in self.shifts)

    def to_json(self) -> dict[str, Any]:
        """Plain lists, numbers and ISO dates, to be read back by `from_json`."""
        return {
            "shifts": [
                {"days": list(shift.days), "start": shift.start_minute, "end": shift.end_minute}
                for shift in self.shifts
            ],
            "quiet_from": self.quiet_from,
            "quiet_until": self.quiet_until,
            "away": [[first.isoformat(), last.isoformat()] for first, last in self.away],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> WorkingTime:
        """What `to_json` wrote. Raises ValueError when it is anything else."""
        try:
            return cls(
                tuple(Shift(tuple(s["days"]), s["start"], s["end"]) for s in data["shifts"]),
                data["quiet_from"],
                data["quiet_until"],
                tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in data["away"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError("this is not a stored working time") from error


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """The public holidays of Finland in a year, Midsummer Eve and Christmas Eve among them."""
    # Asking for one country loads all 250 of the library: 70 ms and 19 MB that an idle process need not pay.
    from holidays import country_holidays

    return frozenset(country_holidays("FI", years=year))


def is_allowed(moment_utc: datetime, working_time: WorkingTime, zone: str) -> bool:
    """Whether a message may reach the person at this moment.

    - It lies inside a shift. Rest time follows: within the 11 hours after a shift nothing is sent
      unless the person is at work again.
    - It lies outside the quiet hours, except in a night shift: whoever works at night is awake then.
    - Neither its own day nor the day its shift began is a public holiday or an absence.

    `zone` is an IANA name. Where the clock is turned on a bound of a shift, the shift is read as the shorter.
    Raises ValueError for a naive datetime, ZoneInfoNotFoundError for an unknown zone.
    """
    tz = zone_of(moment_utc, zone)
    today = moment_utc.astimezone(tz).date()
    return any(
        start <= moment_utc < end
        for day in (today - _ONE_DAY, today)
        for start, end in stretches(day, working_time, tz)
    )


def first_allowed(
    moment_utc: datetime, working_time: WorkingTime, zone: str, horizon: timedelta = timedelta(days=60)
) -> datetime | None:
    """The moment itself if `is_allowed` allows it, else the first later minute that it does (UTC).

    None when there is no such minute before `moment_utc + horizon` (long absence, no shifts).
    Raises ValueError for a naive datetime, ZoneInfoNotFoundError for an unknown zone.
    """
    tz = zone_of(moment_utc, zone)
    limit = moment_utc + horizon
    last_day = limit.astimezone(tz).date()
    day = moment_utc.astimezone(tz).date() - _ONE_DAY
    best: datetime | None = None
    while day <= last_day:
        found_before = best is not None
        for start, end in stretches(day, working_time, tz):
            if end > moment_utc and (best is None or start < best):
                best = max(start, moment_utc)
        # A shift may reach the open part of its night after the next day's shift began: look one day on.
        if best == moment_utc or found_before:
            break
        day += _ONE_DAY
    return best.astimezone(UTC) if best is not None and best < limit else None


def first_allowed_for_all(
    moment_utc: datetime, people: Sequence[tuple[WorkingTime, str]], horizon: timedelta = timedelta(days=60)
) -> datetime | None:
    """The first moment (UTC), from the given one on, that `is_allowed` allows for everybody: hours and zone of each.

    The moment itself for nobody. None when there is none before the horizon. Raises as `first_allowed` does.
    """
    limit, candidate = moment_utc + horizon, moment_utc
    while candidate < limit:
        latest = candidate
        for working_time, zone in people:
            allowed = first_allowed(latest, working_time, zone, limit - latest)
            if allowed is None:
                return None
            latest = allowed
        if latest == candidate:
            return candidate
        candidate = latest
    return None


def zone_of(moment: datetime, zone: str) -> ZoneInfo:
    """The zone by its IANA name. Raises ValueError for a naive moment."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return ZoneInfo(zone)


def _day_off(day: date, working_time: WorkingTime) -> bool:
    return day in public_holidays(day.year) or any(first <= day <= last for first, last in working_time.away)


@lru_cache(maxsize=512)
def _weekly_spans(
    shifts: tuple[Shift, ...], quiet_from: int, quiet_until: int
) -> tuple[tuple[tuple[int, int], ...], ...]:
    """For each weekday the open spans of the shifts starting on it, in minutes after that day's midnight."""
    week: list[list[tuple[int, int]]] = [[] for _ in range(7)]
    for shift in shifts:
        spans = [(shift.start_minute, shift.last_minute)]
        if not shift.is_night_shift:
            quiet_length = (quiet_until - quiet_from) % DAY_MINUTES
            for quiet in (quiet_from - DAY_MINUTES, quiet_from, quiet_from + DAY_MINUTES):
                spans = [
                    piece
                    for start, end in spans
                    for piece in ((start, min(end, quiet)), (max(start, quiet + quiet_length), end))
                    if piece[0] < piece[1]
                ]
        for weekday in set(shift.days):
            week[weekday].extend(spans)
    return tuple(tuple(sorted(set(spans))) for spans in week)


@lru_cache(maxsize=2048)
def stretches(day: date, working_time: WorkingTime, tz: ZoneInfo) -> tuple[Interval, ...]:
    """The allowed stretches of the shifts that start on this day. Kept: every turn asks for the same few days."""
    week = _weekly_spans(working_time.shifts, working_time.quiet_from, working_time.quiet_until)
    spans = week[day.weekday()]
    if not spans or _day_off(day, working_time):
        return ()
    midnight = datetime.combine(day, time())
    stretches: list[Interval] = []
    for start, end in spans:
        if end > DAY_MINUTES and _day_off(day + _ONE_DAY, working_time):
            end = DAY_MINUTES
        if start < end:
            stretch = max(_instants(midnight, start, tz)), min(_instants(midnight, end, tz))
            if stretch[0] < stretch[1]:
                stretches.append(stretch)
    return tuple(stretches)


def _instants(midnight: datetime, minute: int, tz: ZoneInfo) -> Interval:
    """Both moments a wall-clock time can mean; they differ only where the clock is turned."""
    wall = (midnight + timedelta(minutes=minute)).replace(tzinfo=tz)
    return wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)


UNSAID: Final = WorkingTime.of("office")
"""The first guess for somebody who has not told their working time yet."""
