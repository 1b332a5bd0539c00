"""Hard rules: two people who break one of them are never proposed. Each rule is a function with a name.

What a rule is called outside this package must not tell whom somebody would rather not meet. So the four
personal rules (avoids, earlier partners, the reporting line, pairs a lead keeps apart) share one name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum

from bot.domain.pairing.model import Candidate

Pair = tuple[str, str]

_BOTH_ROLES = "either"
_PEER = "peer"
_ANYWHERE = "both"


class Rule(StrEnum):
    """The name of a broken rule, as a lead may see it.

    KEPT_APART stands for any of the personal rules: say only that these two cannot be paired, never why.
    """

    SAME_PERSON = "same-person"
    ROLES = "roles"
    SIZE = "size"
    NO_SHARED_LANGUAGE = "no-shared-language"
    NO_SHARED_TIME = "no-shared-time"
    NO_WAY_TO_MEET = "no-way-to-meet"
    KEPT_APART = "kept-apart"


def same_person(first: Candidate, second: Candidate) -> bool:
    """Nobody is their own partner."""
    return first.id == second.id


def can_mentor(person: Candidate) -> bool:
    """The person would be a mentor and has room for at least one more."""
    return person.role in ("mentor", _BOTH_ROLES) and person.free > 0


def can_be_mentored(person: Candidate) -> bool:
    """The person would be a mentee."""
    return person.role in ("mentee", _BOTH_ROLES)


def seeks_a_partner(person: Candidate, *, roles: bool) -> bool:
    """False for a mentor whose hands are full: such a person is neither paired nor left out."""
    return not roles or can_mentor(person) or person.role != "mentor"


def roles_fit(first: Candidate, second: Candidate, *, roles: bool) -> bool:
    """Without roles everybody fits; with them a mentor and a mentee do, in this order, or two peers."""
    if not roles:
        return True
    return (can_mentor(first) and can_be_mentored(second)) or first.role == second.role == _PEER


def no_shared_language(first: Candidate, second: Candidate) -> bool:
    """The two could not talk with each other."""
    return first.languages.isdisjoint(second.languages)


def no_shared_shift(first: Candidate, second: Candidate) -> bool:
    """The two are never at work at the same time, and mentoring happens in working time."""
    return first.shifts.isdisjoint(second.shifts)


def no_way_to_meet(first: Candidate, second: Candidate) -> bool:
    """One meets only on the spot, the other only remotely."""
    return first.meets != second.meets and _ANYWHERE not in (first.meets, second.meets)


def avoided(first: Candidate, second: Candidate) -> bool:
    """One of the two would rather not; it does not matter which. Never told to anybody."""
    return second.id in first.avoids or first.id in second.avoids


def former_partners(first: Candidate, second: Candidate) -> bool:
    """The two have been partners within the programme's window."""
    return second.id in first.former or first.id in second.former


def reporting_line(first: Candidate, second: Candidate) -> bool:
    """One is the other's supervisor: people speak more freely outside the line."""
    return second.id == first.reports_to or first.id == second.reports_to


def kept_apart(first: Candidate, second: Candidate, forbidden: Collection[Pair]) -> bool:
    """A lead keeps these two apart; the order within a pair says nothing."""
    return (first.id, second.id) in forbidden or (second.id, first.id) in forbidden


def broken_rules(
    first: Candidate, second: Candidate, *, forbidden: Collection[Pair], roles: bool
) -> Iterator[Rule]:
    """Every rule that `first` (as the mentor) and `second` break, those that tell nothing personal first."""
    if same_person(first, second):
        yield Rule.SAME_PERSON
    if not roles_fit(first, second, roles=roles):
        yield Rule.ROLES
    if no_shared_language(first, second):
        yield Rule.NO_SHARED_LANGUAGE
    if no_shared_shift(first, second):
        yield Rule.NO_SHARED_TIME
    if no_way_to_meet(first, second):
        yield Rule.NO_WAY_TO_MEET
    if (
        avoided(first, second)
        or former_partners(first, second)
        or reporting_line(first, second)
        or kept_apart(first, second, forbidden)
    ):
        yield Rule.KEPT_APART


def allowed(first: Candidate, second: Candidate, *, forbidden: Collection[Pair], roles: bool) -> bool:
    """True when `first` (as the mentor) and `second` break no rule."""
    return next(broken_rules(first, second, forbidden=forbidden, roles=roles), None) is None
