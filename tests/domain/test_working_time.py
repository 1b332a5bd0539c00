"""Nobody hears from the bot off shift, and meetings are offered only when everybody is at work."""

import json
import time
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.slots import common_slots
from bot.domain.working_time import (
    PATTERNS,
    Shift,
    WorkingTime,
    first_allowed,
    is_allowed,
    public_holidays,
)

HELSINKI = "Europe/Helsinki"
ZONE = ZoneInfo(HELSINKI)
# written out by hand from the Finnish almanac, so that the library is checked as well
HOLIDAYS_2027 = {
    date(2027, month, day)
    for month, days in {
        1: (1, 6),
        3: (26, 28, 29),
        5: (1, 6, 16),
        6: (25, 26),
        11: (6,),
        12: (6, 24, 25, 26),
    }.items()
    for day in days
}
HOLIDAYS = HOLIDAYS_2027 | {date(2026, 10, 31), *(date(2026, 12, day) for day in (6, 24, 25, 26))}
SPECIAL_DAYS = [
    date(2026, 10, 25), date(2027, 3, 28), date(2026, 11, 23),
    date(2026, 12, 24), date(2027, 1, 6), date(2027, 5, 6),
]  # fmt: skip


def at(text: str) -> datetime:
    """A Helsinki wall-clock time as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


def wall(moment: datetime) -> str:
    """A moment as the clock on a Helsinki wall shows it."""
    return moment.astimezone(ZONE).strftime("%Y-%m-%d %H:%M")


@cache
def minutes_at_night(start: int, end: int) -> int:
    return sum(minute % 1440 >= 1380 or minute % 1440 < 360 for minute in range(start, end))


def in_some_shift(moment: datetime, working_time: WorkingTime) -> bool:
    """The rules once more, minute by minute on the wall clock, as slowly and plainly as possible."""
    local = moment.astimezone(ZONE)
    minute = local.hour * 60 + local.minute

    def off(day: date) -> bool:
        return day in HOLIDAYS or any(first <= day <= last for first, last in working_time.away)

    quiet_length = (working_time.quiet_until - working_time.quiet_from) % 1440
    quiet = (minute - working_time.quiet_from) % 1440 < quiet_length
    for days_ago in (0, 1):
        began, since = local.date() - timedelta(days=days_ago), minute + days_ago * 1440
        for shift in working_time.shifts:
            last = shift.end_minute if shift.end_minute > shift.start_minute else shift.end_minute + 1440
            night = minutes_at_night(shift.start_minute, last) >= 180
            inside = began.weekday() in shift.days and shift.start_minute <= since < last
            silent = quiet and not night
            if inside and not off(began) and not off(local.date()) and not silent:
                return True
    return False


def outside_the_turned_hour(shift: Shift) -> bool:
    return not any(180 <= bound <= 240 for bound in (shift.start_minute, shift.end_minute))


DAYS = st.lists(st.integers(0, 6), min_size=1, max_size=5, unique=True).map(tuple)
SHIFTS = st.one_of(
    st.sampled_from(list(PATTERNS.values())),
    st.builds(Shift, DAYS, st.integers(0, 1439), st.integers(0, 1440)).filter(outside_the_turned_hour),
)
QUIET_MINUTES = st.sampled_from([0, 2 * 60, 6 * 60 + 30, 7 * 60, 18 * 60, 20 * 60, 22 * 60])
ABSENCES = st.builds(
    lambda first, days: (first, first + timedelta(days=days)),
    st.sampled_from(SPECIAL_DAYS),
    st.integers(0, 3),
)
WORKING_TIMES = st.builds(
    WorkingTime,
    st.lists(SHIFTS, min_size=1, max_size=4).map(tuple),
    QUIET_MINUTES,
    QUIET_MINUTES,
    st.lists(ABSENCES, max_size=1).map(tuple),
)
MOMENTS = st.builds(
    lambda day, minutes: datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minutes),
    st.sampled_from(SPECIAL_DAYS),
    st.integers(-3 * 1440, 3 * 1440),
)


@given(WORKING_TIMES, MOMENTS)
def test_a_message_arrives_exactly_when_every_rule_lets_it(
    working_time: WorkingTime, moment: datetime
) -> None:
    assert is_allowed(moment, working_time, HELSINKI) == in_some_shift(moment, working_time)


@given(WORKING_TIMES, MOMENTS)
def test_the_first_allowed_minute_is_allowed_and_none_before_it_is(
    working_time: WorkingTime, moment: datetime
) -> None:
    horizon = timedelta(days=2)
    found = first_allowed(moment, working_time, HELSINKI, horizon)
    minutes = (moment + timedelta(minutes=n) for n in range(2 * 1440))
    assert found == next((m for m in minutes if in_some_shift(m, working_time)), None)
    if found is not None:
        assert found >= moment
        assert is_allowed(found, working_time, HELSINKI)
        assert found.tzinfo is UTC


@given(WORKING_TIMES, MOMENTS)
def test_a_moment_that_is_allowed_is_not_moved(working_time: WorkingTime, moment: datetime) -> None:
    found = first_allowed(moment, working_time, HELSINKI)
    assert (found == moment) == is_allowed(moment, working_time, HELSINKI)


@given(WORKING_TIMES)
def test_working_time_survives_being_stored(working_time: WorkingTime) -> None:
    assert WorkingTime.from_json(json.loads(json.dumps(working_time.to_json()))) == working_time


@pytest.mark.parametrize(
    ("patterns", "asked", "expected"),
    [
        (["office"], "2026-11-23 10:17", "2026-11-23 10:17"),
        (["office"], "2026-11-21 20:00", "2026-11-23 08:00"),
        (["office"], "2026-11-23 16:00", "2026-11-24 08:00"),
        (["evening"], "2026-11-23 20:00", "2026-11-24 13:00"),  # at work until 21, but it is quiet from 20
        (["evening"], "2026-11-23 19:59", "2026-11-23 19:59"),
        (["night"], "2026-11-24 02:00", "2026-11-24 02:00"),
        (["night"], "2026-11-24 07:00", "2026-11-24 21:00"),  # asleep after the night: rest time
        (["night"], "2026-11-27 07:00", "2026-11-29 21:00"),
        (["day", "weekend"], "2026-11-27 15:00", "2026-11-28 07:00"),
        (["day", "evening"], "2026-11-23 15:00", "2026-11-23 15:00"),
        (["day"], "2026-12-23 15:00", "2026-12-28 07:00"),  # Christmas
        (["weekend"], "2027-06-25 12:00", "2027-06-27 07:00"),  # Midsummer Eve and Day
    ],
)
def test_when_a_person_hears_next(patterns: list[str], asked: str, expected: str) -> None:
    found = first_allowed(at(asked), WorkingTime.of(*patterns), HELSINKI)
    assert found is not None
    assert wall(found) == expected


def test_a_night_shift_that_ends_on_a_holiday_falls_silent_at_midnight() -> None:
    nights = WorkingTime.of("night")
    assert is_allowed(at("2026-12-23 23:59"), nights, HELSINKI)
    assert not is_allowed(at("2026-12-24 00:00"), nights, HELSINKI)


def test_a_night_shift_that_began_on_a_holiday_is_no_moment_the_morning_after() -> None:
    nights = WorkingTime.of("night")
    assert not is_allowed(at("2027-01-07 02:00"), nights, HELSINKI)
    assert is_allowed(at("2027-01-08 02:00"), nights, HELSINKI)


def test_the_night_when_the_clock_goes_back_is_an_hour_longer() -> None:
    saturday_night = WorkingTime((Shift((5,), 21 * 60, 7 * 60),))
    evening, morning = at("2026-10-24 21:00"), at("2026-10-25 07:00")
    assert morning - evening == timedelta(hours=11)
    minutes = [evening + timedelta(minutes=n) for n in range(-1, 11 * 60 + 1)]
    assert [is_allowed(minute, saturday_night, HELSINKI) for minute in minutes] == [
        False,
        *[True] * 660,
        False,
    ]


@pytest.mark.parametrize("shift", [Shift((5,), 21 * 60, 3 * 60 + 30), Shift((6,), 3 * 60 + 30, 12 * 60)])
def test_a_shift_bound_inside_the_repeated_hour_is_read_as_the_shorter_shift(shift: Shift) -> None:
    working_time = WorkingTime((shift,), quiet_from=0, quiet_until=0)
    in_doubt = [at("2026-10-25 02:59") + timedelta(minutes=n) for n in range(32, 91)]
    assert not any(is_allowed(minute, working_time, HELSINKI) for minute in in_doubt)


def test_the_skipped_hour_of_spring_is_never_named() -> None:
    # Easter Sunday is the night of the change in 2027, so the year after shows the change alone
    early = WorkingTime((Shift((6,), 3 * 60 + 30, 12 * 60),), quiet_from=0, quiet_until=0)
    found = first_allowed(at("2028-03-26 00:00"), early, HELSINKI)
    assert found is not None
    assert wall(found) == "2028-03-26 04:30"


def test_quiet_hours_follow_the_persons_own_zone() -> None:
    moment = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    assert is_allowed(moment, WorkingTime.of("office"), HELSINKI)
    assert not is_allowed(moment, WorkingTime.of("office"), "Europe/London")


def test_three_hours_of_the_night_make_a_night_shift_and_less_does_not() -> None:
    until_two = WorkingTime((Shift((0,), 20 * 60, 2 * 60),))
    until_midnight = WorkingTime((Shift((0,), 16 * 60, 24 * 60),))
    assert is_allowed(at("2026-11-24 01:30"), until_two, HELSINKI)
    assert not is_allowed(at("2026-11-23 23:30"), until_midnight, HELSINKI)


def test_a_night_shift_of_the_next_day_may_open_before_the_rest_of_a_late_one() -> None:
    late, night = Shift((0,), 22 * 60, 60 + 55), Shift((1,), 0, 8 * 60)
    found = first_allowed(at("2026-11-23 23:00"), WorkingTime((late, night), quiet_until=30), HELSINKI)
    assert found is not None
    assert wall(found) == "2026-11-24 00:00"


def test_an_absence_keeps_both_its_days_silent() -> None:
    away = WorkingTime((PATTERNS["office"],), away=((date(2026, 11, 24), date(2026, 11, 25)),))
    found = first_allowed(at("2026-11-23 16:00"), away, HELSINKI)
    assert found is not None
    assert wall(found) == "2026-11-26 08:00"


def test_a_long_absence_and_no_shifts_have_no_moment() -> None:
    away = WorkingTime((PATTERNS["day"],), away=((date(2026, 11, 1), date(2027, 3, 1)),))
    assert first_allowed(at("2026-11-23 12:00"), away, HELSINKI) is None
    assert first_allowed(at("2026-11-23 12:00"), WorkingTime(()), HELSINKI) is None


def test_the_horizon_is_not_passed() -> None:
    office = WorkingTime.of("office")
    saturday, monday = at("2026-11-21 08:00"), at("2026-11-23 08:00")
    assert first_allowed(saturday, office, HELSINKI, timedelta(days=2)) is None
    assert first_allowed(saturday, office, HELSINKI, timedelta(days=2, minutes=1)) == monday


def test_the_calendar_knows_the_finnish_holidays() -> None:
    assert public_holidays(2027) == HOLIDAYS_2027


def test_patterns_picked_in_any_order_are_the_same_working_time() -> None:
    assert WorkingTime.of("weekend", "day") == WorkingTime.of("day", "weekend", "day")
    assert WorkingTime.of("weekend", "day").pattern_ids == ("day", "weekend")


@pytest.mark.parametrize("patterns", [(), ("office", "sometimes")])
def test_a_working_time_needs_patterns_that_exist(patterns: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="office, day, evening, night, weekend"):
        WorkingTime.of(*patterns)


def test_impossible_values_are_refused() -> None:
    with pytest.raises(ValueError, match="weekday"):
        Shift((7,), 0, 60)
    with pytest.raises(ValueError, match="minutes of a day"):
        Shift((0,), 1440, 60)
    with pytest.raises(ValueError, match="absence"):
        WorkingTime((), away=((date(2026, 1, 2), date(2026, 1, 1)),))
    with pytest.raises(ValueError, match="not a stored working time"):
        WorkingTime.from_json({"shifts": 3})
    with pytest.raises(ValueError, match="time zone"):
        is_allowed(datetime(2026, 11, 23), WorkingTime.of("day"), HELSINKI)  # noqa: DTZ001


@given(
    st.lists(WORKING_TIMES, min_size=1, max_size=3),
    MOMENTS,
    st.integers(1, 180),
    st.integers(0, 5),
    st.lists(st.integers(0, 20 * 24), max_size=5),
)
def test_every_offered_time_lies_within_everybodys_shifts_on_days_of_its_own(
    working_times: list[WorkingTime], now: datetime, minutes: int, count: int, busy_hours: list[int]
) -> None:
    people = [(working_time, HELSINKI) for working_time in working_times]
    busy = [(now + timedelta(hours=hour), now + timedelta(hours=hour + 2)) for hour in busy_hours]
    not_before = now + timedelta(hours=30)
    slots = common_slots(now, people, minutes, count, not_before, busy)
    length = timedelta(minutes=minutes)
    assert len(slots) <= count
    assert slots == sorted(slots)
    assert slots == common_slots(now, people, minutes, count, not_before, busy)
    assert len({slot.astimezone(ZONE).date() for slot in slots}) == len(slots)
    for slot in slots:
        assert slot.minute in (0, 30)
        assert slot >= not_before
        assert not any(slot < until and since < slot + length for since, until in busy)
        for working_time in working_times:
            assert all(in_some_shift(slot + timedelta(minutes=n), working_time) for n in range(minutes))


def offered(*people: WorkingTime, now: str = "2026-11-23 10:00", count: int = 3) -> list[str]:
    start = at(now)
    return [wall(slot) for slot in common_slots(start, [(p, HELSINKI) for p in people], 60, count, start)]


def test_times_are_offered_by_day_and_at_least_twenty_hours_ahead() -> None:
    assert offered(WorkingTime.of("day"), WorkingTime.of("office")) == [
        "2026-11-24 09:00", "2026-11-25 09:00", "2026-11-26 09:00",
    ]  # fmt: skip
    assert offered(WorkingTime.of("day"), WorkingTime.of("evening"), now="2026-11-23 18:20", count=1) == [
        "2026-11-25 13:00"
    ]  # fmt: skip


def test_people_who_only_share_nights_are_offered_nights() -> None:
    nights = WorkingTime.of("night")
    assert offered(nights, nights, now="2026-11-23 12:00", count=2) == [
        "2026-11-24 21:00",
        "2026-11-25 21:00",
    ]


def test_a_later_day_with_daylight_goes_before_a_night() -> None:
    both = WorkingTime.of("night", "weekend")
    assert offered(both, both, count=2) == ["2026-11-28 09:00", "2026-11-29 09:00"]


def test_people_who_are_never_at_work_together_get_no_times() -> None:
    assert offered(WorkingTime.of("day"), WorkingTime.of("night")) == []
    assert offered() == []


def test_a_public_holiday_is_not_offered() -> None:
    assert offered(WorkingTime.of("day"), now="2026-12-22 12:00") == [
        "2026-12-23 09:00", "2026-12-28 09:00", "2026-12-29 09:00",
    ]  # fmt: skip


def test_people_in_two_zones_meet_when_both_are_at_work() -> None:
    now = at("2026-11-23 10:00")
    office = WorkingTime.of("office")
    slots = common_slots(now, [(office, HELSINKI), (office, "Europe/London")], 60, 1, now)
    assert [wall(slot) for slot in slots] == ["2026-11-24 11:00"]


def test_ten_people_with_every_shift_get_their_times_at_once() -> None:
    anybody = WorkingTime.of(*PATTERNS)
    began = time.process_time()
    assert offered(*[anybody] * 10) == ["2026-11-24 09:00", "2026-11-25 09:00", "2026-11-26 09:00"]
    # a thousandth of this is usual; comparing every shift with every other would take far longer
    assert time.process_time() - began < 4


def test_a_meeting_may_begin_when_another_ends_and_end_when_another_begins() -> None:
    now = at("2026-11-23 10:00")
    busy = [
        (at("2026-11-24 06:00"), at("2026-11-24 09:30")),
        (at("2026-11-24 10:30"), at("2026-11-24 15:00")),
    ]
    slots = common_slots(now, [(WorkingTime.of("day"), HELSINKI)], 60, 1, now, busy)
    assert [wall(slot) for slot in slots] == ["2026-11-24 09:30"]


def test_a_meeting_without_length_is_refused() -> None:
    now = at("2026-11-23 10:00")
    with pytest.raises(ValueError, match="length"):
        common_slots(now, [(WorkingTime.of("day"), HELSINKI)], 0, 1, now)
