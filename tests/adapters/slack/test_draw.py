"""How a message looks in Slack: whole, within every limit, and with nobody's words alive."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import ids
from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import draw
from adapters.slack.home_view import home_view
from adapters.slack.plain import for_update
from bot.domain.fit import fit
from bot.domain.message import (
    Actions,
    Choose,
    Divider,
    Facts,
    Heading,
    Message,
    Note,
    Option,
    Payload,
    Quote,
    Say,
    Style,
    When,
    message,
    say,
)
from bot.domain.plain import plain
from tests.adapters.messages import LIVE, button, messages
from tests.adapters.slack.block_kit import check_by_library, check_message, check_view, words_in

CARD = message(
    Heading("Tapaaminen"),
    Facts((("Kuka", "Aino Virtanen"), ("Milloin", "ti 8.12. klo 14.00"))),
    Quote("Kirjoitit", "hoivasta"),
    Note("Vain sinä näet tämän."),
    Actions(
        (
            button("Sopii", Style.PRIMARY, "accept"),
            button("Ohita", Style.QUIET, "skip"),
            button("Ehdota muuta", word="propose"),
            button("Peru", Style.DANGER, "cancel"),
        )
    ),
)


NAMES = st.sampled_from(
    (
        "a",
        "value",
        "tick:0:a",
        "more:1:a",
        "more:x:a",
        "selected_option",
        "selected_options",
        "selected_date",
        "",
    )
)
"""Keys of a state as Slack sends it, and some that it would not."""


def tight(text: str) -> str:
    """The text without the gaps at which it may have been cut, and without what nobody sees."""
    return re.sub(r"[\s\x00-\x1f\x7f]+", "", text)


def unescaped(text: str) -> str:
    """What people read of an escaped text."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@given(messages())
def test_every_message_keeps_to_slacks_limits(said: Message) -> None:
    for number, piece in enumerate(fit(said, CAPABILITIES)):
        drawn = draw(piece, f"key/{number}")

        check_message(drawn.text, drawn.blocks)
        check_by_library(drawn.blocks)
        assert json.loads(json.dumps(drawn.blocks)) == drawn.blocks


@given(messages())
def test_the_text_read_aloud_is_the_whole_message(said: Message) -> None:
    for piece in fit(said, CAPABILITIES):
        assert tight(unescaped(draw(piece).text)) == tight(plain(piece))


@given(messages())
def test_every_paragraph_is_seen_whole(said: Message) -> None:
    for piece in fit(said, CAPABILITIES):
        seen = tight("".join(words_in(draw(piece).blocks)))

        for part in piece.parts:
            if isinstance(part, Say | Heading | Note):
                assert tight(str(part.text)) in seen
            elif isinstance(part, Quote):
                assert tight(part.answer) in seen


@pytest.mark.parametrize("live", [live for live in LIVE if len(live) < 300])
def test_what_somebody_typed_is_shown_as_typed(live: str) -> None:
    parts = (Say(f"a{live}"), Note(f"a{live}"), Quote("Toive", f"a{live}"), Facts((("Paikka", f"a{live}"),)))
    drawn = draw(Message(parts))

    check_message(drawn.text, drawn.blocks)
    assert list(words_in(drawn.blocks)).count(f"a{live}") == 4


def test_what_would_be_too_big_for_slack_stands_more_densely() -> None:
    many = tuple((f"Kohta {number}", "kyllä") for number in range(140))
    drawn = draw(message(Facts(many), Actions((button("Sopii"),))))

    check_message(drawn.text, drawn.blocks)
    assert len(json.dumps(drawn.blocks, ensure_ascii=False).encode()) <= 12_000
    assert "Kohta 139: kyllä" in "\n".join(words_in(drawn.blocks))


def test_the_text_of_a_changed_message_is_cut_between_signs() -> None:
    for text in ("ä" * 3000, "a" * 3994 + "&amp;" * 3, "&lt;" * 1500):
        cut = for_update(text)

        assert len(cut.encode()) <= 4000
        assert cut.endswith("…")
        assert text.startswith(cut.removesuffix("…"))
        check_message(cut, draw(message(Say("x"))).blocks)
    assert for_update("Sovittu &amp; hyvä") == "Sovittu &amp; hyvä"


def test_ways_out_stand_below_what_one_came_to_do() -> None:
    *_, loud, quiet = draw(CARD).blocks

    assert [one["text"]["text"] for one in loud["elements"]] == ["Sopii", "Ehdota muuta", "Peru"]
    assert [one.get("style") for one in loud["elements"]] == ["primary", None, "danger"]
    assert [one["text"]["text"] for one in quiet["elements"]] == ["Ohita"]


def test_a_button_is_read_aloud_with_what_it_is_about() -> None:
    page = (
        Heading("Parisi on Aino Virtanen."),
        Actions((button("Tavoitteet"),)),
        Say("Sopiiko aika sinulle?"),
        Note("Jos et vastaa, kysyn vielä kerran."),
        Actions((button("Sopii"),)),
        Say("Sopiiko aika sinulle, vaikka kysymys on niin pitkä, ettei se mahdu luettavaksi?"),
        Actions((button("Ei"),)),
        Divider(),
        Actions((button("Ohje"),)),
    )
    rows = [block["elements"] for block in draw(Message(page)).blocks if block["type"] == "actions"]

    assert [one.get("accessibility_label", one["text"]["text"]) for (one,) in rows] == [
        "Tavoitteet – Parisi on Aino Virtanen.",
        "Sopii – Sopiiko aika sinulle?",
        "Ei",
        "Ohje",
    ]


