"""A form that comes back stands as its person had filled it in, whatever kinds of fields it has."""

from __future__ import annotations

from typing import Any

from adapters.slack import ids
from adapters.slack.modal import modal
from adapters.slack.restore import restored
from adapters.slack.wording import Wording
from bot.domain.message import Field, FieldKind, Form, Option, Payload
from tests.adapters.slack.reception import BOOK, texts

OPTIONS = tuple(Option(name, name.upper()) for name in ("a", "b", "c"))
FORM = Form(
    Payload("r1", 1, "_form", ""),
    "Sopimus",
    (
        Field("why", "Miksi?", FieldKind.LONG, value=("vanha",)),
        Field("one", "Mikä?", FieldKind.ONE, OPTIONS, value=("a",)),
        Field("many", "Mitkä?", FieldKind.MANY, OPTIONS, value=("a",)),
        Field("day", "Päivä?", FieldKind.DAY),
        Field("empty", "Muuta?", FieldKind.TEXT, required=False, value=("pois",)),
    ),
    "Lähetä",
)  # fmt: skip


class Nobody:
    """Knows no languages."""

    def language(self, who: object) -> str:
        """None."""
        return ""


def option(name: str) -> dict[str, Any]:
    """A chosen option as Slack sends it."""
    return {"text": {"type": "plain_text", "text": name.upper()}, "value": name}


def submitted() -> dict[str, Any]:
    """The form as Slack sends it back."""
    view = modal(FORM, Wording(BOOK, Nobody()).views("fi"))
    values = {
        "why": {ids.VALUE: {"type": "plain_text_input", "value": "uusi & <oma>"}},
        "one": {ids.VALUE: {"type": "radio_buttons", "selected_option": option("b")}},
        "many": {ids.VALUE: {"type": "checkboxes", "selected_options": [option("b"), option("c")]}},
        "day": {ids.VALUE: {"type": "datepicker", "selected_date": "2026-12-01"}},
        "empty": {ids.VALUE: {"type": "plain_text_input", "value": None}},
    }
    return {**view, "id": "V1", "hash": "h", "team_id": "T1", "state": {"values": values}}


def test_every_field_keeps_what_was_given() -> None:
    view = restored(submitted(), (), "Katsotko?")
    elements = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert elements["why"]["initial_value"] == "uusi & <oma>"
    assert elements["one"]["initial_option"] == option("b")
    assert elements["many"]["initial_options"] == [option("b"), option("c")]
    assert elements["day"]["initial_date"] == "2026-12-01"
    assert not any(key.startswith("initial_") for key in elements["empty"])


def test_it_is_still_the_same_form_and_carries_nothing_that_slack_refuses() -> None:
    sent = submitted()
    view = restored(sent, (), "Katsotko?")
    for key in ("type", "callback_id", "private_metadata", "title", "submit", "close"):
        assert view[key] == sent[key]
    assert not {"id", "hash", "state", "team_id"} & set(view)


def test_sentences_stand_above_their_fields_and_others_at_the_top() -> None:
    view = restored(submitted(), (("one", "Valitse toinen."), ("gone", "Jokin muu.")), "Katsotko?")
    blocks = view["blocks"]
    at = next(number for number, block in enumerate(blocks) if block.get("block_id") == "one")
    assert "Valitse toinen." in texts(blocks[at - 1])
    assert "Jokin muu." in texts(blocks[0])


def test_anything_that_is_no_form_does_not_make_it_fall() -> None:
    for view in ({}, {"blocks": None}, {"blocks": [1, {"type": "input"}, {}]}, {"blocks": "x", "state": []}):
        assert restored(view, (("f", "Hei"),), "Katsotko?")["blocks"]
