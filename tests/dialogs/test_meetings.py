"""A pair finds a time: proposed, countered, agreed, moved, cancelled, met; and what comes by the clock around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.effect import Alarm, ReplacePressed
from bot.domain.event import Arrived, Pressed
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Form, Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import Actions, command
from bot.domain.people import Person
from bot.domain.plain import plain
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Programme, Role
from bot.domain.run import Run
from bot.domain.working_time import WorkingTime, is_allowed
from bot.domain.world import Entity, World
from bot.ports import Scope
from dialogs.alarms import subject_of
from tests.talk import HELSINKI, START, WORKSPACE, Talk

TUESDAY = "ti 1.12. klo 10"
DAY = timedelta(days=1)


def facts(talk: Talk) -> World:
    """What is kept."""
    return talk.store.transact(lambda unit: unit.load(Scope()))


def keep(talk: Talk, *entities: Entity) -> None:
    """Put facts in place."""
    world = World()
    for entity in entities:
        world.keep(entity)  # type: ignore[type-var]
    talk.store.transact(lambda unit: unit.write(world, (), (), ()))


def a_programme(talk: Talk, **changes: object) -> Programme:
    """A care-work programme that Sirpa leads."""
    programme = Programme(
        id="g1",
        platform="playground",
        workspace=WORKSPACE,
        channel="yleinen",
        name="Kotipesän mentorointi",
        preset="care-work",
        pack="mentoring-journey",
        pack_version=1,
        leads=(talk.id("sirpa"),),
        opened_at=START,
    )
    return replace(programme, **changes)  # type: ignore[arg-type]


def a_journey(talk: Talk, **changes: object) -> Journey:
    """Aino and Liam, introduced just now."""
    journey = Journey(
        id="j1",
        programme="g1",
        members=(talk.id("aino"), talk.id("liam")),
        roles=("mentor", "mentee"),
        began_at=START,
        ends_at=START + 182 * DAY,
        rhythm_days=21,
        meeting_minutes=60,
    )
    return replace(journey, **changes)  # type: ignore[arg-type]


def a_pair(**changes: object) -> Talk:
    """Aino (Finnish) and Liam (English), day shifts both; Sirpa leads, at the office."""
    talk = Talk.with_cast("aino", "liam:en", "sirpa")
    people = facts(talk)
    for user in ("aino", "liam"):
        keep(talk, replace(people.get(Person, talk.id(user)), working_time=WorkingTime.of("day")))
    keep(talk, a_programme(talk), a_journey(talk, **changes))
    for user in ("aino", "liam", "sirpa"):
        talk.new(user)
    return talk


def wake(talk: Talk) -> None:
    """Let the clock look at the journey."""
    rows = [
        Alarm(subject_of("journey", "j1", talk.id(user)), "wake", "", talk.bot.time, talk.id(user))
        for user in ("aino", "liam")
    ]
    talk.store.transact(lambda unit: unit.write(World(), (), rows, ()))


def under_way() -> Talk:
    """The same pair after a first meeting and an agreement."""
    talk = a_pair(phase=Phase.UNDER_WAY, last_met_at=START - DAY, began_at=START - 7 * DAY)
    entries = {"START-05a": "option:quiet-room", "ART-04": "option:day-before"}
    accepted = tuple((member, START) for member in (talk.id("aino"), talk.id("liam")))
    keep(
        talk,
        Agreement(
            id="s1",
            journey="j1",
            version=1,
            state=AgreementState.IN_FORCE,
            drafted_by=talk.id("aino"),
            at=START,
            entries=entries,
            accepted=accepted,
        ),
        Meeting(
            id="m0",
            journey="j1",
            kind=MeetingKind.FIRST,
            state=MeetingState.MET,
            offered_by=talk.id("aino"),
            options=(START - DAY,),
            minutes=60,
            at=START - 5 * DAY,
            starts_at=START - DAY,
        ),
    )
    return talk


def meetings(talk: Talk) -> list[Meeting]:
    """The journey's meetings but the first, in order of making."""
    found = facts(talk).all(Meeting, lambda m: m.id != "m0")
    return sorted(found, key=lambda m: (m.at, m.id))


