"""Questions in members' own words, and everyone's own order of all questions (REQ-28, REQ-45)."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Actions, Button, Option, Say, Style, command, say
from bot.domain.own_questions import OwnQuestion, Turn
from bot.domain.privacy import SeenBy
from bot.domain.run import Run
from dialogs import engine
from dialogs.choosing import choose_journey, not_here
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.own_question_acts import BACK, add, hand_on, not_told, take_away, to_list, turn
from dialogs.own_question_facts import WORDS, is_asked, own_ids, title, wishes
from dialogs.question_list import OWN, ask_one, begin_anew, question_lines
from dialogs.script import AsForm, Script, Step, StepKind

WORD = "own-questions"
LONGEST = 400
WHO, QUESTION = "who", "words"
ALL, ME = "all", "me"
WHICH, WHAT = "which", "what"
TAKE_AWAY, TAKE_FROM_ALL, HAND_ON = "take-away", "take-away-all", "hand-on"


class Add(Dialog):
    """A new question: to all of them, or to oneself alone. The subject is the journey."""

    name = "own-question"

    def script(self, desk: Desk, run: Run) -> Script:
        """Whose question it is, then the words; who will see them stands below."""
        journey = desk.world.get(Journey, run.subject)
        resting = journey.state is JourneyState.PAUSED
        who = Step(
            id=WHO,
            ask=say("own-question-who"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(one, say(f"option-own-question-{one}")) for one in self._for(journey)),
            before=(Say(say("own-question-paused")),) if resting else (),
            optional=False,
        )
        together = engine.one(run, WHO) == ALL
        words = Step(
            id=QUESTION,
            ask=say("own-question-ask"),
            kind=StepKind.WRITE,
            note=say("own-question-note-all" if together else "own-question-note-me"),
            seen_by=SeenBy.PAIR if together else SeenBy.AUTHOR,
            optional=False,
            guide=WORDS,
            max_length=LONGEST,
            follows=(WHO,),
        )
        steps, title = (who, words), say("form-title-own-question")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """It is there; the others hear of theirs."""
        journey = desk.world.get(Journey, run.subject)
        add(desk, journey, engine.written(run, QUESTION), together=engine.one(run, WHO) == ALL)

    def _for(self, journey: Journey) -> tuple[str, ...]:
        """Nobody is disturbed during a pause."""
        return (ME,) if journey.state is JourneyState.PAUSED else (ALL, ME)


class Arrange(Dialog):
    """When the person wants one of some questions (`args`). The subject is the journey."""

    name = "question-turn"

    def script(self, desk: Desk, run: Run) -> Script:
        """Which question, unless there is one only, and what becomes of it."""
        journey = desk.world.get(Journey, run.subject)
        asked = [q for q in run.args if is_asked(desk.world, journey, q, run.person)]
        which = Step(
            id=WHICH,
            ask=say("question-turn-which"),
            kind=StepKind.CHOOSE,
            options=tuple(
                Option(question, say("option-question", number=number))
                for number, question in enumerate(asked, start=1)
            ),
            before=question_lines(desk, journey, asked, run.person),
            optional=False,
        )
        picked = _picked(run)
        what = Step(
            id=WHAT,
            ask=say("question-turn-what"),
            kind=StepKind.CHOOSE,
            options=tuple(
                Option(one, say(f"option-question-{one}")) for one in _possible(desk, journey, picked, run)
            ),
            before=(Say(title(desk.world, desk.pack(journey), picked, run.person)),) if picked else (),
            note=say("question-turn-note"),
            optional=False,
        )
        steps = (which, what) if len(run.args) > 1 else (what,)
        return Script(dialog=self.name, steps=steps, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """Done as said, for this person; what is somebody's own question only they take away or hand on."""
        journey = desk.world.get(Journey, run.subject)
        question, what = _picked(run), engine.one(run, WHAT)
        if what in _possible(desk, journey, question, run):
            _act(desk, journey, question, what)
        else:
            desk.say(Say(say("own-question-gone")), to_list(journey))


def _picked(run: Run) -> str:
    return engine.one(run, WHICH) if len(run.args) > 1 else next(iter(run.args), "")


def _possible(desk: Desk, journey: Journey, question: str, run: Run) -> list[str]:
    """What the person may do with a question now."""
    if not question or not is_asked(desk.world, journey, question, run.person):
        return []
    wish = wishes(desk.world, journey.id, run.person).get(question)
    ways = [one.value for one in Turn if wish is None or wish.turn is not one]
    ways += [BACK] if wish is not None else []
    own = desk.world.find(OwnQuestion, question)
    if own is not None and own.owner == run.person:
        ways += [HAND_ON] if not_told(desk, journey, own) else []
        ways += [TAKE_FROM_ALL if own.together else TAKE_AWAY]
    return ways


def _act(desk: Desk, journey: Journey, question: str, what: str) -> None:
    own = desk.world.find(OwnQuestion, question)
    if own is not None and what in (TAKE_AWAY, TAKE_FROM_ALL):
        take_away(desk, journey, own)
    elif own is not None and what == HAND_ON:
        hand_on(desk, journey, own)
    else:
        turn(desk, journey, question, None if what == BACK else Turn(what))


# --- the command ------------------------------------------------------------------------------------------


def own_questions(desk: Desk, call: Call) -> None:
    """The list of own questions; one of them by number; or what a button below an own question says."""
    action, _, subject = call.subject.partition(":")
    if action in OF_ONE and subject:
        _of_one(desk, OF_ONE[action], subject)
        return
    journey = choose_journey(desk, Call(subject=call.subject), WORD)
    if journey is None:
        _no_journey(desk, call)
        return
    listed = own_ids(desk.world, journey, desk.me.id)
    number = int(call.rest) if call.rest.isdecimal() and len(call.rest) < 6 else 0
    if 0 < number <= len(listed):
        ask_one(desk, journey, listed[number - 1])
    else:
        begin_anew(desk, journey, OWN)


def _of_one(desk: Desk, act: Callable[[Desk, Journey, str], None], question: str) -> None:
    own = desk.world.find(OwnQuestion, question)
    journey = next((j for j in desk.journeys() if own is not None and j.id == own.journey), None)
    if own is None or journey is None or not own.is_asked(desk.me.id, journey.members):
        desk.say(Say(say("own-question-gone")), Actions((_home(),)))
    else:
        act(desk, journey, question)


def _out(desk: Desk, journey: Journey, question: str) -> None:
    turn(desk, journey, question, Turn.OUT)


def _no_journey(desk: Desk, call: Call) -> None:
    if call.subject:
        not_here(desk)
    elif not desk.journeys():
        desk.say(Say(say("reflect-nothing")), Actions((_home(),)))


def _home() -> Button:
    return Button(say("button-home"), command("home"), Style.QUIET)


OF_ONE: dict[str, Callable[[Desk, Journey, str], None]] = {"answer": ask_one, "out": _out}
"""What the buttons below a new question do, by the action's name."""
COMMANDS: dict[str, Handler] = {WORD: own_questions}
DIALOGS: tuple[Dialog, ...] = (Add(), Arrange())
