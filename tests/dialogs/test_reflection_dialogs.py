"""The guide's questions at their moments: few, private, never homework, never asked again after a skip."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.agreement import Agreement
from bot.domain.journey import Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.privacy import SeenBy
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START


def met(both: Pair, number: int, days_ago: int = 0) -> None:
    """They met; the clock looks, and Aino is asked."""
    at = both.talk.bot.time - timedelta(days=days_ago, hours=2)
    both.put(
        Meeting(
            id=f"m{number}", journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=MeetingState.MET, offered_by="",
            options=(), minutes=60, at=at, starts_at=at,
        )
    )  # fmt: skip
    both.change(last_met_at=at)
    both.wake("check-in", ONE)
    both.talk.advance(hours=1)


def listed(both: Pair, phase: str) -> str:
    """All pages of a phase's list, as Aino sees them."""
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, phase)
    pages = [both.talk.last(ONE)]
    while "Näytä lisää" in pages[-1]:
        both.talk.press(ONE, "Näytä lisää")
        pages.append(both.talk.last(ONE))
    return "\n".join(pages)


def asked(text: str, *questions: str) -> list[str]:
    """Those of the questions that stand in the text."""
    return [question for question in questions if question in text]


# --- the start ---------------------------------------------------------------------------------------


def test_the_start_asks_privately_what_one_wants_and_says_that_it_is_no_homework() -> None:
    both = pair(phase=Phase.START)
    both.wake("start", ONE)
    both.talk.advance(days=1, hours=1)

    first = both.talk.last(ONE)
    assert "Tämä ei ole läksy." in first
    assert "Mitä haluaisit mentoroinnista itsellesi?" in first
    assert "Vain sinä näet tämän." in first
    both.talk.say(ONE, "Oppia kuuntelemaan")
    both.talk.say(ONE, "Varaan ajan")
    assert "jaksaminen ja hyvä olo" in both.talk.last(ONE), "themes to choose from, well-being among them"
    both.talk.say(ONE, "Muistisairaan kohtaaminen")

    assert [a.question for a in both.answers(ONE)] == ["START-01", "START-02", "START-06a"]
    assert [a.seen_by for a in both.answers(ONE)] == [SeenBy.AUTHOR, SeenBy.AUTHOR, SeenBy.PAIR_WHEN_ALL]
    assert both.talk.last(ONE).startswith("Kiitos, että pysähdyit.")
    assert "Jaa jokin vastaus" in both.talk.last(ONE)
    assert "Oppia kuuntelemaan" not in both.everything(OTHER) + both.everything(LEAD)


def test_a_silent_start_is_asked_once_more_then_let_be() -> None:
    both = pair(phase=Phase.START)
    both.wake("start", ONE)
    both.talk.advance(days=40)

    times = both.everything(ONE).count("Mitä haluaisit mentoroinnista itsellesi?")
    assert times == 2


# --- check-ins ---------------------------------------------------------------------------------------


def test_a_check_in_asks_three_questions_at_most_and_the_next_one_goes_on_from_there() -> None:
    both = pair()
    met(both, 1)
    both.talk.say(ONE, "Se, että nauretaan")
    both.talk.say(ONE, "Kysyn ennen kuin neuvon")
    both.talk.press(ONE, "Ei tule mieleen")
    assert both.talk.shown(ONE)[-2].startswith("Kiitos")
    assert [a.question for a in both.answers(ONE)] == ["MID-04", "MID-06", "MID-10"]

    both.talk.advance(days=21)
    both.talk.new(ONE)
    met(both, 2)
    assert "Mitä hyötyä mentoroinnista on sinulle ollut tähän mennessä?" in both.talk.new(ONE)


