"""However much people write into the forms of the product: what comes back to be looked at again fits on one card."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from adapters.teams import cards
from adapters.teams.form_card import LONGEST_INPUT, ROOM, form_card
from bot.domain.agreement import Agreement
from bot.domain.event import Event, Happening, Pressed
from bot.domain.journey import Phase
from bot.domain.message import Field, FieldKind, Form, command
from tests.adapters.teams.card_rules import check
from tests.adapters.teams.drawings import WORDS
from tests.dialogs.every_form import every_form
from tests.dialogs.formed import with_forms
from tests.dialogs.paired import JOURNEY, ONE, pair
from tests.talk import Talk

LANGUAGES = ("fi", "sv", "en", "fi-easy")
WIDE = "€"
"""No sign takes more bytes for the room that a text box counts."""


@cache
def forms(language: str) -> tuple[tuple[str, Form], ...]:
    """All forms of the product, walked once."""
    return tuple(every_form(language))


def brimful(form: Form) -> dict[str, tuple[str, ...]]:
    """All that a client lets somebody fill in."""
    return {field.id: _most(field) for field in form.fields}


def with_room(talk: Talk) -> Talk:
    """From now on forms come back as they do in Teams."""
    event = talk.event

    def roomy(user: str, what: Happening, delivery: str = "", channel: str = "") -> Event:
        return replace(event(user, what, delivery, channel), form_room=ROOM)

    talk.event = roomy  # type: ignore[method-assign]
    return talk


def _most(field: Field) -> tuple[str, ...]:
    if field.options:
        return tuple(option.id for option in field.options)[: None if field.kind is FieldKind.MANY else 1]
    if field.kind is FieldKind.DAY:
        return ("2026-12-03",)
    return (WIDE * min(field.max_length, LONGEST_INPUT),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_that_comes_back_full_to_the_brim_fits_on_a_card(language: str) -> None:
    for dialog, form in forms(language):
        if dialog == "agreement":
            # see below
            continue
        told = [(field.id, "Katsotko tätä vielä kerran?") for field in form.fields]
        check(form_card(form, WORDS, told, brimful(form)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agreement_with_as_many_words_as_have_room_fits_on_a_card(language: str) -> None:
    for dialog, form in forms(language):
        if dialog != "agreement":
            continue
        told = [(field.id, "Katsotko tätä vielä kerran?") for field in form.fields]
        written = brimful(form)
        lines = [field.id for field in form.fields if not field.options and field.kind is not FieldKind.DAY]
        share = (WIDE * (ROOM // len(WIDE.encode()) // max(len(lines), 1)),)
        check(form_card(form, WORDS, told, written | dict.fromkeys(lines, share)))


def test_what_is_written_into_an_agreement_is_taken_however_much_it_is() -> None:
    start = pair(phase=Phase.START)
    talk = with_forms(start.talk)
    talk.act(ONE, Pressed(command("agreement", f"draft:{JOURNEY}").encode()))
    taken: list[Form] = []
    while (form := talk.forms[ONE]) not in taken:
        talk.submit(ONE, **{name: value[0] for name, value in brimful(form).items()})
        assert ONE not in talk.errors
        taken.append(form)

    # which is why it has to be taken
    drawn = [form_card(form, WORDS, (), brimful(form)).card for form in taken]
    assert max(cards.size(card) for card in drawn if card is not None) > cards.BIGGEST
    (draft,) = start.world().all(Agreement)
    assert len(draft.entries) > len(taken)


def test_of_a_sheet_too_full_to_come_back_only_what_needs_a_look_does_and_the_rest_is_kept() -> None:
    start = pair(phase=Phase.START)
    talk = with_room(with_forms(start.talk))
    talk.act(ONE, Pressed(command("agreement", f"draft:{JOURNEY}").encode()))
    sent = talk.forms[ONE]
    written = brimful(sent) | {"START-04a": ("gone",), "START-04a.own": ("",)}
    talk.submit(ONE, **{name: value[0] for name, value in written.items()})
    told, again = talk.errors[ONE].errors, talk.errors[ONE].form
    assert again is not None

    assert [field.id for field in again.fields] == ["START-04a", "START-04a.own"]
    assert again.intro == ("Muut vastauksesi ovat tallessa. Katso vielä tämä.",)
    check(form_card(again, WORDS, told, written))
    (draft,) = start.world().all(Agreement)
    assert {"START-03", "START-08"} <= set(draft.entries)
    assert "START-04a" not in draft.entries

    talk.forms[ONE] = again
    talk.submit(ONE, **{"START-04a.own": "Kahvilassa"})
    (draft,) = start.world().all(Agreement)
    assert "START-04a" in draft.entries
    assert "START-10" in {field.id for field in talk.forms[ONE].fields}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_opens_fits_on_a_card_with_what_stands_in_it(language: str) -> None:
    for _, form in forms(language):
        once = [field.id for field in form.fields if field.value and not field.options]
        values = {field.id: tuple(map(str, field.value)) for field in form.fields}
        check(form_card(form, WORDS, (), values | {name: brimful(form)[name] for name in once}))
