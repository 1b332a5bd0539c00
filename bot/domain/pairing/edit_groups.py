"""What a lead may change about the groups of an open round: move somebody, take out, split. Each gives a new round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.journey import GROUP_MAX, GROUP_MIN
from bot.domain.pairing.edit import EditRefused, Refusal, must_be_open
from bot.domain.pairing.explain import group_proposal
from bot.domain.pairing.group_rules import broken_in_group
from bot.domain.pairing.groups import form_groups
from bot.domain.pairing.model import Candidate, LeftOut, Proposal, Round, Sizes, WhyLeftOut
from bot.domain.pairing.rules import Rule


def group_of(round_: Round, person: str) -> Proposal | None:
    """The proposed group that the person is in."""
    return next((one for one in round_.proposals if one.is_group and person in one.members), None)


def move(round_: Round, person: str, beside: str, candidates: Sequence[Candidate]) -> Round:
    """Let somebody sit in the group of `beside`: a member of another group, or somebody who was left out.

    A lead is bound by what a group can be (3 to 10 members), not by the programme's own sizes. Raises EditRefused:
    NOT_OPEN; NO_SUCH_PAIR when there is no such group; NOT_A_CANDIDATE; SAME_PAIR when they sit there already; LOCKED;
    TOO_FEW when too few would stay behind; NO_ROOM; or the hard rule that the group would break.
    """
    must_be_open(round_)
    people = {one.id: one for one in candidates}
    old, new = group_of(round_, person), group_of(round_, beside)
    if new is None:
        raise EditRefused(Refusal.NO_SUCH_PAIR)
    if person not in people:
        raise EditRefused(Refusal.NOT_A_CANDIDATE)
    if old == new:
        raise EditRefused(Refusal.SAME_PAIR)
    changed = [_built([*new.members, person], new, round_, people)]
    if old is not None:
        changed.append(_built([one for one in old.members if one != person], old, round_, people))
    left = tuple(one for one in round_.left_out if one.person != person)
    return _with(round_, (old, new), changed, left)


def take_out(round_: Round, person: str, candidates: Sequence[Candidate]) -> Round:
    """Let somebody wait for another round; a later proposal may place them again.

    Raises EditRefused: NOT_OPEN; NO_SUCH_PAIR when they are in no group; LOCKED; TOO_FEW; NOT_A_CANDIDATE.
    """
    must_be_open(round_)
    old = group_of(round_, person)
    if old is None:
        raise EditRefused(Refusal.NO_SUCH_PAIR)
    people = {one.id: one for one in candidates}
    rest = _built([one for one in old.members if one != person], old, round_, people)
    left = sorted((*round_.left_out, LeftOut(person, WhyLeftOut.TAKEN_OUT)), key=lambda one: one.person)
    return _with(round_, (old,), [rest], tuple(left))


def split(round_: Round, person: str, candidates: Sequence[Candidate]) -> Round:
    """Make two groups, as even as can be, of the person's group.

    Raises EditRefused: NOT_OPEN; NO_SUCH_PAIR; LOCKED; TOO_FEW for less than twice the smallest group;
    NOT_A_CANDIDATE.
    """
    must_be_open(round_)
    old = group_of(round_, person)
    if old is None:
        raise EditRefused(Refusal.NO_SUCH_PAIR)
    people = {one.id: one for one in candidates}
    half = len(old.members) // 2
    if half < GROUP_MIN:
        raise EditRefused(Refusal.TOO_FEW)
    _built(list(old.members), old, round_, people)
    # everybody fits everybody here, so that both halves are found
    solution = form_groups(
        [people[one] for one in old.members],
        locked=(),
        forbidden=round_.forbidden,
        seed=round_.seed,
        sizes=Sizes(half, len(old.members) - half),
    )
    return _with(round_, (old,), list(solution.proposals), round_.left_out)


def _built(members: Sequence[str], old: Proposal, round_: Round, people: Mapping[str, Candidate]) -> Proposal:
    """The group with these members, explained, or the refusal."""
    if old.locked:
        raise EditRefused(Refusal.LOCKED)
    if not set(members) <= people.keys():
        raise EditRefused(Refusal.NOT_A_CANDIDATE)
    if len(members) < GROUP_MIN:
        raise EditRefused(Refusal.TOO_FEW)
    if len(members) > GROUP_MAX:
        raise EditRefused(Refusal.NO_ROOM)
    together = [people[one] for one in members]
    broken = next(broken_in_group(together, round_.forbidden), None)
    if broken is Rule.ROLES:
        raise EditRefused(Refusal.NOT_A_CANDIDATE)
    if broken is not None:
        raise EditRefused(broken)
    return group_proposal(together)


def _with(
    round_: Round,
    old: Sequence[Proposal | None],
    new: Sequence[Proposal],
    left: tuple[LeftOut, ...],
) -> Round:
    proposals = [*(one for one in round_.proposals if one not in old), *new]
    return replace(
        round_,
        proposals=tuple(sorted(proposals, key=lambda one: (one.is_group, one.members))),
        left_out=left,
        revision=round_.revision + 1,
    )
