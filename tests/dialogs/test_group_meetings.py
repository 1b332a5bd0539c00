"""Meetings of a group of five: times that fit the most, a quorum, and nobody blamed who cannot come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.event import Pressed, Said
from bot.domain.journey import Phase
from bot.domain.meetings import Meeting, MeetingState, quorum
from bot.domain.message import Actions, Choose, command
from bot.domain.people import Person
from bot.domain.run import Run
from bot.domain.working_time import WorkingTime
from tests.dialogs.grouped import MEMBERS, Group, group
from tests.dialogs.paired import LEAD
from tests.talk import HELSINKI

TUESDAY, WEDNESDAY, THURSDAY = "ti 1.12. klo 10", "ke 2.12. klo 13.30", "to 3.12. klo 9"
DAY = timedelta(days=1)


def meeting(five: Group) -> Meeting:
    """The newest meeting."""
    return sorted(five.world().all(Meeting), key=lambda m: (m.at, m.id))[-1]


def ticks(five: Group, user: str) -> list[str]:
    """What can be ticked on the newest list."""
    for out in reversed(five.talk.bot.phones[user]):
        for part in out.message.parts:
            if isinstance(part, Choose):
                return [str(option.label) for option in part.options]
    raise AssertionError("nothing to tick")


def labels(five: Group, user: str) -> list[str]:
    """The buttons of the newest message."""
    parts = five.talk.bot.phones[user][-1].message.parts
    return [str(button.label) for part in parts if isinstance(part, Actions) for button in part.buttons]


def propose(five: Group, times: str, who: str = "aino") -> None:
    """One proposes times; the place is asked only where it is not known."""
    five.talk.say(who, "tapaaminen")
    five.talk.say(who, times)
    if "Missä" in five.talk.last(who):
        five.talk.press(who, "Työpaikalla")
    if "kutsuvuoro" in five.talk.last(who):
        five.talk.press(who, "Ohita")
    five.look()


def agreed(five: Group, time: str = TUESDAY) -> Meeting:
    """Aino proposes, Liam and Sanna come."""
    propose(five, time)
    five.talk.press("liam", "Sopii")
    five.talk.press("sanna", "Sopii")
    five.look()
    assert meeting(five).state is MeetingState.AGREED
    return meeting(five)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in December, on the clock of Helsinki."""
    return datetime(2026, 12, day, hour, minute, tzinfo=HELSINKI).astimezone(UTC)


def after(one: Meeting, **delta: float) -> datetime:
    """A moment counted from a meeting's end."""
    assert one.ends_at is not None
    return one.ends_at + timedelta(**delta)


# --- a time is found ------------------------------------------------------------------------------


@pytest.mark.parametrize(("members", "needed"), [(2, 2), (3, 2), (4, 3), (5, 3), (6, 4), (10, 6)])
def test_the_quorum_is_more_than_half_and_never_below_two(members: int, needed: int) -> None:
    assert quorum(members) == needed


def test_a_time_holds_as_soon_as_it_suits_three_of_five() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    assert meeting(five).options == (at(2, 13, 30), at(3, 9))
    five.talk.say("liam", "molemmat")
    assert meeting(five).state is MeetingState.PROPOSED
    five.talk.tick("sanna", ticks(five, "sanna")[1])
    held = meeting(five)
    assert held.state is MeetingState.AGREED
    assert held.starts_at == at(3, 9)
    for user in MEMBERS:
        assert "Tapaaminen on sovittu." in five.talk.new(user)


def test_suggested_times_are_ticked_and_it_is_said_where_not_all_can() -> None:
    five = group()
    eeva = five.world().get(Person, five.talk.id("eeva"))
    five.put(replace(eeva, working_time=WorkingTime.of("night")))
    five.talk.say("aino", "tapaaminen")
    assert "nämä käyvät useimmille" in five.talk.last("aino")
    offered = ticks(five, "aino")
    assert len(offered) == 3
    five.talk.tick("aino", *offered[:2])
    five.talk.press("aino", "Työpaikalla")
    five.talk.press("aino", "Ohita")
    assert len(meeting(five).options) == 2
    assert ticks(five, "liam") == [*offered[:2], "Ei mikään näistä"]


