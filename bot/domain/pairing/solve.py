"""Who could walk with whom: proposals for one round. A person decides; this only proposes.

What counts, in this order: no rule is broken; as few people as possible are left out; who was left out before
comes first; as few second partners for one mentor as that allows; the worst pair is as good as possible; the
sum of points; the seed. Locked pairs stay, unless they break a rule.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.domain.pairing.explain import left_out, proposal
from bot.domain.pairing.matching import Found, best
from bot.domain.pairing.model import Candidate, Proposal, Solution
from bot.domain.pairing.rules import Pair
from bot.domain.pairing.seats import Kind, Link, Seats, find_links, seat, seeded_order


def propose(
    candidates: Sequence[Candidate],
    *,
    locked: Sequence[Pair],
    forbidden: Collection[Pair],
    seed: int,
    roles: bool,
) -> Solution:
    """The best pairs for these people; the same people and seed give the same result, in whatever order.

    With `roles`, mentors are paired with mentees up to `free` mentees each, whoever is "either" may be one or
    the other (not both), and peers are paired with peers. Without, everybody is a peer and `role` and `free`
    do not count. A locked pair is written (mentor, mentee); one that breaks a rule, has no room or names
    somebody who is not a candidate is not kept. `Solution.exact` is False only when many people who would be
    either could also take several mentees, and the search settled early.

    Seen by leads only until a round is published. Raises ValueError when two candidates share an id.
    """
    if len({one.id for one in candidates}) != len(candidates):
        raise ValueError("two candidates share an id")
    apart = frozenset(forbidden)
    kept = _kept(candidates, locked, forbidden=apart, roles=roles)
    seats = seat(candidates, kept, forbidden=apart, seed=seed, roles=roles)
    found = _search(seats)
    links = [*kept, *found.links]
    people = {one.id: one for one in candidates}
    proposals = [_explained(link, people, locked=link in kept) for link in links]
    return Solution(
        proposals=tuple(sorted(proposals, key=lambda one: one.members)),
        left_out=left_out(candidates, [link.pair for link in links], forbidden=apart, roles=roles),
        total=sum(link.points for link in links),
        exact=found.exact,
    )


def _explained(link: Link, people: dict[str, Candidate], *, locked: bool) -> Proposal:
    mentoring = link.kind is Kind.MENTORING
    return proposal(people[link.first], people[link.second], mentoring=mentoring, locked=locked)


def _kept(
    candidates: Sequence[Candidate], locked: Sequence[Pair], *, forbidden: Collection[Pair], roles: bool
) -> tuple[Link, ...]:
    """The locked pairs as links; the written order decides who is the mentor where either could be."""
    named = {person for pair in locked for person in pair}
    people = {one.id: one for one in candidates if one.id in named}
    order = seeded_order(list(people.values()), 0)
    links = find_links(list(people.values()), order, forbidden=forbidden, roles=roles)
    by_pair = {link.pair: link for link in links}
    kept: list[Link] = []
    for pair in sorted(set(locked)):
        link = by_pair.get(pair) or by_pair.get((pair[1], pair[0]))
        if link and _has_room(link, kept, people):
            kept.append(link)
    return tuple(kept)


def _has_room(link: Link, kept: Sequence[Link], people: dict[str, Candidate]) -> bool:
    taken = [person for other in kept for person in other.pair]
    if link.kind is Kind.PEERS:
        return link.first not in taken and link.second not in taken
    as_mentor = sum(other.first == link.first for other in kept)
    return (
        link.second not in taken
        and taken.count(link.first) == as_mentor
        and as_mentor < people[link.first].free
    )


def _search(seats: Seats) -> Found:
    """Find the highest floor that costs nobody a partner, then the most points above it."""
    widest = _widest(seats)
    second_partners = len(widest.links) - len({link.first for link in widest.links} & set(seats.worth))
    seats = seats.with_further(second_partners)
    exact = widest.exact
    floors = sorted({link.points for link in seats.links})
    low, high, known = 0, len(floors) - 1, widest.links
    while low < high:
        middle = (low + high + 1) // 2
        tried = _as_wide(seats.above(floors[middle]), widest.value)
        if tried.value == widest.value:
            low, known = middle, tried.links
        else:
            high = middle - 1
        exact = exact and tried.exact
    final = best(seats.above(floors[low]) if floors else seats, by_points=True, at_least=known)
    return Found(final.links, final.value, exact and final.exact)


def _widest(seats: Seats) -> Found:
    """The links that leave the fewest people out; if one partner each is enough for all, no second is tried."""
    single = _as_wide(seats.with_further(0), seats.most(further=False))
    if single.value == seats.most(further=True) or not any(seats.further.values()):
        return single
    several = _as_wide(seats, seats.most(further=True))
    return several if several.value > single.value else single


def _as_wide(seats: Seats, value: int) -> Found:
    """The links of the highest worth; a few links are tried first, in case they reach this value already."""
    thin = best(seats.thinned(), by_points=False)
    return thin if thin.value == value else best(seats, by_points=False, at_least=thin.links)
