"""One member of a group rests until a day: nothing waits for their word, the others go on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.journey import Journey
from bot.domain.meetings import MeetingState
from bot.domain.message import Actions, Button, Day, Name, Say, Style, command, say
from bot.domain.nudges import booked
from bot.domain.run import Run, RunState
from dialogs import attending, booking, gathering, turns
from dialogs.desk import Desk
from dialogs.meeting_card import change_buttons, facts

ABOUT_MEETINGS = (
    "meet",
    "meeting-answer",
    "meeting-short",
    "meeting-keep",
    "met",
    "nudge",
    "rhythm",
    "check-in",
    "turn",
)
"""Questions that have no meaning for somebody who rests. The others come back after the rest."""


def rest(desk: Desk, journey: Journey, until: datetime) -> None:
    """The acting member rests; meetings before that day are without them, and the turn passes on."""
    me = desk.me.id
    others = tuple((who, end) for who, end in journey.resting if who != me)
    if journey.host == me:
        journey = turns.pass_on(journey)
    journey = desk.world.keep(replace(journey, resting=(*others, (me, until))))
    waiting = desk.world.all(
        Run, lambda r: (r.person, r.journey) == (me, journey.id) and r.dialog in ABOUT_MEETINGS
    )
    for run in list(waiting):
        if run.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, run, RunState.DONE)
    for member in journey.active:
        day = Day(until.astimezone(ZoneInfo(desk.me.zone)).date())
        desk.tell(member, Say(say("pause-member", name=Name(me), until=day)))
    for meeting in desk.meetings(journey.id):
        if (
            meeting.state is MeetingState.AGREED
            and meeting.starts_at
            and desk.now < meeting.starts_at < until
        ):
            attending.is_away(desk, meeting, journey)
    gathering.settle(desk, journey)


def come_back(desk: Desk, journey: Journey, person: str) -> None:
    """The rest is over: the member hears of the meeting that is ahead, or is asked about one that is offered."""
    resting = tuple((who, end) for who, end in journey.resting if who != person)
    journey = desk.world.keep(replace(journey, resting=resting))
    ahead = booked(desk.meetings(journey.id), desk.now)
    told = Say(say("resumed-member"))
    if ahead is None:
        button = Button(say("button-propose-time"), command("meet", journey.id), Style.PRIMARY)
        desk.tell(person, told, Actions((button,)))
    elif ahead.state is MeetingState.AGREED:
        shown = facts(desk, ahead, journey, person, ahead.starts_at)
        desk.tell(person, told, Say(say("meeting-ahead")), shown, change_buttons(ahead, journey, person))
    else:
        desk.tell(person, told)
        if person not in ahead.answered:
            booking.ask(desk, ahead, journey, person)
