"""A form and the chat lead to the same facts: whatever is answered, only the way of asking differs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.agreement import Agreement
from bot.domain.event import Pressed, Said, Submitted
from bot.domain.goals import Goal
from bot.domain.journey import Journey, Phase
from bot.domain.meetings import Meeting
from bot.domain.message import Payload, command
from bot.domain.own_questions import OwnQuestion
from bot.domain.people import Person
from bot.domain.privacy import Answer, Opened
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import Run, RunState
from bot.domain.tasks import Task
from bot.domain.world import World
from bot.ports import UnitOfWork
from dialogs.desk import Desk
from dialogs.form_fields import OWN
from dialogs.registry import CONVERSATION
from dialogs.script import TICKED, Step, StepKind
from dialogs.widgets import DONE_TICK, MOVE_SKIP
from tests.dialogs.extras import DIARY, TASKS, agreed
from tests.dialogs.formed import with_forms
from tests.dialogs.grouped import group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, Pair, pair
from tests.talk import BOOKS

_IDS = re.compile(r"\w+")
FACTS = (Agreement, Enrolment, Goal, Journey, Meeting, OwnQuestion, Programme, Task)
LETTERS = st.text("abcdefghijklmnoprstuvyäö ", min_size=1, max_size=30)
MOST_STEPS = 40
HOURS = st.integers(8, 15)
DAYS = st.dates(date(2026, 12, 7), date(2027, 2, 26)).filter(lambda d: d.weekday() < 5)


class Answers:
    """What somebody answers at each step, drawn when it is first asked and the same ever after."""

    def __init__(self, data: st.DataObject) -> None:
        self._data, self._known = data, dict[str, tuple[str, tuple[str, ...]]]()

    def at(self, step: Step) -> tuple[str, tuple[str, ...]]:
        """How ("option", "ticks", "words", "typed" or "skip") and what."""
        if step.id not in self._known:
            self._known[step.id] = self._data.draw(_answers(step), label=step.id)
        return self._known[step.id]


def _answers(step: Step) -> st.SearchStrategy[tuple[str, tuple[str, ...]]]:
    options = [option.id for option in step.options if option.id not in step.worded]
    ways: list[st.SearchStrategy[tuple[str, tuple[str, ...]]]] = []
    if step.kind in (StepKind.CHOOSE, StepKind.MOMENT, StepKind.DAY) and options:
        ways.append(st.sampled_from(options).map(lambda option: ("option", (option,))))
    if step.kind in TICKED:
        ticks = st.lists(st.sampled_from(options), min_size=max(step.least, 1), max_size=3, unique=True)
        ways.append(ticks.map(lambda some: ("ticks", tuple(some))))
    if step.kind in (StepKind.MOMENT, StepKind.MOMENTS):
        moments = st.lists(st.builds(_moment, DAYS, HOURS), min_size=1, max_size=3, unique=True)
        ways.append(moments.map(lambda some: ("typed", (", ".join(sorted(some)),))))
    if step.kind is StepKind.DAY:
        ways.append(DAYS.map(lambda day: ("typed", (f"{day:%-d.%-m.%Y}",))))
    if step.kind is StepKind.WRITE or step.free:
        one_word = step.plain
        ways.append(LETTERS.map(lambda text: ("words", (_words(text, one_word=one_word),))))
    if step.optional:
        ways.append(st.just(("skip", ())))
    return st.one_of(ways)


def _words(text: str, *, one_word: bool) -> str:
    """Words that are no option, move or command; a channel's name is a single one."""
    words = f"Zq{text}".strip()
    return "".join(words.split()) if one_word else words


def _moment(day: date, hour: int) -> str:
    return f"{day:%-d.%-m.%Y} {hour}:00"


# --- two ways of answering --------------------------------------------------------------------------


def in_chat(both: Pair, user: str, dialog: str, answers: Answers) -> None:
    """Answer what is asked, question by question."""
    for run, step in _asked(both, user, dialog):
        _answer_in_chat(both, user, run, step, *answers.at(step))


def _answer_in_chat(both: Pair, user: str, run: Run, step: Step, how: str, what: tuple[str, ...]) -> None:
    def payload(option: str) -> str:
        return Payload(run.id, run.revision, step.id, option).encode()

    match how:
        case "option":
            both.talk.act(user, Pressed(payload(what[0])))
        case "ticks":
            both.talk.act(user, Submitted(payload(DONE_TICK), {step.id: what}))
        case "skip":
            both.talk.act(user, Pressed(payload(MOVE_SKIP)))
        case "words" if step.worded:
            # the long way: first that it is something else, then what
            both.talk.act(user, Pressed(payload(step.worded[0])))
            both.talk.act(user, Said(what[0]))
        case _:
            both.talk.act(user, Said(what[0]))


