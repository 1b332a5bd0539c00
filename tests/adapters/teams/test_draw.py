"""How a message looks in Teams: whole, within every limit, readable on a phone, and with nobody's words alive."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams import cards
from adapters.teams.capabilities import CAPABILITIES
from adapters.teams.draw import draw, draw_together
from adapters.teams.ids import Acted, Kind, read_data
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
from tests.adapters.messages import button, messages
from tests.adapters.teams.card_rules import actions, as_typed, check, handed_in, seen, words_in
from tests.adapters.teams.drawings import ADDRESSES, LIVE
from tests.adapters.teams.test_escape import tight

CARD = message(
    Heading("Tapaaminen"),
    Say("Sopiiko aika sinulle?"),
    Facts((("Kuka", "Aino Virtanen"), ("Milloin", "ti 8.12. klo 14.00"))),
    Quote("Kirjoitit", "hoivasta\nja arjesta"),
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


def elements(said: Message) -> list[Any]:
    """The elements of a message's card."""
    card = draw(said, as_card=True).card
    assert card is not None
    return list(card["body"])


def everything(drawn: Any) -> str:
    """All that is seen of a drawn message."""
    text = seen(drawn.activity.get("text", ""))
    return tight("".join([text, *words_in(drawn.card)])).replace(" ", "")


@given(messages())
def test_every_message_keeps_to_the_limits_of_teams(said: Message) -> None:
    pieces = fit(said, CAPABILITIES)
    for drawn in [*(draw(piece, "fi") for piece in pieces), *draw_together(pieces, "sv")]:
        check(drawn)


@given(messages())
def test_every_paragraph_is_seen_whole(said: Message) -> None:
    for piece in fit(said, CAPABILITIES):
        shown = everything(draw(piece))

        for part in piece.parts:
            if isinstance(part, Say | Heading | Note):
                assert tight(str(part.text)).replace(" ", "") in shown
            elif isinstance(part, Quote):
                assert tight(part.answer).replace(" ", "") in shown


@pytest.mark.parametrize("live", [*LIVE, *ADDRESSES])
def test_what_somebody_typed_is_shown_as_typed_wherever_it_stands(live: str) -> None:
    options = (Option("a", f"a{live}"), Option("b", "Muu"))
    parts = (
        Say(f"a{live}"), Note(f"a{live}"), Quote(f"a{live}", f"a{live}"), Facts(((f"a{live}", f"a{live}"),)),
        Choose("x", options, button(f"a{live}")),
    )  # fmt: skip
    drawn = draw(Message(parts))

    check(drawn)
    check(draw(Message(parts[:1])))
    assert everything(drawn).count(tight(f"a{live}").replace(" ", "")) == 8


def test_a_message_of_words_alone_is_a_text() -> None:
    drawn = draw(message(Say("Selvä.\nPalaan tähän."), Say("Hei <at>Aino</at>!")))

    check(drawn)
    assert drawn.card is None
    assert as_typed(drawn.activity["text"]) == "Selvä.\n\nPalaan tähän.\n\nHei <at>Aino</at>!"


def test_what_takes_a_cards_place_is_a_card() -> None:
    drawn = draw(message(Say("Sovittu.")), "sv", as_card=True)

    check(drawn)
    assert drawn.card is not None
    assert drawn.card["lang"] == "sv"


def test_a_card_is_told_in_notifications_without_anybodys_words() -> None:
    drawn = draw(CARD, "fi-easy")

    assert drawn.activity["summary"] == "Tapaaminen Sopiiko aika sinulle?"
    assert drawn.card is not None
    assert drawn.card["speak"] == drawn.card["fallbackText"] == drawn.activity["summary"]
    assert drawn.card["lang"] == "fi"


def test_a_long_beginning_is_cut_in_notifications() -> None:
    drawn = draw(message(Say("hoiva " * 100), Divider(), Note("Pieni.")))

    assert len(drawn.activity["summary"]) <= 200
    assert drawn.activity["summary"].endswith("…")


def test_parts_look_like_what_they_are() -> None:
    heading, _, who, when, quote, note, *_ = elements(CARD)

    assert (heading["style"], heading["weight"]) == ("heading", "Bolder")
    assert [who["text"], when["text"]] == ["**Kuka:** Aino Virtanen", "**Milloin:** ti 8.12. klo 14.00"]
    assert quote["style"] == "emphasis"
    assert [item["text"] for item in quote["items"]] == ["Kirjoitit", "hoivasta", "ja arjesta"]
    assert note["isSubtle"]
    assert note["size"] == "Small"


