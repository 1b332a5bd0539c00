"""How a step looks and what it takes: as a message with buttons, as a field of a form, and what a field gave."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.message import (
    Actions,
    Button,
    Choose,
    Field,
    FieldKind,
    Form,
    Note,
    Part,
    Payload,
    Say,
    Style,
    Text,
    say,
)
from bot.domain.run import Chosen, Given, Run, Skipped
from dialogs.company import PAIR, promise
from dialogs.script import TICKED, Script, Step, StepKind

MOVES = MOVE_BACK, MOVE_SKIP, MOVE_LATER, MOVE_STOP = "_back", "_skip", "_later", "_stop"
DONE_TICK = "_tick"
FORM = "_form"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A kind sentence about a field that needs another look."""

    text: Text


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
    return (*step.before, Say(step.ask), *notes, *_widgets(script, step, run))


def form(script: Script, run: Run, kind: str) -> Form:
    """The whole script as one sheet, with what was given so far; `kind` as in `question_parts`."""
    fields = tuple(_field(step, run, kind) for step in script.steps)
    payload = Payload(run.id, run.revision, FORM, "")
    return Form(payload, script.title, fields, say("button-send"), script.intro)


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


def _field(step: Step, run: Run, kind: str) -> Field:
    kinds = {StepKind.CHOOSE: FieldKind.ONE, StepKind.MANY: FieldKind.MANY, StepKind.WRITE: FieldKind.LONG}
    given = run.given.get(step.id)
    value = given.options if isinstance(given, Chosen) else step.preset
    required = not step.optional if step.kind is not StepKind.MANY else step.least > 0
    hint = step.note or (promise(step.seen_by, kind) if step.seen_by else None)
    widget = kinds.get(step.kind, FieldKind.TEXT)
    return Field(step.id, step.ask, widget, step.options, required, hint, value, step.max_length)


def read_field(step: Step, values: tuple[str, ...]) -> Given | str | Trouble:
    """What a field of a form gave: ids, or a str for words to be sealed; or a kind sentence."""
    cleaned = tuple(value.strip() for value in values if value.strip())
    if step.kind in (StepKind.CHOOSE, StepKind.MANY):
        return _read_options(step, cleaned)
    if not cleaned:
        return Skipped() if step.optional else Trouble(say("field-write-something"))
    if len(cleaned[0]) > step.max_length:
        return Trouble(say("text-too-long", limit=step.max_length))
    return Chosen((cleaned[0],)) if step.plain else cleaned[0]


def _read_options(step: Step, ticked: tuple[str, ...]) -> Given | Trouble:
    known = {option.id for option in step.options}
    if any(value not in known for value in ticked):
        return Trouble(say("field-choose-from-list"))
    ticked = tuple(dict.fromkeys(ticked))
    if step.kind is StepKind.MANY and len(ticked) < step.least:
        return Trouble(say("field-choose-at-least", count=step.least))
    if step.kind is StepKind.CHOOSE and len(ticked) != 1:
        return Skipped() if step.optional and not ticked else Trouble(say("field-choose-one"))
    return Chosen(ticked)
