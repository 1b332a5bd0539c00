"""Proposals: the best there is, for any order, with every hard rule kept."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.pairing import matching, seats
from bot.domain.pairing.fairness import waited
from bot.domain.pairing.model import Candidate, Round, RoundState
from bot.domain.pairing.rules import Pair, allowed, seeks_a_partner
from bot.domain.pairing.solve import propose
from tests.domain.pairing.cases import best_value, chosen, fits, person, unit, value

ROLES = {
    "peers": ["peer", "mentor"],
    "mentors and mentees": ["mentor", "mentee"],
    "some either": ["mentor", "mentee", "either"],
    "all either": ["either"],
    "some peers": ["mentor", "mentee", "either", "peer", "peer"],
}


def check_best(candidates: list[Candidate], forbidden: set[Pair], seed: int, *, roles: bool) -> None:
    solution = propose(candidates, locked=[], forbidden=forbidden, seed=seed, roles=roles)
    seekers = [one for one in candidates if seeks_a_partner(one, roles=roles)]
    pairs = chosen(solution, candidates)
    assert solution.exact
    assert fits(pairs, {one.id: one.free for one in candidates})
    assert value(pairs, seekers) == best_value(candidates, forbidden=forbidden, roles=roles)
    assert solution.total == sum(points for _, points, _ in pairs)
    paired = {one for pair, _, _ in pairs for one in pair}
    assert [left.person for left in solution.left_out] == sorted({one.id for one in seekers} - paired)


@pytest.mark.parametrize("roles", ROLES.values(), ids=ROLES)
@pytest.mark.parametrize("few", [seats.FEW, 1])
def test_no_way_of_pairing_is_better(roles: list[str], few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compared with trying everything, in a thousand small units for each mix of roles.

    With one link each, the short cut that units of this size never need is taken and must not be believed.
    """
    monkeypatch.setattr(seats, "FEW", few)
    for number in range(1000):
        random = Random(number)
        candidates = unit(random, random.randint(0, 5), roles=roles)
        forbidden = {("p1", "p0")} if number % 3 == 0 else set()
        check_best(candidates, forbidden, number, roles="peer" not in roles or len(roles) > 2)


units = st.builds(
    lambda random, size, roles: unit(random, size, roles=roles),
    st.randoms(use_true_random=False),
    st.integers(0, 6),
    st.sampled_from(list(ROLES.values())),
)


@given(candidates=units, roles=st.booleans(), seed=st.integers(0, 9))
@example(
    candidates=[person("a", "either", free=3), *(person(f"b{n}", "mentee") for n in range(4))],
    roles=True,
    seed=0,
)
@example(candidates=[person(f"a{n}", "either", free=2) for n in range(5)], roles=True, seed=0)
def test_no_way_of_pairing_is_better_in_any_unit(candidates: list[Candidate], roles: bool, seed: int) -> None:
    check_best(candidates, set(), seed, roles=roles)


@given(candidates=units, roles=st.booleans(), data=st.data())
def test_the_order_of_the_input_does_not_matter(
    candidates: list[Candidate], roles: bool, data: st.DataObject
) -> None:
    forbidden = [("p0", "p1"), ("p3", "p2")]
    first = propose(candidates, locked=[("p4", "p5"), ("p2", "p1")], forbidden=forbidden, seed=3, roles=roles)
    shuffled = data.draw(st.permutations(candidates))
    again = propose(
        shuffled, locked=[("p2", "p1"), ("p4", "p5")], forbidden=forbidden[::-1], seed=3, roles=roles
    )
    assert repr(again) == repr(first)


