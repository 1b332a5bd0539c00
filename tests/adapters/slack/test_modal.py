"""How a form looks in Slack, and what stands around it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from adapters.slack import ids
from adapters.slack.modal import closing_view, errors, modal, waiting_view
from bot.domain.message import (
    Field,
    FieldKind,
    Form,
    Option,
    Payload,
    Quote,
    say,
)
from tests.adapters.messages import forms
from tests.adapters.slack.block_kit import check_by_library, check_view, words_in
from tests.adapters.slack.drawings import WORDS
from tests.adapters.slack.test_draw import tight

SHEET = Payload("r9", 0, "_form", "")
ROLES = (Option("mentor", "Mentori"), Option("mentee", "Aktori"))


def sheet(*fields: Field, title: str = "Tule mukaan", submit: str = "Lähetä") -> Form:
    """A form of these fields."""
    return Form(SHEET, title, fields, submit, ("Kerro sen verran kuin haluat.",))


def inputs(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The fields of a view by their ids."""
    return {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}


def state(view: dict[str, Any]) -> dict[str, Any]:
    """What Slack would send if the form was handed in as it stands."""
    handed_in = {
        "initial_value": "value",
        "initial_date": "selected_date",
        "initial_option": "selected_option",
        "initial_options": "selected_options",
    }
    return {
        name: {
            block["element"]["action_id"]: {
                handed_in[key]: value for key, value in block["element"].items() if key in handed_in
            }
        }
        for name, block in inputs(view).items()
    }


@given(forms())
def test_every_form_keeps_to_slacks_limits(form: Form) -> None:
    view = modal(form, WORDS)

    check_view(view)
    check_by_library(view)
    assert [name for name in inputs(view) if not name.startswith(f"{ids.MORE}:")] == [
        field.id for field in form.fields
    ]
    assert Payload.decode(view["private_metadata"]) == form.payload


@given(forms())
def test_every_word_of_a_form_is_seen(form: Form) -> None:
    seen = tight("".join(words_in(modal(form, WORDS))))

    for text in (form.title, *form.intro, *(field.label for field in form.fields)):
        assert tight(str(text)) in seen
    for field in form.fields:
        assert all(tight(str(option.label)) in seen for option in field.options)


@given(forms())
def test_a_form_handed_in_as_it_stands_says_what_stood_in_it(form: Form) -> None:
    given_back = ids.values_of(state(modal(form, WORDS)))

    for field in form.fields:
        if field.options:
            assert set(given_back[field.id]) == set(field.value)
        elif field.kind is not FieldKind.DAY:
            assert tight("".join(given_back[field.id])) == tight("".join(map(str, field.value)))


def test_a_field_says_who_will_see_the_answer_and_whether_it_can_be_left_empty() -> None:
    field = Field("why", "Mitä haluat pohtia?", FieldKind.LONG, required=False, hint="Vain sinä näet tämän.")
    drawn = inputs(modal(sheet(field), WORDS))["why"]

    assert drawn["hint"]["text"] == "Vain sinä näet tämän."
    assert drawn["optional"]
    assert drawn["element"]["multiline"]


def test_what_is_read_before_a_field_stands_above_it() -> None:
    field = Field("when", "Sopiiko?", FieldKind.TEXT, above=(Quote("Nyt", "maanantaisin"),))
    view = modal(sheet(field), WORDS)

    assert [block["type"] for block in view["blocks"]] == ["section", "rich_text", "input"]


@pytest.mark.parametrize(
    ("many", "kind", "element"),
    [
        (2, FieldKind.ONE, "radio_buttons"),
        (2, FieldKind.MANY, "checkboxes"),
        (11, FieldKind.ONE, "static_select"),
        (11, FieldKind.MANY, "multi_static_select"),
    ],
)
def test_few_options_are_in_sight_and_many_in_a_list(many: int, kind: FieldKind, element: str) -> None:
    options = tuple(Option(f"o{number}", f"Aihe {number}") for number in range(many))
    view = modal(sheet(Field("topics", "Aiheet", kind, options, value=("o1",))), WORDS)

    assert inputs(view)["topics"]["element"]["type"] == element
    assert ids.values_of(state(view)) == {"topics": ("o1",)}


def test_a_day_is_picked_from_a_calendar_that_opens_at_the_day_given() -> None:
    view = modal(sheet(Field("day", "Mihin asti?", FieldKind.DAY, value=("2026-12-03",))), WORDS)
    other = modal(sheet(Field("day", "Mihin asti?", FieldKind.DAY, value=("ensi viikolla",))), WORDS)

    assert inputs(view)["day"]["element"]["initial_date"] == "2026-12-03"
    assert ids.values_of(state(view)) == {"day": ("2026-12-03",)}
    assert "initial_date" not in inputs(other)["day"]["element"]


def test_a_title_too_long_for_its_place_stands_above_in_full() -> None:
    view = modal(sheet(title="Sovitaan seuraava tapaaminen yhdessä"), WORDS)

    assert view["title"]["text"].endswith("…")
    assert view["blocks"][0]["text"]["text"] == "Sovitaan seuraava tapaaminen yhdessä"


def test_own_words_longer_than_may_be_typed_stay_whole() -> None:
    view = modal(sheet(Field("why", "Miksi?", FieldKind.LONG, value=("🧡" * 1000,), max_length=500)), WORDS)

    assert inputs(view)["why"]["element"]["initial_value"] == "🧡" * 1000


def test_own_words_too_long_for_one_box_go_on_in_the_next_and_come_back_as_one() -> None:
    entry = "\n\n".join(f"{number}. päivä: " + "opin kysymään. " * 20 for number in range(12)).strip()
    view = modal(sheet(Field("entry", "Mitä opit?", FieldKind.LONG, value=(entry,), max_length=4000)), WORDS)
    handed_in = state(view)

    check_view(view)
    assert [block["label"]["text"] for block in inputs(view).values()][:2] == ["Mitä opit?", "Mitä opit? …"]
    for sent in (handed_in, dict(reversed(handed_in.items()))):
        assert [" ".join(text.split()) for text in ids.values_of(sent)["entry"]] == [" ".join(entry.split())]


def test_a_field_left_empty_comes_back_as_nothing() -> None:
    view = modal(
        sheet(Field("why", "Miksi?", FieldKind.LONG), Field("role", "Rooli", FieldKind.ONE, ROLES)), WORDS
    )

    assert ids.values_of(state(view)) == {"why": (), "role": ()}


def test_views_that_wait_or_close_have_nothing_to_hand_in() -> None:
    for view in (
        waiting_view(WORDS),
        closing_view(WORDS, "Lomake ehti vanhentua. Avaa se uudelleen chatista."),
    ):
        check_view(view)
        assert "submit" not in view
        assert view["callback_id"] == ids.WAITING


def test_errors_stand_at_their_fields_and_what_belongs_to_none_at_the_first() -> None:
    told = (("b", "Valitse yksi."), ("gone", "Jotain muuttui."), ("a", "Kirjoita jotain."))

    assert errors(told, ("a", "b")) == {
        "response_action": "errors",
        "errors": {"b": "Valitse yksi.", "a": "Jotain muuttui.\nKirjoita jotain."},
    }


def test_a_form_without_words_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="worded before it is drawn"):
        modal(Form(SHEET, say("title"), (), "Lähetä"), WORDS)
