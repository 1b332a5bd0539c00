"""A concern, told to the one person whom the programme names for that; never to a lead, a supervisor or a partner.

Who that person is stands before anything is typed. The words go to them alone, can be taken back until they are read,
and the leads never learn of it. Where there is nobody, the bot says so and names other ways.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.concern import Concern, ConcernState
from bot.domain.message import Actions, Button, Name, Note, Option, Part, Quote, Say, Style, command, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import Chosen, Given, Run, RunState
from dialogs import concern_contact, engine
from dialogs.choosing import not_here
from dialogs.commands import Call, Handler
from dialogs.concern_contact import CAME, READ_WORD, REPLY_WORD, elsewhere, reachable
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.yes_no import plain_word

WORD, GO_WORD, MORE_WORD, BACK_WORD = "concern", "concern-go", "concern-more", "concern-take-back"
BUTTONS = (BACK_WORD, MORE_WORD, READ_WORD, REPLY_WORD)
WRITE, CALL, SELF = "write", "call", "self"
SEND, DROP = "send", "drop"
LONGEST = 1500
"""A message is short: the rest is for a talk. In characters."""


class Tell(Dialog):
    """How to turn to the contact, the words, and a last look. The subject is the programme, `args` the contact."""

    name = WORD

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing is sent before the last step."""
        contact = run.args[0]
        way = Step(
            id="way",
            ask=say("concern-ask"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(one, say(f"option-concern-{one}")) for one in (WRITE, CALL, SELF)),
            before=_before(contact),
            note=say("concern-note"),
            optional=False,
        )
        words = Step(
            id="words",
            ask=say("concern-ask-words"),
            kind=StepKind.WRITE,
            note=say("concern-words-note"),
            seen_by=SeenBy.CONTACT,
            max_length=LONGEST,
            optional=False,
            when=lambda given: given.get("way") == Chosen((WRITE,)),
        )
        steps, title = (way, words, _check(run, contact)), say("form-title-concern")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED, later=False)

    def opened(self, desk: Desk, run: Run) -> None:
        """An older one that was not sent gives way, with its words."""
        for other in list(desk.world.all(Run, lambda r: (r.dialog, r.person) == (self.name, run.person))):
            if other.id != run.id and other.state in (RunState.OPEN, RunState.LATER):
                desk.conversation.close(desk, other, RunState.DONE)
                _forget(desk, other)

    def done(self, desk: Desk, run: Run) -> None:
        """Send it, or leave no trace of it."""
        programme = desk.world.find(Programme, run.subject)
        if engine.one(run, "way") == SELF:
            desk.say(Say(say("concern-self", name=Name(run.args[0]))))
        elif engine.one(run, "check") != SEND:
            _forget(desk, run)
            desk.say(Say(say("concern-not-sent")))
        elif programme is None or reachable(desk, programme) != run.args[0]:
            _forget(desk, run)
            desk.say(Say(say("concern-unreachable", name=Name(run.args[0]))), *elsewhere(desk, programme))
        else:
            _send(desk, run, programme)

    def stopped(self, desk: Desk, run: Run) -> None:
        """What was typed and not sent is gone."""
        _forget(desk, run)


def _before(contact: str) -> tuple[Part, ...]:
    return (
        Say(say("concern-who", name=Name(contact))),
        Say(say("concern-what")),
        Note(say("concern-danger")),
    )


def _check(run: Run, contact: str) -> Step:
    """The last look: the words as they would go, or that there are none."""

    def sends(given: Mapping[str, Given]) -> bool:
        return given.get("way") in (Chosen((WRITE,)), Chosen((CALL,)))

    answer = engine.written(run, "words") if engine.one(run, "way") == WRITE else ""
    return Step(
        id="check",
        ask=say("concern-check" if answer else "concern-check-call", name=Name(contact)),
        kind=StepKind.CHOOSE,
        options=(Option(SEND, say("option-concern-send")), Option(DROP, say("option-concern-drop"))),
        before=(Quote(say("concern-your-words"), answer),) if answer else (),
        optional=False,
        when=sends,
        in_chat=True,
    )


def _send(desk: Desk, run: Run, programme: Programme) -> None:
    answer = desk.world.find(Answer, engine.written(run, "words"))
    called = engine.one(run, "way") == CALL or answer is None
    if called:
        _forget(desk, run)
    elif answer is not None:
        desk.world.keep(answer.shared(programme.concern))
    sent = desk.world.keep(
        Concern(
            id=desk.new_id("k"),
            programme=programme.id,
            author=desk.me.id,
            contact=programme.concern,
            state=ConcernState.SENT,
            at=desk.now,
            answer="" if called or answer is None else answer.id,
        )
    )
    desk.say(
        Say(say("concern-sent", name=Name(sent.contact))),
        Note(say("concern-sent-note")),
        Actions((_back_button(sent),)),
    )
    concern_contact.tell(desk, sent, CAME)


def _forget(desk: Desk, run: Run) -> None:
    answer = desk.world.find(Answer, engine.written(run, "words"))
    if answer is not None:
        desk.world.drop(answer)


# --- the command -----------------------------------------------------------------------------------------


