"""Meetings: a time proposed, moved, called off; the next one offered (PATH2-04, ART-03, ART-04)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    FileKind,
    Name,
    Part,
    Say,
    Style,
    Text,
    When,
    command,
    say,
)
from bot.domain.nudges import booked
from bot.domain.run import Chosen, Given, Run, RunState
from bot.domain.typed_times import read_moments
from dialogs import booking, gathering, places, times, turns
from dialogs.answering import MeetingAnswer, ProposalPassed, counter
from dialogs.cancelling import MeetingCancel
from dialogs.choosing import choose_journey, journey_label
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.gathering import Short
from dialogs.meeting_card import change_buttons, facts, offered_times, others
from dialogs.pausing import is_resting
from dialogs.script import AsForm, Script, Step, StepKind

ASKED = {
    MeetingKind.FIRST: "meet-ask-first",
    MeetingKind.FOLLOW_UP: "meet-ask-next",
    MeetingKind.EVALUATION: "meet-ask-evaluation",
}


class Meet(Dialog):
    """Subject: the journey; `args` holds the meeting that moves, or nothing for a new one."""

    name = "meet"

    def script(self, desk: Desk, run: Run) -> Script:
        """When, and for a new meeting where, unless that is known."""
        journey = desk.world.get(Journey, run.subject)
        moving = _moving(desk, run)
        where = places.steps(desk, journey, moving=moving is not None)
        return Script(
            dialog=self.name,
            steps=(_time_step(desk, run, journey, moving), *where),
            title=say("form-title-move" if moving else "form-title-meet"),
            form=AsForm.EXPECTED,
        )

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """When a meeting moves: what the members agreed about moving; else whose turn it is, if it goes round."""
        journey = desk.world.get(Journey, run.subject)
        if run.args:
            return booking.moving_rule(desk, journey)
        turn = turns.said(journey, run.person)
        return (turn,) if turn is not None else ()

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """Times must be possible."""
        if step != "time":
            return None
        journey = desk.world.get(Journey, run.subject)
        ahead = booked(desk.meetings(journey.id), desk.now)
        besides = run.args[0] if run.args else ahead.id if ahead is not None else ""
        return times.problem(desk, journey, times.given_times(given), besides=besides)

    def done(self, desk: Desk, run: Run) -> None:
        """Offer the times to the others; or take them as the answer to what another offered meanwhile."""
        journey = desk.world.get(Journey, run.subject)
        given = times.given_times(run.given.get("time"))
        at = [one for one in given if one > desk.now]
        ahead = booked(desk.meetings(journey.id), desk.now)
        moving = _moving(desk, run)
        if not given or desk.me.id not in journey.members or journey.state is not JourneyState.OPEN:
            desk.say(Say(say("meeting-not-there")))
        elif not at:
            desk.say(Say(say("meeting-answer-past")), Actions((booking.propose_button(journey),)))
        elif ahead is not None and ahead.state is MeetingState.PROPOSED and ahead.offered_by != desk.me.id:
            _crossed(desk, ahead, journey, at)
        elif ahead is not None and ahead.state is MeetingState.AGREED and moving is None:
            desk.say(Say(say("meet-booked-meanwhile")))
            _show(desk, ahead, journey)
        else:
            _offer(desk, run, journey, at, moving or ahead)


def _time_step(desk: Desk, run: Run, journey: Journey, moving: Meeting | None) -> Step:
    """The time: one button between two, several to tick in a group; always to be typed as well."""
    near = (moving.starts_at or moving.options[0]) if moving else None
    asked_at = run.asked_at or run.opened_at
    if journey.is_group:
        found, for_all = times.shared(desk, journey, asked_at, near)
    else:
        found, for_all = times.suggestions(desk, journey, asked_at, near), True
    asked = "meet-ask-move" if moving else ASKED[booking.next_kind(desk, journey)]
    note, on_form = "meet-note-typed", "form-note-times"
    if journey.is_group and found:
        whom = "group" if for_all else "most"
        note, on_form = f"meet-note-{whom}", f"form-note-times-{whom}"
    return Step(
        id="time",
        ask=say(asked) if found else say("meet-ask-typed"),
        kind=StepKind.MOMENTS if journey.is_group and found else StepKind.MOMENT,
        options=times.options(found),
        optional=False,
        several=True,
        least=1,
        note=say(note),
        on_form=say(on_form, count=times.MOST_OFFERED) if found else None,
        when=lambda given: "time" not in given,
    )


def _offer(desk: Desk, run: Run, journey: Journey, at: Sequence[datetime], meeting: Meeting | None) -> None:
    place = places.place_of(desk, run, journey)
    link = places.link_of(desk, run, journey, place)
    outside = any(times.off_shift(desk, journey, one) for one in at) and not journey.is_group
    moves = meeting is not None and meeting.starts_at is not None
    first = not desk.meetings(journey.id)
    offered = booking.offer(desk, journey, at, meeting=meeting, place=place, remote_link=link)
    desk.say(
        Say(say("meet-move-sent" if moves else "meet-sent", **offered_times(at))),
        Say(say("meet-awaited", **others(journey, desk.me.id))),
        Say(times.outside_hours(desk, journey)) if outside else None,
        change_buttons(offered, journey, desk.me.id),
    )
    if first:
        turns.offer(desk, journey)


def _crossed(desk: Desk, ahead: Meeting, journey: Journey, at: Sequence[datetime]) -> None:
    """Two thought of it at the same time: a time that both named suits, others go back as an answer."""
    desk.say(Say(say("meet-crossed", name=Name(ahead.offered_by), **offered_times(ahead.options))))
    both = [one for one in ahead.options if one in at]
    if journey.is_group and both:
        gathering.answer(desk, ahead, journey, both)
    elif journey.is_group:
        booking.ask(desk, ahead, journey, desk.me.id)
    elif both:
        booking.agree(desk, ahead, journey, both[0])
    else:
        counter(desk, ahead, journey, at)


def _moving(desk: Desk, run: Run) -> Meeting | None:
    """The meeting that this run moves, while it can still be moved."""
    found = booking.find_meeting(desk, run.args[0]) if run.args else None
    movable = (MeetingState.AGREED, MeetingState.PROPOSED)
    return found[0] if found is not None and found[0].state in movable else None


# --- commands ---------------------------------------------------------------------------------------


def meet(desk: Desk, call: Call) -> None:
    """Book a meeting, or show the one that is booked. A time may stand right after the word."""
    journey = choose_journey(desk, call, "meet")
    if journey is None:
        if call.subject or not desk.journeys():
            desk.say(Say(say("meet-no-pair")), Actions((Button(say("button-status"), command("status")),)))
        return
    if is_resting(journey, desk.me.id):
        resume = Button(say("button-resume"), command("resume", journey.id), Style.PRIMARY)
        desk.say(Say(say("meet-paused")), Actions((resume,)))
        return
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is not None:
        _show(desk, ahead, journey)
        return
    typed = _typed_times(desk, call.rest)
    if typed and (problem := times.problem(desk, journey, typed)) is not None:
        desk.say(Say(problem))
        typed = ()
    given: dict[str, Given] = {"time": Chosen(tuple(at.isoformat() for at in typed))} if typed else {}
    booking.open_meet(desk, journey, given=given)


def _typed_times(desk: Desk, text: str) -> tuple[datetime, ...]:
    """The times that stand after the word, if they are times and nothing else."""
    heard = read_moments(text, desk.now, desk.me.zone, desk.me.language) if text else ()
    if not isinstance(heard, tuple) or any(moment.needs_time for moment in heard):
        return ()
    return tuple(moment.at for moment in heard)


def offer_next_meeting(desk: Desk, journey: Journey) -> None:
    """After a check-in: ask the acting person for the next time, or say when it is if it is booked already."""
    if journey.state is not JourneyState.OPEN or journey.phase is Phase.END:
        return
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is None:
        booking.open_meet(desk, journey, along=True)
    elif ahead.state is MeetingState.AGREED and ahead.starts_at is not None:
        desk.tell(desk.me.id, Say(say("meet-next-is", when=When(ahead.starts_at))))


def move(desk: Desk, call: Call) -> None:
    """Move a meeting that is ahead."""
    found = _chosen_meeting(desk, call, "move")
    if found is None:
        return
    meeting, journey = found
    if journey.is_group and meeting.state is MeetingState.PROPOSED and meeting.offered_by != desk.me.id:
        # a group's offered times are answered first; other times can be typed there
        _show(desk, meeting, journey)
    else:
        booking.open_meet(desk, journey, moving=meeting.id)


def cancel(desk: Desk, call: Call) -> None:
    """Call a meeting off, after asking once."""
    found = _chosen_meeting(desk, call, "cancel")
    if found is not None:
        meeting, journey = found
        for run in list(
            desk.world.all(Run, lambda r: (r.dialog, r.subject) == ("meeting-cancel", meeting.id))
        ):
            if run.person == desk.me.id and run.state is RunState.OPEN:
                desk.conversation.close(desk, run, RunState.DONE)
        desk.open("meeting-cancel", desk.me.id, meeting.id, occurrence=desk.event.id, journey=journey.id)


def invitation(desk: Desk, call: Call) -> None:
    """The calendar file of an agreed meeting once more."""
    found = _chosen_meeting(desk, call, "invitation")
    if found is None:
        return
    meeting, journey = found
    if meeting.state is MeetingState.AGREED:
        file = Attachment(FileKind.INVITATION, meeting.id, say("meeting-file"))
        desk.say(Say(say("meeting-file-again")), file)
    else:
        _show(desk, meeting, journey)


def _chosen_meeting(desk: Desk, call: Call, word: str) -> tuple[Meeting, Journey] | None:
    """The meeting that a button or a word means, if it is still ahead; else a kind word and None."""
    found = booking.find_meeting(desk, call.subject) if call.subject else None
    if not call.subject:
        ahead = [(booked(desk.meetings(j.id), desk.now), j) for j in desk.journeys()]
        mine = [(meeting, journey) for meeting, journey in ahead if meeting is not None]
        if len(mine) > 1:
            buttons = [Button(journey_label(desk, j), command(word, m.id)) for m, j in mine]
            desk.say(Say(say("which-partner")), Actions(tuple(buttons)))
            return None
        found = mine[0] if mine else None
    if found is not None and booked([found[0]], desk.now) is not None:
        return found
    journey = found[1] if found else next(iter(desk.journeys()), None)
    buttons_then = Actions((booking.propose_button(journey),)) if journey else None
    desk.say(Say(say("meeting-not-ahead")), buttons_then)
    return None


def _show(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """The meeting that is ahead, and what can be done about it."""
    if meeting.state is MeetingState.AGREED:
        file = Button(say("button-invitation"), command("invitation", meeting.id))
        desk.say(
            Say(say("meeting-ahead")),
            facts(desk, meeting, journey, desk.me.id, meeting.starts_at),
            turns.said(journey, desk.me.id),
            change_buttons(meeting, journey, desk.me.id, file, *_turn_button(journey)),
        )
    elif meeting.offered_by == desk.me.id:
        at = meeting.options[0] if len(meeting.options) == 1 else None
        desk.say(
            Say(say("meeting-waits", **offered_times(meeting.options))),
            facts(desk, meeting, journey, desk.me.id, at),
            change_buttons(meeting, journey, desk.me.id),
        )
    else:
        booking.ask(desk, meeting, journey, desk.me.id)


def _turn_button(journey: Journey) -> tuple[Button, ...]:
    """The way to whose turn it is, in a group."""
    if not journey.is_group:
        return ()
    return (Button(say("button-turn"), command("turn", journey.id), Style.QUIET),)


DIALOGS: tuple[Dialog, ...] = (Meet(), MeetingAnswer(), MeetingCancel(), ProposalPassed(), Short())
COMMANDS: dict[str, Handler] = {"meet": meet, "move": move, "cancel": cancel, "invitation": invitation}
