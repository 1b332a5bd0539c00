"""Every form in four languages keeps to what any platform can show, and says who will see what is written."""

from __future__ import annotations

import inspect
from functools import cache

import pytest

from adapters.slack.modal import modal
from adapters.teams.form_card import form_card
from bot.domain.message import FieldKind, Form, Say
from dialogs.forms import FORM
from dialogs.pausing import LENGTHS
from dialogs.registry import DIALOGS
from dialogs.script import AsForm
from tests.adapters.slack.block_kit import check_view
from tests.adapters.slack.drawings import WORDS
from tests.adapters.teams.card_rules import check
from tests.adapters.teams.drawings import WORDS as TEAMS_WORDS
from tests.dialogs.every_form import every_form
from tests.talk import BOOKS

LANGUAGES = ("fi", "sv", "en", "fi-easy")
TITLE, LABEL, OPTIONS, OPTION = 24, 2000, 100, 75


@cache
def forms(language: str) -> tuple[tuple[str, Form], ...]:
    """All of them, walked once."""
    return tuple(every_form(language))


def test_the_walk_meets_every_dialog_that_may_be_a_form() -> None:
    drawn = {name for name, one in DIALOGS.items() if f"{AsForm.__name__}." in inspect.getsource(type(one))}

    assert {name for name, _ in forms("fi")} == drawn | {"join"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_labels_and_options_keep_to_their_lengths(language: str) -> None:
    assert set(LANGUAGES) == set(BOOKS.words.languages)
    for dialog, form in forms(language):
        assert 0 < len(str(form.title)) <= TITLE, (dialog, form.title)
        assert form.fields, dialog
        assert form.payload.step == FORM
        for field in form.fields:
            assert 0 < len(str(field.label)) <= LABEL, (dialog, field.id)
            assert len(field.options) <= OPTIONS, (dialog, field.id)
            long = [option.label for option in field.options if len(str(option.label)) > OPTION]
            assert not long, (dialog, field.id, long)
        assert len({field.id for field in form.fields}) == len(form.fields), dialog


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_of_a_form_are_called_the_same(language: str) -> None:
    for dialog, form in forms(language):
        labels = [str(field.label) for field in form.fields]
        assert len(set(labels)) == len(labels), (dialog, labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pause_on_a_form_has_one_line_for_another_day_and_nothing_that_leads_elsewhere(
    language: str,
) -> None:
    (pause,) = [form for dialog, form in forms(language) if dialog == "pause"]
    until, own = pause.fields
    assert own.kind is FieldKind.DAY
    assert len(until.options) == len(LENGTHS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_can_be_drawn_within_the_strictest_limits(language: str) -> None:
    for _, form in forms(language):
        check_view(modal(form, WORDS))
        check(form_card(form, TEAMS_WORDS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_twice_above_and_nothing_is_left_without_words(language: str) -> None:
    for dialog, form in forms(language):
        above = [part.text for field in form.fields for part in field.above if isinstance(part, Say)]
        assert len(set(above)) == len(above), (dialog, above)
        assert all(str(text).strip() for text in (form.title, form.submit, *form.intro, *above)), dialog
