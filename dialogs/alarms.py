"""The next alarm of each subject that a turn touched, computed afresh from the facts at the turn's end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain import feels_right
from bot.domain.agreement import AgreementState
from bot.domain.concern import Concern
from bot.domain.effect import Alarm
from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.nudges import Due, next_due
from bot.domain.people import Person, Reach
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run, RunState
from bot.domain.world import E, World
from dialogs import met
from dialogs.concern_contact import concern_due
from dialogs.desk import BUSY, Desk
from dialogs.engine import one

REMIND_AFTER = timedelta(days=7)
AFTER_PAUSE = timedelta(days=1)
"""A waiting question comes back this long after a pause, not together with the word that the pause is over."""
SUBJECT_SEPARATOR = "@"


@dataclass(slots=True)
class AlarmPlan:
    """Alarms to set, and subjects that have none now. `busy` is left in peace until `free_at`."""

    alarms: list[Alarm] = field(default_factory=list)
    silenced: list[str] = field(default_factory=list)
    busy: str = ""
    free_at: datetime | None = None

    def put(self, subject: str, person: str, due: Due | None) -> None:
        """Set the subject's alarm, or silence it."""
        if due is None:
            self.silenced.append(subject)
            return
        at = max(due.at, self.free_at) if person == self.busy and self.free_at else due.at
        self.alarms.append(Alarm(subject, due.dialog, due.occurrence, at, person))


def plan(desk: Desk, woken: str = "") -> AlarmPlan:
    """The alarms of every subject that this turn may have moved, and of the one that woke it."""
    # A woken alarm that found its person busy must move on, or it would be due again at the same moment.
    free_at = postponed(desk) if desk.by_clock else None
    planned = AlarmPlan(busy=desk.me.id, free_at=free_at)
    for journey in _touched_journeys(desk, woken):
        for member in journey.members:
            if desk.world.find(Person, member) is not None:
                planned.put(
                    subject_of("journey", journey.id, member), member, journey_due(desk, journey, member)
                )
    for run in _touched(desk.world, Run, woken):
        if desk.world.find(Person, run.person) is not None:
            planned.put(subject_of("run", run.id, run.person), run.person, run_due(desk, run))
    for enrolment in _touched(desk.world, Enrolment, woken):
        if desk.world.find(Person, enrolment.person) is not None:
            subject = subject_of("enrolment", enrolment.id, enrolment.person)
            planned.put(subject, enrolment.person, enrolment_due(desk, enrolment))
    for told in _touched(desk.world, Concern, woken):
        if desk.world.find(Person, told.author) is not None:
            planned.put(subject_of("concern", told.id, told.author), told.author, told_due(desk, told))
    if woken and not any(woken == alarm.subject for alarm in planned.alarms):
        planned.silenced.append(woken)
    return planned


def subject_of(kind: str, entity: str, person: str) -> str:
    """An alarm's subject: what it is about and whose facts to load."""
    return f"{kind}:{entity}{SUBJECT_SEPARATOR}{person}"


def read_subject(subject: str) -> tuple[str, str, str]:
    """The reverse of `subject_of`: kind, entity id, person id."""
    kind, _, rest = subject.partition(":")
    entity, _, person = rest.rpartition(SUBJECT_SEPARATOR)
    return kind, entity, person


def journey_due(desk: Desk, journey: Journey, member: str) -> Due | None:
    """What is due next for one member of a journey; nothing for a person nobody can reach, or who has left."""
    if member not in journey.members or desk.person(member).reach is not Reach.REACHABLE:
        return None
    runs = list(desk.world.all(Run, lambda r: r.person == member))
    had = {(r.dialog, r.subject, r.occurrence) for r in runs}
    meetings = desk.meetings(journey.id)

    def was_asked(dialog: str, subject: str, occurrence: str) -> bool:
        return (dialog, subject, occurrence) in had

    def allowed(moment: datetime) -> datetime:
        return desk.allowed(member, moment)

    agreed = desk.agreement(journey.id, *AgreementState) is not None
    due = feels_right.first(
        next_due(journey, meetings, agreed, was_asked, allowed, desk.now, member),
        feels_right.feels_right_due(
            journey, meetings, _said_met(desk, meetings), was_asked, allowed, desk.now, member
        ),
    )
    asked = [(r.dialog, r.asked_at or r.opened_at) for r in runs if r.journey == journey.id]
    return None if due is None else feels_right.alone(due, asked, allowed)