def the_meeting(talk: Talk) -> Meeting:
    """The only one."""
    (meeting,) = meetings(talk)
    return meeting


def labels(talk: Talk, user: str) -> list[str]:
    """The buttons of the newest message."""
    parts = talk.bot.phones[user][-1].message.parts
    return [str(button.label) for part in parts if isinstance(part, Actions) for button in part.buttons]


def agreed(talk: Talk) -> Meeting:
    """The pair agrees on Tuesday the first of December at ten."""
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    if "Missä" in talk.last("aino"):
        talk.press("aino", "Työpaikalla")
    talk.press("liam", "Works for me")
    return next(m for m in meetings(talk) if m.state is MeetingState.AGREED)


def after(meeting: Meeting, **delta: float) -> datetime:
    """A moment counted from the meeting's end."""
    assert meeting.ends_at is not None
    return meeting.ends_at + timedelta(**delta)


# --- proposing, answering -------------------------------------------------------------------------


def test_three_suggestions_lie_in_both_shifts_and_one_press_each_agrees() -> None:
    talk = a_pair()
    talk.say("aino", "tapaaminen")
    offered = [label for label in labels(talk, "aino") if "klo" in label]
    assert len(offered) == 3

    talk.press("aino", offered[0])
    talk.press("aino", "Kävelyllä")
    assert "Works for me" in labels(talk, "liam")
    assert "On a walk" in talk.last("liam")
    talk.press("liam", "Works for me")

    meeting = the_meeting(talk)
    assert (meeting.state, meeting.kind, meeting.sequence) == (MeetingState.AGREED, MeetingKind.FIRST, 0)
    assert meeting.starts_at is not None
    assert is_allowed(meeting.starts_at, WorkingTime.of("day"), "Europe/Helsinki")
    for user in ("aino", "liam"):
        files = talk.bot.phones[user][-1].files
        assert any(b"BEGIN:VCALENDAR" in file.content for file in files.values())


def test_a_place_in_own_words_reaches_the_partner_and_the_calendar_but_no_lead() -> None:
    talk = a_pair()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.say("aino", "Kolmoskerroksen sohva")
    assert "Kolmoskerroksen sohva" in talk.last("liam")
    talk.press("liam", "Works for me")
    file = next(iter(talk.bot.phones["liam"][-1].files.values()))
    assert "Kolmoskerroksen sohva" in file.content.decode()
    told = "\n".join(talk.shown("sirpa"))
    assert "Aino" in told
    assert "Liam" in told
    assert "1.12. klo 10.00" in told
    assert "sohva" not in told


def test_a_remote_meeting_may_bring_a_link_once_and_it_is_remembered() -> None:
    talk = a_pair()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.press("aino", "Etänä")
    talk.say("aino", "https://meet.example/huone")
    talk.press("liam", "Works for me")
    assert "https://meet.example/huone" in talk.last("liam")
    talk.advance_to(after(the_meeting(talk), days=1))
    talk.say("aino", "/tapaaminen to 17.12. klo 10")
    talk.press("aino", "Etänä")
    assert "https://meet.example/huone" in talk.last("liam")


def test_the_agreements_place_is_the_default_and_is_not_asked() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    assert "Missä" not in talk.last("aino")
    assert "In a quiet room" in talk.last("liam")
    assert the_meeting(talk).kind is MeetingKind.FOLLOW_UP


def test_counter_proposals_go_back_and_forth_until_one_is_accepted() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.say("liam", "Wed 2.12. 11:00")
    assert "Liam ehdottaa toista aikaa" in talk.last("aino")
    talk.press("aino", "Ehdota toista aikaa")
    talk.say("aino", "to 3.12. klo 9")
    talk.press("liam", "Works for me")
    meeting = the_meeting(talk)
    assert meeting.state is MeetingState.AGREED
    assert meeting.starts_at == datetime(2026, 12, 3, 7, 0, tzinfo=UTC)
    assert meeting.rounds == 2


