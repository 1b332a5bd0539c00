"""A point on the agenda of the next meeting that somebody wished for. It names nobody and says nothing of why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.run import Run, RunState
from dialogs import engine
from dialogs.desk import Desk
from dialogs.told_kindly import LIFE_CHANGE, TALK

REMINDER = "reminder"
POINT = "talk"
"""What a reminder that had the point keeps it under."""


def has_point(desk: Desk, journey: Journey, meeting: Meeting, occurrence: str) -> bool:
    """Whether the reminder of a meeting has the point: the same for all members, until it came up at a meeting."""
    same = [r for r in _reminders(desk, journey) if (r.subject, r.occurrence) == (meeting.id, occurrence)]
    if same:
        return any(engine.chosen(run, POINT) for run in same)
    wished = _wished(desk, journey)
    return wished is not None and not any(
        other.opened_at > wished and engine.chosen(other, POINT) and _met(desk, other.subject)
        for other in _reminders(desk, journey)
    )


def _wished(desk: Desk, journey: Journey) -> datetime | None:
    """When (UTC) a member last wished to talk about how the journey goes."""
    found = desk.world.all(Run, lambda r: (r.dialog, r.journey) == (LIFE_CHANGE, journey.id))
    return max(
        (r.opened_at for r in found if r.state is RunState.DONE and engine.one(r, "what") == TALK),
        default=None,
    )


def _reminders(desk: Desk, journey: Journey) -> Iterator[Run]:
    """The reminders of a journey that were said already."""
    found = desk.world.all(Run, lambda r: (r.dialog, r.journey) == (REMINDER, journey.id))
    return (run for run in found if run.given)


def _met(desk: Desk, meeting: str) -> bool:
    found = desk.world.find(Meeting, meeting)
    return found is not None and found.state is MeetingState.MET