def test_a_time_of_its_own_on_a_suggested_day_is_no_misspelt_suggestion() -> None:
    five = group()
    five.talk.say("aino", "tapaaminen")
    suggested = ticks(five, "aino")[0]
    # as close to the suggestion as one hour is to another
    typed = f"{suggested.partition(' klo ')[0]} klo 10.30"
    assert typed not in ticks(five, "aino")
    five.talk.say("aino", typed)
    five.talk.press("aino", "Työpaikalla")
    (time,) = meeting(five).options
    assert f"{time.astimezone(HELSINKI):%H:%M}" == "10:30"


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("molemmat", [0, 1]),
        ("kaikki käy", [0, 1]),
        ("eka", [0]),
        ("toinen", [1]),
        ("1 ja 2", [0, 1]),
        ("2", [1]),
        ("ke", [0]),
        ("klo 9", [1]),
        ("13.30", [0]),
        ("to 3.12. klo 9", [1]),
        ("ke 2.12. klo 13.30 ja to 3.12. klo 9", [0, 1]),
        ("ei mikään", []),
        ("ei", []),
        ("3", []),
    ],
)
def test_what_suits_can_be_typed(typed: str, chosen: list[int]) -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("eeva", typed)
    kept = meeting(five)
    assert dict(kept.fits)[five.talk.id("eeva")] == tuple(kept.options[number] for number in chosen)


def test_whoever_cannot_is_told_kindly_and_hears_what_the_others_settle_on() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("eeva", "ei mikään")
    assert "haittaa" in five.talk.new("eeva")
    five.talk.say("liam", "eka")
    five.talk.say("sanna", "eka")
    told = five.talk.new("eeva")
    assert "Tapaaminen on sovittu." in told
    assert "haittaa" in told
    assert "Tulossa: Aino, Liam, Sanna ja Tuomas" in told
    assert not five.talk.bot.phones["eeva"][-1].files
    assert five.talk.bot.phones["liam"][-1].files
    assert "Jos sinä et pääse" in five.talk.new("tuomas")


def test_the_leads_hear_the_time_and_never_who_cannot_come() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("eeva", "ei mikään")
    five.talk.say("liam", "eka")
    five.talk.say("sanna", "eka")
    told = five.talk.new(LEAD)
    assert told.count("\n") == 0
    assert "Aino, Liam, Sanna, Tuomas ja Eeva" in told
    assert "2.12. klo 13.30" in told


def test_two_answer_at_the_same_moment_and_both_count() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    for user in ("liam", "sanna"):
        # both are decided before anything is sent to anybody
        five.talk.take(user, five.talk.event(user, Said("eka")))
    five.talk.advance(minutes=1)
    assert meeting(five).starts_at == at(2, 13, 30)
    assert meeting(five).state is MeetingState.AGREED


def test_an_answer_after_the_time_holds_changes_nothing() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("liam", "eka")
    five.talk.say("sanna", "eka")
    options = ticks(five, "tuomas")
    held = meeting(five)
    five.talk.tick("tuomas", options[1])
    assert meeting(five) == held


def test_a_proposal_carries_three_times_at_most() -> None:
    five = group()
    five.talk.say("aino", "tapaaminen")
    five.talk.say("aino", "ti 1.12. klo 10, ke 2.12. klo 10, to 3.12. klo 10, pe 4.12. klo 10")
    assert "enintään 3" in five.talk.last("aino")
    assert not five.world().facts[Meeting]


# --- times that suit too few ------------------------------------------------------------------------


