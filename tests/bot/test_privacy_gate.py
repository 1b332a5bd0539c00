"""The gate: no message is committed that shows an answer to somebody who may not read it; sealed words stay sealed."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.effect import Lane, Place, Tell
from bot.domain.gate import PrivacyBreach, check
from bot.domain.journey import Journey
from bot.domain.message import Facts, Phrase, Quote, Say, Words, message, say
from bot.domain.privacy import Answer, Sealed, SeenBy, may_read
from bot.domain.world import World

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
JOURNEY = Journey(
    id="j",
    programme="g",
    members=("aino", "liam"),
    roles=("mentor", "mentee"),
    began_at=NOW,
    ends_at=NOW,
    rhythm_days=21,
    meeting_minutes=60,
)


def answer(author: str = "aino", seen_by: SeenBy = SeenBy.AUTHOR, **more: object) -> Answer:
    """An answer on the journey."""
    return Answer(
        id=f"a-{author}",
        author=author,
        journey="j",
        question="MID-01",
        seen_by=seen_by,
        at=NOW,
        **more,  # type: ignore[arg-type]
    )


def world(*answers: Answer) -> World:
    """Facts of one turn."""
    facts = World()
    facts.put(JOURNEY)
    for one in answers:
        facts.put(one)
    return facts


def tell(to: Place, *parts: object) -> Tell:
    """A message on its way."""
    return Tell("k", to, message(*parts), NOW, Lane.DIRECT)  # type: ignore[arg-type]


SHOWN = [
    Quote("Aino", "a-aino"),
    Say(Words("a-aino")),
    Say(say("x", words=Words("a-aino"))),
    Say(say("x", inner=Phrase("y", {"words": Words("a-aino")}))),
    Facts((("Tavoite", Words("a-aino")),)),
]


@pytest.mark.parametrize("part", SHOWN)
def test_a_private_answer_is_found_wherever_it_hides(part: object) -> None:
    with pytest.raises(PrivacyBreach):
        check(world(answer()), [tell(Place(person="liam"), part)])
    check(world(answer()), [tell(Place(person="aino"), part)])


PUBLIC = [
    Place(platform="p", workspace="w", channel="c"),
    Place(room="j"),
    # whoever is named beside it: others read there, too
    Place(person="aino", room="j"),
    Place(person="aino", platform="p", workspace="w", channel="c"),
]


@pytest.mark.parametrize("place", PUBLIC)
@pytest.mark.parametrize("seen_by", list(SeenBy))
def test_a_channel_and_a_room_never_show_an_answer(seen_by: SeenBy, place: Place) -> None:
    shared = answer(seen_by=seen_by, shared_with=("liam",), agreed_with=("liam",))
    with pytest.raises(PrivacyBreach):
        check(world(shared), [tell(place, SHOWN[0])])


def test_an_answer_that_nobody_knows_is_not_shown() -> None:
    with pytest.raises(PrivacyBreach):
        check(world(), [tell(Place(person="aino"), SHOWN[0])])


def test_a_yes_alone_opens_nothing() -> None:
    ours = SeenBy.PAIR_WHEN_ALL
    yes = (answer("aino", ours).agreed("liam"), answer("liam", ours).agreed("aino"))
    with pytest.raises(PrivacyBreach):
        check(world(*yes), [tell(Place(person="liam"), SHOWN[0])])


def test_side_by_side_each_reads_only_while_their_own_stands_beside_it() -> None:
    ours = SeenBy.PAIR_WHEN_ALL
    for aino, liam in product((True, False), repeat=2):
        facts = world(
            answer("aino", ours, shared_with=("liam",) if aino else ()),
            answer("liam", ours, shared_with=("aino",) if liam else ()),
        )
        told = [tell(Place(person="liam"), SHOWN[0])]
        if aino and liam:
            check(facts, told)
        else:
            with pytest.raises(PrivacyBreach):
                check(facts, told)


@given(
    seen_by=st.sampled_from(list(SeenBy)),
    viewer=st.sampled_from(["aino", "liam", "lead", ""]),
    shared=st.sets(st.sampled_from(["liam", "lead"])),
    agreed=st.sets(st.sampled_from(["aino", "liam"])),
)
def test_who_is_not_a_member_never_reads(
    seen_by: SeenBy, viewer: str, shared: set[str], agreed: set[str]
) -> None:
    one = answer(seen_by=seen_by, shared_with=tuple(shared))
    may = may_read(one, viewer, frozenset(JOURNEY.members), frozenset(agreed))
    assert may or viewer != "aino"
    if seen_by is SeenBy.CONTACT:
        # a concern's contact is no member, and reads what was written to them alone
        assert may == (viewer == "aino" or viewer in shared)
    elif viewer not in JOURNEY.members:
        assert not may
    if seen_by is SeenBy.NOBODY:
        assert may == (viewer == "aino")


def test_sealed_words_do_not_slip_out() -> None:
    sealed = Sealed("salaisuus")
    for text in (repr(sealed), str(sealed), f"{sealed}", f"{[sealed]}", repr(answer(words=sealed))):
        assert "salaisuus" not in text
    with pytest.raises(TypeError):
        pickle.dumps(sealed)
