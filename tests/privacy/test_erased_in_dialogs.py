"""Somebody of a group erases everything in the middle of a conversation: no word is left, the others' run goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.agreement import Agreement
from bot.domain.event import Arrived
from bot.domain.programme import Programme
from storage.crypto import KeyRing
from tests.dialogs.extras import DIARY, TASKS
from tests.dialogs.grouped import Group, group
from tests.dialogs.paired import OTHER, PROGRAMME
from tests.privacy.dumps import SqliteBase
from tests.transcripts.memories import Real

WORDS, CONTACT = "Salavihkaa", "sirpa"
MIDWAY = {
    "a task, not proposed yet": (f"välitehtävä {WORDS}",),
    "an own question, told to all": ("omat kysymykset", "Lisää oma kysymys", "Meille yhteinen", f"{WORDS}?"),
    "a question being written": ("omat kysymykset", "Lisää oma kysymys", "Meille yhteinen"),
    "an entry of a diary": (f"päiväkirja: {WORDS}",),
    "a concern, not sent yet": ("huoli", "Kirjoitan viestin", WORDS),
    "a concern on its way": ("huoli", "Kirjoitan viestin", WORDS, "Lähetä"),
    "a change in life": ("muutos", "Tauko", "Omin sanoin", WORDS),
    "a goal": ("tavoitteet", "Lisää tavoite", WORDS),
    "times for a meeting": ("tapaaminen", "9.12. klo 10, 10.12. klo 10"),
}
OWN = (
    "tasks",
    "own_questions",
    "question_wishes",
    "answers",
    "runs",
    "goals",
    "concerns",
    "enrolments",
    "alarms",
)
LOOKS = ("tilanne", "tehtävät", "omat kysymykset", "sopimus", "tavoitteet", "tapaaminen", "jaa", "huoli")


def with_contact(base: SqliteBase, keys: KeyRing) -> Group:
    """The five with tasks and a diary, and Sirpa to turn to."""
    five = group(store=Real(base.open(keys)))
    five.put(replace(five.world().get(Agreement, "c1"), entries={**TASKS, **DIARY}))
    five.talk.act(CONTACT, Arrived())
    programme = five.world().get(Programme, PROGRAMME)
    five.put(replace(programme, concern=five.talk.id(CONTACT)))
    return five


@pytest.mark.parametrize("midway", MIDWAY)
def test_nothing_is_left_and_the_others_go_on(sqlite_base: SqliteBase, keys: KeyRing, midway: str) -> None:
    five = with_contact(sqlite_base, keys)
    talk, liam = five.talk, five.talk.id(OTHER)
    for typed in MIDWAY[midway]:
        talk.say(OTHER, typed)
    talk.advance(hours=1)
    talk.say(OTHER, "omat tiedot")
    talk.press(OTHER, "Poista tietoni")
    talk.press(OTHER, "Poista kaikki")

    rows = sqlite_base.rows()
    assert WORDS not in str(rows)
    assert not [row for table in OWN for row in rows[table] if liam in row]
    for user in (*five.others(OTHER), CONTACT):
        talk.new(user)
        for typed in LOOKS:
            before = len(talk.shown(user))
            talk.say(user, typed)
            assert len(talk.shown(user)) > before
        talk.say(user, "lopeta tähän")
        assert WORDS not in talk.new(user)
    talk.advance(days=10)
    assert five.journey().partners_of(liam) == tuple(talk.id(user) for user in five.others(OTHER))
    five.talk.store.database.close()  # type: ignore[attr-defined]