def test_a_button_carries_the_payload_that_the_bot_knows() -> None:
    payload = Payload("r1", 2, "when", "o3")
    (row,) = draw(message(Actions((button("Sopii"), button("Muu"))))).blocks
    first, second = row["elements"]

    assert Payload.decode(first["value"]) == Payload("", 0, "x", "")
    assert first["action_id"] != second["action_id"]
    assert all(one["action_id"].startswith(ids.PRESS) for one in row["elements"])
    assert Payload.decode(payload.encode()) == payload


def test_labels_of_facts_are_bold_and_words_of_people_set_apart() -> None:
    _, facts, quote, *_ = draw(CARD).blocks

    assert facts["elements"][0]["elements"][0] == {"type": "text", "text": "Kuka: ", "style": {"bold": True}}
    assert quote["elements"][1] == {
        "type": "rich_text_quote",
        "elements": [{"type": "text", "text": "hoivasta"}],
    }


def _state(drawn: list[dict[str, Any]], ticked: set[str]) -> dict[str, Any]:
    """What Slack would send with a press: every list to tick, in a block of its own."""
    lists = [one for block in drawn for one in block.get("elements", []) if one["type"] == "checkboxes"]
    return {
        f"b{number}": {
            one["action_id"]: {
                "type": "checkboxes",
                "selected_options": [option for option in one["options"] if option["value"] in ticked],
            }
        }
        for number, one in enumerate(lists)
    }


@given(st.integers(1, 40), st.data())
def test_what_is_ticked_comes_back_however_many_options_there_are(many: int, data: st.DataObject) -> None:
    options = tuple(Option(f"o{number}", f"Aihe {number}") for number in range(many))
    chosen = data.draw(st.sets(st.sampled_from([option.id for option in options])))
    part = Choose("topics", options, button("Valmis"), tuple(chosen))
    drawn = draw(message(Say("Mistä?"), part)).blocks

    assert set(ids.values_of(_state(drawn, chosen))["topics"]) == chosen
    shown = [one for block in drawn for one in block.get("elements", []) if one["type"] == "checkboxes"]
    assert {one["value"] for ticks in shown for one in ticks.get("initial_options", [])} == chosen
    assert drawn[-1]["elements"][0]["action_id"] == ids.submit("topics")


def test_options_too_long_for_a_tick_stand_above_in_full() -> None:
    long = "Miten saan kirjaamisen mahtumaan samaan vuoroon kuin kaiken sen, mitä asukkaiden kanssa haluan tehdä?"
    part = Choose("topics", (Option("a", long), Option("b", "Muu")), button("Valmis"))
    above, ticks, _ = draw(message(part)).blocks

    assert long in above["text"]["text"]
    assert [one["text"]["text"] for one in ticks["elements"][0]["options"]][1] == "2) Muu"


def test_the_first_block_is_the_mark_by_which_a_message_is_found_again() -> None:
    first, second = draw(CARD, "tell:1").blocks[0], draw(CARD, "tell:2").blocks[0]

    assert first["block_id"] == ids.marker("tell:1") != second["block_id"]
    assert "tell" not in first["block_id"]
    assert not any("block_id" in block for block in draw(CARD).blocks)


def test_what_takes_the_place_of_a_message_is_found_by_the_same_mark() -> None:
    before = draw(CARD, "tell:1").blocks
    after = draw(message(Say("Sovittu.")), mark=ids.mark_of(before)).blocks

    assert after[0]["block_id"] == ids.marker("tell:1")
    assert ids.mark_of(draw(CARD).blocks) == ids.mark_of(None) == ids.mark_of([{"block_id": "x"}]) == ""


def test_what_was_sent_by_nobody_is_left_out() -> None:
    assert (
        ids.values_of({"b": {"tick:0:": {}}, "c": "x", "d": {"value": None}, "e": {"other": {"value": "x"}}})
        == {}
    )


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(NAMES, ANYTHING, max_size=4))
def test_whatever_is_sent_is_read_without_a_fault(state: dict[str, Any]) -> None:
    for field, values in ids.values_of(state).items():
        assert field
        assert all(isinstance(value, str) for value in values)


@given(messages())
def test_a_home_page_keeps_to_slacks_limits(said: Message) -> None:
    check_view(home_view(said))


def test_a_home_page_shows_all_its_rows_of_buttons() -> None:
    rows = (Say("Yksi"), Actions((button("a"),)), Divider(), Say("Kaksi"), Actions((button("b"),)))
    view = home_view(Message(rows))

    check_view(view)
    assert [text for text in words_in(view) if text in ("Yksi", "a", "Kaksi", "b")] == [
        "Yksi",
        "a",
        "Kaksi",
        "b",
    ]


@pytest.mark.parametrize("text", [say("hello", name="Aino"), When(datetime(2026, 12, 1, tzinfo=UTC))])
def test_a_message_without_words_is_a_mistake_that_names_no_words(text: object) -> None:
    with pytest.raises(TypeError, match="worded before it is drawn") as mistake:
        draw(message(Say(text)))  # type: ignore[arg-type]

    assert "Aino" not in str(mistake.value)
