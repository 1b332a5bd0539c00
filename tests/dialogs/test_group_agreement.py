"""A group's agreement: in force with everybody's yes, whoever comes or goes meanwhile; nobody is asked in vain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Phase
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, Meets
from dialogs.agreement_members import hand_agreement
from tests.dialogs.coming_and_going import join, leave, rest
from tests.dialogs.grouped import MEMBERS, Group, group
from tests.dialogs.paired import Pair, pair

ONE, TWO, THREE, FOUR, FIVE = MEMBERS
TOPIC = "Oman työn rajat"


def at_start(*members: str) -> Group:
    """A group right after the introduction, without an agreement."""
    return group(*members, phase=Phase.START)


def agreements(together: Pair) -> list[Agreement]:
    """All versions, oldest first."""
    return sorted(together.world().all(Agreement), key=lambda a: a.version)


def draft(together: Pair, user: str = ONE, topic: str = TOPIC) -> None:
    """One member drafts: two lines of their own, a topic, the rest left open."""
    talk = together.talk
    talk.say(user, "sopimus")
    talk.press(user, "Kohta kerrallaan")
    talk.say(user, "Uskallan kysyä")
    talk.press(user, "Ohita")
    while "Mistä haluatte tapaamisissa puhua?" not in talk.last(user):
        talk.press(user, "Ohita")
    talk.say(user, topic)
    while "Tältä sopimus näyttää." not in talk.last(user):
        talk.press(user, "Ohita")


def propose(together: Pair, user: str = ONE) -> None:
    """One member drafts and sends."""
    draft(together, user)
    together.talk.press(user, "Lähetä ryhmälle")


def accept(together: Pair, *users: str) -> None:
    """These members say yes."""
    for user in users:
        together.talk.press(user, "Hyväksyn")


# --- the path --------------------------------------------------------------------------------------------


def test_one_drafts_and_the_others_are_told_who() -> None:
    together = at_start()
    together.talk.say(ONE, "sopimus")
    assert "Yksi luonnostelee, muut katsovat läpi." in together.talk.last(ONE)
    together.talk.press(ONE, "Kohta kerrallaan")
    for user in together.others(ONE):
        assert "Sopimusta kirjoittaa nyt Aino." in together.talk.last(user)
    together.talk.say(TWO, "sopimus")
    assert "Sopimusta kirjoittaa nyt Aino." in together.talk.last(TWO)


def test_somebody_else_may_be_asked_to_draft_and_any_of_them_can() -> None:
    together = at_start()
    together.talk.say(ONE, "sopimus")
    together.talk.press(ONE, "Joku muu luonnostelee")
    for user in together.others(ONE):
        assert "Aino toivoo, että joku teistä muista luonnostelee" in together.talk.last(user)
    together.talk.press(THREE, "Luonnostele")
    together.talk.press(FOUR, "Luonnostele")
    assert "Sopimusta kirjoittaa nyt Sanna." in together.talk.last(FOUR)


def test_it_holds_when_the_last_of_all_has_accepted() -> None:
    together = at_start()
    together.look()
    propose(together)
    assert "Vuorossa ovat nyt Liam, Sanna, Tuomas ja Eeva." in together.talk.last(ONE)
    assert "Aino ehdottaa ryhmällenne mentorointisopimusta." in together.everything(FIVE)
    accept(together, TWO, THREE, FOUR)
    assert "Vuorossa on vielä Eeva." in together.talk.last(FOUR)
    assert together.journey().phase is Phase.START

    accept(together, FIVE)

    assert together.journey().phase is Phase.UNDER_WAY
    (holds,) = agreements(together)
    assert {member for member, _ in holds.accepted} == {together.talk.id(user) for user in MEMBERS}
    for user in MEMBERS:
        assert "Mentorointisopimus on voimassa." in together.everything(user)
        assert TOPIC in together.everything(user)
    assert "pari" not in together.talk.new(FIVE).casefold()


def test_each_change_needs_everybodys_yes_anew() -> None:
    together = at_start()
    propose(together)
    accept(together, TWO, THREE)
    for user, label in ((FOUR, "2 viikon välein"), (FIVE, "3 viikon välein")):
        together.talk.press(user, "Muuta kohtaa")
        together.talk.say(user, "Tapaamisten väli")
        together.talk.press(user, label)
        for other in together.others(user):
            assert f"Sopimusehdotusta muuttaa nyt {user.capitalize()}." in together.everything(other)
        together.talk.press(user, "Lähetä ryhmälle")
    accept(together, ONE, TWO, THREE)
    assert together.journey().phase is Phase.START
    accept(together, FOUR)
    assert together.journey().rhythm_days == 21


def test_two_who_change_at_the_same_moment_are_both_answered() -> None:
    together = at_start()
    propose(together)
    for user in (TWO, THREE):
        together.talk.press(user, "Muuta kohtaa")
        together.talk.say(user, "Tapaamisten väli")
    together.talk.press(TWO, "2 viikon välein")
    together.talk.press(THREE, "3 viikon välein")
    assert "Sopimus on ehtinyt muuttua" in together.talk.last(THREE)
    assert agreements(together)[0].drafted_by == together.talk.id(TWO)


def test_that_one_wants_to_talk_first_is_heard_by_all_others() -> None:
    together = at_start()
    propose(together)
    together.talk.press(TWO, "Jutellaan tavatessa")
    for user in together.others(TWO):
        assert "Liam haluaa jutella sopimuksesta, kun tapaatte." in together.talk.last(user)


def test_several_silences_are_told_once() -> None:
    together = at_start()
    propose(together)
    together.talk.advance(days=30)
    assert together.everything(ONE).count("Ehkä se on helpoin katsoa läpi yhdessä") == 1


# --- somebody leaves, rests, joins -----------------------------------------------------------------------


def test_who_leaves_is_awaited_no_more() -> None:
    together = at_start()
    propose(together)
    accept(together, TWO, THREE, FOUR)
    leave(together, FIVE)
    assert together.journey().phase is Phase.UNDER_WAY
    for user in (ONE, TWO, THREE, FOUR):
        assert "Mentorointisopimus on voimassa." in together.talk.last(
            user
        ) or "Voit vielä" in together.talk.last(user)
    assert "Mentorointisopimus on voimassa." not in together.everything(FIVE)


def test_the_draft_of_one_who_leaves_is_free_for_the_others() -> None:
    together = at_start()
    draft(together)
    leave(together, ONE)
    assert agreements(together) == []
    assert "Kuka tahansa teistä voi aloittaa uuden." in together.talk.last(TWO)
    together.talk.press(TWO, "Luonnostele")
    assert "Sopimusta kirjoittaa nyt Liam." in together.talk.last(THREE)


def test_words_of_one_who_left_are_not_in_the_agreement_any_more() -> None:
    together = at_start()
    propose(together)
    accept(together, TWO, THREE, FOUR, FIVE)
    leave(together, ONE)
    together.look()
    together.talk.say(TWO, "sopimus")
    shown = together.talk.new(TWO)
    assert TOPIC not in shown
    assert "Uskallan kysyä" not in shown
    assert "Sovitaan myöhemmin" in shown


def test_who_rests_is_not_awaited_and_may_accept_on_coming_back() -> None:
    together = at_start()
    rest(together, FIVE)
    propose(together)
    accept(together, TWO, THREE, FOUR)
    assert together.journey().phase is Phase.UNDER_WAY
    accept(together, FIVE)
    assert "Sopimus on nyt myös sinun." in together.everything(FIVE)
    (holds,) = agreements(together)
    assert together.talk.id(FIVE) in dict(holds.accepted)


def in_force(*members: str) -> Group:
    """A group whose agreement holds, with a topic in somebody's own words."""
    together = at_start(*members)
    propose(together)
    accept(together, *together.members[1:])
    together.look()
    return together


