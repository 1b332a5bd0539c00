"""How a meeting looks to one of its members: names, facts, what can be done about it, what is for the calendar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain import gate
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Facts,
    FileKind,
    Items,
    Name,
    Part,
    Say,
    Style,
    Text,
    When,
    Words,
    command,
    say,
)
from dialogs import places
from dialogs.desk import Desk


def partners(journey: Journey, person: str) -> Items:
    """The other members' names."""
    return names(journey.partners_of(person))


def names(people: Iterable[str]) -> Items:
    """These people's names as one list."""
    return Items(tuple(Name(person) for person in people))


def others(journey: Journey, person: str) -> dict[str, Any]:
    """The other members for a sentence: `$partner`, their names, and `$count`, how many they are."""
    return {"partner": partners(journey, person), "count": len(journey.partners_of(person))}


def offered_times(times: Iterable[datetime]) -> dict[str, Any]:
    """Offered times for a sentence: `$when`, said as one list, and `$number`, how many they are."""
    said = tuple(When(at) for at in sorted(times))
    return {"when": said[0] if len(said) == 1 else Items(said), "number": len(said)}


def readable(desk: Desk, answer_id: str, *people: str) -> bool:
    """Whether all these people may read an answer, so that it can be quoted to them."""
    return all(gate.readable(desk.world, answer_id, person) for person in people)


def facts(desk: Desk, meeting: Meeting, journey: Journey, reader: str, at: datetime | None) -> Facts:
    """When, with whom, where: for a member. Words that are gone, or not theirs to read, are left out.

    `at` is None while several times are offered: then only how long the meeting is.
    """
    when: tuple[Text, Text] = (say("fact-length"), say("fact-minutes", minutes=meeting.minutes))
    if at is not None:
        when = (say("fact-when"), say("fact-when-minutes", when=When(at), minutes=meeting.minutes))
    with_whom = say("fact-with", count=len(journey.partners_of(reader)))
    rows: list[tuple[Text, Text]] = [when, (with_whom, partners(journey, reader))]
    coming = [member for member in journey.active if member not in meeting.away]
    if meeting.state is MeetingState.AGREED and len(coming) < len(journey.members):
        rows.append((say("fact-coming"), names(coming)))
    own_words = bool(meeting.place_answer) and readable(desk, meeting.place_answer, reader)
    place = places.place_text(meeting if own_words else replace(meeting, place=meeting.place_id))
    if place is not None:
        rows.append((say("fact-place"), place))
    if meeting.remote_link and readable(desk, meeting.remote_link, reader):
        rows.append((say("fact-link"), Words(meeting.remote_link)))
    return Facts(tuple(rows))


def change_buttons(meeting: Meeting, journey: Journey, reader: str, *more: Button) -> Actions:
    """What a member can do about a meeting, after whatever comes first; in a group nobody calls it off in passing."""
    if meeting.state is not MeetingState.AGREED:
        move, off = _button("change-time", "move", meeting), _button("withdraw", "cancel", meeting)
    elif not journey.is_group:
        move, off = _button("move", "move", meeting), _button("cancel-meeting", "cancel", meeting)
    else:
        move = _button("move", "move", meeting)
        word = "coming" if reader in meeting.away else "away"
        off = _button(word, word, meeting)
    return Actions((*more, move, replace(off, style=Style.QUIET)))


def _button(label: str, word: str, meeting: Meeting) -> Button:
    return Button(say(f"button-{label}"), command(word, meeting.id))


def how_agreed(agreed: Meeting, member: str, *, moved: bool) -> tuple[Part, ...]:
    """What a member hears of a time that holds: those it does not suit that this is fine, the undecided what to do."""
    told = Say(say("meeting-moved" if moved else "meeting-agreed"))
    if not agreed.fits or agreed.comes(member):
        return (told,)
    return told, Say(say("group-without-you" if member in agreed.away else "group-if-you-cannot"))


def calendar_file(agreed: Meeting, member: str, *, moved: bool) -> Attachment | None:
    """The meeting for a calendar. Whoever is away gets none, but a file that takes an old time out."""
    if member in agreed.away:
        return Attachment(FileKind.INVITATION, agreed.id, say("meeting-file-off")) if moved else None
    return Attachment(FileKind.INVITATION, agreed.id, say("meeting-file"))
