"""What comes by the clock: never off shift, never twice, never in a heap, and always an end to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.journey import Form, Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.nudges import (
    NUDGE_STRETCHES,
    REST_AFTER,
    Due,
    booked,
    next_due,
    nudge_number,
    reminder_at,
)
from bot.domain.working_time import PATTERNS, WorkingTime, first_allowed, is_allowed

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ZONE = "Europe/Helsinki"
DAY = timedelta(days=1)

patterns = st.sets(st.sampled_from(sorted(PATTERNS)), min_size=1).map(lambda ids: WorkingTime.of(*ids))


def a_journey(**changes: object) -> Journey:
    """A pair that was introduced on Monday, for half a year."""
    journey = Journey(
        id="j1",
        programme="g1",
        members=("pa", "pb"),
        roles=("", ""),
        began_at=MONDAY,
        ends_at=MONDAY + timedelta(days=182),
        rhythm_days=21,
        meeting_minutes=60,
    )
    return replace(journey, **changes)  # type: ignore[arg-type]


def a_meeting(starts_at: datetime, state: MeetingState = MeetingState.AGREED, **changes: object) -> Meeting:
    """One meeting of that pair."""
    meeting = Meeting(
        id="m1",
        journey="j1",
        kind=MeetingKind.FOLLOW_UP,
        state=state,
        offered_by="pa",
        options=(starts_at,),
        minutes=60,
        at=MONDAY,
        starts_at=None if state is MeetingState.PROPOSED else starts_at,
    )
    return replace(meeting, **changes)  # type: ignore[arg-type]


@dataclass
class Member:
    """One member's side: what they were asked, at which hours they work."""

    hours: WorkingTime
    journey: Journey
    meetings: list[Meeting] = field(default_factory=list)
    asked: list[tuple[datetime, Due]] = field(default_factory=list)
    has_agreement: bool = False
    person: str = "pa"

    def due(self, now: datetime) -> Due | None:
        """What is due next, seen from `now`."""
        had = {(d.dialog, d.subject, d.occurrence) for _, d in self.asked}

        def allowed(moment: datetime) -> datetime:
            wanted = max(moment, now)
            return first_allowed(wanted, self.hours, ZONE) or wanted + 60 * DAY

        return next_due(
            self.journey,
            self.meetings,
            self.has_agreement,
            lambda *key: key in had,
            allowed,
            now,
            self.person,
        )

    def live(self, until: datetime, start: datetime = MONDAY) -> None:
        """Let time pass, the person answering nothing at all."""
        now = start
        for _ in range(1000):
            due = self.due(now)
            if due is None or due.at > until:
                return
            now = max(now, due.at)
            self.asked.append((now, due))
            if due.dialog == "rest":
                self.journey = replace(self.journey, state=JourneyState.CLOSED)
            elif due.dialog == "resume":
                left = tuple(held for held in self.journey.resting if held[0] != self.person)
                self.journey = replace(self.journey, resting=left)
        raise AssertionError("it never comes to rest")

    def names(self) -> list[str]:
        """The dialogs asked, in order."""
        return [due.dialog for _, due in self.asked]


