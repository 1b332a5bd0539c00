"""Pauses: until a date, and back by itself. No reason is asked, the others are told kindly.

Where two meet, the pause is a pause of the journey, and the agreed end moves by its length. In a group one member
rests, and the others go on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import MeetingState
from bot.domain.message import Actions, Button, Day, Name, Option, Say, Style, Text, When, command, say
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Given, Picked, Run, RunState
from dialogs import booking, engine, resting
from dialogs.choosing import choose_matter, not_here
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import others
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.told_kindly import ELSE, PAUSE, go_along, something_else

LENGTHS = {"two-weeks": 14, "month": 30, "three-months": 91}
LONGEST = timedelta(days=366)
BACK_AT_HOUR = 9
ASKING = ("meeting-answer", "met", "nudge", "rhythm", "check-in", "halfway", "start", "evaluation-offer")


class Pause(Dialog):
    """Until when; for a journey, or for a sign-up that waits for a partner."""

    name = "pause"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question: until when."""
        options = tuple(
            Option(_morning(desk, desk.now + timedelta(days=days)).isoformat(), say(f"option-pause-{length}"))
            for length, days in LENGTHS.items()
        )
        if run.journey:
            options = (*options, Option(ELSE, say("option-something-else")))
        step = Step(
            id="until",
            ask=say("pause-ask"),
            kind=StepKind.DAY,
            options=options,
            optional=False,
            note=say("pause-note"),
            on_form=say("pause-form"),
            worded=(ELSE,),
        )
        title = say("form-title-pause")
        return Script(dialog=self.name, steps=(step,), title=title, form=AsForm.EXPECTED, later=False)

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """A pause ends within a year, and not today."""
        if isinstance(given, Picked) and not timedelta(0) < given.at - desk.now <= LONGEST:
            return say("pause-too-long") if given.at > desk.now else say("time-is-past")
        return None

    def done(self, desk: Desk, run: Run) -> None:
        """Everything about the matter rests until the day."""
        chosen = engine.picked(run, "until")
        if chosen is None:
            something_else(desk, run.journey)
            return
        until = _morning(desk, chosen)
        journey = desk.world.find(Journey, run.subject)
        if journey is not None and desk.me.id in journey.members:
            _pause_journey(desk, journey, until)
            go_along(desk, journey, PAUSE)
            return
        enrolment = desk.world.find(Enrolment, run.subject)
        if enrolment is None or enrolment.person != desk.me.id or enrolment.state is not EnrolmentState.READY:
            not_here(desk)
        else:
            desk.world.keep(replace(enrolment, state=EnrolmentState.PAUSED, paused_until=until))
            desk.say(Say(say("pause-kept", until=_day(desk, until))), _resume_button(enrolment.id))


def is_resting(journey: Journey, person: str) -> bool:
    """Whether a journey is paused, or this member of it rests."""
    return journey.state is JourneyState.PAUSED or journey.rests_until(person) is not None


def _pause_journey(desk: Desk, journey: Journey, until: datetime) -> None:
    if journey.is_group:
        resting.rest(desk, journey, until)
        desk.say(Say(say("pause-kept", until=_day(desk, until))), _resume_button(journey.id))
        return
    journey = desk.world.keep(
        replace(_later(journey, until - desk.now), state=JourneyState.PAUSED, paused_until=until)
    )
    for dialog in ASKING:
        for meeting in desk.meetings(journey.id):
            desk.settle(dialog, meeting.id)
        desk.settle(dialog, journey.id)
    for meeting in desk.meetings(journey.id):
        if meeting.state is MeetingState.PROPOSED:
            booking.call_off(desk, meeting, journey)
        elif (
            meeting.state is MeetingState.AGREED
            and meeting.starts_at
            and desk.now < meeting.starts_at < until
        ):
            off = booking.call_off(desk, meeting, journey)
            told = Say(say("pause-meeting-off", when=When(meeting.starts_at)))
            for member in journey.members:
                desk.tell(member, told, booking.calendar_update(off))
    end = Say(say("pause-end", end=_day(desk, journey.ends_at)))
    desk.say(Say(say("pause-kept", until=_day(desk, until))), end, _resume_button(journey.id))
    for partner in journey.partners_of(desk.me.id):
        desk.tell(partner, Say(say("pause-partner", name=Name(desk.me.id), until=_day(desk, until))), end)


