"""One of a pair erases everything while much is going on: what is left to the other holds none of their words."""

from __future__ import annotations

import pytest

from bot.domain.event import Arrived, Pressed
from bot.domain.journey import Journey
from bot.domain.programme import ProgrammeState
from storage.crypto import KeyRing
from tests.dialogs.paired import ONE, OTHER, pair
from tests.dialogs.unit import join, join_and_fit, programme, second_lead, unit
from tests.privacy.dumps import Base
from tests.privacy.marks import markers, texts_of, words_of
from tests.privacy.path import LEAD, MENTEE, MENTOR, Path
from tests.privacy.walk import LightWalk


def test_nothing_of_who_left_in_the_middle_is_ever_shown_again(base: Base, keys: KeyRing) -> None:
    path = Path(base, keys, LightWalk)
    path.on_the_way()
    walk = path.walk
    walk.advance(days=1)
    if walk.run_of(MENTEE, "meeting-answer") is not None:
        walk.choose(MENTEE, "meeting-answer", "accept")
    walk.do(MENTEE, "meet", path.journey)
    before = {user: len(shown) for user, shown in walk.bot.phones.items()}
    gone, journey = {mark.word for mark in walk.ledger.of(MENTOR)}, path.journey

    path.erase(MENTOR)
    walk.forget(MENTOR)
    walk.advance(days=3)
    path.look_around(MENTEE, LEAD)
    path.export(MENTEE, LEAD)
    walk.act(MENTOR, Arrived())
    walk.forget(MENTOR)
    path.look_around(MENTOR)
    path.export(MENTOR)
    walk.advance(days=60)

    walk.look_at_rest()
    assert walk.breaches == []
    for user, shown in walk.bot.phones.items():
        later = shown[before.get(user, 0) :]
        assert not any(gone & set(markers(text)) for out in later for text in texts_of(out))
        calendars = [
            f.content.decode() for out in later for f in out.files.values() if f.name.endswith(".ics")
        ]
        assert not any("nähtävissä" in text or "no longer be shown" in text for text in calendars)
    assert walk.world(MENTEE).get(Journey, journey).ends_because == "left"
    back = walk.bot.phones[MENTOR][before[MENTOR] :]
    assert not any(markers(text) for out in back for text in texts_of(out))
    walk.close()


def test_the_calendar_file_of_a_meeting_that_is_off_names_no_place_that_is_gone() -> None:
    both = pair()
    both.talk.say(ONE, "tapaaminen")
    both.talk.say(ONE, "9.12. klo 10")
    both.talk.say(ONE, "Kahvihuoneen kulma")
    both.talk.press(OTHER, "Sopii")
    both.talk.say(ONE, "omat tiedot")
    both.talk.press(ONE, "Poista tietoni")
    both.talk.press(ONE, "Poista kaikki")
    both.talk.advance(days=1)
    files = [words_of(file) for out in both.talk.bot.phones[OTHER] for file in out.files.values()]
    agreed, off = files
    assert "LOCATION:Kahvihuoneen kulma" in agreed
    assert "METHOD:CANCEL" in off
    assert "LOCATION" not in off


@pytest.mark.parametrize("others", [(), ("eeva",)])
def test_a_lead_who_erases_leads_no_more_and_nobody_waits_for_them(others: tuple[str, ...]) -> None:
    talk = unit("aino", "liam", "eeva")
    for user in others:
        second_lead(talk, user)
    join_and_fit(talk, "aino")
    erased = talk.id("marja")
    talk.say("marja", "omat tiedot")
    talk.press("marja", "Poista tietoni")
    assert ("ainoa vetäjä" in talk.last("marja")) == (not others)
    talk.press("marja", "Poista kaikki")
    assert erased not in programme(talk).leads
    assert programme(talk).state is (ProgrammeState.OPEN if others else ProgrammeState.CLOSED)
    talk.act("marja", Arrived())
    talk.say("marja", "ilmoittautuneet")
    assert "Aino" not in talk.last("marja")
    if others:
        join(talk, "liam")
        assert "Liam" in talk.last("eeva")
    else:
        talk.act("liam", Pressed(talk.button("#yksikko", "Liity").payload.encode()))
        assert "ei voi juuri nyt ilmoittautua" in talk.last("liam")
