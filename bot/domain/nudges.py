"""What is due next for one person on one journey: reminders, check-ins, friendly nudges. A pure function of facts.

Nothing is scheduled and cancelled: after every turn the next due matter is computed afresh. What was already brought
up is known from the runs (`had`), which reach back sixty days; so no matter stays due for longer than that. Every
moment passes through `allowed`, so nothing falls off shift. Sources: PATH2-04, REQ-23, REQ-31, REQ-33, REQ-39.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState

REMINDER_BEFORE = (timedelta(hours=24), timedelta(hours=48), timedelta(hours=72))
"""How long before a meeting its reminder comes: the shortest that still lies in working time."""
REMINDER_LATEST = timedelta(hours=1)
ASK_AFTER_MEETING = timedelta(minutes=30)
WAIT_FOR_OWN_WORD = timedelta(days=3)
"""How long a matter after a meeting waits for this member's own word on whether they met."""
START_AFTER = timedelta(days=1)
FIRST_MEETING_NUDGE = timedelta(days=3)
NUDGE_BEFORE_RHYTHM_ENDS = timedelta(days=3)
NUDGE_STEPS = (timedelta(0), timedelta(days=7), timedelta(days=14), timedelta(days=21))
"""From one nudge of a gap to the next, rarer each time; the last asks whether to change rhythm, pause or stop."""
NUDGE_FOR_BOTH = timedelta(days=6)
"""For how long a nudge that one member got still comes to another, who was away."""
PEACE_AFTER_PLAN = timedelta(days=2)
"""No nudge sooner after a time that was planned, or after a pause."""
END_BEFORE = timedelta(days=21)
EVALUATION_BEFORE = timedelta(days=14)
CLOSING_AFTER = timedelta(days=7)
STALE_MEETING = timedelta(days=21)
STALE = timedelta(days=50)
"""After so long nobody is asked any more; shorter than the sixty days for which runs are remembered."""


@dataclass(frozen=True, slots=True)
class Due:
    """One matter that is due at `at` (UTC): the dialog to open, about which subject, which occurrence."""

    dialog: str
    subject: str
    occurrence: str
    at: datetime


Had = Callable[[str, str, str], bool]
Allowed = Callable[[datetime], datetime]


def next_due(
    journey: Journey, meetings: Sequence[Meeting], has_agreement: bool, had: Had, allowed: Allowed, now: datetime
) -> Due | None:
    """The earliest matter due for one member, or None when nothing is.

    `meetings` are the journey's, oldest first. `had(dialog, subject, occurrence)` tells whether this member was
    asked before. `allowed(moment)` is the first moment from then on, and from `now` on, when something may be sent
    to this member. `has_agreement`: an agreement is drafted, proposed or in force.
    """
    if journey.state is JourneyState.CLOSED:
        return None
    if journey.state is JourneyState.PAUSED:
        until = journey.paused_until
        return None if until is None else Due("resume", journey.id, until.isoformat(), allowed(until))
    candidates = (
        *_start(journey, meetings, allowed),
        *_around_meetings(journey, meetings, has_agreement, had, allowed),
        *_gap(journey, meetings, had, allowed, now),
        *_milestones(journey, meetings, allowed),
    )
    open_ones = (due for due in candidates if not had(due.dialog, due.subject, due.occurrence))
    return min(open_ones, key=lambda due: due.at, default=None)


def reminder_at(meeting: Meeting, allowed: Allowed) -> datetime | None:
    """When to remind of an agreed meeting, or None when no allowed moment lies before it."""
    if meeting.starts_at is None:
        return None
    for before in REMINDER_BEFORE:
        moment = allowed(meeting.starts_at - before)
        if moment <= meeting.starts_at - REMINDER_LATEST:
            return moment
    return None


def booked(meetings: Sequence[Meeting], now: datetime) -> Meeting | None:
    """The meeting that is ahead: agreed and not over, or proposed for a time that has not gone by."""
    for meeting in meetings:
        if meeting.state is MeetingState.PROPOSED and any(option > now for option in meeting.options):
            return meeting
        if meeting.state is MeetingState.AGREED and meeting.ends_at is not None and meeting.ends_at > now:
            return meeting
    return None


def gap_began(journey: Journey) -> datetime:
    """Since when (UTC) the pair is without a meeting."""
    began = max(journey.began_at, journey.last_met_at or journey.began_at)
    return max(began, journey.resumed_at or began)


def nudge_number(journey: Journey, occurrence: str) -> int:
    """The number of the nudge or rhythm question with this occurrence: 0 for the first of a gap."""
    number = occurrence.rpartition("-")[2]
    return int(number) if number.isdigit() else journey.nudges


def _start(journey: Journey, meetings: Sequence[Meeting], allowed: Allowed) -> Iterator[Due]:
    met = any(meeting.state is MeetingState.MET for meeting in meetings)
    if journey.phase is Phase.START and not met:
        yield from _unless_stale(
            "start", journey.id, "", journey.began_at + START_AFTER, allowed, STALE
        )


