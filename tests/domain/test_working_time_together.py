"""When a word to several people may reach all of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.working_time import WorkingTime, first_allowed, first_allowed_for_all, is_allowed
from tests.domain.test_working_time import MOMENTS, WORKING_TIMES

ZONES = st.sampled_from(["Europe/Helsinki", "Europe/London", "America/New_York"])
PEOPLE = st.lists(st.tuples(WORKING_TIMES, ZONES), max_size=4)
WEEK = timedelta(days=7)
MONDAY = datetime(2026, 11, 23, 7, tzinfo=UTC)


@given(people=PEOPLE, moment=MOMENTS)
def test_it_reaches_everybody_at_work_or_nobody(
    people: list[tuple[WorkingTime, str]], moment: datetime
) -> None:
    found = first_allowed_for_all(moment, people, WEEK)
    if found is None:
        hours = (moment + timedelta(hours=n) for n in range(24 * 7))
        assert not any(all(is_allowed(hour, *one) for one in people) for hour in hours)
    else:
        assert moment <= found < moment + WEEK
        assert all(is_allowed(found, *one) for one in people)
        assert all(found >= (first_allowed(moment, *one) or found) for one in people)


@given(one=st.tuples(WORKING_TIMES, ZONES), moment=MOMENTS)
def test_of_one_person_it_is_the_persons_own_moment(one: tuple[WorkingTime, str], moment: datetime) -> None:
    assert first_allowed_for_all(moment, [one]) == first_allowed(moment, *one)


def test_day_and_night_never_meet() -> None:
    both = [(WorkingTime.of(shift), "Europe/Helsinki") for shift in ("day", "night")]
    assert first_allowed_for_all(MONDAY, both) is None
    assert first_allowed_for_all(MONDAY, []) == MONDAY
