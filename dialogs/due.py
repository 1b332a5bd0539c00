"""What happens when a moment comes: the facts decide afresh, so a stale alarm changes nothing."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.concern import Concern
from bot.domain.journey import Journey
from bot.domain.nudges import Due
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run, RunState
from dialogs.alarms import enrolment_due, journey_due, postponed, read_subject, run_due, told_due
from dialogs.concern_contact import look_again
from dialogs.desk import Desk
from dialogs.pausing import resume_journey, resumed_enrolment


def time_came(desk: Desk, subject: str) -> None:
    """Do what is due about a subject for the person at the desk; nothing when nothing is, or they are busy."""
    kind, entity, _ = read_subject(subject)
    if postponed(desk) is not None:
        return
    if kind == "run" and (run := desk.world.find(Run, entity)) is not None:
        _run(desk, run, run_due(desk, run))
    elif kind == "journey" and (journey := desk.world.find(Journey, entity)) is not None:
        _journey(desk, journey, journey_due(desk, journey, desk.me.id))
    elif kind == "concern" and (told := desk.world.find(Concern, entity)) is not None:
        _told(desk, told)
    elif kind == "enrolment" and (enrolment := desk.world.find(Enrolment, entity)) is not None:
        due = enrolment_due(desk, enrolment)
        if due is not None and due.at <= desk.now:
            desk.world.keep(replace(enrolment, state=EnrolmentState.READY, paused_until=None))
            resumed_enrolment(desk, enrolment)


def _told(desk: Desk, told: Concern) -> None:
    due = told_due(desk, told)
    if due is not None and due.at <= desk.now:
        look_again(desk, told)


def _run(desk: Desk, run: Run, due: Due | None) -> None:
    if due is None or due.at > desk.now:
        return
    if desk.conversation.dialogs[run.dialog].moot(desk, run):
        desk.conversation.close(desk, run, RunState.DONE)
    elif due.dialog == "resume":
        desk.conversation.resume(desk, run)
    elif due.dialog == "remind":
        desk.conversation.remind(desk, run)
    else:
        desk.conversation.lapse(desk, run)


def _journey(desk: Desk, journey: Journey, due: Due | None) -> None:
    if due is None or due.at > desk.now:
        return
    if due.dialog == "resume":
        resume_journey(desk, journey)
        return
    desk.open(due.dialog, desk.me.id, due.subject, occurrence=due.occurrence, journey=journey.id)
