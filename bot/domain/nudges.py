"""What is due next for one person on one journey: reminders, check-ins, friendly nudges. A pure function of facts.

Nothing is scheduled and cancelled: after every turn the next due matter is computed afresh. What was already brought
up is known from the runs (`had`), and what has grown old is not brought up any more. Every moment passes through
`allowed`, so nothing falls off shift. Sources: PATH2-04, REQ-23, REQ-31, REQ-33, REQ-39.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState, decides

REMINDER_BEFORE = (timedelta(hours=24), timedelta(hours=48), timedelta(hours=72))
"""How long before a meeting its reminder comes: the shortest that still lies in working time."""
REMINDER_LATEST = timedelta(hours=1)
REMINDER_AFTER = timedelta(hours=3)
"""A meeting that was agreed on this little while ago needs no reminder yet."""
ASK_AFTER_MEETING = timedelta(minutes=30)
WAIT_FOR_OWN_WORD = timedelta(days=3)
"""How long a matter after a meeting waits for this member's own word on whether they met."""
START_AFTER = timedelta(days=1)
START_AT_SOONEST = timedelta(hours=2)
START_BEFORE_MEETING = timedelta(hours=20)
FIRST_MEETING_NUDGE = timedelta(days=3)
NUDGE_BEFORE_RHYTHM_ENDS = timedelta(days=3)
NUDGE_STRETCHES = (timedelta(days=7), timedelta(days=14), timedelta(days=21), timedelta(days=21))
"""The time of each nudge of a gap, one after the other: rarer each time.

The last asks whether to change the rhythm, pause or stop; after it nothing more is said.
"""
NUDGE_PART = 3 / 4
"""The part of its time in which a nudge may come; the rest is quiet, so that the next never follows at its heels."""
PEACE_AFTER_PLAN = timedelta(days=2)
"""No nudge sooner after a time that was planned."""
PEACE_AFTER_AGREED = timedelta(days=14)
"""The same after an agreed time while nobody has said yet whether they met: that question waits so long."""
END_BEFORE = timedelta(days=21)
EVALUATION_BEFORE = timedelta(days=14)
CLOSING_AFTER = timedelta(days=7)
QUORUM_WAIT = timedelta(days=7)
"""How long offered times wait for a group's answers before whoever offered them is asked what to do."""
REST_AFTER = timedelta(days=60)
"""After the agreed end, or the last meeting if that was later: with nothing decided, the journey closes in peace."""
STALE_MEETING = timedelta(days=21)
STALE = timedelta(days=50)
"""After so long nobody is asked any more."""


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
    journey: Journey,
    meetings: Sequence[Meeting],
    has_agreement: bool,
    had: Had,
    allowed: Allowed,
    now: datetime,
    member: str = "",
) -> Due | None:
    """The earliest matter due for one member, or None when nothing is.

    `member` (person id) matters in a group: whose turn it is, who rests, who was at a meeting. `meetings` are the
    journey's, oldest first. `had(dialog, subject, occurrence)` tells whether this member was asked before.
    `allowed(moment)` is the first moment from then on, and from `now` on, when something may be sent to this member.
    `has_agreement`: an agreement is drafted, proposed or in force.
    """
    if journey.state is JourneyState.CLOSED:
        return None
    if journey.state is JourneyState.PAUSED:
        until = journey.paused_until
        return None if until is None else Due("resume", journey.id, until.isoformat(), allowed(until))
    if (own := journey.rests_until(member)) is not None:
        return Due("resume", journey.id, own.isoformat(), allowed(own))
    ask = _Ask(had, _outside_meetings(meetings, allowed), now, member)
    candidates = (
        *_joined(journey, ask),
        *_start(journey, meetings, ask),
        *_around_meetings(journey, meetings, has_agreement, ask),
        *_gap(journey, meetings, ask),
        *_milestones(journey, meetings, ask),
        *_rest(journey, meetings, ask),
    )
    open_ones = (due for due in candidates if not had(due.dialog, due.subject, due.occurrence))
    return min(open_ones, key=lambda due: due.at, default=None)


def reminder_at(meeting: Meeting, allowed: Allowed) -> datetime | None:
    """When to remind of an agreed meeting, or None when no allowed moment lies before it."""
    if meeting.starts_at is None:
        return None
    for before in REMINDER_BEFORE:
        moment = allowed(max(meeting.starts_at - before, meeting.at + REMINDER_AFTER))
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
    """Since when (UTC) the pair is without a meeting; a pause, or a changed rhythm, begins it anew (`resumed_at`)."""
    began = max(journey.began_at, journey.last_met_at or journey.began_at)
    return max(began, journey.resumed_at or began)


def nudge_number(occurrence: str) -> int:
    """The number of the nudge or rhythm question with this occurrence: 0 for the first of a gap."""
    number = occurrence.rpartition("-")[2]
    return int(number) if number.isdigit() else 0


def ending(journey: Journey) -> str:
    """The occurrence of what belongs to the present end of a journey: with another end it is asked anew."""
    return journey.ends_at.date().isoformat()


