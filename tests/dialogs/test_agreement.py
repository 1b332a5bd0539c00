"""The agreement: in force only with everybody's yes, kept version by version, seen by its members only."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Arrived, Pressed
from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.privacy import Answer, Sealed, SeenBy
from dialogs.agreement_effect import in_effect
from dialogs.pack import load_pack
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START

REVIEW = "Lähetetäänkö se parille?"


def at_start() -> Pair:
    """The pair right after the introduction, without an agreement, and Ulla, who is in no pair."""
    both = pair(phase=Phase.START)
    both.talk.act("ulla", Arrived())
    return both


def agreements(both: Pair) -> list[Agreement]:
    """All versions, oldest first."""
    return sorted(both.world().all(Agreement), key=lambda a: a.version)


def skip_to_review(both: Pair, user: str = ONE) -> None:
    """Pass all other fields by."""
    while REVIEW not in both.talk.last(user):
        both.talk.press(user, "Ohita")


def draft(both: Pair, *, topics: str = "Muistisairaus arjessa") -> None:
    """Aino drafts: rhythm, length and one topic; the rest stays open."""
    talk = both.talk
    talk.say(ONE, "sopimus")
    talk.press(ONE, "Kohta kerrallaan")
    for _ in range(2):
        talk.press(ONE, "Ohita")
    talk.press(ONE, "3 kuukautta")
    talk.press(ONE, "2 viikon välein")
    talk.press(ONE, "45 minuuttia")
    talk.press(ONE, "Etänä")
    talk.say(ONE, topics)
    skip_to_review(both)


def propose(both: Pair) -> None:
    """Aino drafts and sends."""
    draft(both)
    both.talk.press(ONE, "Lähetä parille")


def agree(both: Pair) -> None:
    """An agreement in force, with the question about own lines passed by."""
    propose(both)
    both.talk.press(OTHER, "Hyväksyn")
    for _ in range(2):
        both.talk.press(OTHER, "Ohita")


def amend(both: Pair, user: str, field: str, label: str) -> None:
    """Change one field of what holds, and send it."""
    both.talk.say(user, "sopimus")
    both.talk.press(user, "Muuta sopimusta")
    both.talk.say(user, field)
    both.talk.press(user, label)
    both.talk.press(user, "Lähetä parille")


# --- the path --------------------------------------------------------------------------------------------


def test_it_holds_once_both_have_accepted_and_sets_rhythm_and_end() -> None:
    both = at_start()
    propose(both)
    assert both.journey().phase is Phase.START

    both.talk.press(OTHER, "Hyväksyn")

    journey = both.journey()
    assert [a.state for a in agreements(both)] == [AgreementState.IN_FORCE]
    assert journey.phase is Phase.UNDER_WAY
    assert (journey.rhythm_days, journey.meeting_minutes) == (14, 45)
    assert journey.ends_at == journey.began_at + timedelta(days=91)
    assert journey.halfway_at is not None
    assert both.talk.bot.time < journey.halfway_at < journey.ends_at
    for user in (ONE, OTHER):
        copies = [out for out in both.talk.bot.phones[user] if out.files]
        assert len(copies) == 1
        paper = next(file for file in copies[0].files.values() if file.name.endswith(".md"))
        assert "Muistisairaus arjessa" in paper.content.decode()


def test_each_member_reads_it_in_their_own_language() -> None:
    both = pair("liam:en", phase=Phase.START)
    propose(both)

    shown = both.talk.last(OTHER)

    assert "How often: Every 2 weeks" in shown
    assert "Topics: Muistisairaus arjessa" in shown
    assert "To be agreed later: " in shown


def test_a_change_goes_back_as_a_proposal_and_keeps_the_version() -> None:
    both = at_start()
    propose(both)
    both.talk.press(OTHER, "Muuta kohtaa")
    both.talk.say(OTHER, "Tapaamisten väli")
    both.talk.press(OTHER, "4 viikon välein")
    both.talk.press(OTHER, "Lähetä parille")
    assert "Liam ehdottaa teille mentorointisopimusta." in both.everything(ONE)

    both.talk.press(ONE, "Hyväksyn")

    assert [(a.version, a.state) for a in agreements(both)] == [(1, AgreementState.IN_FORCE)]
    assert both.journey().rhythm_days == 28


def test_accepting_what_is_being_changed_changes_nothing() -> None:
    both = at_start()
    propose(both)
    old = both.talk.button(OTHER, "Hyväksyn")
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Muuta kohtaa")
    both.talk.say(ONE, "Tapaamisten väli")
    both.talk.press(ONE, "4 viikon välein")

    both.talk.act(OTHER, Pressed(old.payload.encode()))

    assert [a.state for a in agreements(both)] == [AgreementState.DRAFT]
    assert "mikään ei muuttunut" in both.talk.last(OTHER)


def test_an_old_yes_is_no_yes_to_the_next_wording() -> None:
    both = at_start()
    propose(both)
    old = both.talk.button(OTHER, "Hyväksyn")
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Muuta kohtaa")
    both.talk.say(ONE, "Tapaamisten väli")
    both.talk.press(ONE, "4 viikon välein")
    both.talk.press(ONE, "Lähetä parille")

    both.talk.act(OTHER, Pressed(old.payload.encode()))

    assert [a.state for a in agreements(both)] == [AgreementState.PROPOSED]
    assert "4 viikon välein" in "\n".join(both.talk.shown(OTHER)[-2:])


def test_accepting_twice_doubles_nothing() -> None:
    both = at_start()
    propose(both)
    yes = both.talk.button(OTHER, "Hyväksyn")
    both.talk.act(OTHER, Pressed(yes.payload.encode()))
    told = len(both.talk.shown(ONE))

    both.talk.act(OTHER, Pressed(yes.payload.encode()))

    (only,) = agreements(both)
    assert len(only.accepted) == 2
    assert len(both.talk.shown(ONE)) == told


def test_two_who_draft_at_the_same_moment_write_one_agreement() -> None:
    both = at_start()
    both.talk.say(ONE, "sopimus")
    both.talk.say(OTHER, "sopimus")
    late = both.talk.button(OTHER, "Kohta kerrallaan")
    both.talk.press(ONE, "Kohta kerrallaan")

    both.talk.act(OTHER, Pressed(late.payload.encode()))

    assert [a.drafted_by for a in agreements(both)] == [both.talk.id(ONE)]
    assert "Aino" in both.everything(OTHER)


def test_an_amendment_is_a_new_version_and_the_old_one_is_kept() -> None:
    both = at_start()
    agree(both)
    amend(both, OTHER, "Tapaamisten väli", "4 viikon välein")
    assert "Muutettu" not in both.everything(OTHER)
    assert "Tapaamisten väli: 4 viikon välein\nMuut kohdat pysyvät ennallaan." in both.talk.last(ONE)
    assert both.journey().rhythm_days == 14

    both.talk.press(ONE, "Hyväksyn")

    assert [a.state for a in agreements(both)] == [AgreementState.SUPERSEDED, AgreementState.IN_FORCE]
    assert both.journey().rhythm_days == 28
    both.talk.say(OTHER, "sopimus")
    both.talk.press(OTHER, "Aiemmat versiot")
    assert "Tapaamisten väli: 2 viikon välein" in both.talk.last(OTHER)


def test_an_amendment_that_changes_nothing_is_put_away() -> None:
    both = at_start()
    agree(both)

    amend(both, ONE, "Aiheet", "Pidä ennallaan")

    assert [a.state for a in agreements(both)] == [AgreementState.IN_FORCE]
    assert "Mikään ei muuttunut" in both.talk.last(ONE)


def test_another_field_leaves_end_and_halfway_where_they_are() -> None:
    both = at_start()
    agree(both)
    before = both.journey()
    both.talk.advance(days=30)

    amend(both, ONE, "Tapaamisen pituus", "90 minuuttia")
    both.talk.press(OTHER, "Hyväksyn")

    after = both.journey()
    assert after.meeting_minutes == 90
    assert (after.ends_at, after.halfway_at) == (before.ends_at, before.halfway_at)


def test_an_end_that_has_gone_by_leaves_time_to_evaluate() -> None:
    both = at_start()
    agree(both)
    now = both.journey().began_at + timedelta(days=200)
    pack = load_pack("mentoring-journey", 1)
    old = agreements(both)[0]
    longer = replace(old, entries={**old.entries, "START-03": "option:6-months"})

    assert in_effect(both.journey(), pack, longer, old, now).ends_at > now


@pytest.mark.parametrize(
    ("typed", "days"),
    [("joka toinen keskiviikko", 14), ("kerran kuussa", 30), ("kun vuorot antavat myöten", 21)],
)
def test_own_words_for_the_rhythm_count_when_they_name_it_and_else_the_programmes_does(
    typed: str, days: int
) -> None:
    both = at_start()
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Kohta kerrallaan")
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    both.talk.press(ONE, "Muu väli")
    both.talk.say(ONE, typed)
    skip_to_review(both)
    assert f"Tapaamisten väli: {typed}" in both.talk.last(ONE)
    both.talk.press(ONE, "Lähetä parille")
    both.talk.press(OTHER, "Hyväksyn")

    assert both.journey().rhythm_days == days
    reminded = "Muistutan tapaamisista tähän tahtiin: 3 viikon välein" in "\n".join(both.talk.shown(ONE))
    assert reminded == (days == 21)


def test_fields_that_hang_on_a_choice_come_and_go_with_it() -> None:
    both = at_start()
    talk = both.talk
    talk.say(ONE, "sopimus")
    talk.press(ONE, "Kohta kerrallaan")
    for _ in range(5):
        talk.press(ONE, "Ohita")
    talk.press(ONE, "Kahvilla tai lounaalla")
    talk.say(ONE, "Kahvila Kulma")
    assert "Kuka maksaa" in talk.last(ONE)
    talk.press(ONE, "Vuorotellen")
    for _ in range(3):
        talk.press(ONE, "Takaisin")
    talk.press(ONE, "Etänä")
    skip_to_review(both)
    assert "Kahvit ja lounaat" not in talk.last(ONE)
    talk.press(ONE, "Lähetä parille")

    assert set(agreements(both)[0].entries) == {"START-05a"}
    assert "Kahvila Kulma" not in both.everything(OTHER)


def test_what_the_programme_usually_does_comes_first() -> None:
    both = at_start()
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Kohta kerrallaan")
    for _ in range(3):
        both.talk.press(ONE, "Ohita")

    shown = both.talk.last(ONE)

    assert "Ohjelman tavallinen valinta: 3 viikon välein" in shown
    assert "1) 3 viikon välein" in shown


# --- where it stands -------------------------------------------------------------------------------------


def test_a_draft_goes_on_where_it_waits() -> None:
    both = at_start()
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Kohta kerrallaan")
    for _ in range(2):
        both.talk.press(ONE, "Ohita")
    both.talk.press(ONE, "Myöhemmin")

    both.talk.say(ONE, "sopimus")

    assert "Kuinka kauan mentorointinne kestää?" in both.talk.last(ONE)


def test_a_draft_left_lying_may_be_taken_up_by_the_partner() -> None:
    both = at_start()
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Kohta kerrallaan")
    both.talk.say(OTHER, "sopimus")
    assert "Aino" in both.talk.last(OTHER)
    assert "Kirjoitan itse" not in both.talk.last(OTHER)
    both.talk.advance(days=4)

    both.talk.say(OTHER, "sopimus")
    both.talk.press(OTHER, "Kirjoitan itse")

    assert agreements(both)[0].drafted_by == both.talk.id(OTHER)


def test_a_dropped_draft_takes_its_words_along() -> None:
    both = at_start()
    draft(both)

    both.talk.press(ONE, "Hylkää luonnos")

    assert agreements(both) == []
    assert both.answers(ONE) == []
    both.talk.press(OTHER, "Luonnostele")
    assert "Kohta 1" in both.talk.last(OTHER)


def test_after_silence_the_proposal_is_said_to_be_best_looked_at_together() -> None:
    both = at_start()
    propose(both)
    both.talk.advance(days=20)

    shown = [text for text in both.talk.shown(ONE) if "katsoa läpi yhdessä" in text]
    assert len(shown) == 1
    both.talk.say(OTHER, "sopimus")
    both.talk.press(OTHER, "Hyväksyn")
    assert agreements(both)[0].state is AgreementState.IN_FORCE


def test_talking_first_leaves_the_proposal_as_it_is() -> None:
    both = at_start()
    propose(both)

    both.talk.press(OTHER, "Jutellaan tavatessa")

    assert "Liam haluaa jutella sopimuksesta" in both.talk.last(ONE)
    assert agreements(both)[0].state is AgreementState.PROPOSED


def test_the_offer_comes_to_both_after_the_first_meeting_and_rests_once_one_drafts() -> None:
    both = at_start()
    met = Meeting(
        id="m1", journey=JOURNEY, kind=MeetingKind.FIRST, state=MeetingState.MET, offered_by=both.talk.id(ONE),
        options=(), minutes=60, at=START, starts_at=START,
    )  # fmt: skip
    both.put(met)
    both.talk.advance(hours=2)
    both.wake("agreement-offer", ONE, OTHER)
    assert all("Kirjoitetaanko nyt mentorointisopimus?" in both.talk.last(user) for user in (ONE, OTHER))

    both.talk.press(OTHER, "Parini luonnostelee")
    both.talk.press(ONE, "Kohta kerrallaan")

    assert "Liam toivoo, että sinä luonnostelet" in both.everything(ONE)
    assert "Sopimusta kirjoittaa nyt Aino" in both.talk.last(OTHER)


def test_a_prefilled_draft_shows_each_old_choice_to_keep() -> None:
    both = at_start()
    old = replace(both.journey(), id="j0", state=JourneyState.CLOSED, closed_at=START)
    words = Answer(
        id="a0", author=both.talk.id(OTHER), journey="j0", question="agreement-START-06a", seen_by=SeenBy.PAIR,
        at=START, words=Sealed("Saattohoito"), options=(), shared_with=(both.talk.id(ONE),),
    )  # fmt: skip
    prefilled = Agreement(
        id="c0", journey=JOURNEY, version=1, state=AgreementState.DRAFT, drafted_by=both.talk.id(ONE), at=START,
        entries={"START-04a": "option:4-weeks", "START-06a": "a0"},
    )  # fmt: skip
    both.put(old, words, prefilled)
    both.change(continues="j0")
    both.talk.say(ONE, "sopimus")
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    assert "Nyt tässä lukee: 4 viikon välein" in both.talk.last(ONE)
    both.talk.press(ONE, "Pidä ennallaan")
    skip_to_review(both)
    assert "Aiheet: Saattohoito" in both.talk.last(ONE)
    both.talk.press(ONE, "Lähetä parille")
    both.talk.press(OTHER, "Hyväksyn")

    assert both.journey().rhythm_days == 28


# --- who sees what ---------------------------------------------------------------------------------------


def wish(both: Pair, user: str, words: str) -> None:
    """A private answer to START-01."""
    answer = Answer(
        id=f"w-{user}", author=both.talk.id(user), journey=JOURNEY, question="START-01", seen_by=SeenBy.AUTHOR,
        at=START, words=Sealed(words), options=(),
    )  # fmt: skip
    both.put(answer)


def test_private_wishes_stay_private_unless_their_author_quotes_them() -> None:
    both = at_start()
    wish(both, ONE, "Salainen toive A")
    wish(both, OTHER, "Salainen toive B")
    propose(both)
    assert "Salainen toive A" in both.everything(ONE)
    assert "Salainen toive B" not in both.everything(ONE)
    assert "Salainen toive A" not in both.everything(OTHER)

    both.talk.press(OTHER, "Hyväksyn")
    both.talk.press(OTHER, "Käytä tätä")
    both.talk.press(OTHER, "Ohita")

    assert "Tavoitteet · Liam: Salainen toive B" in both.talk.last(ONE)
    both.talk.say(ONE, "sopimus")
    assert "Salainen toive B" in both.talk.last(ONE)


def test_nobody_but_the_members_sees_a_word_of_it() -> None:
    both = at_start()
    agree(both)
    agreement = agreements(both)[0].id
    for user in (LEAD, "ulla"):
        both.talk.say(user, "sopimus")
        for action in ("copy", "amend", "earlier", "look", "draft", "take"):
            for subject in (agreement, JOURNEY):
                both.talk.act(user, Pressed(f"1~~0~agreement~{action}:{subject}"))
        assert "Muistisairaus" not in both.everything(user)
        assert not [out for out in both.talk.bot.phones[user] if out.files]
    assert len(agreements(both)) == 1


@pytest.mark.parametrize("text", ["# otsikko", "a" * 3000, "'; drop table", "🙂 hyvä"])
def test_typed_words_are_kept_as_they_are(text: str) -> None:
    both = at_start()
    draft(both, topics=text)

    assert text in both.talk.last(ONE)


def test_a_closed_journey_takes_no_acceptance() -> None:
    both = at_start()
    propose(both)
    yes = both.talk.button(OTHER, "Hyväksyn")
    both.talk.say(ONE, "lopeta")
    both.talk.press(ONE, "Lopetan")

    both.talk.act(OTHER, Pressed(yes.payload.encode()))

    assert agreements(both)[0].state is AgreementState.PROPOSED
    assert both.world().get(Journey, JOURNEY).state is JourneyState.CLOSED


def test_a_tired_pair_gets_the_usual_choices_and_only_looks_them_over() -> None:
    both = at_start()
    both.talk.say(ONE, "sopimus")
    both.talk.press(ONE, "Tavallisilla valinnoilla")
    shown = both.talk.last(ONE)
    assert REVIEW in shown
    assert "6 kuukautta" in shown
    assert "3 viikon välein" in shown
    assert "Sovitaan myöhemmin" in shown
    both.talk.press(ONE, "Lähetä parille")
    assert agreements(both)[-1].state is AgreementState.PROPOSED
    both.talk.press(OTHER, "Hyväksyn")
    assert agreements(both)[-1].state is AgreementState.IN_FORCE
