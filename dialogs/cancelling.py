"""A meeting, or an offered time, that shall not be. Asked once; what was agreed about it stands above (ART-04)."""

from __future__ import annotations

from datetime import datetime

from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Actions, Name, Option, Part, Say, When, say
from bot.domain.run import Run
from dialogs import attending, booking, engine, gathering
from dialogs.answering import decline
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import offered_times, others
from dialogs.script import Script, Step, StepKind

YES, MOVE, AWAY, NO = "yes", "move", "away", "no"


class MeetingCancel(Dialog):
    """Asks once before a meeting is called off; in a group one can stay away without taking it from the others."""

    name = "meeting-cancel"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question."""
        found = booking.find_meeting(desk, run.subject)
        at = _time_of(found[0]) if found else None
        step = Step(
            id="sure",
            ask=say(_asks(*found, run.person), when=When(at)) if found and at else say("cancel-ask-any"),
            kind=StepKind.CHOOSE,
            options=_options(*found, run.person) if found else (),
            optional=False,
            note=say("cancel-note"),
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """What the members agreed about cancelling."""
        found = booking.find_meeting(desk, run.subject)
        return booking.moving_rule(desk, found[1]) if found else ()

    def done(self, desk: Desk, run: Run) -> None:
        """Call it off, move it, stay away, or leave it as it is."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or found[0].state not in (MeetingState.PROPOSED, MeetingState.AGREED):
            desk.say(Say(say("meeting-settled-already")))
            return
        meeting, journey = found
        sure = engine.one(run, "sure")
        if sure == YES:
            _cancel(desk, meeting, journey)
        elif sure == MOVE:
            booking.open_meet(desk, journey, moving=meeting.id)
        elif sure == AWAY:
            attending.stay_away(desk, meeting, journey)
        else:
            desk.say(Say(say("cancel-kept")))


def _options(meeting: Meeting, journey: Journey, person: str) -> tuple[Option, ...]:
    """What can be done; `yes` is for ever what ends it, whatever it is called."""
    keep = Option(NO, say("option-cancel-no"))
    if _only_offered(meeting, journey) and meeting.offered_by != person:
        return (Option(YES, say("option-meeting-cannot")), Option(MOVE, say("option-meeting-other")), keep)
    if _only_offered(meeting, journey):
        return Option(YES, say("button-withdraw")), Option(MOVE, say("button-change-time")), keep
    yes, move = Option(YES, say("option-cancel-yes")), Option(MOVE, say("option-cancel-move"))
    if not journey.is_group:
        return yes, move, keep
    return Option(AWAY, say("button-away")), move, Option(YES, say("option-cancel-all")), keep


def _asks(meeting: Meeting, journey: Journey, person: str) -> str:
    if _only_offered(meeting, journey):
        return "cancel-ask-offer" if meeting.offered_by == person else "cancel-ask-offered"
    return "cancel-ask-group" if journey.is_group else "cancel-ask"


def _cancel(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """An agreed meeting is called off; an offered time is taken back by whoever offered it, or declined."""
    mine = meeting.offered_by == desk.me.id
    if _only_offered(meeting, journey) and journey.is_group:
        if mine:
            gathering.take_back(desk, meeting, journey)
        else:
            decline(desk, meeting, journey)
        return
    if not _only_offered(meeting, journey):
        told, theirs = "cancelled", "cancelled-partner"
    else:
        told = "withdrawn" if mine else "meeting-declined"
        theirs = "withdrawn-partner" if mine else "meeting-declined-partner"
    at = [meeting.starts_at] if meeting.starts_at else list(meeting.options)
    off = booking.call_off(desk, meeting, journey)
    update, button = booking.calendar_update(off), Actions((booking.propose_button(journey),))
    hear = Say(say("others-hear", **others(journey, desk.me.id))) if told != "meeting-declined" else None
    desk.say(Say(say(told)), hear, update, button)
    for partner in journey.active:
        if partner != desk.me.id:
            desk.tell(partner, Say(say(theirs, name=Name(desk.me.id), **offered_times(at))), update, button)


def _only_offered(meeting: Meeting, journey: Journey) -> bool:
    """Nobody has agreed to the meeting yet, at any time; in a group an offered new time leaves the old one alone."""
    return meeting.state is MeetingState.PROPOSED and (journey.is_group or meeting.starts_at is None)


def _time_of(meeting: Meeting) -> datetime:
    """The time that the question names: the agreed one, else the first that is offered."""
    return meeting.starts_at or (meeting.options[0] if meeting.options else meeting.at)