@dataclass(frozen=True, slots=True)
class _Ask:
    """One member's side of it: what they had, when they may be asked, and the present."""

    had: Had
    allowed: Allowed
    now: datetime
    member: str

    def once(
        self, dialog: str, subject: str, occurrence: str, wanted: datetime, stale: timedelta = STALE
    ) -> Iterator[Due]:
        """The matter from `wanted` on, unless it would come later than `stale` after that."""
        if self.now <= wanted + stale:
            at = self.allowed(wanted)
            if at <= wanted + stale:
                yield Due(dialog, subject, occurrence, at)


def _outside_meetings(meetings: Sequence[Meeting], allowed: Allowed) -> Allowed:
    """Nothing comes while the two sit together, or as they set out."""
    times = sorted(
        (meeting.starts_at - REMINDER_LATEST, meeting.ends_at + ASK_AFTER_MEETING)
        for meeting in meetings
        if meeting.state is MeetingState.AGREED and meeting.starts_at and meeting.ends_at
    )

    def first_moment(moment: datetime) -> datetime:
        at = allowed(moment)
        for begins, over in times:
            if begins < at < over:
                at = allowed(over)
        return at

    return first_moment


def _joined(journey: Journey, ask: _Ask) -> Iterator[Due]:
    """Who came to a group on its way is welcomed before anything else, and thinks of the start a little later."""
    joined = journey.joined_at(ask.member)
    if joined is None:
        return
    if not ask.had("newcomer", journey.id, joined.isoformat()):
        yield Due("newcomer", journey.id, joined.isoformat(), ask.allowed(joined))
    elif journey.phase is Phase.UNDER_WAY:
        yield from ask.once("start", journey.id, joined.isoformat(), joined + START_AFTER)


def _start(journey: Journey, meetings: Sequence[Meeting], ask: _Ask) -> Iterator[Due]:
    """The first thoughts, before the first meeting; a meeting that comes soon brings them sooner."""
    if journey.phase is not Phase.START or any(meeting.state is MeetingState.MET for meeting in meetings):
        return
    wanted = journey.began_at + START_AFTER
    agreed = [m.starts_at for m in meetings if m.state is MeetingState.AGREED and m.starts_at is not None]
    if not agreed:
        yield from ask.once("start", journey.id, "", wanted)
        return
    soon = max(journey.began_at + START_AT_SOONEST, min(agreed) - START_BEFORE_MEETING)
    for due in ask.once("start", journey.id, "", min(wanted, soon)):
        if due.at < min(agreed):
            yield due


def _around_meetings(
    journey: Journey, meetings: Sequence[Meeting], has_agreement: bool, ask: _Ask
) -> Iterator[Due]:
    for meeting in _since_joining(journey, meetings, ask.member):
        occurrence = str(meeting.sequence)
        if meeting.state is MeetingState.PROPOSED and meeting.options:
            gone_by = max(meeting.options)
            if journey.is_group and meeting.starts_at is not None:
                # the old time of a group's meeting holds until a new one does, and it comes first
                gone_by = min(gone_by, meeting.starts_at - REMINDER_LATEST)
            yield from ask.once("proposal-passed", meeting.id, str(meeting.rounds), gone_by, STALE_MEETING)
            yield from _quorum(journey, meeting, ask)
        elif meeting.state in (MeetingState.AGREED, MeetingState.MET) and ask.member in meeting.away:
            # who was not there is not asked about it; what the first and the last meeting bring is for everybody
            if meeting.state is MeetingState.MET and meeting.kind is not MeetingKind.FOLLOW_UP:
                yield from _after_meeting(journey, meeting, has_agreement, ask)
        elif meeting.state is MeetingState.AGREED and meeting.ends_at is not None:
            remind = reminder_at(meeting, ask.allowed) if ask.now < meeting.ends_at else None
            if remind is not None:
                yield Due("reminder", meeting.id, occurrence, remind)
            yield from ask.once(
                "met", meeting.id, occurrence, meeting.ends_at + ASK_AFTER_MEETING, STALE_MEETING
            )
        elif meeting.state is MeetingState.MET:
            yield from _after_meeting(journey, meeting, has_agreement, ask)


def _since_joining(journey: Journey, meetings: Sequence[Meeting], member: str) -> Iterator[Meeting]:
    """Nobody is asked about a meeting that was over when they came; what the last one brings is for everybody."""
    joined = journey.joined_at(member)
    for meeting in meetings:
        before = joined is not None and meeting.ends_at is not None and meeting.ends_at <= joined
        if not before or meeting.kind is MeetingKind.EVALUATION:
            yield meeting


def _quorum(journey: Journey, meeting: Meeting, ask: _Ask) -> Iterator[Due]:
    """A week without a time that suits enough of a group, and one still ahead: what shall be done?"""
    if journey.is_group and ask.member == decides(journey, meeting):
        for due in ask.once("meeting-short", meeting.id, str(meeting.rounds), meeting.at + QUORUM_WAIT):
            if due.at < max(meeting.options):
                yield due


