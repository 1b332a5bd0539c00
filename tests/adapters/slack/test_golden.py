"""The exact Block Kit of one message of each kind, one form and one home page, as files to read and to compare with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from adapters.slack.draw import draw
from adapters.slack.home_view import home_view
from adapters.slack.modal import closing_view, errors, modal, waiting_view
from bot.domain.message import Message
from tests.adapters.samples import CARD, FORM, HOME, TICKS, compare
from tests.adapters.slack.block_kit import check_message, check_view
from tests.adapters.slack.drawings import WORDS


def _message(said: Message) -> dict[str, Any]:
    drawn = draw(said, "tell:1")
    check_message(drawn.text, drawn.blocks)
    return {"text": drawn.text, "blocks": drawn.blocks}


def _checked(view: dict[str, Any]) -> dict[str, Any]:
    check_view(view)
    return view


DRAWN: dict[str, Callable[[], dict[str, Any]]] = {
    "card": lambda: _message(CARD),
    "ticks": lambda: _message(TICKS),
    "form": lambda: _checked(modal(FORM, WORDS)),
    "home": lambda: _checked(home_view(HOME)),
    "waiting": lambda: _checked(waiting_view(WORDS)),
    "closing": lambda: _checked(closing_view(WORDS, "Vastaus on meidän keskustelussamme.")),
    "errors": lambda: errors((("day", "En ymmärtänyt päivää. Kokeile vaikka 8.12."),), ("place", "day")),
}


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_the_blocks_are_those_of_the_file(name: str, request: pytest.FixtureRequest) -> None:
    compare("slack", name, DRAWN[name](), request)
