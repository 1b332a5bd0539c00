"""After a meeting's time: did they meet. What each answers stays with them; one "yes" is enough (PATH2-05).

In a group one may not have been there: that is fine, and brings no question about a meeting one was not at.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import Actions, Button, Name, Option, Phrase, Say, Style, When, command, say
from bot.domain.nudges import booked, ending
from bot.domain.run import Run, RunState
from dialogs import booking, engine
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import others
from dialogs.script import Script, Step, StepKind
from dialogs.turns import pass_on

YES, ABSENT = "yes", "absent"


class Met(Dialog):
    """Subject: the meeting; occurrence: its sequence."""

    name = "met"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question."""
        found = booking.find_meeting(desk, run.subject)
        in_group = found is not None and found[1].is_group
        answers = ("was-there", ABSENT, "no") if in_group else (YES, "moved", "no")
        options = tuple(
            Option(YES if answer == "was-there" else answer, say(f"option-met-{answer}"))
            for answer in answers
        )
        step = Step(
            id="met",
            ask=_asks(*found, run.person) if found else say("met-ask-any"),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def opened(self, desk: Desk, run: Run) -> None:
        """An older question of the same kind on the same journey gives way."""
        older = desk.world.all(
            Run,
            lambda r: (
                (r.dialog, r.person, r.journey) == (self.name, run.person, run.journey)
                and r.id != run.id
                and r.state in (RunState.OPEN, RunState.LATER)
            ),
        )
        for other in older:
            desk.conversation.close(desk, other, RunState.LAPSED)

    def done(self, desk: Desk, run: Run) -> None:
        """Note it, and go on to what comes next for this person."""
        found = booking.find_meeting(desk, run.subject)
        if found is None:
            desk.say(Say(say("meeting-not-there")))
            return
        meeting, journey = found
        answer = engine.one(run, "met")
        if answer == YES:
            journey = _happened(desk, meeting, journey)
            _next_matter(desk, meeting, journey)
        elif journey.is_group:
            _not_there(desk, run, meeting, journey, absent=answer == ABSENT)
        else:
            if meeting.state is MeetingState.AGREED:
                desk.world.keep(replace(meeting, state=MeetingState.NOT_MET))
            _new_time(desk, journey, moved=answer == "moved")


def _asks(meeting: Meeting, journey: Journey, person: str) -> Phrase:
    if meeting.starts_at is None:
        return say("met-ask-any")
    if journey.is_group and meeting.state is MeetingState.MET:
        return say("met-ask-there", when=When(meeting.starts_at))
    return say("met-ask", when=When(meeting.starts_at), **others(journey, person))


def _not_there(desk: Desk, run: Run, meeting: Meeting, journey: Journey, *, absent: bool) -> None:
    """A member of a group was not there, or says that nobody met: neither undoes what others say."""
    met = meeting.state is MeetingState.MET
    if absent or met:
        meeting = desk.world.keep(replace(meeting, away=(*_without(meeting, desk.me.id), desk.me.id)))
        desk.say(Say(say("met-absent" if absent else "met-others-did")))
    if meeting.state is MeetingState.AGREED and _did_not_meet(desk, run, meeting, journey):
        desk.world.keep(replace(meeting, state=MeetingState.NOT_MET))
    if not (absent or met):
        _new_time(desk, journey, moved=False)


def _did_not_meet(desk: Desk, run: Run, meeting: Meeting, journey: Journey) -> bool:
    """Whether more than half of those who were to come say that nobody met, or hardly anybody is left to say so."""
    there = [member for member in journey.members if member not in meeting.away]
    same = desk.world.all(
        Run, lambda r: (r.dialog, r.subject, r.occurrence) == (run.dialog, run.subject, run.occurrence)
    )
    noes = sum(1 for r in same if r.person in there and engine.one(r, "met") == "no")
    return len(there) < 2 or noes * 2 > len(there)


def _without(meeting: Meeting, person: str) -> tuple[str, ...]:
    return tuple(member for member in meeting.away if member != person)


def _happened(desk: Desk, meeting: Meeting, journey: Journey) -> Journey:
    """One member's yes is enough, whatever another answered before; nobody is told who said what."""
    if meeting.state not in (MeetingState.AGREED, MeetingState.NOT_MET) or meeting.starts_at is None:
        return journey
    desk.world.keep(replace(meeting, state=MeetingState.MET, away=_without(meeting, desk.me.id)))
    if meeting.kind is MeetingKind.FIRST:
        for other in desk.meetings(journey.id):
            ahead = other.state in (MeetingState.PROPOSED, MeetingState.AGREED)
            if other.kind is MeetingKind.FIRST and ahead and other.id != meeting.id:
                desk.world.keep(replace(other, kind=MeetingKind.FOLLOW_UP))
    desk.settle("nudge", journey.id)
    desk.settle("rhythm", journey.id)
    latest = max(meeting.starts_at, journey.last_met_at or meeting.starts_at)
    return desk.world.keep(pass_on(replace(journey, last_met_at=latest)))


def _next_matter(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """Each goes on with their own: the agreement after the first meeting, a check-in, or the decision at the end."""
    if journey.state is not JourneyState.OPEN:
        desk.say(Say(say("met-thanks")))
    elif meeting.kind is MeetingKind.EVALUATION:
        desk.say(Say(say("met-thanks")))
        desk.open("closing", desk.me.id, journey.id, occurrence=ending(journey), journey=journey.id)
    elif meeting.kind is MeetingKind.FOLLOW_UP:
        desk.say(Say(say("met-thanks")))
        desk.open("check-in", desk.me.id, meeting.id, journey=journey.id)
    else:
        _after_first(desk, journey)


def _after_first(desk: Desk, journey: Journey) -> None:
    agreement = desk.agreement(journey.id)
    if agreement is None:
        desk.say(Say(say("met-thanks-first")))
        desk.open("agreement-offer", desk.me.id, journey.id, journey=journey.id)
    elif agreement.drafted_by != desk.me.id and not agreement.accepted:
        desk.say(
            Say(say("met-thanks-first")), Say(say("met-partner-drafts", name=Name(agreement.drafted_by)))
        )
    else:
        desk.say(Say(say("met-thanks-first")))


def _new_time(desk: Desk, journey: Journey, *, moved: bool) -> None:
    """Things come up. A new time is one press away, and so is leaving it for now."""
    ahead = booked(desk.meetings(journey.id), desk.now)
    at = ahead.starts_at if ahead is not None and ahead.state is MeetingState.AGREED else None
    if at is not None:
        desk.say(Say(say("met-no-but-next", when=When(at))))
    elif journey.state is not JourneyState.OPEN:
        desk.say(Say(say("met-no")))
    elif moved and ahead is None:
        desk.say(Say(say("met-moved")))
        booking.open_meet(desk, journey, along=True)
    else:
        quiet = Button(say("button-not-now"), command("home"), Style.QUIET)
        desk.say(Say(say("met-no")), Actions((booking.propose_button(journey), quiet)))


DIALOGS: tuple[Dialog, ...] = (Met(),)
COMMANDS: dict[str, Handler] = {}
