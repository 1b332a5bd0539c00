"""The learning diary: a few lines at any time, one's own; one entry may be shared and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.event import Pressed, Said
from bot.domain.message import command
from bot.domain.privacy import Answer, SeenBy
from dialogs.diary_facts import ENTRY, PRACTISED, entries
from tests.dialogs.extras import DIARY, TASKS, agreed, check_in, with_extras
from tests.dialogs.paired import LEAD, ONE, OTHER, Pair, pair

WORDS = "Tänään huomasin, että rauhallinen ääni auttaa."


def diary(both: Pair, user: str = ONE) -> list[Answer]:
    """A person's entries, the newest first."""
    return entries(both.world(), both.talk.id(user))


def write(both: Pair, words: str = WORDS) -> Answer:
    """Aino writes, in one message."""
    both.talk.say(ONE, f"päiväkirja {words}")
    return diary(both)[0]


def press(both: Pair, user: str, subject: str) -> None:
    """A standing button of the diary."""
    both.talk.act(user, Pressed(command("diary", subject).encode()))


# --- agreed or not -----------------------------------------------------------------------------------


def test_where_no_diary_is_agreed_on_nothing_is_kept_and_the_way_to_agree_is_there() -> None:
    both = with_extras({"START-11a": "option:no"})
    both.talk.say(ONE, f"päiväkirja {WORDS}")
    shown = both.talk.new(ONE)
    assert "En tallentanut tätä vielä" in shown
    assert "Sopimuksenne mukaan päiväkirjaa ei pidetä." in shown
    both.talk.press(ONE, "Katso sopimusta")
    assert diary(both) == []


@pytest.mark.parametrize("how", ["option:each-own", "option:talk"])
def test_where_it_is_agreed_on_it_is_there_for_whoever_wants_it(how: str) -> None:
    both = with_extras({"START-11a": how})
    both.talk.say(ONE, "päiväkirja")
    assert "Päiväkirjasi on vielä tyhjä." in both.talk.last(ONE)
    both.talk.press(ONE, "Kirjoita päiväkirjaan")
    assert "Vain sinä näet tämän." in both.talk.last(ONE)
    both.talk.say(ONE, WORDS)
    (entry,) = diary(both)
    assert (entry.question, entry.seen_by, entry.shared_with) == (ENTRY, SeenBy.AUTHOR, ())


def test_what_was_written_stays_readable_when_the_agreement_changes_its_mind() -> None:
    both = with_extras(DIARY)
    write(both)
    agreed(both, **{"START-11a": "option:no"})
    both.talk.say(ONE, "päiväkirja")
    assert WORDS in both.talk.last(ONE)
    assert "Uusia merkintöjä voi kirjoittaa, kun päiväkirjasta on sovittu." in both.talk.last(ONE)
    assert "Kirjoita päiväkirjaan" not in both.talk.last(ONE)


def test_without_a_journey_nothing_is_promised() -> None:
    both = pair()
    both.talk.say(LEAD, "päiväkirja")
    assert "Oppimispäiväkirjasta voi sopia, kun matkasi on alkanut." in both.talk.last(LEAD)


# --- writing -------------------------------------------------------------------------------------------


def test_words_after_the_command_are_kept_with_their_lines() -> None:
    both = with_extras(DIARY)
    both.talk.say(ONE, "Päiväkirja: ensimmäinen rivi\ntoinen rivi")
    both.talk.press(ONE, "Näytä merkintä")
    assert "ensimmäinen rivi\n  toinen rivi" in both.talk.last(ONE)


def test_words_for_the_diary_never_become_the_answer_to_a_question_with_more_readers() -> None:
    both = with_extras(DIARY, TASKS)
    both.talk.say(ONE, "tehtävät ehdota tehtävää")
    both.talk.press(ONE, "Johonkin muuhun")
    both.talk.say(ONE, f"päiväkirja {WORDS}")
    assert [entry.question for entry in diary(both)] == [ENTRY]
    both.talk.say(ONE, "Luetaan opas")
    both.talk.press(ONE, "Meille")
    both.talk.advance(minutes=1)
    assert "Luetaan opas" in both.talk.last(OTHER)
    assert WORDS not in both.everything(OTHER)


