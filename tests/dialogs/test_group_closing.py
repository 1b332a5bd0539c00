"""The end of a group: each decides for themselves, nobody is outvoted, silence holds nobody up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Journey, JourneyState, Phase, Wish
from bot.domain.people import Person, Reach
from bot.domain.programme import Enrolment, EnrolmentState
from tests.dialogs.coming_and_going import leave, rest
from tests.dialogs.grouped import MEMBERS, Group, group
from tests.dialogs.paired import JOURNEY, LEAD, pair
from tests.talk import START

ONE, TWO, THREE, FOUR, FIVE = MEMBERS
GO_ON, CLOSE = "Haluan jatkaa", "Haluan päättää tähän"
TALK = "miten sinä haluat jatkaa?"


def at_the_end(*members: str) -> Group:
    """The group when the agreed end has come, its agreement written in full."""
    together = group(*members, began_at=START - timedelta(days=182))
    (agreement,) = together.world().all(Agreement)
    together.put(replace(agreement, entries={"START-10": "option:no", "START-04a": "option:4-weeks"}))
    together.change(phase=Phase.UNDER_WAY, ends_at=START + timedelta(days=1), last_met_at=START)
    together.look()
    return together


def evaluate(together: Group, user: str, wish: str) -> None:
    """A member's whole evaluation, with words for all."""
    talk = together.talk
    talk.say(user, "päätös")
    talk.say(user, f"Omaa hyötyä, sanoo {user}")
    talk.say(user, f"Yhteistä hyötyä, sanoo {user}")
    talk.say(user, f"Kiitos, sanoo {user}")
    talk.press(user, "Vie perille")
    talk.press(user, "Viestitellään")
    talk.press(user, "Näytä rinnakkain")
    talk.press(user, wish)


def wishes(together: Group, **by_user: str) -> None:
    """Several members' evaluations."""
    for user, wish in by_user.items():
        evaluate(together, user, wish)


def journeys(together: Group) -> list[Journey]:
    """The journeys of the group, the first one first."""
    return sorted(together.world().all(Journey), key=lambda j: j.began_at)


def names(together: Group, journey: Journey) -> list[str]:
    """A journey's members by name."""
    users = {together.talk.id(user): user for user in MEMBERS}
    return [users[member] for member in journey.members]


# --- all want the same -----------------------------------------------------------------------------------


def test_each_reads_the_thanks_of_each_and_what_all_agreed_to_show() -> None:
    together = at_the_end()
    wishes(together, **dict.fromkeys(MEMBERS[:4], CLOSE))
    for user in MEMBERS:
        others = [other for other in MEMBERS if other != user]
        assert not any(f"Kiitos, sanoo {other}" in together.everything(user) for other in others)
    evaluate(together, FIVE, CLOSE)
    for user in MEMBERS:
        shown = together.talk.new(user)
        for other in MEMBERS:
            assert f"Kiitos, sanoo {other}" in shown
            assert f"{other.capitalize()}:\n  Yhteistä hyötyä, sanoo {other}" in shown
            assert (f"Omaa hyötyä, sanoo {other}" in shown) is False or other == user
    assert "sanoo" not in together.everything(LEAD)


def test_all_close_with_a_keepsake_and_no_word_of_a_pair() -> None:
    together = at_the_end()
    wishes(together, **dict.fromkeys(MEMBERS, CLOSE))
    closed = together.journey()
    assert (closed.state, closed.ends_because) == (JourneyState.CLOSED, "agreed")
    for user in MEMBERS:
        shown = together.talk.new(user)
        assert "Matkaseuranasi olivat" in shown
        assert "Matkamuistosi" in shown
        assert "Saanko etsiä sinulle joskus uuden ryhmän?" in shown
        assert "pari" not in shown.casefold().replace("parasta", "")


