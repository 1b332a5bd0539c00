"""How a message looks on the page and as plain text."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.playground.draw import draw
from adapters.playground.plain import plain
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Divider,
    Facts,
    Field,
    FieldKind,
    FileKind,
    Form,
    Heading,
    Message,
    Note,
    Option,
    Part,
    Payload,
    Quote,
    Say,
    Style,
    When,
    message,
    say,
)

words = st.text(max_size=30)
ids = st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True)
buttons = st.builds(
    Button, words, st.builds(Payload, ids, st.integers(0, 9), ids, ids), st.sampled_from(Style)
)
options = st.lists(st.builds(Option, ids, words), max_size=4).map(tuple)
above = st.lists(st.one_of(st.builds(Say, words), st.builds(Quote, words, words)), max_size=2).map(tuple)
fields = st.builds(
    Field,
    ids,
    words,
    st.sampled_from(FieldKind),
    options,
    st.booleans(),
    st.none() | words,
    st.tuples(words),
    above=above,
)
texts = st.lists(words, max_size=3).map(tuple)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Say, words),
    st.builds(Heading, words),
    st.builds(Note, words),
    st.builds(Facts, st.lists(st.tuples(words, words), max_size=3).map(tuple)),
    st.builds(Quote, words, words),
    st.just(Divider()),
    st.builds(Actions, st.lists(buttons, max_size=4).map(tuple)),
    st.builds(Choose, ids, options, buttons),
    st.builds(Form, st.builds(Payload, ids, st.just(0), ids), words, st.tuples(fields), words, texts),
    st.builds(Attachment, st.sampled_from(FileKind), ids, words),
)


@given(parts=st.lists(PARTS, max_size=4))
def test_every_part_can_be_shown_kept_and_read_as_text(parts: list[Part]) -> None:
    drawn = draw(Message(tuple(parts)))

    assert len(drawn) == len(parts)
    assert json.loads(json.dumps(drawn)) == drawn
    assert isinstance(plain(drawn), str)


def test_a_button_carries_the_payload_that_the_bot_knows() -> None:
    payload = Payload("r1", 2, "when", "o3")
    (drawn,) = draw(message(Actions((Button("Sovi aika", payload, Style.PRIMARY),))))

    (button,) = drawn["buttons"]
    assert button == {"label": "Sovi aika", "payload": "1~r1~2~when~o3", "style": "primary"}
    assert Payload.decode(button["payload"]) == payload


def test_a_script_reads_a_card_line_by_line() -> None:
    card = message(
        Heading("Tapaaminen"),
        Facts((("Kuka", "Aino Virtanen"), ("Milloin", "ti 8.12. klo 14.00"))),
        Quote("Kirjoitit", "hoivasta"),
        Divider(),
        Choose(
            "t",
            (Option("a", "Yksi"), Option("b", "Kaksi")),
            Button("Valitse", Payload("r", 0, "t", "x")),
            ("b",),
        ),
    )

    assert plain(draw(card)).splitlines() == [
        "Tapaaminen",
        "Kuka: Aino Virtanen",
        "Milloin: ti 8.12. klo 14.00",
        "Kirjoitit: hoivasta",
        "---",
        "[ ] Yksi",
        "[x] Kaksi",
        "[Valitse]",
    ]


def test_what_stands_above_a_field_is_drawn_with_it_and_read_before_it() -> None:
    field = Field("day", "Mihin asti?", FieldKind.DAY, above=(Quote("Nyt", "toukokuu"),))
    form = Form(Payload("r", 0, "_form", ""), "Tauko", (field,), "Lähetä")
    (drawn,) = draw(message(form))

    assert drawn["fields"][0]["kind"] == "day"
    assert drawn["fields"][0]["above"] == draw(message(Quote("Nyt", "toukokuu")))
    assert plain([drawn]).splitlines() == ["Tauko", "Nyt: toukokuu", "- Mihin asti?", "[Lähetä]"]


def test_a_file_belongs_to_its_attachment_by_kind_and_subject() -> None:
    attachment = Attachment(FileKind.INVITATION, "m1", "Kutsu")
    file = {"id": "1", "name": "kutsu.ics"}

    assert attachment.key == "invitation:m1"
    assert draw(message(attachment), {"invitation:m1": file})[0]["file"] == file
    assert draw(message(attachment), {"agreement:m1": file})[0]["file"] is None


@pytest.mark.parametrize("text", [say("hello", name="Aino"), When(datetime(2026, 12, 1, tzinfo=UTC))])
def test_a_message_without_words_is_a_mistake_that_names_no_words(text: object) -> None:
    with pytest.raises(TypeError, match="worded before it is drawn") as mistake:
        draw(message(Say(text)))  # type: ignore[arg-type]

    assert "Aino" not in str(mistake.value)
