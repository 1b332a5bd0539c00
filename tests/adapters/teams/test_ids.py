"""What comes back from a card is read without a fault, whatever somebody sends, and never believed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.ids import KIND, LISTS, PAYLOAD, STEP, Acted, Kind, data_of, in_list, more, read_data
from bot.domain.message import Payload

PRESSED = Payload("r1", 2, "when", "o3")
NAMES = st.sampled_from(
    (PAYLOAD, KIND, STEP, LISTS, "why", more(1, "why"), more(0, ""), "rinnalla:more:x:why", "")
)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from((PRESSED.encode(), "press", "submit", "a,b"))
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=10,
)


@given(ANYTHING | st.dictionaries(NAMES, ANYTHING, max_size=6))
def test_whatever_is_sent_is_read_without_a_fault(value: Any) -> None:
    acted = read_data(value)

    for field, values in acted.values.items() if acted else ():
        assert field
        assert all(isinstance(one, str) for one in values)


@pytest.mark.parametrize(
    "value",
    [
        None, "", [], {}, {PAYLOAD: "2~r1~0~a~b", KIND: "press"}, {PAYLOAD: PRESSED.encode()}, {KIND: "press"},
        {PAYLOAD: PRESSED.encode(), KIND: "delete"}, {PAYLOAD: 7, KIND: "press"},
        {PAYLOAD: PRESSED.encode(), KIND: ["press"]}, {PAYLOAD: PRESSED.encode(), KIND: "submit", STEP: {}},
    ],
)  # fmt: skip
def test_what_is_no_card_of_this_bot_is_nothing(value: Any) -> None:
    assert read_data(value) is None


def test_data_comes_back_as_it_was_drawn() -> None:
    assert read_data(data_of(PRESSED, Kind.PRESS)) == Acted(PRESSED, Kind.PRESS)
    assert read_data({**data_of(PRESSED, Kind.SUBMIT, "topics", ("topics",)), "topics": "a,b"}) == Acted(
        PRESSED, Kind.SUBMIT, "topics", {"topics": ("a", "b")}
    )


@given(st.lists(st.text(min_size=1), max_size=4))
def test_options_come_back_whatever_their_ids(ids: list[str]) -> None:
    sent = {**data_of(PRESSED, Kind.SUBMIT, lists=("x",)), "x": ",".join(map(in_list, ids)), "y": "a,b"}
    acted = read_data(sent)

    assert acted is not None
    assert acted.values == {"x": tuple(ids), "y": ("a,b",)}


def test_boxes_of_one_field_come_back_in_their_order() -> None:
    sent = {
        **data_of(PRESSED, Kind.SUBMIT),
        more(2, "why"): "c",
        "why": "a",
        more(10, "why"): "d",
        more(1, "why"): "b",
    }
    acted = read_data(sent)

    assert acted is not None
    assert acted.values == {"why": ("a\nb\nc\nd",)}


def test_words_are_in_no_repr() -> None:
    acted = read_data({**data_of(PRESSED, Kind.SUBMIT), "why": "salaisuus"})

    assert acted is not None
    assert "salaisuus" not in repr(acted)
