"""What an agreement changes in a journey once it holds: phase, rhythm, length of meetings, time frame (PATH2-04)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from bot.domain.agreement import Agreement
from bot.domain.journey import Journey, Phase
from bot.domain.nudges import EVALUATION_BEFORE
from bot.domain.programme import Programme
from bot.domain.run import Run, Written
from bot.domain.typed_span import read_days, read_minutes
from dialogs.pack import CHOSEN, Choice, Pack, Question
from dialogs.phrasebook import FIRST_LANGUAGE
from dialogs.uses import Use

SENSIBLE: Mapping[Use, range] = MappingProxyType(
    {"rhythm": range(2, 183), "duration": range(14, 3 * 366), "length": range(10, 8 * 60 + 1)}
)
"""What own words in a field may name: how often and for how long, in days; the length of a meeting, in minutes."""


def suggested(pack: Pack, question: Question, journey: Journey, programme: Programme) -> Choice | None:
    """The ready choice that is the programme's own duration, rhythm or length of meetings, if there is one."""
    usual = {
        pack.use("duration"): programme.duration_days,
        pack.use("rhythm"): journey.rhythm_days,
        pack.use("length"): journey.meeting_minutes,
    }
    wanted = usual.get(question.id)
    fitting = (option for option in question.options if wanted in (option.days, option.minutes))
    return next(fitting, None) if wanted is not None else None


def usual_entries(pack: Pack, journey: Journey, programme: Programme) -> dict[str, str]:
    """Every shared field with ready choices as most pairs have it: the programme's own choice, or the guide's first."""
    entries: dict[str, str] = {}
    for question in map(pack.question, filter(pack.asks, pack.agreement)):
        ready = [option for option in question.options if not option.text]
        holds = not question.when or question.when in pack.conditions_in(entries)
        if ready and holds:
            entries[question.id] = CHOSEN + (suggested(pack, question, journey, programme) or ready[0]).id
    return entries


def in_effect(journey: Journey, pack: Pack, new: Agreement, old: Agreement | None, now: datetime) -> Journey:
    """The journey under its new agreement; what was agreed in words that name no number stays as it was.

    Times are aware UTC. An end that has already gone by leaves time for the evaluation meeting. The middle moves
    only with the end, so that no second halfway review is asked for because another field changed.
    """
    rhythm = _number(pack, new, "rhythm") or journey.rhythm_days
    duration = _number(pack, new, "duration")
    ends_at = journey.ends_at
    if duration is not None and (old is None or duration != _number(pack, old, "duration")):
        ends_at = max(journey.began_at + timedelta(days=duration), now + EVALUATION_BEFORE)
    moved = ends_at != journey.ends_at or journey.halfway_at is None
    recount = rhythm != journey.rhythm_days and journey.phase is Phase.UNDER_WAY
    return replace(
        journey,
        phase=Phase.UNDER_WAY if journey.phase is Phase.START else journey.phase,
        rhythm_days=rhythm,
        meeting_minutes=_number(pack, new, "length") or journey.meeting_minutes,
        ends_at=ends_at,
        halfway_at=now + (ends_at - now) / 2 if moved else journey.halfway_at,
        resumed_at=now if recount else journey.resumed_at,
    )


def read_number(pack: Pack, question: Question) -> Callable[[str, str], tuple[str, ...]] | None:
    """Reads what typed words in a field name, in days or minutes, as the mark of a step; None where none counts.

    The reader takes the author and the words. What no journey can go by has no mark.
    """
    use = next((use for use in SENSIBLE if pack.uses.get(use) == question.id), None)
    if use is None:
        return None
    read = read_minutes if use == "length" else read_days

    def mark(author: str, words: str) -> tuple[str, ...]:
        number = read(words, FIRST_LANGUAGE)
        return (str(number),) if number is not None and number in SENSIBLE[use] else ()

    return mark


def number_named(run: Run, step: str) -> int | None:
    """The days or minutes that the words typed at a step of a draft name, if they name any."""
    given = run.given.get(step)
    return int(given.marks[0]) if isinstance(given, Written) and given.marks else None


def own_rhythm(pack: Pack, agreement: Agreement) -> bool:
    """Whether the rhythm is agreed in words that name no number of days."""
    said = agreement.entries.get(pack.use("rhythm"), "")
    return bool(said) and _number(pack, agreement, "rhythm") is None


def _number(pack: Pack, agreement: Agreement, use: Use) -> int | None:
    """What a field means in days or minutes, by its option or by own words; None if it names none, or no such field."""
    question = pack.questions.get(pack.use(use))
    entry = agreement.entries.get(pack.use(use), "")
    option = question.option(entry.removeprefix(CHOSEN)) if question and entry.startswith(CHOSEN) else None
    return (option.days or option.minutes) if option else agreement.numbers.get(pack.use(use))
