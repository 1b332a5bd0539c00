"""Own questions: in members' own words, seen by those who were told, asked and shown like the guide's; own order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.event import Pressed
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import JourneyState
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import FileKind, command
from bot.domain.own_questions import OwnQuestion, QuestionWish
from bot.domain.privacy import Answer, SeenBy
from tests.dialogs.grouped import Group, group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.dialogs.test_papers import paper
from tests.talk import START

ASKED = "Mistä saat voimaa yövuoroon?"
SECRET = "Uskallanko pyytää apua?"
BEST = "Mikä tapaamisissanne on parasta?"
HIDDEN = "Kysymys, joka ei ole enää nähtävissä"


def add(both: Pair, user: str, words: str, whose: str = "Meille yhteinen") -> None:
    """Add a question from the list, and let the others' working time come."""
    for typed in ("omat kysymykset", "Lisää oma kysymys", whose, words):
        both.talk.say(user, typed)
    both.talk.advance(hours=1)


def met(both: Pair, number: int, *users: str) -> None:
    """They met; the clock looks, and a check-in begins."""
    at = both.talk.bot.time - timedelta(hours=2)
    both.put(
        Meeting(
            id=f"m{number}", journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=MeetingState.MET, offered_by="",
            options=(), minutes=60, at=at, starts_at=at,
        )
    )  # fmt: skip
    both.change(last_met_at=at)
    both.wake("check-in", *(users or (ONE,)))
    both.talk.advance(hours=1)


def reminded(both: Pair, user: str, number: int = 1) -> str:
    """What comes to a person before a meeting."""
    starts = both.talk.bot.time + timedelta(days=2)
    both.put(
        Meeting(
            id=f"n{number}", journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=MeetingState.AGREED,
            offered_by=both.talk.id(ONE), options=(starts,), minutes=60, at=START, starts_at=starts,
        )
    )  # fmt: skip
    both.talk.new(user)
    both.wake("reminder", *(both.members if isinstance(both, Group) else (ONE, OTHER)))
    both.talk.advance(days=1, hours=20)
    return next(one for one in both.talk.shown(user)[::-1] if "Näistä voi jutella" in one)


def own(both: Pair) -> OwnQuestion:
    """The latest own question as it is kept."""
    return list(both.world().all(OwnQuestion))[-1]


def wishes(both: Pair, user: str) -> list[tuple[str, str]]:
    """A person's own order."""
    mine = both.world().all(QuestionWish, lambda wish: wish.person == both.talk.id(user))
    return [(wish.question, wish.turn) for wish in mine]


def arrange(both: Pair, user: str, number: int, what: str, part: str = "Matkalla") -> None:
    """Move a question of a list."""
    change = "Siirrä tai poista" if part == "Omat kysymykset" else "Muuta järjestystä"
    for typed in ("pohdi", part, change):
        both.talk.say(user, typed)
    if "Mikä näistä?" in both.talk.last(user):
        both.talk.say(user, str(number))
    both.talk.say(user, what)
    both.talk.advance(minutes=5)


# --- adding ------------------------------------------------------------------------------------------------


def test_the_other_hears_kindly_of_a_new_question_and_may_leave_it_be() -> None:
    both = pair()
    add(both, ONE, ASKED)

    assert "Kysymys on lisätty, ja kerron siitä parillesi." in both.everything(ONE)
    told = both.talk.last(OTHER)
    assert told.startswith(f"Aino lisäsi teille yhteisen kysymyksen.\n{ASKED}\nVastata ei tarvitse.")
    assert ASKED not in both.everything(LEAD)
    both.talk.press(OTHER, "Jätä pois")
    assert "En kysy tätä sinulta." in both.talk.last(OTHER)
    both.talk.new(ONE)
    met(both, 1, ONE, OTHER)
    assert ASKED in both.talk.new(ONE)
    assert both.everything(OTHER).count(ASKED) == 1


def test_an_own_question_is_answered_shown_and_shared_as_the_guides_are() -> None:
    both = pair()
    add(both, ONE, ASKED)
    both.talk.press(OTHER, "Vastaa")
    assert ASKED in both.talk.last(OTHER)
    assert "Vain sinä näet tämän, kunnes kaikki haluavat näyttää omansa." in both.talk.last(OTHER)
    both.talk.say(OTHER, "Kahvista")
    both.talk.say(ONE, "oma kysymys 1")
    both.talk.say(ONE, "Työkavereista")
    assert both.answers(ONE, own(both).id)[0].seen_by is SeenBy.PAIR_WHEN_ALL
    assert "Kahvista" not in both.everything(ONE)
    both.talk.press(ONE, "Näytä rinnakkain")
    both.talk.advance(hours=1)
    both.talk.press(OTHER, "Näytä rinnakkain")
    both.talk.advance(hours=1)

    for user in (ONE, OTHER):
        together = next(shown for shown in both.talk.shown(user) if "Aino:\n  Työkavereista" in shown)
        assert ASKED in together
        assert "Liam:\n  Kahvista" in together


