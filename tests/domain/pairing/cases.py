"""Small units of invented people, and the plain way to pair them: try everything."""

from collections.abc import Collection, Iterator, Sequence
from random import Random

from bot.domain.pairing.model import Candidate, Solution
from bot.domain.pairing.rules import Pair, allowed, seeks_a_partner
from bot.domain.pairing.scores import score

Value = tuple[int, tuple[int, ...], int, int, int]


def person(name: str, role: str = "peer", **known: object) -> Candidate:
    """Somebody who fits everybody unless told otherwise."""
    usual: dict[str, object] = {
        "wants": frozenset({"rest"}),
        "gives": frozenset({"calm"}),
        "languages": frozenset({"fi"}),
        "shifts": frozenset({"early"}),
    }
    return Candidate(id=name, role=role, **{**usual, **known})  # type: ignore[arg-type]


def some(random: Random, items: Sequence[str], *, least: int = 0) -> frozenset[str]:
    """Any number of the items."""
    return frozenset(random.sample(items, random.randint(least, len(items))))


def unit(random: Random, size: int, *, roles: Sequence[str]) -> list[Candidate]:
    """People of one unit: most could meet most others, some have nobody."""
    names = [f"p{number}" for number in range(size)]
    return [
        Candidate(
            id=name,
            role=random.choice(roles),
            wants=some(random, ["night", "rest", "team"]),
            gives=some(random, ["night", "rest", "team"]),
            languages=random.choice(
                [frozenset({"fi"}), frozenset({"fi", "sv"}), frozenset({"en", "fi"}), frozenset({"en"})]
            ),
            shifts=some(random, ["early", "late", "weekend"], least=1),
            meets=random.choice(["both", "both", "place", "remote"]),
            free=random.choice([0, 1, 1, 2, 3]),
            avoids=frozenset(random.sample(names, 1)) if random.random() < 0.2 else frozenset(),
            former=frozenset(random.sample(names, 1)) if random.random() < 0.2 else frozenset(),
            left_out=random.choice([0, 0, 0, 1, 2]),
            left_before=random.choice([0, 0, 2]),
            reports_to=random.choice(names) if random.random() < 0.1 else "",
        )
        for name in names
    ]


def possible(
    candidates: Sequence[Candidate], *, forbidden: Collection[Pair], roles: bool
) -> list[tuple[Pair, int, bool]]:
    """Every pair that breaks no rule, the mentor first, with its points and whether it has a mentor."""
    found = []
    for first in candidates:
        for second in candidates:
            mentoring = roles and first.role != "peer"
            if allowed(first, second, forbidden=forbidden, roles=roles) and (
                mentoring or first.id < second.id
            ):
                found.append(((first.id, second.id), score(first, second, mentoring=mentoring), mentoring))
    return found


def fits(pairs: Sequence[tuple[Pair, int, bool]], free: dict[str, int]) -> bool:
    """Nobody is on two sides, is mentored twice, or mentors more than they can."""
    mentors = [pair[0] for pair, _, mentoring in pairs if mentoring]
    others = [pair[1] for pair, _, _ in pairs] + [pair[0] for pair, _, mentoring in pairs if not mentoring]
    return (
        len(set(others)) == len(others)
        and set(mentors).isdisjoint(others)
        and all(mentors.count(one) <= free[one] for one in mentors)
    )


def ways(
    pairs: Sequence[tuple[Pair, int, bool]],
    free: dict[str, int],
    chosen: tuple[tuple[Pair, int, bool], ...] = (),
) -> Iterator[tuple[tuple[Pair, int, bool], ...]]:
    """Every set of pairs that fits together."""
    yield chosen
    for place, pair in enumerate(pairs):
        if fits([*chosen, pair], free):
            yield from ways(pairs[place + 1 :], free, (*chosen, pair))


def value(
    pairs: Sequence[tuple[Pair, int, bool]], candidates: Sequence[Candidate], locked: Sequence[Pair] = ()
) -> Value:
    """How good these pairs are, the greater the better, written down as the product promises it."""
    paired = {one for pair, _, _ in pairs for one in pair}
    waits = sorted({(one.left_out, one.left_before) for one in candidates} - {(0, 0)}, reverse=True)
    longest_first = tuple(
        sum((one.left_out, one.left_before) == wait for one in candidates if one.id in paired)
        for wait in waits
    )
    mentors = [pair[0] for pair, _, mentoring in pairs if mentoring]
    second_partners = len(mentors) - len(set(mentors))
    worst = min((points for pair, points, _ in pairs if pair not in locked), default=0)
    return len(paired), longest_first, -second_partners, worst, sum(points for _, points, _ in pairs)


def best_value(candidates: Sequence[Candidate], *, forbidden: Collection[Pair], roles: bool) -> Value:
    """The value of the best of all ways."""
    seekers = [one for one in candidates if seeks_a_partner(one, roles=roles)]
    free = {one.id: one.free for one in candidates}
    pairs = possible(seekers, forbidden=forbidden, roles=roles)
    return max(value(way, seekers) for way in ways(pairs, free))


def chosen(solution: Solution, candidates: Sequence[Candidate]) -> list[tuple[Pair, int, bool]]:
    """A solution's pairs in the form that `value` takes."""
    people = {one.id: one for one in candidates}
    return [
        (
            (one.members[0], one.members[1]),
            score(people[one.members[0]], people[one.members[1]], mentoring=bool(one.mentor)),
            bool(one.mentor),
        )
        for one in solution.proposals
    ]
