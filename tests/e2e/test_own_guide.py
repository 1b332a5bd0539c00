"""A workplace's own guide in a process that knows of it by its setting alone, from the announcement to the keepsake."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.e2e.client import Client, over_http
from tests.e2e.process import MONDAY, ROOT, demo, run

GUIDES = str(ROOT / "tests" / "guides")
LEAD, ONE, OTHER = "marja", "aino", "joonas"
HOPE, TRIED = "Uskallan suositella kirjoja.", "Kysyn, mitä lukija rakasti viimeksi."


def test_the_librarys_guide_goes_the_whole_path(tmp_path: Path) -> None:
    with demo(tmp_path, RINNALLA_GUIDES=GUIDES) as bot:
        people = Client(over_http(bot.port))
        _begin(people)
        _meet_and_agree(people)
        _look_back(people)
        _close(people)


@pytest.mark.parametrize("command", ["demo", "chat", "serve", "doctor"])
def test_a_broken_guide_stops_every_command_with_its_file_and_the_remedy(
    tmp_path: Path, command: str
) -> None:
    folder = tmp_path / "guides" / "ours" / "v1"
    folder.mkdir(parents=True)
    (folder / "structure.yaml").write_text("pack: ours\nversion: one\n")
    data = ["--data", str(tmp_path / "data")] if command in ("demo", "chat") else []
    settings = {
        "RINNALLA_GUIDES": str(tmp_path / "guides"),
        "RINNALLA_DATABASE": f"sqlite:///{tmp_path / 'db.sqlite'}",
        "RINNALLA_KEYS": run("keys", "new").stdout.strip(),
    }
    done = run(command, *data, **settings)

    assert done.returncode == 2
    assert "RINNALLA_GUIDES" in done.stderr
    assert str(folder / "structure.yaml") in done.stderr
    assert "rinnalla guide check" in done.stderr
    assert "Traceback" not in done.stderr


def _begin(people: Client) -> None:
    """The lead opens a programme of the library's own kind; two colleagues join and become a pair."""
    people.say(LEAD, "ohjelma luo Kirjaston rinnakkaiset")
    people.asked(LEAD, "Millainen ohjelma")
    people.press(LEAD, "Kirjasto")
    people.asked(LEAD, "Millä kanavalla")
    people.say(LEAD, "#yksikko")
    people.asked(LEAD, "Mitä mentoroinnin muotoja")
    people.tick(LEAD, "vertaispari")
    people.sees(LEAD, "Kirjaston rinnakkaiset")
    people.press(LEAD, "Kerro mentoroinnista")
    people.press(LEAD, "Lähetä")
    for user, wants, gives in ((ONE, "readers", "lending-desk"), (OTHER, "lending-desk", "readers")):
        people.fill(
            user, lambda user=user: people.press(user, "Liity", channel="yksikko"),  # type: ignore[misc]
            wants=wants, gives=gives, languages="fi", meets="both", shifts="day",
        )  # fmt: skip
        people.sees(user, "Kirjaston rinnakkaiset")
    people.say(LEAD, "ehdota pareja")
    people.press(LEAD, "Kirjaston rinnakkaiset")
    people.press(LEAD, "Julkaise")
    people.sees(ONE, "Parisi on Joonas Lehto.")
    people.sees(ONE, "Hyviä lukuhetkiä teille.")


def _meet_and_agree(people: Client) -> None:
    """A first time, and an agreement with the fields of the guide and no others."""
    people.say(ONE, "tapaaminen")
    people.say(ONE, "ti 24.11. klo 10")
    people.press(ONE, "Rauhallisessa huoneessa")
    people.press(OTHER, "Sopii")
    people.advance_to(MONDAY + timedelta(days=1, hours=2))
    people.press(ONE, "Tapasimme")
    people.press(ONE, "Kohta kerrallaan")
    for question, answer in (
        ("Mitä toivot tältä", HOPE),
        ("Mistä kirjaston työstä", "Satutunneista."),
        ("Miten kauan kuljette", "Kaksi kuukautta"),
        ("Miten usein tapaatte", "Joka toinen viikko"),
        ("Missä tapaatte", "Lukusalissa"),
        ("Missä toimipisteessä", "Pääkirjastossa"),
    ):
        people.asked(ONE, question)
        people.say(ONE, answer)
    people.asked(ONE, "Tältä sopimus näyttää")
    people.press(ONE, "Lähetä parille")
    people.press(OTHER, "Hyväksyn")
    people.sees(OTHER, "Mentorointisopimus on voimassa")


def _look_back(people: Client) -> None:
    """A second meeting at the agreed place, and the guide's check-in after it."""
    people.say(ONE, "tapaaminen")
    people.asked(ONE, "Milloin")
    people.say(ONE, "ti 8.12. klo 10")
    people.press(OTHER, "Sopii")
    people.sees(ONE, "Rauhallisessa huoneessa")
    people.advance_to(MONDAY + timedelta(days=15, hours=2))
    people.press(ONE, "Tapasimme")
    people.asked(ONE, "hyvä hetki")
    people.say(ONE, "ohita")
    people.asked(ONE, "Mitä olet kokeillut")
    people.say(ONE, TRIED)
    people.asked(ONE, "Onko seuraava aihe")
    people.say(ONE, "On")


def _close(people: Client) -> None:
    """The agreed end: evaluation, thanks, and the question how to go on, which is the product's own."""
    people.advance_to(MONDAY + timedelta(days=60))
    for user in (ONE, OTHER):
        people.say(user, "päätös")
        people.asked(user, "Miten tämä näkyy")
        people.say(user, "ohita")
        people.asked(user, "Mistä haluat kiittää")
        people.say(user, "ohita")
        people.asked(user, "Miten haluat tästä eteenpäin?")
        people.press(user, "Haluan päättää tähän")
    people.advance("PT1H")
    people.sees(ONE, "Matkamuisto")
    *_, as_text = (
        part for told in people.conversation(ONE) for part in told["parts"] if part["type"] == "file"
    )
    assert TRIED in people.get(f"/api/files/{as_text['file']['id']}")["text"]
