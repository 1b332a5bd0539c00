"""The path of a pair in Slack, walked by a script: from the programme that a lead creates to the thanks at the end.

Everything is Finnish. Whatever can be filled in as a form is; the rest is pressed and typed as in any chat.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tests.e2e.slack.peers import CHANNEL
from tests.e2e.slack.people import People
from tests.e2e.walk import EVERYBODY, LEAD, MENTEE, MENTOR

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
    people.press(LEAD, "Hoivatyö vuoroissa")
    people.tick(LEAD, "mentori ja aktori", "vertaispari")
    people.sees(LEAD, "Ohjelma on luotu")
    people.press(LEAD, "Kerro mentoroinnista")
    people.press(LEAD, "Lähetä")
    people.sees(MENTEE, "Lähde mukaan mentorointiin", channel=CHANNEL)


def join(people: People) -> None:
    """One joins by the slash command, the other by the button in the channel; both fill in the form."""
    common = {"languages": ["fi"], "meets": "both"}
    people.command(MENTOR, "join")
    people.fill(MENTOR, role="mentor", wants=["learning"], gives=["dementia"], shifts=["day"], **common)
    people.sees(LEAD, "Aino Virtanen haluaa mukaan")
    people.press(LEAD, "Sopii hyvin")
    people.sees(MENTOR, "hyväksyi ilmoittautumisesi")
    people.press(MENTEE, "Liity", channel=CHANNEL)
    people.fill(
        MENTEE, role="mentee", wants=["dementia", "learning"], gives=[], shifts=["day", "evening"],
        avoid="Liam Byrne", **common,
    )  # fmt: skip
    people.sees(LEAD, "Joonas Lehto haluaa mukaan")
    people.press(LEAD, "Sopii hyvin")
    people.sees(MENTEE, "hyväksyi ilmoittautumisesi")


def pair(people: People) -> None:
    """A proposal with reasons, published; the two are introduced."""
    people.press(LEAD, "Ehdota pareja")
    people.press(LEAD, "Julkaise")
    people.sees(MENTOR, "Parisi on Joonas Lehto.")
    people.sees(MENTEE, "Parisi on Aino Virtanen.")


STAGES: tuple[Callable[[People], None], ...] = (arrive, create, join, pair)


def walk(people: People, stages: tuple[Callable[[People], None], ...] = STAGES) -> datetime:
    """The path; the bot's present at its end."""
    for stage in stages:
        stage(people)
    return people.now()