def test_times_nobody_can_make_are_followed_by_other_times() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("liam", "pe 4.12. klo 12")
    kept = meeting(five)
    assert kept.options == (at(4, 12),)
    assert kept.offered_by == five.talk.id("liam")
    assert "Liam ehdottaa toista aikaa." in five.talk.new("aino")


def test_other_times_wait_while_the_offered_ones_suit_somebody() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("sanna", "eka")
    five.talk.say("liam", "pe 4.12. klo 12")
    kept = meeting(five)
    assert kept.options == (at(2, 13, 30), at(3, 9))
    assert dict(kept.fits)[five.talk.id("liam")] == ()
    assert "nämä ajat eivät käy sinulle" in five.talk.new("liam")


def test_when_all_have_answered_in_vain_whoever_offered_decides() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("liam", "eka")
    for user in ("sanna", "tuomas", "eeva"):
        five.talk.say(user, "ei mikään")
    asked = five.talk.new("aino")
    assert "Kaikki ovat vastanneet" in asked
    assert "Silloin pääsevät Aino ja Liam." in asked
    five.talk.press("aino", "Tavataan silloin")
    assert meeting(five).starts_at == at(2, 13, 30)
    assert meeting(five).away == tuple(five.talk.id(user) for user in ("sanna", "tuomas", "eeva"))


def test_whoever_offered_may_let_it_be_and_nobody_is_named() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    for user in five.others("aino"):
        five.talk.say(user, "ei mikään")
    five.look()
    five.talk.press("aino", "Annetaan olla")
    assert meeting(five).state is MeetingState.CANCELLED
    told = five.talk.new("sanna")
    assert "Yhteistä aikaa ei tällä kertaa löytynyt." in told
    assert not any(member.capitalize() in told for member in MEMBERS)


def test_new_times_ask_everybody_anew() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    for user in five.others("aino"):
        five.talk.say(user, "ei mikään")
    five.talk.press("aino", "Ehdota uusia aikoja")
    five.talk.say("aino", "ma 7.12. klo 10 tai 13")
    kept = meeting(five)
    assert kept.options == (at(7, 10), at(7, 13))
    assert kept.rounds == 1
    assert kept.answered == {five.talk.id("aino")}
    assert "Aino ehdottaa toisia aikoja." in five.talk.new("eeva")


def test_after_a_week_without_a_quorum_whoever_offered_is_asked_once() -> None:
    five = group()
    propose(five, "ke 16.12. klo 13.30 tai to 17.12. klo 9")
    five.talk.say("liam", "eka")
    five.look()
    five.talk.advance(days=8)
    asked = five.talk.new("aino")
    assert "Ehdotuksesta on viikko" in asked
    assert "viikko" not in five.talk.new("liam")
    five.talk.press("aino", "Odotetaan vielä")
    five.talk.advance(days=4)
    assert "Ehdotuksesta on viikko" not in five.talk.new("aino")
    five.talk.say("eeva", "eka")
    assert meeting(five).starts_at == at(16, 13, 30)


def test_times_that_go_by_are_let_go_once_for_everybody() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.advance(days=14)
    assert meeting(five).state is MeetingState.CANCELLED
    for user in MEMBERS:
        assert five.talk.new(user).count("mennä ohi:") == 1


def test_taking_back_is_told_as_that() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("aino", "peru")
    five.talk.press("aino", "Peru ehdotus")
    assert meeting(five).state is MeetingState.CANCELLED
    assert "Aino otti ehdotuksensa takaisin" in five.talk.new("eeva")


def test_peru_by_another_member_is_no_withdrawal() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    five.talk.say("liam", "peru")
    assert "Peru ehdotus" not in labels(five, "liam")
    five.talk.press("liam", "En pääse")
    assert meeting(five).state is MeetingState.PROPOSED
    assert dict(meeting(five).fits)[five.talk.id("liam")] == ()


