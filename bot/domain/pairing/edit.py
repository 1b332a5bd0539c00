"""What a lead may change in an open round: lock, unlock, keep apart, swap. Each gives a new round.

The revision grows with every change, so the second of two leads who act at once can be told. What can be done with
groups alone is in `edit_groups`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from bot.domain.pairing.explain import left_out, proposal
from bot.domain.pairing.model import Candidate, LeftOut, Proposal, Round, RoundState, Sizes, WhyLeftOut
from bot.domain.pairing.plan import plan
from bot.domain.pairing.rules import Pair, Rule, broken_rules


class Refusal(StrEnum):
    """Why a change cannot be made, apart from the hard rules."""

    NOT_OPEN = "not-open"
    NO_SUCH_PAIR = "no-such-pair"
    LOCKED = "locked"
    SAME_PAIR = "same-pair"
    NOT_A_CANDIDATE = "not-a-candidate"
    NOBODY_TO_SWAP = "nobody-to-swap"
    NO_ROOM = "no-room"
    TOO_FEW = "too-few"


class EditRefused(Exception):
    """A change was refused and nothing has changed. `why` may be shown to the lead; it names no person."""

    def __init__(self, why: Refusal | Rule) -> None:
        super().__init__(why.value)
        self.why = why


def lock(round_: Round, members: Sequence[str]) -> Round:
    """Keep this pair or group in later proposals. Raises EditRefused: NOT_OPEN, NO_SUCH_PAIR."""
    return _changed(round_, members, lambda one: replace(one, locked=True))


def unlock(round_: Round, members: Sequence[str]) -> Round:
    """Let later proposals part this pair or group. Raises EditRefused: NOT_OPEN, NO_SUCH_PAIR."""
    return _changed(round_, members, lambda one: replace(one, locked=False))


def forbid(round_: Round, members: Pair) -> Round:
    """Keep these two apart in this round; if they were proposed to each other, they are not any more.

    Whoever loses their only partner by it is left out until `again` or `swap` finds another one.
    Raises EditRefused: NOT_OPEN; SAME_PERSON.
    """
    must_be_open(round_)
    first, second = sorted(members)
    if first == second:
        raise EditRefused(Rule.SAME_PERSON)
    staying = tuple(one for one in round_.proposals if set(one.members) != {first, second})
    paired = {person for one in staying for person in one.members}
    parted = {first, second} - paired if len(staying) < len(round_.proposals) else set()
    alone = [*round_.left_out, *(LeftOut(person, WhyLeftOut.NOBODY_FITS) for person in parted)]
    return replace(
        round_,
        proposals=staying,
        left_out=tuple(sorted(alone, key=lambda one: one.person)),
        forbidden=tuple(sorted({*round_.forbidden, (first, second)})),
        revision=round_.revision + 1,
    )


def again(round_: Round, candidates: Sequence[Candidate], *, roles: bool, sizes: Sizes) -> Round:
    """Propose anew around what is locked and kept apart. Raises EditRefused: NOT_OPEN."""
    must_be_open(round_)
    solution = plan(
        candidates,
        locked=[one.members for one in round_.proposals if one.locked],
        forbidden=round_.forbidden,
        seed=round_.seed,
        roles=roles,
        sizes=sizes,
    )
    return replace(
        round_,
        proposals=solution.proposals,
        left_out=solution.left_out,
        revision=round_.revision + 1,
    )


def swap(
    round_: Round, person_a: str, person_b: str, candidates: Sequence[Candidate], *, roles: bool
) -> Round:
    """Let two people take each other's place, a mentor with all mentees; one of the two may be left out.

    Nobody else changes partner, and the new pairs are explained. `roles` as in `propose`.
    Raises EditRefused: NOT_OPEN; NOT_A_CANDIDATE for one of the two or a partner, and for who seeks a group; LOCKED
    when a pair concerned is locked; SAME_PAIR when the two are proposed to each other; NOBODY_TO_SWAP when neither has
    a partner or both have the same mentor; NO_ROOM when a mentor would get more mentees than they can take; or the hard
    rule that a new pair would break.
    """
    must_be_open(round_)
    people = {one.id: one for one in candidates}
    other = {person_a: person_b, person_b: person_a}
    concerned = [one for one in round_.proposals if not other.keys().isdisjoint(one.members)]
    _must_be_swappable(concerned, other, people)
    swapped = [_swapped(one, other, people, round_, roles=roles) for one in concerned]
    if {one.members for one in swapped} == {one.members for one in concerned}:
        raise EditRefused(Refusal.NOBODY_TO_SWAP)
    for person in other:
        if sum(one.mentor == person for one in swapped) > people[person].free:
            raise EditRefused(Refusal.NO_ROOM)
    proposals = [one for one in round_.proposals if one not in concerned] + swapped
    pairs = [(one.members[0], one.members[1]) for one in proposals if not one.is_group]
    seeking = [one for one in candidates if not one.group]
    alone = [
        *left_out(seeking, pairs, forbidden=round_.forbidden, roles=roles),
        *(one for one in round_.left_out if one.person in people and people[one.person].group),
    ]
    return replace(
        round_,
        proposals=tuple(sorted(proposals, key=lambda one: (one.is_group, one.members))),
        left_out=tuple(sorted(alone, key=lambda one: one.person)),
        revision=round_.revision + 1,
    )


def must_be_open(round_: Round) -> None:
    """Raises EditRefused (NOT_OPEN) when the round was published or discarded."""
    if round_.state is not RoundState.OPEN:
        raise EditRefused(Refusal.NOT_OPEN)


def _changed(round_: Round, members: Sequence[str], change: Callable[[Proposal], Proposal]) -> Round:
    must_be_open(round_)
    if all(set(one.members) != set(members) for one in round_.proposals):
        raise EditRefused(Refusal.NO_SUCH_PAIR)
    proposals = tuple(change(one) if set(one.members) == set(members) else one for one in round_.proposals)
    return replace(round_, proposals=proposals, revision=round_.revision + 1)


def _must_be_swappable(
    concerned: Sequence[Proposal], other: Mapping[str, str], people: Mapping[str, Candidate]
) -> None:
    if len(other) == 1:
        raise EditRefused(Rule.SAME_PERSON)
    named = {*other, *(person for one in concerned for person in one.members)}
    if not named <= people.keys() or any(people[one].group for one in named):
        raise EditRefused(Refusal.NOT_A_CANDIDATE)
    if not concerned:
        raise EditRefused(Refusal.NOBODY_TO_SWAP)
    if any(other.keys() == set(one.members) for one in concerned):
        raise EditRefused(Refusal.SAME_PAIR)
    if any(one.locked for one in concerned):
        raise EditRefused(Refusal.LOCKED)


def _swapped(
    old: Proposal, other: Mapping[str, str], people: Mapping[str, Candidate], round_: Round, *, roles: bool
) -> Proposal:
    first, second = (people[other.get(person, person)] for person in old.members)
    broken = next(broken_rules(first, second, forbidden=round_.forbidden, roles=roles), None)
    if broken is not None:
        raise EditRefused(broken)
    return proposal(first, second, mentoring=bool(old.mentor))
