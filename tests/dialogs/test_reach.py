"""Who cannot be written to, and comes back: the bot removed or blocked, a closed account, a place without words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.effect import Hint
from bot.domain.event import Arrived, BotRemoved, Event, Looked, ProfileChanged, Said, Undeliverable
from bot.domain.people import Person, Reach
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run, RunState
from tests.dialogs.grouped import group
from tests.dialogs.paired import LEAD, ONE, OTHER, Pair, pair
from tests.dialogs.unit import facts
from tests.talk import Talk

AGAIN = {
    "fi": "Mukava, että palasit.",
    "sv": "Roligt att du är tillbaka.",
    "en": "Good to see you back.",
    "fi-easy": "Kiva, että tulit takaisin.",
}
HEARD = {
    "fi": "Viestini menevät taas perille: Aino.",
    "sv": "Mina meddelanden kommer fram igen: Aino.",
    "en": "My messages get through again: Aino.",
    "fi-easy": "Viestini menevät taas perille.",
}


def reach(talk: Talk, user: str) -> Reach:
    """Whether they can be written to, as it is kept."""
    return facts(talk).get(Person, talk.id(user)).reach


def speaks(both: Pair, user: str, language: str) -> None:
    """From now on they read this language."""
    both.talk.languages[user] = language
    known = both.world().get(Person, both.talk.id(user))
    both.put(replace(known, language=language, language_chosen=True))


def told(both: Pair, kind: Reach) -> None:
    """What became of Aino; the platform says so."""
    if kind is Reach.BLOCKED:
        both.talk.act(ONE, BotRemoved())
        return
    both.talk.turn.take(Event("gone", both.talk.bot.now(), Undeliverable(both.talk.id(ONE), kind.value)))
    both.talk._settle()


def waiting(both: Pair, user: str) -> list[Run]:
    """Questions that wait for somebody, in the chat or to come."""
    who = both.talk.id(user)
    return list(
        both.world().all(Run, lambda r: r.person == who and r.state in (RunState.OPEN, RunState.LATER))
    )


def aside(talk: Talk, user: str, text: str) -> tuple[object, ...]:
    """A command typed in a channel."""
    event = replace(talk.event(user, Said(text)), aside=True, channel="yleinen")
    replies = talk.take(user, event)
    talk._settle()
    return replies


# --- removed --------------------------------------------------------------------------------------------------


def test_who_removes_the_bot_cannot_be_written_to_and_the_lead_hears_it_once() -> None:
    both = pair()
    for _ in range(2):
        both.talk.act(ONE, BotRemoved())
    assert reach(both.talk, ONE) is Reach.BLOCKED
    heard = [shown for shown in both.talk.shown(LEAD) if "Aino ei saa nyt viestejäni" in shown]
    assert len(heard) == 1
    assert "estetty tai poistettu" in heard[0]
    assert both.talk.new(OTHER) == "", "the partner hears it from a person"


def test_nothing_is_said_to_them_and_nobody_waits_by_the_clock() -> None:
    both = pair()
    both.talk.new(ONE)
    both.talk.act(ONE, BotRemoved())
    both.talk.advance(days=60)
    assert both.talk.new(ONE) == ""
    assert not [one for one in both.talk.store.waiting(99)[0] if one.person == both.talk.id(ONE)]


def test_an_account_that_is_closed_is_none_the_worse_for_a_removed_bot() -> None:
    both = pair()
    both.talk.act(ONE, ProfileChanged(active=False))
    both.talk.act(ONE, BotRemoved())
    assert reach(both.talk, ONE) is Reach.LEFT


def test_somebody_unknown_who_removes_the_bot_stays_unknown() -> None:
    talk = Talk.with_cast(ONE)
    before = facts(talk)
    talk.act("stranger", BotRemoved())
    assert facts(talk) == before


def test_a_group_goes_on_without_them_and_may_have_them_back() -> None:
    together = group()
    together.talk.advance(hours=1)
    together.talk.act("aino", BotRemoved())
    together.talk.advance(hours=1)
    who = together.talk.id("aino")
    assert who not in together.journey().members
    assert len(together.journey().members) == 4
    assert "Viestit eivät mene nyt perille: Aino" in together.everything("eeva")
    [signed_up] = together.world().all(Enrolment, lambda e: e.person == who)
    assert signed_up.state is EnrolmentState.READY
    together.talk.act("aino", Arrived())
    assert reach(together.talk, "aino") is Reach.REACHABLE
    assert "Viestini menevät taas perille: Aino." in together.everything(LEAD)


# --- back -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", AGAIN)
@pytest.mark.parametrize("kind", [Reach.BLOCKED, Reach.LEFT, Reach.OUTSIDE])
def test_any_act_in_ones_own_chat_brings_one_back_and_the_lead_hears_it(kind: Reach, language: str) -> None:
    both = pair()
    for user in (ONE, LEAD):
        speaks(both, user, language)
    told(both, kind)
    both.talk.say(ONE, "status")
    assert reach(both.talk, ONE) is Reach.REACHABLE
    assert both.talk.last(LEAD).startswith(HEARD[language])
    greeting, answer = both.talk.shown(ONE)[-2:]
    assert greeting.startswith(AGAIN[language])
    assert "Liam" in answer
    both.talk.say(ONE, "status")
    assert sum(HEARD[language] in shown for shown in both.talk.shown(LEAD)) == 1


def test_adding_the_bot_again_brings_one_back_with_a_word_and_no_second_welcome() -> None:
    both = pair()
    both.talk.advance(hours=1)
    both.talk.act(ONE, BotRemoved())
    both.talk.act(ONE, Arrived())
    assert reach(both.talk, ONE) is Reach.REACHABLE
    assert both.talk.last(ONE).startswith(AGAIN["fi"])
    both.talk.act(ONE, Arrived())
    assert both.talk.last(ONE).startswith(AGAIN["fi"])
    assert sum(AGAIN["fi"] in shown for shown in both.talk.shown(ONE)) == 1


@pytest.mark.parametrize("kind", [Reach.BLOCKED, Reach.LEFT, Reach.OUTSIDE])
def test_a_command_in_a_channel_brings_nobody_back_and_shows_the_way(kind: Reach) -> None:
    both = pair()
    told(both, kind)
    [hint] = aside(both.talk, ONE, "/mentorointi tilanne")
    assert isinstance(hint, Hint)
    assert ("ohjelman vetäjälle" if kind is Reach.OUTSIDE else "Avaa keskustelu kanssani") in str(hint)
    assert reach(both.talk, ONE) is kind


def test_looking_at_ones_page_brings_back_who_was_blocked_without_a_word() -> None:
    both = pair()
    both.talk.act(ONE, BotRemoved())
    before = both.talk.shown(ONE)
    both.talk.act(ONE, Looked())
    assert reach(both.talk, ONE) is Reach.REACHABLE
    assert both.talk.shown(ONE) == before


def test_a_profile_says_nothing_of_a_chat_that_was_removed() -> None:
    both = pair()
    both.talk.act(ONE, BotRemoved())
    both.talk.act(ONE, ProfileChanged())
    assert reach(both.talk, ONE) is Reach.BLOCKED


# --- what waited ----------------------------------------------------------------------------------------------


def offered_while_away() -> Pair:
    """Liam offers a time while Aino has removed the bot."""
    both = pair()
    both.talk.advance(hours=1)
    both.talk.act(ONE, BotRemoved())
    both.talk.say(OTHER, "tapaaminen ti 1.12. klo 14")
    both.talk.say(OTHER, "kävely")
    return both


def test_a_question_that_could_not_be_asked_is_asked_when_one_is_back() -> None:
    both = offered_while_away()
    assert "1.12." not in both.everything(ONE)
    both.talk.act(ONE, Arrived())
    both.talk.advance(minutes=15)
    assert "1.12." in both.talk.last(ONE)
    both.talk.press(ONE, "Sopii")
    assert "1.12." in both.talk.last(OTHER)


def test_words_typed_on_coming_back_answer_no_question_that_was_never_seen() -> None:
    both = offered_while_away()
    [asked] = waiting(both, ONE)
    both.talk.say(ONE, "Tämä on vain minulle")
    assert [run.given for run in waiting(both, ONE) if run.id == asked.id] == [asked.given]


def test_it_comes_in_ones_working_time() -> None:
    both = offered_while_away()
    both.talk.advance(hours=12)
    both.talk.act(ONE, Arrived())
    both.talk.advance(minutes=15)
    assert "1.12." not in both.everything(ONE)
    both.talk.advance(hours=13)
    assert "1.12." in both.everything(ONE)


def test_what_was_settled_meanwhile_is_not_asked() -> None:
    both = offered_while_away()
    both.talk.say(OTHER, "peru tapaaminen")
    both.talk.advance(hours=1)
    if both.talk.last(OTHER).startswith("Perutaanko"):
        both.talk.say(OTHER, "1")
    both.talk.act(ONE, Arrived())
    both.talk.advance(days=1)
    assert "Sopiiko" not in both.talk.last(ONE)


def test_what_waits_to_be_sent_when_the_bot_is_removed_arrives_if_one_is_back_before() -> None:
    both = pair()
    both.talk.advance(hours=12)
    both.talk.say(OTHER, "tapaaminen ti 1.12. klo 14")
    both.talk.say(OTHER, "kävely")
    assert "1.12." not in both.everything(ONE), "it is night"
    both.talk.act(ONE, BotRemoved())
    both.talk.act(ONE, Arrived())
    both.talk.advance(hours=13)
    assert "1.12." in both.everything(ONE)
