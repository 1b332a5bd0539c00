"""Stages of a pair's path that are the same wherever forms open in a chat. Everything is Finnish."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from tests.e2e.process import MONDAY
from tests.e2e.walk import (
    BENEFIT,
    LEAD,
    MEETING,
    MEETING_TYPED,
    MENTEE,
    MENTOR,
    PROMISE,
    SECRET,
    THANKS,
    TOPIC,
    WISH,
)


class People(Protocol):
    """Acts for everybody, one after the other."""

    def say(self, user: str, text: str) -> None:
        """Type a message to the bot."""
        ...

    def press(self, user: str, label: str) -> None:
        """Press a button by its label, on the newest message that has it."""
        ...

    def fill(self, user: str, **answers: str | Iterable[str]) -> Mapping[str, object]:
        """Send in the form that is open; the sentences at fields that need another look, by field."""
        ...

    def sees(self, user: str, *words: str) -> str:
        """Wait until the bot has said something with one of these words; the newest such message."""
        ...

    def asked(self, user: str, words: str) -> None:
        """Wait until the newest thing that the bot has said to a person holds these words."""
        ...

    def given(self, user: str, name: str) -> None:
        """Wait until a person has been given a file of this name."""
        ...

    def advance_to(self, moment: datetime) -> None:
        """Move the bot's clock forward to a moment (aware UTC)."""
        ...


def pair(people: People) -> None:
    """A proposal with reasons, published; the two are introduced."""
    people.press(LEAD, "Ehdota pareja")
    people.press(LEAD, "Julkaise")
    people.sees(MENTOR, "Parisi on Joonas Lehto.")
    people.sees(MENTEE, "Parisi on Aino Virtanen.")


def first_time(people: People) -> None:
    """A first time is proposed in a form, which asks once more for what is missing, and accepted."""
    people.press(MENTEE, "Ehdota aikaa")
    assert set(people.fill(MENTEE, **{"time.own": MEETING_TYPED})) == {"place"}
    assert not people.fill(MENTEE, **{"time.own": MEETING_TYPED}, place="walk")
    people.sees(MENTEE, "Ehdotin tätä aikaa: tiistaina 1.12. klo 14.00.")
    people.press(MENTOR, "Sopii")
    for user in (MENTOR, MENTEE):
        people.sees(user, "Tapaaminen on sovittu.")
        people.given(user, "tapaaminen.ics")


def think(people: People) -> None:
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


def meet(people: People) -> None:
    """Reminded the day before, asked afterwards; they met."""
    people.advance_to(MEETING - timedelta(hours=3))
    for user in (MENTOR, MENTEE):
        people.sees(user, "Näistä voi jutella")
    people.advance_to(MEETING + timedelta(hours=2))
    people.press(MENTEE, "Tapasimme")
    people.sees(MENTEE, "Hienoa, että tapasitte")


def agree(people: People) -> None:
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


def close(people: People) -> None:
    """Each looks back alone and decides; both close, thanks are passed on, each gets a keepsake."""
    for user, thanks in ((MENTEE, THANKS), (MENTOR, "ohita")):
        people.say(user, BENEFIT)
        people.asked(user, "koko porukan työhön?")
        people.say(user, "ohita")
        people.asked(user, "kiittää matkaseuraasi?")
        people.say(user, thanks)
        if user == MENTEE:
            people.press(user, "Vie perille")
        people.asked(user, "miten pidätte yhteyttä?")
        people.say(user, "ohita")
        people.press(user, "Haluan päättää tähän")
    people.sees(MENTOR, THANKS)
    for user in (MENTEE, MENTOR):
        people.sees(user, "Matkamuisto")
