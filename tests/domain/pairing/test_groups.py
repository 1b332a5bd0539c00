"""Groups: sizes and rules always hold, nobody is left out beside an empty seat that fits, and leads may edit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.journey import GROUP_MAX, GROUP_MIN, Form
from bot.domain.pairing.edit import EditRefused, Refusal, again, lock
from bot.domain.pairing.edit_groups import move, split, take_out
from bot.domain.pairing.explain import group_proposal
from bot.domain.pairing.group_rules import broken_in_group, fits_group
from bot.domain.pairing.groups import form_groups
from bot.domain.pairing.model import (
    Candidate,
    LeftOut,
    ReasonKind,
    Round,
    RoundState,
    Sizes,
    Solution,
    WhyLeftOut,
)
from bot.domain.pairing.plan import plan
from bot.domain.pairing.rules import Pair, Rule
from tests.domain.pairing.cases import person, unit

SIZES = Sizes(4, 6)
AT = datetime(2027, 1, 1, tzinfo=UTC)


def one(name: str, **known: Any) -> Candidate:
    """Somebody who would like a group and fits everybody unless told otherwise."""
    return person(name, group=True, **known)


def form(
    people: Sequence[Candidate],
    sizes: Sizes = SIZES,
    locked: Sequence[tuple[str, ...]] = (),
    forbidden: Collection[Pair] = (),
    seed: int = 1,
) -> Solution:
    return form_groups(people, locked=locked, forbidden=forbidden, seed=seed, sizes=sizes)


def groups_of(solution: Solution) -> list[tuple[str, ...]]:
    return [proposal.members for proposal in solution.proposals]


def why(solution: Solution) -> dict[str, WhyLeftOut]:
    return {left.person: left.why for left in solution.left_out}


units = st.builds(
    lambda random, size: [replace(one, group=True) for one in unit(random, size, roles=["peer"])],
    st.randoms(use_true_random=False),
    st.integers(0, 24),
)
limits = st.builds(
    lambda least, more: Sizes(least, min(least + more, GROUP_MAX)), st.integers(3, 6), st.integers(0, 4)
)
apart = st.sets(st.tuples(*[st.sampled_from([f"p{number}" for number in range(8)])] * 2), max_size=4)


@given(people=units, sizes=limits, forbidden=apart, seed=st.integers(0, 9))
def test_every_group_keeps_its_size_and_every_rule_and_nobody_sits_twice(
    people: list[Candidate], sizes: Sizes, forbidden: set[Pair], seed: int
) -> None:
    by_id = {one.id: one for one in people}
    solution = form(people, sizes, forbidden=forbidden, seed=seed)
    seated = [member for group in groups_of(solution) for member in group]
    assert len(seated) == len(set(seated))
    assert sorted([*seated, *why(solution)]) == sorted(by_id)
    for group in groups_of(solution):
        assert sizes.least <= len(group) <= sizes.most
        assert list(broken_in_group([by_id[member] for member in group], forbidden)) == []


@given(people=units, sizes=limits, forbidden=apart)
def test_nobody_is_left_out_while_a_group_with_room_fits(
    people: list[Candidate], sizes: Sizes, forbidden: set[Pair]
) -> None:
    by_id = {one.id: one for one in people}
    solution = form(people, sizes, forbidden=forbidden)
    for left in solution.left_out:
        for group in groups_of(solution):
            together = [by_id[member] for member in (*group, left.person)]
            assert len(group) == sizes.most or list(broken_in_group(together, forbidden))


@given(people=units, sizes=limits, forbidden=apart)
def test_nobody_is_left_out_who_could_begin_a_group_with_others_who_are_left(
    people: list[Candidate], sizes: Sizes, forbidden: set[Pair]
) -> None:
    left = [one for one in people if one.id in why(form(people, sizes, forbidden=forbidden))][:9]
    if sizes.least == GROUP_MIN:
        assert all(list(broken_in_group(three, forbidden)) for three in combinations(left, 3))


@given(people=units, data=st.data())
def test_the_same_people_give_the_same_groups_in_whatever_order(
    people: list[Candidate], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(people))
    forbidden = [("p0", "p1"), ("p3", "p2")]
    first = form(people, locked=[("p4", "p5", "p6")], forbidden=forbidden)
    assert repr(form(shuffled, locked=[("p6", "p4", "p5")], forbidden=forbidden[::-1])) == repr(first)


@given(people=units, forbidden=apart)
def test_a_locked_group_is_kept_only_while_it_breaks_no_rule(
    people: list[Candidate], forbidden: set[Pair]
) -> None:
    by_id = {one.id: one for one in people}
    wanted = tuple(sorted(by_id)[:4])
    solution = form(people, locked=[wanted], forbidden=forbidden)
    fits = len(wanted) == 4 and not list(broken_in_group([by_id[one] for one in wanted], forbidden))
    assert any(proposal.locked for proposal in solution.proposals) == fits
    if fits:
        assert wanted in groups_of(solution)


@given(people=units, seed=st.integers(0, 9))
def test_who_was_left_out_before_goes_before_who_was_not(people: list[Candidate], seed: int) -> None:
    """Nobody who has waited is left out while somebody who has not has a seat that fits them too."""
    by_id = {one.id: one for one in people}
    solution = form(people, seed=seed)
    for left in solution.left_out:
        waited = (by_id[left.person].left_out, by_id[left.person].left_before)
        for group in groups_of(solution):
            for member in group:
                rest = [by_id[other] for other in group if other != member]
                shorter = (by_id[member].left_out, by_id[member].left_before) < waited
                assert not (shorter and _fits(by_id[left.person], rest))


def _fits(one: Candidate, rest: list[Candidate]) -> bool:
    return not list(broken_in_group([one, *rest], ())) and fits_group(one, rest, ())


@pytest.mark.parametrize(
    ("number", "sizes"),
    [
        (3, []), (4, [4]), (6, [6]), (7, [6]), (8, [4, 4]), (9, [4, 5]), (10, [5, 5]), (11, [5, 6]),
        (13, [4, 4, 5]), (23, [5, 6, 6, 6]),
    ],
)  # fmt: skip
def test_people_who_all_fit_sit_in_groups_of_even_size(number: int, sizes: list[int]) -> None:
    solution = form([one(f"p{place:02}") for place in range(number)])
    assert sorted(len(group) for group in groups_of(solution)) == sizes


def test_two_languages_make_two_groups_and_who_speaks_both_fills_the_smaller() -> None:
    people = [
        *(one(f"f{n}", languages=frozenset({"fi"})) for n in range(4)),
        *(one(f"s{n}", languages=frozenset({"sv"})) for n in range(3)),
        one("both", languages=frozenset({"fi", "sv"})),
    ]
    solution = form(people)
    assert ("both", "s0", "s1", "s2") in groups_of(solution)
    assert not solution.left_out


def test_a_group_meets_in_a_way_and_at_a_time_that_suits_all() -> None:
    people = [
        *(one(f"a{n}", meets="place") for n in range(3)),
        one("b", meets="remote"),
        one("c"),
    ]
    assert groups_of(form(people)) == [("a0", "a1", "a2", "c")]
    assert why(form(people)) == {"b": WhyLeftOut.TOO_FEW}
    shifts = [
        one("a", shifts=frozenset({"early"})),
        *(one(f"n{n}", shifts=frozenset({"night"})) for n in range(4)),
    ]
    assert why(form(shifts)) == {"a": WhyLeftOut.NO_SHARED_TIME}


def test_shared_topics_sit_together() -> None:
    money = {"wants": frozenset({"money"}), "gives": frozenset({"money"})}
    calm = {"wants": frozenset({"calm"}), "gives": frozenset({"calm"})}
    people = [*(one(f"m{n}", **money) for n in range(4)), *(one(f"c{n}", **calm) for n in range(4))]
    solution = form(people)
    assert groups_of(solution) == [("c0", "c1", "c2", "c3"), ("m0", "m1", "m2", "m3")]
    topics = [
        reason for reason in solution.proposals[1].reasons if reason.kind is ReasonKind.GIVES_WHAT_YOU_WANT
    ]
    assert [(reason.viewer, reason.items) for reason in topics] == [(f"m{n}", ("money",)) for n in range(4)]


def test_the_full_groups_are_named_as_the_reason() -> None:
    people = [one(f"p{n}") for n in range(7)]
    (left,) = form(people).left_out
    assert left.why is WhyLeftOut.GROUPS_FULL


def test_one_round_holds_mentor_pairs_peer_pairs_and_groups() -> None:
    people = [
        person("m", "mentor"),
        person("e", "mentee"),
        person("x"),
        person("y"),
        *(one(f"g{n}") for n in range(4)),
    ]
    solution = plan(people, locked=[], forbidden=[], seed=1, roles=True, sizes=SIZES)
    assert [proposal.form for proposal in solution.proposals] == [
        Form.MENTOR_PAIR,
        Form.PEER_PAIR,
        Form.PEER_GROUP,
    ]
    assert not solution.left_out


# --- edits -----------------------------------------------------------------------------------------------


def round_of(people: Sequence[Candidate], *groups: tuple[str, ...]) -> Round:
    """An open round that proposes these groups."""
    by_id = {one.id: one for one in people}
    seated = {member for group in groups for member in group}
    return Round(
        id="r",
        programme="p",
        seed=1,
        at=AT,
        proposals=tuple(group_proposal([by_id[member] for member in group]) for group in groups),
        left_out=tuple(LeftOut(one.id, WhyLeftOut.TOO_FEW) for one in people if one.id not in seated),
    )


def refused(change: object) -> Refusal | Rule:
    with pytest.raises(EditRefused) as caught:
        change()  # type: ignore[operator]
    return caught.value.why


EIGHT = [one(f"p{n}") for n in range(8)]
ABCD, EFGH = ("p0", "p1", "p2", "p3"), ("p4", "p5", "p6", "p7")


def test_somebody_moves_to_another_group_and_both_are_explained_anew() -> None:
    round_ = move(round_of(EIGHT, ABCD, EFGH), "p0", "p7", EIGHT)
    assert [one.members for one in round_.proposals] == [("p0", *EFGH), ABCD[1:]]
    assert {reason.viewer for reason in round_.proposals[0].reasons} == {"p0", *EFGH}
    assert round_.revision == 1


def test_a_group_never_gets_below_three_or_above_ten() -> None:
    people = [one(f"p{n:02}") for n in range(13)]
    ten, three = tuple(f"p{n:02}" for n in range(10)), ("p10", "p11", "p12")
    round_ = round_of(people, ten, three)
    assert refused(lambda: move(round_, "p10", "p00", people)) is Refusal.NO_ROOM
    assert refused(lambda: move(round_of(people, ten[:9], three), "p10", "p00", people)) is Refusal.TOO_FEW
    assert refused(lambda: take_out(round_, "p10", people)) is Refusal.TOO_FEW
    assert refused(lambda: split(round_, "p10", people)) is Refusal.TOO_FEW


def test_a_move_that_breaks_a_rule_is_refused_without_saying_whose() -> None:
    people = [replace(EIGHT[0], avoids=frozenset({"p7"})), *EIGHT[1:]]
    assert refused(lambda: move(round_of(people, ABCD, EFGH), "p0", "p7", people)) is Rule.KEPT_APART
    deaf = [replace(EIGHT[0], languages=frozenset({"sv"})), *EIGHT[1:]]
    assert refused(lambda: move(round_of(deaf, ABCD[1:], EFGH), "p0", "p7", deaf)) is Rule.NO_SHARED_LANGUAGE


def test_who_was_left_out_gets_a_seat_and_a_pair_seeker_never_does() -> None:
    people = [*EIGHT, person("pair")]
    round_ = round_of(people, ABCD, EFGH[:3])
    assert "p7" in move(round_, "p7", "p4", people).proposals[1].members
    assert refused(lambda: move(round_, "pair", "p4", people)) is Refusal.NOT_A_CANDIDATE


def test_who_is_taken_out_waits_and_may_be_placed_again() -> None:
    round_ = take_out(round_of(EIGHT, ABCD, EFGH), "p0", EIGHT)
    assert [(left.person, left.why) for left in round_.left_out] == [("p0", WhyLeftOut.TAKEN_OUT)]
    anew = again(round_, EIGHT, roles=False, sizes=SIZES)
    assert not anew.left_out


@pytest.mark.parametrize("number", range(6, 11))
def test_a_split_group_becomes_two_of_even_size_with_everybody_in_them(number: int) -> None:
    people = [one(f"p{n}") for n in range(number)]
    halves = split(round_of(people, tuple(one.id for one in people)), "p0", people).proposals
    assert sorted(len(half.members) for half in halves) == [number // 2, number - number // 2]
    assert sorted(member for half in halves for member in half.members) == [one.id for one in people]


def test_a_locked_group_is_neither_changed_nor_parted() -> None:
    round_ = lock(round_of(EIGHT, ABCD, EFGH), ABCD)
    for change in (
        lambda: move(round_, "p0", "p7", EIGHT),
        lambda: move(round_, "p7", "p0", EIGHT),
        lambda: take_out(round_, "p0", EIGHT),
    ):
        assert refused(change) is Refusal.LOCKED
    anew = again(round_, EIGHT, roles=False, sizes=SIZES)
    assert (ABCD, True) in [(one.members, one.locked) for one in anew.proposals]


def test_a_round_that_is_over_stays_as_it_is() -> None:
    over = replace(round_of(EIGHT, ABCD, EFGH), state=RoundState.PUBLISHED)
    for change in (
        lambda: move(over, "p0", "p7", EIGHT),
        lambda: take_out(over, "p0", EIGHT),
        lambda: split(over, "p0", EIGHT),
    ):
        assert refused(change) is Refusal.NOT_OPEN


def test_of_two_hundred_people_nearly_all_are_seated() -> None:
    people = [replace(one, group=True) for one in unit(Random(1), 200, roles=["peer"])]
    solution = form(people)
    assert len(solution.left_out) < 20