def test_a_pressed_card_still_says_who_and_when_and_asks_nothing_more() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    yes = talk.button("liam", "Works for me")
    (card,) = talk.act("liam", Pressed(yes.payload.encode()))
    assert isinstance(card, ReplacePressed)
    left = plain(card.message)
    assert "Aino" in left
    assert "Tuesday 1 December" in left
    assert "You chose: Works for me" in left
    assert not any(isinstance(part, Actions) for part in card.message.parts)


def test_not_now_is_told_kindly_and_a_new_time_is_one_press_away() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.press("liam", "I can’t make it")
    assert the_meeting(talk).state is MeetingState.CANCELLED
    assert "Liam ei pääse silloin" in talk.last("aino")
    assert "Ehdota aikaa" in labels(talk, "aino")
    assert not talk.shown("sirpa") or "Tapaaminen" not in talk.shown("sirpa")[-1]


def test_the_same_press_twice_and_an_old_button_change_nothing() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.press("liam", "Works for me")
    shown = len(talk.shown("aino"))
    talk.press("liam", "Works for me")
    assert len(talk.shown("aino")) == shown
    assert the_meeting(talk).sequence == 0


def test_both_propose_at_the_same_moment_and_nothing_doubles() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("liam", "meet")
    talk.say("aino", TUESDAY)
    talk.press("liam", labels_of_times(talk, "liam")[0])
    meeting = the_meeting(talk)
    assert meeting.state is MeetingState.PROPOSED
    assert meeting.offered_by == talk.id("liam")
    assert "Liam ehdottaa toista aikaa" in talk.last("aino")


def test_both_name_the_same_time_at_the_same_moment_and_it_is_agreed() -> None:
    talk = a_pair()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.say("liam", "meet")
    talk.say("liam", "Tue 1.12. 10:00")
    talk.press("aino", "Työpaikalla")
    if "Where could you meet?" in talk.last("liam"):
        talk.press("liam", "At work")
    assert len(meetings(talk)) == 1


def labels_of_times(talk: Talk, user: str) -> list[str]:
    """Buttons with a time on the newest list of suggestions."""
    for out in reversed(talk.bot.phones[user]):
        for part in out.message.parts:
            if isinstance(part, Actions):
                found = [str(b.label) for b in part.buttons if "," in str(b.label) or "klo" in str(b.label)]
                if found:
                    return found
    raise AssertionError("no times")


def test_a_second_yes_after_a_withdrawal_is_answered_kindly() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.press("aino", "Peru ehdotus")
    talk.press("aino", "Peru ehdotus")
    assert the_meeting(talk).state is MeetingState.CANCELLED
    talk.press("liam", "Works for me")
    assert the_meeting(talk).state is MeetingState.CANCELLED


def test_a_suggestion_that_is_taken_back_is_told_as_that_and_not_as_a_missed_meeting() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.press("aino", "Peru ehdotus")
    assert "Perutaanko ehdotus?" in talk.last("aino")
    talk.press("aino", "Peru ehdotus")
    assert "Ehdotus on peruttu." in talk.last("aino")
    assert "Aino took back the suggested time" in talk.last("liam")
    assert "cannot make" not in talk.last("liam")


def test_a_suggestion_that_the_other_calls_off_is_told_as_declined() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    talk.say("liam", "cancel")
    assert "Withdraw" not in talk.last("liam")
    talk.press("liam", "I can’t make it")
    assert the_meeting(talk).state is MeetingState.CANCELLED
    assert "Liam ei pääse silloin" in talk.last("aino")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("eilen klo 10", "jo mennyt"),
        ("tänään klo 9.20", "alle tunti"),
        ("huomenna", "vielä kellonajan"),
        ("joskus keväällä", "En saanut selvää"),
    ],
)
def test_a_time_that_cannot_be_gets_a_kind_answer_and_the_question_stays(typed: str, answer: str) -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.new("aino")
    talk.say("aino", typed)
    assert answer in talk.new("aino")
    assert not meetings(talk)
    talk.say("aino", TUESDAY)
    assert the_meeting(talk).state is MeetingState.PROPOSED


