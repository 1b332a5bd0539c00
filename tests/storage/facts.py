"""Invented people and facts to keep, and shorthands to keep and load them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from bot.domain.effect import Alarm, Lane, Place, Tell
from bot.domain.event import Address
from bot.domain.journey import Journey
from bot.domain.message import Say as Paragraph
from bot.domain.message import message, say
from bot.domain.people import Person
from bot.domain.privacy import Answer, Opened, Sealed, SeenBy
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Programme, Role
from bot.domain.run import Run
from bot.domain.working_time import WorkingTime
from bot.domain.world import Entity, World
from bot.ports import Scope
from storage.open import Database

NOW = datetime(2026, 11, 23, 9, 30, 0, 123456, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LEASE = timedelta(minutes=1)


def person(name: str, **more: Any) -> Person:
    """Somebody in the workspace `w`, reachable under the own name."""
    given: dict[str, Any] = {
        "id": name, "address": Address("demo", "w", name), "name": name.title(), "language": "fi",
        "zone": "Europe/Helsinki", "working_time": WorkingTime.of("day"), "since": NOW, "seen_at": NOW,
    }  # fmt: skip
    return Person(**{**given, **more})


def programme(name: str = "care", leads: tuple[str, ...] = ("leena",), **more: Any) -> Programme:
    """A programme of the workspace `w`."""
    given: dict[str, Any] = {
        "id": name, "platform": "demo", "workspace": "w", "channel": "c", "name": name, "preset": "care-work",
        "pack": "mentoring-journey", "pack_version": 1, "leads": leads, "opened_at": NOW,
    }  # fmt: skip
    return Programme(**{**given, **more})


def enrolment(who: str, of: str = "care", **more: Any) -> Enrolment:
    """A person's place in a programme."""
    given: dict[str, Any] = {
        "id": f"{of}-{who}", "programme": of, "person": who, "state": EnrolmentState.PAIRED, "role": Role.EITHER,
        "wants": ("night-shifts",), "gives": (), "languages": ("fi",), "shifts": ("day",), "meets": Meets.BOTH,
        "form": "pair", "capacity": 1, "notice_version": "1", "noticed_at": NOW, "at": NOW,
    }  # fmt: skip
    return Enrolment(**{**given, **more})


def journey(name: str, *members: str, of: str = "care", **more: Any) -> Journey:
    """A pair's journey."""
    given: dict[str, Any] = {
        "id": name, "programme": of, "members": members, "roles": ("mentor", "mentee"), "began_at": NOW,
        "ends_at": NOW + 180 * DAY, "rhythm_days": 14, "meeting_minutes": 60,
    }  # fmt: skip
    return Journey(**{**given, **more})


def answer(name: str, author: str, seen_by: SeenBy, words: str | None = "…", **more: Any) -> Answer:
    """An answer on the journey `aino-ville`; what is for the pair was said to the two."""
    given: dict[str, Any] = {
        "id": name, "author": author, "journey": "aino-ville", "question": "START-01", "seen_by": seen_by,
        "at": NOW, "words": None if words is None else Sealed(words),
        "shared_with": ("aino", "ville") if seen_by is SeenBy.PAIR else (),
    }  # fmt: skip
    return Answer(**{**given, **more})


def run(name: str, who: str, **more: Any) -> Run:
    """A person's run of a dialog."""
    given: dict[str, Any] = {"id": name, "person": who, "dialog": "d", "subject": name, "opened_at": NOW}
    return Run(**{**given, **more})


def pair() -> list[Entity]:
    """Aino and Ville, a pair of the programme that Leena leads; and Tuula and Kalle, another pair of it."""
    return [
        *map(person, ("aino", "ville", "leena", "tuula", "kalle")),
        programme(),
        *map(enrolment, ("aino", "ville", "tuula", "kalle")),
        journey("aino-ville", "aino", "ville"),
        journey("tuula-kalle", "tuula", "kalle"),
    ]


def tell(key: str, to: str = "aino", due_at: datetime = NOW, lane: Lane = Lane.DIRECT) -> Tell:
    """A message to a person."""
    return Tell(key, Place(person=to), message(Paragraph(say("some.phrase"))), due_at, lane)


def alarm(subject: str, due_at: datetime = NOW, occurrence: str = "1") -> Alarm:
    """An alarm about a subject."""
    return Alarm(subject, "nudge", occurrence, due_at, "aino")


def write(
    store: Database,
    *keep: Entity,
    drop: Sequence[Entity] = (),
    tells: Sequence[Tell] = (),
    alarms: Sequence[Alarm] = (),
    silenced: Sequence[str] = (),
) -> None:
    """One transaction that writes."""
    world = World()
    for entity in keep:
        world.keep(cast(Any, entity))
    for entity in drop:
        world.drop(entity)
    store.transact(lambda work: work.write(world, tells, alarms, silenced))


def load(store: Database, who: str, *, everything: bool = False) -> World:
    """The world of a person, with all runs."""
    return store.transact(lambda work: work.load(Scope(person=who, everything=everything)))


def words(store: Database, viewer: str, *answers: str) -> Mapping[str, Opened]:
    """What a viewer may read of these answers."""
    return store.transact(lambda work: work.words(answers, viewer))
