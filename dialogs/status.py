"""Where I am: partner, phase, next meeting, what waits for me, and the next sensible button. Each journey by itself."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.meetings import MeetingState
from bot.domain.message import (
    Actions,
    Button,
    Day,
    Facts,
    Items,
    Name,
    Part,
    Say,
    Style,
    Text,
    When,
    command,
    say,
)
from bot.domain.nudges import booked
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.run import Run, RunState
from dialogs import booking, pausing, turns
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import partners
from dialogs.sign_up import SignUp

MATTERS = {
    "meeting-answer": "button-matter-time",
    "meeting-short": "button-matter-time",
    "meeting-keep": "button-matter-time",
    "meet": "button-matter-time",
    "met": "button-matter-met",
    "check-in": "button-matter-check-in",
    "start": "button-matter-start",
    "halfway": "button-matter-halfway",
    "end": "button-matter-end",
    "closing": "button-matter-closing",
    "rhythm": "button-matter-rhythm",
    "show": "button-matter-show",
}
"""The label of a matter that waits, by its dialog; see `_label` for the rest."""
FAMILIES = {
    "agreement": "button-matter-agreement",
    "goal": "button-matter-goals",
    "task": "button-tasks",
    "diary": "button-diary",
}
"""The label by the beginning of the dialog's name."""
OTHER = "button-matter-other"
UNSAID = ("nudge",)
"""Friendly words, not matters that wait."""
MOST_MATTERS = 3


def status(desk: Desk, call: Call) -> None:
    """Each journey in a message of its own; then sign-ups without a partner, or what there is to join."""
    journeys = desk.journeys()
    for journey in journeys:
        _journey(desk, journey)
    alone = [e for e in desk.enrolments() if e.state is not EnrolmentState.PAIRED]
    for enrolment in alone:
        _sign_up(desk, enrolment)
    if journeys or alone:
        return
    loose = matter_buttons(desk, waiting_runs(desk, ""))
    if desk.led():
        people = [Button(say("button-people"), command("people", p.id)) for p in desk.led()]
        desk.say(Say(say("status-lead")), Actions((*loose, *people[:MOST_MATTERS])))
    else:
        joins = [
            Button(say("button-join"), command("join", p.id), Style.PRIMARY) for p in desk.open_programmes()
        ]
        told = say("status-can-join") if joins else say("status-nothing")
        desk.say(Say(told), Actions((*loose, *joins)) if loose or joins else None)


def continue_(desk: Desk, call: Call) -> None:
    """Ask again what waits: the run that a button names, or the newest."""
    waiting = [run for run in waiting_runs(desk, None) if call.subject in ("", run.id)]
    if waiting:
        desk.conversation.resume(desk, waiting[-1])
    else:
        home = Button(say("button-status"), command("status"), Style.QUIET)
        desk.say(Say(say("continue-nothing")), Actions((home,)))


def resume(desk: Desk, call: Call) -> None:
    """End a pause now. Who has none may well mean what they left halfway: "go on" says both."""
    if pausing.end_pause(desk, call):
        return
    if not call.subject and waiting_runs(desk, None):
        continue_(desk, Call())
    else:
        desk.say(
            Say(say("resume-nothing")),
            Actions((Button(say("button-status"), command("status"), Style.QUIET),)),
        )


def _journey(desk: Desk, journey: Journey) -> None:
    paused = pausing.is_resting(journey, desk.me.id)
    until = journey.paused_until or journey.rests_until(desk.me.id)
    rows: list[tuple[Text, Text]] = [
        (say("fact-with", count=len(journey.partners_of(desk.me.id))), partners(journey, desk.me.id)),
        (say("status-phase"), say("phase-paused") if paused else say(f"phase-{journey.phase.value}")),
    ]
    if paused and until is not None:
        rows.append((say("status-paused-until"), Day(until.date())))
    else:
        rows.append((say("status-next-meeting"), next_meeting(desk, journey)))
        rows.append(
            (say("status-rhythm"), say("status-rhythm-weeks", weeks=max(1, round(journey.rhythm_days / 7))))
        )
        rows.append((say("status-ends"), Day(journey.ends_at.date())))
    waiting = waiting_runs(desk, journey.id)
    desk.say(
        Say(say("status-pair", programme=desk.programme_of(journey).name)),
        Facts(tuple(rows)),
        turns.said(journey, desk.me.id),
        Say(say("status-waiting", count=len(waiting))) if waiting else None,
        Actions((*matter_buttons(desk, waiting), *next_step(desk, journey), _change_button(journey))),
    )


def next_meeting(desk: Desk, journey: Journey) -> Text:
    """When a journey meets next, or what is offered, as the acting person reads it."""
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is None:
        return say("status-no-meeting")
    if ahead.state is MeetingState.AGREED and ahead.starts_at is not None:
        return When(ahead.starts_at)
    mine = ahead.offered_by == desk.me.id
    times = tuple(When(at) for at in ahead.options)
    when = times[0] if len(times) == 1 else Items(times)
    told = "status-meeting-offered"
    if not mine and desk.me.id not in ahead.answered:
        told = "status-meeting-asked"
    return say(told, when=when)


def next_step(desk: Desk, journey: Journey) -> tuple[Button, ...]:
    """One button that makes sense now."""
    if pausing.is_resting(journey, desk.me.id):
        return (Button(say("button-resume"), command("resume", journey.id), Style.PRIMARY),)
    if booked(desk.meetings(journey.id), desk.now) is None:
        return (booking.propose_button(journey),)
    return (Button(say("button-show-meeting"), command("meet", journey.id)),)


def _change_button(journey: Journey) -> Button:
    return Button(say("button-change"), command("change", journey.id), Style.QUIET)


def _sign_up(desk: Desk, enrolment: Enrolment) -> None:
    programme = desk.world.find(Programme, enrolment.programme)
    parts: list[Part] = [
        Say(say(f"status-sign-up-{enrolment.state.value}", programme=programme.name if programme else ""))
    ]
    buttons = matter_buttons(desk, waiting_runs(desk, ""))
    if enrolment.state is EnrolmentState.PAUSED:
        buttons += (Button(say("button-resume"), command("resume", enrolment.id), Style.PRIMARY),)
    if buttons:
        parts.append(Actions(buttons))
    desk.say(*parts)


def waiting_runs(desk: Desk, journey: str | None) -> list[Run]:
    """What waits for the person, oldest first: of one journey, of none (""), or all of it (None)."""
    found = desk.world.all(
        Run,
        lambda r: (
            r.person == desk.me.id
            and r.state in (RunState.OPEN, RunState.LATER)
            and r.dialog not in UNSAID
            and r.was_asked
            and journey in (None, r.journey)
            and not desk.conversation.dialogs[r.dialog].moot(desk, r)
        ),
    )
    return sorted(found, key=lambda r: (r.asked_at or r.opened_at, r.id))


def matter_buttons(desk: Desk, waiting: list[Run]) -> tuple[Button, ...]:
    """A button for each of the newest matters that wait."""
    newest = waiting[-MOST_MATTERS:]
    return tuple(Button(_label(desk, run), command("continue", run.id), Style.PRIMARY) for run in newest)


def _label(desk: Desk, run: Run) -> Text:
    """A matter's name; a sign-up that waits for a lead goes by the person's."""
    enrolment = desk.world.find(Enrolment, run.subject) if run.dialog == SignUp.name else None
    if enrolment is not None:
        return Name(enrolment.person)
    family = next((label for start, label in FAMILIES.items() if run.dialog.startswith(start)), OTHER)
    return say(MATTERS.get(run.dialog, family))


DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {"status": status, "continue": continue_, "resume": resume}
