"""A yes holds for the words as they were: whoever writes anew, or takes back, has promised nothing."""

from __future__ import annotations

import pytest

from bot.domain.event import Pressed
from bot.domain.message import command
from tests.dialogs.paired import ONE, OTHER, Pair
from tests.dialogs.test_closing import CLOSE, at_the_end, evaluate

THANKS, SHARED = "Kiitos, sanoo aino", "Ilmapiiri"


def press(both: Pair, user: str, word: str, question: str) -> None:
    """A button under one of a person's own answers."""
    (answer,) = both.answers(user, question)
    both.talk.act(user, Pressed(command(word, answer.id).encode()))


def test_thanks_in_other_words_are_passed_on_only_with_another_yes() -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE)
    press(both, ONE, "edit-answer", "END-09")
    both.talk.say(ONE, "Sittenkin jotain muuta")
    evaluate(both, OTHER, CLOSE)
    for words in (THANKS, "Sittenkin jotain muuta"):
        assert words not in both.everything(OTHER)
    assert "Kiitos, sanoo liam" in both.everything(ONE)


def test_thanks_that_are_to_be_passed_on_say_so_and_can_be_taken_back() -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE)
    both.talk.new(ONE)
    both.talk.say(ONE, "jaa")
    both.talk.press(ONE, "Vastaus 1")
    assert "kun matkanne päättyy" in both.talk.new(ONE)
    press(both, ONE, "take-back", "END-09")
    assert "Otettu takaisin" in both.talk.last(ONE)
    evaluate(both, OTHER, CLOSE)
    assert THANKS not in both.everything(OTHER)


@pytest.mark.parametrize("word", ["edit-answer", "take-back"])
def test_what_was_to_stand_side_by_side_does_not_after_a_change(word: str) -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE)
    press(both, ONE, word, "END-SHARED")
    if word == "edit-answer":
        both.talk.say(ONE, "Aivan toista mieltä")
    evaluate(both, OTHER, CLOSE)
    assert "Aivan toista mieltä" not in both.everything(OTHER)
    assert f"Aino:\n  {SHARED}" not in both.everything(OTHER)
    assert f"Liam:\n  {SHARED}" not in both.everything(ONE)


def test_thanks_written_anew_on_the_way_back_need_a_yes_of_their_own() -> None:
    both = at_the_end()
    both.talk.say(ONE, "päätös")
    for words in ("Rohkeus", SHARED, THANKS):
        both.talk.say(ONE, words)
    both.talk.press(ONE, "Vie perille")
    both.talk.say(ONE, "takaisin")
    both.talk.say(ONE, "takaisin")
    both.talk.say(ONE, "Jotain muuta")
    both.talk.press(ONE, "Lopeta tähän")
    both.talk.say(ONE, "päätös")
    both.talk.press(ONE, "Pidä itselläni")
    for label in ("Viestitellään", "Pidä itselläni", CLOSE):
        both.talk.press(ONE, label)
    evaluate(both, OTHER, CLOSE)
    for words in (THANKS, "Jotain muuta"):
        assert words not in both.everything(OTHER)
