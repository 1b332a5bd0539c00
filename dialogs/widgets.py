"""How a step looks in the chat: the question with its notes, and buttons or ticks for the ways to answer it."""

from __future__ import annotations

from bot.domain.message import (
    Actions,
    Button,
    Choose,
    Note,
    Part,
    Payload,
    Say,
    Style,
    say,
)
from bot.domain.run import Chosen, Run
from dialogs.company import PAIR, promise
from dialogs.script import TICKED, Script, Step

MOVES = MOVE_BACK, MOVE_SKIP, MOVE_LATER, MOVE_STOP = "_back", "_skip", "_later", "_stop"
DONE_TICK = "_tick"


def question_parts(
    script: Script, step: Step, run: Run, kind: str = PAIR, *, first: bool = False
) -> tuple[Part, ...]:
    """A question as parts: what stands above, the question, who will see the answer, the ways to answer.

    `kind` says for whom (see `company.form`). That the same people see the next answer too is said in fewer words,
    but for the `first` question of a sitting.
    """
    before = script.step(run.trail[-1]) if run.trail and not first else None
    again = before is not None and before.seen_by is step.seen_by
    notes = [Note(promise(step.seen_by, kind, again=again))] if step.seen_by else []
    if step.note is not None:
        notes.append(Note(step.note))
    count = (Note(step.count),) if step.count is not None else ()
    return (*count, *step.before, Say(step.ask), *notes, *_widgets(script, step, run))


def _widgets(script: Script, step: Step, run: Run) -> tuple[Part, ...]:
    def payload(option: str) -> Payload:
        return Payload(run.id, run.revision, step.id, option)

    ways_out = [
        *([Button(say("button-back"), payload(MOVE_BACK), Style.QUIET)] if run.trail else []),
        *([Button(say("button-skip"), payload(MOVE_SKIP), Style.QUIET)] if step.optional else []),
        *([Button(say("button-later"), payload(MOVE_LATER), Style.QUIET)] if script.later else []),
        *([Button(say("button-stop"), payload(MOVE_STOP), Style.QUIET)] if script.stop else []),
    ]
    if step.kind in TICKED:
        given = run.given.get(step.id)
        ticked = given.options if isinstance(given, Chosen) else step.preset
        choose = Choose(step.id, step.options, Button(say("button-choose"), payload(DONE_TICK)), ticked)
        return (choose, Actions(tuple(ways_out))) if ways_out else (choose,)
    buttons = [Button(option.label, payload(option.id)) for option in step.options]
    everything = (*buttons, *ways_out)
    return (Actions(everything),) if everything else ()
