"""Typed words go to the question that the person looks at, and never by mistake to one with more readers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.event import Pressed
from bot.domain.message import command
from bot.domain.privacy import SeenBy
from tests.dialogs.paired import JOURNEY, ONE, OTHER, Pair, pair

SECRET = "Pelkään joskus tehdä virheen"
EVENING = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


def thinking(both: Pair) -> None:
    """Aino has a question to herself before her."""
    both.talk.act(ONE, Pressed(command("reflect", JOURNEY).encode()))
    both.talk.say(ONE, "matkalla")
    both.talk.say(ONE, "4")
    assert "Vain sinä näet tämän." in both.talk.last(ONE)


def shows_a_goal(both: Pair) -> None:
    """Liam shows a goal, and Aino is asked for a word on it."""
    both.talk.say(OTHER, "tavoitteet")
    both.talk.press(OTHER, "Lisää tavoite")
    both.talk.say(OTHER, "Opin kirjaamaan")
    both.talk.press(OTHER, "Näytä parille")


@pytest.mark.parametrize("minutes", [1, 4, 30])
@pytest.mark.parametrize("at", [None, EVENING])
def test_words_to_oneself_stay_ones_own_when_the_partner_asks_meanwhile(
    at: datetime | None, minutes: int
) -> None:
    both = pair()
    both.talk.bot.time = at or both.talk.bot.time
    thinking(both)
    both.talk.advance(minutes=1)
    shows_a_goal(both)
    both.talk.advance(minutes=minutes)
    both.talk.say(ONE, SECRET)
    both.talk.advance(days=1)
    assert SECRET not in both.everything(OTHER)
    assert [answer.seen_by for answer in both.answers(ONE)] == [SeenBy.AUTHOR]


def test_an_option_of_the_newer_question_is_its_answer_all_the_same() -> None:
    both = pair()
    thinking(both)
    both.talk.advance(minutes=1)
    shows_a_goal(both)
    both.talk.advance(minutes=5)
    both.talk.say(ONE, "Kuulostaa hyvältä")
    assert "kuulostaa hyvältä" in both.everything(OTHER)
    both.talk.say(ONE, SECRET)
    assert SECRET not in both.everything(OTHER)


def test_a_question_that_nobody_has_seen_yet_gets_no_words() -> None:
    both = pair()
    both.talk.bot.time = EVENING
    both.talk.act(ONE, Pressed(command("meet", JOURNEY).encode()))
    both.talk.say(ONE, "9.12. klo 10")
    both.talk.advance(minutes=1)
    shows_a_goal(both)
    both.talk.advance(minutes=10)
    both.talk.say(ONE, "Kahvihuoneen kulma")
    both.talk.advance(days=1)
    assert "Kahvihuoneen kulma" in both.everything(OTHER)
    assert "sanoo:\n  Kahvihuoneen" not in both.everything(OTHER)


def test_a_question_that_came_overnight_is_answered_by_typing_in_the_morning() -> None:
    both = pair()
    both.talk.bot.time = EVENING
    shows_a_goal(both)
    both.talk.say(ONE, "Ihan muuta asiaa tänä iltana")
    both.talk.advance(hours=20)
    assert "iltana" not in both.everything(OTHER)
    both.talk.say(ONE, "Hieno tavoite sinulla")
    both.talk.advance(days=1)
    assert "Hieno tavoite sinulla" in both.everything(OTHER)


def test_thanks_typed_after_a_question_do_not_go_to_one_that_has_not_come() -> None:
    both = pair()
    both.talk.bot.time = EVENING
    thinking(both)
    shows_a_goal(both)
    both.talk.say(ONE, SECRET)
    both.talk.say(ONE, "Jopas helpotti kirjoittaa")
    both.talk.advance(days=1)
    assert "Jopas helpotti" not in both.everything(OTHER)
