"""Another partner, or leaving; no reason is ever asked, the other is told kindly."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Items, Name, Option, Phrase, Say, say
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.run import Run
from dialogs import engine
from dialogs.choosing import choose_journey, choose_matter, not_here
from dialogs.commands import Call, Handler
from dialogs.company import form
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.group_leaving import depart, goes_on
from dialogs.journey_over import close_journey
from dialogs.labels import names as names_of
from dialogs.script import Script, Step, StepKind
from dialogs.told_kindly import ELSE, LEAVE, PARTNER, go_along, something_else

YES, NO = "yes", "no"
_OTHER = Option(ELSE, say("option-something-else"))


class Leave(Dialog):
    """Asks once whether one really wants to leave; never why."""

    name = "leave"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question with two buttons."""
        journey = desk.world.find(Journey, run.subject)
        which = form(journey)
        ask = say("leave-ask-unpaired")
        if journey is not None:
            ask = say("leave-ask", **_others(desk, journey), form=which)
        note = say("leave-note", form=which)
        yes, no = say("option-leave-yes"), say("option-leave-no")
        return _sure(self.name, ask, note, yes, no, *([_OTHER] if journey is not None else []))

    def done(self, desk: Desk, run: Run) -> None:
        """The journey ends, or the sign-up does."""
        if engine.one(run, "sure") == ELSE:
            something_else(desk, run.subject)
            return
        if engine.one(run, "sure") != YES:
            desk.say(Say(say("leave-stayed")))
            return
        journey = _journey_of(desk, run.subject)
        if journey is not None and journey.state is not JourneyState.CLOSED:
            if desk.me.id not in journey.members:
                desk.say(Say(say("leave-stayed")))
                return
            told = say("left-partner", name=Name(desk.me.id), form=form(journey))
            part(desk, journey, "left", told, EnrolmentState.LEFT)
            go_along(desk, journey, LEAVE)
            desk.say(Say(say("left-thanks")))
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
        journey = desk.world.get(Journey, run.subject)
        which = form(journey)
        ask = say("rematch-ask", **_others(desk, journey), form=which)
        note, no = say("rematch-note", form=which), say("option-rematch-no", form=which)
        return _sure(self.name, ask, note, say("option-rematch-yes", form=which), no, _OTHER)

    def done(self, desk: Desk, run: Run) -> None:
        """Both are free to be paired anew; a group goes on without the one who asked."""
        if engine.one(run, "sure") == ELSE:
            something_else(desk, run.subject)
            return
        journey = desk.world.find(Journey, run.subject)
        stays = engine.one(run, "sure") != YES or journey is None or journey.state is JourneyState.CLOSED
        if journey is None or stays or desk.me.id not in journey.members:
            desk.say(Say(say("leave-stayed")))
            return
        which = "left-partner" if journey.is_group else "rematch-partner"
        told = say(which, name=Name(desk.me.id), form=form(journey))
        part(desk, journey, "rematch", told, EnrolmentState.READY)
        go_along(desk, journey, PARTNER)
        desk.say(Say(say("rematch-kept", form=form(journey))))


def part(desk: Desk, journey: Journey, because: str, told: Phrase, state: EnrolmentState) -> None:
    """The acting person, whose sign-up is in this state then, and the others part: a group goes on, a pair ends."""
    if goes_on(journey):
        depart(desk, journey, told)
        set_enrolment(desk, journey.programme, desk.me.id, state)
        return
    close_journey(desk, journey, because)
    set_enrolment(desk, journey.programme, desk.me.id, state)
    free_partners(desk, journey, told)


def free_partners(desk: Desk, journey: Journey, told: Phrase) -> None:
    """The others of a closed journey are told this kindly and wait for a new one; the leads learn of it."""
    programme = desk.world.get(Programme, journey.programme)
    ended = (Say(say("group-ends-here")),) if journey.is_group else ()
    for partner in journey.partners_of(desk.me.id):
        set_enrolment(desk, journey.programme, partner, EnrolmentState.READY)
        desk.tell(partner, Say(told), *ended, Say(say("freed-next", form=form(journey))))
    waiting = tuple(Name(member) for member in journey.members if _is_ready(desk, journey.programme, member))
    for lead in programme.leads:
        if lead not in journey.members and waiting:
            names = Items(waiting)
            told_lead = say("freed-lead", names=names, programme=programme.name, form=form(journey))
            desk.tell(lead, Say(told_lead))


def _journey_of(desk: Desk, subject: str) -> Journey | None:
    """The journey that is left: the subject itself, or one that a sign-up has led to since the question was asked."""
    enrolment = desk.world.find(Enrolment, subject)
    if enrolment is None:
        return desk.world.find(Journey, subject)
    return next((journey for journey in desk.journeys() if journey.programme == enrolment.programme), None)


def _is_ready(desk: Desk, programme: str, person: str) -> bool:
    enrolment = desk.enrolment_in(programme, person)
    return enrolment is not None and enrolment.state is EnrolmentState.READY


def set_enrolment(desk: Desk, programme: str, person: str, state: EnrolmentState) -> None:
    """Where a person's sign-up stands once a journey is over for them; with another journey there they stay paired."""
    enrolment = desk.enrolment_in(programme, person)
    still_paired = any(journey.programme == programme for journey in desk.journeys(person))
    if enrolment is not None and enrolment.state is not EnrolmentState.LEFT:
        new = EnrolmentState.PAIRED if still_paired else state
        left_out = enrolment.left_out + 1 if new is EnrolmentState.READY else enrolment.left_out
        desk.world.keep(replace(enrolment, state=new, left_out=left_out))


def _sure(dialog: str, ask: Phrase, note: Phrase, yes: Phrase, no: Phrase, *more: Option) -> Script:
    step = Step(
        id="sure",
        ask=ask,
        kind=StepKind.CHOOSE,
        options=(Option(YES, yes), Option(NO, no), *more),
        optional=False,
        note=note,
    )
    return Script(dialog=dialog, steps=(step,), later=False, stop=False)


def _others(desk: Desk, journey: Journey) -> dict[str, Any]:
    others = journey.partners_of(desk.me.id)
    return {"partner": names_of(desk, others), "count": len(others)}


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
