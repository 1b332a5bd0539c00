"""People as seats of a graph: whoever can take several partners has several seats.

The first seat of a person carries what it is worth to have that person paired; a further seat of a mentor
costs a little, so that nobody takes a second partner while somebody else could take a first one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import blake2b

from bot.domain.pairing.model import Candidate
from bot.domain.pairing.rules import Pair, allowed, can_mentor, seeks_a_partner
from bot.domain.pairing.scores import score

FEW = 8
"""How many links everybody keeps when seats are thinned (or all of them, if they have fewer)."""


class Kind(Enum):
    """What a link makes of its two people: a mentor and a mentee, or two peers."""

    MENTORING = "mentoring"
    PEERS = "peers"


class Side(Enum):
    """What a search has settled about somebody who would be either: nothing, a mentor, or one partner at most."""

    OPEN = "open"
    MENTOR = "mentor"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Link:
    """Two people who break no rule; `first` is the mentor if the kind is MENTORING. `points`: see scores."""

    first: str
    second: str
    points: int
    kind: Kind

    @property
    def pair(self) -> Pair:
        """The two ids, the mentor's first."""
        return (self.first, self.second)


@dataclass(frozen=True, slots=True)
class Seats:
    """Everybody with a seat, in the seeded order, and every link between them.

    `worth` is what pairing a person is worth (their first seat; nobody without a free first seat is in it),
    `further` how many seats beside the first a mentor has, `links` are in the seeded order too.
    """

    order: Mapping[str, int]
    worth: Mapping[str, int]
    further: Mapping[str, int]
    links: tuple[Link, ...]

    def above(self, floor: int) -> Seats:
        """The same seats without the links below this many points."""
        return replace(self, links=tuple(link for link in self.links if link.points >= floor))

    def with_further(self, most: int) -> Seats:
        """The same seats with at most this many further ones for each mentor."""
        return replace(self, further={person: min(seats, most) for person, seats in self.further.items()})

    def most(self, *, further: bool) -> int:
        """No links can be worth more: first seats fill in twos, and a mentee too many needs a further seat."""
        linked = {person for link in self.links for person in link.pair} & set(self.worth)
        mentors = {link.first for link in self.links}
        mentees = {link.second for link in self.links if link.kind is Kind.MENTORING} - mentors
        odd = len(linked) % 2
        worth = sum(self.worth[person] for person in linked)
        if further:
            return worth - max(len(linked & mentees) - len(linked & mentors), odd)
        return worth - min((self.worth[person] for person in linked if odd), default=0)

    def thinned(self) -> Seats:
        """A few links for everybody, spread evenly: often enough to seat them all, and much faster to search."""
        people = max(len(self.order), 1)
        kept: Counter[str] = Counter()
        links: list[Link] = []
        for link in sorted(
            self.links, key=lambda one: (self.order[one.second] - self.order[one.first]) % people
        ):
            if min(kept[link.first], kept[link.second]) < FEW:
                kept.update(link.pair)
                links.append(link)
        return replace(self, links=tuple(links))


def seeded_order(candidates: Sequence[Candidate], seed: int) -> dict[str, int]:
    """A place for each person, drawn by the seed alone: neither the input's order nor an id is an advantage."""

    def lot(person: str) -> bytes:
        return blake2b(f"{seed}:{person}".encode(), digest_size=16).digest()

    drawn = sorted((one.id for one in candidates), key=lambda person: (lot(person), person))
    return {person: place for place, person in enumerate(drawn)}


def worths(candidates: Sequence[Candidate]) -> dict[str, int]:
    """What pairing each person is worth, as digits of one number that no lower digit can outweigh.

    The highest digit counts people, the next ones those who have waited longest, the lowest further seats.
    """
    waits = sorted({(one.left_out, one.left_before) for one in candidates} - {(0, 0)})
    base = len(candidates) + 1
    digit = {wait: base ** (place + 1) for place, wait in enumerate(waits)}
    one_person = base ** (len(waits) + 1)
    return {one.id: one_person + digit.get((one.left_out, one.left_before), 0) for one in candidates}


def find_links(
    candidates: Sequence[Candidate], order: Mapping[str, int], *, forbidden: Collection[Pair], roles: bool
) -> tuple[Link, ...]:
    """Every two people who break no rule; with roles in each direction that the roles allow."""
    people = sorted(candidates, key=lambda one: order[one.id])
    found: list[Link] = []
    for first in people:
        for second in people:
            kind = Kind.MENTORING if roles and first.role != "peer" else Kind.PEERS
            if kind is Kind.PEERS and order[first.id] >= order[second.id]:
                continue
            if allowed(first, second, forbidden=forbidden, roles=roles):
                points = score(first, second, mentoring=kind is Kind.MENTORING)
                found.append(Link(first.id, second.id, points, kind))
    return tuple(found)


def seat(
    candidates: Sequence[Candidate],
    locked: Sequence[Link],
    *,
    forbidden: Collection[Pair],
    seed: int,
    roles: bool,
) -> Seats:
    """Seats for everybody whom the locked links leave room."""
    order = seeded_order(candidates, seed)
    people = {one.id: one for one in candidates if seeks_a_partner(one, roles=roles)}
    mentees = {link.second for link in locked} | {link.first for link in locked if link.kind is Kind.PEERS}
    mentors = {link.first for link in locked} - mentees
    taken = {person: sum(link.first == person for link in locked) for person in mentors}
    links = find_links(list(people.values()), order, forbidden=forbidden, roles=roles)
    further = {
        one.id: min(one.free, len(people)) - max(taken.get(one.id, 0), 1)
        for one in people.values()
        if roles and can_mentor(one) and one.id not in mentees
    }
    worth = worths(list(people.values()))
    return Seats(
        order=order,
        worth={person: worth[person] for person in people if person not in mentors | mentees},
        further=further,
        links=tuple(
            link for link in links if link.first not in mentees and link.second not in mentors | mentees
        ),
    )