def test_a_time_off_shift_is_taken_with_a_soft_word_to_both() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.new("aino")
    talk.say("aino", "ti 1.12. klo 18")
    assert "työaikanne ulkopuolella" in talk.new("aino")
    assert "outside your working hours" in talk.last("liam")
    assert the_meeting(talk).state is MeetingState.PROPOSED


def test_where_nobody_has_an_employer_a_time_off_shift_is_their_own_matter() -> None:
    talk = under_way()
    keep(talk, a_programme(talk, preset="entrepreneurs"))
    talk.say("aino", "tapaaminen ti 1.12. klo 18")
    told = talk.new("aino")
    assert "Te päätätte, sopiiko se." in told
    assert "kuuluu työaikaan" not in told


def test_a_time_typed_right_after_the_word_is_enough() -> None:
    talk = under_way()
    talk.say("aino", f"tapaaminen {TUESDAY}")
    assert the_meeting(talk).state is MeetingState.PROPOSED


def test_a_time_alone_typed_where_nothing_waits_is_proposed() -> None:
    talk = under_way()
    talk.say("aino", TUESDAY)
    assert the_meeting(talk).state is MeetingState.PROPOSED


def test_a_time_alone_is_not_understood_by_who_has_nobody_to_meet() -> None:
    talk = under_way()
    talk.say("sirpa", TUESDAY)
    assert "En ymmärtänyt" in talk.new("sirpa")


def test_an_offer_whose_time_goes_by_ends_kindly_for_both() -> None:
    talk = under_way()
    talk.say("aino", f"tapaaminen {TUESDAY}")
    talk.advance(days=9)
    assert the_meeting(talk).state is MeetingState.CANCELLED
    assert any("ehti mennä ohi" in text for text in talk.shown("aino"))
    assert any("has gone by" in text for text in talk.shown("liam"))


def test_without_a_partner_or_during_a_pause_the_word_is_answered_kindly() -> None:
    talk = a_pair()
    talk.say("sirpa", "tapaaminen")
    assert "ei ole vielä paria" in talk.last("sirpa")
    keep(talk, a_journey(talk, state=JourneyState.PAUSED, paused_until=START + 30 * DAY))
    talk.say("aino", "tapaaminen")
    assert "tauko" in talk.last("aino")
    assert not meetings(talk)


def test_somebody_elses_meeting_cannot_be_touched() -> None:
    talk = under_way()
    meeting = agreed(talk)
    for word in ("move", "cancel", "invitation"):
        talk.act("sirpa", Pressed(command(word, meeting.id).encode()))
    assert the_meeting(talk) == meeting
    assert not any(out.files for out in talk.bot.phones["sirpa"])


# --- moving and cancelling ------------------------------------------------------------------------


def test_a_moved_meeting_keeps_its_identity_quotes_the_rule_and_tells_the_lead() -> None:
    talk = under_way()
    before = agreed(talk)
    talk.new("aino")
    talk.press("aino", "Siirrä")
    assert "päivää ennen" in talk.new("aino")
    talk.say("aino", "ke 2.12. klo 10")
    assert "would like to move the meeting" in talk.last("liam")
    talk.press("liam", "Works for me")
    moved = the_meeting(talk)
    assert (moved.id, moved.sequence, moved.state) == (before.id, 1, MeetingState.AGREED)
    assert moved.starts_at == datetime(2026, 12, 2, 8, 0, tzinfo=UTC)
    assert any("siirtyi" in text for text in talk.shown("sirpa"))