def test_a_question_to_oneself_is_wholly_ones_own() -> None:
    both = pair()
    add(both, ONE, SECRET, "Vain minulle")
    assert own(both).told == (both.talk.id(ONE),)
    met(both, 1, ONE, OTHER)
    assert SECRET in both.talk.last(ONE)
    both.talk.say(ONE, "Uskallan")
    both.talk.say(ONE, "lopeta tähän")
    both.talk.say(ONE, "vastaukseni")
    assert "Uskallan" in both.talk.last(ONE)
    assert "Jaa" not in both.talk.last(ONE)
    both.talk.say(ONE, "jaa vastaus 1")
    assert "Tämä vastaus on vain sinun, samoin kysymys." in both.talk.last(ONE)
    both.talk.say(OTHER, "omat kysymykset")
    assert "Omia kysymyksiä ei vielä ole." in both.talk.last(OTHER)
    for user in (OTHER, LEAD):
        assert SECRET not in both.everything(user)
        assert "Uskallan" not in both.everything(user)


@pytest.mark.parametrize("action", ["answer", "out"])
def test_nobody_else_reaches_a_question_to_oneself_by_its_id(action: str) -> None:
    both = pair()
    add(both, ONE, SECRET, "Vain minulle")
    for user in (OTHER, LEAD):
        both.talk.act(user, Pressed(command("own-questions", f"{action}:{own(both).id}").encode()))
        assert "mikään ei muuttunut" in both.talk.last(user)
        assert SECRET not in both.everything(user)
    assert wishes(both, OTHER) == []


def test_the_words_of_a_question_are_an_answer_and_stand_in_no_button() -> None:
    both = pair()
    add(both, ONE, ASKED)
    question = own(both)
    words = both.world().get(Answer, question.answer)
    assert (words.author, words.seen_by) == (both.talk.id(ONE), SeenBy.PAIR)
    payloads = [
        button.payload.encode()
        for outs in both.talk.bot.phones.values()
        for out in outs
        for part in out.message.parts
        for button in getattr(part, "buttons", ())
    ]
    assert not any("voimaa" in payload for payload in payloads)


def test_a_question_taken_away_is_asked_no_more_and_answers_stay_with_their_authors() -> None:
    both = pair()
    add(both, ONE, ASKED)
    both.talk.press(OTHER, "Vastaa")
    both.talk.say(OTHER, "Kahvista")
    both.talk.say(OTHER, "vastaukseni")
    assert ASKED in both.talk.last(OTHER)
    arrange(both, ONE, 1, "Poista kaikilta", "Omat kysymykset")
    assert "Kysymys on poistettu." in both.talk.last(ONE)

    both.talk.new(OTHER)
    both.talk.say(OTHER, "vastaukseni")
    assert f"{HIDDEN}:\n  Kahvista" in both.talk.last(OTHER)
    both.talk.say(OTHER, "omat kysymykset")
    met(both, 1, ONE, OTHER)
    assert ASKED not in both.talk.new(OTHER)
    assert ASKED not in reminded(both, OTHER)


def test_only_its_owner_can_take_a_question_away() -> None:
    both = pair()
    add(both, ONE, ASKED)
    for typed in ("omat kysymykset", "Siirrä tai poista"):
        both.talk.say(OTHER, typed)
    assert "Poista" not in both.talk.last(OTHER)
    assert "Jätä pois" in both.talk.last(OTHER)


def test_during_a_pause_one_adds_only_for_oneself() -> None:
    both = pair()
    both.change(state=JourneyState.PAUSED, paused_until=START + timedelta(days=30))
    both.talk.say(ONE, "omat kysymykset")
    both.talk.say(ONE, "Lisää oma kysymys")
    assert "Matkanne on tauolla" in both.talk.last(ONE)
    assert "Meille yhteinen" not in both.talk.last(ONE)


def test_long_lists_come_five_at_a_time() -> None:
    both = pair()
    for number in range(6):
        add(both, ONE, f"Kysymys ystävälle {'abcdef'[number]}?", "Vain minulle")
    both.talk.say(ONE, "omat kysymykset")
    assert "ystävälle f?" not in both.talk.last(ONE)
    both.talk.say(ONE, "Näytä lisää")
    assert "1. Kysymys ystävälle f? – vain sinulle" in both.talk.last(ONE)