def _after_meeting(journey: Journey, meeting: Meeting, has_agreement: bool, ask: _Ask) -> Iterator[Due]:
    """What follows a meeting that happened. A check-in after one's own "yes" is opened by that word, not here."""
    if meeting.ends_at is None:
        return
    was_asked = ask.had("met", meeting.id, str(meeting.sequence))
    after = meeting.ends_at + (WAIT_FOR_OWN_WORD if was_asked else ASK_AFTER_MEETING)
    if meeting.kind is MeetingKind.FIRST:
        if not has_agreement:
            yield from ask.once("agreement-offer", journey.id, "", after, STALE_MEETING)
    elif meeting.kind is MeetingKind.EVALUATION:
        yield from ask.once("closing", journey.id, ending(journey), after)
    elif not was_asked and journey.is_group and not meeting.comes(ask.member):
        # others met; whether this member was there is not known
        yield from ask.once("met", meeting.id, str(meeting.sequence), after, STALE_MEETING)
    elif not was_asked:
        yield from ask.once("check-in", meeting.id, "", after, STALE_MEETING)


def _gap(journey: Journey, meetings: Sequence[Meeting], ask: _Ask) -> Iterator[Due]:
    """The nudge of the present gap whose turn it is. Each has its own stretch of time, so they never come in a heap.

    Where a group lets the turn go round, the first nudge is for the host alone, and the next ones for everybody.
    """
    alone = len(journey.active) < 2
    if alone or booked(meetings, ask.now) is not None or journey.phase is Phase.END:
        return
    began = gap_began(journey).date().isoformat()
    wanted = max(_first_nudge(journey), _peace_until(journey, meetings))
    for number, stretch in enumerate(NUDGE_STRETCHES):
        dialog = "rhythm" if number == len(NUDGE_STRETCHES) - 1 else "nudge"
        occurrence = f"{began}-{number}"
        others_turn = number == 0 and journey.host in journey.active and journey.host != ask.member
        if not others_turn and not ask.had(dialog, journey.id, occurrence):
            due = list(ask.once(dialog, journey.id, occurrence, wanted, stretch * NUDGE_PART))
            if due:
                yield from due
                return
        wanted += stretch


def _first_nudge(journey: Journey) -> datetime:
    """When a gap asks for its first nudge: soon after the introduction, else when the rhythm is running out."""
    if journey.last_met_at is None and journey.resumed_at is None:
        return journey.began_at + FIRST_MEETING_NUDGE
    rhythm = timedelta(days=journey.rhythm_days) - NUDGE_BEFORE_RHYTHM_ENDS
    return gap_began(journey) + max(rhythm, PEACE_AFTER_PLAN)


def _peace_until(journey: Journey, meetings: Sequence[Meeting]) -> datetime:
    """Nobody is nudged right after the time of a plan that came to nothing, or before it is known what came of it."""
    times = [
        (meeting.starts_at or max(meeting.options))
        + (PEACE_AFTER_AGREED if meeting.state is MeetingState.AGREED else PEACE_AFTER_PLAN)
        for meeting in meetings
        if meeting.state is not MeetingState.MET and (meeting.starts_at or meeting.options)
    ]
    return max(times, default=journey.began_at + PEACE_AFTER_PLAN)


def _milestones(journey: Journey, meetings: Sequence[Meeting], ask: _Ask) -> Iterator[Due]:
    if journey.halfway_at is not None and journey.phase is Phase.UNDER_WAY:
        middle = _after_pause(journey, journey.halfway_at)
        yield from ask.once("halfway", journey.id, journey.halfway_at.date().isoformat(), middle)
    evaluation = {meeting.state for meeting in meetings if meeting.kind is MeetingKind.EVALUATION}
    if MeetingState.MET in evaluation:
        return
    if journey.phase is not Phase.START:
        # what comes before the end has no place after it
        before = _after_pause(journey, journey.ends_at - END_BEFORE)
        yield from ask.once("end", journey.id, ending(journey), before, journey.ends_at - before)
        if not evaluation & {MeetingState.PROPOSED, MeetingState.AGREED}:
            offer = _after_pause(journey, journey.ends_at - EVALUATION_BEFORE)
            yield from ask.once(
                "evaluation-offer", journey.id, ending(journey), offer, journey.ends_at - offer
            )
    yield from ask.once("closing", journey.id, ending(journey), journey.ends_at + CLOSING_AFTER)


def _after_pause(journey: Journey, wanted: datetime) -> datetime:
    """Not together with the word that a pause is over."""
    return max(wanted, journey.resumed_at + PEACE_AFTER_PLAN) if journey.resumed_at else wanted


def _rest(journey: Journey, meetings: Sequence[Meeting], ask: _Ask) -> Iterator[Due]:
    if booked(meetings, ask.now) is None:
        last = max(journey.ends_at, journey.last_met_at or journey.ends_at)
        yield Due("rest", journey.id, ending(journey), ask.allowed(last + REST_AFTER))
