"""The others' word on offered times: it suits, another time, not now; and what becomes of an offer without a word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Actions, Name, Option, Part, Say, Text, When, say
from bot.domain.run import Chosen, Given, Run
from dialogs import booking, engine, gathering, times
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import facts, offered_times, others
from dialogs.script import AsForm, Script, Step, StepKind

ACCEPT, OTHER, CANNOT = "accept", "other", "cannot"


class MeetingAnswer(Dialog):
    """Subject: the meeting; occurrence: its round. Whoever did not offer the times answers."""

    name = "meeting-answer"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """Does it suit; if another time is wanted, which. In a group: which of several suit."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None and found[1].is_group and len(found[0].options) > 1:
            steps: tuple[Step, ...] = (gathering.fits_step(found[0], run.opened_at),)
        else:
            steps = _pair_steps(desk, run, found)
        title = say("form-title-meeting-answer")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED, stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Who offers which times, where; and a soft word if one is outside this person's working time."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or not found[0].options:
            return ()
        meeting, journey = found
        several, who = len(meeting.options), Name(meeting.offered_by)
        if meeting.starts_at is not None:
            told = say("meeting-moves", name=who, old=When(meeting.starts_at))
        else:
            told = say("meeting-countered" if meeting.rounds else "meeting-offered", name=who, number=several)
        outside = [at for at in meeting.options if run.person in times.off_shift(desk, journey, at)]
        soft = (Say(say("meeting-outside-your-hours")),) if len(outside) == several else ()
        at = meeting.options[0] if several == 1 else None
        return (Say(told), facts(desk, meeting, journey, run.person, at), *soft)

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """An offered time may have gone by; an own one must be possible."""
        found = booking.find_meeting(desk, run.subject)
        if found is None:
            return None
        meeting, journey = found
        if given == Chosen((ACCEPT,)) and meeting.options and meeting.options[0] <= desk.now:
            return say("meeting-answer-past")
        own = [at for at in times.given_times(given) if at not in meeting.options]
        return times.problem(desk, journey, own, besides=run.subject)

    def done(self, desk: Desk, run: Run) -> None:
        """Agree, offer other times, or let it be; if the matter is settled already, say how it stands."""
        found = booking.find_meeting(desk, run.subject)
        if found is None:
            desk.say(Say(say("meeting-not-there")))
            return
        meeting, journey = found
        if meeting.state is not MeetingState.PROPOSED or run.occurrence != str(meeting.rounds):
            desk.say(Say(say("meeting-settled-already")), Actions((booking.propose_button(journey),)))
            return
        given = [at for step in ("fits", "answer", "time") for at in times.given_times(run.given.get(step))]
        if engine.one(run, "answer") == ACCEPT:
            given = list(meeting.options[:1])
        offered = [at for at in meeting.options if at in given and at > desk.now]
        new = [at for at in given if at not in meeting.options]
        if journey.is_group:
            _in_group(desk, meeting, journey, offered, new)
        elif offered:
            booking.agree(desk, meeting, journey, offered[0])
        elif new:
            counter(desk, meeting, journey, new)
        else:
            desk.say(Say(say("meeting-declined")), Actions((booking.propose_button(journey),)))
            decline(desk, meeting, journey)

    def stopped(self, desk: Desk, run: Run) -> None:
        """Stopping means: not now."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None and found[0].state is MeetingState.PROPOSED:
            decline(desk, *found)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Silence: between two the offer is over, and whoever waited hears so kindly. In a group others may answer."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None and run.occurrence == str(found[0].rounds) and not found[1].is_group:
            booking.gone_by(desk, *found)


class ProposalPassed(Dialog):
    """No question: the offered times went by without an answer. Subject: the meeting."""

    name = "proposal-passed"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing is asked."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Let the offer go."""
        found = booking.find_meeting(desk, run.subject)
        if found is not None:
            booking.gone_by(desk, *found)


def counter(desk: Desk, meeting: Meeting, journey: Journey, at: Sequence[datetime]) -> None:
    """Offer the meeting back with other times; from now on the others answer."""
    outside = any(times.off_shift(desk, journey, one) for one in at)
    booking.offer(desk, journey, at, meeting=meeting)
    desk.say(
        Say(say("meet-sent", **offered_times(at))),
        Say(say("meet-awaited", **others(journey, desk.me.id))),
        Say(times.outside_hours(desk, journey)) if outside and not journey.is_group else None,
    )


def decline(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """The offered time does not suit the acting person: between two it is over, in a group it is their answer."""
    if journey.is_group:
        gathering.answer(desk, meeting, journey, ())
        return
    off = booking.call_off(desk, meeting, journey)
    button = Actions((booking.propose_button(journey),))
    for partner in journey.partners_of(desk.me.id):
        told = say("meeting-declined-partner", name=Name(desk.me.id), **offered_times(meeting.options))
        desk.tell(partner, Say(told), booking.calendar_update(off), button)


def _pair_steps(desk: Desk, run: Run, found: tuple[Meeting, Journey] | None) -> tuple[Step, Step]:
    offered = found[0].options if found else ()
    suits = times.options(offered) if len(offered) > 1 else (Option(ACCEPT, say("option-meeting-accept")),)
    answer = Step(
        id="answer",
        ask=say("meeting-answer-ask", number=len(offered)),
        kind=StepKind.MOMENT,
        options=(
            *suits,
            Option(OTHER, say("option-meeting-other")),
            Option(CANNOT, say("option-meeting-cannot")),
        ),
        optional=False,
        several=True,
        note=say("meeting-answer-note"),
        in_chat=True,
    )
    asked_at = run.asked_at or run.opened_at
    near = times.suggestions(desk, found[1], asked_at, min(offered)) if found and offered else []
    time = Step(
        id="time",
        ask=say("meeting-other-ask") if near else say("meet-ask-typed"),
        kind=StepKind.MOMENT,
        options=times.options(near),
        optional=False,
        several=True,
        note=say("meet-note-typed"),
        on_form=say("form-note-times", count=times.MOST_OFFERED) if near else None,
        when=lambda given: given.get("answer") == Chosen((OTHER,)),
    )
    return answer, time


def _in_group(
    desk: Desk, meeting: Meeting, journey: Journey, offered: Sequence[datetime], new: Sequence[datetime]
) -> None:
    """What suits is kept; other times take their place only while they suit nobody else."""
    if offered or not new:
        gathering.answer(desk, meeting, journey, offered)
    elif gathering.counter(desk, meeting, journey, new):
        counter(desk, meeting, journey, new)
