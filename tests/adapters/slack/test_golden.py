"""The exact Block Kit of one message of each kind, one form and one home page, as files to read and to compare with."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.draw import draw
from adapters.slack.home_view import home_view
from adapters.slack.modal import closing_view, errors, modal, waiting_view
from bot.domain.message import (
    Actions,
    Attachment,
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
    Payload,
    Quote,
    Say,
    Style,
    message,
)
from tests.adapters.slack.block_kit import check_message, check_view
from tests.adapters.slack.drawings import WORDS, button

GOLDEN = Path(__file__).parents[2] / "golden" / "slack"
PLACES = (Option("work", "Työpaikalla"), Option("walk", "Kävelyllä"), Option("remote", "Etänä"))
CARD = message(
    Heading("Tapaaminen"),
    Say("Parisi ehdottaa aikaa."),
    Facts(
        (("Parisi", "Aino Virtanen"), ("Milloin", "ti 8.12. klo 14.00"), ("Missä", "<!channel> & *kahvio*"))
    ),
    Quote("Viesti", "Mennäänkö kävellen?\nOtan kahvia mukaan."),
    Divider(),
    Note("Jos et vastaa, kysyn vielä kerran viikon päästä."),
    Attachment(FileKind.INVITATION, "m1", "Kutsu kalenteriin"),
    Actions(
        (
            button("Sopii", Style.PRIMARY, "accept"),
            button("Ehdota muuta", word="propose"),
            button("Peru tapaaminen", Style.DANGER, "cancel"),
            button("Myöhemmin", Style.QUIET, "later"),
        )
    ),
)
TICKS = message(
    Say("Mistä haluaisit jutella?"),
    Note("Parisi näkee nämä."),
    Choose(
        "topics",
        tuple(Option(f"t{n}", f"Aihe {n}") for n in range(1, 13)),
        button("Valitse nämä"),
        ("t2", "t12"),
    ),
)
FORM = Form(
    Payload("run1", 3, "_form", ""),
    "Sovi tapaaminen",
    (
        Field("place", "Missä tapaatte?", FieldKind.ONE, PLACES, value=("walk",), hint="Näkyy teille."),
        Field("times", "Mikä sopii?", FieldKind.MANY, PLACES[:2], required=False),
        Field("other", "Muu aika", FieldKind.TEXT, required=False, hint="Esimerkiksi: ti 8.12. klo 14"),
        Field("day", "Mihin asti?", FieldKind.DAY, value=("2026-12-08",)),
        Field(
            "why",
            "Mitä haluat pohtia?",
            FieldKind.LONG,
            above=(Quote("Kirjoitit", "hoivasta"),),
            value=("<@U1>",),
        ),
    ),
    "Lähetä",
    ("Tämä vie minuutin.",),
)
HOME = Message(
    (
        Heading("Mentorointi"),
        Say("Parisi on Aino Virtanen."),
        Facts((("Seuraava tapaaminen", "ti 8.12. klo 14.00"),)),
        Actions((button("Siirrä", word="move"), button("Peru", Style.QUIET, "cancel"))),
        Divider(),
        Actions((button("Tavoitteet", word="goals"), button("Päiväkirja", word="diary"))),
    )
)


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
    drawn = json.dumps(DRAWN[name](), ensure_ascii=False, indent=2) + "\n"
    file = GOLDEN / f"{name}.json"
    if request.config.getoption("accept"):
        file.write_text(drawn)
    assert drawn == file.read_text()