def test_a_cancelled_meeting_is_told_kindly_and_leaves_the_calendars() -> None:
    talk = under_way()
    agreed(talk)
    talk.press("liam", "Cancel the meeting")
    talk.press("liam", "Cancel the meeting")
    assert the_meeting(talk).state is MeetingState.CANCELLED
    assert "Liam ei pääsekään" in talk.last("aino")
    assert "Ehdota aikaa" in labels(talk, "aino")
    file = next(iter(talk.bot.phones["aino"][-1].files.values()))
    assert b"METHOD:CANCEL" in file.content
    assert any("peruttu" in text for text in talk.shown("sirpa"))
    talk.press("liam", "Works for me")
    assert the_meeting(talk).state is MeetingState.CANCELLED


def test_keeping_a_meeting_changes_nothing() -> None:
    talk = under_way()
    meeting = agreed(talk)
    talk.press("aino", "Peru tapaaminen")
    talk.press("aino", "Pidä ennallaan")
    assert the_meeting(talk) == meeting


def test_a_lead_hears_no_times_where_meetings_need_not_fit_shifts() -> None:
    talk = under_way()
    keep(talk, a_programme(talk, supervisor_confirms=False))
    agreed(talk)
    assert not any("sovittu" in text for text in talk.shown("sirpa"))


def test_the_booked_meeting_is_shown_with_what_can_be_done() -> None:
    talk = under_way()
    agreed(talk)
    talk.say("aino", "tapaaminen")
    assert labels(talk, "aino") == ["Lataa kalenteriin", "Siirrä", "Peru tapaaminen"]
    talk.press("aino", "Lataa kalenteriin")
    assert talk.bot.phones["aino"][-1].files


# --- by the clock ---------------------------------------------------------------------------------


def test_a_reminder_brings_themes_a_tip_and_open_goals_never_homework() -> None:
    talk = under_way()
    aino, liam = talk.id("aino"), talk.id("liam")
    for number, owner in enumerate((aino, liam)):
        answer = Answer(
            id=f"a{number}",
            author=owner,
            journey="j1",
            question="goal",
            seen_by=SeenBy.PAIR,
            shared_with=(aino, liam),
            at=START,
            words=Sealed(f"Rauhallinen aamu {number}"),
            options=(),
        )
        goal = Goal(
            id=f"t{number}", journey="j1", owner=owner, state=GoalState.ACTIVE, history=(answer.id,), at=START
        )
        keep(talk, answer, goal)
    meeting = agreed(talk)
    assert meeting.starts_at is not None
    talk.new("aino")
    talk.advance_to(meeting.starts_at)
    text = talk.new("aino")
    assert "Pian tapaatte" in text
    assert "Mikä tavoitteissanne on liikahtanut" in text
    assert "Rauhallinen aamu 0" in text
    assert "Rauhallinen aamu 1" in text
    assert "Vinkki:" in text
    assert any(word in text for word in ("Mitään ei tarvitse", "Tule sellaisena", "Ei läksyjä"))
    assert labels(talk, "aino") == ["Siirrä", "Peru tapaaminen"]


def test_a_reminder_keeps_a_private_goal_from_the_partner() -> None:
    talk = under_way()
    answer = Answer(
        id="a9",
        author=talk.id("liam"),
        journey="j1",
        question="goal",
        seen_by=SeenBy.AUTHOR,
        at=START,
        words=Sealed("Only mine"),
        options=(),
    )
    goal = Goal(
        id="t9", journey="j1", owner=talk.id("liam"), state=GoalState.ACTIVE, history=("a9",), at=START
    )
    keep(talk, answer, goal)
    meeting = agreed(talk)
    assert meeting.starts_at is not None
    talk.advance_to(meeting.starts_at)
    assert any("Only mine" in text for text in talk.shown("liam"))
    assert not any("Only mine" in text for text in talk.shown("aino"))


