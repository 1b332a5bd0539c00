"""Guests, people of other organisations, and what the workspace tells of people without any act of theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.effect import Hint, Reply, ShowHome
from bot.domain.event import (
    Arrived,
    Belonging,
    Event,
    Happening,
    Looked,
    Pressed,
    ProfileChanged,
    Said,
    Undeliverable,
)
from bot.domain.people import Person, Reach
from bot.domain.programme import EnrolmentState
from tests.dialogs.grouped import group
from tests.dialogs.paired import LEAD, ONE, OTHER, pair
from tests.dialogs.unit import enrolment, facts, join, second_lead, unit
from tests.talk import Talk

SOMEBODY = "olli"


def does(
    talk: Talk, user: str, what: Happening, *, aside: bool = False, channel: str = "", **told: object
) -> tuple[Reply, ...]:
    """An act, with what the platform tells of the person with it."""
    event = talk.event(user, what, channel=channel)
    event = replace(event, profile=replace(event.profile, **told), aside=aside)  # type: ignore[arg-type]
    replies = talk.take(user, event)
    talk._settle()
    return replies


def told(user: str, talk: Talk, *, active: bool = True, **profile: Any) -> None:
    """The workspace tells that a profile changed."""
    does(talk, user, ProfileChanged(active), **profile)


def person(talk: Talk, user: str) -> Person:
    return talk.world(user).get(Person, talk.id(user))


# --- people of other organisations ----------------------------------------------------------------------


@pytest.mark.parametrize("what", [Said("liity"), Said("hei"), Arrived(), Pressed("1~~0~join~g1")])
def test_somebody_of_another_organisation_is_told_kindly_and_nothing_is_kept(what: Happening) -> None:
    talk = unit()
    before = facts(talk), dict(talk.bot.phones)
    replies = does(talk, SOMEBODY, what, aside=True, belonging=Belonging.OUTSIDER)
    assert [type(reply) for reply in replies] == [Hint]
    assert "tämän työpaikan omaa väkeä" in str(replies[0])
    assert (facts(talk), dict(talk.bot.phones)) == before


def test_their_home_page_says_the_same_in_their_language() -> None:
    talk = unit()
    (reply,) = does(talk, SOMEBODY, Looked(), belonging=Belonging.OUTSIDER, language="en")
    assert isinstance(reply, ShowHome)
    assert "the people of this workplace" in str(reply)
    assert "Join" not in str(reply)


def test_who_was_kept_before_one_knew_is_forgotten() -> None:
    talk = unit()
    does(talk, SOMEBODY, Said("hei"))
    talk.advance(minutes=1)
    does(talk, SOMEBODY, Said("hei"), belonging=Belonging.OUTSIDER)
    kept = next(p for p in facts(talk).all(Person, lambda p: p.address.user == SOMEBODY))
    assert (kept.name, kept.erased_at) == ("", talk.bot.now())


def test_who_takes_part_already_goes_on_and_keeps_the_way_out() -> None:
    both = pair()
    replies = does(both.talk, ONE, Said("omat tiedot"), belonging=Belonging.OUTSIDER)
    assert not replies
    assert "Poista tietoni" in both.talk.last(ONE)


# --- guests ---------------------------------------------------------------------------------------------


def test_a_guest_joins_and_the_lead_sees_that_they_are_one() -> None:
    talk = unit("aino")
    does(talk, "aino", Arrived(), belonging=Belonging.GUEST)
    join(talk, "aino")
    assert person(talk, "aino").belonging is Belonging.GUEST
    assert "Työtilassa: vieraana" in "\n".join(talk.shown("marja"))
    talk.say("marja", "ilmoittautuneet")
    assert "Vieraina työtilassa: Aino" in talk.last("marja")
    assert enrolment(talk, "aino").state is EnrolmentState.WAITING


def test_ones_own_file_says_it_too() -> None:
    both = pair()
    does(both.talk, ONE, Arrived(), belonging=Belonging.GUEST)
    both.talk.say(ONE, "omat tiedot vie")
    files = both.talk.bot.phones[ONE][-1].files
    (text,) = [file.content.decode() for key, file in files.items() if key.endswith(":text")]
    assert "vieraana" in text


def test_nothing_is_said_of_the_workspaces_own_members() -> None:
    talk = unit("aino")
    join(talk, "aino")
    assert "Työtilassa" not in "\n".join(talk.shown("marja"))


# --- what the workspace tells ---------------------------------------------------------------------------


def test_another_name_and_zone_are_taken_over_and_nobody_hears_of_it() -> None:
    both = pair()
    shown = {user: both.talk.shown(user) for user in (ONE, OTHER, LEAD)}
    told(ONE, both.talk, name="Aino Uusi", zone="Europe/Stockholm", belonging=Belonging.GUEST)
    now = person(both.talk, ONE)
    assert (now.name, now.zone, now.belonging) == ("Aino Uusi", "Europe/Stockholm", Belonging.GUEST)
    assert {user: both.talk.shown(user) for user in (ONE, OTHER, LEAD)} == shown


def test_the_language_follows_what_the_workspace_tells_until_one_is_chosen() -> None:
    """Slack may tell it only after the first act, and people change it there."""
    both = pair()
    told(ONE, both.talk, language="sv")
    assert person(both.talk, ONE).language == "sv"
    told(ONE, both.talk, language="")
    told(ONE, both.talk, language="tlh")
    assert person(both.talk, ONE).language == "sv"
    does(both.talk, ONE, Said("språk finska"), language="sv")
    assert person(both.talk, ONE).language == "fi"
    told(ONE, both.talk, language="sv")
    assert person(both.talk, ONE).language == "fi"


def test_it_is_no_act_of_the_person() -> None:
    both = pair()
    before = person(both.talk, ONE)
    both.talk.advance(minutes=5)
    told(ONE, both.talk, name="Aino Uusi")
    assert person(both.talk, ONE) == replace(before, name="Aino Uusi")


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd"])
def test_a_zone_that_is_none_changes_nothing(zone: str) -> None:
    both = pair()
    before = person(both.talk, ONE)
    told(ONE, both.talk, zone=zone)
    assert person(both.talk, ONE) == before


def test_a_reminder_moves_with_the_zone() -> None:
    both = pair()
    both.put(replace(person(both.talk, ONE), quiet_until=None))
    told(ONE, both.talk, zone="Asia/Tokyo")
    alarms, _ = both.talk.store.waiting(20)
    own = [alarm.due_at for alarm in alarms if alarm.person == both.talk.id(ONE)]
    theirs = [alarm.due_at for alarm in alarms if alarm.person == both.talk.id(OTHER)]
    assert own != theirs


def test_somebody_unknown_stays_unknown() -> None:
    talk = unit()
    before = facts(talk)
    told(SOMEBODY, talk, name="Olli")
    assert facts(talk) == before


def test_an_account_that_closes_is_told_to_the_lead_and_one_that_is_back_too() -> None:
    both = pair()
    told(ONE, both.talk, active=False)
    assert person(both.talk, ONE).reach is Reach.LEFT
    assert "Aino ei ole enää tässä työtilassa" in both.talk.last(LEAD)
    told(ONE, both.talk, active=False)
    assert sum("ei ole enää" in shown for shown in both.talk.shown(LEAD)) == 1
    told(ONE, both.talk)
    assert person(both.talk, ONE).reach is Reach.REACHABLE
    assert "Viestini menevät taas perille: Aino." in both.talk.last(LEAD)


def test_the_other_leads_hear_of_a_lead_whose_account_closed() -> None:
    talk = unit("aino")
    second_lead(talk, "aino")
    told("marja", talk, active=False)
    assert (
        talk.last("aino")
        == "Toista vetäjää en nyt tavoita: Marja. Katsothan, että ohjelma jatkuu: Rinnakkain."
    )


def test_a_group_goes_on_without_an_account_that_closed() -> None:
    together = group()
    told("aino", together.talk, active=False)
    assert together.talk.id("aino") not in together.journey().members


# --- where the bot cannot write -------------------------------------------------------------------------


def cannot_write(talk: Talk, user: str) -> None:
    """The platform lets the bot say nothing to this person."""
    event = Event("gone:1", talk.bot.now(), Undeliverable(talk.id(user), "outside"))
    talk.turn.take(event)
    talk._settle()


def test_the_lead_hears_to_whom_nothing_can_be_written() -> None:
    both = pair()
    cannot_write(both.talk, ONE)
    assert person(both.talk, ONE).reach is Reach.OUTSIDE
    assert "Viestini eivät mene tässä työtilassa perille: Aino." in both.talk.last(LEAD)


def test_a_command_in_a_channel_is_answered_there_when_one_cannot_write() -> None:
    both = pair()
    cannot_write(both.talk, ONE)
    (reply,) = does(both.talk, ONE, Said("/mentoring tilanne"), aside=True, channel="yleinen")
    assert isinstance(reply, Hint)
    assert "En voi kirjoittaa sinulle" in str(reply)
    assert person(both.talk, ONE).reach is Reach.OUTSIDE


def test_a_word_in_ones_own_chat_proves_that_one_can() -> None:
    both = pair()
    cannot_write(both.talk, ONE)
    does(both.talk, ONE, Said("tilanne"))
    assert person(both.talk, ONE).reach is Reach.REACHABLE


# --- where the answer went ------------------------------------------------------------------------------


def test_a_command_elsewhere_is_followed_by_a_word_on_where_the_answer_is() -> None:
    both = pair()
    (hint,) = does(both.talk, ONE, Said("/mentoring tilanne"), aside=True, channel="yleinen")
    assert isinstance(hint, Hint)
    assert str(hint.text) == "Vastaus on keskustelussamme. Muut eivät näe sitä."
    assert "Näin teillä menee." in both.talk.last(ONE)


def test_a_form_needs_no_such_word() -> None:
    talk = unit("aino")
    replies = does(talk, "aino", Said("/mentoring liity"), aside=True)
    assert not any(isinstance(reply, Hint) for reply in replies)