def test_two_propose_at_the_same_moment_and_the_common_time_counts() -> None:
    five = group()
    five.talk.say("aino", "tapaaminen")
    five.talk.say("liam", "tapaaminen")
    for user in ("aino", "liam"):
        five.talk.say(user, f"{WEDNESDAY} tai {THURSDAY}" if user == "aino" else WEDNESDAY)
        five.talk.press(user, "Työpaikalla")
        if "kutsuvuoro" in five.talk.last(user):
            five.talk.press(user, "Ohita")
    assert len(five.world().facts[Meeting]) == 1
    assert dict(meeting(five).fits)[five.talk.id("liam")] == (at(2, 13, 30),)


# --- who comes --------------------------------------------------------------------------------------


def test_one_who_cannot_come_after_all_takes_it_from_nobody() -> None:
    five = group()
    held = agreed(five)
    five.talk.press("liam", "En pääse")
    assert meeting(five).state is MeetingState.AGREED
    assert "muut tapaavat sovitusti" in five.talk.new("liam")
    assert "Liam ei pääse tapaamiseen" in five.talk.new("sanna")
    file = next(iter(five.talk.bot.phones["liam"][-1].files.values())).content
    assert b"METHOD:CANCEL" in file
    assert b"SEQUENCE:1" in file
    five.talk.press("liam", "Pääsen sittenkin")
    assert "Liam pääsee sittenkin" in five.talk.new("sanna")
    file = next(iter(five.talk.bot.phones["liam"][-1].files.values())).content
    assert b"METHOD:PUBLISH" in file
    assert b"SEQUENCE:2" in file
    assert meeting(five).starts_at == held.starts_at


def test_whoever_is_away_gets_no_reminder_and_no_question_about_it() -> None:
    five = group()
    held = agreed(five)
    five.talk.press("liam", "En pääse")
    five.look()
    five.talk.advance_to(after(held, days=2))
    liam, sanna = five.talk.new("liam"), five.talk.new("sanna")
    assert "Pian ryhmänne tapaa." in sanna
    assert "Tapasiko ryhmänne" in sanna
    assert "ryhmänne" not in liam


def test_few_who_are_left_are_asked_whether_to_come_and_one_alone_meets_nobody() -> None:
    five = group()
    agreed(five)
    for user in ("tuomas", "eeva", "sanna"):
        five.talk.press(user, "En pääse")
    for user in ("aino", "liam"):
        asked = five.talk.new(user)
        assert "pääsevät nyt Aino ja Liam" in asked
        assert "Tuletko silti?" in asked
    five.talk.press("aino", "Tulen")
    assert meeting(five).state is MeetingState.AGREED
    five.talk.press("liam", "En tule silloin")
    assert meeting(five).state is MeetingState.CANCELLED
    told = five.talk.new("aino")
    assert "jää väliin" in told
    assert "Liam" not in told


def test_a_member_who_wants_to_cancel_is_first_offered_to_stay_away() -> None:
    five = group()
    agreed(five)
    five.talk.say("sanna", "peru")
    assert labels(five, "sanna")[:3] == ["En pääse", "Siirrä se", "Peru kaikilta"]
    five.talk.press("sanna", "Peru kaikilta")
    assert meeting(five).state is MeetingState.CANCELLED
    for user in ("aino", "liam", "tuomas", "eeva"):
        assert "Sanna ei pääsekään tapaamiseen" in five.talk.new(user)
        file = next(iter(five.talk.bot.phones[user][-1].files.values())).content
        assert b"METHOD:CANCEL" in file


def test_a_meeting_that_is_to_move_stays_where_it_was_when_no_new_time_suits() -> None:
    five = group()
    held = agreed(five, "ke 16.12. klo 13.30")
    five.talk.press("liam", "Siirrä")
    five.talk.say("liam", "to 10.12. klo 9")
    assert "Liam haluaisi siirtää tapaamista" in five.talk.new("eeva")
    for user in ("aino", "sanna", "tuomas", "eeva"):
        five.talk.press(user, "En pääse")
    five.talk.press("liam", "Annetaan olla")
    kept = meeting(five)
    assert kept.state is MeetingState.AGREED
    assert kept.starts_at == held.starts_at
    assert "pysyy ennallaan" in five.talk.new("aino")


