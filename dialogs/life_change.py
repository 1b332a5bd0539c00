"""Something changes, at work or in life: what would help? Each answer leads into the conversation for it (REQ-27).

No reason is asked. The others hear what they must know, and beside it only what the person chose to tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.agreement import Agreement
from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Actions, Button, Option, Say, command, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Chosen, Given, Run, RunState
from dialogs import agreement, engine, goals, leaving, pausing, rhythm
from dialogs.agreement_accept import in_force
from dialogs.agreement_fields import PENDING, fields
from dialogs.agreement_review import change_field
from dialogs.choosing import choose_journey, not_here
from dialogs.commands import Call, Handler
from dialogs.company import form
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind
from dialogs.told_kindly import (
    AT_ONCE,
    GOALS,
    LEAVE,
    LIFE_CHANGE,
    NEEDED,
    OWN,
    PARTNER,
    PAUSE,
    RHYTHM,
    STRUCTURE,
    TALK,
    YES,
    go_along,
    sentences,
    shown,
)
from dialogs.uses import QuestionUse

WORD = "change"
NO, ALL = "no", "all"
MATTERS = (RHYTHM, GOALS, STRUCTURE, PAUSE, PARTNER, LEAVE, TALK)
STRUCTURE_USES: tuple[QuestionUse, ...] = ("length", "place", "themes", "moving")
"""What of the agreement makes the structure of meetings; the rest is in the whole list."""
TO_TALK = f"{TALK}:"
"""Before a journey's id on a button that puts the point on the agenda at once."""


class LifeChange(Dialog):
    """What would help, and what the others hear of it. The subject is the journey."""

    name = LIFE_CHANGE

    def script(self, desk: Desk, run: Run) -> Script:
        """What, in which field of the agreement, what is told, and how it looks to the others."""
        journey = desk.world.get(Journey, run.subject)
        steps = (
            _what(journey),
            _field(desk, journey),
            _tell(run, journey),
            _words(),
            _check(desk, run, journey),
        )
        return Script(dialog=self.name, steps=tuple(step for step in steps if step is not None), later=False)

    def opened(self, desk: Desk, run: Run) -> None:
        """An older one that waits gives way."""
        for other in list(desk.world.all(Run, lambda r: (r.dialog, r.subject) == (self.name, run.subject))):
            waits = other.state in (RunState.OPEN, RunState.LATER)
            if other.person == run.person and other.id != run.id and waits:
                desk.conversation.close(desk, other, RunState.DONE)
                _forget(desk, other)

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """Words are their author's until they have seen them once more and the change is made."""
        answer = desk.world.find(Answer, engine.written(run, "words")) if step == "words" else None
        if answer is not None:
            desk.world.keep(answer.taken_back())

    def done(self, desk: Desk, run: Run) -> None:
        """Go on in the conversation for it."""
        journey, what = desk.world.get(Journey, run.subject), engine.one(run, "what")
        if journey.state is JourneyState.CLOSED or desk.me.id not in journey.members:
            not_here(desk)
            return
        if engine.one(run, "check") != YES:
            _forget(desk, run)
        if what in AT_ONCE:
            go_along(desk, journey, what)
        WAYS[what](desk, journey, run)

    def stopped(self, desk: Desk, run: Run) -> None:
        """Nothing changed, and nothing is left of what was typed."""
        _forget(desk, run)


def _what(journey: Journey) -> Step:
    paused = journey.state is JourneyState.PAUSED
    offered = [matter for matter in MATTERS if not (paused and matter == PAUSE)]
    return Step(
        id="what",
        ask=say("life-ask"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(one, say(f"option-life-{one}", form=form(journey))) for one in offered),
        note=say("life-note"),
        optional=False,
        when=lambda given: "what" not in given,
    )


def _field(desk: Desk, journey: Journey) -> Step | None:
    """Which part of the agreement; none where there is no agreement to change."""
    holds = in_force(desk, journey.id)
    if holds is None:
        return None
    pack = desk.pack(journey)
    applying = {question.id for question in fields(pack, holds.entries)}
    ids = [pack.use(use) for use in STRUCTURE_USES if pack.use(use) in applying]
    options = [Option(one, pack.say(pack.question(one).label)) for one in ids]
    return Step(
        id="field",
        ask=say("life-field-ask"),
        kind=StepKind.CHOOSE,
        options=(*options, Option(ALL, say("option-life-field-all"))),
        optional=False,
        when=lambda given: given.get("what") == Chosen((STRUCTURE,)),
    )


