"""Goals: one's own until shown, active only when everybody was heard, refined with history, ended by their owner."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.event import Arrived, Pressed
from bot.domain.goals import Goal, GoalState
from bot.domain.privacy import Answer, Sealed, SeenBy
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START

WORDS = "Opin kirjaamaan paremmin"


def goals(both: Pair) -> list[Goal]:
    """All goals, oldest first."""
    return sorted(both.world().all(Goal), key=lambda g: (g.at, g.id))


def write(both: Pair, user: str = ONE, words: str = WORDS, button: str = "Näytä parille") -> None:
    """Write a goal and show it, or not."""
    both.talk.say(user, "tavoitteet")
    both.talk.press(user, "Lisää tavoite")
    both.talk.say(user, words)
    both.talk.press(user, button)


def active(both: Pair) -> None:
    """Aino's goal, heard by Liam."""
    write(both)
    both.talk.press(OTHER, "Kuulostaa hyvältä")


def test_a_goal_that_is_not_shown_is_seen_by_its_owner_alone() -> None:
    both = pair()
    write(both, button="Pidä itselläni")
    both.talk.say(OTHER, "tavoitteet")
    both.talk.say(ONE, "tavoitteet")

    assert goals(both) == []
    assert WORDS in both.talk.last(ONE)
    assert WORDS not in both.everything(OTHER)
    both.talk.press(ONE, "Näytä parille")
    assert WORDS in both.talk.last(OTHER)
    assert [goal.state for goal in goals(both)] == [GoalState.SHARED]


def test_stopping_before_the_choice_shows_nothing() -> None:
    both = pair()
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    both.talk.say(ONE, WORDS)
    both.talk.press(ONE, "Lopeta tähän")
    both.talk.advance(days=10)

    assert goals(both) == []
    assert WORDS not in both.everything(OTHER)


@pytest.mark.parametrize("word", ["Kuulostaa hyvältä", "Jutellaan tästä", "Autan mielelläni iltavuoroissa"])
def test_any_word_of_the_partner_makes_it_active_and_both_hear(word: str) -> None:
    both = pair()
    write(both)
    assert goals(both)[0].state is GoalState.SHARED

    both.talk.say(OTHER, word)

    assert goals(both)[0].state is GoalState.ACTIVE
    assert goals(both)[0].heard == (both.talk.id(OTHER),)
    for user in (ONE, OTHER):
        assert "Tavoite on nyt käynnissä." in both.talk.last(user)


def test_a_typed_thought_reaches_the_owner() -> None:
    both = pair()
    write(both)

    both.talk.say(OTHER, "Autan mielelläni iltavuoroissa")

    assert "Autan mielelläni iltavuoroissa" in both.talk.last(ONE)


def test_silence_is_no_word_and_the_owner_hears_it_kindly() -> None:
    both = pair()
    write(both)
    both.talk.advance(days=21)

    assert goals(both)[0].state is GoalState.SHARED
    assert len([text for text in both.talk.shown(ONE) if "helpoin jutella" in text]) == 1
    both.talk.say(OTHER, "tavoitteet")
    both.talk.press(OTHER, "Kerro ajatuksesi")
    both.talk.press(OTHER, "Jutellaan tästä")
    assert goals(both)[0].state is GoalState.ACTIVE


def test_refining_keeps_it_active_and_shows_old_and_new() -> None:
    both = pair()
    active(both)
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Tarkenna")
    both.talk.say(ONE, "Kirjaan joka vuorossa heti")

    (goal,) = goals(both)
    assert (goal.state, len(goal.history)) == (GoalState.ACTIVE, 2)
    assert WORDS in both.talk.last(OTHER)
    assert "Kirjaan joka vuorossa heti" in both.talk.last(OTHER)
    both.talk.say(OTHER, "tavoitteet")
    assert WORDS not in both.talk.last(OTHER)
    both.talk.press(OTHER, "Näytä historia")
    assert WORDS in both.talk.last(OTHER)


