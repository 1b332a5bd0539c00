"""Tasks and diary in a group: each for themselves, told to those who are there, gone with who leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.agreement import Agreement
from bot.domain.event import Pressed
from bot.domain.gate import readable
from bot.domain.journey import Phase
from bot.domain.message import command
from bot.domain.tasks import Task, TaskMark
from dialogs.diary_facts import entries
from dialogs.task_facts import DONE
from tests.dialogs.coming_and_going import join, leave
from tests.dialogs.extras import DIARY, TASKS, with_extras
from tests.dialogs.grouped import MEMBERS, Group, group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER
from tests.dialogs.test_closing import GO_ON, evaluate

WORDS = "Kysytään jokainen yhdeltä kollegalta hyvä vinkki"


def together(phase_entries: dict[str, str]) -> Group:
    """The five, whose agreement says this."""
    five = group()
    five.put(replace(five.world().get(Agreement, "c1"), entries=phase_entries))
    return five


def task(five: Group) -> Task:
    """The only task."""
    (found,) = five.world().all(Task)
    return found


def proposed() -> Group:
    """Aino proposes a task for all five."""
    five = together(TASKS)
    five.talk.say(ONE, f"välitehtävä {WORDS}")
    five.talk.press(ONE, "Meille")
    five.talk.advance(minutes=1)
    return five


def test_a_task_for_all_is_each_ones_own_to_say_something_of() -> None:
    five = proposed()
    for user in five.others(ONE):
        assert WORDS in five.talk.last(user)
    assert "Siitä kuulevat myös Liam, Sanna, Tuomas ja Eeva." in five.everything(ONE)
    five.look()
    five.talk.say("sanna", "tehtävät merkitse tehdyksi")
    five.talk.press("liam", "Ei minulle")
    marks = {user: task(five).mark_of(five.talk.id(user)) for user in MEMBERS}
    assert marks == {
        "aino": None,
        "liam": TaskMark.LET_GO,
        "sanna": TaskMark.DONE,
        "tuomas": None,
        "eeva": None,
    }
    for user in ("aino", "tuomas", "eeva", LEAD):
        assert five.talk.new(user) == ""


def test_a_leavers_task_goes_with_them() -> None:
    five = proposed()
    journey = five.journey()
    five.put(replace(journey, members=journey.members[1:], roles=journey.roles[1:]))
    for user in five.others(ONE):
        five.talk.say(user, "tehtävät")
        assert WORDS not in five.talk.last(user)
        assert not readable(five.talk.world(user), task(five).answer, five.talk.id(user))


def test_what_a_leaver_said_of_the_others_tasks_goes_with_them() -> None:
    five = proposed()
    five.talk.say("liam", "tehtävät merkitse tehdyksi")
    leave(five, "liam")
    liam = five.talk.id("liam")
    assert task(five).marks == ()
    assert liam not in (*task(five).told, *task(five).doers)


@pytest.mark.parametrize("whose", ["Meille", "Itselleni"])
def test_who_could_not_be_reached_and_comes_back_finds_no_task_from_before_and_no_dead_end(
    whose: str,
) -> None:
    five = together(TASKS)
    for user in (ONE, "liam"):
        five.talk.say(user, f"välitehtävä {WORDS}, {user}")
        five.talk.press(user, whose)
    five.talk.advance(minutes=1)
    leave(five, "liam")
    join(five, "liam")
    five.look()
    for user in MEMBERS:
        five.talk.say(user, "tehtävät")
        assert (f"{WORDS}, aino" in five.talk.last(user)) == (user != "liam")
        assert (f"{WORDS}, liam" in five.talk.last(user)) == (user == "liam")


def test_who_comes_later_sees_no_task_from_before() -> None:
    five = together(TASKS)
    journey = five.journey()
    newcomer, stays = journey.members[-1], journey.members[:-1]
    five.put(replace(journey, members=stays, roles=journey.roles[:-1]))
    five.talk.say(ONE, f"välitehtävä {WORDS}")
    five.talk.press(ONE, "Meille")
    five.put(replace(five.journey(), members=(*stays, newcomer), roles=journey.roles))
    five.talk.say("eeva", "tehtävät")
    assert WORDS not in five.talk.last("eeva")
    assert not readable(five.world(), task(five).answer, newcomer)
    five.talk.act("eeva", Pressed(command("tasks", f"{DONE}:{task(five).id}").encode()))
    assert task(five).marks == ()


def test_an_entry_is_shared_with_those_of_the_group_who_are_there_now() -> None:
    five = together(DIARY)
    five.talk.say(ONE, "päiväkirja Hiljaisuuskin auttaa.")
    five.talk.press(ONE, "Näytä merkintä")
    five.talk.press(ONE, "Jaa merkintä")
    five.talk.advance(minutes=1)
    for user in five.others(ONE):
        assert "Hiljaisuuskin auttaa." in five.talk.last(user)
    (entry,) = entries(five.world(), five.talk.id(ONE))
    assert set(entry.shared_with) == {five.talk.id(user) for user in five.others(ONE)}
    assert "parisi" not in five.everything(ONE).casefold().partition("päiväkirja hiljaisuus")[2]


def test_what_is_still_before_somebody_comes_along_when_two_go_on() -> None:
    both = with_extras(TASKS)
    both.talk.say(ONE, "välitehtävä Luetaan opas")
    both.talk.press(ONE, "Meille")
    both.talk.say(ONE, "välitehtävä Tehty jo")
    both.talk.press(ONE, "Itselleni")
    both.talk.say(ONE, "tehtävät merkitse tehdyksi")
    both.talk.press(ONE, "Tehtävä 2")
    both.change(ends_at=both.talk.bot.time, phase=Phase.END)
    for user in (ONE, OTHER):
        evaluate(both, user, GO_ON)
    new = next(j for j in both.world().all(type(both.journey())) if j.continues == JOURNEY)
    along = [one for one in both.world().all(Task) if one.journey == new.id]
    assert [one.owner for one in along] == [both.talk.id(ONE)]
    both.put(replace(both.world().get(Agreement, "c1"), id="c2", journey=new.id, version=9))
    both.talk.say(OTHER, "tehtävät")
    assert "Luetaan opas" in both.talk.last(OTHER)
    assert "Tehty jo" not in both.talk.last(OTHER)
