"""What a lead changes in an open round, and what is refused."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.pairing.edit import EditRefused, Refusal, again, forbid, lock, swap, unlock
from bot.domain.pairing.model import Candidate, LeftOut, Round, RoundState, Sizes, WhyLeftOut
from bot.domain.pairing.rules import Pair, Rule
from bot.domain.pairing.solve import propose
from tests.domain.pairing.cases import person

SIZES = Sizes(4, 6)
PEERS = [person(name) for name in "abcde"]


def round_of(people: Sequence[Candidate], pairs: Sequence[Pair], *, roles: bool = False) -> Round:
    """An open round that proposes these pairs."""
    made = propose(people, locked=pairs, forbidden=[], seed=1, roles=roles)
    kept = tuple(replace(one, locked=False) for one in made.proposals if one.members in pairs)
    assert len(kept) == len(pairs)
    paired = {member for one in kept for member in one.members}
    alone = tuple(LeftOut(one.id, WhyLeftOut.ODD_NUMBER) for one in people if one.id not in paired)
    at = datetime(2027, 1, 1, tzinfo=UTC)
    return Round(id="r", programme="p", seed=1, at=at, proposals=kept, left_out=alone)


def pairs_of(round_: Round) -> list[Pair]:
    return [(one.members[0], one.members[1]) for one in round_.proposals]


def refused(change: Callable[[], Round]) -> Refusal | Rule:
    with pytest.raises(EditRefused) as refusal:
        change()
    return refusal.value.why


def test_a_locked_pair_stays_when_the_rest_is_proposed_anew() -> None:
    round_ = lock(round_of(PEERS, [("a", "b"), ("c", "d")]), ("b", "a"))
    assert [one.locked for one in round_.proposals] == [True, False]
    after = again(
        round_, [replace(one, left_out=int(one.id == "e")) for one in PEERS], roles=False, sizes=SIZES
    )
    assert ("a", "b") in pairs_of(after)
    assert [left.person for left in after.left_out] in (["c"], ["d"])
    assert after.revision == 2
    assert not any(one.locked for one in unlock(after, ("a", "b")).proposals)


def test_two_whom_a_lead_keeps_apart_are_parted_and_not_proposed_again() -> None:
    round_ = lock(round_of(PEERS[:4], [("a", "b"), ("c", "d")]), ("a", "b"))
    after = forbid(round_, ("b", "a"))
    assert (after.forbidden, pairs_of(after), after.revision) == ((("a", "b"),), [("c", "d")], 2)
    assert [left.person for left in after.left_out] == ["a", "b"]
    anew = again(after, PEERS[:4], roles=False, sizes=SIZES)
    assert ("a", "b") not in pairs_of(anew)
    assert len(anew.proposals) == 2
    assert forbid(anew, ("a", "b")).forbidden == (("a", "b"),)
    assert forbid(anew, ("d", "a")).forbidden == (("a", "b"), ("a", "d"))


def test_a_mentor_keeps_the_other_mentee_when_one_pair_is_kept_apart() -> None:
    people = [person("m", "mentor", free=2), person("d", "mentee"), person("e", "mentee")]
    after = forbid(round_of(people, [("m", "d"), ("m", "e")], roles=True), ("m", "e"))
    assert pairs_of(after) == [("m", "d")]
    assert [left.person for left in after.left_out] == ["e"]


def test_two_people_swap_their_partners_and_the_reasons_follow() -> None:
    after = swap(round_of(PEERS, [("a", "b"), ("c", "d")]), "b", "c", PEERS, roles=False)
    assert (pairs_of(after), after.revision) == ([("a", "c"), ("b", "d")], 1)
    for one in after.proposals:
        assert {reason.viewer for reason in one.reasons} == set(one.members)


def test_somebody_left_out_takes_a_place() -> None:
    after = swap(round_of(PEERS, [("a", "b"), ("c", "d")]), "e", "a", PEERS, roles=False)
    assert pairs_of(after) == [("b", "e"), ("c", "d")]
    assert after.left_out == (LeftOut("a", WhyLeftOut.ODD_NUMBER),)


def test_mentors_swap_all_their_mentees_if_there_is_room() -> None:
    mentees = [person(name, "mentee") for name in "def"]
    people = [person("m", "mentor", free=2), person("n", "mentor", free=2), *mentees]
    pairs = [("m", "d"), ("m", "e"), ("n", "f")]
    after = swap(round_of(people, pairs, roles=True), "m", "n", people, roles=True)
    assert pairs_of(after) == [("m", "f"), ("n", "d"), ("n", "e")]
    assert [one.mentor for one in after.proposals] == ["m", "n", "n"]

    tight = [replace(one, free=1) if one.id == "n" else one for one in people]
    round_ = round_of(tight, pairs, roles=True)
    assert refused(lambda: swap(round_, "m", "n", tight, roles=True)) is Refusal.NO_ROOM
    assert refused(lambda: swap(round_, "d", "e", tight, roles=True)) is Refusal.NOBODY_TO_SWAP
    assert refused(lambda: swap(round_, "m", "f", tight, roles=True)) is Rule.ROLES


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"avoids": frozenset({"c"})}, Rule.KEPT_APART),
        ({"former": frozenset({"c"})}, Rule.KEPT_APART),
        ({"reports_to": "c"}, Rule.KEPT_APART),
        ({"languages": frozenset({"en"}), "avoids": frozenset({"c"})}, Rule.NO_SHARED_LANGUAGE),
        ({"shifts": frozenset({"late"})}, Rule.NO_SHARED_TIME),
    ],
)
def test_a_swap_that_breaks_a_hard_rule_is_refused_by_a_name_that_tells_nothing_personal(
    changed: dict[str, object], rule: Rule
) -> None:
    round_ = round_of(PEERS, [("a", "b"), ("c", "d")])
    people = [replace(one, **changed) if one.id == "a" else one for one in PEERS]  # type: ignore[arg-type]
    assert refused(lambda: swap(round_, "b", "c", people, roles=False)) is rule


def test_a_swap_never_joins_two_whom_a_lead_keeps_apart() -> None:
    round_ = forbid(round_of(PEERS, [("a", "b"), ("c", "d")]), ("a", "c"))
    assert refused(lambda: swap(round_, "b", "c", PEERS, roles=False)) is Rule.KEPT_APART


def test_what_cannot_be_changed_is_refused() -> None:
    round_ = round_of(PEERS, [("a", "b"), ("c", "d")])
    locked = lock(round_, ("c", "d"))
    stranger = [one for one in PEERS if one.id != "d"]
    assert refused(lambda: lock(round_, ("a", "c"))) is Refusal.NO_SUCH_PAIR
    assert refused(lambda: unlock(round_, ("a", "e"))) is Refusal.NO_SUCH_PAIR
    assert refused(lambda: forbid(round_, ("a", "a"))) is Rule.SAME_PERSON
    assert refused(lambda: swap(round_, "a", "a", PEERS, roles=False)) is Rule.SAME_PERSON
    assert refused(lambda: swap(round_, "a", "b", PEERS, roles=False)) is Refusal.SAME_PAIR
    assert refused(lambda: swap(locked, "a", "c", PEERS, roles=False)) is Refusal.LOCKED
    assert refused(lambda: swap(round_, "a", "c", stranger, roles=False)) is Refusal.NOT_A_CANDIDATE
    bare = replace(round_, proposals=())
    assert refused(lambda: swap(bare, "a", "b", PEERS, roles=False)) is Refusal.NOBODY_TO_SWAP


@pytest.mark.parametrize("state", [RoundState.PUBLISHED, RoundState.DISCARDED])
def test_a_round_that_is_over_stays_as_it_is(state: RoundState) -> None:
    over = replace(round_of(PEERS, [("a", "b")]), state=state)
    for change in (
        lambda: lock(over, ("a", "b")),
        lambda: unlock(over, ("a", "b")),
        lambda: forbid(over, ("a", "b")),
        lambda: swap(over, "a", "c", PEERS, roles=False),
        lambda: again(over, PEERS, roles=False, sizes=SIZES),
    ):
        assert refused(change) is Refusal.NOT_OPEN