def test_in_the_middle_of_a_private_question_a_colon_makes_it_a_diary_entry() -> None:
    both = with_extras(DIARY)
    both.talk.say(ONE, "oivallukset lisää oivallus")
    both.talk.say(ONE, f"päiväkirja: {WORDS}")
    assert len(diary(both)) == 1
    both.talk.say(ONE, "Päiväkirja auttaa minua")
    assert len(diary(both)) == 1
    assert len(both.answers(ONE, "MID-04")) == 1


def test_what_is_written_in_a_channel_is_not_kept() -> None:
    both = with_extras(DIARY)
    both.talk.say(ONE, f"päiväkirja {WORDS}", channel="yksikko")
    assert diary(both) == []
    assert "Kirjoita minulle kahden kesken." in both.talk.last(ONE)


@pytest.mark.parametrize(("overheard", "kept"), [(True, 0), (False, 1)])
def test_a_command_in_a_channel_keeps_words_only_where_nobody_else_read_them(
    overheard: bool, kept: int
) -> None:
    both = with_extras(DIARY)
    event = both.talk.event(ONE, Said(f"/mentoring päiväkirja {WORDS}"), channel="yksikko")
    both.talk.take(ONE, replace(event, aside=True, overheard=overheard))
    assert len(diary(both)) == kept


def test_a_whole_novel_is_too_much() -> None:
    both = with_extras(DIARY)
    both.talk.say(ONE, "päiväkirja " + "a" * 4001)
    assert diary(both) == []
    assert "liian pitkä" in both.talk.last(ONE)