def test_all_go_on_in_a_new_journey_and_hear_who_takes_up_the_agreement() -> None:
    together = at_the_end()
    together.change(host=together.talk.id(TWO))
    wishes(together, **dict.fromkeys(MEMBERS, GO_ON))
    _, new = journeys(together)
    assert names(together, new) == list(MEMBERS)
    assert (new.continues, new.host, new.is_group) == (JOURNEY, together.talk.id(TWO), True)
    assert "Tapaamisten väli: 4 viikon välein" in together.talk.last(FIVE)
    for user in MEMBERS[:4]:
        shown = together.talk.new(user)
        assert "Ryhmässäsi ovat edelleen" in shown
        assert "Sopimusta kirjoittaa nyt Eeva." in shown


# --- different wishes ------------------------------------------------------------------------------------


def differing() -> Group:
    """Three wish to go on, two to close; nobody has talked yet."""
    together = at_the_end()
    wishes(together, aino=GO_ON, liam=CLOSE, sanna=GO_ON, tuomas=CLOSE, eeva=GO_ON)
    return together


def say_after_talk(together: Group, **by_user: str) -> None:
    """What each says once they have talked."""
    for user, label in by_user.items():
        assert TALK in together.everything(user)
        together.talk.press(user, label)


def test_different_wishes_lead_to_a_talk_first() -> None:
    together = differing()
    assert together.journey().state is JourneyState.OPEN
    for user in MEMBERS:
        shown = together.talk.last(user)
        assert TALK in shown
        assert "Ryhmässä on erilaisia toiveita" in shown
        assert "Kiitos, sanoo liam" not in together.everything(ONE)


def test_after_the_talk_each_goes_their_own_way_and_nobody_is_outvoted() -> None:
    together = differing()
    together.look()
    say_after_talk(
        together, aino=GO_ON, liam="Haluan päättää tähän", sanna=GO_ON, tuomas="Haluan päättää tähän"
    )
    assert len(journeys(together)) == 1
    say_after_talk(together, eeva=GO_ON)

    old, new = journeys(together)
    assert (old.state, old.ends_because) == (JourneyState.CLOSED, "continued")
    assert names(together, new) == [ONE, THREE, FIVE]
    for user in (TWO, FOUR):
        shown = together.talk.new(user)
        assert "Ryhmästä jatkavat Aino, Sanna ja Eeva." in shown
        assert "Matkamuistosi" in shown
        assert "Kiitos, sanoo aino" in shown
        assert "Saanko etsiä sinulle joskus uuden ryhmän?" in shown
    for user in (ONE, THREE, FIVE):
        shown = together.talk.new(user)
        assert "Matkansa päättävät tähän Liam ja Tuomas." in shown
        assert "Kiitos, sanoo liam" in shown
        assert "Matkamuistosi" not in shown
    states = {e.person: e.state for e in together.world().all(Enrolment)}
    assert states[together.talk.id(ONE)] is EnrolmentState.PAIRED


def test_after_the_talk_all_may_want_the_same() -> None:
    together = differing()
    say_after_talk(together, **dict.fromkeys(MEMBERS, GO_ON))
    _, new = journeys(together)
    assert names(together, new) == list(MEMBERS)


def test_one_alone_cannot_go_on_and_hears_it_kindly() -> None:
    together = differing()
    say_after_talk(together, aino=GO_ON, **dict.fromkeys(MEMBERS[1:], "Haluan päättää tähän"))
    assert len(journeys(together)) == 1
    assert together.journey().state is JourneyState.CLOSED
    assert "Jatkaa voi, kun mukana on ainakin kaksi." in together.everything(ONE)
    assert "Jatkaa voi" not in together.everything(TWO)
    together.talk.press(ONE, "Etsi vain")
    assert "kun ryhmiä kootaan" in together.talk.last(ONE)


def test_whoever_says_nothing_after_the_talk_has_said_it_before() -> None:
    together = differing()
    say_after_talk(together, aino=GO_ON, sanna=GO_ON)
    together.talk.advance(days=25)
    _, new = journeys(together)
    assert names(together, new) == [ONE, THREE, FIVE]


def test_nobody_hears_of_a_wish_before_it_is_decided() -> None:
    def phones(wish: str) -> list[list[str]]:
        together = at_the_end()
        evaluate(together, ONE, wish)
        together.talk.advance(days=2)
        return [together.talk.shown(user) for user in (*MEMBERS[1:], LEAD)]

    assert phones(GO_ON) == phones(CLOSE)


