"""Another partner, or leaving; no reason is ever asked, the other is told kindly."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Items, Name, Option, Phrase, Say, say
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.run import Run
from dialogs import engine
from dialogs.choosing import choose_journey, choose_matter, not_here
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.journey_over import close_journey
from dialogs.script import Script, Step, StepKind

YES, NO = "yes", "no"


class Leave(Dialog):
    """Asks once whether one really wants to leave; never why."""

    name = "leave"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question with two buttons."""
        journey = desk.world.find(Journey, run.subject)
        ask = say("leave-ask", partner=_partners(desk, journey)) if journey else say("leave-ask-unpaired")
        return _sure(self.name, ask, say("leave-note"), say("option-leave-yes"), say("option-leave-no"))

    def done(self, desk: Desk, run: Run) -> None:
        """The journey ends, or the sign-up does."""
        if engine.one(run, "sure") != YES:
            desk.say(Say(say("leave-stayed")))
            return
        journey = _journey_of(desk, run.subject)
        if journey is not None and journey.state is not JourneyState.CLOSED:
            close_journey(desk, journey, "left")
            _set_enrolment(desk, journey.programme, desk.me.id, EnrolmentState.LEFT)
            desk.say(Say(say("left-thanks")))
            free_partners(desk, journey, say("left-partner", name=Name(desk.me.id)))
            return
        enrolment = desk.world.find(Enrolment, run.subject)
        if enrolment is not None and enrolment.person == desk.me.id:
            desk.world.keep(replace(enrolment, state=EnrolmentState.LEFT))
            desk.settle("sign-up", enrolment.id)
            desk.say(Say(say("left-thanks")))


class Rematch(Dialog):
    """Asks once whether to look for another partner; never why."""

    name = "rematch"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question with two buttons."""
        ask = say("rematch-ask", partner=_partners(desk, desk.world.get(Journey, run.subject)))
        return _sure(self.name, ask, say("rematch-note"), say("option-rematch-yes"), say("option-rematch-no"))

    def done(self, desk: Desk, run: Run) -> None:
        """Both are free to be paired anew."""
        journey = desk.world.find(Journey, run.subject)
        if engine.one(run, "sure") != YES or journey is None or journey.state is JourneyState.CLOSED:
            desk.say(Say(say("leave-stayed")))
            return
        close_journey(desk, journey, "rematch")
        _set_enrolment(desk, journey.programme, desk.me.id, EnrolmentState.READY)
        desk.say(Say(say("rematch-kept")))
        free_partners(desk, journey, say("rematch-partner", name=Name(desk.me.id)))


def free_partners(desk: Desk, journey: Journey, told: Phrase) -> None:
    """The others of a closed journey are told this kindly and wait for a new one; the leads learn of it."""
    programme = desk.world.get(Programme, journey.programme)
    for partner in journey.partners_of(desk.me.id):
        _set_enrolment(desk, journey.programme, partner, EnrolmentState.READY)
        desk.tell(partner, Say(told), Say(say("freed-next")))
    waiting = tuple(Name(member) for member in journey.members if _is_ready(desk, journey.programme, member))
    for lead in programme.leads:
        if lead not in journey.members and waiting:
            desk.tell(lead, Say(say("freed-lead", names=Items(waiting), programme=programme.name)))


def _journey_of(desk: Desk, subject: str) -> Journey | None:
    """The journey that is left: the subject itself, or one that a sign-up has led to since the question was asked."""
    enrolment = desk.world.find(Enrolment, subject)
    if enrolment is None:
        return desk.world.find(Journey, subject)
    return next((journey for journey in desk.journeys() if journey.programme == enrolment.programme), None)


def _is_ready(desk: Desk, programme: str, person: str) -> bool:
    enrolment = desk.enrolment_in(programme, person)
    return enrolment is not None and enrolment.state is EnrolmentState.READY


def _set_enrolment(desk: Desk, programme: str, person: str, state: EnrolmentState) -> None:
    enrolment = desk.enrolment_in(programme, person)
    still_paired = any(journey.programme == programme for journey in desk.journeys(person))
    if enrolment is not None and enrolment.state is not EnrolmentState.LEFT:
        new = EnrolmentState.PAIRED if still_paired else state
        left_out = enrolment.left_out + 1 if new is EnrolmentState.READY else enrolment.left_out
        desk.world.keep(replace(enrolment, state=new, left_out=left_out))


def _sure(dialog: str, ask: Phrase, note: Phrase, yes: Phrase, no: Phrase) -> Script:
    step = Step(
        id="sure",
        ask=ask,
        kind=StepKind.CHOOSE,
        options=(Option(YES, yes), Option(NO, no)),
        optional=False,
        note=note,
    )
    return Script(dialog=dialog, steps=(step,), later=False, stop=False)


def _partners(desk: Desk, journey: Journey) -> Items:
    return Items(tuple(Name(person) for person in journey.partners_of(desk.me.id)))


def leave(desk: Desk, call: Call) -> None:
    """Leave a journey, or take back a sign-up; of somebody in a pair the sign-up goes with the journey."""
    paired = {journey.programme: journey for journey in desk.journeys()}
    signed_up = desk.enrolments()
    named = next((e for e in signed_up if e.id == call.subject), None)
    if named is not None and named.programme in paired:
        call = Call(subject=paired[named.programme].id)
    alone = [e for e in signed_up if e.programme not in paired]
    matter = choose_matter(desk, call, "leave", alone)
    if matter is not None:
        _ask(desk, matter.id, matter.id if isinstance(matter, Journey) else "")
    elif call.subject:
        not_here(desk)
    elif not alone and not paired:
        desk.say(Say(say("leave-nothing")))


def _ask(desk: Desk, subject: str, journey: str) -> None:
    desk.open(Leave.name, desk.me.id, subject, occurrence=desk.event.id, journey=journey)


def rematch(desk: Desk, call: Call) -> None:
    """Ask for another partner."""
    journey = choose_journey(desk, call, "rematch")
    if journey is not None:
        desk.open(Rematch.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id)
    elif not desk.journeys():
        desk.say(Say(say("rematch-nothing")))
    elif call.subject:
        not_here(desk)


COMMANDS: dict[str, Handler] = {"leave": leave, "rematch": rematch}
DIALOGS: tuple[Dialog, ...] = (Leave(), Rematch())
