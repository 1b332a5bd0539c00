"""Hard rules of a group: all its members share a language, working time and a way to meet, and nobody is kept apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from bot.domain.journey import GROUP_MAX, GROUP_MIN
from bot.domain.pairing.model import Candidate
from bot.domain.pairing.rules import Pair, Rule, avoided, former_partners, kept_apart, reporting_line

WAYS = ("place", "remote")
"""How a group can meet."""


def shared_languages(members: Sequence[Candidate]) -> frozenset[str]:
    """The languages that every member speaks."""
    return frozenset.intersection(*(one.languages for one in members))


def shared_shifts(members: Sequence[Candidate]) -> frozenset[str]:
    """The shifts that every member works."""
    return frozenset.intersection(*(one.shifts for one in members))


def shared_ways(members: Sequence[Candidate]) -> tuple[str, ...]:
    """The ways to meet that suit every member."""
    return tuple(way for way in WAYS if all(one.meets in (way, "both") for one in members))


def apart(first: Candidate, second: Candidate, forbidden: Collection[Pair]) -> bool:
    """One of the personal rules keeps the two out of one group; never told which, or whose."""
    return (
        avoided(first, second)
        or former_partners(first, second)
        or reporting_line(first, second)
        or kept_apart(first, second, forbidden)
    )


def broken_in_group(members: Sequence[Candidate], forbidden: Collection[Pair]) -> Iterator[Rule]:
    """Every rule that these people would break as one group, those that tell nothing personal first."""
    if len({one.id for one in members}) != len(members):
        yield Rule.SAME_PERSON
    if not GROUP_MIN <= len(members) <= GROUP_MAX:
        yield Rule.SIZE
    if not all(one.group for one in members):
        yield Rule.ROLES
    if not shared_languages(members):
        yield Rule.NO_SHARED_LANGUAGE
    if not shared_shifts(members):
        yield Rule.NO_SHARED_TIME
    if not shared_ways(members):
        yield Rule.NO_WAY_TO_MEET
    if any(apart(first, second, forbidden) for first, second in combinations(members, 2)):
        yield Rule.KEPT_APART


def fits_group(person: Candidate, members: Sequence[Candidate], forbidden: Collection[Pair]) -> bool:
    """Whether the person breaks no rule among these members, whatever their number."""
    together = [*members, person]
    return bool(shared_languages(together) and shared_shifts(together) and shared_ways(together)) and not any(
        apart(person, other, forbidden) for other in members
    )
