"""Leaving, pausing and erasing while something else has moved: nobody falls through, no lead's word is passed by."""

from __future__ import annotations

from bot.domain.journey import JourneyState
from bot.domain.programme import EnrolmentState
from tests.dialogs.paired import LEAD, ONE, pair
from tests.dialogs.unit import enrolment, join, join_and_fit, journeys, unit
from tests.talk import Talk


def publish(talk: Talk) -> None:
    """The supervisor proposes and publishes."""
    talk.say("marja", "parit ehdota")
    talk.press("marja", "Julkaise")


def test_a_pause_is_no_way_around_the_supervisors_answer() -> None:
    talk = unit("aino")
    join(talk, "aino")
    talk.say("aino", "tauko")
    talk.say("aino", "2 viikkoa")
    talk.advance(days=16)
    assert enrolment(talk, "aino").state is EnrolmentState.WAITING


def test_a_pause_asked_for_before_the_pair_was_published_does_not_undo_the_pair() -> None:
    talk = unit("aino", "liam")
    join_and_fit(talk, "aino", role="mentor")
    join_and_fit(talk, "liam")
    talk.say("aino", "tauko")
    publish(talk)
    talk.press("aino", "2 viikkoa")
    assert enrolment(talk, "aino").state is EnrolmentState.PAIRED
    assert journeys(talk)[0].state is JourneyState.OPEN


def test_who_confirms_leaving_after_the_pair_was_published_leaves_the_pair_too() -> None:
    talk = unit("aino", "liam")
    join_and_fit(talk, "aino", role="mentor")
    join_and_fit(talk, "liam")
    talk.say("aino", "lopeta")
    publish(talk)
    talk.press("aino", "Lopetan")
    assert enrolment(talk, "aino").state is EnrolmentState.LEFT
    assert journeys(talk)[0].state is JourneyState.CLOSED
    assert enrolment(talk, "liam").state is EnrolmentState.READY


def test_a_lead_hears_who_waits_for_a_partner_after_an_erasure_and_never_who_erased() -> None:
    couple = pair()
    couple.talk.say(ONE, "omat tiedot poista")
    couple.talk.press(ONE, "Poista kaikki")
    couple.talk.advance(days=1)
    told = couple.everything(LEAD)
    assert "Uutta paria vailla: Liam" in told
    assert "Aino" not in told