def _said_met(desk: Desk, meetings: Sequence[Meeting]) -> dict[str, datetime]:
    """Who said that the first meeting took place, and when (UTC)."""
    first = next((m.id for m in meetings if m.kind is MeetingKind.FIRST and m.state is MeetingState.MET), "")
    found = desk.world.all(Run, lambda r: (r.dialog, r.subject) == (met.Met.name, first))
    return {r.person: r.asked_at or r.opened_at for r in found if one(r, "met") == met.YES}


def run_due(desk: Desk, run: Run) -> Due | None:
    """When a run comes back: put off by its person, to be asked once more, or to lapse."""
    person = desk.person(run.person)
    if person.reach is not Reach.REACHABLE:
        return None
    rests = _rests_until(desk, run)
    if run.state is RunState.LATER:
        wanted = run.resume_at or desk.now
        at = desk.allowed(run.person, max(wanted, rests or wanted))
        return Due("resume", run.id, str(run.later), at)
    if run.state is RunState.OPEN and run.asked_at is not None:
        dialog = desk.conversation.dialogs[run.dialog]
        wanted = run.asked_at + REMIND_AFTER
        at = desk.allowed(run.person, max(wanted, rests or wanted))
        if dialog.reminds and run.reminded == 0:
            return Due("remind", run.id, str(run.revision), at)
        return Due("lapse", run.id, str(run.revision), at) if dialog.reminds else None
    return None


def _rests_until(desk: Desk, run: Run) -> datetime | None:
    """The day after the end (UTC) of the journey's pause, or the person's own: before that nothing is brought back."""
    journey = desk.world.find(Journey, run.journey) if run.journey else None
    if journey is None:
        return None
    until = journey.paused_until if journey.state is JourneyState.PAUSED else journey.rests_until(run.person)
    return None if until is None else until + AFTER_PAUSE


def enrolment_due(desk: Desk, enrolment: Enrolment) -> Due | None:
    """When a pause of somebody without a partner ends."""
    if enrolment.state is EnrolmentState.PAUSED and enrolment.paused_until is not None:
        at = desk.allowed(enrolment.person, enrolment.paused_until)
        return Due("resume", enrolment.id, enrolment.paused_until.isoformat(), at)
    return None


def told_due(desk: Desk, told: Concern) -> Due | None:
    """When to look whether a concern was answered; nothing for an author nobody can reach."""
    reachable = desk.person(told.author).reach is Reach.REACHABLE
    return concern_due(desk, told) if reachable else None


def postponed(desk: Desk) -> datetime | None:
    """When to come back to a person who is in the middle of something; None when they are not."""
    me = desk.me
    held = desk.world.find(Run, me.focus) if me.focus else None
    if held is None or held.state is not RunState.OPEN or desk.now - me.seen_at >= BUSY:
        return None
    return me.seen_at + BUSY


def _touched_journeys(desk: Desk, woken: str) -> Iterator[Journey]:
    """Journeys whose next due matter may have moved: a fact of theirs changed, or a member's runs or hours did."""
    kept = desk.world.kept.values()
    journeys = {
        entity.id if isinstance(entity, Journey) else getattr(entity, "journey", "") for entity in kept
    }
    journeys.add(read_subject(woken)[1])
    moved = desk.hours_moved
    for journey in desk.world.all(Journey):
        if journey.id in journeys or moved & set(journey.members):
            yield journey


def _touched(world: World, kind: type[E], woken: str) -> Iterator[E]:
    woken_id = read_subject(woken)[1]
    return world.all(kind, lambda entity: (kind, entity.id) in world.kept or entity.id == woken_id)
