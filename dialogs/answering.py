"""The other's word on an offered time: it suits, another time, not now; and what becomes of an offer without a word."""

from __future__ import annotations

from datetime import datetime

from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Actions, Name, Option, Part, Say, Text, When, say
from bot.domain.run import Chosen, Given, Picked, Run
from dialogs import booking, engine, times
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind

ACCEPT, OTHER, CANNOT = "accept", "other", "cannot"
CANCEL_YES, CANCEL_MOVE = "option-cancel-yes", "option-cancel-move"


class MeetingAnswer(Dialog):
    """Subject: the meeting; occurrence: its round. Whoever did not offer the time answers."""

    name = "meeting-answer"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """Does it suit; if another time is wanted, which."""
        found = booking.find_meeting(desk, run.subject)
        offered = found[0].options if found else ()
        answers = (
            Option(ACCEPT, say("option-meeting-accept")),
            *times.options(list(offered[1:])),
            Option(OTHER, say("option-meeting-other")),
            Option(CANNOT, say("option-meeting-cannot")),
        )
        answer = Step(
            id="answer",
            ask=say("meeting-answer-ask"),
            kind=StepKind.MOMENT,
            options=answers,
            optional=False,
            note=say("meeting-answer-note"),
        )
        asked_at = run.asked_at or run.opened_at
        near = times.suggestions(desk, found[1], asked_at, min(offered)) if found and offered else []
        time = Step(
            id="time",
            ask=say("meeting-other-ask") if near else say("meet-ask-typed"),
            kind=StepKind.MOMENT,
            options=times.options(near),
            optional=False,
            note=say("meet-note-typed"),
            when=lambda given: given.get("answer") == Chosen((OTHER,)),
        )
        return Script(dialog=self.name, steps=(answer, time), stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Who offers which time, where; and a soft word if it is outside this person's working time."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or not found[0].options:
            return ()
        meeting, journey = found
        at, who = meeting.options[0], Name(meeting.offered_by)
        if meeting.starts_at is not None:
            told = say("meeting-moves", name=who, old=When(meeting.starts_at))
        else:
            told = say("meeting-countered" if meeting.rounds else "meeting-offered", name=who)
        outside = run.person in times.off_shift(desk, journey, at)
        soft = (Say(say("meeting-outside-your-hours")),) if outside else ()
        return (Say(told), booking.facts(desk, meeting, journey, run.person, at), *soft)

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """An offered time may have gone by; an own one must be possible."""
        found = booking.find_meeting(desk, run.subject)
        if found is None:
            return None
        if isinstance(given, Picked):
            return times.time_problem(desk, found[1], given.at, besides=run.subject)
        if given == Chosen((ACCEPT,)) and found[0].options and found[0].options[0] <= desk.now:
            return say("meeting-answer-past")
        return None

    def done(self, desk: Desk, run: Run) -> None:
        """Agree, offer another time, or let it be; if the matter is settled already, say how it stands."""
        found = booking.find_meeting(desk, run.subject)
        if found is None:
            desk.say(Say(say("meeting-not-there")))
            return
        meeting, journey = found
        if meeting.state is not MeetingState.PROPOSED or run.occurrence != str(meeting.rounds):
            desk.say(Say(say("meeting-settled-already")), Actions((booking.propose_button(journey),)))
            return
        at = engine.picked(run, "answer") or engine.picked(run, "time")
        if engine.one(run, "answer") == CANNOT:
            desk.say(Say(say("meeting-declined")), Actions((booking.propose_button(journey),)))
            _decline(desk, meeting, journey)
        elif at is None or at in meeting.options:
            booking.agree(desk, meeting, journey, at or meeting.options[0])
        else:
            counter(desk, meeting, journey, at)

    def stopped(self, desk: Desk, run: Run) -> None:
        """Stopping means: not now."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None and found[0].state is MeetingState.PROPOSED:
            _decline(desk, *found)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Silence: the offer is over, and whoever waited hears so kindly."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None and run.occurrence == str(found[0].rounds):
            booking.gone_by(desk, *found)


class ProposalPassed(Dialog):
    """No question: the offered time went by without an answer. Subject: the meeting."""

    name = "proposal-passed"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing is asked."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Let the offer go."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None:
            booking.gone_by(desk, *found)


class MeetingCancel(Dialog):
    """Asks once before a meeting is called off; the rule that the pair agreed on stands above (ART-04)."""

    name = "meeting-cancel"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question."""
        found = booking.find_meeting(desk, run.subject)
        at = _time_of(found[0]) if found else None
        only_offered = found is not None and _only_offered(found[0])
        yes, move = ("button-withdraw", "button-change-time") if only_offered else (CANCEL_YES, CANCEL_MOVE)
        options = (
            Option("yes", say(yes)),
            Option("move", say(move)),
            Option("no", say("option-cancel-no")),
        )
        ask = "cancel-ask-offer" if only_offered else "cancel-ask"
        step = Step(
            id="sure",
            ask=say(ask, when=When(at)) if at else say("cancel-ask-any"),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            note=say("cancel-note"),
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """What the pair agreed about cancelling."""
        found = booking.find_meeting(desk, run.subject)
        return booking.moving_rule(desk, found[1]) if found else ()

    def done(self, desk: Desk, run: Run) -> None:
        """Call it off, move it, or leave it as it is."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or found[0].state not in (MeetingState.PROPOSED, MeetingState.AGREED):
            desk.say(Say(say("meeting-settled-already")))
            return
        meeting, journey = found
        sure = engine.one(run, "sure")
        if sure == "yes":
            _cancel(desk, meeting, journey)
        elif sure == "move":
            booking.open_meet(desk, journey, moving=meeting.id)
        else:
            desk.say(Say(say("cancel-kept")))


def counter(desk: Desk, meeting: Meeting, journey: Journey, at: datetime) -> None:
    """Offer the meeting back with another time; from now on the other answers."""
    outside = bool(times.off_shift(desk, journey, at))
    booking.offer(desk, journey, at, meeting=meeting)
    desk.say(
        Say(say("meeting-counter-sent", when=When(at), partner=booking.partners(journey, desk.me.id))),
        Say(say("meet-outside-hours")) if outside else None,
    )


def _decline(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    at = _time_of(meeting)
    off = booking.call_off(desk, meeting, journey)
    for partner in journey.partners_of(desk.me.id):
        told = say("meeting-declined-partner", name=Name(desk.me.id), when=When(at))
        desk.tell(
            partner, Say(told), booking.calendar_update(off), Actions((booking.propose_button(journey),))
        )


def _cancel(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """An agreed meeting is called off; an offered time is taken back by whoever offered it, or declined."""
    if not _only_offered(meeting):
        mine, theirs = "cancelled", "cancelled-partner"
    elif meeting.offered_by == desk.me.id:
        mine, theirs = "withdrawn", "withdrawn-partner"
    else:
        mine, theirs = "withdrawn", "meeting-declined-partner"
    at = meeting.starts_at or _time_of(meeting)
    off = booking.call_off(desk, meeting, journey)
    update, button = booking.calendar_update(off), Actions((booking.propose_button(journey),))
    desk.say(Say(say(mine, partner=booking.partners(journey, desk.me.id))), update, button)
    for partner in journey.partners_of(desk.me.id):
        desk.tell(partner, Say(say(theirs, name=Name(desk.me.id), when=When(at))), update, button)


def _only_offered(meeting: Meeting) -> bool:
    """Nobody has agreed to the meeting yet, at any time."""
    return meeting.state is MeetingState.PROPOSED and meeting.starts_at is None


def _time_of(meeting: Meeting) -> datetime:
    return meeting.options[0] if meeting.options else meeting.starts_at or meeting.at
