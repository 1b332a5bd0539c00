"""Which questions come next, what is worth talking about, which tip is due. Never homework (REQ-31)."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.own_questions import QuestionWish, Turn

AT_MOST = 3
"""A check-in never asks more than this."""
MOST_ASKED = 2
"""How often a question comes by itself: once, and once more when it was passed by in silence."""


class Fate(StrEnum):
    """What became of a question: ANSWERED; PASSED by with a word; SILENT, no word came; it WAITS for one."""

    ANSWERED = "answered"
    PASSED = "passed"
    SILENT = "silent"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question put to one person. `at` (UTC): when it was answered, else when that round of questions began."""

    question: str
    fate: Fate
    at: datetime


def next_questions(
    order: Sequence[str],
    past: Collection[Asked],
    conditions: Collection[str],
    when: Mapping[str, str],
    wishes: Iterable[QuestionWish] = (),
    count: int = AT_MOST,
) -> tuple[str, ...]:
    """The next questions of `order` for one person: at most `count`, never more than three, none twice.

    `past` is all that this person was asked. What was answered, passed by with a word, or waits for a word does not
    come; what was passed by in silence comes back once, in its place. A question that `when` ties to a condition
    comes only while `conditions` holds that condition. `wishes` are this person's: a question wanted NEXT comes before
    all others, the longest wished for first, and what became of it before the wish does not count; one wanted LATER
    comes after all others; one that is OUT never. Empty when there is nothing left to ask.
    """
    wanted = {wish.question: wish for wish in wishes}
    due = [
        question
        for question in _arranged(order, wanted)
        if _holds(question, conditions, when) and not is_over(question, past, wanted.get(question))
    ]
    return tuple(due[: max(0, min(count, AT_MOST))])


def is_over(question: str, past: Iterable[Asked], wish: QuestionWish | None = None) -> bool:
    """Whether a question comes by itself no more (or not now, as it waits for a word already)."""
    if wish is not None and wish.turn is Turn.OUT:
        return True
    met = [asked for asked in past if asked.question == question]
    if any(asked.fate is Fate.WAITS for asked in met):
        return True
    if wish is not None and wish.turn is Turn.NEXT:
        met = [asked for asked in met if asked.at > wish.at]
    return len(met) >= MOST_ASKED or any(asked.fate is not Fate.SILENT for asked in met)


def agenda(
    order: Sequence[str],
    goals: str,
    seed_id: str,
    used: Sequence[str],
    conditions: Collection[str] = (),
    when: Mapping[str, str] | None = None,
    own: Sequence[str] = (),
) -> tuple[str, ...]:
    """Two or three things worth talking about at a meeting: ids of phrases and questions, none twice.

    `own` are questions that the members added, oldest first: those that never came up before come first. `goals` is
    the phrase that brings open goals to the table (REQ-32), "" when there are none: it comes next. What room is left
    (two places beside the goals) goes to those of `order` and `own` that the members have met least,
    by `used` (every earlier pick of this journey, oldest first). Where several are equally new, `seed_id` (the
    meeting's id) decides, so that pairs differ and a repeated call does not. Fewer only where there are fewer.
    """
    new = [item for item in dict.fromkeys(own) if item not in used][:2]
    listed = dict.fromkeys([*order, *own])
    fitting = [
        item for item in listed if item != goals and item not in new and _holds(item, conditions, when or {})
    ]
    turn = zlib.crc32(seed_id.encode()) % len(fitting) if fitting else 0
    picked = _least_met(fitting[turn:] + fitting[:turn], used)[: 2 - len(new)]
    return (*new, *([goals] if goals else []), *picked)


def next_tip(tips: Sequence[str], used: Sequence[str]) -> str:
    """The tip met least, by `used` (every tip shown so far, oldest first); all come before one comes again.

    "" when there are no tips.
    """
    return next(iter(_least_met(list(dict.fromkeys(tips)), used)), "")


def _arranged(order: Sequence[str], wanted: Mapping[str, QuestionWish]) -> list[str]:
    """The order as the person has it: what is wanted next, the rest, what is wanted later."""
    listed = list(dict.fromkeys(order))
    moved = sorted((wish for wish in wanted.values() if wish.question in listed), key=lambda w: (w.at, w.id))
    first = [wish.question for wish in moved if wish.turn is Turn.NEXT]
    last = [wish.question for wish in moved if wish.turn is Turn.LATER]
    return [*first, *(question for question in listed if question not in {*first, *last}), *last]


def _holds(question: str, conditions: Collection[str], when: Mapping[str, str]) -> bool:
    needed = when.get(question, "")
    return not needed or needed in conditions


def _least_met(items: Sequence[str], used: Sequence[str]) -> list[str]:
    met = {item: used.count(item) for item in items}
    return sorted(items, key=met.__getitem__)
