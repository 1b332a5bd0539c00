"""Whom an event concerns: somebody known, somebody met for the first time, or somebody who only passes by.

What the platform tells of a known person is taken over here: the name, the zone and how they belong to the workspace;
the language, too, until they have chosen one themselves.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.domain.event import (
    Address,
    Arrived,
    Belonging,
    BotRemoved,
    ChannelRefused,
    Event,
    HomeErased,
    Looked,
    Profile,
    ProfileChanged,
    TimeCame,
    Undeliverable,
)
from bot.domain.people import Person, person_id
from bot.domain.working_time import UNSAID
from bot.domain.world import World
from dialogs.undelivered import first_lead

LANGUAGES = ("fi", "sv", "en", "fi-easy")
HOME_ZONE = "Europe/Helsinki"
LONGEST_NAME = 100
_TURNING = dict.fromkeys(
    (0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
)
"""Signs without a shape of their own that order other signs from right to left, or make a name of nothing."""


def acting(world: World, event: Event) -> Person | None:
    """The person whom the event concerns; None when it concerns nobody who is known.

    Nobody new is kept because a page was looked at, or because they come from another organisation: they are among the
    facts of this one turn, and none of it is written.
    """
    match event.what:
        case TimeCame(subject):
            return world.find(Person, subject.rsplit("@", 1)[-1])
        case Undeliverable(person, _) | HomeErased(person):
            return world.find(Person, person)
        case ChannelRefused(platform, workspace, channel):
            return first_lead(world, platform, workspace, channel)
    if event.sender is None:
        return None
    known = world.person_at(event.sender)
    if known is not None and known.erased_at is None:
        return _known(world, known, event)
    if isinstance(event.what, ProfileChanged | BotRemoved):
        return None
    if isinstance(event.what, Looked) or event.profile.belonging is Belonging.OUTSIDER:
        return _passer_by(world, known, event)
    return _stranger(world, known, event)


def storable(text: str) -> str:
    """Typed text without the few signs that no database keeps: NUL and halves of surrogate pairs."""
    return "".join(sign for sign in text if sign != "\x00" and not "\ud800" <= sign <= "\udfff")


def zone_of(told: str) -> str:
    """A zone as a platform tells it if there is such a one, else ""."""
    try:
        return ZoneInfo(told).key
    except (KeyError, ValueError, OSError):
        return ""


def _known(world: World, known: Person, event: Event) -> Person:
    told = event.profile
    fresh = replace(
        known,
        name=one_line(told.name) or known.name,
        language=known.language if known.language_chosen else _language(told, known.language),
        belonging=told.belonging or known.belonging,
    )
    if not isinstance(event.what, ProfileChanged | BotRemoved) and event.what != Arrived(unasked=True):
        fresh = replace(fresh, seen_at=max(known.seen_at, event.at))
    return fresh if fresh == known else world.keep(fresh)


def _passer_by(world: World, erased: Person | None, event: Event) -> Person:
    """Somebody for this turn alone: among its facts, but nothing of them is written."""
    assert event.sender is not None
    if erased is not None:
        world.put(_moved_out(erased))
    passing = _newcomer(event, person_id(event.sender, event.id))
    world.put(passing)
    return passing


def _stranger(world: World, erased: Person | None, event: Event) -> Person:
    """Somebody new, or at the address of a person who erased everything: nothing of the past opens for them."""
    assert event.sender is not None
    if erased is None:
        return world.keep(_newcomer(event, person_id(event.sender)))
    world.keep(_moved_out(erased))
    return world.keep(_newcomer(event, person_id(erased.address, event.id)))


def _moved_out(erased: Person) -> Person:
    return replace(erased, address=Address("", "", erased.id))


def _newcomer(event: Event, new_id: str) -> Person:
    assert event.sender is not None
    told, address = event.profile, event.sender
    return Person(
        id=new_id,
        address=address,
        name=one_line(told.name) or one_line(address.user),
        language=_language(told, LANGUAGES[0]),
        zone=zone_of(told.zone) or HOME_ZONE,
        working_time=UNSAID,
        since=event.at,
        seen_at=event.at,
        belonging=told.belonging or Belonging.MEMBER,
    )


def _language(told: Profile, otherwise: str) -> str:
    return told.language if told.language in LANGUAGES else otherwise


def one_line(told: str) -> str:
    """A name as a platform tells it: one line, not endless, without signs that turn what follows."""
    return " ".join(storable(told).translate(_TURNING).split())[:LONGEST_NAME]
