"""The exact cards of one message of each kind and one form, as files to read and to compare with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from adapters.teams.draw import Drawn, draw
from adapters.teams.form_card import form_card
from bot.domain.message import Say, message
from tests.adapters.samples import CARD, FORM, HOME, TICKS, compare
from tests.adapters.teams.card_rules import check
from tests.adapters.teams.drawings import WORDS

FILLED = {"place": ("remote",), "times": ("work", "walk"), "other": ("ensi viikolla",), "why": ("hoivasta",)}

DRAWN: dict[str, Callable[[], Drawn]] = {
    "card": lambda: draw(CARD, "fi"),
    "ticks": lambda: draw(TICKS, "fi"),
    "text": lambda: draw(message(Say("Sovittu.\nNähdään: https://meet.example.org/aino_joonas")), "fi"),
    "home": lambda: draw(HOME, "fi"),
    "form": lambda: form_card(FORM, WORDS),
    "errors": lambda: form_card(
        FORM,
        WORDS,
        (("day", "En ymmärtänyt päivää. Kokeile vaikka 8.12."), ("gone", "Jotain muuttui.")),
        FILLED,
    ),
}


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_the_card_is_that_of_the_file(name: str, request: pytest.FixtureRequest) -> None:
    drawn = DRAWN[name]()
    check(drawn)

    compare("teams", name, drawn.activity, request)
