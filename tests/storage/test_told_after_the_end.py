"""What is told when a journey ends arrives whole, although the journey is over by the time it is put into words."""

from __future__ import annotations

from typing import cast

from storage.open import Database
from tests.dialogs.paired import ONE, OTHER, pair
from tests.dialogs.test_closing import CLOSE, GO_ON, at_the_end, evaluate
from tests.talk import Memory


class Stored:
    """A database as the one store and claims that a talk needs."""

    def __init__(self, database: Database) -> None:
        self.transact = database.transact
        self._claims = database.claims

    def __getattr__(self, name: str) -> object:
        return getattr(self._claims, name)


def stored(database: Database) -> Memory:
    return cast(Memory, Stored(database))


def test_the_other_is_told_by_name_that_somebody_left(store: Database) -> None:
    both = pair(store=stored(store))
    both.talk.say(ONE, "lopeta")
    both.talk.press(ONE, "Lopetan")
    assert "Aino on päättänyt lopettaa" in both.everything(OTHER)


def test_names_thanks_and_answers_arrive_with_the_last_word(store: Database) -> None:
    both = at_the_end(stored(store))
    for user in (ONE, OTHER):
        evaluate(both, user, CLOSE)
    told = both.everything(ONE)
    assert "Matkaseuranasi oli Liam." in told
    assert "Liam kiittää sinua:\n  Kiitos, sanoo liam" in told
    assert "Aino:\n  Ilmapiiri\nLiam:\n  Ilmapiiri" in told
    assert "Matkamuistosi" in told


def test_a_new_journey_begins_with_the_old_agreement(store: Database) -> None:
    both = at_the_end(stored(store))
    for user in (ONE, OTHER):
        evaluate(both, user, GO_ON)
    assert "Matkaseuranasi on edelleen Aino." in both.everything(OTHER)
    both.talk.say(OTHER, "sopimus")
    both.talk.say(ONE, "vastaukseni")
    assert "En ymmärtänyt" not in both.talk.last(OTHER)
