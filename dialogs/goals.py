"""Goals: written, heard by all, refined with history, reached or let go by their owner (PATH2-02, REQ-09, REQ-16)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.message import (
    Actions,
    Button,
    Divider,
    Heading,
    Name,
    Option,
    Part,
    Say,
    Style,
    command,
    say,
)
from bot.domain.privacy import Answer
from bot.domain.run import Run
from dialogs import engine
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.company import form
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.goal_facts import candidates, of_partner, own, private, quotes, refined
from dialogs.goal_steps import Hear, Refine, Write, show
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.typed import match

WORD = "goals"
AT_ONCE = ("show", "refine", "hear")
"""With a single goal to do it with, these need no question which one: nothing is settled by the press alone."""
SETTLING = ("reached", "let-go")


class Which(Dialog):
    """Which goal an action is about; `args` is the action. The subject is the journey."""

    name = "goal-which"

    def script(self, desk: Desk, run: Run) -> Script:
        """The goals by number, each with its words above."""
        found = candidates(desk, desk.world.get(Journey, run.subject), run.args[0])
        options = tuple(
            Option(item, say("goal-number", number=number)) for number, (item, _) in enumerate(found, start=1)
        )
        shown = [(option.label, words) for option, (_, words) in zip(options, found, strict=True)]
        step = Step(
            id="goal",
            ask=say(f"goal-which-{run.args[0]}", form=form(desk.world.get(Journey, run.subject))),
            kind=StepKind.CHOOSE,
            options=options,
            before=quotes(desk, run.person, *shown),
            optional=False,
        )
        steps, title = (step,) if options else (), say("form-title-goal")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The action, on the chosen goal."""
        journey = desk.world.get(Journey, run.subject)
        if run.given:
            _act(desk, journey, run.args[0], engine.one(run, "goal"))
        else:
            desk.say(Say(say("goal-moved-on")))


def goals(desk: Desk, call: Call) -> None:
    """All goals one may see; or what a button under them, or its label typed after the word, says."""
    action, _, subject = call.subject.rpartition(":")
    journey = choose_journey(desk, Call(subject=subject), WORD)
    if journey is None:
        if subject or not desk.journeys():
            desk.say(Say(say("goals-nothing")))
        return
    kind = form(journey)
    labels = [
        (item, desk.words(say(f"button-goal-{item}", form=kind))) for item in (*AT_ONCE, *SETTLING, *OTHERS)
    ]
    # what a reached goal is called is what people type
    labels.append(("reached", desk.words(say("goal-state-reached"))))
    typed = match(call.rest, labels)
    action = action or (typed if isinstance(typed, str) else "")
    if action in OTHERS:
        OTHERS[action](desk, journey)
    elif action in (*AT_ONCE, *SETTLING):
        _which(desk, journey, action)
    else:
        _list(desk, journey)


def _list(desk: Desk, journey: Journey) -> None:
    """Own goals, own private ones, then each partner's, with the actions that make sense now."""
    me = desk.me.id
    parts: list[Part] = []
    mine = [(say(f"goal-state-{goal.state}"), goal.words) for goal in own(desk, journey, me)]
    mine += [(say("goal-state-private"), answer.id) for answer in private(desk, journey, me)]
    if mine:
        parts += [Heading(say("goals-yours")), *quotes(desk, me, *mine)]
    for partner in journey.partners_of(me):
        shown = of_partner(desk, journey, partner, me)
        theirs = [(say(f"goal-state-{goal.state}"), goal.words) for goal in shown]
        if theirs:
            parts += [Heading(say("goals-of", name=Name(partner))), *quotes(desk, me, *theirs)]
    able = [action for action in ("hear", "show") if candidates(desk, journey, action)]
    able += ["add", *(a for a in ("refine", *SETTLING) if candidates(desk, journey, a))]
    able += ["history"] if refined(desk, journey) else []
    styles = {able[0]: Style.PRIMARY}
    buttons = tuple(
        Button(
            say(f"button-goal-{action}", form=form(journey)),
            command(WORD, f"{action}:{journey.id}"),
            styles.get(action, Style.PLAIN),
        )
        for action in able
    )
    desk.say(*(parts or [Say(say("goals-none"))]), Actions(buttons))


def _add(desk: Desk, journey: Journey) -> None:
    """Write a new goal."""
    desk.open(Write.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id)


def _history(desk: Desk, journey: Journey) -> None:
    """How goals have come to read as they do, newest wording last."""
    parts: list[Part] = []
    for goal in refined(desk, journey):
        dated = [(answer, desk.world.find(Answer, answer)) for answer in goal.history]
        shown = [(day_in(known.at, desk.me.zone), answer) for answer, known in dated if known is not None]
        heading = say("goal-yours") if goal.owner == desk.me.id else say("goal-of", name=Name(goal.owner))
        parts += [*([Divider()] if parts else []), Heading(heading), *quotes(desk, desk.me.id, *shown)]
    desk.say(*(parts or [Say(say("goals-no-history"))]))


def _which(desk: Desk, journey: Journey, action: str) -> None:
    """Ask which goal, unless there is only one and nothing is settled by choosing it."""
    found = candidates(desk, journey, action)
    if not found:
        desk.say(Say(say(f"goal-none-to-{action}", form=form(journey))))
    elif len(found) == 1 and action in AT_ONCE:
        _act(desk, journey, action, found[0][0])
    else:
        subject, event = journey.id, desk.event.id
        desk.open(Which.name, desk.me.id, subject, occurrence=event, journey=journey.id, args=(action,))


def _act(desk: Desk, journey: Journey, action: str, chosen: str) -> None:
    """Do it, if it can still be done with this goal."""
    if chosen not in dict(candidates(desk, journey, action)):
        desk.say(Say(say("goal-moved-on")))
        return
    match action:
        case "show":
            show(desk, journey, chosen)
        case "refine":
            desk.open(Refine.name, desk.me.id, chosen, occurrence=desk.event.id, journey=journey.id)
        case "hear":
            desk.open(Hear.name, desk.me.id, chosen, journey=journey.id)
        case "reached":
            _settle(desk, desk.world.get(Goal, chosen), GoalState.REACHED)
        case "let-go":
            _let_go(desk, chosen)


def _let_go(desk: Desk, chosen: str) -> None:
    answer = desk.world.find(Answer, chosen)
    if answer is None:
        _settle(desk, desk.world.get(Goal, chosen), GoalState.DROPPED)
        return
    desk.world.drop(answer)
    desk.say(Say(say("goal-dropped")))


def _settle(desk: Desk, goal: Goal, state: GoalState) -> None:
    """The owner's word ends a goal; the others hear it kindly."""
    desk.world.keep(replace(goal, state=state))
    desk.settle(Hear.name, goal.id)
    desk.settle(Refine.name, goal.id)
    desk.say(Say(say(f"goal-{state}")))
    for partner in desk.world.get(Journey, goal.journey).partners_of(goal.owner):
        label = say("goal-of", name=Name(goal.owner))
        told = Say(say(f"goal-{state}-partner", name=Name(goal.owner)))
        desk.tell(partner, told, *quotes(desk, partner, (label, goal.words)))


OTHERS: dict[str, Callable[[Desk, Journey], None]] = {"add": _add, "history": _history}
COMMANDS: dict[str, Handler] = {WORD: goals}
DIALOGS: tuple[Dialog, ...] = (Write(), Hear(), Refine(), Which())