def test_ways_out_stand_below_what_one_came_to_do_and_in_sight() -> None:
    *loud, quiet = [element for element in elements(CARD) if element["type"] == "ActionSet"]
    came_for = list(actions(loud))

    assert [one["title"] for one in came_for] == ["Sopii", "Ehdota muuta", "Peru"]
    assert [one.get("style") for one in came_for] == ["positive", None, "destructive"]
    assert [one["title"] for one in quiet["actions"]] == ["Ohita"]
    assert not any("mode" in one for one in actions(elements(CARD)))


def test_a_row_of_buttons_has_room_on_a_phone() -> None:
    labels = ("Ehdota toista aikaa", "Myöhemmin", "Kyllä", "Ei", "Ehkä", "En vielä", "Jokin muu")
    rows = elements(message(Actions(tuple(button(label) for label in labels))))

    assert [[one["title"] for one in row["actions"]] for row in rows] == [
        ["Ehdota toista aikaa"],
        ["Myöhemmin", "Kyllä", "Ei"],
        ["Ehkä", "En vielä"],
        ["Jokin muu"],
    ]


def test_a_line_parts_what_is_above_from_what_is_below() -> None:
    first, second, third = elements(message(Say("a"), Divider(), Divider(), Say("b"), Say("c"), Divider()))

    assert [one.get("separator") for one in (first, second, third)] == [None, True, None]


def test_a_button_is_read_aloud_with_what_it_is_about() -> None:
    spoken = [one.get("tooltip") for one in actions(elements(CARD))]
    below = elements(message(Say("Sopiiko?"), Divider(), Actions((button("Ohje"),))))

    assert spoken == ["Sopiiko aika sinulle?"] * 4
    assert [one.get("tooltip") for one in actions(below)] == [None]


def test_a_press_says_what_was_pressed_to_every_client() -> None:
    card = draw(CARD).card
    assert card is not None
    sent = [read_data(handed_in(card, one)) for one in actions(card)]

    assert sent[0] == Acted(Payload("", 0, "accept", ""), Kind.PRESS)
    assert [one["verb"] for one in actions(card)] == ["press"] * 4
    assert all(one["fallback"]["data"] == one["data"] for one in actions(card))


@given(st.integers(1, 40), st.data())
def test_what_is_ticked_comes_back_however_many_options_there_are(many: int, data: st.DataObject) -> None:
    options = tuple(Option(f"o,{number}%", f"Aihe {number}") for number in range(many))
    chosen = data.draw(st.sets(st.sampled_from([option.id for option in options])))
    drawn = draw(message(Say("Mistä?"), Choose("topics", options, button("Valmis"), tuple(chosen))))
    check(drawn)
    assert drawn.card is not None
    (submit,) = actions(drawn.card)
    acted = read_data(handed_in(drawn.card, submit))

    assert acted is not None
    assert (acted.kind, acted.step) == (Kind.SUBMIT, "topics")
    assert set(acted.values["topics"]) == chosen


def test_what_would_be_too_big_stands_more_densely() -> None:
    many = tuple((f"Kohta {number}", "kyllä") for number in range(400))
    drawn = draw(message(Facts(many), Actions((button("Sopii"),))))

    check(drawn)
    assert "Kohta 399: kyllä" in "\n".join(words_in(drawn.card))


def test_a_message_too_big_for_one_card_goes_on_in_the_next() -> None:
    pieces = [message(Say(f"{number}. " + "ä" * 2400)) for number in range(9)]
    made = draw_together(pieces, "fi")

    assert 1 < len(made) < 9
    for drawn in made:
        check(drawn)
        assert drawn.card is not None
        assert cards.size(drawn.card) <= cards.BIGGEST
    shown = "".join(everything(drawn) for drawn in made)
    assert [f"{number}.ä" in shown for number in range(9)] == [True] * 9


@pytest.mark.parametrize("text", [say("hello", name="Aino"), When(datetime(2026, 12, 1, tzinfo=UTC))])
@pytest.mark.parametrize("as_card", [True, False])
def test_a_message_without_words_is_a_mistake_that_names_no_words(text: Any, as_card: bool) -> None:
    with pytest.raises(TypeError, match="worded before it is drawn") as mistake:
        draw(message(Say(text)), as_card=as_card)

    assert "Aino" not in str(mistake.value)
