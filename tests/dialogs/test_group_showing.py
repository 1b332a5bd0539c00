"""Answers of many side by side: all or none, each under a name; for those who were there, and while they are there."""

from __future__ import annotations

import pytest

from bot.domain.privacy import Answer
from bot.domain.run import Run, RunState
from tests.dialogs.coming_and_going import join, leave
from tests.dialogs.grouped import MEMBERS, Group, group
from tests.dialogs.paired import LEAD

ONE, TWO, THREE, FOUR, FIVE = MEMBERS
QUESTION = "MID-10"


def words(user: str) -> str:
    """What a member answers."""
    return f"Nauru, sanoo {user}"


def reflect(together: Group, *users: str) -> None:
    """These members answer the same question to all."""
    for user in users:
        together.reflect(user, "matkalla", 1, words(user))


def answered(*members: str) -> Group:
    """A group in which all have answered the same question."""
    together = group(*members)
    reflect(together, *together.members)
    return together


def shows(together: Group, *users: str) -> None:
    """These members agree to show theirs."""
    for user in users:
        together.talk.press(user, "Näytä rinnakkain")


def seen(together: Group, reader: str) -> set[str]:
    """Whose answers a member was ever shown, their own apart."""
    everything = together.everything(reader)
    return {user for user in (*MEMBERS, "ulla") if user != reader and words(user) in everything}


def readable(together: Group, reader: str) -> set[str]:
    """Whose answers a member can read now, their own apart."""
    store, who = together.talk.store, together.talk.id(reader)
    answers = {a.id: a for a in together.world().all(Answer) if a.question == QUESTION}
    opened = store.transact(lambda unit: unit.words(list(answers), who))
    users = {together.talk.id(user): user for user in (*MEMBERS, "ulla")}
    return {users[answers[answer].author] for answer in opened} - {reader}


def test_all_are_shown_under_their_names_once_all_have_answered_and_agreed() -> None:
    together = answered()
    assert "Tähän ovat vastanneet myös Aino, Liam, Tuomas ja Eeva." in together.talk.last(THREE)
    shows(together, ONE, TWO, THREE, FOUR)
    assert all(seen(together, user) == set() for user in MEMBERS)
    together.look()
    shows(together, FIVE)
    for user in MEMBERS:
        shown = together.talk.new(user)
        for author in MEMBERS:
            assert f"{author.capitalize()}:\n  {words(author)}" in shown
        assert shown.count("Tässä ovat vastauksenne rinnakkain.") == 1
    assert seen(together, LEAD) == set()


def test_nothing_is_offered_before_everybody_has_answered() -> None:
    together = group()
    reflect(together, *MEMBERS[:4])
    assert all("rinnakkain?" not in together.everything(user) for user in MEMBERS)


def test_one_no_shows_nothing_and_nobody_hears_whose_it_was() -> None:
    together = answered()
    shows(together, *MEMBERS[:4])
    together.look()
    together.talk.press(FIVE, "Pidä itselläni")
    together.talk.advance(days=30)
    for user in MEMBERS[:4]:
        assert "Eeva" not in together.talk.new(user)
        assert readable(together, user) == set()


def test_who_takes_theirs_back_reads_no_more_of_the_others_who_still_do() -> None:
    together = answered()
    shows(together, *MEMBERS)
    together.talk.press(ONE, "Ota takaisin")
    assert readable(together, ONE) == set()
    assert readable(together, TWO) == {THREE, FOUR, FIVE}


def test_who_leaves_is_awaited_no_more() -> None:
    together = answered()
    shows(together, *MEMBERS[:4])
    leave(together, FIVE)
    for user in MEMBERS[:4]:
        assert seen(together, user) == set(MEMBERS[:4]) - {user}
    assert seen(together, FIVE) == set()


def test_with_one_who_had_not_answered_gone_the_others_are_asked() -> None:
    together = group()
    reflect(together, *MEMBERS[:4])
    leave(together, FIVE)
    assert "Tähän ovat vastanneet myös Aino, Liam ja Sanna." in together.talk.last(FOUR)


def test_who_has_left_is_out_of_sight_and_sees_nothing_more() -> None:
    together = answered()
    shows(together, *MEMBERS)
    leave(together, FIVE)
    for user in MEMBERS[:4]:
        assert readable(together, user) == set(MEMBERS[:4]) - {user}
    assert readable(together, FIVE) == set()


def test_a_newcomer_sees_nothing_of_what_was_shown_and_the_others_still_do() -> None:
    together = answered(*MEMBERS[:4])
    shows(together, *MEMBERS[:4])
    join(together, "ulla")
    together.talk.advance(days=3)
    assert readable(together, "ulla") == set()
    assert readable(together, ONE) == set(MEMBERS[1:4])


def test_a_yes_from_before_a_newcomer_came_is_asked_anew() -> None:
    together = answered(*MEMBERS[:3])
    shows(together, ONE, TWO)
    join(together, "ulla")
    shows(together, THREE)
    assert all(readable(together, user) == set() for user in together.members)
    together.look()
    reflect(together, "ulla")
    for user in (ONE, TWO, THREE):
        assert "Ulla" in together.talk.new(user)
    shows(together, "ulla", ONE, TWO)
    assert readable(together, "ulla") == set()
    shows(together, THREE)
    assert readable(together, "ulla") == set(MEMBERS[:3])


def test_what_was_shown_stays_shown_while_a_newcomers_own_is_asked_about() -> None:
    together = answered(*MEMBERS[:3])
    shows(together, *MEMBERS[:3])
    join(together, "ulla")
    reflect(together, "ulla")
    together.talk.press(ONE, "Pidä itselläni")
    assert readable(together, TWO) == {ONE, THREE}
    assert readable(together, "ulla") == set()


def test_one_answer_is_shared_with_all_who_are_there_and_not_with_who_comes_later() -> None:
    together = group(*MEMBERS[:4])
    together.reflect(ONE, "matkalla", 2, "Oma oivallus")
    together.talk.say(ONE, "vastaukseni")
    together.talk.press(ONE, "Jaa ryhmälle")
    assert "Tämän näkevät nyt myös Liam, Sanna ja Tuomas." in together.talk.last(ONE)
    join(together, "ulla")
    assert "Oma oivallus" not in together.everything("ulla")
    together.look()

    together.talk.say(ONE, "vastaukseni")
    assert "Tämän näette sinä ja Liam, Sanna ja Tuomas." in together.talk.last(ONE)
    together.talk.press(ONE, "Jaa ryhmälle")

    assert "Oma oivallus" in together.talk.new("ulla")
    assert together.talk.new(TWO) == ""


@pytest.mark.parametrize("user", MEMBERS[:2])
def test_after_a_leaving_nothing_waits_for_anybody(user: str) -> None:
    together = answered()
    shows(together, THREE, FOUR, FIVE)
    leave(together, user)
    runs = together.talk.world(THREE).all(Run)
    assert [r for r in runs if r.state is RunState.OPEN and r.person == together.talk.id(user)] == []