# --- order -------------------------------------------------------------------------------------------------


def test_a_question_moved_first_comes_next_and_one_left_out_never() -> None:
    both = pair()
    arrange(both, ONE, 1, "Jätä pois")
    arrange(both, ONE, 5, "Kysy seuraavaksi")
    assert wishes(both, ONE) == [("MID-10", "out"), ("MID-09", "next")]
    assert wishes(both, OTHER) == []
    both.talk.new(ONE)
    met(both, 1, ONE, OTHER)
    assert "kun tapaatte?" in both.talk.last(ONE)
    assert BEST in both.talk.last(OTHER)
    for _ in range(3):
        both.talk.say(ONE, "ohita")
    assert BEST not in both.talk.new(ONE)


def test_what_is_left_out_can_be_put_back() -> None:
    both = pair()
    arrange(both, ONE, 1, "Jätä pois")
    both.talk.say(ONE, "pohdi")
    both.talk.say(ONE, "Matkalla")
    assert f"1. {BEST} (jätetty pois)" in both.talk.last(ONE)
    arrange(both, ONE, 1, "Palauta paikalleen")
    assert wishes(both, ONE) == []
    met(both, 1)
    assert BEST in both.talk.last(ONE)


def test_an_answered_question_wished_for_comes_once_more_and_the_same_answer_changes() -> None:
    both = pair()
    both.reflect(ONE, "matkalla", 1, "Nauru")
    both.talk.advance(hours=1)
    arrange(both, ONE, 1, "Kysy seuraavaksi")
    met(both, 1)
    assert "Nauru" in both.talk.last(ONE)
    assert BEST in both.talk.last(ONE)
    both.talk.say(ONE, "Kävelyt")
    both.talk.say(ONE, "lopeta tähän")
    assert len(both.answers(ONE, "MID-10")) == 1
    both.talk.advance(days=21)
    both.talk.new(ONE)
    met(both, 2)
    assert BEST not in both.talk.new(ONE)


def test_a_wished_question_that_is_passed_by_rests_again() -> None:
    both = pair()
    both.reflect(ONE, "matkalla", 1, "Nauru")
    both.talk.advance(hours=1)
    arrange(both, ONE, 1, "Kysy seuraavaksi")
    met(both, 1)
    both.talk.say(ONE, "ohita")
    both.talk.say(ONE, "lopeta tähän")
    assert len(both.answers(ONE, "MID-10")) == 1
    both.talk.advance(days=21)
    both.talk.new(ONE)
    met(both, 2)
    assert BEST not in both.talk.new(ONE)


def test_a_question_of_another_phase_may_be_wished_for() -> None:
    both = pair()
    arrange(both, ONE, 2, "Kysy seuraavaksi", "Lopussa")
    met(both, 1)
    assert "osannut alussa?" in both.talk.last(ONE)


# --- the agenda --------------------------------------------------------------------------------------------


def test_an_own_question_comes_to_the_table_first_then_goals_and_the_guide() -> None:
    both = pair()
    add(both, ONE, ASKED)
    answer = Answer(
        id="ag", author=both.talk.id(ONE), journey=JOURNEY, question="goal-words", seen_by=SeenBy.PAIR, at=START,
        shared_with=(both.talk.id(OTHER),),
    )  # fmt: skip
    both.put(
        answer,
        Goal(
            id="g1",
            journey=JOURNEY,
            owner=both.talk.id(ONE),
            state=GoalState.ACTIVE,
            history=("ag",),
            at=START,
        ),
    )
    told = reminded(both, OTHER)
    lines = [line for line in told.splitlines() if line.startswith("– ")]
    assert lines[0] == f"– {ASKED}"
    assert "tavoit" in lines[1].casefold()
    assert len(lines) == 3


def test_what_one_left_out_stands_on_the_others_agenda_only_and_nobody_hears_of_it() -> None:
    both = pair()
    add(both, ONE, ASKED)
    both.talk.press(OTHER, "Jätä pois")
    assert ASKED in reminded(both, ONE)
    told = next(one for one in both.talk.shown(OTHER)[::-1] if "Näistä voi jutella" in one)
    assert ASKED not in told
    assert "jätetty pois" not in both.everything(ONE)


# --- groups ------------------------------------------------------------------------------------------------