# --- silence, leaving, resting ---------------------------------------------------------------------------


def test_one_silent_member_holds_nobody_up_and_is_told_kindly() -> None:
    together = at_the_end()
    wishes(together, **dict.fromkeys(MEMBERS[:4], GO_ON))
    together.look()
    together.talk.advance(days=40)
    _, new = journeys(together)
    assert names(together, new) == list(MEMBERS[:4])
    shown = together.talk.new(FIVE)
    assert "Jos haluat vielä mukaan, kerro ohjelman vetäjälle." in shown
    assert "Matkamuistosi" in shown


def test_when_nobody_decides_the_journey_rests_in_peace() -> None:
    together = at_the_end()
    together.wake("closing")
    together.talk.advance(days=90)
    assert together.journey().ends_because == "rested"
    assert "Tämän ryhmän matka on nyt päättynyt" in together.everything(LEAD)
    for user in MEMBERS:
        assert "Matkamuistosi" in together.everything(user)


def test_who_leaves_is_awaited_no_more() -> None:
    together = at_the_end()
    wishes(together, **dict.fromkeys(MEMBERS[:4], CLOSE))
    leave(together, FIVE)
    assert together.journey().state is JourneyState.CLOSED
    assert "Matkaseuranasi olivat Aino, Sanna ja Tuomas." in together.everything(TWO)


def test_the_wish_of_one_who_left_counts_no_more() -> None:
    together = at_the_end()
    wishes(together, aino=GO_ON, liam=CLOSE, sanna=CLOSE, tuomas=CLOSE)
    leave(together, ONE)
    assert dict(together.journey().wishes) == dict.fromkeys(
        [together.talk.id(user) for user in (TWO, THREE, FOUR)], Wish.CLOSE
    )
    evaluate(together, FIVE, CLOSE)
    assert together.journey().ends_because == "agreed"


@pytest.mark.parametrize("how", ["rests", "blocked"])
def test_who_rests_or_cannot_be_reached_holds_nobody_up(how: str) -> None:
    together = at_the_end()
    if how == "rests":
        rest(together, FIVE)
    else:
        person = together.talk.world(FIVE).get(Person, together.talk.id(FIVE))
        together.put(replace(person, reach=Reach.BLOCKED))
    wishes(together, **dict.fromkeys(MEMBERS[:4], CLOSE))
    assert together.journey().state is JourneyState.CLOSED


# --- what comes along ------------------------------------------------------------------------------------


def test_the_lines_of_those_who_close_do_not_come_along() -> None:
    together = at_the_end()
    (agreement,) = together.world().all(Agreement)
    own = {f"START-01@{together.talk.id(user)}": f"a-{user}" for user in MEMBERS}
    together.put(replace(agreement, entries={**agreement.entries, **own}))
    wishes(together, aino=GO_ON, liam=CLOSE, sanna=GO_ON, tuomas=CLOSE, eeva=CLOSE)
    say_after_talk(together, aino=GO_ON, sanna=GO_ON, liam=CLOSE, tuomas=CLOSE, eeva=CLOSE)
    (draft,) = (a for a in together.world().all(Agreement) if a.state is AgreementState.DRAFT)
    kept = {key.partition("@")[2] for key in draft.entries if "@" in key}
    assert kept == {together.talk.id(ONE), together.talk.id(THREE)}


def test_of_a_pair_the_other_hears_who_takes_up_the_agreement() -> None:
    both = pair(began_at=START - timedelta(days=182))
    both.change(ends_at=START + timedelta(days=1), last_met_at=START)
    for user in ("aino", "liam"):
        both.talk.say(user, "päätös")
        both.talk.press(user, "Ohita")
        both.talk.press(user, "Ohita")
        both.talk.press(user, "Ohita")
        both.talk.press(user, "Ohita")
        both.talk.press(user, GO_ON)
    assert "Sopimusta kirjoittaa nyt Liam." in both.everything("aino")
