"""A unit whose supervisor leads a programme: what the tests of joining and pairing begin with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from bot.domain.event import Pressed
from bot.domain.journey import Journey
from bot.domain.people import Person
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import Run
from bot.domain.world import World
from bot.ports import Scope
from tests.talk import Talk

E = TypeVar("E", Person, Programme, Enrolment, Journey, Run)
SIGN_UP: dict[str, Any] = {
    "role": "mentee",
    "wants": ("dementia",),
    "gives": ("learning",),
    "languages": ("fi",),
    "meets": "both",
    "shifts": ("day",),
}


def facts(talk: Talk) -> World:
    """Everything that is kept."""
    return talk.store.transact(lambda unit: unit.load(Scope()))


def change(talk: Talk, entity: E) -> None:
    """Put a fact in place that no conversation leads to."""
    world = facts(talk)
    world.keep(entity)
    talk.store.transact(lambda unit: unit.write(world, (), (), ()))


def unit(*users: str) -> Talk:
    """Marja leads an announced programme; these people have opened the chat."""
    talk = Talk.with_cast("marja", *users)
    talk.say("marja", "ohjelma luo Rinnakkain")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.say("marja", "#yksikko")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Lähetä")
    return talk


def programme(talk: Talk) -> Programme:
    """The one programme."""
    return next(facts(talk).all(Programme))


def enrolment(talk: Talk, user: str) -> Enrolment:
    """A person's sign-up."""
    return next(facts(talk).all(Enrolment, lambda e: e.person == talk.id(user)))


def journeys(talk: Talk) -> list[Journey]:
    """All journeys."""
    return list(facts(talk).all(Journey))


def join(talk: Talk, user: str, **values: Any) -> None:
    """Press the announcement's button and fill in the form."""
    talk.act(user, Pressed(talk.button("#yksikko", "Liity").payload.encode()))
    talk.submit(user, **{**SIGN_UP, **values})


def join_and_fit(talk: Talk, user: str, **values: Any) -> None:
    """Sign up, and the supervisor agrees."""
    join(talk, user, **values)
    talk.press("marja", "Sopii hyvin")


def second_lead(talk: Talk, user: str) -> None:
    """Another lead of the programme."""
    led = programme(talk)
    change(talk, replace(led, leads=(*led.leads, talk.id(user))))


def everything_shown(talk: Talk, *users: str) -> str:
    """All that these people were ever shown."""
    return "\n".join(text for user in users for text in talk.shown(user))