def test_a_moved_meeting_reaches_every_calendar_with_a_higher_sequence() -> None:
    five = group()
    agreed(five, "ke 16.12. klo 13.30")
    five.talk.press("liam", "Siirrä")
    five.talk.say("liam", "to 17.12. klo 9")
    five.talk.press("aino", "Sopii")
    five.talk.press("sanna", "Sopii")
    assert meeting(five).starts_at == at(17, 9)
    for user in MEMBERS:
        assert "Tapaamisella on uusi aika." in five.talk.new(user)
        file = next(iter(five.talk.bot.phones[user][-1].files.values())).content
        assert b"SEQUENCE:1" in file


# --- whether they met -------------------------------------------------------------------------------


def test_the_first_yes_is_enough_and_others_get_the_check_in() -> None:
    five = group()
    held = agreed(five)
    five.talk.advance_to(after(held, hours=1))
    five.talk.press("aino", "Olin mukana")
    assert meeting(five).state is MeetingState.MET
    assert five.journey().last_met_at == held.starts_at
    five.talk.press("liam", "Olin mukana")
    assert "Hienoa, että tapasitte." in five.talk.new("liam")


def test_whoever_was_not_there_hears_no_reproach_and_gets_no_check_in() -> None:
    five = group()
    held = agreed(five)
    five.talk.advance_to(after(held, hours=1))
    five.look()
    five.talk.press("aino", "Olin mukana")
    five.talk.press("tuomas", "En ollut mukana")
    five.talk.advance(days=10)
    told = five.talk.new("tuomas")
    assert "Kiitos, kun kerroit." in told
    assert "pysähdy" not in told.casefold()
    mine = five.world().all(Run, lambda run: run.person == five.talk.id("tuomas"))
    assert "check-in" not in {run.dialog for run in mine}


def test_a_single_no_undoes_nobodys_yes_and_is_taken_kindly() -> None:
    five = group()
    held = agreed(five)
    five.talk.advance_to(after(held, hours=1))
    five.talk.press("eeva", "Emme tavanneet")
    assert meeting(five).state is MeetingState.AGREED
    five.talk.press("aino", "Olin mukana")
    five.look()
    five.talk.press("liam", "Emme tavanneet")
    assert meeting(five).state is MeetingState.MET
    told = five.talk.new("liam")
    assert "haittaa" in told
    assert "Aino" not in told


def test_when_most_say_so_the_group_did_not_meet() -> None:
    five = group()
    held = agreed(five)
    five.talk.advance_to(after(held, hours=1))
    for user in ("eeva", "aino", "liam"):
        five.talk.press(user, "Emme tavanneet")
    assert meeting(five).state is MeetingState.NOT_MET
    five.talk.press("sanna", "Olin mukana")
    assert meeting(five).state is MeetingState.MET


# --- whose turn it is -------------------------------------------------------------------------------


def first_booking(five: Group, turn: str) -> None:
    """A first booking of the group; the question about the turn comes once the time is on its way."""
    five.talk.say("aino", "tapaaminen")
    five.talk.say("aino", TUESDAY)
    five.talk.press("aino", "Työpaikalla")
    assert "Kiertääkö kutsuvuoro" in five.talk.last("aino")
    assert "ehdottaa" in five.talk.last("liam")
    five.talk.press("aino", turn)
    five.talk.press("liam", "Sopii")
    five.talk.press("sanna", "Sopii")
    five.look()