@given(
    candidates=units,
    roles=st.booleans(),
    forbidden=st.sets(st.tuples(*[st.sampled_from(["p0", "p1", "p2", "p3"])] * 2)),
)
def test_no_hard_rule_is_ever_broken(candidates: list[Candidate], roles: bool, forbidden: set[Pair]) -> None:
    """Not even by a locked pair: here everybody is locked with everybody."""
    people = {one.id: one for one in candidates}
    locked = [(one, other) for one in people for other in people]
    solution = propose(candidates, locked=locked, forbidden=forbidden, seed=1, roles=roles)
    for proposal in solution.proposals:
        first, second = (people[member] for member in proposal.members)
        assert allowed(first, second, forbidden=forbidden, roles=roles)
    assert fits(chosen(solution, candidates), {one.id: one.free for one in candidates})


@given(candidates=units, newcomer=units, roles=st.booleans())
def test_a_newcomer_costs_nobody_their_place(
    candidates: list[Candidate], newcomer: list[Candidate], roles: bool
) -> None:
    """With one more person at least as many are paired, so at most the newcomer's own place is missing."""
    more = [*candidates, *(replace(one, id="new") for one in newcomer[:1])]
    before, after = (propose(one, locked=[], forbidden=[], seed=1, roles=roles) for one in (candidates, more))

    def paired(solution: object) -> int:
        return len({one for proposal in solution.proposals for one in proposal.members})  # type: ignore[attr-defined]

    assert paired(after) >= paired(before)


@given(candidates=units, roles=st.booleans(), seed=st.integers(0, 9))
def test_locking_what_was_proposed_changes_nothing(
    candidates: list[Candidate], roles: bool, seed: int
) -> None:
    first = propose(candidates, locked=[], forbidden=[], seed=seed, roles=roles)
    locked = [(one.members[0], one.members[1]) for one in first.proposals]
    again = propose(candidates, locked=locked, forbidden=[], seed=seed + 1, roles=roles)
    assert again.proposals == tuple(replace(one, locked=True) for one in first.proposals)
    assert again.left_out == first.left_out


def test_a_locked_pair_stays_although_another_would_be_better() -> None:
    people = [person("a", wants=frozenset("x")), person("b", gives=frozenset("x")), person("c"), person("d")]
    free = propose(people, locked=[], forbidden=[], seed=1, roles=False)
    assert ("a", "b") in [one.members for one in free.proposals]
    bound = propose(people, locked=[("c", "a")], forbidden=[], seed=1, roles=False)
    assert [(one.members, one.locked) for one in bound.proposals] == [(("a", "c"), True), (("b", "d"), False)]


def test_a_locked_mentor_takes_further_mentees_while_there_is_room() -> None:
    people = [person("m", "mentor", free=2), *(person(f"e{n}", "mentee") for n in range(3))]
    solution = propose(people, locked=[("m", "e1")], forbidden=[], seed=1, roles=True)
    assert ("m", "e1") in [one.members for one in solution.proposals]
    assert len(solution.proposals) == 2
    assert all(one.mentor == "m" for one in solution.proposals)


def test_the_worst_pair_comes_before_the_sum() -> None:
    """One splendid and one empty pair would have more points in all than two decent ones."""
    topics = frozenset({"night", "rest", "team"})
    people = [
        person("a", wants=topics, gives=topics),
        person("b", wants=topics, gives=topics),
        person("c", wants=frozenset({"night"}), gives=frozenset()),
        person("d", wants=frozenset({"team"}), gives=frozenset()),
    ]
    solution = propose(people, locked=[], forbidden=[], seed=1, roles=False)
    assert all(set(one.members) not in ({"a", "b"}, {"c", "d"}) for one in solution.proposals)


def test_nobody_mentors_many_while_others_would() -> None:
    """Nine who would be either: one takes two, although three groups of three would make everybody happier."""
    stars = [person(name, "either", free=4, gives=frozenset({"rest"})) for name in "abc"]
    people = [*stars, *(person(name, "either", free=4) for name in "defghi")]
    for seed in range(20):
        solution = propose(people, locked=[], forbidden=[], seed=seed, roles=True)
        assert not solution.left_out
        assert len(solution.proposals) == 5


