"""One message of each kind, one form and one home page, drawn for every chat platform into files to compare with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

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
from tests.adapters.messages import button

GOLDEN = Path(__file__).parents[1] / "golden"
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


def compare(platform: str, name: str, made: Any, request: pytest.FixtureRequest) -> None:
    """What was drawn is what the file says; `--accept` writes the file."""
    drawn = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    file = GOLDEN / platform / f"{name}.json"
    if request.config.getoption("accept"):
        file.write_text(drawn)
    assert drawn == file.read_text()
