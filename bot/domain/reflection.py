"""Which questions of the guide come next, what is worth talking about, which tip is due. Never homework (REQ-31)."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping, Sequence

AT_MOST = 3
"""A check-in never asks more than this."""


def next_questions(
    order: Sequence[str],
    done: Collection[str],
    came_back: Collection[str],
    conditions: Collection[str],
    when: Mapping[str, str],
    count: int = AT_MOST,
) -> tuple[str, ...]:
    """The next questions of `order` for one person: at most `count`, never more than three, none twice.

    `done` were answered or skipped: they never come again. `came_back` were passed by in silence and have come
    back once already: neither do they. So a question that silence passed by once, in neither of the two, comes
    back, in its place in the order. A question that `when` ties to a condition comes only while `conditions`
    holds that condition. Empty when there is nothing left to ask.
    """
    gone = {*done, *came_back}
    due = [
        question
        for question in dict.fromkeys(order)
        if question not in gone and _holds(question, conditions, when)
    ]
    return tuple(due[: max(0, min(count, AT_MOST))])


def agenda(
    order: Sequence[str],
    goals: str,
    seed_id: str,
    used: Sequence[str],
    conditions: Collection[str] = (),
    when: Mapping[str, str] | None = None,
) -> tuple[str, ...]:
    """Two or three things worth talking about at a meeting: phrase ids of the guide, none twice.

    `goals` is the phrase that brings open goals to the table (REQ-32), "" when there are none: it comes first. The
    two others are those of `order` that the pair has met least,
    by `used` (every earlier pick of this pair, oldest first). Where several are equally new, `seed_id` (the
    meeting's id) decides, so that pairs differ and a repeated call does not. Fewer only where `order` offers fewer.
    """
    fitting = [
        item for item in dict.fromkeys(order) if _holds(item, conditions, when or {}) and item != goals
    ]
    turn = zlib.crc32(seed_id.encode()) % len(fitting) if fitting else 0
    turned = fitting[turn:] + fitting[:turn]
    picked = _least_met(turned, used)[:2]
    return (goals, *picked) if goals else tuple(picked)


def next_tip(tips: Sequence[str], used: Sequence[str]) -> str:
    """The tip met least, by `used` (every tip shown so far, oldest first); all come before one comes again.

    "" when there are no tips.
    """
    return next(iter(_least_met(list(dict.fromkeys(tips)), used)), "")


def _holds(question: str, conditions: Collection[str], when: Mapping[str, str]) -> bool:
    needed = when.get(question, "")
    return not needed or needed in conditions


def _least_met(items: Sequence[str], used: Sequence[str]) -> list[str]:
    met = {item: used.count(item) for item in items}
    return sorted(items, key=met.__getitem__)
