"""A command is a command at any point, also while a question waits; words of one's own stay an answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.programme import Programme
from tests.dialogs.paired import LEAD, ONE, OTHER, Pair, pair
from tests.dialogs.unit import facts, join, unit


def asked_to_choose() -> Pair:
    """A question about a time waits, with buttons."""
    couple = pair()
    couple.talk.say(ONE, "tapaaminen")
    return couple


def asked_for_words() -> Pair:
    """A question to be answered in one's own words waits."""
    couple = pair()
    couple.talk.say(ONE, "pohdi")
    couple.talk.say(ONE, "1")
    couple.talk.say(ONE, "1")
    return couple


WAITING = pytest.mark.parametrize("waiting", [asked_to_choose, asked_for_words])


@WAITING
@pytest.mark.parametrize("typed", ["omat tiedot poista", "mydata erase", "MYDATA delete!"])
def test_ones_own_data_can_be_erased_at_any_point(waiting: Callable[[], Pair], typed: str) -> None:
    couple = waiting()
    couple.talk.say(ONE, typed)
    assert "Poista kaikki" in couple.talk.last(ONE)


@WAITING
@pytest.mark.parametrize("typed", ["omat tiedot vie", "mydata export"])
def test_ones_own_data_can_be_taken_at_any_point(waiting: Callable[[], Pair], typed: str) -> None:
    couple = waiting()
    couple.talk.say(ONE, typed)
    assert any(sent.files for sent in couple.talk.bot.phones[ONE][-2:])


def test_a_command_with_more_words_is_heard_where_it_can_be_no_answer() -> None:
    couple = asked_to_choose()
    couple.talk.say(ONE, "työajat yövuoro")
    assert "Milloin olet töissä?" in couple.talk.last(ONE)


def test_ones_own_words_that_begin_like_a_command_stay_an_answer() -> None:
    couple = asked_for_words()
    couple.talk.say(ONE, "Tapaaminen auttaa minua jaksamaan.")
    assert len(couple.answers(ONE)) == 1


def test_a_lead_creates_a_programme_while_a_sign_up_waits_for_an_answer() -> None:
    talk = unit("aino")
    join(talk, "aino")
    talk.say(LEAD, "ohjelma luo Toinen kierros")
    talk.say(LEAD, "Hoivatyö vuoroissa")
    talk.say(LEAD, "#yksikko")
    talk.say(LEAD, "1, 2")
    assert {programme.name for programme in facts(talk).all(Programme)} == {"Rinnakkain", "Toinen kierros"}


def test_a_weekday_alone_is_near_to_no_command() -> None:
    talk = unit("aino")
    talk.say("aino", "ti 14.30")
    assert "Tarkoititko" not in talk.last("aino")
    talk.say("aino", "tapamiset")
    assert "Tarkoititko ”tapaaminen”" in talk.last("aino")


def test_a_button_in_sight_is_meant_by_its_whole_label_even_where_a_command_has_the_same_word() -> None:
    couple = pair()
    couple.talk.say(ONE, "lopeta")
    couple.talk.say(ONE, "Lopetan")
    assert "Kiitos, että olit mukana" in couple.talk.last(ONE)


@pytest.mark.parametrize(
    ("language", "typed", "offered"),
    [("fi", "rhytm", "tahti"), ("en", "ryhtmi", "rhythm"), ("sv", "tapaaminenn", "träff")],
)
def test_a_near_word_is_offered_in_ones_own_language(language: str, typed: str, offered: str) -> None:
    couple = pair(f"liam:{language}")
    couple.talk.say(OTHER, typed)
    assert f"”{offered}”" in couple.talk.last(OTHER).replace("“", "”")


@pytest.mark.parametrize("typed", ["/mentoring xyzzy", "/xyzzy", "rinnalla xyzzy"])
def test_an_unknown_command_is_said_to_be_one(typed: str) -> None:
    couple = pair()
    couple.talk.say(ONE, typed)
    assert "En ymmärtänyt tätä." in couple.talk.last(ONE)


@pytest.mark.parametrize("typed", ["/mentoring tapamainen", "rinnalla tapamainen"])
def test_a_command_with_a_slip_of_the_pen_is_offered(typed: str) -> None:
    couple = pair()
    couple.talk.say(ONE, typed)
    assert "tapaaminen" in couple.talk.last(ONE)


@pytest.mark.parametrize("typed", ["/mentoring", "/mentorointi", "rinnalla", "Mentorointi"])
def test_the_bots_name_alone_leads_home(typed: str) -> None:
    couple = pair()
    couple.talk.say(ONE, typed)
    assert "Mitä tehdään seuraavaksi?" in couple.talk.last(ONE)
