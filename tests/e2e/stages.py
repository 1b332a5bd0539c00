"""Stages of a pair's path that are the same wherever forms open in a chat. Everything is Finnish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.e2e.acting import Filling
from tests.e2e.process import MONDAY
from tests.e2e.walk import (
    LEAD,
    MEETING,
    MEETING_TYPED,
    MENTEE,
    MENTOR,
    PROMISE,
    SECRET,
    TOPIC,
    WISH,
)


def sign_up(people: Filling, one: Callable[[], object], other: Callable[[], object]) -> None:
    """Two people open the form, each in a way of their own, and fill it in; the supervisor agrees."""
    common = {"languages": ["fi"], "meets": "both"}
    one()
    people.fill(MENTOR, role="mentor", wants=["learning"], gives=["dementia"], shifts=["day"], **common)
    people.sees(LEAD, "Aino Virtanen haluaa mukaan")
    people.press(LEAD, "Sopii hyvin")
    people.sees(MENTOR, "hyväksyi ilmoittautumisesi")
    other()
    people.fill(
        MENTEE, role="mentee", wants=["dementia", "learning"], gives=[], shifts=["day", "evening"],
        avoid="Liam Byrne", **common,
    )  # fmt: skip
    people.sees(LEAD, "Joonas Lehto haluaa mukaan")
    people.press(LEAD, "Sopii hyvin")
    people.sees(MENTEE, "hyväksyi ilmoittautumisesi")


def first_time(people: Filling) -> None:
    """A first time is proposed in a form, which asks once more for what is missing, and accepted."""
    people.press(MENTEE, "Ehdota aikaa")
    assert set(people.fill(MENTEE, **{"time.own": MEETING_TYPED})) == {"place"}
    assert not people.fill(MENTEE, **{"time.own": MEETING_TYPED}, place="walk")
    people.sees(MENTEE, "Ehdotin tätä aikaa: tiistaina 1.12. klo 14.00.")
    people.press(MENTOR, "Sopii")
    for user in (MENTOR, MENTEE):
        people.sees(user, "Tapaaminen on sovittu.")
        people.given(user, "tapaaminen.ics")


def think(people: Filling) -> None:
    """The next day each is asked in private; one answers, one skips in between."""
    people.advance_to(MONDAY + timedelta(days=1, minutes=30))
    people.sees(MENTEE, "Mitä haluaisit mentoroinnista itsellesi?")
    for answer, then in (
        (WISH, "Mitä lupaat tehdä"), (PROMISE, "Mistä haluatte tapaamisissa"), (TOPIC, "Kiitos, että"),
    ):  # fmt: skip
        people.say(MENTEE, answer)
        people.asked(MENTEE, then)
    people.press(MENTOR, "Ohita")
    people.asked(MENTOR, "Mitä lupaat tehdä")
    people.say(MENTOR, SECRET)
    people.asked(MENTOR, "Mistä haluatte tapaamisissa")


def agree(people: Filling) -> None:
    """The agreement: drafted on two sheets, sent, accepted by the other, handed to both as a paper."""
    people.press(MENTEE, "Kohta kerrallaan")
    people.fill(MENTEE, **{"START-01": "do:quote", "START-02.own": PROMISE, "START-04a": "2-weeks"})
    people.fill(MENTEE, CONFIDENTIALITY="between-us")
    assert WISH in people.sees(MENTEE, "Tältä sopimus näyttää")
    people.press(MENTEE, "Lähetä parille")
    people.advance_to(MEETING + timedelta(hours=18))
    people.press(MENTOR, "Hyväksyn")
    for user in (MENTOR, MENTEE):
        people.sees(user, "Mentorointisopimus on voimassa")
        people.given(user, "mentorointisopimus.pdf")
