"""Times for a meeting: suggestions from everybody's shifts, and a kind look at a time that somebody typed.

What is suggested always lies in working time; what people choose themselves is theirs. Sources: PATH1-02, REQ-39.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.domain.journey import Journey
from bot.domain.meetings import MeetingState, quorum
from bot.domain.message import Option, Text, When, say
from bot.domain.people import Person
from bot.domain.run import Chosen, Given, Picked
from bot.domain.slots import Party, common_slots, shared_slots
from bot.domain.working_time import is_allowed
from dialogs.desk import Desk
from dialogs.heard_times import is_moment

SUGGESTIONS = 3
MOST_OFFERED = 3
"""So many times may stand in one proposal."""
NEAR = timedelta(days=3)
"""How far before a wanted moment suggestions may begin."""
EARLIEST = timedelta(hours=1)
LATEST = timedelta(days=366)
LAST_MINUTE = timedelta(minutes=1)


def given_times(given: Given | None) -> tuple[datetime, ...]:
    """The moments (UTC) that a step got: one that was picked or typed, or several."""
    if isinstance(given, Picked):
        return (given.at,)
    if isinstance(given, Chosen):
        return tuple(datetime.fromisoformat(option) for option in given.options if is_moment(option))
    return ()


def options(found: Sequence[datetime]) -> tuple[Option, ...]:
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


def problem(desk: Desk, journey: Journey, times: Sequence[datetime], *, besides: str = "") -> Text | None:
    """A kind sentence when these times cannot be offered: too many, or one at which nobody could meet."""
    if len(times) > MOST_OFFERED:
        return say("meet-too-many", count=MOST_OFFERED)
    found = (time_problem(desk, journey, at, besides=besides) for at in times)
    return next((text for text in found if text is not None), None)


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
    hours = [(person.working_time, person.zone) for person in _members(desk, journey)]
    not_before, busy = _not_before(journey, asked_at, near), list(taken_times(desk, journey.members))
    return common_slots(asked_at, hours, journey.meeting_minutes, SUGGESTIONS, not_before, busy)


def shared(
    desk: Desk, journey: Journey, asked_at: datetime, near: datetime | None = None
) -> tuple[list[datetime], bool]:
    """Up to three times (UTC) for a group, in the working time of as many as possible; and whether all can make all."""
    people = _members(desk, journey)
    parties = [
        Party(person.working_time, person.zone, tuple(taken_times(desk, (person.id,)))) for person in people
    ]
    found = shared_slots(
        asked_at,
        parties,
        journey.meeting_minutes,
        SUGGESTIONS,
        _not_before(journey, asked_at, near),
        quorum(len(people)),
    )
    return [at for at, _ in found], all(able == len(people) for _, able in found)


def _not_before(journey: Journey, asked_at: datetime, near: datetime | None) -> datetime:
    around = near
    if around is None and journey.last_met_at is not None:
        around = journey.last_met_at + timedelta(days=journey.rhythm_days)
    return max(asked_at, around - NEAR) if around is not None else asked_at


def _members(desk: Desk, journey: Journey) -> list[Person]:
    """The members who do not rest, those of the acting person's zone first."""
    found = (desk.world.find(Person, member) for member in journey.active)
    return sorted((p for p in found if p is not None), key=lambda person: person.zone != desk.me.zone)


def off_shift(desk: Desk, journey: Journey, at: datetime) -> list[str]:
    """The members (person ids) for whom a meeting then would not lie in working time."""
    last = at + timedelta(minutes=journey.meeting_minutes) - LAST_MINUTE
    return [
        person.id
        for person in _members(desk, journey)
        if not all(is_allowed(moment, person.working_time, person.zone) for moment in (at, last))
    ]


def outside_hours(desk: Desk, journey: Journey) -> Text:
    """That a time is partly off shift; that mentoring belongs in working time is said only where it does."""
    preset = desk.books.preset(desk.programme_of(journey).preset)
    return say("meet-outside-hours" if preset.working_time else "meet-outside-hours-free")
