"""A lead changes a programme's rules at any time; what runs already keeps what it began with (REQ-45)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, cast

from bot.domain.journey import Form
from bot.domain.message import Actions, Button, Facts, Heading, Items, Option, Say, Style, Text, command, say
from bot.domain.programme import Programme
from bot.domain.run import Chosen, Given, Run
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import chosen, one
from dialogs.leading import PART, Act, for_led, of_lead, rule_rows
from dialogs.programme_contact import contact
from dialogs.programme_create import forms_step
from dialogs.programme_leads import leads
from dialogs.programme_questions import questions
from dialogs.programme_rules import RULES, Changes, Rule, read_forms
from dialogs.programme_texts import texts
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.typed import match

FORMS, OTHER = "forms", "other"
ORDER = ("rhythm", "duration", "meeting", FORMS, "group", "confirms", "name", "channel", "zone")
"""The rules in the order of the card; what follows them has a conversation of its own."""
ELSEWHERE: Mapping[str, Act] = MappingProxyType(
    {"questions": questions, "texts": texts, "leads": leads, "contact": contact}
)


class Change(Dialog):
    """Asks for the new value of one rule. The subject is the programme, the occurrence the rule's id."""

    name = "programme-change"

    def script(self, desk: Desk, run: Run) -> Script:
        """The ready choices, and a typed value where others are possible."""
        programme = desk.world.get(Programme, run.subject)
        if run.occurrence == FORMS:
            steps: tuple[Step, ...] = (
                replace(forms_step(), preset=programme.forms, before=(_now(programme, FORMS),)),
            )
        else:
            rule = RULES[run.occurrence]
            steps = (*_choose(programme, rule), *_write(programme, rule))
        title = say("form-title-programme-change")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED)

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """A value that cannot be."""
        typed = given.options[0] if isinstance(given, Chosen) and given.options else ""
        if step == FORMS or typed == OTHER:
            return None
        return (
            None if RULES[run.occurrence].read(typed) is not None else say(f"rule-{run.occurrence}-unclear")
        )

    def done(self, desk: Desk, run: Run) -> None:
        """The rule holds from now on."""
        programme = of_lead(desk, run.subject)
        if programme is None:
            return
        rule = run.occurrence
        value = " ".join(chosen(run, FORMS)) if rule == FORMS else one(run, "typed") or one(run, rule)
        changes = read_forms(value) if rule == FORMS else RULES[rule].read(value)
        if changes is not None:
            _apply(desk, programme, rule, changes)


def _choose(programme: Programme, rule: Rule) -> tuple[Step, ...]:
    if not rule.ready:
        return ()
    other = (Option(OTHER, say("option-rule-other")),) if rule.typed else ()
    return (
        Step(
            id=rule.id,
            before=(_now(programme, rule.id),),
            ask=say(f"rule-{rule.id}-ask"),
            kind=StepKind.CHOOSE,
            options=(*rule.ready, *other),
            optional=False,
            free=rule.typed,
            plain=rule.typed,
            worded=(OTHER,),
        ),
    )


def _write(programme: Programme, rule: Rule) -> tuple[Step, ...]:
    if not rule.typed:
        return ()
    return (
        Step(
            id="typed",
            before=() if rule.ready else (_now(programme, rule.id),),
            ask=say(f"rule-{rule.id}-write"),
            kind=StepKind.WRITE,
            plain=True,
            optional=False,
            value=() if rule.ready else (rule.now(programme),),
            when=(lambda given: given.get(rule.id) == Chosen((OTHER,))) if rule.ready else None,
        ),
    )


def _now(programme: Programme, rule: str) -> Facts:
    return Facts(((say("rule-now"), _value(programme, rule)),))


def _value(programme: Programme, rule: str) -> Text:
    if rule == FORMS:
        return Items(tuple(say(f"form-{form}") for form in programme.forms))
    return RULES[rule].now(programme)


def _apply(desk: Desk, programme: Programme, rule: str, changes: Changes) -> None:
    """Keep the change, and say what it means for those who are on their way."""
    changed = desk.world.keep(replace(programme, **cast("dict[str, Any]", changes)))
    rows = ((say(f"button-rule-{rule}"), _value(changed, rule)),)
    desk.say(
        Say(say("programme-changed", programme=changed.name)),
        Facts(rows),
        Say(say(f"rule-{rule}-changed")),
        Actions(
            (
                Button(say("button-change-more"), command("programme-change", changed.id), Style.PRIMARY),
                Button(say("button-programme"), command("programme", changed.id)),
            )
        ),
    )


def menu(desk: Desk, programme: Programme) -> None:
    """The rules as they are, each with a button, and what else can be changed."""
    rules = [rule for rule in ORDER if rule != "group" or Form.PEER_GROUP in programme.forms]
    buttons = [
        *(
            Button(say(f"button-rule-{r}"), command("programme-change", f"{programme.id}{PART}{r}"))
            for r in rules
        ),
        *(Button(say(f"button-rule-{r}"), command(f"programme-{r}", programme.id)) for r in ELSEWHERE),
    ]
    desk.say(
        Heading(programme.name),
        Facts(rule_rows(desk, programme)),
        Say(say("programme-change-ask")),
        Actions(tuple(buttons)),
    )


def _change(desk: Desk, programme: Programme, call: Call) -> None:
    rule, value = (call.subject, "") if call.subject else _typed(desk, call.rest)
    if rule in ELSEWHERE:
        ELSEWHERE[rule](desk, programme, Call())
    elif rule not in ORDER:
        menu(desk, programme)
    elif value and (changes := _read(desk, rule, value)) is not None:
        _apply(desk, programme, rule, changes)
    else:
        desk.open(Change.name, desk.me.id, programme.id, occurrence=rule)


def _typed(desk: Desk, rest: str) -> tuple[str, str]:
    """The rule that typed words begin with, and the value after it."""
    labels = [(rule, desk.words(say(f"button-rule-{rule}"))) for rule in (*ORDER, *ELSEWHERE)]
    typed = " ".join(rest.split())
    for rule, label in sorted(labels, key=lambda known: -len(known[1])):
        if f"{typed} ".casefold().startswith(f"{label} ".casefold()):
            return rule, typed[len(label) :].strip()
    first, _, value = typed.partition(" ")
    for named, left in ((typed, ""), (first, value)):
        found = match(named, labels)
        if isinstance(found, str):
            return found, left
    return "", ""


def _read(desk: Desk, rule: str, value: str) -> Changes | None:
    """A typed value: a ready choice by its label, or a value of its own. The forms are always ticked."""
    if rule == FORMS:
        return None
    ready = {desk.words(option.label).casefold(): option.id for option in RULES[rule].ready}
    return RULES[rule].read(ready.get(value.casefold(), value))


DIALOGS: tuple[Dialog, ...] = (Change(),)
COMMANDS: dict[str, Handler] = {"programme-change": for_led("programme-change", _change)}
