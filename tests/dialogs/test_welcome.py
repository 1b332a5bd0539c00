"""The first words: at once to who opened the chat; to whom the app was given, in working time, and never too late."""

from __future__ import annotations

from bot.domain.event import Arrived
from tests.talk import Talk

HELLO = "Minä olen Rinnalla"


def at_night() -> Talk:
    """A quarter to eight on Sunday evening; nobody has told their hours."""
    talk = Talk()
    talk.advance(days=6, hours=10, minutes=45)
    return talk


def test_who_opens_the_chat_is_greeted_at_once_at_any_hour() -> None:
    talk = at_night()
    talk.act("aino", Arrived())
    assert HELLO in talk.last("aino")


def test_to_whom_the_app_is_given_on_sunday_night_it_speaks_on_monday_morning() -> None:
    talk = at_night()
    talk.act("aino", Arrived(unasked=True))
    assert talk.bot.phones.get("aino", []) == []
    talk.advance(days=1)
    assert HELLO in talk.last("aino")


def test_given_twice_it_greets_once() -> None:
    talk = at_night()
    talk.act("aino", Arrived(unasked=True))
    talk.advance(minutes=1)
    talk.act("aino", Arrived(unasked=True))
    talk.advance(days=1)
    assert len(talk.bot.phones["aino"]) == 1


def test_who_has_begun_to_talk_meanwhile_is_not_greeted_in_the_morning() -> None:
    talk = at_night()
    talk.act("aino", Arrived(unasked=True))
    talk.advance(minutes=5)
    talk.say("aino", "ohje")
    said = len(talk.bot.phones["aino"])
    assert said
    talk.advance(days=1)
    assert len(talk.bot.phones["aino"]) == said


def test_in_working_time_the_one_to_whom_the_app_is_given_is_greeted_at_once() -> None:
    talk = Talk()
    talk.act("aino", Arrived(unasked=True))
    assert HELLO in talk.last("aino")


def test_who_says_hello_before_the_greeting_could_come_reads_whom_they_talk_to() -> None:
    talk = at_night()
    talk.act("aino", Arrived(unasked=True))
    talk.advance(minutes=5)
    talk.say("aino", "hei")
    assert HELLO in talk.last("aino")
    said = len(talk.bot.phones["aino"])
    talk.advance(days=1)
    assert len(talk.bot.phones["aino"]) == said


def test_whose_first_act_is_a_hello_reads_whom_they_talk_to() -> None:
    talk = Talk()
    talk.say("aino", "hei")
    assert HELLO in talk.last("aino")


def test_who_was_greeted_is_not_told_again_whom_they_talk_to() -> None:
    talk = at_night()
    talk.act("aino", Arrived(unasked=True))
    talk.advance(days=1)
    talk.say("aino", "hei")
    assert "Mentorointiin" in talk.last("aino")
    assert HELLO not in talk.last("aino")
