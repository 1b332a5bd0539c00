"""The path of a pair in Slack, walked by a script: from the programme that a lead creates to the thanks at the end.

Everything is Finnish. Whatever can be filled in as a form is; the rest is pressed and typed as in any chat.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from tests.e2e.slack.peers import CHANNEL
from tests.e2e.slack.people import People
from tests.e2e.stages import agree, first_time, sign_up, think
from tests.e2e.walk import (
    EVALUATION,
    EVALUATION_TYPED,
    EVERYBODY,
    GOAL,
    LEAD,
    MENTEE,
    MENTOR,
    close,
    meet,
    pair,
)

PROGRAMME = "Kotipesän mentorointi"


def arrive(people: People) -> None:
    """Three people open the app; each is welcomed once."""
    for user in EVERYBODY:
        people.office.profile(user, "fi")
        people.arrive(user)
        people.sees(user, "Minä olen Rinnalla")


def create(people: People) -> None:
    """The lead creates a programme and announces it in the channel."""
    people.command(LEAD, f"ohjelma luo {PROGRAMME}")
    people.fill(LEAD, preset="care-work")
    people.fill(LEAD, forms=["mentor-pair", "peer-pair"])
    assert "#yksikkö" in people.sees(LEAD, "Ohjelma on luotu")
    people.sees(LEAD, "Ohjelma on luotu")
    people.press(LEAD, "Kerro mentoroinnista")
    people.press(LEAD, "Lähetä")
    people.sees(MENTEE, "Lähde mukaan mentorointiin", channel=CHANNEL)


def join(people: People) -> None:
    """One joins by the slash command, the other by the button in the channel; both fill in the form."""
    sign_up(
        people,
        lambda: people.command(MENTOR, "join"),
        lambda: people.press(MENTEE, "Liity", channel=CHANNEL),
    )


def set_a_goal(people: People) -> None:
    """A goal of one's own, shown to the other, under way once the other has been heard."""
    people.command(MENTEE, "tavoitteet", name="/mentorointi")
    people.press(MENTEE, "Lisää tavoite")
    people.fill(MENTEE, words=GOAL, show="show")
    people.press(MENTOR, "Kuulostaa hyvältä")
    people.sees(MENTEE, "käynnissä")


def evaluate(people: People) -> None:
    """Near the agreed end a last meeting is agreed upon and held."""
    people.advance_to(EVALUATION - timedelta(days=7))
    people.sees(MENTEE, "arviointitapaaminen")
    people.command(MENTEE, "tapaaminen")
    people.fill(MENTEE, **{"time.own": EVALUATION_TYPED}, place="walk")
    people.press(MENTOR, "Sopii")
    people.advance_to(EVALUATION + timedelta(hours=2))
    for user in (MENTEE, MENTOR):
        people.press(user, "Tapasimme")
        people.asked(user, "omassa työssäsi?")


STAGES: tuple[Callable[[People], None], ...] = (
    arrive, create, join, pair, first_time, think, meet, agree, set_a_goal, evaluate, close,
)  # fmt: skip


def walk(people: People, stages: tuple[Callable[[People], None], ...] = STAGES) -> datetime:
    """The path; the bot's present at its end."""
    for stage in stages:
        stage(people)
    return people.now()