def _later(journey: Journey, length: timedelta) -> Journey:
    """The journey with its end, and its middle if that is still ahead of it, this much later."""
    middle = journey.halfway_at + length if journey.halfway_at is not None else None
    return replace(journey, ends_at=journey.ends_at + length, halfway_at=middle)


def resume_journey(desk: Desk, journey: Journey) -> None:
    """The journey goes on, and its members are told, each in their own working time; or one member comes back."""
    if journey.rests_until(desk.me.id) is not None:
        resting.come_back(desk, journey, desk.me.id)
    if journey.state is not JourneyState.PAUSED:
        return
    unused = max((journey.paused_until or desk.now) - desk.now, timedelta(0))
    desk.world.keep(
        replace(_later(journey, -unused), state=JourneyState.OPEN, paused_until=None, resumed_at=desk.now)
    )
    for member in journey.members:
        button = Button(say("button-meet"), command("meet", journey.id), Style.PRIMARY)
        desk.tell(member, Say(say("resumed-journey", **others(journey, member))), Actions((button,)))


def resumed_enrolment(desk: Desk, enrolment: Enrolment) -> None:
    """The person is ready to be paired again, and is told."""
    desk.world.keep(replace(enrolment, state=EnrolmentState.READY, paused_until=None))
    desk.tell(enrolment.person, Say(say("resumed-enrolment")))


def pause(desk: Desk, call: Call) -> None:
    """Pause a journey, or a sign-up that waits for a partner."""
    # what waits for a lead's yes must not come back from a pause as agreed to
    ready = [e for e in desk.enrolments() if e.state is EnrolmentState.READY]
    matter = choose_matter(desk, call, "pause", ready)
    if matter is not None:
        _ask(desk, matter.id, matter.id if isinstance(matter, Journey) else "")
    elif call.subject:
        not_here(desk)
    elif not ready and not desk.journeys():
        desk.say(Say(say("pause-nothing")))


def end_pause(desk: Desk, call: Call) -> bool:
    """End a pause now; False when there is none."""
    paused = [j for j in desk.journeys() if is_resting(j, desk.me.id) and call.subject in ("", j.id)]
    alone = [e for e in desk.enrolments() if e.state is EnrolmentState.PAUSED and call.subject in ("", e.id)]
    for journey in paused:
        resume_journey(desk, journey)
    for enrolment in alone:
        resumed_enrolment(desk, enrolment)
    return bool(paused or alone)


def _ask(desk: Desk, subject: str, journey: str) -> None:
    for run in list(desk.world.all(Run, lambda r: r.dialog == "pause" and r.subject == subject)):
        if run.person == desk.me.id and run.state is RunState.OPEN:
            desk.conversation.close(desk, run, RunState.DONE)
    desk.open(Pause.name, desk.me.id, subject, occurrence=desk.event.id, journey=journey)


def _morning(desk: Desk, moment: datetime) -> datetime:
    """Nine o'clock on that day in the person's zone, as UTC."""
    local = moment.astimezone(ZoneInfo(desk.me.zone))
    return local.replace(hour=BACK_AT_HOUR, minute=0, second=0, microsecond=0).astimezone(UTC)


def _day(desk: Desk, moment: datetime) -> Day:
    return Day(moment.astimezone(ZoneInfo(desk.me.zone)).date())


def _resume_button(subject: str) -> Actions:
    return Actions((Button(say("button-resume"), command("resume", subject), Style.QUIET),))


COMMANDS: dict[str, Handler] = {"pause": pause}
DIALOGS: tuple[Dialog, ...] = (Pause(),)