def test_the_turn_is_offered_with_the_first_booking_and_passes_after_a_meeting() -> None:
    five = group(phase=Phase.START)
    first_booking(five, "Kiertää")
    assert five.journey().host == five.talk.id("aino")
    five.talk.advance_to(after(meeting(five), hours=1))
    five.talk.press("sanna", "Olin mukana")
    assert five.journey().host == five.talk.id("liam")


def test_the_turn_is_not_asked_again_and_can_be_changed_by_anybody() -> None:
    five = group(phase=Phase.START)
    first_booking(five, "Ei kierrä")
    assert five.journey().host == ""
    five.talk.say("eeva", "kutsuvuoro")
    five.talk.press("eeva", "Kiertää")
    assert five.journey().host == five.talk.id("eeva")
    assert "Eeva laittoi kutsuvuoron kiertämään" in five.talk.new("liam")
    five.talk.say("liam", "kutsuvuoro")
    five.talk.press("liam", "Ei kierrä")
    assert five.journey().host == ""


def test_the_host_is_nudged_first_and_the_others_later() -> None:
    five = group()
    five.change(host=five.talk.id("sanna"))
    five.wake("nudge")
    five.talk.advance(days=28)
    nudged = {user for user in MEMBERS if "Seuraavaa tapaamista" in five.talk.new(user)}
    assert nudged == {"sanna"}
    five.talk.advance(days=8)
    assert all("Ehtisikö ryhmänne" in five.talk.new(user) for user in MEMBERS)


def test_the_turn_passes_on_when_its_holder_rests() -> None:
    five = group()
    five.change(host=five.talk.id("sanna"))
    five.talk.say("sanna", "tauko")
    five.talk.press("sanna", "Kuukausi")
    assert five.journey().host == five.talk.id("tuomas")


# --- resting ----------------------------------------------------------------------------------------


def test_one_rests_and_the_group_goes_on_without_waiting_for_them() -> None:
    five = group()
    propose(five, f"{WEDNESDAY} tai {THURSDAY}")
    for user in ("liam", "tuomas"):
        five.talk.say(user, "ei mikään")
    five.talk.say("sanna", "eka")
    end = five.journey().ends_at
    five.talk.say("eeva", "tauko")
    five.talk.press("eeva", "Kuukausi")
    assert five.journey().state.value == "open"
    assert five.journey().ends_at == end
    assert "Eeva pitää taukoa" in five.talk.new("liam")
    # of four, three are needed; all four have answered
    assert "Kaikki ovat vastanneet" in five.talk.new("aino")
    five.talk.press("aino", "Tavataan silloin")
    five.look()
    five.talk.advance(days=20)
    assert five.talk.new("eeva") == ""


def test_a_member_comes_back_by_themselves_and_hears_of_the_meeting_ahead() -> None:
    five = group()
    five.talk.say("eeva", "tauko")
    five.talk.press("eeva", "2 viikkoa")
    agreed(five, "ke 16.12. klo 13.30")
    five.look()
    five.talk.advance(days=15)
    told = five.talk.new("eeva")
    assert "Taukosi on ohi" in told
    assert "16.12. klo 13.30" in told
    assert five.journey().resting == ()


def test_buttons_of_others_do_nothing() -> None:
    five = group()
    held = agreed(five)
    payload = command("away", held.id).encode()
    five.talk.act(LEAD, Pressed(payload))
    assert meeting(five) == held


def test_a_move_that_nobody_answered_leaves_the_old_time_to_be_met_at() -> None:
    five = group()
    held = agreed(five, "ke 16.12. klo 13.30")
    five.talk.press("liam", "Siirrä")
    five.talk.say("liam", "pe 18.12. klo 9")
    five.look()
    assert held.starts_at is not None
    five.talk.advance_to(held.starts_at)
    assert "pysyy ennallaan" in five.talk.new("sanna")
    five.talk.advance_to(after(held, hours=2))
    assert "Tapasiko ryhmänne" in five.talk.new("sanna")
