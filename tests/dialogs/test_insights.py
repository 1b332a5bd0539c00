"""Insights put into practice: each stays as it was told, and comes back to its author at the end."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Phase
from bot.domain.programme import Programme
from dialogs.diary_facts import PRACTISED
from dialogs.insight_facts import insight_answers
from tests.dialogs.extras import DIARY, check_in, with_extras
from tests.dialogs.paired import LEAD, ONE, OTHER, PROGRAMME, Pair, pair
from tests.talk import BOOKS

QUESTION = "Minkä oivalluksen olet ottanut käyttöön, ja miten se näkyy työssäsi?"
FIRST, SECOND, THIRD = "Kysyn ennen kuin neuvon.", "Pidän tauon ennen vuoroa.", "Kirjaan yhden onnistumisen."


def add(both: Pair, words: str) -> None:
    """Aino tells of an insight of her own accord."""
    both.talk.say(ONE, "oivallukset")
    both.talk.press(ONE, "Lisää oivallus")
    assert QUESTION in both.talk.last(ONE)
    both.talk.say(ONE, words)


def collected(both: Pair, user: str = ONE) -> tuple[str, ...]:
    """Ids of what a person has told of insights, oldest first."""
    return insight_answers(
        both.world(), BOOKS.pack("mentoring-journey", 1), both.journey(), both.talk.id(user)
    )


def test_a_new_insight_stands_beside_the_earlier_ones() -> None:
    both = pair()
    add(both, FIRST)
    both.talk.advance(days=3)
    add(both, SECOND)
    assert len(collected(both)) == 2
    both.talk.say(ONE, "oivallukset")
    shown = both.talk.last(ONE)
    assert f"26.11.2026:\n  {SECOND}\n" in shown
    assert f"23.11.2026:\n  {FIRST}\n" in shown
    assert shown.index(SECOND) < shown.index(FIRST)
    assert "Vain sinä näet nämä yhdessä." in shown


def test_one_of_several_changes_and_the_others_stay() -> None:
    both = pair()
    add(both, FIRST)
    both.talk.advance(days=3)
    add(both, SECOND)
    both.talk.say(ONE, "muuta vastausta 1")
    assert f"Vastauksesi nyt:\n  {FIRST}" in both.talk.last(ONE)
    both.talk.say(ONE, THIRD)
    both.talk.say(ONE, "oivallukset")
    assert SECOND in both.talk.last(ONE)
    assert THIRD in both.talk.last(ONE)
    assert FIRST not in both.talk.last(ONE)


def test_the_question_comes_again_when_there_is_room_and_overwrites_nothing() -> None:
    both = pair()
    for number in range(1, 7):
        both.talk.new(ONE)
        check_in(both, number)
        for _ in range(3):
            asked = both.talk.last(ONE)
            if "Ohita" in asked:
                both.talk.say(ONE, f"Oivallus {number}." if QUESTION in asked else "1")
        assert both.talk.new(ONE).count(QUESTION) <= 1
        both.talk.say(ONE, "lopeta tähän")
        both.talk.advance(days=14)
    assert len(collected(both)) > 2
    assert "Näin kirjoitit viimeksi." in both.everything(ONE)
    both.talk.say(ONE, "oivallukset")
    assert "Oivallus 1." in both.talk.last(ONE)


def test_who_passed_it_by_is_not_asked_again() -> None:
    both = pair()
    check_in(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    both.talk.new(ONE)
    for number in range(2, 7):
        both.talk.advance(days=14)
        check_in(both, number)
        both.talk.say(ONE, "lopeta tähän")
    assert QUESTION not in both.talk.new(ONE)


def test_an_entry_of_the_diary_becomes_an_insight_and_stays_an_entry() -> None:
    both = with_extras(DIARY)
    both.talk.say(ONE, f"päiväkirja {FIRST}")
    both.talk.press(ONE, "Vein käytäntöön")
    assert "oivallukseksi" in both.talk.last(ONE)
    assert [answer.question for answer in both.answers(ONE)] == [PRACTISED]
    both.talk.press(ONE, "Oivallukset")
    assert FIRST in both.talk.last(ONE)
    both.talk.say(ONE, "päiväkirja")
    assert f"1 · 23.11.2026 · oivallus:\n  {FIRST}" in both.talk.last(ONE)
    both.talk.say(ONE, "päiväkirja 1")
    both.talk.press(ONE, "En vienyt käytäntöön")
    assert collected(both) == ()


def test_at_the_end_they_come_back_to_their_author_alone() -> None:
    both = with_extras(DIARY)
    add(both, FIRST)
    both.talk.advance(days=1)
    both.talk.say(ONE, f"päiväkirja {SECOND}")
    both.talk.press(ONE, "Vein käytäntöön")
    both.talk.new(ONE)
    both.change(phase=Phase.END)
    both.reflect(ONE, "Lopussa", 4, "Kuuntelen enemmän")
    shown = both.talk.new(ONE)
    assert "Matkan varrella kirjasit näin. Vain sinä näet nämä." in shown
    assert shown.index(FIRST) < shown.index(SECOND)
    assert shown.index(SECOND) < shown.rindex("Mitä teet tai ajattelet nyt toisin kuin ennen?")
    for user in (OTHER, LEAD):
        assert FIRST not in both.everything(user)
        assert SECOND not in both.everything(user)


def test_without_insights_nothing_stands_above_the_question() -> None:
    both = pair(phase=Phase.END)
    both.reflect(ONE, "Lopussa", 4, "Kuuntelen enemmän")
    assert "Matkan varrella" not in both.everything(ONE)


def test_of_many_the_latest_stand_there_and_the_rest_is_a_word_away() -> None:
    both = pair()
    for number in range(1, 8):
        add(both, f"Oivallus {number}.")
        both.talk.advance(days=1)
    both.talk.new(ONE)
    both.reflect(ONE, "Lopussa", 4, "Kuuntelen enemmän")
    shown = both.talk.new(ONE)
    assert "Oivallus 2." not in shown
    assert "Oivallus 3." in shown
    assert "Loput löydät sanalla oivallukset." in shown
    both.talk.say(ONE, "oivallukset")
    both.talk.press(ONE, "Näytä vanhempia")
    assert "Oivallus 1." in both.talk.last(ONE)


def test_nobody_is_shown_somebody_elses() -> None:
    both = pair()
    add(both, FIRST)
    for user in (OTHER, LEAD):
        both.talk.say(user, "oivallukset")
        assert "Oivalluksia ei ole vielä koossa." in both.talk.last(user)
    assert collected(both, OTHER) == ()


def test_words_after_the_command_are_an_insight_at_once_and_the_authors_alone() -> None:
    both = pair()
    both.talk.say(ONE, f"oivallus {FIRST}")
    assert "Kirjasin oivalluksen." in both.talk.last(ONE)
    assert "Vain sinä näet tämän." in both.talk.last(ONE)
    both.talk.say(ONE, "oivallukset")
    assert FIRST in both.talk.last(ONE)
    both.talk.say(LEAD, f"oivallus {SECOND}")
    assert "kun matkasi on käynnissä" in both.talk.last(LEAD)
    both.talk.say(ONE, f"oivallus {THIRD}", channel="yksikko")
    assert len(collected(both)) == 1
    assert both.everything(OTHER).count(FIRST) == 0


def test_where_a_programme_has_the_question_off_none_are_added() -> None:
    both = pair()
    both.put(replace(both.world().get(Programme, PROGRAMME), questions_off=("MID-04",)))
    both.talk.say(ONE, f"oivallus {FIRST}")
    assert "kun matkasi on käynnissä" in both.talk.last(ONE)
    assert collected(both) == ()
