"""Life changes: a pause that ends by itself, another partner, leaving, one's own data. Kind, and without reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.journey import JourneyState
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from tests.dialogs.paired import LEAD, ONE, OTHER, Pair, pair
from tests.privacy.marks import words_of


def enrolment(couple: Pair, user: str) -> Enrolment:
    """A person's sign-up."""
    return next(couple.world().all(Enrolment, lambda e: e.person == couple.talk.id(user)))


def paused(couple: Pair) -> Pair:
    """Aino pauses for two weeks."""
    couple.talk.say(ONE, "tauko")
    couple.talk.press(ONE, "2 viikkoa")
    return couple


def test_a_pause_holds_and_the_partner_hears_of_it_kindly() -> None:
    couple = paused(pair("liam:en"))
    assert couple.journey().state is JourneyState.PAUSED
    assert "is taking a break" in couple.talk.last(OTHER)


def test_nothing_is_sent_during_a_pause_and_it_ends_by_itself() -> None:
    couple = paused(pair("liam:en"))
    before = len(couple.talk.shown(ONE)), len(couple.talk.shown(OTHER))
    couple.talk.advance(days=13)
    assert (len(couple.talk.shown(ONE)), len(couple.talk.shown(OTHER))) == before
    couple.talk.advance(days=2)
    assert couple.journey().state is JourneyState.OPEN
    assert any("Tauko on ohi" in text for text in couple.talk.shown(ONE)[before[0] :])
    assert any("The pause is over" in text for text in couple.talk.shown(OTHER)[before[1] :])


def test_each_hears_once_that_the_pause_is_over() -> None:
    couple = paused(pair("liam:en"))
    couple.talk.advance(days=30)
    assert sum("Tauko on ohi" in text for text in couple.talk.shown(ONE)) == 1
    assert sum("The pause is over" in text for text in couple.talk.shown(OTHER)) == 1


def test_one_may_go_on_before_the_pause_ends() -> None:
    couple = paused(pair("liam:en"))
    couple.talk.press(ONE, "Jatka taas")
    assert couple.journey().state is JourneyState.OPEN


@pytest.mark.parametrize("typed", ["15.1.", "kuukausi", "2 viikkoa"])
def test_the_end_of_a_pause_can_be_typed(typed: str) -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "tauko")
    couple.talk.say(ONE, typed)
    assert couple.journey().paused_until is not None


def test_who_has_no_pause_and_goes_on_is_asked_what_they_left_halfway() -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "jatka")
    assert "Sinulla ei ole nyt taukoa." in couple.talk.last(ONE)
    couple.talk.say(ONE, "tauko")
    couple.talk.say(ONE, "tilanne")
    couple.talk.say(ONE, "jatka")
    assert "Mihin asti" in couple.talk.last(ONE)


def test_a_pause_of_years_or_in_the_past_is_asked_again_kindly() -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "tauko")
    couple.talk.say(ONE, "15.1.2035")
    assert "enintään vuoden" in couple.talk.last(ONE)
    couple.talk.say(ONE, "1.1.2020")
    assert "jo mennyt" in couple.talk.last(ONE)
    assert couple.journey().state is JourneyState.OPEN


def test_leaving_asks_once_and_never_why() -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "lopeta")
    assert "Syytä ei tarvitse kertoa" in couple.talk.last(ONE)
    couple.talk.press(ONE, "Jatkan mukana")
    assert couple.journey().state is JourneyState.OPEN
    couple.talk.say(ONE, "lopeta")
    couple.talk.press(ONE, "Lopetan")
    assert couple.journey().state is JourneyState.CLOSED
    assert enrolment(couple, ONE).state is EnrolmentState.LEFT
    assert "This says nothing about you" in couple.everything(OTHER)


def test_who_is_left_behind_is_first_in_line_and_the_lead_knows() -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "lopeta")
    couple.talk.press(ONE, "Lopetan")
    assert enrolment(couple, OTHER).state is EnrolmentState.READY
    assert enrolment(couple, OTHER).left_out == 1
    assert "Uutta paria vailla: Liam" in couple.everything(LEAD)


def test_a_rematch_frees_both_and_the_lead_hears_no_reason() -> None:
    couple = pair("liam:en")
    couple.talk.say(OTHER, "rematch")
    couple.talk.press(OTHER, "Look for a new one")
    assert couple.journey().state is JourneyState.CLOSED
    assert {enrolment(couple, user).state for user in (ONE, OTHER)} == {EnrolmentState.READY}
    assert "Mentorointimatkanne päättyy tähän. Matkaseuranasi oli Liam." in couple.everything(ONE)
    assert "toisen" not in couple.everything(ONE)


def test_after_leaving_nothing_more_is_asked() -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "lopeta")
    couple.talk.press(ONE, "Lopetan")
    couple.talk.advance(days=1)
    before = len(couple.talk.shown(ONE))
    couple.talk.advance(days=120)
    assert len(couple.talk.shown(ONE)) == before


def test_erasing_deletes_words_for_good_and_says_good_bye() -> None:
    couple = pair("liam:en")
    couple.reflect(ONE, "1", 1, "Salainen toive")
    assert couple.answers(ONE)
    couple.talk.say(ONE, "omat tiedot poista")
    couple.talk.press(ONE, "Poista kaikki")
    world = couple.world()
    assert not list(world.all(Answer, lambda a: a.author == couple.talk.id(ONE)))
    assert not list(world.all(Enrolment, lambda e: e.person == couple.talk.id(ONE)))
    assert world.get(Person, couple.talk.id(ONE)).name == ""
    assert "Tietosi on nyt poistettu" in couple.talk.last(ONE)
    couple.talk.advance(days=1)
    assert "no longer in the mentoring" in couple.everything(OTHER)