def test_a_newcomer_reads_and_accepts_what_holds_and_it_holds_all_the_while() -> None:
    together = in_force(*MEMBERS[:4])
    join(together, "ulla", hand_agreement)
    shown = together.talk.new("ulla")
    assert "Tämä on ryhmäsi mentorointisopimus. Se on jo voimassa." in shown
    assert TOPIC in shown
    assert [a.state for a in agreements(together)] == [AgreementState.IN_FORCE]
    together.look()

    accept(together, "ulla")

    assert "Sopimus on nyt myös sinun." in together.talk.new("ulla")
    assert [together.talk.new(user) for user in MEMBERS[:4]] == [""] * 4
    (holds,) = agreements(together)
    assert len(holds.accepted) == 5


def test_a_newcomer_does_not_see_the_others_own_lines() -> None:
    together = in_force(*MEMBERS[:4])
    join(together, "ulla", hand_agreement)
    together.talk.say("ulla", "sopimus")
    assert "Uskallan kysyä" not in together.everything("ulla")
    together.talk.say(TWO, "sopimus")
    assert "Uskallan kysyä" in together.talk.last(TWO)


def test_a_newcomers_change_wish_leaves_the_agreement_in_force_until_all_accept() -> None:
    together = in_force(*MEMBERS[:4])
    join(together, "ulla", hand_agreement)
    together.talk.press("ulla", "Muuta kohtaa")
    together.talk.say("ulla", "Tapaamisten väli")
    together.talk.press("ulla", "2 viikon välein")
    together.talk.press("ulla", "Lähetä ryhmälle")
    assert [a.state for a in agreements(together)] == [AgreementState.IN_FORCE, AgreementState.PROPOSED]
    accept(together, *MEMBERS[:4])
    assert [a.state for a in agreements(together)] == [AgreementState.SUPERSEDED, AgreementState.IN_FORCE]
    assert together.journey().rhythm_days == 14


