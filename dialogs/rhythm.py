"""When no meeting is booked: a friendly word, rarer each time; then whether the rhythm still fits (REQ-23, REQ-27).

And near the agreed end: the evaluation meeting (PATH2-08, REQ-33).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import Actions, Day, Name, Option, Say, When, say
from bot.domain.nudges import booked, nudge_number
from bot.domain.run import Chosen, Run, RunState
from dialogs import booking, engine, leaving, pausing
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting import meet
from dialogs.meeting_card import others
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.told_kindly import ELSE, RHYTHM, go_along, something_else

WEEKS = (2, 3, 4, 6, 8)
WEEK = timedelta(days=7)
NUDGES = 3


class Nudge(Dialog):
    """Subject: the journey; the occurrence names the gap and the nudge's number in it."""

    name = "nudge"

    def script(self, desk: Desk, run: Run) -> Script:
        """One friendly question; the words change from time to time."""
        journey = desk.world.get(Journey, run.subject)
        number = min(nudge_number(run.occurrence) + 1, NUDGES)
        started = "first" if journey.last_met_at is None else "next"
        options = (
            Option("propose", say("option-nudge-propose")),
            Option("not-now", say("option-nudge-not-now")),
        )
        step = Step(
            id="nudge",
            ask=say(f"nudge-{started}-{number}", **others(journey, run.person)),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def opened(self, desk: Desk, run: Run) -> None:
        """An older nudge gives way."""
        _older_give_way(desk, run)

    def done(self, desk: Desk, run: Run) -> None:
        """Find a time, or leave it for now."""
        if engine.one(run, "nudge") == "propose":
            meet(desk, Call(subject=run.subject))
        else:
            desk.say(Say(say("nudge-left")))


class Rhythm(Dialog):
    """Subject: the journey. After the nudges: does the rhythm fit, a pause, an end, or is all well?"""

    name = "rhythm"

    def script(self, desk: Desk, run: Run) -> Script:
        """What would help, and for a new rhythm which."""
        journey = desk.world.get(Journey, run.subject)
        choice = Step(
            id="choice",
            ask=say("rhythm-ask", **others(journey, run.person)),
            kind=StepKind.CHOOSE,
            options=tuple(
                Option(option, say(f"option-rhythm-{option}"))
                for option in ("fine", "change", "pause", "stop", ELSE)
            ),
            optional=False,
            note=say("rhythm-note"),
            when=lambda given: "choice" not in given,
            in_chat=True,
        )
        weeks = Step(
            id="weeks",
            ask=say("rhythm-ask-weeks"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(str(number), say("option-rhythm-weeks", weeks=number)) for number in WEEKS),
            optional=False,
            when=lambda given: given.get("choice") == Chosen(("change",)),
            value=(str(journey.rhythm_days // WEEK.days),),
        )
        title = say("form-title-rhythm")
        return Script(dialog=self.name, steps=(choice, weeks), title=title, form=AsForm.EXPECTED, stop=False)

    def opened(self, desk: Desk, run: Run) -> None:
        """An older nudge gives way."""
        _older_give_way(desk, run)

    def done(self, desk: Desk, run: Run) -> None:
        """Do what was chosen; the dialogs of pausing and leaving ask in their own way."""
        journey, choice = desk.world.get(Journey, run.subject), engine.one(run, "choice")
        if journey.state is not JourneyState.OPEN or desk.me.id not in journey.members:
            desk.say(Say(say("meeting-not-there")))
        elif choice == "change":
            _change(desk, journey, int(engine.one(run, "weeks")))
        elif choice == "pause":
            pausing.pause(desk, Call(subject=journey.id))
        elif choice == "stop":
            leaving.leave(desk, Call(subject=journey.id))
        elif choice == ELSE:
            something_else(desk, journey.id)
        else:
            desk.say(Say(say("rhythm-fine")), Actions((booking.propose_button(journey),)))


class EvaluationOffer(Dialog):
    """Subject: the journey. The agreed end is near; nothing is asked, a time can be proposed."""

    name = "evaluation-offer"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing is asked."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """From now on the next meeting is the evaluation; one that is booked already becomes it."""
        journey = desk.world.get(Journey, run.subject)
        if journey.state is not JourneyState.OPEN:
            return
        journey = desk.world.keep(replace(journey, phase=Phase.END))
        ahead = booked(desk.meetings(journey.id), desk.now)
        if ahead is not None:
            _becomes_evaluation(desk, ahead, journey)
            return
        desk.tell(
            run.person,
            Say(say("evaluation-offer", end=Day(journey.ends_at.date()))),
            Say(say("evaluation-what")),
            Actions((booking.propose_button(journey),)),
        )


def rhythm(desk: Desk, call: Call) -> None:
    """Change how often the pair meets, whenever one likes."""
    journey = choose_journey(desk, call, "rhythm")
    if journey is None:
        if call.subject or not desk.journeys():
            desk.say(Say(say("meet-no-pair")))
        return
    given = {"choice": Chosen(("change",))}
    occurrence = desk.event.id
    desk.open(Rhythm.name, desk.me.id, journey.id, occurrence=occurrence, journey=journey.id, given=given)


def _becomes_evaluation(desk: Desk, ahead: Meeting, journey: Journey) -> None:
    desk.world.keep(replace(ahead, kind=MeetingKind.EVALUATION))
    at = ahead.starts_at if ahead.state is MeetingState.AGREED and ahead.starts_at else ahead.options[0]
    for member in journey.members:
        desk.tell(member, Say(say("evaluation-is-booked", when=When(at))), Say(say("evaluation-what")))


def _older_give_way(desk: Desk, run: Run) -> None:
    older = desk.world.all(
        Run,
        lambda r: (
            r.dialog in (Nudge.name, Rhythm.name)
            and (r.person, r.subject) == (run.person, run.subject)
            and r.id != run.id
            and r.state in (RunState.OPEN, RunState.LATER)
        ),
    )
    for other in older:
        desk.conversation.close(desk, other, RunState.LAPSED)


def _change(desk: Desk, journey: Journey, weeks: int) -> None:
    """The rhythm counts from now on; the partner hears it and need not answer any more."""
    desk.world.keep(replace(journey, rhythm_days=(WEEK * weeks).days, resumed_at=desk.now))
    desk.settle(Rhythm.name, journey.id)
    desk.settle(Nudge.name, journey.id)
    hear = say("others-hear", **others(journey, desk.me.id))
    desk.say(Say(say("rhythm-changed", weeks=weeks)), Say(hear), Actions((booking.propose_button(journey),)))
    for partner in journey.partners_of(desk.me.id):
        desk.tell(partner, Say(say("rhythm-changed-partner", name=Name(desk.me.id), weeks=weeks)))
    go_along(desk, journey, RHYTHM)


DIALOGS: tuple[Dialog, ...] = (Nudge(), Rhythm(), EvaluationOffer())
COMMANDS: dict[str, Handler] = {"rhythm": rhythm}