def test_after_the_meeting_each_goes_on_to_their_own_check_in() -> None:
    talk = under_way()
    meeting = agreed(talk)
    talk.advance_to(after(meeting, minutes=40))
    talk.press("aino", "Tapasimme")
    assert the_meeting(talk).state is MeetingState.MET
    assert facts(talk).get(Journey, "j1").last_met_at == meeting.starts_at
    assert dialogs_of(talk, "aino")[-1] == "check-in"
    assert "check-in" not in dialogs_of(talk, "liam")
    talk.press("liam", "We met")
    assert dialogs_of(talk, "liam")[-1] == "check-in"


def dialogs_of(talk: Talk, user: str) -> list[str]:
    """The dialogs that were opened with a person, oldest first."""
    runs = facts(talk).all(Run, lambda r: r.person == talk.id(user))
    return [run.dialog for run in sorted(runs, key=lambda r: r.opened_at)]


def test_one_yes_wins_whatever_the_other_said_and_nobody_hears_of_it() -> None:
    talk = under_way()
    meeting = agreed(talk)
    talk.advance_to(after(meeting, minutes=40))
    talk.press("aino", "Emme tavanneet")
    assert the_meeting(talk).state is MeetingState.NOT_MET
    talk.new("aino")
    talk.press("liam", "We met")
    assert the_meeting(talk).state is MeetingState.MET
    assert talk.new("aino") == ""


def test_moved_opens_the_search_for_a_new_time() -> None:
    talk = under_way()
    meeting = agreed(talk)
    talk.advance_to(after(meeting, minutes=40))
    talk.press("aino", "Siirretään")
    assert the_meeting(talk).state is MeetingState.NOT_MET
    assert "Milloin tapaisitte" in talk.last("aino")


def test_nudges_grow_rarer_then_ask_once_and_then_leave_in_peace() -> None:
    talk = under_way()
    wake(talk)
    talk.advance(days=120)
    asked = [
        text
        for text in talk.shown("aino")
        if "voisitte tavata" in text or "lähiviikkoina" in text or "Muistutan vielä kerran" in text
    ]
    assert len(asked) == len(set(asked)) == 3
    assert sum("Mikä auttaisi" in text for text in talk.shown("aino")) == 1


def test_a_proposal_ends_the_nudges_of_both() -> None:
    talk = under_way()
    wake(talk)
    talk.advance(days=19)
    assert dialogs_of(talk, "aino")[-1] == "nudge"
    talk.press("aino", "Ehdota aikaa")
    talk.press("aino", labels_of_times(talk, "aino")[0])
    before = len(talk.shown("liam"))
    talk.advance(days=1)
    assert not any("meet in the coming weeks" in text for text in talk.shown("liam")[before:])
    assert the_meeting(talk).state is MeetingState.PROPOSED


def test_a_new_rhythm_is_told_kindly_and_counts_from_then_on() -> None:
    talk = under_way()
    wake(talk)
    talk.advance(days=62)
    talk.press("aino", "Harvemmin tai useammin")
    talk.press("aino", "6 viikon välein")
    journey = facts(talk).get(Journey, "j1")
    assert journey.rhythm_days == 42
    talk.advance(days=1)
    assert any("every 6 weeks" in text for text in talk.shown("liam"))
    before = len(talk.shown("aino"))
    talk.advance(days=30)
    assert not any("voisitte tavata" in text for text in talk.shown("aino")[before:])


def test_the_rhythm_can_be_changed_at_any_time() -> None:
    talk = under_way()
    talk.say("liam", "rhythm")
    talk.press("liam", "Every 2 weeks")
    assert facts(talk).get(Journey, "j1").rhythm_days == 14
    assert "2 viikon välein" in talk.last("aino")


def test_after_the_check_in_the_next_time_is_asked() -> None:
    talk = under_way()
    meeting = agreed(talk)
    talk.advance_to(after(meeting, minutes=40))
    talk.press("aino", "Tapasimme")
    for _ in range(3):
        talk.press("aino", "Ohita")
    assert "Milloin tapaisitte seuraavan kerran?" in talk.last("aino")
    talk.press("aino", labels_of_times(talk, "aino")[0])
    assert meetings(talk)[-1].state is MeetingState.PROPOSED


