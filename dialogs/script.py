"""A dialog's structure: steps with stable ids. Read from a guide pack, or built in Python for live choices."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.message import Option, Part, Text
from bot.domain.privacy import SeenBy
from bot.domain.run import Given

Condition = Callable[[Mapping[str, Given]], bool]
Marks = Callable[[str, str], tuple[str, ...]]


class StepKind(StrEnum):
    """What a step takes: one option, several options, typed words, a moment, several moments, or a day."""

    CHOOSE = "choose"
    MANY = "many"
    WRITE = "write"
    MOMENT = "moment"
    MOMENTS = "moments"
    DAY = "day"


class AsForm(StrEnum):
    """Whether a script is drawn as a form: never; EXPECTED, where people are used to forms; or wherever it can be."""

    NEVER = "never"
    EXPECTED = "expected"
    ALWAYS = "always"


TICKED = (StepKind.MANY, StepKind.MOMENTS)
"""Kinds of steps whose options are ticked, as many as one likes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question. `id` is for ever.

    `ask` is the question; `before` parts stand above it, `note` below. `seen_by` promises who will read a typed
    answer (None only for steps whose value is no one's words). `optional` offers Skip. `free` lets a CHOOSE step
    take typed words as well. `sealed`: chosen options are a person's own words and are kept like them. `when`
    decides from earlier answers whether the step is asked at all. `guide` is the guide's id that goes into the
    answer. `least` is the smallest number of options of a ticked step. `several`: a MOMENT step takes several typed
    moments too. Several moments are given as chosen options, each the moment (UTC) in ISO form. `plain`: what is
    typed is no one's words (a name of a programme, say) and is kept in clear, as the one chosen option. `marks`: what
    a dialog may know of sealed words without reading them. `count` says how far one has come, where questions come one
    by one.

    The rest is for forms. `on_form` is the small line there in place of `note`. `value` stands in the field at first:
    what holds now, as option ids or as words. `follows` names the steps that this one builds on (in its question, its
    options, its promise): it comes on the sheet after theirs. `in_chat`: always asked in the chat, where one press
    answers it or a last look is due. `worded` are options that only lead to own words, or elsewhere: a form has a line
    for the one and can be closed for the other, so they are left out. `named` says in a word or two what the step is
    about: the line for own words is labelled with it, since it may be read without what stands around it.
    """

    id: str
    ask: Text
    kind: StepKind
    options: tuple[Option, ...] = ()
    before: tuple[Part, ...] = ()
    note: Text | None = None
    seen_by: SeenBy | None = None
    optional: bool = True
    free: bool = False
    sealed: bool = False
    when: Condition | None = None
    guide: str = ""
    least: int = 0
    several: bool = False
    preset: tuple[str, ...] = ()
    max_length: int = 4000
    plain: bool = False
    marks: Marks | None = None
    count: Text | None = None
    on_form: Text | None = None
    value: tuple[Text, ...] = ()
    follows: tuple[str, ...] = ()
    in_chat: bool = False
    worded: tuple[str, ...] = ()
    named: Text | None = None

    def applies(self, given: Mapping[str, Given]) -> bool:
        """Whether the step is asked at all, after these earlier answers."""
        return self.when is None or self.when(given)


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """Steps in order. `form`: whether they are drawn as a form. `later` and `stop`: these ways out are offered.

    A form that is ALWAYS one has every step on one sheet, whether it applies or not. One where it is EXPECTED has on a
    sheet what is known to apply; what depends on that comes on a next sheet (see `dialogs.forms`). `title` stands above
    a form and has at most 24 characters in every language.
    """

    dialog: str
    steps: tuple[Step, ...]
    title: Text = ""
    intro: tuple[Text, ...] = ()
    form: AsForm = AsForm.NEVER
    later: bool = True
    stop: bool = True

    def step(self, step_id: str) -> Step | None:
        """The step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    def after(self, step_id: str, given: Mapping[str, Given], gone: Collection[str] = ()) -> str:
        """The id of the next step to ask after `step_id` ("" before the first) that is not `gone`, or "" at the end."""
        ids = [step.id for step in self.steps]
        start = ids.index(step_id) + 1 if step_id in ids else 0
        for step in self.steps[start:]:
            if step.id not in gone and step.applies(given):
                return step.id
        return ""
