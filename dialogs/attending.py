"""Who comes to a group's meeting: one may stay away, and come after all, without taking it from the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting, MeetingState, quorum
from bot.domain.message import Actions, Attachment, FileKind, Name, Option, Part, Say, When, say
from bot.domain.nudges import booked
from bot.domain.run import Run
from dialogs import booking, engine
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import change_buttons, facts, names
from dialogs.script import Script, Step, StepKind

KEEP, MOVE, AWAY = "keep", "move", "away"


def coming(meeting: Meeting, journey: Journey) -> tuple[str, ...]:
    """The members who have not said that they stay away."""
    return tuple(member for member in journey.active if member not in meeting.away)


def stay_away(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """The acting member cannot come: the others meet all the same, and are asked only when few are left."""
    if desk.me.id in meeting.away or meeting.starts_at is None:
        desk.say(Say(say("away-known")))
        return
    kept = desk.world.keep(replace(meeting, away=(*meeting.away, desk.me.id), changes=meeting.changes + 1))
    desk.settle("meeting-cancel", meeting.id)
    if len(coming(kept, journey)) > 1:
        file = Attachment(FileKind.INVITATION, kept.id, say("meeting-file-off"))
        desk.say(Say(say("away-kept")), file, change_buttons(kept, journey, desk.me.id))
        _tell_others(desk, kept, journey, "away-others")
    look_again(desk, kept, journey)


def is_away(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """The acting member will not be at the meeting, as the others know already."""
    if desk.me.id not in meeting.away:
        away = (*meeting.away, desk.me.id)
        meeting = desk.world.keep(replace(meeting, away=away, changes=meeting.changes + 1))
    look_again(desk, meeting, journey)


def look_again(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """After somebody stays away, rests or left: few who are left are asked, and one alone meets nobody."""
    if not _ahead(desk, meeting):
        return
    if len(coming(meeting, journey)) > 1:
        _ask_those_left(desk, meeting, journey)
    else:
        _nobody_left(desk, meeting, journey)


def _nobody_left(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    off = booking.call_off(desk, meeting, journey)
    when, button = When(meeting.starts_at or meeting.at), Actions((booking.propose_button(journey),))
    for member in journey.active:
        desk.tell(member, Say(say("group-off", when=when)), booking.calendar_update(off), button)


def _ask_those_left(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    left = coming(meeting, journey)
    if len(left) >= quorum(len(journey.active)):
        return
    for member in left:
        if desk.run_of(Keep.name, member, meeting.id, str(meeting.sequence)) is None:
            occurrence = str(meeting.sequence)
            desk.open(Keep.name, member, meeting.id, occurrence=occurrence, journey=journey.id)


def _tell_others(desk: Desk, meeting: Meeting, journey: Journey, told: str) -> None:
    when = When(meeting.starts_at or meeting.at)
    for member in coming(meeting, journey):
        if member != desk.me.id:
            desk.tell(member, Say(say(told, name=Name(desk.me.id), when=when)))


class Keep(Dialog):
    """Subject: the meeting; occurrence: its sequence. Few are left; each says for themselves whether to come."""

    name = "meeting-keep"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question."""
        options = (
            Option(KEEP, say("option-keep-keep")),
            Option(MOVE, say("option-cancel-move")),
            Option(AWAY, say("option-keep-away")),
        )
        step = Step(
            id="keep",
            ask=say("group-keep-ask"),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            note=say("group-keep-note"),
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Who is left, and when."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or found[0].starts_at is None:
            return ()
        meeting, journey = found
        left = names(coming(meeting, journey))
        return (Say(say("group-few", names=left, when=When(meeting.starts_at or meeting.at))),)

    def moot(self, desk: Desk, run: Run) -> bool:
        """The meeting moved, is off or over."""
        found = booking.find_meeting(desk, run.subject)
        return found is None or not _ahead(desk, found[0]) or run.occurrence != str(found[0].sequence)

    def done(self, desk: Desk, run: Run) -> None:
        """Come all the same, look for another time, or stay away too."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or not _ahead(desk, found[0]) or found[1].state is not JourneyState.OPEN:
            desk.say(Say(say("meeting-settled-already")))
            return
        meeting, journey = found
        chosen = engine.one(run, "keep")
        if chosen == MOVE:
            booking.open_meet(desk, journey, moving=meeting.id)
        elif chosen == AWAY:
            stay_away(desk, meeting, journey)
        else:
            desk.say(Say(say("cancel-kept")))


def _ahead(desk: Desk, meeting: Meeting) -> bool:
    return meeting.state is MeetingState.AGREED and booked([meeting], desk.now) is not None


# --- commands ---------------------------------------------------------------------------------------


def away(desk: Desk, call: Call) -> None:
    """The acting member cannot come. Between two that is a cancellation, which is asked once more."""
    found = _meeting(desk, call)
    if found is None:
        return
    meeting, journey = found
    if journey.is_group:
        stay_away(desk, meeting, journey)
    else:
        occurrence = desk.event.id
        desk.open("meeting-cancel", desk.me.id, meeting.id, occurrence=occurrence, journey=journey.id)


def come(desk: Desk, call: Call) -> None:
    """The acting member comes after all."""
    found = _meeting(desk, call)
    if found is None:
        return
    meeting, journey = found
    if desk.me.id not in meeting.away:
        _show(desk, meeting, journey, "coming-known")
        return
    left = tuple(member for member in meeting.away if member != desk.me.id)
    kept = replace(meeting, away=left, changes=meeting.changes + 1)
    if kept.starts_at is not None:
        kept = replace(kept, fits=_with(kept, desk.me.id))
    desk.world.keep(kept)
    _show(desk, kept, journey, "coming-kept", Attachment(FileKind.INVITATION, kept.id, say("meeting-file")))
    _tell_others(desk, kept, journey, "coming-others")


def _with(meeting: Meeting, person: str) -> tuple[tuple[str, tuple[datetime, ...]], ...]:
    return meeting.answered_by(person, meeting.options).fits


def _show(desk: Desk, meeting: Meeting, journey: Journey, told: str, file: Attachment | None = None) -> None:
    shown = facts(desk, meeting, journey, desk.me.id, meeting.starts_at)
    desk.say(Say(say(told)), shown, file, change_buttons(meeting, journey, desk.me.id))


def _meeting(desk: Desk, call: Call) -> tuple[Meeting, Journey] | None:
    """The agreed meeting ahead that is meant: the named one, or the next; else a kind word and None."""
    found = booking.find_meeting(desk, call.subject) if call.subject else None
    if not call.subject:
        mine = [(m, j) for j in desk.journeys() for m in desk.meetings(j.id) if _ahead(desk, m)]
        found = min(mine, key=lambda one: one[0].starts_at or one[0].at, default=None)
    if found is None or not _ahead(desk, found[0]):
        desk.say(Say(say("meeting-not-ahead")))
        return None
    return found


DIALOGS: tuple[Dialog, ...] = (Keep(),)
COMMANDS: dict[str, Handler] = {"away": away, "coming": come}
