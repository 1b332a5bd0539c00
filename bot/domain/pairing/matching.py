"""The best set of links for given seats: a weighted matching, and a search where it is not enough.

A matching is exact as long as everybody's side is clear. Somebody who would be either and could take several
mentees has seats of both sides; a matching may then use both at once. The search splits such a case in two
(a mentor; or one partner at most) and bounds each half by its matching.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from bot.domain.pairing.seats import Kind, Link, Seats, Side

EFFORT = 60_000
"""How many edges one search may look at before it settles for the best it has found."""

Sides = Mapping[str, Side]


@dataclass(frozen=True, slots=True)
class Found:
    """Links that fit together, their value in the search's own weights, and whether nothing better exists."""

    links: tuple[Link, ...]
    value: int
    exact: bool


@dataclass(frozen=True, slots=True)
class _Matched:
    """One matching: its links, value, the people it uses on both sides, and how many edges it looked at."""

    links: tuple[Link, ...]
    value: int
    torn: tuple[str, ...]
    edges: int


class _Graph:
    """The edges of one matching; the heavier of two links between the same two seats stays."""

    def __init__(self, seats: Seats, scale: int) -> None:
        self._seats = seats
        self._scale = scale
        self._numbers: dict[tuple[str, int], int] = {}
        self.edges: dict[tuple[int, int], tuple[int, Link]] = {}
        for person in sorted(seats.order, key=lambda one: seats.order[one]):
            self._number(person, 0)

    def _number(self, person: str, place: int) -> int:
        return self._numbers.setdefault((person, place), len(self._numbers))

    def add(self, link: Link, place: int) -> None:
        """Join the mentor's seat at this place (0 is the first) with the other's first seat."""
        mentor = self._number(link.first, place)
        other = self._number(link.second, 0)
        ends = (min(mentor, other), max(mentor, other))
        weight = weight_of(link, self._seats, self._scale, further=place > 0)
        if ends not in self.edges or weight > self.edges[ends][0]:
            self.edges[ends] = (weight, link)


def weight_of(link: Link, seats: Seats, scale: int, *, further: bool) -> int:
    """What a link adds; with `scale` 0 points do not count, otherwise it outweighs any sum of points."""
    worth = seats.worth[link.second] + (-1 if further else seats.worth[link.first])
    return worth * scale + link.points if scale else worth


def value_of(links: Iterable[Link], seats: Seats, scale: int) -> int:
    """The value of links that fit together; a mentor's first one takes the first seat if that is free."""
    seated: set[str] = set()
    value = 0
    for link in links:
        further = link.first in seated or link.first not in seats.worth
        value += weight_of(link, seats, scale, further=further)
        seated.add(link.first)
    return value


def best(seats: Seats, *, by_points: bool, at_least: tuple[Link, ...] = ()) -> Found:
    """The links of the highest worth and, with `by_points`, among those the ones with most points.

    `at_least` are links already known to fit together: the result is never worse.
    """
    highest = max((link.points for link in seats.links), default=0)
    scale = 1 + highest * len(seats.order) if by_points else 0
    found = Found(at_least, value_of(at_least, seats, scale), exact=True)
    effort = EFFORT
    open_cases: list[Sides] = [{}]
    while open_cases:
        sides = open_cases.pop()
        matched = _match(seats, scale, sides)
        effort -= matched.edges
        if matched.value <= found.value:
            continue
        if not matched.torn:
            found = Found(matched.links, matched.value, exact=True)
        elif effort > 0:
            open_cases += _halves(sides, matched)
        else:
            settled = _settle(seats, scale, sides, matched)
            better = max(found, settled, key=lambda one: one.value)
            return Found(better.links, better.value, exact=False)
    return found


def _halves(sides: Sides, matched: _Matched) -> tuple[Sides, Sides]:
    """The two halves of a case, the likelier one last, where it is looked at first."""
    person = matched.torn[0]
    mentor: Sides = {**sides, person: Side.MENTOR}
    one: Sides = {**sides, person: Side.ONE}
    return (one, mentor) if _mentees(person, matched) > 1 else (mentor, one)


def _mentees(person: str, matched: _Matched) -> int:
    return sum(link.first == person for link in matched.links)


def _settle(seats: Seats, scale: int, sides: Sides, matched: _Matched) -> Found:
    """Decide everybody who is used on both sides at once, until nobody is."""
    while matched.torn:
        decided = {
            person: Side.MENTOR if _mentees(person, matched) > 1 else Side.ONE for person in matched.torn
        }
        sides = {**sides, **decided}
        matched = _match(seats, scale, sides)
    return Found(matched.links, matched.value, exact=False)


def _match(seats: Seats, scale: int, sides: Sides) -> _Matched:
    import networkx as nx  # only a pairing round needs it, so an idle process does not hold it

    graph = _Graph(seats, scale)
    for link in seats.links:
        if sides.get(link.second) is Side.MENTOR:
            continue
        if link.first in seats.worth:
            graph.add(link, 0)
        if link.kind is Kind.MENTORING and sides.get(link.first) is not Side.ONE:
            for place in range(1, seats.further[link.first] + 1):
                graph.add(link, place)

    class Plain(nx.Graph):  # type: ignore[misc]
        """A graph whose neighbours are plain dictionaries: the matching looks at them millions of times."""

        def __getitem__(self, node: int) -> Mapping[int, Mapping[str, int]]:
            return cast(Mapping[int, Mapping[str, int]], self._adj[node])

    whole = Plain()
    whole.add_weighted_edges_from((one, other, weight) for (one, other), (weight, _) in graph.edges.items())
    ends = ((min(pair), max(pair)) for pair in nx.max_weight_matching(whole))
    chosen = [graph.edges[pair] for pair in ends]
    links = sorted((link for _, link in chosen), key=lambda link: (seats.order[link.first], link.second))
    mentors = {link.first for link in links if link.kind is Kind.MENTORING}
    mentees = {link.second for link in links if link.kind is Kind.MENTORING}
    torn = sorted(mentors & mentees, key=lambda person: seats.order[person])
    return _Matched(tuple(links), sum(weight for weight, _ in chosen), tuple(torn), len(graph.edges))
