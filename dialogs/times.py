"""Times for a meeting: suggestions from everybody's shifts, and a kind look at a time that somebody typed.

What is suggested always lies in working time; what people choose themselves is theirs. Sources: PATH1-02, REQ-39.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.domain.journey import Journey
from bot.domain.meetings import MeetingState
from bot.domain.message import Option, Text, When, say
from bot.domain.people import Person
from bot.domain.slots import common_slots
from bot.domain.working_time import is_allowed
from dialogs.desk import Desk

SUGGESTIONS = 3
NEAR = timedelta(days=3)
"""How far before a wanted moment suggestions may begin."""
EARLIEST = timedelta(hours=1)
LATEST = timedelta(days=366)
LAST_MINUTE = timedelta(minutes=1)


def options(found: list[datetime]) -> tuple[Option, ...]:
    """Times as buttons."""
    return tuple(Option(at.isoformat(), When(at, short=True)) for at in found)


def time_problem(desk: Desk, journey: Journey, at: datetime, *, besides: str = "") -> Text | None:
    """A kind sentence when nobody could meet then: over, within the hour, far away, or another meeting is there.

    `besides` is the meeting (id) that the time is for; it is not in its own way.
    """
    if at < desk.now + EARLIEST:
        return say("time-is-past") if at <= desk.now else say("meet-too-soon")
    if at > desk.now + LATEST:
        return say("meet-too-far")
    until = at + timedelta(minutes=journey.meeting_minutes)
    if any(begins < until and at < ends for begins, ends in taken_times(desk, (desk.me.id,), besides)):
        return say("meet-time-taken")
    return None


def taken_times(
    desk: Desk, members: tuple[str, ...], besides: str = ""
) -> Iterator[tuple[datetime, datetime]]:
    """When any of these people has a meeting agreed or proposed, as far as this turn knows."""
    for journey in desk.world.all(Journey, lambda j: bool(set(members) & set(j.members))):
        for meeting in (meeting for meeting in desk.meetings(journey.id) if meeting.id != besides):
            length = timedelta(minutes=meeting.minutes)
            if meeting.state is MeetingState.AGREED and meeting.starts_at is not None:
                yield meeting.starts_at, meeting.starts_at + length
            elif meeting.state is MeetingState.PROPOSED:
                yield from ((option, option + length) for option in meeting.options)


def suggestions(
    desk: Desk, journey: Journey, asked_at: datetime, near: datetime | None = None
) -> list[datetime]:
    """Up to three times (UTC) in everybody's working time; around `near`, or when the rhythm comes round.

    `asked_at` is when the question was asked: the same question keeps the same buttons.
    """
    around = near
    if around is None and journey.last_met_at is not None:
        around = journey.last_met_at + timedelta(days=journey.rhythm_days)
    people = [desk.world.find(Person, member) for member in journey.members]
    hours = [(person.working_time, person.zone) for person in people if person is not None]
    hours.sort(key=lambda item: item[1] != desk.me.zone)
    not_before = max(asked_at, around - NEAR) if around is not None else asked_at
    busy = list(taken_times(desk, journey.members))
    return common_slots(asked_at, hours, journey.meeting_minutes, SUGGESTIONS, not_before, busy)


def off_shift(desk: Desk, journey: Journey, at: datetime) -> list[str]:
    """The members (person ids) for whom a meeting then would not lie in working time."""
    last = at + timedelta(minutes=journey.meeting_minutes) - LAST_MINUTE
    people = [desk.world.find(Person, member) for member in journey.members]
    return [
        person.id
        for person in people
        if person is not None
        and not all(is_allowed(moment, person.working_time, person.zone) for moment in (at, last))
    ]
