"""Whether it feels right is asked once, of all alike, in working time, and in no hour with anything else."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.feels_right import APART, FEELS_RIGHT, alone, feels_right_due, first
from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.nudges import Due
from bot.domain.working_time import WorkingTime, first_allowed, is_allowed
from tests.domain.test_nudges import MONDAY, ZONE, a_journey, a_meeting, patterns

HOUR = timedelta(hours=1)
moments = st.integers(0, 40 * 24).map(lambda hours: MONDAY + hours * HOUR)


def due(
    said_met: dict[str, datetime],
    hours: WorkingTime,
    member: str = "pa",
    journey: Journey | None = None,
    meeting: Meeting | None = None,
    now: datetime = MONDAY,
) -> Due | None:
    """The question for one member, never asked before."""
    met = meeting or a_meeting(MONDAY, MeetingState.MET, kind=MeetingKind.FIRST)

    def allowed(moment: datetime) -> datetime:
        return first_allowed(max(moment, now), hours, ZONE) or moment

    return feels_right_due(journey or a_journey(), [met], said_met, lambda *key: False, allowed, now, member)


@given(patterns, moments, moments)
def test_it_comes_on_shift_and_not_before_both_have_said_so(
    hours: WorkingTime, one: datetime, other: datetime
) -> None:
    found = due({"pa": one, "pb": other}, hours)
    if found is not None:
        assert is_allowed(found.at, hours, ZONE)
        assert found.at >= max(one, other) + timedelta(days=1)
        assert found.at >= MONDAY + timedelta(days=2)


@given(moments, moments)
def test_two_with_the_same_hours_are_asked_at_the_same_moment(one: datetime, other: datetime) -> None:
    office = WorkingTime.of("office")
    said = {"pa": one, "pb": other}
    assert due(said, office, "pa") == due(said, office, "pb")


@given(patterns, moments, moments)
def test_nothing_else_comes_within_the_hour(hours: WorkingTime, at: datetime, asked: datetime) -> None:
    def allowed(moment: datetime) -> datetime:
        return first_allowed(moment, hours, ZONE) or moment

    for dialog, before in ((FEELS_RIGHT, "check-in"), ("check-in", FEELS_RIGHT)):
        moved = alone(Due(dialog, "j1", "", at), [(before, asked)], allowed)
        assert moved.at >= asked + APART
    assert alone(Due("check-in", "j1", "", at), [("nudge", asked)], allowed).at == at


@pytest.mark.parametrize(
    "journey",
    [
        a_journey(state=JourneyState.PAUSED),
        a_journey(state=JourneyState.CLOSED),
        a_journey(phase=Phase.END),
        a_journey(resting=(("pa", MONDAY + timedelta(days=30)),)),
    ],
)
def test_nobody_is_asked_on_a_pause_or_after_the_end(journey: Journey) -> None:
    assert due({"pa": MONDAY, "pb": MONDAY}, WorkingTime.of("office"), journey=journey) is None


def test_nobody_is_asked_alone_late_or_of_another_meeting() -> None:
    office, both = WorkingTime.of("office"), {"pa": MONDAY, "pb": MONDAY}
    met = a_meeting(MONDAY, MeetingState.MET, kind=MeetingKind.FIRST)
    assert due({"pa": MONDAY}, office) is None
    assert due({"pb": MONDAY, "pc": MONDAY}, office) is None
    assert due(both, office, meeting=replace(met, kind=MeetingKind.FOLLOW_UP)) is None
    assert due(both, office, meeting=replace(met, state=MeetingState.AGREED)) is None
    assert due(both, office, now=MONDAY + timedelta(days=40)) is None


def test_the_earliest_matter_comes_first() -> None:
    early, late = Due("a", "x", "", MONDAY), Due("b", "x", "", MONDAY + HOUR)
    assert first(late, None, early) == early
    assert first(None, None) is None