def test_refined_before_it_was_heard_it_is_asked_about_in_its_new_words() -> None:
    both = pair()
    write(both)
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Tarkenna")
    both.talk.say(ONE, "Kirjaan joka vuorossa heti")

    assert "Kirjaan joka vuorossa heti" in both.talk.last(OTHER)
    both.talk.press(OTHER, "Kuulostaa hyvältä")
    assert goals(both)[0].state is GoalState.ACTIVE


@pytest.mark.parametrize(
    ("button", "state", "told"),
    [
        ("Merkitse saavutetuksi", GoalState.REACHED, "Aino saavutti tavoitteensa."),
        ("Luovu tavoitteesta", GoalState.DROPPED, "Aino päätti luopua tästä tavoitteesta."),
    ],
)
def test_the_owner_ends_it_and_the_partner_hears(button: str, state: GoalState, told: str) -> None:
    both = pair()
    active(both)
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, button)
    both.talk.press(ONE, "Tavoite 1")

    assert goals(both)[0].state is state
    assert told in both.talk.last(OTHER)


@pytest.mark.parametrize("typed", ["tavoitteet saavutettu", "tavoitteet merkitse saavutetuksi"])
def test_that_a_goal_is_reached_can_be_typed(typed: str) -> None:
    both = pair()
    active(both)
    both.talk.say(ONE, typed)
    both.talk.press(ONE, "Tavoite 1")

    assert goals(both)[0].state is GoalState.REACHED


def test_a_goal_let_go_while_the_partner_thinks_is_said_to_have_moved_on() -> None:
    both = pair()
    write(both)
    word = both.talk.button(OTHER, "Kuulostaa hyvältä")
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Luovu tavoitteesta")
    both.talk.press(ONE, "Tavoite 1")

    both.talk.act(OTHER, Pressed(word.payload.encode()))

    assert goals(both)[0].state is GoalState.DROPPED
    assert "mikään ei muuttunut" in both.talk.last(OTHER)


def test_nobody_ends_or_refines_somebody_elses_goal() -> None:
    both = pair()
    active(both)
    both.talk.act("ulla", Arrived())
    for user in (OTHER, LEAD, "ulla"):
        for action in ("refine", "reached", "let-go", "show", "hear", "history"):
            both.talk.act(user, Pressed(f"1~~0~goals~{action}:{JOURNEY}"))
    both.talk.advance(days=1)

    assert goals(both)[0].state is GoalState.ACTIVE
    assert len(goals(both)[0].history) == 1
    for user in (LEAD, "ulla"):
        assert WORDS not in both.everything(user)


def test_what_was_written_at_the_start_can_become_the_goal() -> None:
    both = pair()
    answer = Answer(
        id="w", author=both.talk.id(ONE), journey=JOURNEY, question="START-01", seen_by=SeenBy.AUTHOR,
        at=START + timedelta(hours=1), words=Sealed("Saattohoidon taitoja"), options=(),
    )  # fmt: skip
    both.put(answer)
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    both.talk.press(ONE, "Käytä tätä")
    assert "Saattohoidon taitoja" not in both.everything(OTHER)

    both.talk.press(ONE, "Näytä parille")

    assert "Saattohoidon taitoja" in both.talk.last(OTHER)


def test_of_several_goals_the_right_one_is_refined_by_its_number() -> None:
    both = pair()
    active(both)
    write(both, words="Jaksan paremmin")
    both.talk.say(ONE, "tavoitteet tarkenna")
    both.talk.say(ONE, "2")
    both.talk.say(ONE, "Nukun enemmän")

    assert [len(goal.history) for goal in goals(both)] == [1, 2]


def test_a_private_goal_let_go_is_gone_for_good() -> None:
    both = pair()
    write(both, button="Pidä itselläni")
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Luovu tavoitteesta")
    both.talk.press(ONE, "Tavoite 1")

    assert both.answers(ONE) == []
