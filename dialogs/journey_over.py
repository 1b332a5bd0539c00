"""The end of a journey, whatever led to it: what was ahead is off, what was asked rests."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import MeetingState
from bot.domain.message import Say, When, say
from bot.domain.run import Run, RunState
from dialogs import booking
from dialogs.desk import Desk


def close_journey(desk: Desk, journey: Journey, because: str) -> None:
    """End a journey: its meetings ahead are off, its open questions rest."""
    desk.world.keep(
        replace(
            journey, state=JourneyState.CLOSED, closed_at=desk.now, ends_because=because, paused_until=None
        )
    )
    for meeting in desk.meetings(journey.id):
        if meeting.state is MeetingState.AGREED and meeting.starts_at and meeting.starts_at > desk.now:
            off = booking.call_off(desk, meeting, journey)
            for member in journey.members:
                desk.tell(
                    member,
                    Say(say("leave-meeting-off", when=When(meeting.starts_at))),
                    booking.calendar_update(off),
                )
        elif meeting.state is MeetingState.PROPOSED:
            booking.call_off(desk, meeting, journey)
    for run in list(desk.world.all(Run, lambda r: r.journey == journey.id)):
        if run.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, run, RunState.DONE)
