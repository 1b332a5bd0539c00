"""The path of a pair, walked by a script: half a year from the announcement to the thanks at the end.

Everything is Finnish, as Marja, Aino and Joonas of the playground see it. Each stage leaves the clock where the next
one wants it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from tests.e2e.acting import Acting
from tests.e2e.client import Client
from tests.e2e.process import MONDAY

LEAD, MENTOR, MENTEE = "marja", "aino", "joonas"
EVERYBODY = (LEAD, MENTOR, MENTEE)
CHANNEL = "yksikko"
WISH, PROMISE = "Haluan oppia kohtaamaan omaisia rauhassa.", "Varaan ajan ja pidän siitä kiinni."
TOPIC = "Miten illan kiireessä ehtii kuunnella."
SECRET = "Pelkään joskus tehdä virheen lääkkeissä."
GOAL, BENEFIT, THANKS = "Opin kuuntelemaan loppuun.", "Uskallan kysyä.", "Kiitos, kun et kiirehtinyt."
LOOK_THROUGH = "Tältä sopimus näyttää"
CHOICES = {"Kuinka usein tapaatte?": "2 viikon välein", "jää teidän kesken": "Jää meidän kesken"}
"""What the mentee chooses in the agreement; everything else is skipped."""
MEETING = MONDAY + timedelta(days=8, hours=4)
"""Tuesday of the week after, 14.00 in Helsinki."""
EVALUATION = MONDAY + timedelta(days=176, hours=-1)
"""Tuesday of the week before the agreed end, 10.00 in Helsinki (summer time)."""
EVALUATION_TYPED = "ti 18.5. klo 10"
MEETING_TYPED = "ti 1.12. klo 14"


def announce(people: Client) -> None:
    """The lead announces the programme in the channel."""
    people.press(LEAD, "Kerro mentoroinnista")
    people.press(LEAD, "Lähetä")
    people.sees(MENTEE, "Lähde mukaan mentorointiin", channel=CHANNEL)


def join(people: Client) -> None:
    """Two people fill in the form; the supervisor agrees."""
    common = {"languages": ["fi"], "meets": "both"}
    people.fill(
        MENTOR, lambda: people.press(MENTOR, "Liity", channel=CHANNEL),
        role="mentor", wants=["learning"], gives=["dementia"], shifts=["day"], **common,
    )  # fmt: skip
    people.sees(LEAD, "Aino Virtanen haluaa mukaan")
    people.press(LEAD, "Sopii hyvin")
    people.sees(MENTOR, "hyväksyi ilmoittautumisesi")
    people.fill(
        MENTEE, lambda: people.press(MENTEE, "Liity", channel=CHANNEL),
        role="mentee", wants=["dementia", "learning"], gives=[], shifts=["day", "evening"], avoid="Liam Byrne",
        **common,
    )  # fmt: skip
    people.sees(LEAD, "Joonas Lehto haluaa mukaan")
    people.press(LEAD, "Sopii hyvin")
    people.sees(MENTEE, "hyväksyi ilmoittautumisesi")


def pair(people: Acting) -> None:
    """A proposal with reasons, published; the two are introduced."""
    people.press(LEAD, "Ehdota pareja")
    people.press(LEAD, "Julkaise")
    people.sees(MENTOR, "Parisi on Joonas Lehto.")
    people.sees(MENTEE, "Parisi on Aino Virtanen.")


def first_time(people: Client) -> None:
    """A first time is proposed and accepted."""
    people.press(MENTEE, "Ehdota aikaa")
    people.asked(MENTEE, "Milloin tapaisitte")
    people.say(MENTEE, MEETING_TYPED)
    people.press(MENTEE, "Kävelyllä")
    people.press(MENTOR, "Sopii")
    for user in (MENTOR, MENTEE):
        people.sees(user, "Tapaaminen on sovittu.")


def think(people: Client) -> None:
    """The next day each is asked in private; one answers, one skips in between."""
    people.advance_to(MONDAY + timedelta(days=1, minutes=30))
    people.sees(MENTEE, "Mitä haluaisit mentoroinnista itsellesi?")
    for answer, then in (
        (WISH, "Mitä lupaat tehdä"),
        (PROMISE, "Mistä haluatte tapaamisissa"),
        (TOPIC, "Kiitos, että"),
    ):
        people.say(MENTEE, answer)
        people.asked(MENTEE, then)
    people.sees(MENTOR, "Mitä haluaisit mentoroinnista itsellesi?")
    people.press(MENTOR, "Ohita")
    people.asked(MENTOR, "Mitä lupaat tehdä")
    people.say(MENTOR, SECRET)
    people.asked(MENTOR, "Mistä haluatte tapaamisissa")


def meet(people: Acting) -> None:
    """Reminded the day before, asked afterwards; they met."""
    people.advance_to(MEETING - timedelta(hours=3))
    for user in (MENTOR, MENTEE):
        people.sees(user, "Näistä voi jutella")
    people.advance_to(MEETING + timedelta(hours=2))
    people.press(MENTEE, "Tapasimme")
    people.sees(MENTEE, "Hienoa, että tapasitte")


def agree(people: Client) -> None:
    """The agreement: drafted field by field, sent, accepted by the other."""
    people.press(MENTEE, "Kohta kerrallaan")
    people.sees(MENTEE, "Kohta 1 / ")
    people.say(MENTEE, WISH)
    people.asked(MENTEE, "Kohta 2 / ")
    people.say(MENTEE, PROMISE)
    number = 3
    while LOOK_THROUGH not in (shown := people.sees(MENTEE, f"Kohta {number} / ", LOOK_THROUGH)):
        choice = next((label for words, label in CHOICES.items() if words in shown), "Ohita")
        people.press(MENTEE, choice)
        number += 1
    people.press(MENTEE, "Lähetä parille")
    people.sees(MENTEE, "Lähetin ehdotuksen")
    people.advance_to(MEETING + timedelta(hours=18))
    people.press(MENTOR, "Hyväksyn")
    for user in (MENTOR, MENTEE):
        people.sees(user, "Mentorointisopimus on voimassa")


def set_a_goal(people: Client) -> None:
    """A goal of one's own, shown to the other, under way once the other has been heard."""
    people.say(MENTEE, "tavoitteet")
    people.press(MENTEE, "Lisää tavoite")
    people.asked(MENTEE, "Mitä haluat oppia tai muuttaa")
    people.say(MENTEE, GOAL)
    people.press(MENTEE, "Näytä parille")
    people.press(MENTOR, "Kuulostaa hyvältä")
    people.sees(MENTEE, "käynnissä")


def evaluate(people: Acting) -> None:
    """Near the agreed end a last meeting is agreed upon and held."""
    people.advance_to(EVALUATION - timedelta(days=7))
    people.sees(MENTEE, "arviointitapaaminen")
    people.say(MENTEE, "tapaaminen")
    people.asked(MENTEE, "Milloin pitäisitte arviointitapaamisen?")
    people.say(MENTEE, EVALUATION_TYPED)
    people.press(MENTEE, "Kävelyllä")
    people.press(MENTOR, "Sopii")
    people.advance_to(EVALUATION + timedelta(hours=2))
    for user in (MENTEE, MENTOR):
        people.press(user, "Tapasimme")
        people.asked(user, "omassa työssäsi?")


def close(people: Acting) -> None:
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


STAGES: tuple[Callable[[Client], None], ...] = (
    announce, join, pair, first_time, think, meet, agree, set_a_goal, evaluate, close,
)  # fmt: skip


def walk(people: Client) -> datetime:
    """The whole path; the bot's present at its end."""
    for stage in STAGES:
        stage(people)
    return people.now()
