"""The engine's promises: names instead of positions, nothing lost going back and forth, an end to every way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.message import Option
from bot.domain.run import (
    Chosen,
    Given,
    Picked,
    Run,
    RunState,
    Skipped,
    Written,
)
from dialogs import engine
from dialogs.script import Script, Step, StepKind

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
YES_NO = (Option("yes", "Kyllä"), Option("no", "Ei"))
SCRIPT = Script(
    dialog="trial",
    steps=(
        Step(id="first", ask="?", kind=StepKind.CHOOSE, options=YES_NO),
        Step(
            id="only-after-yes",
            ask="?",
            kind=StepKind.WRITE,
            when=lambda given: given.get("first") == Chosen(("yes",)),
        ),
        Step(id="when", ask="?", kind=StepKind.MOMENT),
        Step(id="last", ask="?", kind=StepKind.MANY, options=YES_NO),
    ),
)
GIVEN: st.SearchStrategy[Given] = st.one_of(
    st.sampled_from([Chosen(("yes",)), Chosen(("no",)), Chosen(()), Skipped()]),
    st.text(min_size=1, max_size=8).map(Written),
    st.datetimes(timezones=st.just(UTC)).map(Picked),
)
ACTS = st.lists(
    st.one_of(GIVEN, st.sampled_from(["back", "skip", "later", "resume"])), min_size=0, max_size=40
)


def new_run() -> Run:
    """A run at its first step."""
    return engine.begin(SCRIPT, Run(id="r", person="p", dialog="trial", subject="s", opened_at=NOW), NOW)


def act(run: Run, what: Given | str) -> Run:
    """One act of a person, or of the clock."""
    match what:
        case "back":
            return engine.back(SCRIPT, run, NOW)
        case "skip":
            return engine.skip(SCRIPT, run, NOW)
        case "later":
            return engine.later(run, NOW + timedelta(days=1))
        case "resume":
            return engine.resume(run, NOW)
        case str():
            raise AssertionError(what)
    return engine.give(SCRIPT, run, what, NOW)


@given(ACTS)
def test_whatever_one_does_the_run_waits_at_a_step_that_applies_or_is_done(acts: list[Given | str]) -> None:
    run = new_run()
    for what in acts:
        if run.state is RunState.DONE:
            break
        run = act(run, what)
        if run.state is RunState.DONE:
            assert run.at == ""
        else:
            step = SCRIPT.step(run.at)
            assert step is not None
            assert run.at not in run.trail
            assert len(set(run.trail)) == len(run.trail)


@given(ACTS)
def test_every_act_makes_older_buttons_old(acts: list[Given | str]) -> None:
    run = new_run()
    for what in acts:
        if run.state is RunState.DONE:
            break
        moved = act(run, what)
        assert moved.revision == run.revision + 1
        run = moved


@given(ACTS)
def test_answering_on_always_comes_to_an_end(acts: list[Given | str]) -> None:
    run = new_run()
    for what in acts:
        if run.state is not RunState.DONE:
            run = act(run, what)
    for _ in SCRIPT.steps:
        if run.state is not RunState.DONE:
            run = engine.give(SCRIPT, run, Skipped(), NOW)
    assert run.state is RunState.DONE


@given(GIVEN, GIVEN)
def test_going_back_keeps_the_answer_until_another_is_given(first: Given, second: Given) -> None:
    run = engine.give(SCRIPT, new_run(), first, NOW)
    returned = engine.back(SCRIPT, run, NOW)
    assert returned.at == "first"
    assert returned.given["first"] == first
    assert engine.skip(SCRIPT, returned, NOW).given["first"] == first
    assert engine.give(SCRIPT, returned, second, NOW).given["first"] == second


def test_going_back_from_the_first_step_stays_there() -> None:
    assert engine.back(SCRIPT, new_run(), NOW).at == "first"


def test_a_step_whose_condition_fails_is_not_asked() -> None:
    run = engine.give(SCRIPT, new_run(), Chosen(("no",)), NOW)
    assert run.at == "when"
