"""Reasons and the rules that leave somebody out: said from each member's side, and nothing that hurts."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pairing.explain import left_out, proposal, reasons
from bot.domain.pairing.model import Candidate, Reason, ReasonKind, WhyLeftOut
from bot.domain.pairing.rules import Rule, broken_rules
from bot.domain.pairing.solve import propose
from tests.domain.pairing.cases import person, unit


def test_each_member_reads_the_reasons_from_their_own_side() -> None:
    mentor = person(
        "m", "mentor", wants=frozenset({"night"}), gives=frozenset({"team", "rest"}),
        languages=frozenset({"fi", "sv"}), shifts=frozenset({"early", "late"}), meets="remote",
    )  # fmt: skip
    mentee = person("e", "mentee", wants=frozenset({"rest", "team", "night"}), gives=frozenset())
    shared = (
        (ReasonKind.SHARED_TOPICS, ("night",)),
        (ReasonKind.LANGUAGES, ("fi",)),
        (ReasonKind.SHIFTS, ("early",)),
        (ReasonKind.MEETS, ("remote",)),
    )
    made = proposal(mentor, mentee, mentoring=True)
    assert (made.members, made.mentor) == (("m", "e"), "m")
    assert made.reasons == (
        Reason(ReasonKind.WANTS_WHAT_YOU_GIVE, "m", ("rest", "team")),
        *(Reason(kind, "m", items) for kind, items in shared),
        Reason(ReasonKind.GIVES_WHAT_YOU_WANT, "e", ("rest", "team")),
        *(Reason(kind, "e", items) for kind, items in shared),
    )


def test_two_who_meet_in_any_way_are_told_both() -> None:
    both = reasons(person("a"), person("b"))
    assert Reason(ReasonKind.MEETS, "a", ("place", "remote")) in both


@given(st.randoms(use_true_random=False), st.booleans())
def test_nobody_can_read_from_a_proposal_who_avoids_whom(random: Random, roles: bool) -> None:
    """Avoiding somebody who is no part of a pair changes not a word of its reasons."""
    people = unit(random, 6, roles=["mentor", "mentee", "peer"])
    made = propose(people, locked=[], forbidden=[], seed=1, roles=roles)
    members = {one.id: one for one in people}
    for one in made.proposals:
        first, second = (replace(members[member], avoids=frozenset()) for member in one.members)
        assert proposal(first, second, mentoring=bool(one.mentor)) == one


def why(people: list[Candidate], name: str, *, roles: bool = False) -> WhyLeftOut:
    solution = propose(people, locked=[], forbidden=[], seed=1, roles=roles)
    return {left.person: left.why for left in solution.left_out}[name]


def test_why_somebody_is_left_out() -> None:
    a, b = person("a"), person("b")
    assert why([a], "a") is WhyLeftOut.ODD_NUMBER
    assert why([a, b, person("c", languages=frozenset({"en"}))], "c") is WhyLeftOut.NO_SHARED_LANGUAGE
    assert why([a, b, person("c", shifts=frozenset({"night"}))], "c") is WhyLeftOut.NO_SHARED_TIME
    three = [a, b, person("c")]
    left = propose(three, locked=[], forbidden=[], seed=1, roles=False).left_out
    assert [one.why for one in left] == [WhyLeftOut.ODD_NUMBER]


@pytest.mark.parametrize(
    "apart",
    [
        {"avoids": frozenset({"a", "b"})},
        {"former": frozenset({"a", "b"})},
        {"meets": "remote"},
    ],
)
def test_who_is_kept_apart_from_all_hears_that_nobody_fits(apart: dict[str, object]) -> None:
    people = [person("a", meets="place"), person("b", meets="place"), replace(person("c"), **apart)]  # type: ignore[arg-type]
    assert why(people, "c") is WhyLeftOut.NOBODY_FITS


def test_who_competes_for_the_same_partner_hears_that_nobody_fits() -> None:
    """Four people is no odd number; three of them may be paired with one and the same person only."""
    people = [person("hub", languages=frozenset({"fi", "en"}))]
    people += [person(name, languages=frozenset({"en"}), former=frozenset("xyz")) for name in "xyz"]
    left = propose(people, locked=[], forbidden=[], seed=1, roles=False).left_out
    assert [one.why for one in left] == [WhyLeftOut.NOBODY_FITS] * 2


def test_who_finds_no_free_role_hears_so() -> None:
    mentor = person("m", "mentor")
    mentees = [person("d", "mentee", left_out=1), person("e", "mentee")]
    assert why([mentor, *mentees], "e", roles=True) is WhyLeftOut.NO_ROLE_LEFT
    assert why(mentees, "d", roles=True) is WhyLeftOut.NO_ROLE_LEFT
    assert why([person(name, "either") for name in "a"], "a", roles=True) is WhyLeftOut.NO_ROLE_LEFT
    three = propose([person(name, "either") for name in "abc"], locked=[], forbidden=[], seed=1, roles=True)
    assert [one.why for one in three.left_out] == [WhyLeftOut.ODD_NUMBER]


def test_a_mentor_whose_hands_are_full_is_neither_paired_nor_left_out() -> None:
    people = [person("m", "mentor", free=0), person("e", "mentee")]
    solution = propose(people, locked=[], forbidden=[], seed=1, roles=True)
    assert not solution.proposals
    assert [left.person for left in solution.left_out] == ["e"]
    assert not left_out(people[:1], [], forbidden=[], roles=True)


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        ({"id": "a"}, Rule.SAME_PERSON),
        ({"languages": frozenset({"en"})}, Rule.NO_SHARED_LANGUAGE),
        ({"shifts": frozenset({"late"})}, Rule.NO_SHARED_TIME),
        ({"meets": "remote"}, Rule.NO_WAY_TO_MEET),
        ({"avoids": frozenset({"a"})}, Rule.KEPT_APART),
        ({"former": frozenset({"a"})}, Rule.KEPT_APART),
        ({"reports_to": "a"}, Rule.KEPT_APART),
    ],
)
def test_each_hard_rule_holds_both_ways(other: dict[str, object], rule: Rule) -> None:
    first = person("a", meets="place")
    second = replace(person("b"), **other)  # type: ignore[arg-type]
    assert rule in broken_rules(first, second, forbidden=(), roles=False)
    assert rule in broken_rules(second, first, forbidden=(), roles=False)
    assert not list(broken_rules(first, person("b"), forbidden=(), roles=False))


def test_a_lead_keeps_two_apart_in_either_order() -> None:
    for pair in (("a", "b"), ("b", "a")):
        broken = list(broken_rules(person("a"), person("b"), forbidden=[pair], roles=False))
        assert broken == [Rule.KEPT_APART]