def test_in_a_group_everyone_hears_and_a_leavers_question_goes_with_them() -> None:
    five = group()
    add(five, "aino", ASKED)
    for member in five.others("aino"):
        assert "Aino lisäsi ryhmälle yhteisen kysymyksen." in five.everything(member)
    five.talk.press("liam", "Vastaa")
    five.talk.say("liam", "Kahvista")
    journey = five.journey()
    five.put(
        replace(
            journey,
            members=tuple(m for m in journey.members if m != five.talk.id("aino")),
            roles=journey.roles[1:],
        )
    )
    five.talk.say("liam", "vastaukseni")
    assert f"{HIDDEN}:\n  Kahvista\nVain sinä näet tämän." in five.talk.last("liam")
    assert "kunnes" not in five.talk.last("liam")
    five.talk.say("sanna", "omat kysymykset")
    assert "Omia kysymyksiä ei vielä ole." in five.talk.last("sanna")


def test_a_newcomer_knows_an_older_question_only_when_its_owner_hands_it_on() -> None:
    five = group()
    add(five, "aino", ASKED)
    new = five.talk.id("eeva")
    words = five.world().get(Answer, own(five).answer)
    told = tuple(member for member in own(five).told if member != new)
    five.put(replace(own(five), told=told), words.without(new))
    five.talk.new("eeva")
    five.talk.say("eeva", "omat kysymykset")
    five.talk.act("eeva", Pressed(command("own-questions", f"answer:{own(five).id}").encode()))
    assert ASKED not in five.talk.new("eeva")
    for member in ("aino", "liam", "sanna", "tuomas"):
        five.talk.say(member, "oma kysymys 1")
        five.talk.say(member, f"Vastaus, {member}")
    assert "Tähän ovat vastanneet myös" in five.everything("aino")
    five.talk.say("aino", "lopeta tähän")
    arrange(five, "aino", 1, "Kerro myös uusille", "Omat kysymykset")
    five.talk.advance(hours=1)
    assert ASKED in five.talk.new("eeva")


def test_a_show_that_waits_goes_with_the_question_and_its_leaver() -> None:
    five = group()
    add(five, "eeva", ASKED)
    for member in five.members:
        five.talk.say(member, "oma kysymys 1")
        five.talk.say(member, f"Vastaus, {member}")
    five.talk.advance(hours=1)
    five.talk.say("eeva", "lopeta tähän")
    five.talk.say("eeva", "lopeta")
    five.talk.press("eeva", "Lopetan")
    five.talk.advance(hours=1)
    five.talk.press("liam", "Näytä rinnakkain")
    assert "Vastaus, aino" not in five.everything("liam")
    assert "jo valmis" in five.talk.last("liam")


# --- papers, erasing, going on ------------------------------------------------------------------------------


def export(both: Pair, user: str) -> str:
    """The export of a person's data, as they would read it."""
    me = both.talk.id(user)
    return str(paper(both, user, FileKind.EXPORT, me))


def test_the_export_holds_own_questions_answers_and_the_own_order() -> None:
    both = pair()
    add(both, ONE, ASKED)
    add(both, ONE, SECRET, "Vain minulle")
    both.talk.say(OTHER, "oma kysymys 1")
    both.talk.say(OTHER, "Kahvista")
    both.talk.press(OTHER, "Jätä pois")

    mine, theirs = export(both, ONE), export(both, OTHER)
    assert SECRET in mine
    assert "jätetty pois" not in mine
    assert f"{ASKED} (jätetty pois)" in theirs
    assert "Kahvista" in theirs
    assert SECRET not in theirs
    assert "Kahvista" not in mine


def test_who_erases_their_data_takes_the_words_of_their_questions_along() -> None:
    both = pair()
    add(both, ONE, ASKED)
    both.talk.say(OTHER, "oma kysymys 1")
    both.talk.say(OTHER, "Kahvista")
    both.talk.say(ONE, "omat tiedot poista")
    both.talk.press(ONE, "Poista kaikki")

    assert list(both.world().all(OwnQuestion)) == []
    assert ASKED not in export(both, OTHER)
    assert "Kahvista" in export(both, OTHER)


def test_who_left_and_came_back_is_asked_an_older_question_only_when_it_is_handed_on() -> None:
    five = group()
    add(five, "aino", ASKED)
    before = five.journey()
    five.talk.say("eeva", "lopeta")
    five.talk.press("eeva", "Lopetan")
    five.put(before)
    five.talk.new("eeva")
    met(five, 1, "eeva")
    five.talk.say("eeva", "omat kysymykset")
    assert ASKED not in five.talk.new("eeva")
    arrange(five, "aino", 1, "Kerro myös uusille", "Omat kysymykset")
    five.talk.advance(hours=1)
    assert ASKED in five.talk.new("eeva")
