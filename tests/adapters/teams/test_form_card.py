"""How a form looks in Teams, what comes back of it, and how it says what needs another look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from adapters.teams import cards
from adapters.teams.draw import Drawn
from adapters.teams.form_card import LONGEST_INPUT, form_card
from adapters.teams.ids import Acted, Kind, read_data
from bot.domain.message import Field, FieldKind, Form, Option, Payload, Quote, say
from tests.adapters.messages import forms
from tests.adapters.teams.card_rules import actions, as_typed, check, handed_in, inputs, words_in
from tests.adapters.teams.drawings import LIVE, WORDS
from tests.adapters.teams.test_escape import tight

SHEET = Payload("r9", 0, "_form", "")
ROLES = (Option("mentor", "Mentori"), Option("mentee", "Aktori"))
WHY = Field("why", "Miksi?", FieldKind.LONG)
ROLE = Field("role", "Rooli", FieldKind.ONE, ROLES)


def sheet(*fields: Field) -> Form:
    """A form of these fields."""
    return Form(SHEET, "Tule mukaan", fields, "Lähetä", ("Kerro sen verran kuin haluat.",))


def fields_in(drawn: Drawn) -> dict[str, Any]:
    """The inputs of a form by their ids."""
    return {one["id"]: one for one in inputs(drawn.card)}


def sent(drawn: Drawn) -> Acted:
    """What comes back when the form is handed in as it stands."""
    assert drawn.card is not None
    submit, _ = actions(drawn.card)
    acted = read_data(handed_in(drawn.card, submit))
    assert acted is not None
    return acted


def texts(drawn: Drawn) -> list[str]:
    """The texts and inputs of a form from top to bottom, inputs by their ids."""
    assert drawn.card is not None
    return [as_typed(one.get("text", one.get("id", one["type"]))) for one in drawn.card["body"]]


@given(forms())
def test_every_form_keeps_to_the_limits_of_teams(form: Form) -> None:
    check(form_card(form, WORDS))
    check(form_card(form, WORDS, [(field.id, "Katsotko tätä?") for field in form.fields]))


@given(forms())
def test_every_word_of_a_form_is_seen(form: Form) -> None:
    seen = tight("".join(words_in(form_card(form, WORDS).card))).replace(" ", "")

    for text in (form.title, *form.intro, *(field.label for field in form.fields)):
        assert tight(str(text)).replace(" ", "") in seen
    for field in form.fields:
        assert all(tight(str(option.label)).replace(" ", "") in seen for option in field.options)


@given(forms())
def test_a_form_handed_in_as_it_stands_says_what_stood_in_it(form: Form) -> None:
    acted = sent(form_card(form, WORDS))

    assert (acted.payload, acted.kind) == (form.payload, Kind.SUBMIT)
    for field in form.fields:
        if field.options:
            assert set(acted.values[field.id]) == set(field.value)
        elif field.kind is not FieldKind.DAY:
            assert tight("".join(acted.values[field.id])) == tight("".join(map(str, field.value)))


@given(forms(), forms())
def test_what_was_filled_in_stands_there_again(form: Form, other: Form) -> None:
    values = {
        field.id: tuple(map(str, field.value)) for field in other.fields if field.kind is FieldKind.LONG
    }
    fields = tuple(replace(field, kind=FieldKind.LONG, options=()) for field in form.fields)
    acted = sent(form_card(replace(form, fields=fields), WORDS, (), values))

    for field in fields:
        assert tight("".join(acted.values[field.id])) == tight("".join(values.get(field.id, ())))


@pytest.mark.parametrize("live", LIVE)
def test_what_somebody_typed_is_shown_as_typed_all_over_a_form(live: str) -> None:
    options = (Option("a", f"a{live}"), Option("b", "Muu"))
    field = Field(
        "x", f"a{live}", FieldKind.ONE, options, hint=f"a{live}", above=(Quote(f"a{live}", f"a{live}"),)
    )
    form = Form(SHEET, f"a{live}", (field, replace(WHY, value=(live,))), f"a{live}", (f"a{live}",))
    drawn = form_card(form, WORDS, (("x", f"a{live}"),))

    check(drawn)
    seen = tight("".join(words_in(drawn.card))).replace(" ", "")
    assert seen.count(tight(f"a{live}").replace(" ", "")) == 11
    assert sent(drawn).values["why"] == (live,)


def test_a_field_says_what_it_wants_and_who_will_see_it() -> None:
    field = replace(WHY, required=False, hint="Vain sinä näet tämän.", max_length=500)
    drawn = form_card(sheet(field, ROLE), WORDS)
    why, role = fields_in(drawn).values()

    assert (why["label"], why["isMultiline"], why["maxLength"]) == ("Miksi?", True, 500)
    assert "isRequired" not in why
    assert (role["isRequired"], role["errorMessage"]) == (True, "Valitse yksi.")
    assert texts(drawn)[:5] == [
        "Tule mukaan",
        "Kerro sen verran kuin haluat.",
        "why",
        "Vain sinä näet tämän.",
        "role",
    ]


def test_what_is_read_before_a_field_stands_above_it() -> None:
    drawn = form_card(sheet(replace(WHY, above=(Quote("Nyt", "maanantaisin"),))), WORDS)
    assert drawn.card is not None

    assert [one["type"] for one in drawn.card["body"]][2:4] == ["Container", "Input.Text"]


@pytest.mark.parametrize(
    ("many", "kind", "style"),
    [
        (2, FieldKind.ONE, "expanded"),
        (2, FieldKind.MANY, "expanded"),
        (13, FieldKind.ONE, "compact"),
        (14, FieldKind.MANY, "expanded"),
    ],
)
def test_options_are_in_sight_but_for_a_long_list_to_choose_one_of(
    many: int, kind: FieldKind, style: str
) -> None:
    options = tuple(Option(f"o{number}", f"Aihe {number}") for number in range(many))
    drawn = form_card(sheet(Field("topics", "Aiheet", kind, options, value=("o1",))), WORDS)

    assert fields_in(drawn)["topics"]["style"] == style
    assert sent(drawn).values == {"topics": ("o1",)}


def test_a_day_is_picked_from_a_calendar_that_opens_at_the_day_given() -> None:
    day = Field("day", "Mihin asti?", FieldKind.DAY, value=("2026-12-03",))
    drawn = form_card(sheet(day), WORDS)
    other = form_card(sheet(day), WORDS, (), {"day": ("ensi viikolla",)})

    assert fields_in(drawn)["day"]["value"] == "2026-12-03"
    assert sent(drawn).values == {"day": ("2026-12-03",)}
    assert "value" not in fields_in(other)["day"]


def test_own_words_longer_than_may_be_typed_stay_whole() -> None:
    drawn = form_card(sheet(replace(WHY, value=("🧡" * 1000,), max_length=500)), WORDS)

    check(drawn)
    assert sent(drawn).values == {"why": ("🧡" * 1000,)}


def test_own_words_too_long_for_one_box_go_on_in_the_next_and_come_back_as_one() -> None:
    entry = "\n\n".join(f"{number}. päivä: " + "opin kysymään. " * 30 for number in range(12)).strip()
    drawn = form_card(sheet(replace(WHY, label="Mitä opit?", value=(entry,), max_length=4000)), WORDS)

    check(drawn)
    assert len(entry) > LONGEST_INPUT
    assert [one["label"] for one in inputs(drawn.card)][:2] == ["Mitä opit?", "Mitä opit? …"]
    assert [" ".join(text.split()) for text in sent(drawn).values["why"]] == [" ".join(entry.split())]


def test_a_form_full_to_the_brim_loses_nothing_and_is_still_taken() -> None:
    written = ("Kuuntelen ja kysyn, mitä toinen ajattelee. " * 50)[:2000].strip()
    fields = tuple(replace(WHY, id=f"f{number}", value=(written,)) for number in range(17))
    drawn = form_card(sheet(*fields), WORDS, [("f3", "Katsotko tätä?")])
    assert drawn.card is not None

    assert cards.BIGGEST < cards.size(drawn.card) < 80 * 1024
    assert set(sent(drawn).values.values()) == {(written,)}
    assert {one["type"] for one in actions(drawn.card)} == {"Action.Submit"}


def test_a_field_left_empty_comes_back_as_nothing() -> None:
    assert sent(form_card(sheet(WHY, ROLE), WORDS)).values == {"why": (), "role": ()}


def test_the_way_out_wants_nothing_filled_in() -> None:
    card = form_card(sheet(WHY), WORDS).card
    assert card is not None
    submit, close = actions(card)

    assert (submit["title"], submit["style"]) == ("Lähetä", "positive")
    assert (close["type"], close["title"]) == ("Action.Submit", "Sulje")
    assert read_data(handed_in(card, close)) == Acted(SHEET, Kind.CLOSE)


def test_a_sentence_stands_at_its_field_and_again_above_the_button() -> None:
    told = (("why", "Kirjoita jotain."), ("gone", "Jotain muuttui."))
    drawn = form_card(sheet(ROLE, WHY), WORDS, told, {"role": ("mentee",), "why": ("",)})

    assert texts(drawn)[2:] == [
        "role", "Kirjoita jotain.", "why", "**Miksi?** Kirjoita jotain.", "Jotain muuttui.", "ActionSet", "ActionSet",
    ]  # fmt: skip
    assert sent(drawn).values["role"] == ("mentee",)


def test_a_form_of_one_field_says_it_once() -> None:
    assert texts(form_card(sheet(WHY), WORDS, (("why", "Kirjoita jotain."),))).count("Kirjoita jotain.") == 1


def test_a_form_without_words_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="worded before it is drawn"):
        form_card(Form(SHEET, say("title"), (), "Lähetä"), WORDS)