def on_sheets(both: Pair, user: str, dialog: str, answers: Answers) -> None:
    """Send sheet after sheet; what is asked in the chat is answered there."""
    for run, step in _asked(both, user, dialog):
        form = both.talk.forms.pop(user, None)
        if form is None:
            _answer_in_chat(both, user, run, step, *answers.at(step))
            continue
        values: dict[str, tuple[str, ...]] = {field.id: () for field in form.fields}
        for one in _script(both, user, run):
            if one.id in values or one.id + OWN in values:
                values |= _filled(one, *answers.at(one))
        both.talk.act(user, Submitted(form.payload.encode(), values))
        assert user not in both.talk.errors, both.talk.errors[user]


def _filled(step: Step, how: str, what: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    if how in ("option", "ticks"):
        return {step.id: what}
    return {step.id + OWN if step.options else step.id: what} if how != "skip" else {}


def _asked(both: Pair, user: str, dialog: str) -> Iterator[tuple[Run, Step]]:
    """What waits, until nothing does."""
    who = both.talk.id(user)
    for _ in range(MOST_STEPS):
        waits = both.talk.world(user).all(
            Run, lambda r: (r.person, r.dialog, r.state) == (who, dialog, RunState.OPEN)
        )
        run = next(waits, None)
        if run is None:
            return
        yield run, next(step for step in _script(both, user, run) if step.id == run.at)
    raise AssertionError(f"{dialog} never ends")


def _script(both: Pair, user: str, run: Run) -> tuple[Step, ...]:
    world = both.talk.world(user)
    me = world.get(Person, both.talk.id(user))
    desk = Desk(world, both.talk.event(user, Said("")), me, BOOKS, CONVERSATION)
    return CONVERSATION.script(desk, run).steps


# --- what came of it --------------------------------------------------------------------------------


def facts(both: Pair, user: str) -> list[str]:
    """Everything that is kept, with the words themselves in place of ids that differ from event to event."""
    world = both.talk.world(user)
    entities = [one for kind in FACTS for one in _all(world, kind)]
    named = {one.id: type(one).__name__ for one in entities}
    kept = list(world.all(Answer))
    for answer in kept:
        opened = both.talk.store.transact(partial(_opened, answer))
        named[answer.id] = f"“{opened[answer.id].text}”"
    told = [repr(_named(asdict(one), named)) for one in entities]
    sealed = [
        repr((named[a.id], a.question, a.seen_by, a.shared_with, a.agreed_with, a.options)) for a in kept
    ]
    people = [repr((p.id, p.language, p.working_time)) for p in world.all(Person)]
    return sorted([*told, *sealed, *people])


def _opened(answer: Answer, unit: UnitOfWork) -> Mapping[str, Opened]:
    return unit.words({answer.id}, answer.author)


def _all(world: World, kind: Any) -> list[Any]:
    return list(world.all(kind))


def _named(value: Any, named: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return _IDS.sub(lambda found: named.get(found[0], found[0]), value)
    if isinstance(value, Mapping):
        return sorted((key, _named(one, named)) for key, one in value.items())
    if isinstance(value, tuple | list):
        return [_named(one, named) for one in value]
    return value


def _with_both() -> Pair:
    both = pair()
    agreed(both, **TASKS, **DIARY)
    return both


def _starting() -> Pair:
    return pair(phase=Phase.START)


CASES: dict[str, tuple[Callable[[], Pair], str, str, str]] = {
    "goal": (_with_both, ONE, "goals", f"add:{JOURNEY}"),
    "diary": (_with_both, ONE, "diary", f"write:{JOURNEY}"),
    "task": (_with_both, ONE, "tasks", f"add:{JOURNEY}"),
    "answer": (_with_both, ONE, "insights", "add"),
    "pause": (_with_both, ONE, "pause", JOURNEY),
    "rhythm": (_with_both, ONE, "rhythm", JOURNEY),
    "hours": (_with_both, ONE, "hours", ""),
    "language": (_with_both, ONE, "language", ""),
    "meet": (_with_both, ONE, "meet", JOURNEY),
    "meet in a group": (group, ONE, "meet", JOURNEY),
    "agreement": (_starting, ONE, "agreement", f"draft:{JOURNEY}"),
    "programme-create": (_with_both, LEAD, "programme-create", ""),
}


@pytest.mark.parametrize("case", CASES)
@settings(max_examples=8)
@given(data=st.data())
def test_a_form_and_the_chat_lead_to_the_same_facts(case: str, data: st.DataObject) -> None:
    begin, user, word, subject = CASES[case]
    dialog, answers = case.partition(" ")[0], Answers(data)

    chat = begin()
    chat.talk.act(user, Pressed(command(word, subject).encode()))
    in_chat(chat, user, dialog, answers)

    sheets = begin()
    with_forms(sheets.talk)
    sheets.talk.act(user, Pressed(command(word, subject).encode()))
    assert user in sheets.talk.forms
    on_sheets(sheets, user, dialog, answers)

    assert facts(sheets, user) == facts(chat, user)
