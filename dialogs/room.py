"""A group's own conversation, where the platform has such: what concerns all of them is said there once, too.

Everybody hears everything in their own chat, in their own language and time; the room is where a group talks by itself.
The bot says there who belongs to the group and when they meet, never anything that somebody answered, and it reads
nothing there. It speaks the language that the members told they share.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.effect import Lane, Place, Tell
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting
from bot.domain.message import Actions, Button, Name, Note, Part, Say, When, command, message, say
from bot.domain.people import Person, Reach
from bot.domain.working_time import first_allowed_for_all
from dialogs.desk import Desk
from dialogs.homes import elsewhere
from dialogs.labels import names

LANGUAGES = ("fi", "sv", "en")
"""The languages of the product, the first of two that suit as well first."""
EASY = {"fi": "fi-easy"}
NEWS_FOR = timedelta(days=3)
"""What cannot be said there within so long, because the members are never at work together, is left unsaid there."""


def welcome(desk: Desk, journey: Journey) -> None:
    """The group's first message: who is here, and what this conversation is and is not."""
    propose = Button(say("button-propose-time"), command("meet", journey.id))
    _tell(
        desk,
        journey,
        Say(say("room-welcome", names=names(desk, _here(desk, journey)))),
        Say(say("room-is")),
        *_not_here(desk, journey),
        Note(say("room-privacy")),
        Actions((propose,)),
    )


def joined(desk: Desk, journey: Journey, came: str) -> None:
    """Somebody joins the group."""
    _tell(desk, journey, Say(say("room-joined", name=Name(came))), *_who_is_here(desk, journey))


def goes_on(desk: Desk, journey: Journey) -> None:
    """Somebody is not in the group any more: who is, without a word on anybody else."""
    _tell(desk, journey, Say(say("room-goes-on")), *_who_is_here(desk, journey))


def agreed(desk: Desk, journey: Journey, meeting: Meeting, moved_from: datetime | None) -> None:
    """A time holds, for the first time or instead of another one."""
    if meeting.starts_at is None:
        return
    at = When(meeting.starts_at)
    told = say("room-agreed", when=at)
    if moved_from is not None:
        told = say("room-moved", when=at, old=When(moved_from))
    _tell(desk, journey, Say(told), Note(say("room-details")), before=meeting.starts_at)


def off(desk: Desk, journey: Journey, meeting: Meeting) -> None:
    """An agreed meeting will not be. Offered times that come to nothing are no news for the room."""
    if meeting.starts_at is not None:
        _tell(desk, journey, Say(say("room-off", when=When(meeting.starts_at))), before=meeting.starts_at)


def _here(desk: Desk, journey: Journey) -> list[str]:
    """The members who chat where the room is; the others hear everything in their own chats alone."""
    away = elsewhere(desk, desk.programme_of(journey).home, journey.members)
    return [member for member in journey.members if member not in away]


def _not_here(desk: Desk, journey: Journey) -> tuple[Part, ...]:
    away = elsewhere(desk, desk.programme_of(journey).home, journey.members)
    return (Note(say("room-elsewhere", names=names(desk, away), count=len(away))),) if away else ()


def _who_is_here(desk: Desk, journey: Journey) -> tuple[Part, ...]:
    here = say("room-here", names=names(desk, _here(desk, journey)))
    return (Say(here), *_not_here(desk, journey))


def _tell(desk: Desk, journey: Journey, *parts: Part, before: datetime | None = None) -> None:
    """Say it in the group's room in the first moment when nobody there is off shift, unless that is too late."""
    found = (desk.world.find(Person, member) for member in _here(desk, journey))
    members = [person for person in found if person is not None and person.reach is Reach.REACHABLE]
    if not journey.is_group or len(members) < 2:
        return
    earliest = max(desk.now, *(person.quiet_until or desk.now for person in members))
    due = first_allowed_for_all(
        earliest, [(person.working_time, person.zone) for person in members], NEWS_FOR
    )
    if due is None or due > desk.now + NEWS_FOR or (before is not None and due >= before):
        return
    programme = desk.programme_of(journey)
    place = Place(
        platform=programme.platform,
        workspace=programme.workspace,
        language=language(desk, journey, members),
        room=journey.id,
    )
    desk.tells.append(Tell(f"{desk.event.id}:{len(desk.tells)}", place, message(*parts), due, Lane.PROACTIVE))


def language(desk: Desk, journey: Journey, members: Sequence[Person]) -> str:
    """What to speak in a group's room: what all told that they speak, and most of them have chosen to read.

    Easy Finnish as soon as one of them reads that: it is Finnish for the others, too.
    """
    spoken = [
        frozenset(enrolment.languages)
        for person in members
        if (enrolment := desk.enrolment_in(journey.programme, person.id)) is not None
    ]
    shared = [one for one in LANGUAGES if all(one in told for told in spoken)] or list(LANGUAGES)
    read = [person.language.partition("-")[0] for person in members]
    chosen = max(shared, key=read.count)
    easy = EASY.get(chosen, "")
    return easy if any(person.language == easy for person in members) else chosen
