"""Somebody has left a group, on a real database: their export tells the truth, and erasing leaves nothing of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.domain.agreement import Agreement
from storage.crypto import KeyRing
from tests.dialogs.extras import TASKS
from tests.dialogs.grouped import Group, group
from tests.dialogs.paired import ONE, OTHER
from tests.privacy.dumps import Base
from tests.privacy.marks import words_of
from tests.transcripts.memories import Real

QUESTION = "Mikä tapaamisissanne on parasta?"


@pytest.fixture
def five(base: Base, keys: KeyRing) -> Iterator[Group]:
    """Liam answered, proposed a task, did Aino's, asked a question of his own, and has left the group."""
    database = base.open(keys)
    together = group(store=Real(database))
    together.put(replace(together.world().get(Agreement, "c1"), entries=TASKS))
    talk = together.talk
    for user in (ONE, OTHER):
        talk.say(user, f"välitehtävä Vinkki kollegalta, {user}")
        talk.press(user, "Meille")
    talk.advance(hours=1)
    for typed in ("tehtävät merkitse tehdyksi", "Tehtävä 1"):
        talk.say(OTHER, typed)
    together.reflect(OTHER, "matkalla", 1, "Kiireettömyys")
    for typed in ("omat kysymykset", "Lisää oma kysymys", "Meille yhteinen", "Mitä kuuluu?"):
        talk.say(OTHER, typed)
    for typed in ("lopeta", "1"):
        talk.say(OTHER, typed)
    assert talk.id(OTHER) not in together.journey().members
    yield together
    database.close()


def export(five: Group) -> str:
    """What Liam gets."""
    five.talk.say(OTHER, "omat tiedot")
    five.talk.press(OTHER, "Lataa tietoni")
    files = five.talk.bot.phones[OTHER][-1].files.values()
    return next(words_of(file) for file in files if file.name.endswith(".md"))


def test_the_export_names_the_questions_and_says_that_nobody_else_sees_the_answers(five: Group) -> None:
    text = export(five)
    assert f"### {QUESTION}\n\n23.11.2026. Vain sinä näet tämän.\n\n> Kiireettömyys" in text
    for words in ("Vinkki kollegalta, liam", "Mitä kuuluu?"):
        assert f"23.11.2026. Vain sinä näet tämän.\n\n> {words}" in text
    assert "Ryhmäsi näkee" not in text
    assert "Vinkki kollegalta, aino" not in text


def test_who_erases_later_is_in_no_row_about_tasks_and_questions(five: Group, base: Base) -> None:
    liam = five.talk.id(OTHER)
    five.talk.say(OTHER, "omat tiedot")
    five.talk.press(OTHER, "Poista tietoni")
    five.talk.press(OTHER, "Poista kaikki")
    rows = base.rows()
    for table in ("tasks", "own_questions", "question_wishes", "answers", "runs", "goals"):
        assert not [row for row in rows[table] if liam in row]
    for user in five.others(OTHER):
        for word in ("tehtävät", "omat kysymykset", "sopimus", "jaa"):
            five.talk.say(user, word)
            assert "kollegalta, liam" not in five.talk.last(user)