def _around_meetings(
    journey: Journey, meetings: Sequence[Meeting], has_agreement: bool, had: Had, allowed: Allowed
) -> Iterator[Due]:
    for meeting in meetings:
        occurrence = str(meeting.sequence)
        if meeting.state is MeetingState.PROPOSED:
            gone_by = max(meeting.options)
            yield from _unless_stale(
                "proposal-passed", meeting.id, str(meeting.rounds), gone_by, allowed, STALE_MEETING
            )
        elif meeting.state is MeetingState.AGREED and meeting.ends_at is not None:
            remind = reminder_at(meeting, allowed)
            if remind is not None:
                yield Due("reminder", meeting.id, occurrence, remind)
            asked = meeting.ends_at + ASK_AFTER_MEETING
            yield from _unless_stale("met", meeting.id, occurrence, asked, allowed, STALE_MEETING)
        elif meeting.state is MeetingState.MET and meeting.ends_at is not None:
            was_asked = had("met", meeting.id, occurrence)
            after = meeting.ends_at + (WAIT_FOR_OWN_WORD if was_asked else ASK_AFTER_MEETING)
            yield from _after_meeting(journey, meeting, has_agreement, after, was_asked, allowed)


def _after_meeting(
    journey: Journey, meeting: Meeting, has_agreement: bool, after: datetime, was_asked: bool, allowed: Allowed
) -> Iterator[Due]:
    """What follows a meeting that happened. A check-in after their own "yes" is opened by that word, not by the clock."""
    if meeting.kind is MeetingKind.FIRST:
        if not has_agreement:
            yield from _unless_stale("agreement-offer", journey.id, "", after, allowed, STALE_MEETING)
    elif meeting.kind is MeetingKind.EVALUATION:
        yield from _unless_stale("closing", journey.id, ending(journey), after, allowed, STALE)
    elif not was_asked:
        yield from _unless_stale("check-in", meeting.id, "", after, allowed, STALE_MEETING)


def _gap(
    journey: Journey, meetings: Sequence[Meeting], had: Had, allowed: Allowed, now: datetime
) -> Iterator[Due]:
    """The next nudge of the present gap: `nudges` were given to one member at least, the last at `nudged_at`."""
    if booked(meetings, now) is not None or journey.phase is Phase.END:
        return
    given, last = journey.nudges, journey.nudged_at
    if given > 0 and last is not None:
        behind = _nudge(journey, given - 1)
        if not had(behind.dialog, behind.subject, behind.occurrence):
            late = allowed(last)
            if late <= last + NUDGE_FOR_BOTH:
                yield Due(behind.dialog, behind.subject, behind.occurrence, late)
                return
    if given >= len(NUDGE_STEPS):
        return
    wanted = _first_nudge(journey) if given == 0 or last is None else last + NUDGE_STEPS[given]
    due = _nudge(journey, given)
    yield Due(due.dialog, due.subject, due.occurrence, allowed(max(wanted, _peace_until(journey, meetings))))


def _nudge(journey: Journey, number: int) -> Due:
    dialog = "rhythm" if number == len(NUDGE_STEPS) - 1 else "nudge"
    began = gap_began(journey)
    return Due(dialog, journey.id, f"{began.date().isoformat()}-{journey.rhythm_days}-{number}", began)


def _first_nudge(journey: Journey) -> datetime:
    """When a gap asks for its first nudge; a changed rhythm (`nudged_at` without nudges) counts from the change."""
    rhythm = max(timedelta(days=journey.rhythm_days) - NUDGE_BEFORE_RHYTHM_ENDS, PEACE_AFTER_PLAN)
    if journey.nudged_at is not None:
        return journey.nudged_at + rhythm
    return gap_began(journey) + (FIRST_MEETING_NUDGE if journey.last_met_at is None else rhythm)


def _peace_until(journey: Journey, meetings: Sequence[Meeting]) -> datetime:
    """Nobody is nudged right after a plan that came to nothing, or right after a pause."""
    open_plans = (m for m in meetings if m.state is not MeetingState.MET)
    planned = [m.starts_at or max(m.options) for m in open_plans if m.starts_at or m.options]
    return max([journey.began_at, *planned, *([journey.paused_until] if journey.paused_until else [])]) + (
        PEACE_AFTER_PLAN
    )


def ending(journey: Journey) -> str:
    """The occurrence of what belongs to the present end of a journey: another end, and it is asked anew."""
    return journey.ends_at.date().isoformat()


def _milestones(journey: Journey, meetings: Sequence[Meeting], allowed: Allowed) -> Iterator[Due]:
    if journey.halfway_at is not None and journey.phase is Phase.UNDER_WAY:
        occurrence = journey.halfway_at.date().isoformat()
        yield from _unless_stale("halfway", journey.id, occurrence, journey.halfway_at, allowed, STALE)
    evaluation = [meeting for meeting in meetings if meeting.kind is MeetingKind.EVALUATION]
    if any(meeting.state is MeetingState.MET for meeting in evaluation):
        return
    if journey.phase is not Phase.START:
        before = journey.ends_at - END_BEFORE
        yield from _unless_stale("end", journey.id, ending(journey), before, allowed, STALE)
        if not any(m.state in (MeetingState.PROPOSED, MeetingState.AGREED) for m in evaluation):
            offer = journey.ends_at - EVALUATION_BEFORE
            yield from _unless_stale(
                "evaluation-offer", journey.id, ending(journey), offer, allowed, STALE
            )
    closing = journey.ends_at + CLOSING_AFTER
    yield from _unless_stale("closing", journey.id, ending(journey), closing, allowed, STALE)


def _unless_stale(
    dialog: str, subject: str, occurrence: str, wanted: datetime, allowed: Allowed, stale: timedelta
) -> Iterator[Due]:
    at = allowed(wanted)
    if at <= wanted + stale:
        yield Due(dialog, subject, occurrence, at)
