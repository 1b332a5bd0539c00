"""The path of a pair in Slack, walked by a script: from the programme that a lead creates to the thanks at the end.

Everything is Finnish. Whatever can be filled in as a form is; the rest is pressed and typed as in any chat.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from tests.e2e.process import MONDAY
from tests.e2e.slack.peers import CHANNEL
from tests.e2e.slack.people import People
from tests.e2e.walk import (
    BENEFIT,
    EVALUATION,
    EVALUATION_TYPED,
    EVERYBODY,
    GOAL,
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


STAGES: tuple[Callable[[People], None], ...] = (
    arrive, create, join, pair, first_time, think, meet, agree, set_a_goal, evaluate, close,
)  # fmt: skip


def walk(people: People, stages: tuple[Callable[[People], None], ...] = STAGES) -> datetime:
    """The path; the bot's present at its end."""
    for stage in stages:
        stage(people)
    return people.now()
