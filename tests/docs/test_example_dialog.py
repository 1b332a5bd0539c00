"""The example of docs/writing-a-dialog.md, talked through as people would."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.journey import Journey
from bot.domain.programme import Programme
from bot.ports import Scope, UnitOfWork
from dialogs import registry
from dialogs.books import open_books
from dialogs.phrasebook import WORDS, Phrasebook
from tests import talk as talking
from tests.docs import example_dialog
from tests.talk import START, Talk

HERE = Path(__file__).parent


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Talk:
    """Aino and Liam are a pair, and the product knows the example."""
    shutil.copytree(WORDS, tmp_path, dirs_exist_ok=True)
    shutil.copytree(HERE / "example_words", tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(talking, "BOOKS", replace(open_books(), words=Phrasebook(tmp_path)))
    monkeypatch.setattr(registry.CONVERSATION, "dialogs", {**registry.DIALOGS, "wish": example_dialog.Wish()})
    monkeypatch.setattr("dialogs.reception.COMMANDS", {**registry.COMMANDS, **example_dialog.COMMANDS})
    talk = Talk.with_cast("aino", "liam:en")
    _pair(talk, "aino", "liam")
    return talk


def test_a_wish_reaches_the_partner_in_their_language(talk: Talk) -> None:
    talk.say("aino", "toive")
    assert "Sinä ja parisi näette tämän." in talk.last("aino")

    talk.say("aino", "Yövuoron kirjaamisesta")
    talk.press("aino", "Kerro nyt")

    assert "Aino would like to talk about this:\n  Yövuoron kirjaamisesta" in talk.last("liam")


def test_a_wish_that_is_kept_tells_nobody(talk: Talk) -> None:
    before = talk.shown("liam")
    talk.say("aino", "toive")
    talk.say("aino", "Yövuoron kirjaamisesta")
    talk.press("aino", "Pidä tallessa")

    assert talk.shown("liam") == before


def test_without_a_partner_there_is_a_kind_answer(talk: Talk) -> None:
    talk.say("sari", "toive")

    assert talk.last("sari") == "Sinulla ei ole nyt paria, jonka kanssa jutella."


def _pair(talk: Talk, *users: str) -> None:
    members = tuple(talk.id(user) for user in users)
    programme = Programme(
        id="g1", platform=talking.PLATFORM, workspace=talking.WORKSPACE, channel="unit", name="Kotipesä",
        preset="care-work", pack="mentoring-journey", pack_version=1, leads=(), opened_at=START,
    )  # fmt: skip
    journey = Journey(
        id="j1", programme="g1", members=members, roles=("peer", "peer"), began_at=START,
        ends_at=START + timedelta(days=182), rhythm_days=21, meeting_minutes=60,
    )  # fmt: skip

    def keep(unit: UnitOfWork) -> None:
        world = unit.load(Scope())
        world.keep(programme)
        world.keep(journey)
        unit.write(world, (), (), ())

    talk.store.transact(keep)