@st.composite
def histories(draw: st.DrawFn) -> Member:
    """Any journey with any meetings."""
    journey = a_journey(
        phase=draw(st.sampled_from(Phase)),
        rhythm_days=draw(st.sampled_from([14, 21, 28, 42])),
        halfway_at=draw(st.none() | st.just(MONDAY + timedelta(days=91))),
        last_met_at=draw(st.none() | st.integers(0, 100).map(lambda d: MONDAY + d * DAY)),
        resumed_at=draw(st.none() | st.integers(0, 100).map(lambda d: MONDAY + d * DAY)),
    )
    meetings = [
        a_meeting(
            MONDAY + timedelta(hours=draw(st.integers(0, 24 * 190))),
            draw(st.sampled_from(MeetingState)),
            id=f"m{number}",
            kind=draw(st.sampled_from(MeetingKind)),
            sequence=draw(st.integers(0, 3)),
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    return Member(draw(patterns), journey, meetings, has_agreement=draw(st.booleans()))


PEOPLE = ("pa", "pb", "pc", "pd", "pe")


@st.composite
def group_histories(draw: st.DrawFn) -> Member:
    """Any member of any group of five, with any meetings, answers, absences, rests and turns."""
    member = draw(histories())
    some = st.lists(st.sampled_from(PEOPLE), unique=True, max_size=3).map(tuple)
    resting = tuple((who, MONDAY + draw(st.integers(1, 60)) * DAY) for who in draw(some))
    journey = replace(
        member.journey, members=PEOPLE, roles=("",) * 5, form=Form.PEER_GROUP, resting=resting,
        host=draw(st.sampled_from(("", *PEOPLE))),
        joined=tuple((who, MONDAY + draw(st.integers(1, 60)) * DAY) for who in draw(some)),
    )  # fmt: skip
    meetings = [
        replace(
            meeting,
            offered_by=draw(st.sampled_from(PEOPLE)),
            options=(*meeting.options, meeting.options[0] + draw(st.integers(1, 20)) * DAY),
            fits=tuple((who, meeting.options[: draw(st.integers(0, 1))]) for who in draw(some)),
            away=draw(some),
        )
        for meeting in member.meetings
    ]
    return replace(member, journey=journey, meetings=meetings, person=draw(st.sampled_from(PEOPLE)))


@given(st.one_of(histories(), group_histories()))
def test_nothing_is_ever_off_shift_or_asked_twice_and_it_ends(member: Member) -> None:
    member.live(MONDAY + timedelta(days=500))

    assert all(is_allowed(at, member.hours, ZONE) for at, _ in member.asked)
    keys = Counter((due.dialog, due.subject, due.occurrence) for _, due in member.asked)
    assert not [key for key, times in keys.items() if times > 1]
    assert all(at < member.journey.ends_at + timedelta(days=120) for at, _ in member.asked)


@given(st.one_of(histories(), group_histories()))
def test_a_gap_brings_three_nudges_and_one_question_at_most(member: Member) -> None:
    member.live(MONDAY + timedelta(days=500))

    names = Counter(member.names())
    assert names["nudge"] <= len(NUDGE_STRETCHES) - 1
    assert names["rhythm"] <= 1


@given(group_histories())
def test_nobody_is_asked_about_a_meeting_they_were_not_at_or_one_before_their_time(member: Member) -> None:
    member.live(MONDAY + timedelta(days=500))

    joined = dict(member.journey.joined).get(member.person)
    not_theirs = {
        meeting.id
        for meeting in member.meetings
        if meeting.state in (MeetingState.AGREED, MeetingState.MET)
        and meeting.starts_at is not None
        and (member.person in meeting.away or (joined is not None and meeting.starts_at < joined))
    }
    about = {due.subject for _, due in member.asked if due.dialog in ("reminder", "met", "check-in")}
    assert not about & not_theirs


@given(group_histories())
def test_nothing_comes_to_somebody_who_rests(member: Member) -> None:
    until = member.journey.rests_until(member.person)
    member.live(MONDAY + timedelta(days=500))

    if until is not None:
        assert all(at >= until for at, _ in member.asked)
        assert member.names()[:1] == ["resume"]


@given(patterns, st.sampled_from(PEOPLE), st.integers(0, 40))
def test_the_host_is_nudged_before_the_others_of_the_group(hours: WorkingTime, host: str, met: int) -> None:
    journey = a_journey(
        phase=Phase.UNDER_WAY, form=Form.PEER_GROUP, members=PEOPLE, roles=("",) * 5, host=host,
        last_met_at=MONDAY + met * DAY,
    )  # fmt: skip
    first = {}
    for person in PEOPLE:
        member = Member(hours, journey, person=person)
        member.live(MONDAY + timedelta(days=500))
        first[person] = next(at for at, due in member.asked if due.dialog in ("nudge", "rhythm"))

    assert all(first[host] < first[person] for person in PEOPLE if person != host)
    assert len(set(first.values())) == 2


@given(group_histories())
def test_only_one_of_a_group_is_asked_what_becomes_of_offered_times(member: Member) -> None:
    asked = set()
    for person in PEOPLE:
        one = Member(member.hours, replace(member.journey, resting=()), member.meetings, person=person)
        one.live(MONDAY + timedelta(days=500))
        asked |= {(due.subject, person) for _, due in one.asked if due.dialog == "meeting-short"}

    assert all(times == 1 for times in Counter(subject for subject, _ in asked).values())


def test_after_a_week_without_enough_answers_whoever_offered_is_asked_while_a_time_is_ahead() -> None:
    journey = a_journey(form=Form.PEER_GROUP, members=PEOPLE, roles=("",) * 5, host="pc")
    offered = a_meeting(
        MONDAY + 10 * DAY, MeetingState.PROPOSED, options=(MONDAY + 10 * DAY, MONDAY + 12 * DAY)
    )
    member = Member(WorkingTime.of("office"), journey, [offered], person="pa")
    member.live(MONDAY + 12 * DAY)
    (asked,) = [at for at, due in member.asked if due.dialog == "meeting-short"]
    assert asked == MONDAY + 7 * DAY

    too_late = a_meeting(MONDAY + 5 * DAY, MeetingState.PROPOSED)
    soon = Member(WorkingTime.of("office"), journey, [too_late], person="pa")
    soon.live(MONDAY + 12 * DAY)
    assert "meeting-short" not in soon.names()


@given(patterns, st.integers(0, 182 * 24))
def test_nudges_never_come_in_a_heap_however_late_somebody_looks(hours: WorkingTime, late: int) -> None:
    member = Member(hours, a_journey(phase=Phase.UNDER_WAY))
    start = MONDAY + timedelta(hours=late)
    member.live(start + timedelta(days=200), start)

    nudges = [at for at, due in member.asked if due.dialog in ("nudge", "rhythm")]
    assert all(later - earlier >= timedelta(hours=40) for earlier, later in pairwise(nudges))


def test_a_silent_pair_hears_less_and_less_and_is_asked_at_the_end() -> None:
    member = Member(WorkingTime.of("day"), a_journey())
    member.live(MONDAY + timedelta(days=400))

    assert member.names() == ["start", "nudge", "nudge", "nudge", "rhythm", "closing", "rest"]
    gap_days = [at for at, due in member.asked if due.dialog in ("nudge", "rhythm")]
    waits = [later - earlier for earlier, later in pairwise(gap_days)]
    assert waits == sorted(waits)
    assert [nudge_number(due.occurrence) for _, due in member.asked[1:5]] == [0, 1, 2, 3]


def test_a_journey_rests_long_after_its_end_but_never_before_a_booked_meeting() -> None:
    member = Member(WorkingTime.of("day"), a_journey(phase=Phase.END))
    rested_at = member.journey.ends_at + REST_AFTER
    member.live(rested_at + timedelta(days=10))
    assert member.asked[-1][1].dialog == "rest"
    assert member.asked[-1][0] >= rested_at

    booked = Member(
        WorkingTime.of("day"), a_journey(phase=Phase.END), [a_meeting(rested_at + timedelta(days=9))]
    )
    booked.live(rested_at + timedelta(days=8))
    assert "rest" not in booked.names()


def test_a_booked_meeting_keeps_the_nudges_away() -> None:
    member = Member(WorkingTime.of("day"), a_journey(), [a_meeting(MONDAY + timedelta(days=20))])
    member.live(MONDAY + timedelta(days=20))
    assert member.names() == ["start", "reminder"]


def test_an_offer_whose_time_went_by_blocks_nothing() -> None:
    gone = a_meeting(MONDAY + timedelta(days=5), MeetingState.PROPOSED)
    member = Member(WorkingTime.of("day"), a_journey(), [gone])
    member.live(MONDAY + timedelta(days=30))
    assert booked([gone], MONDAY) == gone
    assert booked([gone], MONDAY + timedelta(days=6)) is None
    assert "proposal-passed" in member.names()
    assert "nudge" in member.names()


def test_no_nudge_while_nobody_has_said_whether_they_met() -> None:
    member = Member(WorkingTime.of("day"), a_journey(), [a_meeting(MONDAY + timedelta(days=4))])
    member.live(MONDAY + timedelta(days=17))
    assert "met" in member.names()
    assert "nudge" not in member.names()


def test_what_comes_before_the_end_has_no_place_after_it() -> None:
    member = Member(WorkingTime.of("day"), a_journey(phase=Phase.END))
    member.live(MONDAY + timedelta(days=300), start=member.journey.ends_at + timedelta(days=1))
    assert member.names() == ["closing", "rest"]


def test_no_nudge_right_after_a_meeting_that_came_to_nothing() -> None:
    off = a_meeting(MONDAY + timedelta(days=10), MeetingState.CANCELLED)
    member = Member(WorkingTime.of("day"), a_journey(), [off])
    member.live(MONDAY + timedelta(days=20))
    nudged = [at for at, due in member.asked if due.dialog == "nudge"]
    assert nudged[0] >= MONDAY + timedelta(days=12)


@pytest.mark.parametrize("days", [14, 21, 28, 42])
def test_the_first_nudge_comes_when_the_rhythm_is_running_out(days: int) -> None:
    met = MONDAY + timedelta(days=2)
    journey = a_journey(phase=Phase.UNDER_WAY, last_met_at=met, rhythm_days=days)
    due = Member(WorkingTime.of("office", "weekend"), journey).due(met + DAY)
    assert due is not None
    assert due.dialog == "nudge"
    assert timedelta(days=days - 3) <= due.at - met < timedelta(days=days)


def test_a_changed_rhythm_counts_from_the_change() -> None:
    met, changed = MONDAY, MONDAY + timedelta(days=60)
    journey = a_journey(phase=Phase.UNDER_WAY, last_met_at=met, resumed_at=changed, rhythm_days=42)
    due = Member(WorkingTime.of("office", "weekend"), journey).due(changed)
    assert due is not None
    assert due.dialog == "nudge"
    assert due.at >= changed + timedelta(days=39)


@given(patterns, st.integers(2, 24 * 40))
def test_a_reminder_comes_in_working_time_and_an_hour_before_at_the_latest(
    hours: WorkingTime, ahead: int
) -> None:
    meeting = a_meeting(MONDAY + timedelta(hours=ahead))
    assert meeting.starts_at is not None

    def allowed(moment: datetime) -> datetime:
        return first_allowed(max(moment, MONDAY), hours, ZONE) or MONDAY + timedelta(days=365)

    at = reminder_at(meeting, allowed)
    if at is not None:
        assert is_allowed(at, hours, ZONE)
        assert MONDAY <= at <= meeting.starts_at - timedelta(hours=1)


def test_a_moved_meeting_is_reminded_of_anew_and_asked_about_once() -> None:
    meeting = a_meeting(MONDAY + timedelta(days=7, hours=3))
    member = Member(WorkingTime.of("day"), a_journey(phase=Phase.UNDER_WAY, last_met_at=MONDAY), [meeting])
    member.live(MONDAY + timedelta(days=7))
    moved = MONDAY + timedelta(days=9, hours=3)
    member.meetings = [replace(meeting, starts_at=moved, options=(moved,), sequence=1)]
    member.live(MONDAY + timedelta(days=10), MONDAY + timedelta(days=7))
    assert member.names() == ["reminder", "reminder", "met"]


def test_after_the_partners_yes_the_check_in_waits_for_ones_own_word() -> None:
    met = a_meeting(MONDAY + timedelta(hours=2), MeetingState.MET)
    asked = Due("met", "m1", "0", MONDAY + timedelta(hours=3))
    member = Member(WorkingTime.of("day"), a_journey(phase=Phase.UNDER_WAY, last_met_at=MONDAY), [met])
    now = MONDAY + timedelta(hours=4)
    without = member.due(now)
    assert without is not None
    assert without.dialog == "check-in"
    member.asked.append((asked.at, asked))
    after = member.due(now)
    assert after is None or after.dialog != "check-in"


def test_a_paused_journey_only_resumes_and_a_closed_one_is_silent() -> None:
    until = MONDAY + timedelta(days=30)
    paused = a_journey(state=JourneyState.PAUSED, paused_until=until)
    due = Member(WorkingTime.of("day"), paused, [a_meeting(MONDAY + DAY)]).due(MONDAY)
    assert due is not None
    assert (due.dialog, due.at >= until) == ("resume", True)
    assert Member(WorkingTime.of("day"), a_journey(state=JourneyState.CLOSED)).due(MONDAY) is None


def test_a_new_end_is_asked_about_anew() -> None:
    member = Member(WorkingTime.of("day"), a_journey(phase=Phase.UNDER_WAY))
    member.live(member.journey.ends_at)
    assert member.names().count("end") == 1
    longer = member.journey.ends_at + timedelta(days=90)
    start = member.journey.ends_at
    member.journey = replace(member.journey, ends_at=longer)
    member.live(longer, start)
    assert member.names().count("end") == 2


def test_the_end_of_a_pause_brings_no_other_matter_along() -> None:
    resumed = MONDAY + timedelta(days=175)
    member = Member(WorkingTime.of("day"), a_journey(phase=Phase.UNDER_WAY, resumed_at=resumed))
    member.live(MONDAY + timedelta(days=182), start=resumed)
    assert all(at >= resumed + timedelta(days=2) for at, _ in member.asked)
    assert "evaluation-offer" in member.names()
