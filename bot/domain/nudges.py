"""What is due next for one person on one journey: reminders, check-ins, friendly nudges. A pure function of facts.

Nothing is scheduled and cancelled: after every turn the next due matter is computed afresh. What was already brought
up is known from the runs (`had`). Every moment passes through `allowed`, so nothing falls off shift.
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
START_AFTER = timedelta(days=1)
FIRST_MEETING_NUDGE = timedelta(days=3)
NUDGE_BEFORE_RHYTHM_ENDS = timedelta(days=3)
NUDGE_GAPS = (timedelta(0), timedelta(days=7), timedelta(days=21), timedelta(days=42))
"""From the first nudge of a gap: each later one is rarer; the last asks whether to change rhythm, pause or stop."""
END_BEFORE = timedelta(days=21)
EVALUATION_BEFORE = timedelta(days=14)
CLOSING_AFTER = timedelta(days=7)


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
    asked before. `allowed(moment)` is the first moment from then on when something may be sent to this member.
    `has_agreement`: an agreement is proposed or in force.
    """
    if journey.state is JourneyState.CLOSED:
        return None
    if journey.state is JourneyState.PAUSED:
        until = journey.paused_until
        return None if until is None else Due("resume", journey.id, until.isoformat(), allowed(until))
    candidates = (
        *_start(journey, meetings, allowed),
        *_around_meetings(journey, meetings, has_agreement, allowed),
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
    """The meeting that is ahead: agreed and not over, or proposed."""
    for meeting in meetings:
        if meeting.state is MeetingState.PROPOSED:
            return meeting
        if meeting.state is MeetingState.AGREED and meeting.ends_at is not None and meeting.ends_at > now:
            return meeting
    return None


def gap_began(journey: Journey) -> datetime:
    """Since when (UTC) the pair is without a meeting."""
    return journey.last_met_at or journey.began_at


def _start(journey: Journey, meetings: Sequence[Meeting], allowed: Allowed) -> Iterator[Due]:
    met = any(meeting.state is MeetingState.MET for meeting in meetings)
    if journey.phase is Phase.START and not met:
        yield Due("start", journey.id, "", allowed(journey.began_at + START_AFTER))


def _around_meetings(
    journey: Journey, meetings: Sequence[Meeting], has_agreement: bool, allowed: Allowed
) -> Iterator[Due]:
    for meeting in meetings:
        occurrence = str(meeting.sequence)
        if meeting.state is MeetingState.AGREED and meeting.ends_at is not None:
            remind = reminder_at(meeting, allowed)
            if remind is not None:
                yield Due("reminder", meeting.id, occurrence, remind)
            yield Due("met", meeting.id, occurrence, allowed(meeting.ends_at + ASK_AFTER_MEETING))
        elif meeting.state is MeetingState.MET and meeting.ends_at is not None:
            after = allowed(meeting.ends_at + ASK_AFTER_MEETING)
            if meeting.kind is MeetingKind.FIRST:
                if not has_agreement:
                    yield Due("agreement-offer", journey.id, "", after)
            elif meeting.kind is MeetingKind.EVALUATION:
                yield Due("closing", journey.id, "", after)
            else:
                yield Due("check-in", meeting.id, "", after)


def _gap(
    journey: Journey, meetings: Sequence[Meeting], had: Had, allowed: Allowed, now: datetime
) -> Iterator[Due]:
    if booked(meetings, now) is not None or journey.phase is Phase.END:
        return
    began = gap_began(journey)
    rhythm = timedelta(days=journey.rhythm_days) - NUDGE_BEFORE_RHYTHM_ENDS
    first = began + (FIRST_MEETING_NUDGE if journey.last_met_at is None else max(rhythm, timedelta(days=2)))
    for number, gap in enumerate(NUDGE_GAPS):
        dialog = "rhythm" if number == len(NUDGE_GAPS) - 1 else "nudge"
        occurrence = f"{began.date().isoformat()}-{number}"
        if not had(dialog, journey.id, occurrence):
            yield Due(dialog, journey.id, occurrence, allowed(first + gap))
            return


def _milestones(journey: Journey, meetings: Sequence[Meeting], allowed: Allowed) -> Iterator[Due]:
    if journey.halfway_at is not None and journey.phase is Phase.UNDER_WAY:
        yield Due("halfway", journey.id, "", allowed(journey.halfway_at))
    if journey.phase is Phase.START:
        return
    yield Due("end", journey.id, "", allowed(journey.ends_at - END_BEFORE))
    evaluation = [meeting for meeting in meetings if meeting.kind is MeetingKind.EVALUATION]
    if not any(m.state in (MeetingState.PROPOSED, MeetingState.AGREED, MeetingState.MET) for m in evaluation):
        yield Due("evaluation-offer", journey.id, "", allowed(journey.ends_at - EVALUATION_BEFORE))
    yield Due("closing", journey.id, "", allowed(journey.ends_at + CLOSING_AFTER))
