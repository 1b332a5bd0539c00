"""How well two people meet each other's wishes, in whole points: sums stay exact on every machine.

Only what people said themselves counts: topics first, then time, language and place. Points compare pairs,
never people, and are shown to nobody.
"""

from __future__ import annotations

from bot.domain.pairing.model import Candidate

MENTEE_HEARD = 12
"""Points for a topic that the mentee wants and the mentor gives: what the pair is for."""

MENTOR_HEARD = 4
"""Points for a topic that the mentor wants and the mentee gives: mentors learn too."""

PEER_HEARD = 8
"""Points for a topic that one peer wants and the other gives, either way."""

SHARED_TOPIC = 3
"""Points for a topic that both want to think about."""

SHARED_SHIFT = 2
"""Points for a shift that both work, up to MOST_COUNTED."""

SHARED_LANGUAGE = 1
"""Points for a language that both speak, up to MOST_COUNTED."""

SAME_WAY_TO_MEET = 1
"""A point when both would meet in the same way."""

MOST_COUNTED = 3
"""How many items of one criterion count: who ticked everything is not everybody's best match."""


def _points(each: int, first: frozenset[str], second: frozenset[str]) -> int:
    return each * min(len(first & second), MOST_COUNTED)


def score(first: Candidate, second: Candidate, *, mentoring: bool) -> int:
    """Points of a pair, 0 or more. With `mentoring`, `first` is the mentor; without, the order says nothing."""
    to_second, to_first = (MENTEE_HEARD, MENTOR_HEARD) if mentoring else (PEER_HEARD, PEER_HEARD)
    return (
        _points(to_second, first.gives, second.wants)
        + _points(to_first, second.gives, first.wants)
        + _points(SHARED_TOPIC, first.wants, second.wants)
        + _points(SHARED_SHIFT, first.shifts, second.shifts)
        + _points(SHARED_LANGUAGE, first.languages, second.languages)
        + (SAME_WAY_TO_MEET if first.meets == second.meets else 0)
    )
