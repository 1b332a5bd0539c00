"""Goals in a group: every one who was shown a goal is heard first; who leaves or rests is awaited no more."""

from __future__ import annotations

from bot.domain.goals import Goal, GoalState
from tests.dialogs.coming_and_going import join, leave, rest
from tests.dialogs.grouped import MEMBERS, Group, group

ONE, TWO, THREE, FOUR, FIVE = MEMBERS
GOAL = "Pidän taukoni"


def with_goal(*members: str) -> Group:
    """A group to whom one member has just shown a goal."""
    together = group(*members)
    together.talk.say(ONE, "tavoitteet")
    together.talk.press(ONE, "Lisää tavoite")
    together.talk.say(ONE, GOAL)
    together.talk.press(ONE, "Näytä ryhmälle")
    return together


def the_goal(together: Group) -> Goal:
    """The only goal."""
    (goal,) = together.world().all(Goal)
    return goal


def hear(together: Group, *users: str) -> None:
    """These members say their word."""
    for user in users:
        together.talk.press(user, "Kuulostaa hyvältä")


def test_it_waits_for_every_member() -> None:
    together = with_goal()
    assert "Tavoitteesi näkevät nyt myös Liam, Sanna, Tuomas ja Eeva." in together.talk.last(ONE)
    hear(together, TWO, THREE, FOUR)
    assert the_goal(together).state is GoalState.SHARED
    together.look()
    hear(together, FIVE)
    assert the_goal(together).state is GoalState.ACTIVE
    for user in MEMBERS:
        assert "Tavoite on nyt käynnissä." in together.talk.new(user)


def test_who_leaves_is_awaited_no_more() -> None:
    together = with_goal()
    hear(together, TWO, THREE, FOUR)
    together.look()
    leave(together, FIVE)
    assert the_goal(together).state is GoalState.ACTIVE
    assert "Tavoite on nyt käynnissä." in together.talk.new(ONE)
    assert GOAL not in together.talk.new(FIVE)


def test_who_rests_is_awaited_no_more() -> None:
    together = with_goal()
    rest(together, FIVE)
    hear(together, TWO, THREE, FOUR)
    assert the_goal(together).state is GoalState.ACTIVE


def test_the_goal_of_one_who_left_is_dropped_and_out_of_sight() -> None:
    together = with_goal()
    hear(together, TWO)
    leave(together, ONE)
    assert the_goal(together).state is GoalState.DROPPED
    together.look()
    together.talk.press(THREE, "Kuulostaa hyvältä")
    together.talk.say(THREE, "tavoitteet")
    assert GOAL not in together.talk.new(THREE)


def test_a_newcomer_sees_a_goal_only_when_its_owner_shows_it_and_it_goes_on_meanwhile() -> None:
    together = with_goal(*MEMBERS[:4])
    join(together, "ulla")
    together.talk.say("ulla", "tavoitteet")
    assert GOAL not in together.everything("ulla")
    assert "Aino · tavoitteet" not in together.everything("ulla")
    hear(together, TWO, THREE, FOUR)
    assert the_goal(together).state is GoalState.ACTIVE
    assert GOAL not in together.everything("ulla")

    together.talk.say(ONE, "tavoitteet")
    together.talk.press(ONE, "Näytä ryhmälle")

    assert "Tavoitteesi näkee nyt myös Ulla." in together.talk.last(ONE)
    assert GOAL in together.talk.last("ulla")
    assert the_goal(together).state is GoalState.ACTIVE
    together.look()
    hear(together, "ulla")
    assert "Ulla: kuulostaa hyvältä." in together.talk.new(ONE)
    assert together.talk.new(TWO) == ""


def test_new_words_of_a_goal_are_for_all_who_are_there_then_the_old_ones_are_not() -> None:
    together = with_goal(*MEMBERS[:4])
    hear(together, TWO, THREE, FOUR)
    join(together, "ulla")
    together.talk.say(ONE, "tavoitteet")
    together.talk.press(ONE, "Tarkenna")
    together.talk.say(ONE, "Pidän kaikki taukoni")
    assert "Pidän kaikki taukoni" in together.everything("ulla")
    assert f"{GOAL}\n" not in together.everything("ulla")
    together.talk.say("ulla", "tavoitteet historia")
    assert f"{GOAL}\n" not in together.everything("ulla")
