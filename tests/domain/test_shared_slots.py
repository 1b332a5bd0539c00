"""Times for a group: in the working time of as many as possible, never below the quorum."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.slots import Party, shared_slots
from bot.domain.working_time import PATTERNS, WorkingTime, is_allowed

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ZONE = "Europe/Helsinki"
MINUTES = 90
patterns = st.sets(st.sampled_from(sorted(PATTERNS)), min_size=1, max_size=2).map(
    lambda ids: WorkingTime.of(*ids)
)


def can(party: Party, start: datetime) -> bool:
    """Whether the whole meeting lies in the person's working time, and nothing else is then."""
    moments = [start + timedelta(minutes=minute) for minute in range(0, MINUTES, 15)]
    end = start + timedelta(minutes=MINUTES)
    return all(is_allowed(at, party.working_time, party.zone) for at in moments) and not any(
        start < until and since < end for since, until in party.busy
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(patterns, min_size=3, max_size=6), st.integers(2, 4))
def test_every_time_suits_at_least_the_quorum_and_no_two_are_on_a_day(
    hours: list[WorkingTime], least: int
) -> None:
    people = [Party(working_time, ZONE) for working_time in hours]
    found = shared_slots(NOW, people, MINUTES, 3, NOW, least)

    assert [start for start, _ in found] == sorted(start for start, _ in found)
    assert len({start.astimezone(ZoneInfo(ZONE)).date() for start, _ in found}) == len(found) <= 3
    for start, able in found:
        assert start >= NOW + timedelta(hours=20)
        assert sum(can(party, start) for party in people) >= able >= least


def test_a_time_for_all_goes_before_an_earlier_one_for_most() -> None:
    office, weekend = WorkingTime.of("office"), WorkingTime.of("office", "weekend")
    taken = [(NOW + timedelta(days=day), NOW + timedelta(days=day, hours=12)) for day in range(5)]
    people = [Party(office, ZONE), Party(weekend, ZONE), Party(office, ZONE, taken)]
    ((start, able),) = shared_slots(NOW, people, MINUTES, 1, NOW, 2)

    assert able == 3
    assert start >= NOW + timedelta(days=5)


def test_where_no_time_suits_the_quorum_there_is_none() -> None:
    people = [Party(WorkingTime.of("night"), ZONE), Party(WorkingTime.of("office"), ZONE)]
    assert shared_slots(NOW, people, MINUTES, 3, NOW, 2) == []
