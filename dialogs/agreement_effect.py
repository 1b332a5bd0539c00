"""What an agreement changes in a journey once it holds: phase, rhythm, length of meetings, time frame (PATH2-04)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.agreement import Agreement
from bot.domain.journey import Journey, Phase
from bot.domain.nudges import EVALUATION_BEFORE
from bot.domain.programme import Programme
from dialogs.pack import CHOSEN, Choice, Pack, Question
from dialogs.uses import Use


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
    """The journey under its new agreement; what was agreed in words instead of numbers stays as it was.

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


def _number(pack: Pack, agreement: Agreement, use: Use) -> int | None:
    """What the chosen option of a field means in days or minutes; None for own words, nothing, or no such field."""
    question = pack.questions.get(pack.use(use))
    entry = agreement.entries.get(pack.use(use), "")
    option = question.option(entry.removeprefix(CHOSEN)) if question and entry.startswith(CHOSEN) else None
    return (option.days or option.minutes) if option else None
