"""The dialog engine: pure functions from a run and what was given to the next run. No text, no I/O.

State is names, never positions: a run knows the step that waits (`at`), the steps gone (`trail`) and what was given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.run import Chosen, Given, Picked, Run, RunState, Skipped, Written
from dialogs.script import Script


def begin(script: Script, run: Run, now: datetime) -> Run:
    """The run at its first step; DONE at once when no step applies."""
    return _arrive(script, replace(run, at="", trail=()), script.after("", run.given), now)


def give(script: Script, run: Run, given: Given, now: datetime) -> Run:
    """The run after its waiting step got `given`: at the next step, or DONE."""
    answered = replace(run, given={**run.given, run.at: given}, trail=(*_without(run.trail, run.at), run.at))
    return _arrive(script, answered, script.after(run.at, answered.given, answered.trail), now)


def fill(script: Script, run: Run, given: Mapping[str, Given], now: datetime) -> Run:
    """The run after several steps got what a form `given` them: at the first step that is left, or DONE."""
    ways = tuple(step for step in run.trail if step not in given)
    answered = replace(run, given={**run.given, **given}, trail=(*ways, *given))
    return _arrive(script, answered, script.after("", answered.given, answered.trail), now)


def skip(script: Script, run: Run, now: datetime) -> Run:
    """The run after its waiting step was passed by; what was given there before stays given."""
    return give(script, run, run.given.get(run.at, Skipped()), now)


def back(script: Script, run: Run, now: datetime) -> Run:
    """The run at the step before the waiting one; the same step when there is none."""
    known = [step for step in run.trail if script.step(step) is not None]
    if not known:
        return replace(run, revision=run.revision + 1, asked_at=now)
    return replace(
        run,
        at=known[-1],
        trail=tuple(known[:-1]),
        revision=run.revision + 1,
        asked_at=now,
        state=RunState.OPEN,
    )


def later(run: Run, resume_at: datetime) -> Run:
    """The run put aside until `resume_at` (UTC)."""
    return replace(
        run, state=RunState.LATER, resume_at=resume_at, later=run.later + 1, revision=run.revision + 1
    )


def resume(run: Run, now: datetime) -> Run:
    """The run waiting for the person again, at the same step."""
    return replace(run, state=RunState.OPEN, resume_at=None, asked_at=now, revision=run.revision + 1)


def end(run: Run, state: RunState) -> Run:
    """The run ended before its last step: STOPPED by the person, or LAPSED by silence."""
    return replace(run, state=state, resume_at=None, revision=run.revision + 1)


def _arrive(script: Script, run: Run, step: str, now: datetime) -> Run:
    state = RunState.OPEN if step else RunState.DONE
    return replace(run, at=step, state=state, asked_at=now, revision=run.revision + 1)


def _without(trail: tuple[str, ...], step: str) -> tuple[str, ...]:
    return tuple(item for item in trail if item != step)


def chosen(run: Run, step: str) -> tuple[str, ...]:
    """The option ids given at a step, or none."""
    given = run.given.get(step)
    return given.options if isinstance(given, Chosen) else ()


def one(run: Run, step: str, default: str = "") -> str:
    """The single option id given at a step, or the default."""
    return next(iter(chosen(run, step)), default)


def written(run: Run, step: str) -> str:
    """The answer id given at a step, or ""."""
    given = run.given.get(step)
    return given.answer if isinstance(given, Written) else ""


def picked(run: Run, step: str) -> datetime | None:
    """The moment (UTC) given at a step, or None."""
    given = run.given.get(step)
    return given.at if isinstance(given, Picked) else None