def concern(desk: Desk, call: Call) -> None:
    """Where to turn with a concern, what became of one that was told, and for the contact what waits."""
    if call.rest and _typed_button(desk, call.rest):
        return
    if call.rest:
        desk.say(Say(say("concern-not-kept")))
    concern_contact.waiting(desk)
    told = mine(desk)
    for one in told:
        _show(desk, one)
    if told and not call.subject:
        return
    programmes = _programmes(desk, call.subject)
    if len(programmes) > 1:
        buttons = tuple(Button(programme.name, command(WORD, programme.id)) for programme in programmes)
        desk.say(Say(say("concern-which")), Actions(buttons))
    else:
        _turn_to(desk, programmes[0] if programmes else None)


def _turn_to(desk: Desk, programme: Programme | None) -> None:
    """Ask how to turn to the contact; or say honestly why not, and where else one can go."""
    contact = programme.concern if programme else ""
    if programme is None or not contact:
        desk.say(Say(say("concern-none")), *elsewhere(desk, programme))
    elif contact == desk.me.id:
        desk.say(Say(say("concern-you")), *elsewhere(desk, programme))
    elif not reachable(desk, programme):
        desk.say(Say(say("concern-unreachable", name=Name(contact))), *elsewhere(desk, programme))
    elif any(contact in journey.members for journey in desk.journeys()):
        on = Button(say("button-concern-go"), command(GO_WORD, programme.id), Style.QUIET)
        desk.say(Say(say("concern-same", name=Name(contact))), *elsewhere(desk, programme), Actions((on,)))
    else:
        _open(desk, programme)


def _more(desk: Desk, call: Call) -> None:
    """Another concern, beside one that waits."""
    found = _programmes(desk, call.subject)
    _turn_to(desk, next((one for one in found if one.id == call.subject), None))


def _go(desk: Desk, call: Call) -> None:
    """On to a contact whom one travels with, for a concern that is not about them."""
    programme = next((one for one in _programmes(desk, call.subject) if one.id == call.subject), None)
    if programme is not None and reachable(desk, programme) not in ("", desk.me.id):
        _open(desk, programme)
    else:
        _turn_to(desk, programme)


def _open(desk: Desk, programme: Programme) -> None:
    desk.open(
        Tell.name, desk.me.id, programme.id, occurrence=desk.event.id, args=(reachable(desk, programme),)
    )


def _take_back(desk: Desk, call: Call) -> None:
    """Take back what nobody has read yet."""
    told = desk.world.find(Concern, call.subject)
    if told is None or told.author != desk.me.id:
        not_here(desk)
    elif told.state is not ConcernState.SENT:
        _show(desk, told)
    else:
        answer = desk.world.find(Answer, told.answer)
        if answer is not None:
            desk.world.drop(answer)
        desk.world.drop(told)
        desk.say(Say(say("concern-taken-back", name=Name(told.contact))))


def _show(desk: Desk, told: Concern) -> None:
    """How it stands, what can be done about it, and that there may be more to tell."""
    more = Button(say("button-concern-more"), command(MORE_WORD, told.programme))
    buttons = (more, _back_button(told)) if told.state is ConcernState.SENT else (more,)
    desk.say(Say(say(f"concern-state-{told.state}", name=Name(told.contact))), Actions(buttons))


def _back_button(told: Concern) -> Button:
    return Button(say("button-concern-take-back"), command(BACK_WORD, told.id), Style.QUIET)


def _typed_button(desk: Desk, text: str) -> bool:
    """Whether the label of a button was typed after the command word; then it is done for the newest concern."""
    labels = {plain_word(desk.words(say(f"button-{word}"))): word for word in BUTTONS}
    meant = labels.get(plain_word(text), "")
    own = mine(desk) if meant in (BACK_WORD, MORE_WORD) else concern_contact.told_to(desk)
    if not meant or not own:
        return False
    COMMANDS[meant](desk, Call(subject=own[-1].programme if meant == MORE_WORD else own[-1].id))
    return True


# --- looking around --------------------------------------------------------------------------------------


def mine(desk: Desk) -> list[Concern]:
    """What the acting person told and still waits for, oldest first."""
    found = desk.world.all(Concern, lambda told: told.author == desk.me.id and told.waits)
    return sorted(found, key=lambda told: (told.at, told.id))


def _programmes(desk: Desk, subject: str) -> list[Programme]:
    """The programmes that the person is, or was, part of; those of the workplace for somebody who is in none."""
    signed_up = desk.world.all(Enrolment, lambda e: e.person == desk.me.id)
    ids = {enrolment.programme for enrolment in signed_up}
    ids |= {journey.programme for journey in desk.journeys()} | {one.id for one in desk.led()}
    own = sorted(desk.world.all(Programme, lambda p: p.id in ids), key=lambda p: (p.opened_at, p.id))
    found = own or desk.open_programmes()
    return [one for one in found if one.id == subject] or [one for one in found if one.concern] or found[:1]


COMMANDS: dict[str, Handler] = {
    WORD: concern,
    GO_WORD: _go,
    MORE_WORD: _more,
    BACK_WORD: _take_back,
    READ_WORD: concern_contact.read,
    REPLY_WORD: concern_contact.reply,
}
DIALOGS: tuple[Dialog, ...] = (Tell(),)
