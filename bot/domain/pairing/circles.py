"""Groups in the making: who sits where, who could still join, and how much the members have in common."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil

from bot.domain.pairing.group_rules import WAYS, apart, fits_group
from bot.domain.pairing.model import Candidate, Sizes
from bot.domain.pairing.rules import Pair
from bot.domain.pairing.scores import score

SHARE = 2520
"""Divisible by 1…9: a member's average over up to nine others stays a whole number of shares."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody who seeks a group, with what is worked out once: who is kept apart, points of each two.

    `order` is the seeded order of the ids; whoever waited longer comes first in `ids`.
    """

    by_id: Mapping[str, Candidate]
    order: Mapping[str, int]
    forbidden: Collection[Pair]
    sizes: Sizes
    ids: tuple[str, ...]
    apart: Mapping[str, frozenset[str]]
    points: Mapping[Pair, int]

    def fits(self, person: str, members: Iterable[str]) -> bool:
        """Whether the person breaks no rule among these members."""
        members = tuple(members)
        if not self.apart[person].isdisjoint(members):
            return False
        return fits_group(self.by_id[person], [self.by_id[one] for one in members], ())

    def waited(self, person: str) -> tuple[int, int]:
        """How long the person has waited: rounds in a row, rounds in all."""
        one = self.by_id[person]
        return one.left_out, one.left_before

    def bond(self, members: Sequence[str]) -> int:
        """How much a group has in common: each member's average with the others, summed, in shares of a point."""
        together = sum(
            self.points[one, other] for place, one in enumerate(members) for other in members[place + 1 :]
        )
        return 2 * together * SHARE // (len(members) - 1) if len(members) > 1 else 0


def meet(
    candidates: Sequence[Candidate], order: Mapping[str, int], forbidden: Collection[Pair], sizes: Sizes
) -> People:
    """What forming groups of these people needs to know."""
    by_id = {one.id: one for one in candidates}
    ids = sorted(by_id, key=lambda one: (-by_id[one].left_out, -by_id[one].left_before, order[one]))
    separate = {
        one: frozenset(other for other in ids if other != one and apart(by_id[one], by_id[other], forbidden))
        for one in ids
    }
    points: dict[Pair, int] = {}
    for place, one in enumerate(ids):
        for other in ids[place + 1 :]:
            points[one, other] = points[other, one] = score(by_id[one], by_id[other], mentoring=False)
    return People(by_id, order, forbidden, sizes, tuple(ids), separate, points)


@dataclass(slots=True)
class Circles:
    """One way to sit: groups as lists of ids, and who is left. Groups only ever hold people who break no rule."""

    people: People
    groups: list[list[str]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def copy(self) -> Circles:
        """The same, to be changed on its own."""
        return Circles(self.people, [list(group) for group in self.groups], list(self.left))

    def value(self) -> tuple[int, tuple[int, ...], int]:
        """The greater the better: people with a group; those who waited longest; what groups have in common."""
        waits = sorted({self.people.waited(one) for one in self.people.ids} - {(0, 0)}, reverse=True)
        seated = [person for group in self.groups for person in group]
        longest_first = tuple(sum(self.people.waited(one) == wait for one in seated) for wait in waits)
        return len(seated), longest_first, sum(self.people.bond(group) for group in self.groups)

    def seat(self, person: str, group: list[str]) -> None:
        """Somebody who was left joins a group."""
        group.append(person)
        self.left.remove(person)

    def gather(self, seed: str, pool: Sequence[str], spare: Mapping[str, int]) -> list[str]:
        """The best group around `seed` out of the pool, or nothing when too few fit together.

        `spare` says of those who sit elsewhere how many their groups can do without (a group is named by its first).
        """
        found = [self._grown(seed, key, pool, spare) for key in _keys(self.people.by_id[seed])]
        whole = [group for group in found if len(group) >= self.people.sizes.least]
        return max(whole, key=self._worth, default=[])

    def _worth(self, group: Sequence[str]) -> tuple[int, int]:
        return sum(one in self.left for one in group), self.people.bond(group) // len(group)

    def _grown(
        self, seed: str, key: tuple[str, str, str], pool: Sequence[str], spare: Mapping[str, int]
    ) -> list[str]:
        people, home = self.people, self._homes()
        could = [
            one
            for one in pool
            if one != seed and one not in people.apart[seed] and _has(people.by_id[one], key)
        ]
        aim = _size(len(could) + 1, people.sizes)
        group, taken = [seed], dict(spare)
        bonds = {one: people.points[seed, one] for one in could}
        while len(group) < aim and could:
            best = max(could, key=lambda one: (people.waited(one), one in self.left, bonds[one]))
            group.append(best)
            if best in home:
                taken[home[best]] -= 1
            could = [
                one
                for one in could
                if one != best and one not in people.apart[best] and (one not in home or taken[home[one]] > 0)
            ]
            for one in could:
                bonds[one] += people.points[best, one]
        return group

    def _homes(self) -> dict[str, str]:
        return {person: group[0] for group in self.groups for person in group}


def _size(number: int, sizes: Sizes) -> int:
    """How many should sit together when `number` people could: groups of even size, few left over."""
    groups = ceil(number / sizes.most)
    if groups * sizes.least > number:
        groups = number // sizes.least
    return min(ceil(number / groups), sizes.most) if groups else sizes.least


def _keys(person: Candidate) -> list[tuple[str, str, str]]:
    """What a group of this person could share: a language, a shift, a way to meet."""
    ways = [way for way in WAYS if person.meets in (way, "both")]
    return [
        (language, shift, way)
        for language in sorted(person.languages)
        for shift in sorted(person.shifts)
        for way in ways
    ]


def _has(person: Candidate, key: tuple[str, str, str]) -> bool:
    language, shift, way = key
    return language in person.languages and shift in person.shifts and person.meets in (way, "both")
