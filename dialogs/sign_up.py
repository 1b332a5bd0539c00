"""A lead looks at sign-ups: fits well, or let's talk first (PATH1-04, REQ-41)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.event import Belonging
from bot.domain.message import (
    Actions,
    Button,
    Facts,
    Heading,
    Items,
    Name,
    Option,
    Part,
    Say,
    Text,
    command,
    say,
)
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.run import Run, RunState
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import one
from dialogs.labels import belonging_rows, proposing, seeks, sign_up_rows, state
from dialogs.script import Script, Step, StepKind

FITS, TALK = "fits", "talk"
UNDECIDED = (EnrolmentState.WAITING, EnrolmentState.TALK_FIRST)
HERE = tuple(known for known in EnrolmentState if known is not EnrolmentState.LEFT)


class SignUp(Dialog):
    """Asks one lead about one sign-up; its subject is the enrolment's id. The first lead's answer settles it."""

    name = "sign-up"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question, with what the person told."""
        enrolment = desk.world.find(Enrolment, run.subject)
        step = Step(
            id="fits",
            before=_card(desk, enrolment) if enrolment is not None else (),
            ask=say("sign-up-ask"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(choice, say(f"option-sign-up-{choice}")) for choice in (FITS, TALK)),
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def moot(self, desk: Desk, run: Run) -> bool:
        """Another lead has answered, or the person has left."""
        enrolment = desk.world.find(Enrolment, run.subject)
        return enrolment is None or enrolment.state not in UNDECIDED

    def done(self, desk: Desk, run: Run) -> None:
        """The lead has decided."""
        enrolment = desk.world.find(Enrolment, run.subject)
        if enrolment is None:
            desk.say(Say(say("sign-up-gone")))
        else:
            answer_sign_up(desk, enrolment, one(run, "fits"))

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Nobody answered: the person hears that it still waits, once the last lead's question has ended."""
        enrolment = desk.world.find(Enrolment, run.subject)
        others = desk.world.all(Run, lambda r: _waits(r) and r.subject == run.subject and r.id != run.id)
        if enrolment is not None and enrolment.state is EnrolmentState.WAITING and not any(others):
            programme = desk.world.get(Programme, enrolment.programme)
            leads = Items(tuple(Name(lead) for lead in programme.leads))
            desk.tell(enrolment.person, Say(say("sign-up-still-waits", lead=leads)))


def _waits(run: Run) -> bool:
    return run.dialog == SignUp.name and run.state in (RunState.OPEN, RunState.LATER)


def _card(desk: Desk, enrolment: Enrolment) -> tuple[Part, ...]:
    rows = (*belonging_rows(desk, enrolment.person), *sign_up_rows(enrolment))
    return (Heading(say("sign-up-new", name=Name(enrolment.person))), Facts(rows))


def answer_sign_up(desk: Desk, enrolment: Enrolment, choice: str) -> None:
    """Take a lead's yes or wish to talk, and tell the person kindly. What is settled stays as it is."""
    programme = _led_programme(desk, enrolment)
    if programme is None:
        desk.say(Say(say("leads-only")))
        return
    if enrolment.state not in UNDECIDED:
        desk.say(Say(say("sign-up-settled", name=Name(enrolment.person), state=state(enrolment))))
        return
    desk.settle(SignUp.name, enrolment.id)
    if choice == FITS:
        desk.world.keep(replace(enrolment, state=EnrolmentState.READY))
        kind = seeks(enrolment)
        desk.tell(enrolment.person, Say(say("sign-up-accepted", lead=Name(desk.me.id), kind=kind)))
        desk.say(Say(say("sign-up-thanks", name=Name(enrolment.person), kind=kind)), _next(desk, programme))
    elif enrolment.state is EnrolmentState.TALK_FIRST:
        desk.say(Say(say("sign-up-talk-thanks", name=Name(enrolment.person))))
    else:
        desk.world.keep(replace(enrolment, state=EnrolmentState.TALK_FIRST))
        desk.tell(enrolment.person, Say(say("sign-up-talk", lead=Name(desk.me.id))))
        desk.say(Say(say("sign-up-talk-thanks", name=Name(enrolment.person))))


def _led_programme(desk: Desk, enrolment: Enrolment) -> Programme | None:
    """The sign-up's programme if the acting person leads it; their own sign-up only when nobody else does."""
    programme = desk.world.find(Programme, enrolment.programme)
    if programme is None or desk.me.id not in programme.leads:
        return None
    own = enrolment.person == desk.me.id
    return None if own and len(programme.leads) > 1 else programme


def _next(desk: Desk, programme: Programme) -> Actions:
    buttons = [Button(say("button-people"), command("people", programme.id))]
    if len(in_state(desk, programme, EnrolmentState.READY)) > 1:
        buttons.insert(
            0, Button(say(f"button-{proposing(programme)}"), command("pairs-propose", programme.id))
        )
    return Actions(tuple(buttons))


def in_state(desk: Desk, programme: Programme, *states: EnrolmentState) -> list[Enrolment]:
    """A programme's sign-ups in one of these states, oldest first."""
    found = desk.world.all(Enrolment, lambda e: e.programme == programme.id and e.state in states)
    return sorted(found, key=lambda e: (e.at, e.person))


# --- the words leads type -------------------------------------------------------------------------------


def people(desk: Desk, call: Call) -> None:
    """The sign-ups of the led programmes by state, or one of them with what can be decided."""
    led = desk.led()
    enrolment = desk.world.find(Enrolment, call.subject) if call.subject else None
    if enrolment is not None and any(programme.id == enrolment.programme for programme in led):
        _one(desk, enrolment)
        return
    if not led:
        desk.say(Say(say("leads-only")))
    for programme in [p for p in led if p.id == call.subject] or led:
        _list(desk, programme)


def _one(desk: Desk, enrolment: Enrolment) -> None:
    told = (*belonging_rows(desk, enrolment.person), *sign_up_rows(enrolment))
    rows = (*told, (say("join-state"), state(enrolment)))
    open_choices = {EnrolmentState.WAITING: (FITS, TALK), EnrolmentState.TALK_FIRST: (FITS,)}
    buttons = [
        Button(say(f"option-sign-up-{choice}"), command(f"sign-up-{choice}", enrolment.id))
        for choice in open_choices.get(enrolment.state, ())
        if _led_programme(desk, enrolment) is not None
    ]
    buttons.append(Button(say("button-people"), command("people", enrolment.programme)))
    desk.say(Heading(Name(enrolment.person)), Facts(rows), Actions(tuple(buttons)))


def _list(desk: Desk, programme: Programme) -> None:
    rows: list[tuple[Text, Text]] = []
    for known in HERE:
        found = in_state(desk, programme, known)
        if found:
            rows.append((say(f"people-{known}"), Items(tuple(Name(e.person) for e in found))))
    for belonging in (Belonging.GUEST, Belonging.OUTSIDER):
        found = [e for e in in_state(desk, programme, *HERE) if desk.person(e.person).belonging is belonging]
        rows += [(say(f"people-{belonging}"), Items(tuple(Name(e.person) for e in found)))] if found else []
    undecided = in_state(desk, programme, *UNDECIDED)
    heading = Heading(say("people-title", programme=programme.name))
    if not rows:
        desk.say(heading, Say(say("people-nobody")))
        return
    buttons = [*_buttons(undecided), *(b for b in _next(desk, programme).buttons[:-1])]
    hint = Say(say("people-decide")) if undecided else None
    desk.say(heading, Facts(tuple(rows)), hint, Actions(tuple(buttons)) if buttons else None)


def _buttons(enrolments: Iterable[Enrolment]) -> list[Button]:
    return [Button(Name(enrolment.person), command("people", enrolment.id)) for enrolment in enrolments]


def _decided(choice: str) -> Handler:
    def handler(desk: Desk, call: Call) -> None:
        enrolment = desk.world.find(Enrolment, call.subject) if call.subject else None
        if enrolment is None or not desk.led():
            people(desk, Call())
        else:
            answer_sign_up(desk, enrolment, choice)

    return handler


DIALOGS: tuple[Dialog, ...] = (SignUp(),)
COMMANDS: dict[str, Handler] = {
    "people": people,
    "sign-up-fits": _decided(FITS),
    "sign-up-talk": _decided(TALK),
}
