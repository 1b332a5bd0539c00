"""A step on a form: the one or two fields it takes, and what was filled in there, read as in the chat.

A step that takes an option or typed words has a list and, below it, a line of its own (`step.id` with `OWN`); what is
written there counts. Times are ticked and typed together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.message import Field, FieldKind, Option, Part, Text, say
from bot.domain.run import Chosen, Given, Picked, Run, Skipped
from bot.domain.typed_time import Moment, Past, read_date
from bot.domain.typed_times import read_moments
from dialogs.company import promise
from dialogs.desk import Desk
from dialogs.heard_times import is_moment
from dialogs.script import TICKED, Step, StepKind
from dialogs.yes_no import plain_word

OWN = ".own"
"""After a step's id: the field for own words, another time or another day, below the list."""
LONGEST_TIME = 200
TIMES = (StepKind.MOMENT, StepKind.MOMENTS)
TIMED = (*TIMES, StepKind.DAY)
Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A kind sentence at a field (its id) that needs another look."""

    field: str
    text: Text


def fields_of(step: Step, run: Run, kind: str, above: Sequence[Part] = ()) -> tuple[Field, ...]:
    """The fields of a step, with what was given or holds now; `kind` says for whom (see `company.form`).

    The promise who will see the answer is the hint of the field that takes the words. `above` stands before the rest.
    """
    promised, note = promise(step.seen_by, kind) if step.seen_by else None, step.on_form or step.note
    parts = (*above, *step.before)
    if not step.options:
        return (_line(step, run, step.ask, step.id, (note, promised), parts, required=not step.optional),)
    chosen_too = step.sealed or not _has_line(step)
    listed = _list(step, run, (note, promised) if chosen_too else (note,), parts)
    if not _has_line(step):
        return (listed,)
    beside = say("form-own-counts") if step.kind not in TIMES else say("form-time-how")
    return listed, _line(step, run, _own_label(step), step.id + OWN, (promised, beside), (), required=False)


def read(desk: Desk, step: Step, values: Values) -> Given | str | Trouble:
    """What was filled in: ids or moments, a str for words to be sealed, or a kind sentence. Nothing is kept."""
    listed = _cleaned(values.get(step.id, ()))
    line = step.id + OWN if step.options else step.id
    typed = next(iter(_cleaned(values.get(line, ()))), "")
    if step.kind in TIMED:
        return _read_times(desk, step, listed if step.options else (), typed, line)
    if len(typed) > step.max_length:
        return Trouble(line, say("text-too-long", limit=step.max_length))
    if step.options:
        named = _named(desk, step, typed) if typed and _has_line(step) else ""
        ticked = (named,) if named else listed
        return _read_options(step, ticked) if named or not typed else _words(step, typed)
    if not typed:
        return Skipped() if step.optional else Trouble(line, say("field-write-something"))
    return _words(step, typed)


# --- fields -----------------------------------------------------------------------------------------

_LABELS = {
    StepKind.MOMENT: "form-other-time",
    StepKind.MOMENTS: "form-other-time",
    StepKind.DAY: "form-other-day",
}


def _own_label(step: Step) -> Text:
    if step.kind in _LABELS:
        return say(_LABELS[step.kind])
    if step.plain:
        return say("form-or-typed")
    return say("form-own-words-about", matter=step.named) if step.named else say("form-own-words")


def _has_line(step: Step) -> bool:
    """Whether a list has a line below it."""
    return step.kind in TIMED or (step.free and step.kind is StepKind.CHOOSE)


def _list(step: Step, run: Run, hints: Sequence[Text | None], above: tuple[Part, ...]) -> Field:
    given = run.given.get(step.id)
    value: tuple[Text, ...] = given.options if isinstance(given, Chosen) else step.value or step.preset
    several = step.kind in TICKED or (step.kind is StepKind.MOMENT and step.several)
    required = not step.optional if step.kind is not StepKind.MANY else step.least > 0
    return Field(
        step.id,
        step.ask,
        FieldKind.MANY if several else FieldKind.ONE,
        _offered(step),
        required and not _has_line(step),
        _together(hints),
        value,
        step.max_length,
        above,
    )


def _line(
    step: Step,
    run: Run,
    label: Text,
    field: str,
    hints: Sequence[Text | None],
    above: tuple[Part, ...],
    *,
    required: bool,
) -> Field:
    if step.kind in TIMES:
        return Field(field, label, FieldKind.TEXT, (), required, _together(hints), (), LONGEST_TIME, above)
    if step.kind is StepKind.DAY:
        return Field(field, label, FieldKind.DAY, (), required, _together(hints), (), LONGEST_TIME, above)
    kind = FieldKind.TEXT if step.plain else FieldKind.LONG
    given = run.given.get(step.id)
    stands: tuple[Text, ...] = given.options[:1] if isinstance(given, Chosen) else step.value
    value = stands if field == step.id else ()
    return Field(field, label, kind, (), required, _together(hints), value, step.max_length, above)


def _offered(step: Step) -> tuple[Option, ...]:
    return tuple(option for option in step.options if option.id not in step.worded)


def _together(hints: Sequence[Text | None]) -> Text | None:
    """One or two small lines as one hint."""
    said = [hint for hint in hints if hint is not None]
    if len(said) < 2:
        return said[0] if said else None
    return say("form-hints", first=said[0], second=said[1])


# --- what was filled in -----------------------------------------------------------------------------


def _cleaned(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(value.strip() for value in values if value.strip())


def _words(step: Step, typed: str) -> Given | str:
    return Chosen((typed,)) if step.plain else typed


def _named(desk: Desk, step: Step, typed: str) -> str:
    """The option whose whole label was typed, or ""."""
    wanted = plain_word(typed)
    return next((o.id for o in _offered(step) if plain_word(desk.words(o.label)) == wanted), "")


def _read_options(step: Step, ticked: tuple[str, ...]) -> Given | Trouble:
    known = {option.id for option in step.options}
    if any(value not in known for value in ticked):
        return Trouble(step.id, say("field-choose-from-list"))
    ticked = tuple(option.id for option in step.options if option.id in ticked)
    if step.kind is StepKind.MANY and len(ticked) < step.least:
        return Trouble(step.id, say("field-choose-at-least", count=step.least))
    if step.kind is StepKind.CHOOSE and len(ticked) != 1:
        choose = "field-choose-or-write" if step.free else "field-choose-one"
        return Skipped() if step.optional and not ticked else Trouble(step.id, say(choose))
    return Chosen(ticked)


def _read_times(desk: Desk, step: Step, ticked: tuple[str, ...], typed: str, line: str) -> Given | Trouble:
    """Times that were ticked, or typed, or both. One that is offered no more is still a time."""
    known = {option.id for option in step.options}
    at: set[datetime] = set()
    for option in ticked:
        if (moment := _moment(option)) is not None:
            at.add(moment)
        elif option not in known:
            return Trouble(step.id, say("field-choose-from-list"))
    if typed:
        heard = _heard(desk, step, typed, line)
        if isinstance(heard, Trouble):
            return heard
        at = heard if step.kind is StepKind.DAY else at | heard
    others = tuple(option for option in ticked if not is_moment(option))
    if not at and others and not typed:
        return Chosen(others[:1])
    if not at:
        return (
            Skipped()
            if step.optional
            else Trouble(step.id, say("field-choose-or-write" if step.options else "field-write-something"))
        )
    if len(at) == 1:
        return Picked(next(iter(at)))
    return Chosen(tuple(moment.isoformat() for moment in sorted(at)))


def _heard(desk: Desk, step: Step, typed: str, line: str) -> set[datetime] | Trouble:
    me = desk.me
    if step.kind is StepKind.DAY:
        day = read_date(typed, desk.now, me.zone, me.language)
        if isinstance(day, Moment):
            return {day.at}
        return Trouble(line, say("time-is-past" if isinstance(day, Past) else "day-not-understood"))
    heard = read_moments(typed, desk.now, me.zone, me.language)
    if isinstance(heard, Past):
        return Trouble(line, say("time-is-past"))
    if not isinstance(heard, tuple):
        return Trouble(line, say("time-not-understood"))
    if any(moment.needs_time for moment in heard):
        return Trouble(line, say("time-needs-clock"))
    return {moment.at for moment in heard}


def _moment(option: str) -> datetime | None:
    """The moment (aware UTC) that an option names, or None."""
    try:
        at = datetime.fromisoformat(option) if is_moment(option) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None
