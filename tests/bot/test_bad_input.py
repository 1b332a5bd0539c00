"""Whatever arrives gets a kind, clear answer in the person's language; nothing is lost or doubled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.event import Pressed, Said, Submitted
from bot.domain.message import Payload, command
from bot.domain.privacy import Answer
from bot.domain.run import Run
from tests.dialogs.paired import ONE, OTHER, pair
from tests.talk import Talk


def test_an_unknown_word_gets_the_nearest_one_offered() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "tilane")
    assert "Tarkoititko ”tilanne”?" in talk.last("aino")
    talk.press("aino", "tilanne")
    assert "Tarkoititko" not in talk.last("aino")


def test_a_word_that_is_near_nothing_leads_home() -> None:
    talk = Talk.with_cast("liam:en")
    talk.say("liam", "xyzzy")
    assert "Home shows what you can do here" in talk.last("liam")


@pytest.mark.parametrize(
    ("user", "words"), [("aino", "sanalla tai painamalla"), ("liam:en", "a word or press")]
)
def test_an_emoji_alone_is_answered_kindly(user: str, words: str) -> None:
    talk = Talk.with_cast(user)
    name = user.partition(":")[0]
    talk.say(name, "🙂👍")
    assert words in talk.last(name)


def test_a_picture_is_not_read_and_the_waiting_question_is_asked_again() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "työajat")
    talk.say("aino", "", attachments=1)
    assert "Kuvia ja tiedostoja en pysty lukemaan" in talk.last("aino")
    assert "Milloin olet töissä?" in talk.last("aino")


def test_twenty_thousand_characters_are_too_long_and_change_nothing() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "x" * 20_000)
    assert "liian pitkä" in talk.last("aino")


def test_a_channels_name_turns_no_sentence_and_has_nothing_that_a_database_refuses() -> None:
    talk = Talk.with_cast("aino")
    event = talk.event("aino", Said("/mentoring uusi ohjelma"), channel="C1")
    talk.take("aino", replace(event, channel_name="Koti\u202e\x00\npesä " + "x" * 500))
    (kept,) = [run for run in talk.world("aino").all(Run) if "channel" in run.given]
    name = str(kept.given["channel"])
    assert "Koti pesä xxx" in name
    assert "x" * 101 not in name


def test_another_persons_button_changes_nothing() -> None:
    talk = Talk.with_cast("aino", "liam:en")
    talk.say("aino", "työajat")
    stolen = talk.button("aino", "Lopeta tähän").payload
    talk.act("liam", Pressed(stolen.encode()))
    assert "not yours" in talk.last("liam")
    talk.say("aino", "2")
    assert "Lähetän viestejä vain silloin" in talk.last("aino")


def test_a_button_of_a_finished_dialog_changes_nothing() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "työajat")
    old = talk.button("aino", "Lopeta tähän").payload
    talk.say("aino", "2")
    talk.act("aino", Pressed(old.encode()))
    assert "jo valmis" in talk.last("aino")


@pytest.mark.parametrize(
    "payload",
    ["", "~", "9~r~1~step~option", "1~r~x~step~option", "1~r~-1~a~b", "1~r~²~a~b", "{}", "1~" * 200, "\x00"],
)
def test_a_payload_that_is_none_of_ours_is_answered_kindly(payload: str) -> None:
    talk = Talk.with_cast("aino")
    talk.act("aino", Pressed(payload))
    assert "en enää tunne" in talk.last("aino")


def test_a_form_for_a_run_that_never_was_is_answered_kindly() -> None:
    talk = Talk.with_cast("aino")
    talk.act("aino", Submitted(Payload("rnever", 1, "_form", "").encode(), {"role": ("mentor",)}))
    assert "ei kuulu sinulle" in talk.last("aino")


def test_a_standing_button_of_an_unknown_word_is_answered_kindly() -> None:
    talk = Talk.with_cast("aino")
    talk.act("aino", Pressed(command("no-such-word").encode()))
    assert "en enää tunne" in talk.last("aino")


def test_the_same_delivery_twice_is_told_once() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "ohje", delivery="same")
    before = len(talk.shown("aino"))
    talk.say("aino", "ohje", delivery="same")
    assert len(talk.shown("aino")) == before


def test_language_changes_at_once_and_in_any_language() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "kieli englanti")
    assert talk.last("aino").startswith("All right, we go on in English")
    talk.say("aino", "language finnish")
    assert "puhutaan suomea" in talk.last("aino")


@pytest.mark.parametrize("word", ["selko", "Selkosuomi", "helppo suomi", "easy Finnish", "kieli selkosuomi"])
def test_one_word_is_enough_for_easy_finnish_even_while_a_language_is_asked(word: str) -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "kieli")
    talk.say("aino", word)
    assert talk.last("aino") == "Selvä. Käytän nyt selkosuomea."
    talk.say("aino", "kieli ruotsi")
    assert "selkosuomea" not in talk.last("aino")


def test_a_time_after_a_command_word_is_a_command_also_while_a_question_waits() -> None:
    both = pair()
    both.talk.say(ONE, "pohdi")
    both.talk.say(ONE, "alussa")
    both.talk.say(ONE, "1")
    both.talk.say(ONE, "tapaaminen ke 16.12. klo 13")
    assert "Missä tapaisitte?" in both.talk.last(ONE)
    assert not list(both.world().all(Answer))


def test_words_after_another_matter_do_not_answer_a_question_of_days_ago() -> None:
    both = pair()
    both.talk.say(ONE, "pohdi")
    both.talk.say(ONE, "alussa")
    both.talk.say(ONE, "1")
    both.talk.advance(days=2)
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    both.talk.say(ONE, "Opin kuuntelemaan.")
    both.talk.press(ONE, "Pidä itselläni")
    both.talk.say(ONE, "kiitos ja hei hei")
    assert len(list(both.world().all(Answer))) == 1


def test_words_answer_the_newest_question_once_there_was_time_to_look() -> None:
    both = pair()
    both.talk.say(ONE, "pohdi")
    both.talk.say(ONE, "alussa")
    both.talk.say(ONE, "1")
    both.talk.advance(minutes=1)
    both.talk.say(OTHER, "tapaaminen ke 16.12. klo 13")
    both.talk.say(OTHER, "1")
    both.talk.advance(minutes=5)
    both.talk.say(ONE, "ke 16.12. klo 14")
    assert "Ehdotin tätä aikaa: keskiviikkona 16.12. klo 14.00." in both.talk.last(ONE)
    assert not list(both.world().all(Answer, lambda answer: answer.question == "START-01"))