def test_after_a_check_in_there_is_one_quiet_offer_a_meeting() -> None:
    both = with_extras(DIARY)
    check_in(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    assert both.talk.new(ONE).count("sen voi kirjoittaa päiväkirjaan") == 1
    both.talk.advance(days=10)
    assert "päiväkirjaan" not in both.talk.new(ONE)
    both.talk.press(ONE, "Kirjoita päiväkirjaan")
    both.talk.say(ONE, WORDS)
    assert len(diary(both)) == 1


def test_without_the_agreement_there_is_no_offer() -> None:
    both = with_extras(TASKS)
    check_in(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    assert "päiväkirja" not in both.talk.new(ONE).replace("välitehtävistä tai päiväkirjasta", "")


# --- reading -------------------------------------------------------------------------------------------


def test_the_diary_by_date_page_by_page() -> None:
    both = with_extras(DIARY)
    for number in range(1, 8):
        both.talk.say(ONE, f"päiväkirja merkintä numero {number}.")
        both.talk.advance(days=1)
    both.talk.say(ONE, "päiväkirja")
    first = both.talk.last(ONE)
    assert "1 · 29.11.2026:\n  merkintä numero 7." in first
    assert "numero 2." not in first
    both.talk.press(ONE, "Näytä vanhempia")
    assert "7 · 23.11.2026:\n  merkintä numero 1." in both.talk.last(ONE)
    both.talk.press(ONE, "Avaa 6")
    assert "merkintä numero 2." in both.talk.last(ONE)
    both.talk.say(ONE, "päiväkirja 3")
    assert "merkintä numero 5." in both.talk.last(ONE)
    both.talk.say(ONE, "päiväkirja 30")
    assert "mikään ei muuttunut" in both.talk.last(ONE)


def test_an_entry_in_other_words_stays_on_its_day_and_is_private_again() -> None:
    both = with_extras(DIARY)
    entry = write(both)
    press(both, ONE, f"share:{entry.id}")
    both.talk.advance(days=2)
    both.talk.say(ONE, "päiväkirja 1")
    both.talk.press(ONE, "Muuta merkintää")
    assert "ne ovat taas vain sinulla" in both.talk.last(ONE)
    both.talk.say(ONE, "Aivan muuta")
    (changed,) = diary(both)
    assert (changed.id, changed.at, changed.shared_with) == (entry.id, entry.at, ())
    assert "Aivan muuta" not in both.everything(OTHER)


def test_an_entry_is_deleted_for_good_after_asking_once() -> None:
    both = with_extras(DIARY)
    entry = write(both)
    press(both, ONE, f"delete:{entry.id}")
    both.talk.press(ONE, "Säilytä")
    assert diary(both) == [entry]
    press(both, ONE, f"delete:{entry.id}")
    both.talk.press(ONE, "Poista merkintä")
    assert diary(both) == []


# --- sharing -------------------------------------------------------------------------------------------


def test_one_entry_is_shared_and_taken_back_and_no_other() -> None:
    both = with_extras(DIARY)
    write(both, "Tämä on vain minulle.")
    both.talk.advance(days=1)
    entry = write(both)
    both.talk.press(ONE, "Näytä merkintä")
    both.talk.press(ONE, "Jaa merkintä")
    both.talk.advance(minutes=1)
    assert "Aino jakoi sinulle merkinnän päiväkirjastaan." in both.talk.last(OTHER)
    assert f"Päiväkirjasta · 24.11.2026:\n  {WORDS}" in both.talk.last(OTHER)
    assert "Tämä on vain minulle." not in both.everything(OTHER)
    assert diary(both)[0].shared_with == (both.talk.id(OTHER),)
    press(both, ONE, f"open:{entry.id}")
    assert "Tämän näette sinä ja Liam." in both.talk.last(ONE)
    both.talk.press(ONE, "Ota takaisin", nth=-1)
    assert diary(both)[0].shared_with == ()
    assert "Nyt vain sinä näet merkinnän." in both.talk.last(ONE)


def test_an_entry_taken_back_before_it_arrives_is_not_read() -> None:
    both = with_extras(DIARY)
    both.talk.advance(hours=10)
    entry = write(both)
    press(both, ONE, f"share:{entry.id}")
    press(both, ONE, f"take-back:{entry.id}")
    both.talk.advance(days=1)
    assert WORDS not in both.everything(OTHER)


@pytest.mark.parametrize("action", ["open", "share", "take-back", "edit", "delete", "mark", "unmark"])
def test_nobody_does_anything_with_somebody_elses_entry(action: str) -> None:
    both = with_extras(DIARY)
    entry = write(both)
    for user in (OTHER, LEAD):
        press(both, user, f"{action}:{entry.id}")
        assert "mikään ei muuttunut" in both.talk.last(user)
        assert WORDS not in both.everything(user)
    assert diary(both) == [entry]


def test_the_diary_is_no_list_of_answers_and_other_words_do_not_open_it() -> None:
    both = with_extras(DIARY)
    entry = write(both)
    for word in ("share-answer", "edit-answer"):
        both.talk.act(ONE, Pressed(command(word, entry.id).encode()))
    both.talk.say(ONE, "vastaukseni")
    assert WORDS not in both.talk.last(ONE)
    both.talk.say(ONE, "jaa vastaus 1")
    both.talk.advance(days=1)
    assert WORDS not in both.everything(OTHER)


def test_everything_of_the_diary_goes_with_its_author() -> None:
    both = with_extras(DIARY)
    write(both)
    both.talk.say(ONE, "omat tiedot poista")
    both.talk.press(ONE, "Poista kaikki")
    assert list(both.talk.world(OTHER).all(Answer, lambda a: a.question in (ENTRY, PRACTISED))) == []


def test_the_day_is_the_authors_own() -> None:
    both = with_extras(DIARY)
    both.talk.advance_to(both.talk.bot.time.replace(hour=22, minute=30) + timedelta(days=0))
    write(both)
    both.talk.say(ONE, "päiväkirja")
    assert "1 · 24.11.2026" in both.talk.last(ONE), "half past midnight in Helsinki"
