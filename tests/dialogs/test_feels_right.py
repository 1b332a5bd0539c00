"""After the first meeting, "does this feel right?": to both, at the same time, once, for one's own eyes."""

from datetime import timedelta

import pytest

from bot.domain.journey import JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Run
from bot.domain.working_time import WorkingTime, is_allowed
from tests.dialogs.grouped import group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START

ASKS = "Tuntuuko tämä oikealta?"
MET_AT = START + timedelta(days=1, hours=3)


def before_the_first_meeting(path: Pair) -> Pair:
    """The first meeting is agreed for Tuesday noon."""
    path.put(
        Meeting(
            id="m1", journey=JOURNEY, kind=MeetingKind.FIRST, state=MeetingState.AGREED, offered_by=path.talk.id(ONE),
            options=(MET_AT,), minutes=60, at=START, starts_at=MET_AT,
        )
    )  # fmt: skip
    path.wake("start")
    path.talk.advance_to(MET_AT + timedelta(hours=3))
    return path


@pytest.fixture
def path() -> Pair:
    """A pair after its first meeting, not yet asked about it."""
    return before_the_first_meeting(pair(phase=Phase.START))


def asked(path: Pair, user: str) -> list[Run]:
    """The question, as it was put to somebody."""
    who = path.talk.id(user)
    return [run for run in path.world().all(Run) if run.dialog == "feels-right" and run.person == who]


def both_met(path: Pair) -> None:
    """Both say so at once, and then days pass."""
    for user in (ONE, OTHER):
        path.talk.press(user, "Tapasimme")
    path.talk.advance(days=4)


def test_both_are_asked_the_same_once(path: Pair) -> None:
    both_met(path)
    path.talk.advance(days=40)
    for user in (ONE, OTHER):
        assert path.everything(user).count(ASKS) == 1
    assert ASKS not in path.everything(LEAD)


def test_nobody_is_asked_before_both_have_said_that_they_met(path: Pair) -> None:
    path.talk.press(ONE, "Tapasimme")
    path.talk.advance(days=3)
    assert asked(path, ONE) == asked(path, OTHER) == []
    path.talk.press(OTHER, "Tapasimme")
    path.talk.advance(hours=12)
    assert asked(path, ONE) == asked(path, OTHER) == []
    path.talk.advance(days=4)
    assert len(asked(path, ONE)) == len(asked(path, OTHER)) == 1


def test_who_did_not_meet_is_not_asked(path: Pair) -> None:
    for user in (ONE, OTHER):
        path.talk.press(user, "Emme tavanneet")
    path.talk.advance(days=10)
    assert asked(path, ONE) == asked(path, OTHER) == []


def test_it_comes_in_working_time_and_in_no_hour_with_anything_else(path: Pair) -> None:
    both_met(path)
    path.talk.advance(days=20)
    for user in (ONE, OTHER):
        at = asked(path, user)[0].opened_at
        assert at - MET_AT >= timedelta(days=2)
        assert is_allowed(at, WorkingTime.of("office"), "Europe/Helsinki")
        who = path.talk.id(user)
        others = [run for run in path.world().all(Run) if run.person == who and run.dialog != "feels-right"]
        assert all(abs(run.opened_at - at) >= timedelta(hours=1) for run in others)


@pytest.mark.parametrize("answer", ["Tuntuu oikealta", "Tarvitsen vähän aikaa"])
def test_the_answer_is_its_authors_and_the_thanks_do_not_tell_which(path: Pair, answer: str) -> None:
    both_met(path)
    path.talk.new(OTHER)
    path.talk.new(LEAD)
    path.talk.press(ONE, answer)
    kept = path.answers(ONE, "feels-right")
    assert [(a.seen_by, a.shared_with) for a in kept] == [(SeenBy.AUTHOR, ())]
    assert "Kiitos. Vastauksesi on vain sinun." in path.talk.last(ONE)
    path.talk.advance(hours=3)
    assert path.talk.new(LEAD) == ""
    assert answer not in path.talk.new(OTHER).replace(f"[{answer}]", "")
    given = [run.given for run in path.world().all(Run) if run.dialog == "feels-right"]
    assert "time" not in repr(given)


def test_it_may_be_passed_by(path: Pair) -> None:
    both_met(path)
    path.talk.press(ONE, "Ohita")
    assert path.answers(ONE, "feels-right") == []


def test_talking_about_the_way_goes_to_the_agenda_if_one_wants(path: Pair) -> None:
    both_met(path)
    path.talk.new(OTHER)
    path.talk.press(ONE, "Puhutaan, miten tavataan")
    assert "Otanko seuraavan tapaamisen aiheeksi" in path.talk.last(ONE)
    path.talk.press(ONE, "Ota puheeksi")
    assert "Otan seuraavan tapaamisen aiheeksi" in path.talk.last(ONE)
    assert path.talk.new(OTHER) == ""


def test_another_partner_reads_as_in_any_other_case(path: Pair) -> None:
    both_met(path)
    path.talk.new(OTHER)
    path.talk.new(LEAD)
    path.talk.press(ONE, "Toivon toista seuraa")
    assert path.talk.new(OTHER) == ""
    path.talk.press(ONE, "Etsi uusi pari")
    path.talk.advance(days=3)
    told = path.talk.new(OTHER)
    lead = path.talk.new(LEAD)
    typed = pair()
    typed.talk.say(ONE, "uusi pari")
    typed.talk.press(ONE, "Etsi uusi pari")
    assert told.strip() == typed.talk.new(OTHER).strip()
    assert lead.strip() == typed.talk.new(LEAD).strip()
    assert "ensimmäisten joukossa" in told
    assert path.journey().state is JourneyState.CLOSED


def test_two_who_both_want_another_partner_are_answered_kindly(path: Pair) -> None:
    both_met(path)
    path.talk.press(ONE, "Toivon toista seuraa")
    path.talk.press(ONE, "Etsi uusi pari")
    path.talk.press(OTHER, "Toivon toista seuraa")
    assert "Etsi uusi pari" not in path.talk.last(OTHER)


def test_in_a_group_whoever_was_there_is_asked_and_may_wish_for_another_group() -> None:
    five = group(phase=Phase.START)
    before_the_first_meeting(five)
    for user in ("aino", "liam", "sanna"):
        five.talk.press(user, "Olin mukana")
    five.talk.press("tuomas", "En ollut mukana")
    five.talk.advance(days=4)
    assert [len(asked(five, user)) for user in five.members] == [1, 1, 1, 0, 0]
    five.talk.press("aino", "Toivon toista seuraa")
    five.talk.press("aino", "Etsi toinen ryhmä")
    assert five.talk.id("aino") not in five.journey().members
    assert five.journey().state is JourneyState.OPEN


def test_it_stands_in_the_export_of_ones_own_data_alone(path: Pair) -> None:
    both_met(path)
    path.talk.press(ONE, "Tarvitsen vähän aikaa")
    assert [a.author for a in path.world().all(Answer) if a.question == "feels-right"] == [path.talk.id(ONE)]
    for user, there in ((ONE, True), (OTHER, False)):
        path.talk.say(user, "omat tiedot vie")
        files = path.talk.bot.phones[user][-1].files.values()
        text = b"".join(file.content for file in files if file.media_type.startswith("text")).decode()
        assert ("Tarvitsen vähän aikaa" in text) is there
