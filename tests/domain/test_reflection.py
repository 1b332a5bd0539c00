"""Reflection never asks too much, never twice, and never what the pair did not agree to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reflection import AT_MOST, agenda, next_questions, next_tip

IDS = [f"MID-{number:02}" for number in range(1, 13)]
GOALS = "our-goals"
CONDITIONS = ["tasks-or-diary-agreed", "contact-agreed"]

orders = st.lists(st.sampled_from(IDS), max_size=12)
subsets = st.sets(st.sampled_from(IDS))
whens = st.dictionaries(st.sampled_from(IDS), st.sampled_from(["", *CONDITIONS]))
held = st.sets(st.sampled_from(CONDITIONS))


@given(orders, subsets, subsets, held, whens, st.integers(-1, 20))
def test_a_check_in_asks_little_and_only_what_may_be_asked(
    order: list[str], done: set[str], back: set[str], conditions: set[str], when: dict[str, str], count: int
) -> None:
    asked = next_questions(order, done, back, conditions, when, count)

    assert len(asked) <= min(AT_MOST, max(count, 0))
    assert len(set(asked)) == len(asked)
    assert not set(asked) & (done | back)
    assert list(asked) == sorted(asked, key=order.index)
    assert all(not when.get(question) or when[question] in conditions for question in asked)


@given(orders, held, whens, st.data())
def test_check_in_by_check_in_everything_due_is_asked_and_silence_brings_it_back_once(
    order: list[str], conditions: set[str], when: dict[str, str], data: st.DataObject
) -> None:
    done: set[str] = set()
    came_back: set[str] = set()
    silences: dict[str, int] = {}
    asked: list[str] = []
    for _ in range(2 * len(IDS) + 1):
        now = next_questions(order, done, came_back, conditions, when)
        if not now:
            break
        for question in now:
            asked.append(question)
            if data.draw(st.booleans()):
                done.add(question)
            else:
                silences[question] = silences.get(question, 0) + 1
                if silences[question] == 2:
                    came_back.add(question)
    else:
        pytest.fail("the questions never end")

    due = {question for question in order if not when.get(question) or when[question] in conditions}
    assert set(asked) == due
    assert all(asked.count(question) <= 2 for question in due)
    assert all(asked.count(question) == 1 for question in done - silences.keys())


def test_a_question_waits_for_its_condition_and_comes_when_it_holds() -> None:
    when = {"MID-12": "tasks-or-diary-agreed"}

    assert next_questions(["MID-12", "MID-01"], (), (), (), when) == ("MID-01",)
    assert next_questions(["MID-12", "MID-01"], (), (), {"tasks-or-diary-agreed"}, when) == (
        "MID-12",
        "MID-01",
    )


@given(
    st.lists(st.sampled_from(IDS), min_size=2, unique=True),
    st.sampled_from(["", GOALS]),
    st.text(),
    st.data(),
)
def test_an_agenda_has_two_or_three_things_and_begins_with_open_goals(
    order: list[str], goals: str, meeting: str, data: st.DataObject
) -> None:
    used = data.draw(st.lists(st.sampled_from([*order, GOALS]), max_size=30))

    things = agenda(order, goals, meeting, used)

    assert 2 <= len(things) <= 3
    assert len(set(things)) == len(things)
    assert (things[0] == GOALS) == (goals == GOALS)
    assert things == agenda(order, goals, meeting, used)
    assert set(things) <= {*order, GOALS}


@given(st.lists(st.sampled_from(IDS), min_size=2, unique=True), st.sampled_from(["", GOALS]))
def test_meeting_by_meeting_every_thing_comes_up_before_one_comes_again(order: list[str], goals: str) -> None:
    used: list[str] = []
    for meeting in range(len(order)):
        used += [thing for thing in agenda(order, goals, f"m{meeting}", used) if thing != GOALS]
        met = [used.count(thing) for thing in order]
        assert max(met) - min(met) <= 1


def test_an_agenda_leaves_out_what_was_not_agreed() -> None:
    when = {"MID-12": "tasks-or-diary-agreed"}

    assert agenda(["MID-12", "MID-01"], "", "m1", [], (), when) == ("MID-01",)
    assert set(agenda(["MID-12", "MID-01"], "", "m1", [], CONDITIONS, when)) == {"MID-01", "MID-12"}


def test_different_meetings_start_from_different_things() -> None:
    assert len({agenda(IDS, "", f"m{number}", []) for number in range(20)}) > 3


@given(st.lists(st.sampled_from(["TIP-01", "TIP-02", "TIP-03"]), min_size=1, unique=True))
def test_tips_take_turns(tips: list[str]) -> None:
    used: list[str] = []
    for _ in range(3 * len(tips)):
        used.append(next_tip(tips, used))

    assert used == tips * 3


def test_a_guide_without_tips_has_none_to_give() -> None:
    assert next_tip([], ["TIP-01"]) == ""
