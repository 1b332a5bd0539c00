"""A group's own conversation: what is said there, when, in which language; and never what somebody answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.domain.gate import shown_answers
from bot.domain.people import Person
from bot.domain.programme import Enrolment
from bot.domain.working_time import WorkingTime, is_allowed
from tests.dialogs.grouped import MEMBERS, Group, group
from tests.dialogs.paired import ONE, OTHER, pair
from tests.dialogs.test_group_changes import leave
from tests.dialogs.test_group_meetings import agreed
from tests.dialogs.test_groups import ready, sign_up
from tests.talk import ROOM, Talk

FIVE = ("aino", "eeva", "liam", "sanna", "tuomas")


def roomy(*members: str) -> Group:
    """A group on a platform with rooms."""
    together = group(*members)
    together.talk.with_rooms()
    return together


def room(talk: Talk) -> list[str]:
    """Everything in the room."""
    return talk.shown(ROOM)


def begun() -> Talk:
    """A group that has just been put together."""
    talk = ready(*FIVE)
    talk.with_rooms()
    talk.say("marja", "ehdota ryhmiä")
    talk.press("marja", "Julkaise")
    return talk


def person(together: Group, user: str) -> Person:
    return together.world().get(Person, together.talk.id(user))


def works(together: Group, user: str, *patterns: str) -> None:
    """From now on this person works so."""
    together.put(replace(person(together, user), working_time=WorkingTime.of(*patterns)))


def speaks(together: Group, **languages: Sequence[str]) -> None:
    """What these people told that they speak."""
    for user, told in languages.items():
        who = together.talk.id(user)
        known = next(e for e in together.world().all(Enrolment) if e.person == who)
        together.put(replace(known, languages=tuple(told)))


# --- what is said there ---------------------------------------------------------------------------------


def test_a_new_group_is_welcomed_once_with_all_names_and_what_the_room_is_not() -> None:
    talk = begun()
    (welcome,) = room(talk)
    assert "Täällä ovat Aino, Eeva, Liam, Sanna ja Tuomas." in welcome
    assert "En lue, mitä täällä kirjoitatte." in welcome
    assert "Ehdota aikaa" in welcome


def test_the_room_hears_of_a_meeting_and_that_it_is_called_off() -> None:
    together = roomy()
    agreed(together)
    assert room(together.talk)[-1].startswith("Tapaaminen on sovittu: tiistaina 1.12. klo 10.00.")
    together.talk.say("aino", "peru")
    together.talk.press("aino", "Peru kaikilta")
    assert room(together.talk)[-1] == "Tapaaminen on peruttu: tiistaina 1.12. klo 10.00."


def test_the_room_hears_of_the_new_time_with_the_old_one() -> None:
    together = roomy()
    agreed(together)
    together.talk.say("aino", "siirrä")
    together.talk.say("aino", "to 3.12. klo 9")
    for user in ("liam", "sanna"):
        together.talk.press(user, "Sopii")
    moved = room(together.talk)[-1]
    assert moved.startswith(
        "Tapaaminen siirtyi. Uusi aika on torstaina 3.12. klo 9.00, vanha oli tiistaina 1.12."
    )


def test_who_comes_is_named_and_who_leaves_is_not() -> None:
    talk = begun()
    leave(talk, "eeva")
    assert room(talk)[-1] == "Ryhmä jatkaa.\nTäällä ovat nyt Aino, Liam, Sanna ja Tuomas."
    sign_up(talk, "otto")
    talk.say("marja", "ryhmät")
    talk.press("marja", "Lisää ryhmään…")
    talk.press("marja", "Otto")
    talk.press("marja", "Aino + 3")
    joined = room(talk)[-1]
    assert "Ryhmään tulee uusi jäsen: Otto." in joined
    assert "Täällä ovat nyt Aino, Liam, Otto, Sanna ja Tuomas." in joined


def test_no_answer_no_place_and_no_word_on_anybodys_reasons_is_ever_said_there() -> None:
    together = roomy()
    together.talk.say("aino", "tapaaminen ti 1.12. klo 10")
    together.talk.say("aino", "Kahvila Kulma")
    for user in ("liam", "sanna"):
        together.talk.press(user, "Sopii")
    for shown in together.talk.bot.phones[ROOM]:
        assert not list(shown_answers(shown.message))
    assert "Kulma" not in "\n".join(room(together.talk))


def test_offered_times_that_come_to_nothing_are_no_news() -> None:
    together = roomy()
    together.talk.say("aino", "tapaaminen ti 1.12. klo 10")
    together.talk.press("aino", "Työpaikalla")
    together.talk.say("aino", "peru")
    assert ROOM not in together.talk.bot.phones


def test_a_pair_has_no_room() -> None:
    both = pair()
    both.talk.with_rooms()
    both.talk.say(ONE, "tapaaminen ke 25.11. klo 14")
    both.talk.press(ONE, "Työpaikalla")
    both.talk.press(OTHER, "Sopii")
    assert ROOM not in both.talk.bot.phones


def test_where_groups_have_no_rooms_nothing_waits_for_one() -> None:
    together = group()
    agreed(together)
    _, waiting = together.talk.store.waiting(50)
    assert not any(row.to.room for row in waiting)


# --- when ------------------------------------------------------------------------------------------------


def test_it_comes_when_nobody_there_is_off_shift() -> None:
    together = roomy()
    works(together, "eeva", "evening")
    agreed(together)
    together.talk.advance(hours=3, minutes=59)
    assert ROOM not in together.talk.bot.phones
    together.talk.advance(minutes=1)
    assert len(room(together.talk)) == 1
    for user in MEMBERS:
        one = person(together, user)
        assert is_allowed(together.talk.bot.now(), one.working_time, one.zone)


def test_what_nobody_can_hear_together_is_left_to_everybodys_own_chat() -> None:
    together = roomy()
    works(together, "eeva", "night")
    agreed(together)
    together.talk.advance(days=3)
    assert ROOM not in together.talk.bot.phones


# --- in which language -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "spoken", "begins"),
    [
        (("aino", "liam", "sanna"), {}, "Tapaaminen on sovittu"),
        (("aino", "liam", "sanna:fi-easy"), {}, "Olette sopineet tapaamisen."),
        (
            ("aino", "liam:en", "sanna:en"),
            {"aino": ("fi", "en"), "liam": ("en",), "sanna": ("en",)},
            "A meeting is",
        ),
        (
            ("aino", "liam", "sanna:sv"),
            {"aino": ("fi", "sv"), "liam": ("sv",), "sanna": ("sv", "fi")},
            "Träffen är",
        ),
    ],
)
def test_the_room_speaks_what_all_of_them_speak(
    members: tuple[str, ...], spoken: dict[str, Sequence[str]], begins: str
) -> None:
    together = roomy(*members)
    speaks(together, **spoken)
    together.talk.say("aino", "tapaaminen ti 1.12. klo 10")
    together.talk.press("aino", "Työpaikalla")
    together.talk.say("liam", "1")
    assert room(together.talk)[-1].startswith(begins)