@pytest.mark.parametrize("roles", ROLES.values(), ids=ROLES)
def test_the_short_cuts_cost_nothing_in_larger_units(
    roles: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Units too large to try everything: with the short cuts taken and without, the value is the same."""
    monkeypatch.setattr(seats, "FEW", 2)
    cases = [unit(Random(number), 14, roles=roles) for number in range(40)]

    def values() -> list[object]:
        made = [propose(people, locked=[], forbidden=[], seed=1, roles=True) for people in cases]
        return [value(chosen(one, people), people) for one, people in zip(made, cases, strict=True)]

    quick = values()
    monkeypatch.setattr(seats.Seats, "most", lambda *_, **__: -1)
    assert quick == values()


def test_five_peers_take_turns_at_being_left_out() -> None:
    """Ten rounds: nobody is left out twice before everybody was once, nor twice in a row."""
    rounds: list[Round] = []
    alone: list[str] = []
    for number in range(10):
        last = {one: other for proposal in rounds[-1:] for pair in proposal.proposals
                for one, other in (pair.members, pair.members[::-1])}  # fmt: skip
        people = [
            person(
                name,
                left_out=waited(name, rounds).in_a_row,
                left_before=waited(name, rounds).in_all,
                former=frozenset({last[name]} if name in last else ()),
            )
            for name in "abcde"
        ]
        solution = propose(people, locked=[], forbidden=[], seed=number, roles=False)
        alone += [left.person for left in solution.left_out]
        at = datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=number)
        rounds.append(
            Round(
                id=f"r{number}",
                programme="p",
                seed=number,
                at=at,
                state=RoundState.PUBLISHED,
                proposals=solution.proposals,
                left_out=solution.left_out,
            )
        )
    assert sorted(alone[:5]) == sorted(alone[5:]) == list("abcde")
    assert all(one != following for one, following in pairwise(alone))


def test_rounds_that_nobody_heard_of_leave_nobody_waiting() -> None:
    solution = propose([person("a")], locked=[], forbidden=[], seed=1, roles=False)
    told = Round(
        id="r", programme="p", seed=1, at=datetime(2027, 1, 1, tzinfo=UTC), state=RoundState.PUBLISHED,
        left_out=solution.left_out,
    )  # fmt: skip
    untold = [replace(told, id=state, state=state) for state in (RoundState.OPEN, RoundState.DISCARDED)]
    assert waited("a", untold).in_all == 0
    assert waited("a", [told, *untold]).in_a_row == 1


def test_the_seed_decides_between_equals() -> None:
    people = [person(name) for name in "abcde"]
    alone = {propose(people, locked=[], forbidden=[], seed=seed, roles=False).left_out for seed in range(40)}
    assert len(alone) == 5


def test_the_result_is_the_same_in_another_process() -> None:
    """Strings hash differently there; a round must be replayable."""
    script = (
        "from random import Random; from tests.domain.pairing.cases import unit;"
        "from bot.domain.pairing.solve import propose;"
        "people = unit(Random(5), 30, roles=['mentor', 'mentee', 'either']);"
        "print(propose(people, locked=[], forbidden=[], seed=1, roles=True))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": salt},
        ).stdout
        for salt in ("1", "2")
    }
    assert len(outputs) == 1


def test_an_idle_process_does_not_hold_the_solver() -> None:
    script = "import sys, bot.domain.pairing.edit; sys.exit('networkx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_search_that_settles_early_says_so_and_keeps_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "EFFORT", 0)
    settled = 0
    for number in range(60):
        people = unit(Random(number), 9, roles=["either"])
        solution = propose(people, locked=[], forbidden=[], seed=1, roles=True)
        assert fits(chosen(solution, people), {one.id: one.free for one in people})
        settled += not solution.exact
    assert settled


def test_two_candidates_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="share an id"):
        propose([person("a"), person("a")], locked=[], forbidden=[], seed=1, roles=False)