def test_after_the_first_meeting_comes_the_agreement() -> None:
    talk = a_pair()
    meeting = agreed(talk)
    talk.advance_to(after(meeting, minutes=40))
    talk.press("aino", "Tapasimme")
    assert dialogs_of(talk, "aino")[-1] == "agreement-offer"


def test_near_the_end_the_evaluation_meeting_is_offered_and_booked() -> None:
    talk = under_way()
    keep(talk, a_journey(talk, phase=Phase.UNDER_WAY, last_met_at=START - DAY, ends_at=START + 16 * DAY))
    wake(talk)
    talk.advance(days=4)
    assert any("arviointitapaaminen" in text for text in talk.shown("aino"))
    talk.say("aino", "/tapaaminen to 3.12. klo 10")
    talk.press("liam", "Works for me")
    assert the_meeting(talk).kind is MeetingKind.EVALUATION


def test_everything_by_the_clock_falls_into_working_time() -> None:
    talk = under_way()
    agreed(talk)
    talk.advance(minutes=30)
    sent = list(moments(talk, days=40))
    assert len(sent) > 2
    hours = WorkingTime.of("day")
    assert all(
        any(is_allowed(at - timedelta(minutes=m), hours, "Europe/Helsinki") for m in (0, 60)) for at in sent
    )


def moments(talk: Talk, days: int) -> Iterator[datetime]:
    """When messages reach Aino while nobody does anything, to the hour."""
    for _ in range(days * 24):
        before = len(talk.shown("aino"))
        talk.advance(hours=1)
        if len(talk.shown("aino")) > before:
            yield talk.bot.time


# --- status ---------------------------------------------------------------------------------------


def test_status_says_partner_phase_next_meeting_and_what_waits() -> None:
    talk = under_way()
    talk.say("aino", f"tapaaminen {TUESDAY}")
    talk.say("liam", "status")
    text = talk.last("liam")
    assert "Aino" in text
    assert "Under way" in text
    assert "waiting for your answer" in text
    assert "One thing waits" in text
    talk.press("liam", "A time to meet")
    assert "Does the time work for you?" in talk.last("liam")
    talk.press("liam", "Works for me")
    assert the_meeting(talk).state is MeetingState.AGREED


def test_status_of_two_programmes_shows_both() -> None:
    talk = under_way()
    second = a_programme(talk, id="g2", name="Yrittäjät", supervisor_confirms=False)
    other = a_journey(talk, id="j2", programme="g2", members=(talk.id("aino"), talk.id("sirpa")))
    keep(talk, second, other)
    talk.new("aino")
    talk.say("aino", "tilanne")
    text = talk.new("aino")
    assert "Liam" in text
    assert "Sirpa" in text
    talk.say("aino", "tapaaminen")
    assert labels(talk, "aino") == ["Liam", "Sirpa"]


def test_status_without_anything_shows_the_way_in() -> None:
    talk = a_pair()
    talk.act("uusi", Arrived())
    talk.say("uusi", "tilanne")
    assert "Tule mukaan" in labels(talk, "uusi")


@pytest.mark.parametrize("typed", ["kyllä", "Joo!", "ok", "sopii", "yes"])
def test_a_plain_yes_accepts(typed: str) -> None:
    talk = under_way()
    talk.say("aino", f"tapaaminen {TUESDAY}")
    talk.say("liam", typed)
    assert the_meeting(talk).state is MeetingState.AGREED


def test_a_day_and_then_a_time_of_day_are_one_time() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", "ti 8.12.")
    talk.say("aino", "klo 13")
    assert the_meeting(talk).options[0].astimezone(HELSINKI).strftime("%d.%m. %H:%M") == "08.12. 13:00"


