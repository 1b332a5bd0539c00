"""Meetings: a time proposed, moved, called off; the next one offered (PATH2-04, ART-03, ART-04)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import OWN_WORDS, PLACES, Meeting, MeetingKind, MeetingState
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    FileKind,
    Option,
    Part,
    Say,
    Style,
    Text,
    When,
    command,
    say,
)
from bot.domain.nudges import booked
from bot.domain.privacy import SeenBy
from bot.domain.run import Chosen, Given, Picked, Run
from bot.domain.typed_time import Moment, read_moment
from dialogs import booking, engine, times
from dialogs.answering import MeetingAnswer, MeetingCancel, ProposalPassed, counter
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind

ASKED = {
    MeetingKind.FIRST: "meet-ask-first",
    MeetingKind.FOLLOW_UP: "meet-ask-next",
    MeetingKind.EVALUATION: "meet-ask-evaluation",
}
REMOTE = "remote"


class Meet(Dialog):
    """Subject: the journey; `args` holds the meeting that moves, or nothing for a new one."""

    name = "meet"

    def script(self, desk: Desk, run: Run) -> Script:
        """When, and for a new meeting where, unless the agreement says it."""
        journey = desk.world.get(Journey, run.subject)
        moving = _moving(desk, run)
        near = moving.starts_at or moving.options[0] if moving else None
        found = times.suggestions(desk, journey, run.asked_at or run.opened_at, near)
        asked = "meet-ask-move" if moving else ASKED[booking.next_kind(desk, journey)]
        agreed = booking.agreed_place(desk, journey)
        time = Step(
            id="time",
            ask=say(asked) if found else say("meet-ask-typed"),
            kind=StepKind.MOMENT,
            options=times.options(found),
            optional=False,
            note=say("meet-note-typed"),
            when=lambda given: "time" not in given,
        )
        place = Step(
            id="place",
            ask=say("meet-ask-place"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(place, say(f"option-place-{place}")) for place in PLACES),
            optional=False,
            free=True,
            seen_by=SeenBy.PAIR,
            note=say("meet-note-place"),
            max_length=200,
            when=lambda given: moving is None and not agreed,
        )
        known_link = bool(booking.last_link(desk, journey))
        link = Step(
            id="link",
            ask=say("meet-ask-link"),
            kind=StepKind.WRITE,
            seen_by=SeenBy.PAIR,
            max_length=500,
            when=lambda given: (
                moving is None
                and not known_link
                and REMOTE in (agreed.split() if agreed else _place_given(given))
            ),
        )
        return Script(dialog=self.name, steps=(time, place, link))

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """When a meeting moves: what the pair agreed about moving."""
        return booking.moving_rule(desk, desk.world.get(Journey, run.subject)) if run.args else ()

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """A time must be possible."""
        if not isinstance(given, Picked):
            return None
        journey = desk.world.get(Journey, run.subject)
        ahead = booked(desk.meetings(journey.id), desk.now)
        besides = run.args[0] if run.args else ahead.id if ahead is not None else ""
        return times.time_problem(desk, journey, given.at, besides=besides)

    def done(self, desk: Desk, run: Run) -> None:
        """Offer the time to the partner; or take it as the answer to what the partner offered meanwhile."""
        journey, at = desk.world.get(Journey, run.subject), engine.picked(run, "time")
        ahead = booked(desk.meetings(journey.id), desk.now)
        moving = _moving(desk, run)
        if at is None or desk.me.id not in journey.members or journey.state is not JourneyState.OPEN:
            desk.say(Say(say("meeting-not-there")))
        elif at <= desk.now:
            desk.say(Say(say("meeting-answer-past")), Actions((booking.propose_button(journey),)))
        elif ahead is not None and ahead.state is MeetingState.PROPOSED and ahead.offered_by != desk.me.id:
            _crossed(desk, ahead, journey, at)
        elif ahead is not None and ahead.state is MeetingState.AGREED and moving is None:
            desk.say(Say(say("meet-booked-meanwhile")))
            _show(desk, ahead, journey)
        else:
            meeting = moving or ahead
            _offer(desk, run, journey, at, meeting)


def _offer(desk: Desk, run: Run, journey: Journey, at: datetime, meeting: Meeting | None) -> None:
    outside = bool(times.off_shift(desk, journey, at))
    place = _place_of(desk, run, journey)
    link = engine.written(run, "link")
    if not link and REMOTE in place.split():
        link = booking.last_link(desk, journey)
    offered = booking.offer(desk, journey, at, meeting=meeting, place=place, remote_link=link)
    moves = meeting is not None and meeting.starts_at is not None
    told = say(
        "meet-move-sent" if moves else "meet-sent",
        when=When(at),
        partner=booking.partners(journey, desk.me.id),
    )
    soft = Say(say("meet-outside-hours")) if outside else None
    desk.say(Say(told), soft, booking.change_buttons(offered))


def _crossed(desk: Desk, ahead: Meeting, journey: Journey, at: datetime) -> None:
    """Both thought of it at the same time: the same time is agreed, another goes back as an answer."""
    desk.say(
        Say(say("meet-crossed", partner=booking.partners(journey, desk.me.id), when=When(ahead.options[0])))
    )
    if at in ahead.options:
        booking.agree(desk, ahead, journey, at)
    else:
        counter(desk, ahead, journey, at)


def _moving(desk: Desk, run: Run) -> Meeting | None:
    """The meeting that this run moves, while it can still be moved."""
    found = booking.find_meeting(desk, run.args[0]) if run.args else None
    movable = (MeetingState.AGREED, MeetingState.PROPOSED)
    return found[0] if found is not None and found[0].state in movable else None


def _place_given(given: Mapping[str, Given]) -> tuple[str, ...]:
    chosen = given.get("place")
    return chosen.options if isinstance(chosen, Chosen) else ()


def _place_of(desk: Desk, run: Run, journey: Journey) -> str:
    """The place as a meeting keeps it: chosen, in own words, or the agreed one."""
    own = engine.written(run, "place")
    return OWN_WORDS + own if own else engine.one(run, "place") or booking.agreed_place(desk, journey)


# --- commands ---------------------------------------------------------------------------------------


def meet(desk: Desk, call: Call) -> None:
    """Book a meeting, or show the one that is booked. A time may stand right after the word."""
    journey = choose_journey(desk, call, "meet")
    if journey is None:
        if call.subject or not desk.journeys():
            desk.say(Say(say("meet-no-pair")), Actions((Button(say("button-status"), command("status")),)))
        return
    if journey.state is JourneyState.PAUSED:
        resume = Button(say("button-resume"), command("resume", journey.id), Style.PRIMARY)
        desk.say(Say(say("meet-paused")), Actions((resume,)))
        return
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is not None:
        _show(desk, ahead, journey)
        return
    heard = read_moment(call.rest, desk.now, desk.me.zone, desk.me.language) if call.rest else None
    typed = heard.at if isinstance(heard, Moment) and not heard.needs_time else None
    if typed is not None and (problem := times.time_problem(desk, journey, typed)) is not None:
        desk.say(Say(problem))
        typed = None
    booking.open_meet(desk, journey, given={"time": Picked(typed)} if typed is not None else {})


def offer_next_meeting(desk: Desk, journey: Journey) -> None:
    """After a check-in: ask the acting person for the next time, or say when it is if it is booked already."""
    if journey.state is not JourneyState.OPEN or journey.phase is Phase.END:
        return
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is None:
        booking.open_meet(desk, journey)
    elif ahead.state is MeetingState.AGREED and ahead.starts_at is not None:
        desk.tell(desk.me.id, Say(say("meet-next-is", when=When(ahead.starts_at))))


def move(desk: Desk, call: Call) -> None:
    """Move a meeting that is ahead."""
    found = _chosen_meeting(desk, call, "move")
    if found is not None:
        booking.open_meet(desk, found[1], moving=found[0].id)


def cancel(desk: Desk, call: Call) -> None:
    """Call a meeting off, after asking once."""
    found = _chosen_meeting(desk, call, "cancel")
    if found is not None:
        meeting, journey = found
        desk.settle("meeting-cancel", meeting.id)
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
            buttons = [Button(booking.partners(j, desk.me.id), command(word, m.id)) for m, j in mine]
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
    at = meeting.starts_at if meeting.state is MeetingState.AGREED else meeting.options[0]
    if at is None:
        return
    shown = booking.facts(desk, meeting, journey, desk.me.id, at)
    if meeting.state is MeetingState.AGREED:
        file = Button(say("button-invitation"), command("invitation", meeting.id))
        desk.say(Say(say("meeting-ahead")), shown, booking.change_buttons(meeting, file))
    elif meeting.offered_by == desk.me.id:
        desk.say(Say(say("meeting-waits")), shown, booking.change_buttons(meeting))
    else:
        answer = MeetingAnswer.name
        desk.open(answer, desk.me.id, meeting.id, occurrence=str(meeting.rounds), journey=journey.id)


DIALOGS: tuple[Dialog, ...] = (Meet(), MeetingAnswer(), MeetingCancel(), ProposalPassed())
COMMANDS: dict[str, Handler] = {"meet": meet, "move": move, "cancel": cancel, "invitation": invitation}