def _tell(run: Run, journey: Journey) -> Step:
    what = engine.one(run, "what", RHYTHM)
    told = sentences(what, journey) if what != TALK else (NEEDED,)
    return Step(
        id="tell",
        ask=say("life-tell-ask", form=form(journey)),
        kind=StepKind.CHOOSE,
        options=tuple(Option(one, say(f"option-life-tell-{one}")) for one in told),
        note=say(f"life-tell-note-{'wish' if what in AT_ONCE else 'change'}"),
        optional=False,
        when=lambda given: given.get("what") != Chosen((TALK,)),
    )


def _words() -> Step:
    return Step(
        id="words",
        ask=say("life-words-ask"),
        kind=StepKind.WRITE,
        note=say("life-words-note"),
        seen_by=SeenBy.PAIR,
        max_length=1000,
        optional=False,
        when=lambda given: given.get("tell") == Chosen((OWN,)),
    )


def _check(desk: Desk, run: Run, journey: Journey) -> Step:
    """How it will read to the others."""

    def says_more(given: Mapping[str, Given]) -> bool:
        return "tell" in given and given["tell"] != Chosen((NEEDED,))

    return Step(
        id="check",
        ask=say("life-check-ask"),
        kind=StepKind.CHOOSE,
        options=(Option(YES, say("option-life-check-yes")), Option(NO, say("option-life-check-no"))),
        before=shown(desk, run, journey),
        optional=False,
        when=says_more,
    )


def _forget(desk: Desk, run: Run) -> None:
    answer = desk.world.find(Answer, engine.written(run, "words"))
    if answer is not None:
        desk.world.drop(answer)


# --- the ways on -----------------------------------------------------------------------------------------

Way = Callable[[Desk, Journey, Run], None]


def _by(handler: Handler) -> Way:
    """On through what a command word does for this journey."""
    return lambda desk, journey, run: handler(desk, Call(subject=journey.id))


def _structure(desk: Desk, journey: Journey, run: Run) -> None:
    """The agreement, at the chosen field; where there is none, or one on its way, as it stands."""
    holds, field = in_force(desk, journey.id), engine.one(run, "field")
    pending: Agreement | None = desk.agreement(journey.id, *PENDING)
    if holds is not None and pending is None and field not in ("", ALL):
        change_field(desk, holds, field, desk.me.id)
    else:
        agreement.COMMANDS[agreement.WORD](desk, Call(subject=f"amend:{journey.id}"))


def _talk(desk: Desk, journey: Journey, run: Run) -> None:
    desk.say(Say(say("life-talk-noted", form=form(journey))))


WAYS: Mapping[str, Way] = {
    RHYTHM: _by(rhythm.rhythm),
    GOALS: _by(goals.goals),
    STRUCTURE: _structure,
    PAUSE: _by(pausing.pause),
    PARTNER: _by(leaving.rematch),
    LEAVE: _by(leaving.leave),
    TALK: _talk,
}


def change(desk: Desk, call: Call) -> None:
    """Ask what would help; or, from a button, put the point on the agenda at once."""
    talk = call.subject.startswith(TO_TALK)
    journey = choose_journey(desk, replace(call, subject=call.subject.removeprefix(TO_TALK)), WORD)
    if journey is not None:
        given = {"what": Chosen((TALK,))} if talk else None
        occurrence = desk.event.id
        desk.open(LIFE_CHANGE, desk.me.id, journey.id, occurrence=occurrence, journey=journey.id, given=given)
    elif call.subject:
        not_here(desk)
    elif not desk.journeys():
        words = ("pause", "leave") if desk.enrolments() else ("status",)
        ways = (Button(say(f"button-life-{word}"), command(word)) for word in words)
        desk.say(Say(say("life-no-journey")), Actions(tuple(ways)))


COMMANDS: dict[str, Handler] = {WORD: change}
DIALOGS: tuple[Dialog, ...] = (LifeChange(),)