def test_a_proposal_waits_for_the_newcomer_too() -> None:
    together = at_start(*MEMBERS[:3])
    propose(together)
    accept(together, TWO)
    join(together, "ulla", hand_agreement)
    assert TOPIC in together.talk.last("ulla")
    accept(together, THREE)
    assert together.journey().phase is Phase.START
    accept(together, "ulla")
    assert together.journey().phase is Phase.UNDER_WAY


def test_versions_and_who_accepted_when_stay_when_somebody_has_left() -> None:
    together = in_force()
    before = agreements(together)[0].accepted
    leave(together, FIVE)
    assert agreements(together)[0].accepted == before
    paper = together.talk.bot.phones[ONE]
    assert paper


# --- only remotely ---------------------------------------------------------------------------------------


def test_who_meets_only_remotely_is_not_asked_about_places_or_costs() -> None:
    together = at_start()
    for enrolment in list(together.world().all(Enrolment)):
        together.put(replace(enrolment, meets=Meets.REMOTE))
    propose(together)
    asked = together.everything(ONE)
    for question in ("Missä teidän on hyvä jutella?", "Missä tarkalleen", "Kuka maksaa"):
        assert question not in asked
    assert "Paikka: Etänä" in together.everything(TWO)


def test_the_usual_choices_of_those_who_meet_remotely_have_no_place() -> None:
    both = pair(phase=Phase.START)
    (one, *_) = both.world().all(Enrolment)
    both.put(replace(one, meets=Meets.REMOTE))
    both.talk.say("aino", "sopimus")
    both.talk.press("aino", "Tavallisilla valinnoilla")
    assert "Paikka: Etänä" in both.talk.last("aino")


def test_the_words_of_a_group_are_read_by_its_members_of_that_time_only() -> None:
    together = in_force(*MEMBERS[:4])
    (topic,) = (a for a in together.world().all(Answer) if a.question == "agreement-START-06a")
    assert set(topic.shared_with) == {together.talk.id(user) for user in MEMBERS[1:4]}
    together.talk.advance(days=1)
    join(together, "ulla")
    together.talk.advance(hours=1)
    together.talk.say("ulla", "sopimus")
    assert TOPIC not in together.everything("ulla")
    assert timedelta(0) < together.talk.bot.time - topic.at