def test_stop_here_does_not_ask_about_leaving() -> None:
    talk = under_way()
    talk.say("aino", "lopeta tähän")
    assert "En odota sinulta" in talk.last("aino")


# --- several times between two --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "starts"), [("the second", 15), ("both", 10), ("15:00", 15), ("Tue 1.12. 10:00", 10), ("2", 15)]
)
def test_two_times_may_be_offered_at_once_and_one_word_chooses(typed: str, starts: int) -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen")
    talk.say("aino", "ti 1.12. klo 10 tai 15")
    assert the_meeting(talk).options == tuple(
        datetime(2026, 12, 1, hour, tzinfo=HELSINKI) for hour in (10, 15)
    )
    assert "Which of these times works for you?" in talk.last("liam")
    talk.say("liam", typed)
    assert the_meeting(talk).starts_at == datetime(2026, 12, 1, starts, tzinfo=HELSINKI)


def test_two_times_of_which_neither_suits_are_declined_at_once() -> None:
    talk = under_way()
    talk.say("aino", "tapaaminen ti 1.12. klo 10 tai 15")
    talk.say("liam", "neither")
    assert the_meeting(talk).state is MeetingState.CANCELLED
    assert "Liam ei pääse näihin aikoihin" in talk.last("aino")


# --- how they meet --------------------------------------------------------------------------------


def sign_up(talk: Talk, user: str, meets: Meets) -> None:
    """How a member said they can meet."""
    keep(
        talk,
        Enrolment(
            id=f"e-{user}", programme="g1", person=talk.id(user), state=EnrolmentState.PAIRED, role=Role.EITHER,
            wants=(), gives=(), languages=("fi",), shifts=("day",), meets=meets, form=Form.MENTOR_PAIR, capacity=1,
            notice_version="1", noticed_at=START, at=START,
        ),
    )  # fmt: skip


def test_whoever_only_meets_remotely_is_asked_for_a_link_and_never_for_a_place() -> None:
    talk = a_pair()
    sign_up(talk, "aino", Meets.REMOTE)
    sign_up(talk, "liam", Meets.BOTH)
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    assert "linkki" in talk.last("aino")
    talk.say("aino", "https://meet.example/huone")
    assert not any("Missä tapaisitte?" in text for text in talk.shown("aino"))
    assert "Remotely" in talk.last("liam")
    assert "https://meet.example/huone" in talk.last("liam")


def test_whoever_only_meets_face_to_face_is_offered_places_and_no_remote_meeting() -> None:
    talk = a_pair()
    sign_up(talk, "aino", Meets.PLACE)
    sign_up(talk, "liam", Meets.BOTH)
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    assert "Kävelyllä" in labels(talk, "aino")
    assert "Etänä" not in labels(talk, "aino")


def test_who_can_do_both_chooses_at_booking_and_the_agreement_is_the_default() -> None:
    talk = under_way()
    for user in ("aino", "liam"):
        sign_up(talk, user, Meets.BOTH)
    agreement = facts(talk).get(Agreement, "s1")
    keep(talk, replace(agreement, entries={**agreement.entries, "START-05a": "option:remote"}))
    talk.say("aino", "tapaaminen")
    talk.say("aino", TUESDAY)
    assert "linkki" in talk.last("aino")
    talk.press("aino", "Ohita")
    assert "Remotely" in talk.last("liam")


# --- a pause moves the end ------------------------------------------------------------------------


def test_a_pause_moves_the_agreed_end_by_its_length_and_an_early_return_gives_back_what_is_left() -> None:
    talk = under_way()
    end = facts(talk).get(Journey, "j1").ends_at
    talk.say("aino", "tauko")
    talk.press("aino", "Kuukausi")
    assert facts(talk).get(Journey, "j1").ends_at == end + 30 * DAY
    assert "Sovittu loppu siirtyy" in talk.last("aino")
    talk.advance(days=10)
    talk.say("aino", "jatka")
    assert facts(talk).get(Journey, "j1").ends_at == end + 10 * DAY