def test_erasing_can_be_called_off() -> None:
    couple = pair("liam:en")
    couple.reflect(ONE, "1", 1, "Salainen toive")
    couple.talk.say(ONE, "omat tiedot poista")
    couple.talk.press(ONE, "Älä poista")
    assert couple.answers(ONE)


def test_who_erased_everything_may_come_back_as_a_stranger() -> None:
    couple = pair("liam:en")
    erased = couple.talk.id(ONE)
    couple.reflect(OTHER, "1", 1, "Nur fuer Aino")
    couple.talk.say(OTHER, "share 1")
    couple.talk.say(ONE, "omat tiedot poista")
    couple.talk.press(ONE, "Poista kaikki")
    couple.talk.advance(days=7)
    before = len(couple.talk.shown(ONE))
    couple.talk.say(ONE, "moi")
    assert "Mentorointiin voi nyt ilmoittautua" in couple.talk.last(ONE)
    couple.talk.say(ONE, "tilanne")
    couple.talk.say(ONE, "omat tiedot vie")
    assert couple.talk.id(ONE) != erased
    assert not any("Nur fuer Aino" in text for text in couple.talk.shown(ONE)[before:])
    files = couple.talk.bot.phones[ONE][-1].files
    assert files
    assert not any("Nur fuer Aino" in words_of(file) for file in files.values())


def test_the_export_is_handed_to_its_owner_as_a_file() -> None:
    couple = pair("liam:en")
    couple.reflect(ONE, "1", 1, "Salainen toive")
    couple.talk.say(ONE, "omat tiedot vie")
    files = couple.talk.bot.phones[ONE][-1].files
    assert all("Salainen toive" in words_of(file) for file in files.values())
    couple.talk.say(OTHER, "mydata export")
    theirs = couple.talk.bot.phones[OTHER][-1].files
    assert theirs
    assert not any("Salainen toive" in words_of(file) for file in theirs.values())


def test_a_sign_up_without_a_partner_can_be_paused_and_taken_back() -> None:
    couple = pair("liam:en")
    couple.talk.say(ONE, "uusi pari")
    couple.talk.press(ONE, "Etsi uusi pari")
    couple.talk.say(ONE, "tauko")
    couple.talk.press(ONE, "2 viikkoa")
    assert enrolment(couple, ONE).state is EnrolmentState.PAUSED
    couple.talk.advance_to(couple.talk.bot.time + timedelta(days=16))
    assert enrolment(couple, ONE).state is EnrolmentState.READY
    couple.talk.say(ONE, "lopeta")
    couple.talk.press(ONE, "Lopetan")
    assert enrolment(couple, ONE).state is EnrolmentState.LEFT


def booked(couple: Pair) -> Pair:
    """They have agreed on a meeting."""
    couple.talk.say(ONE, "tapaaminen")
    couple.talk.say(ONE, "1")
    couple.talk.say(ONE, "1")
    couple.talk.advance(hours=1)
    couple.talk.press(OTHER, "Works for me")
    return couple


@pytest.mark.parametrize(
    ("words", "button", "told"),
    [("tauko", "3 kuukautta", "because of the pause"), ("lopeta", "Lopetan", "is off")],
)
def test_an_agreed_meeting_is_called_off_for_all_who_planned_with_it(
    words: str, button: str, told: str
) -> None:
    couple = booked(pair("liam:en"))
    couple.talk.say(ONE, words)
    couple.talk.press(ONE, button)
    couple.talk.advance(days=1)
    assert told in couple.everything(OTHER)
    assert any(
        b"METHOD:CANCEL" in file.content
        for out in couple.talk.bot.phones[OTHER]
        for file in out.files.values()
    )
    assert "peruttu" in couple.everything(LEAD) or "perutaan" in couple.everything(LEAD)


def test_with_a_partner_here_and_a_sign_up_there_one_says_which_to_pause_or_leave() -> None:
    couple = pair("liam:en")
    other = replace(next(couple.world().all(Programme)), id="g2", name="Yötyön mentorointi")
    waiting = replace(enrolment(couple, ONE), id="e2", programme="g2", state=EnrolmentState.READY)
    couple.put(other, waiting)
    couple.talk.say(ONE, "tauko")
    couple.talk.press(ONE, "Yötyön mentorointi")
    couple.talk.press(ONE, "2 viikkoa")
    assert couple.journey().state is JourneyState.OPEN
    assert couple.world().get(Enrolment, "e2").state is EnrolmentState.PAUSED
    couple.talk.say(ONE, "lopeta")
    couple.talk.press(ONE, "Yötyön mentorointi")
    couple.talk.press(ONE, "Lopetan")
    assert couple.journey().state is JourneyState.OPEN
    assert couple.world().get(Enrolment, "e2").state is EnrolmentState.LEFT


def test_who_erased_everything_leaves_no_gap_in_a_list_of_names() -> None:
    couple = pair()
    couple.talk.say(ONE, "tapaaminen pe 4.12. klo 14")
    couple.talk.say(ONE, "kävely")
    couple.talk.press(OTHER, "Sopii")
    couple.talk.say(ONE, "omat tiedot poista")
    couple.talk.say(ONE, "1")
    assert "Tapaaminen peruttu: Liam, " in "".join(couple.talk.shown(LEAD))
