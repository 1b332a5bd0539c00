"""Somebody joins a group that is on its way: introduced, and handed what the others have agreed (REQ-05).

A lead adds them; in their own turn, in their working time, they get everything else. What was shared or shown
before they came stays with those who were there.
"""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.meetings import MeetingState
from bot.domain.message import Say, say
from bot.domain.nudges import booked
from bot.domain.privacy import Answer
from bot.domain.run import Run
from dialogs import booking
from dialogs.agreement_members import hand_agreement
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import change_buttons, facts
from dialogs.script import Script


class Newcomer(Dialog):
    """Says what a newcomer is to know. The subject is the journey, the occurrence the moment when they came."""

    name = "newcomer"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing to ask."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Welcome them."""
        journey = desk.world.find(Journey, run.subject)
        if journey is not None and run.person in journey.members:
            welcome(desk, journey, run.person)


def welcome(desk: Desk, journey: Journey, person: str) -> None:
    """Who is there, the meeting that is ahead, what is agreed; in a turn of the newcomer's own."""
    at = journey.joined_at(person)
    desk.open("introduction", person, journey.id, occurrence=at.isoformat() if at else "", journey=journey.id)
    _hand_meeting(desk, journey, person)
    hand_agreement(desk, journey, person)


def _hand_meeting(desk: Desk, journey: Journey, person: str) -> None:
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is None:
        return
    # where to go is for everybody who comes, unlike anything that was said
    for words in (ahead.place_answer, ahead.remote_link):
        where = desk.world.find(Answer, words)
        if where is not None and where.author in journey.members:
            desk.world.keep(where.shared(person))
    if ahead.state is MeetingState.PROPOSED:
        booking.ask(desk, ahead, journey, person)
        return
    shown = facts(desk, ahead, journey, person, ahead.starts_at)
    desk.tell(person, Say(say("newcomer-meeting")), shown, change_buttons(ahead, journey, person))


DIALOGS: tuple[Dialog, ...] = (Newcomer(),)
COMMANDS: dict[str, Handler] = {}
