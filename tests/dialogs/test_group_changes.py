"""A group on its way: somebody leaves, cannot be reached, or joins. The others go on, nothing waits for one alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.event import Arrived, Pressed
from bot.domain.journey import JourneyState
from bot.domain.message import command
from bot.domain.programme import EnrolmentState
from bot.domain.run import Run, RunState
from tests.dialogs.test_groups import FIVE, published, ready, sign_up, the_journey
from tests.dialogs.unit import change, enrolment, facts, programme
from tests.talk import Talk


def users_in(talk: Talk) -> set[str]:
    """The members of the one group, by user."""
    members = the_journey(talk).members
    return {user for user in talk.bot.phones if not user.startswith("#") and talk.id(user) in members}


def leave(talk: Talk, user: str) -> None:
    talk.say(user, "lopeta")
    talk.press(user, "Lopetan")


def look(talk: Talk, *users: str) -> None:
    """Forget what was shown so far."""
    for user in users:
        talk.new(user)


# --- leaving ---------------------------------------------------------------------------------------------


def test_the_others_hear_kindly_who_left_and_go_on() -> None:
    talk = published(*FIVE)
    look(talk, *FIVE, "marja")
    talk.say("eeva", "lopeta")
    assert "Haluatko jäädä pois ryhmästä?" in talk.last("eeva")
    assert "Muille kerrotaan vain, että jäät pois" in talk.last("eeva")
    talk.press("eeva", "Lopetan")
    assert users_in(talk) == {"aino", "liam", "sanna", "tuomas"}
    told = talk.new("aino")
    assert "Eeva on jäänyt pois ryhmästänne. Se ei kerro mitään sinusta eikä ryhmästä." in told
    assert "Nyt ryhmässäsi ovat Liam, Sanna ja Tuomas." in told
    assert enrolment(talk, "eeva").state is EnrolmentState.LEFT
    assert talk.new("marja") == ""
    assert the_journey(talk).state is JourneyState.OPEN


def test_who_asks_for_another_group_is_first_in_line_and_not_led_back() -> None:
    talk = published(*FIVE)
    talk.say("eeva", "toinen ryhmä")
    talk.press("eeva", "Etsi toinen ryhmä")
    assert "Olet ensimmäisten joukossa, kun ryhmiä seuraavan kerran kootaan." in talk.last("eeva")
    assert enrolment(talk, "eeva").state is EnrolmentState.READY
    assert enrolment(talk, "eeva").left_out == 1
    talk.say("marja", "lisää ryhmään eeva")
    assert "on jo ollut tässä ryhmässä" in talk.last("marja")


def test_below_three_the_lead_hears_and_with_one_left_the_group_ends() -> None:
    talk = published(*FIVE)
    leave(talk, "eeva")
    leave(talk, "liam")
    look(talk, "marja", "aino", "sanna")
    leave(talk, "tuomas")
    assert "Ryhmässä on enää kaksi jäsentä: Aino ja Sanna." in talk.new("marja")
    assert "Nyt ryhmässäsi on Sanna." in talk.new("aino")
    leave(talk, "sanna")
    told = talk.new("aino")
    assert "Ryhmä päättyy tähän" in told
    assert the_journey(talk).state is JourneyState.CLOSED
    assert enrolment(talk, "aino").state is EnrolmentState.READY


def test_no_open_question_waits_for_who_left() -> None:
    talk = published(*FIVE)
    talk.press("aino", "Ehdota aikaa")
    leave(talk, "eeva")
    gone = talk.id("eeva")
    waiting = facts(talk).all(
        Run, lambda r: r.person == gone and r.journey != "" and r.state in (RunState.OPEN, RunState.LATER)
    )
    assert list(waiting) == []


def test_nothing_reaches_who_has_left() -> None:
    talk = published(*FIVE)
    leave(talk, "eeva")
    talk.new("eeva")
    talk.advance(days=60)
    assert talk.new("eeva") == ""
    assert "ryhmänne" in talk.new("aino")


@pytest.mark.parametrize(
    ("reason", "state"), [("left", EnrolmentState.LEFT), ("blocked", EnrolmentState.READY)]
)
def test_a_member_nobody_can_reach_stops_nobody(reason: str, state: EnrolmentState) -> None:
    talk = published(*FIVE)
    look(talk, "aino", "marja")
    talk.bot.gone["eeva"] = reason
    leave(talk, "liam")
    assert users_in(talk) == {"aino", "sanna", "tuomas"}
    assert "Viestit eivät mene nyt perille: Eeva." in talk.new("aino")
    assert enrolment(talk, "eeva").state is state


def test_who_erases_everything_is_not_named_any_more() -> None:
    talk = published(*FIVE)
    look(talk, "aino")
    talk.say("eeva", "omat tiedot poista")
    talk.press("eeva", "Poista kaikki")
    told = talk.new("aino")
    assert "Yksi ryhmänne jäsen ei ole enää mukana mentoroinnissa." in told
    assert "Eeva" not in told
    assert len(the_journey(talk).members) == 4


# --- joining ---------------------------------------------------------------------------------------------


def one_more(user: str = "otto", **values: object) -> Talk:
    """A group on its way, and somebody who waits for one."""
    talk = published(*FIVE)
    talk.act(user, Arrived())
    sign_up(talk, user, **values)
    look(talk, *FIVE, user, "marja")
    return talk


def test_a_lead_adds_somebody_who_waits_and_everybody_hears() -> None:
    talk = one_more()
    talk.say("marja", "ryhmät")
    talk.press("marja", "Lisää ryhmään…")
    talk.press("marja", "Otto")
    talk.press("marja", "Aino + 4")
    assert users_in(talk) == {*FIVE, "otto"}
    assert "Lisätty: Otto." in talk.last("marja")
    told = talk.new("aino")
    assert "Ryhmäänne tulee uusi jäsen: Otto." in told
    assert "uusi jäsen ei näe" in told
    welcomed = talk.new("otto")
    assert "Ryhmässäsi ovat sinun lisäksesi Aino, Eeva, Liam, Sanna ja Tuomas." in welcomed
    assert "Eeva: toiveena verkostot ja yhteistyö" in welcomed
    assert enrolment(talk, "otto").state is EnrolmentState.PAIRED


def test_a_name_can_be_typed() -> None:
    talk = one_more()
    talk.say("marja", "lisää ryhmään Otto")
    assert "Mihin ryhmään? Lisättävä on Otto." in talk.last("marja")


def test_a_group_that_does_not_fit_is_explained_and_not_offered() -> None:
    talk = one_more(languages=("sv",))
    talk.say("marja", "lisää ryhmään otto")
    assert "yhteistä kieltä ei ole" in talk.last("marja")
    journey = the_journey(talk)
    talk.act("marja", Pressed(command("group-add-to", f"{enrolment(talk, 'otto').id}:{journey.id}").encode()))
    assert users_in(talk) == set(FIVE)


def test_whom_somebody_avoids_is_never_said() -> None:
    talk = one_more(avoid="Eeva")
    talk.say("marja", "lisää ryhmään otto")
    shown = talk.last("marja")
    assert "näitä ihmisiä ei voi laittaa samaan ryhmään" in shown
    assert "välttää" not in shown


def test_only_a_lead_of_the_programme_adds_anybody() -> None:
    talk = one_more()
    payload = command("group-add-to", f"{enrolment(talk, 'otto').id}:{the_journey(talk).id}")
    talk.act("aino", Pressed(payload.encode()))
    assert users_in(talk) == set(FIVE)


def test_the_newcomer_gets_the_offered_meeting_to_answer() -> None:
    talk = one_more()
    talk.say("aino", "tapaaminen pe 4.12. klo 10")
    talk.press("aino", "Kävelyllä")
    talk.press("aino", "Ei kierrä")
    talk.new("otto")
    talk.say("marja", "lisää ryhmään otto")
    talk.press("marja", "Aino + 4")
    shown = talk.new("otto")
    assert "4.12." in shown


def test_the_newcomer_is_never_asked_about_a_meeting_before_their_time() -> None:
    talk = one_more()
    talk.say("aino", "tapaaminen ti 24.11. klo 10")
    talk.press("aino", "Kävelyllä")
    talk.press("aino", "Ei kierrä")
    for user in ("liam", "sanna"):
        talk.press(user, "Sopii")
    assert "sovittu" in talk.new("aino").casefold()
    talk.advance(days=1, hours=4)
    talk.say("marja", "lisää ryhmään otto")
    talk.press("marja", "Aino + 4")
    talk.advance(days=3)
    otto = talk.id("otto")
    asked = {run.dialog for run in facts(talk).all(Run, lambda r: r.person == otto)}
    assert asked.isdisjoint({"met", "check-in"})


def test_a_group_of_ten_takes_nobody_more() -> None:
    ten = (*FIVE, "pia", "kaisa", "ville", "noora", "iida")
    talk = ready(*ten)
    change(talk, replace(programme(talk), group_min=10, group_max=10))
    talk.say("marja", "ehdota ryhmiä")
    talk.press("marja", "Julkaise")
    talk.act("otto", Arrived())
    sign_up(talk, "otto")
    talk.say("marja", "lisää ryhmään otto")
    assert "ryhmä on täynnä" in talk.last("marja")
