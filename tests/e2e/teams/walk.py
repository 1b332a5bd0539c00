"""The path of a pair in Teams, walked by a script: from the programme that a lead creates to the thanks at the end.

Everything is Finnish. What is pressed opens as a form, what is typed is asked one thing at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tests.e2e.stages import agree, first_time, sign_up, think
from tests.e2e.teams.peers import CHANNEL
from tests.e2e.teams.people import People
from tests.e2e.walk import EVERYBODY, GOAL, LEAD, MENTEE, MENTOR, close, evaluate, meet, pair

PROGRAMME = "Kotipesän mentorointi"


def arrive(people: People) -> None:
    """Three people add the app; each is welcomed once."""
    for user in EVERYBODY:
        people.arrive(user)
        people.sees(user, "Minä olen Rinnalla")


def create(people: People) -> None:
    """The lead creates a programme by a mention in the channel, and announces it there."""
    people.say(LEAD, f"ohjelma luo {PROGRAMME}", CHANNEL)
    people.press(LEAD, people.word(LEAD, "option-preset-care-work"))
    people.tick(LEAD, *(people.word(LEAD, form) for form in ("form-mentor-pair", "form-peer-pair")))
    people.sees(LEAD, "Ohjelma on luotu")
    people.press(LEAD, "Kerro mentoroinnista")
    people.press(LEAD, "Lähetä")
    people.sees(MENTEE, "Lähde mukaan mentorointiin", channel=CHANNEL)


def join(people: People) -> None:
    """One joins by typing a word, the other by the button in the channel; both fill in the form."""
    sign_up(
        people,
        lambda: people.say(MENTOR, "liity"),
        lambda: people.press(MENTEE, "Liity", channel=CHANNEL),
    )


def set_a_goal(people: People) -> None:
    """A goal of one's own, shown to the other, under way once the other has been heard."""
    people.say(MENTEE, "tavoitteet")
    people.press(MENTEE, "Lisää tavoite")
    people.fill(MENTEE, words=GOAL, show="show")
    people.press(MENTOR, "Kuulostaa hyvältä")
    people.sees(MENTEE, "käynnissä")


STAGES: tuple[Callable[[People], None], ...] = (
    arrive, create, join, pair, first_time, think, meet, agree, set_a_goal, evaluate, close,
)  # fmt: skip


def walk(people: People, stages: tuple[Callable[[People], None], ...] = STAGES) -> datetime:
    """The path; the bot's present at its end."""
    for stage in stages:
        stage(people)
    return people.now()
