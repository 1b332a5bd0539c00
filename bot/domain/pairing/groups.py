"""Who could walk together as a group: proposals for one round. A person decides; this only proposes.

What counts, in this order: no rule is broken; as few people as possible are left out; who was left out before
comes first; the members of a group have as much as possible in common; the seed. The search is a good one, not
a proof: groups are gathered from several starting points, then bettered step by step. Locked groups stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from bot.domain.pairing.circles import Circles, People, meet
from bot.domain.pairing.explain import group_left_out, group_proposal
from bot.domain.pairing.group_rules import broken_in_group
from bot.domain.pairing.model import Candidate, Sizes, Solution
from bot.domain.pairing.rules import Pair
from bot.domain.pairing.seats import seeded_order

STARTS = 6
"""From how many starting points groups are gathered; the best way to sit stays."""
MANY = 60
"""Above so many people fewer starting points and fewer rounds of bettering do."""
ROUNDS = 20
"""After so many rounds of bettering the way to sit is good enough."""


def form_groups(
    candidates: Sequence[Candidate],
    *,
    locked: Sequence[tuple[str, ...]],
    forbidden: Collection[Pair],
    seed: int,
    sizes: Sizes,
) -> Solution:
    """Good groups for these people; the same people and seed give the same result, in whatever order.

    Each group has `sizes.least` to `sizes.most` members; a locked one may have any number that a group can have. A
    locked group that breaks a rule or names somebody who is no candidate is not kept. Nobody is left out while a group
    that is not locked has room and they fit. `Solution.exact` is False: nothing proves that no better way exists.

    Seen by leads only until a round is published. Raises ValueError when two candidates share an id.
    """
    if len({one.id for one in candidates}) != len(candidates):
        raise ValueError("two candidates share an id")
    by_id = {one.id: one for one in candidates}
    kept = _kept(by_id, locked, forbidden)
    bound = {person for group in kept for person in group}
    free = [one for one in candidates if one.id not in bound]
    people = meet(free, seeded_order(free, seed), forbidden, sizes)
    found = _search(people)
    groups = [*kept, *(tuple(group) for group in found.groups)]
    proposals = [group_proposal([by_id[one] for one in group], locked=group in kept) for group in groups]
    return Solution(
        proposals=tuple(sorted(proposals, key=lambda one: one.members)),
        left_out=group_left_out(candidates, groups, forbidden=forbidden, sizes=sizes),
        total=sum(people.bond(group) for group in found.groups),
        exact=False,
    )


def _kept(
    by_id: dict[str, Candidate], locked: Sequence[tuple[str, ...]], forbidden: Collection[Pair]
) -> list[tuple[str, ...]]:
    kept: list[tuple[str, ...]] = []
    for group in sorted({tuple(sorted(group)) for group in locked}):
        known = set(group) <= by_id.keys() and not any(set(group) & set(other) for other in kept)
        if known and next(broken_in_group([by_id[one] for one in group], forbidden), None) is None:
            kept.append(group)
    return kept


def _search(people: People) -> Circles:
    many = len(people.ids) > MANY
    starts = range(min(2 if many else STARTS, max(len(people.ids), 1)))
    found = [_bettered(_gathered(people, start), rounds=2 if many else ROUNDS) for start in starts]
    return max(found, key=Circles.value)


def _gathered(people: People, start: int) -> Circles:
    """Groups gathered one after the other, beginning with whoever waited longest; `start` turns the order round."""
    circles = Circles(people, [], list(people.ids))
    turn = start * len(people.ids) // STARTS
    turned = [*people.ids[turn:], *people.ids[:turn]]
    for seed in sorted(turned, key=people.waited, reverse=True):
        if seed in circles.left:
            _begin(circles, seed, circles.left, {})
    return circles


def _begin(circles: Circles, seed: str, pool: Sequence[str], spare: dict[str, int]) -> bool:
    """A new group around somebody who is left, if one comes together; some may come from other groups."""
    group = circles.gather(seed, pool, spare)
    if not group:
        return False
    for other in circles.groups:
        other[:] = [one for one in other if one not in group]
    circles.left = [one for one in circles.left if one not in group]
    circles.groups.append(group)
    return True


def _bettered(circles: Circles, *, rounds: int) -> Circles:
    for _ in range(rounds):
        before = circles.value()
        _seat_all(circles)
        _change_places(circles)
        if circles.value() == before:
            break
    _seat_all(circles)
    return circles


def _seat_all(circles: Circles) -> None:
    """Find a seat for whoever is left, as long as any way does it; then longer waits go before shorter ones."""
    ways = (_join, _make_room, _begin_with_others, _go_before)
    while any(way(circles, person) for person in tuple(circles.left) for way in ways):
        pass


def _join(circles: Circles, person: str) -> bool:
    """A group with room."""
    people = circles.people
    open_ = [g for g in circles.groups if len(g) < people.sizes.most and people.fits(person, g)]
    best = max(open_, key=lambda g: people.bond([*g, person]) - people.bond(g), default=None)
    if best is not None:
        circles.seat(person, best)
    return best is not None


def _make_room(circles: Circles, person: str) -> bool:
    """A seat of somebody for whom another group has room."""
    people = circles.people
    for group, member in _seats(circles):
        rest = [one for one in group if one != member]
        if not people.fits(person, rest):
            continue
        for other in circles.groups:
            if other is not group and len(other) < people.sizes.most and people.fits(member, other):
                other.append(member)
                group[group.index(member)] = person
                circles.left.remove(person)
                return True
    return False


def _begin_with_others(circles: Circles, person: str) -> bool:
    """A new group, with others who are left and with members whom their groups can do without."""
    least = circles.people.sizes.least
    spare = {group[0]: len(group) - least for group in circles.groups}
    willing = [one for group in circles.groups if len(group) > least for one in group]
    return _begin(circles, person, [*circles.left, *willing], spare)


def _go_before(circles: Circles, person: str) -> bool:
    """The seat of somebody who has waited less."""
    people = circles.people
    for group, member in sorted(_seats(circles), key=lambda seat: people.waited(seat[1])):
        if people.waited(member) >= people.waited(person):
            return False
        if people.fits(person, [one for one in group if one != member]):
            group[group.index(member)] = person
            circles.left[circles.left.index(person)] = member
            return True
    return False


def _seats(circles: Circles) -> Iterator[tuple[list[str], str]]:
    return ((group, member) for group in tuple(circles.groups) for member in tuple(group))


def _change_places(circles: Circles) -> None:
    """Let two members of different groups change places wherever both groups then have more in common."""
    people = circles.people
    for place, group in enumerate(circles.groups):
        for other in circles.groups[place + 1 :]:
            for one in range(len(group)):
                for two in range(len(other)):
                    _change(people, group, one, other, two)


def _change(people: People, group: list[str], one: int, other: list[str], two: int) -> None:
    first, second = group[one], other[two]
    here = [*group[:one], *group[one + 1 :]]
    there = [*other[:two], *other[two + 1 :]]
    before = people.bond(group) + people.bond(other)
    if people.bond([*here, second]) + people.bond([*there, first]) <= before:
        return
    if people.fits(second, here) and people.fits(first, there):
        group[one], other[two] = second, first