def test_a_skipped_question_never_comes_again_by_itself_but_stays_in_the_list() -> None:
    both = pair()
    met(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    assert "pohdi" in both.talk.shown(ONE)[-2]
    skipped = "Mikä tapaamisissanne on parasta?"

    for number in range(2, 6):
        both.talk.advance(days=14)
        both.talk.new(ONE)
        met(both, number)
        assert skipped not in both.talk.new(ONE)
        both.talk.press(ONE, "Lopeta tähän")
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    assert f"1. {skipped}\n" in both.talk.last(ONE)


def test_a_question_passed_by_in_silence_comes_back_once() -> None:
    both = pair()
    question = "Mikä tapaamisissanne on parasta?"
    met(both, 1)
    both.talk.advance(days=21)
    met(both, 2)
    assert question in both.talk.last(ONE)
    both.talk.advance(days=21)
    both.talk.new(ONE)
    met(both, 3)
    assert question not in both.talk.new(ONE)


def test_tasks_and_the_diary_are_asked_about_only_if_they_were_agreed() -> None:
    both = pair()

    assert "päiväkirjasta" not in listed(both, "Matkalla")
    agreement = next(both.world().all(Agreement))
    tasks = {**agreement.entries, "START-10": "option:yes"}
    both.put(replace(agreement, id="c2", version=2, entries=tasks))
    assert "päiväkirjasta" in listed(both, "Matkalla")


def test_a_choice_that_asks_for_words_becomes_one_answer() -> None:
    both = pair()
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    both.talk.press(ONE, "Kysymys 3")
    both.talk.press(ONE, "On, kerron mikä")
    assert "Kerro omin sanoin." in both.talk.last(ONE)
    both.talk.say(ONE, "Yövuorot")

    assert len(both.answers(ONE, "MID-06")) == 1
    assert "On, kerron mikä\n  Yövuorot" in both.talk.last(ONE)


# --- halfway and end ---------------------------------------------------------------------------------


def test_halfway_asks_where_we_are_and_offers_to_change_the_form() -> None:
    both = pair()
    both.change(halfway_at=START + timedelta(days=1))
    both.wake("halfway", ONE)
    both.talk.advance(days=1, hours=1)
    assert "Olette matkan puolivälissä." in both.everything(ONE)
    for words in ("Puolivälissä", "Kirjaaminen", "Toimii näin"):
        both.talk.say(ONE, words)
    last = both.talk.last(ONE)
    assert asked(last, "Muuta tahtia", "Muuta sopimusta") == ["Muuta tahtia", "Muuta sopimusta"]


def test_the_check_in_leaves_the_halfway_questions_to_the_halfway_review() -> None:
    both = pair()
    both.change(halfway_at=START + timedelta(days=170))
    for number in range(1, 6):
        met(both, number)
        for _ in range(3):
            both.talk.say(ONE, "ohita")
        both.talk.advance(days=7)
    assert "Kuinka pitkällä olette tavoitteissanne?" not in both.everything(ONE)


def ending(**changes: object) -> Pair:
    """A pair three weeks before its agreed end; Aino has the first question."""
    both = pair(began_at=START - timedelta(days=160))
    both.change(**changes)
    both.wake("end", ONE)
    both.talk.advance(days=1, hours=1)
    return both


def test_the_end_comes_three_at_a_time_and_brings_the_last_phase() -> None:
    both = ending()
    assert both.journey().phase is Phase.END
    assert "Yhteinen matkanne alkaa olla lopussa." in both.talk.last(ONE)
    for words in ("Aloitin uutena", "Kuuntelen", "Hiljaisuus"):
        both.talk.say(ONE, words)
    assert "Jatketaanko nyt, vai myöhemmin?" in both.talk.last(ONE)
    both.talk.press(ONE, "Jatketaan nyt")
    assert "Mitä teet tai ajattelet nyt toisin kuin ennen?" in both.talk.last(ONE)


def test_later_after_three_questions_brings_the_offer_back_on_a_working_day() -> None:
    both = ending()
    for _ in range(3):
        both.talk.say(ONE, "ohita")
    both.talk.press(ONE, "Myöhemmin")
    both.talk.new(ONE)
    both.talk.advance(days=3)
    assert "Jatketaanko nyt, vai myöhemmin?" in both.talk.new(ONE)


def test_the_decisions_wait_for_the_closing() -> None:
    both = ending()
    for _ in range(3):
        for _ in range(3):
            both.talk.say(ONE, "ohita")
        if "Jatketaan nyt" in both.talk.last(ONE):
            both.talk.press(ONE, "Jatketaan nyt")
    everything = both.everything(ONE)
    assert (
        asked(everything, "Haluatko jatkaa mentorointia", "Jos matka päättyy tähän, miten pidätte yhteyttä?")
        == []
    )
    assert "Mistä haluat kiittää matkaseuraasi?" in everything


# --- the lists ---------------------------------------------------------------------------------------


def test_the_lists_show_what_is_answered_and_the_same_answer_changes() -> None:
    both = pair()
    both.reflect(ONE, "matkalla", 4, "Kysyn enemmän")
    both.talk.say(ONE, "pohdi")
    both.talk.say(ONE, "2")
    assert "4. Mitä hyötyä mentoroinnista on sinulle ollut tähän mennessä? (vastattu)" in both.talk.last(ONE)
    both.talk.say(ONE, "4")
    assert "Kysyn enemmän" in both.talk.last(ONE)
    both.talk.say(ONE, "Kysyn ja kuuntelen")

    assert len(both.answers(ONE, "MID-03")) == 1
    assert "Kysyn ja kuuntelen" in both.talk.last(ONE)


def test_every_question_of_a_phase_can_be_reached() -> None:
    both = pair()
    phases = ("Alussa", "Matkalla", "Lopussa")
    counts = {phase: len(re.findall(r"^\d\. ", listed(both, phase), re.M)) for phase in phases}
    assert counts == {"Alussa": 15, "Matkalla": 11, "Lopussa": 11}


def test_without_a_partner_there_is_nothing_to_reflect_on_yet() -> None:
    both = pair()
    both.talk.say(LEAD, "pohdi")
    assert "kun sinulla on pari" in both.talk.last(LEAD)


# --- side by side ------------------------------------------------------------------------------------


def both_answered() -> Pair:
    """Both have answered the same we-question."""
    both = pair("liam:en")
    both.reflect(ONE, "matkalla", 1, "Nauru")
    assert "Liam" not in both.talk.new(ONE)
    both.talk.say(OTHER, "reflect")
    for words in ("on the way", "1", "The walks"):
        both.talk.say(OTHER, words)
    return both


def test_a_shared_question_is_shown_side_by_side_only_when_all_answered_and_agreed() -> None:
    both = both_answered()
    assert "Tähän on vastannut myös Liam." in both.talk.last(ONE)
    both.talk.press(ONE, "Näytä rinnakkain")
    assert "The walks" not in both.everything(ONE)
    assert "Nauru" not in both.everything(OTHER)
    both.talk.press(OTHER, "Show side by side")

    for user in (ONE, OTHER):
        assert "Aino:\n  Nauru" in both.talk.last(user)
        assert "Liam:\n  The walks" in both.talk.last(user)
    assert "Nauru" not in both.everything(LEAD)


@pytest.mark.parametrize("first", [True, False])
def test_a_no_looks_to_the_other_like_silence(first: bool) -> None:
    """Whether Liam says no, before Aino's yes or after it, or nothing at all: Aino's phone shows the same."""

    def phone_of_aino(says_no: bool) -> list[str]:
        both = both_answered()
        if says_no and first:
            both.talk.press(OTHER, "Keep mine")
        both.talk.press(ONE, "Näytä rinnakkain")
        if says_no and not first:
            both.talk.press(OTHER, "Keep mine")
        both.talk.advance(days=30)
        return both.talk.shown(ONE)

    assert phone_of_aino(says_no=True) == phone_of_aino(says_no=False)


def test_a_side_by_side_answer_taken_back_is_shown_to_nobody_any_more() -> None:
    both = both_answered()
    both.talk.press(ONE, "Näytä rinnakkain")
    both.talk.press(ONE, "Ota takaisin")
    both.talk.press(OTHER, "Show side by side")
    assert "Nauru" not in both.everything(OTHER)
    assert "The walks" not in both.everything(ONE)


def test_a_question_that_waits_comes_back_only_after_a_pause() -> None:
    both = pair(phase=Phase.START)
    both.talk.advance(days=2)
    both.talk.say(ONE, "tauko")
    both.talk.say(ONE, "kuukausi")
    both.talk.new(ONE)
    both.talk.advance(days=25)
    assert both.talk.new(ONE) == ""
    both.talk.advance(days=10)
    assert "Mitä haluaisit mentoroinnista itsellesi?" in both.talk.new(ONE)
