"""A group finds a time: who can make which, when that is enough, and what becomes of times that suit too few.

A time holds as soon as it suits more than half of the members, whoever offers it included. Nobody has to answer, and
those whom it does not suit are told kindly that this is fine.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting, MeetingState, best_time, decides, quorum
from bot.domain.message import Actions, Name, Option, Part, Say, Style, When, say
from bot.domain.run import Run
from dialogs import booking, engine, heard_times
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import names, offered_times
from dialogs.script import Script, Step, StepKind

NEW, ANYWAY, WAIT, DROP = "new", "anyway", "wait", "drop"


def answer(desk: Desk, meeting: Meeting, journey: Journey, times: Sequence[datetime]) -> None:
    """The acting member says which of the offered times suit; none is an answer too."""
    kept = desk.world.keep(meeting.answered_by(desk.me.id, times))
    if _agree_if_enough(desk, kept, journey):
        return
    if times:
        desk.say(Say(say("group-answer-kept")))
    else:
        desk.say(Say(say("group-answer-none")))
    look_again(desk, kept, journey)


def counter(desk: Desk, meeting: Meeting, journey: Journey, times: Sequence[datetime]) -> bool:
    """The acting member offers other times. They take the place of the offered ones while those suit nobody else.

    False when they do not: others have said already that an offered time suits, so the answer is kept as "none".
    """
    others = [who for who, theirs in meeting.fits if theirs and who not in (meeting.offered_by, desk.me.id)]
    if not others:
        return True
    kept = desk.world.keep(meeting.answered_by(desk.me.id, ()))
    desk.say(Say(say("group-counter-waits")))
    look_again(desk, kept, journey)
    return False


def look_again(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """After an answer, or when somebody left or rests: agree if that is enough, ask what to do if nobody is awaited."""
    if meeting.state is not MeetingState.PROPOSED or _agree_if_enough(desk, meeting, journey):
        return
    if all(member in meeting.answered for member in journey.active):
        person = decides(journey, meeting)
        if person and not _asked(desk, meeting, person):
            desk.open(Short.name, person, meeting.id, occurrence=str(meeting.rounds), journey=journey.id)


def settle(desk: Desk, journey: Journey) -> None:
    """After somebody left the group or began to rest: nothing waits for their word."""
    for meeting in desk.meetings(journey.id):
        look_again(desk, meeting, journey)


def _agree_if_enough(desk: Desk, meeting: Meeting, journey: Journey) -> bool:
    best = best_time(meeting, journey.active, desk.now)
    if best is None or len(best[1]) < quorum(len(journey.active)):
        return False
    booking.agree(desk, meeting, journey, best[0])
    return True


def _asked(desk: Desk, meeting: Meeting, person: str) -> bool:
    return desk.run_of(Short.name, person, meeting.id, str(meeting.rounds)) is not None


class Short(Dialog):
    """Subject: the meeting; occurrence: its round. Its times suit too few so far; whoever offered them is asked.

    Asked when everybody has answered, or a week has passed.
    """

    name = "meeting-short"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """What shall be done."""
        found = booking.find_meeting(desk, run.subject)
        options = self._options(desk, *found) if found else (NEW, DROP)
        step = Step(
            id="short",
            ask=say("group-short-ask"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(option, say(f"option-group-{option}")) for option in options),
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def _options(self, desk: Desk, meeting: Meeting, journey: Journey) -> tuple[str, ...]:
        best = best_time(meeting, journey.active, desk.now)
        few = (ANYWAY,) if best is not None and len(best[1]) > 1 else ()
        awaited = best is not None and any(member not in meeting.answered for member in journey.active)
        return (NEW, *few, *((WAIT,) if awaited else ()), DROP)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """How it stands: who has answered is not said, which time suits whom best is."""
        found = booking.find_meeting(desk, run.subject)
        if found is None:
            return ()
        meeting, journey = found
        everybody = all(member in meeting.answered for member in journey.active)
        told: list[Part] = [Say(say("group-short-all" if everybody else "group-short-week"))]
        best = best_time(meeting, journey.active, desk.now)
        if best is not None and len(best[1]) > 1:
            told.append(Say(say("group-short-best", when=When(best[0]), names=names(best[1]))))
        return tuple(told)

    def moot(self, desk: Desk, run: Run) -> bool:
        """A time was found, or others are offered."""
        found = booking.find_meeting(desk, run.subject)
        return found is None or not _waits(found[0], run)

    def done(self, desk: Desk, run: Run) -> None:
        """New times, the best one all the same, more patience, or none of it."""
        found = booking.find_meeting(desk, run.subject)
        if found is None or not _waits(found[0], run) or found[1].state is not JourneyState.OPEN:
            desk.say(Say(say("meeting-settled-already")))
            return
        meeting, journey = found
        chosen, best = engine.one(run, "short"), best_time(meeting, journey.active, desk.now)
        if chosen == NEW:
            booking.open_meet(desk, journey, moving=meeting.id)
        elif chosen == ANYWAY and best is not None and len(best[1]) > 1:
            booking.agree(desk, meeting, journey, best[0])
        elif chosen == WAIT:
            desk.say(Say(say("group-waits")))
        else:
            _drop(desk, meeting, journey)


def _waits(meeting: Meeting, run: Run) -> bool:
    return meeting.state is MeetingState.PROPOSED and run.occurrence == str(meeting.rounds)


def _drop(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """No time was found; nobody is named, anybody may offer one."""
    if booking.old_time_stays(desk, meeting, journey):
        return
    booking.call_off(desk, meeting, journey)
    for member in journey.active:
        desk.tell(member, Say(say("group-dropped")), Actions((booking.propose_button(journey),)))


# --- the question to each member --------------------------------------------------------------------


def fits_step(meeting: Meeting, now: datetime) -> Step:
    """Which of several offered times suit: ticked, or typed ("both", "1 and 3", "none")."""
    ahead = tuple(at for at in meeting.options if at > now) or meeting.options
    offered = tuple(Option(at.isoformat(), When(at, short=True)) for at in ahead)
    return Step(
        id="fits",
        ask=say("group-answer-ask"),
        kind=StepKind.MOMENTS,
        options=(*offered, Option(heard_times.NONE_OPTION, say("option-group-none"))),
        optional=False,
        least=1,
        note=say("group-answer-note"),
        in_chat=True,
    )


def take_back(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """Whoever offered times takes them back."""
    if booking.old_time_stays(desk, meeting, journey):
        return
    booking.call_off(desk, meeting, journey)
    button = Actions((booking.propose_button(journey, Style.PLAIN),))
    desk.say(Say(say("group-withdrawn")), button)
    for member in journey.active:
        if member != desk.me.id:
            told = say("withdrawn-partner", name=Name(desk.me.id), **offered_times(meeting.options))
            desk.tell(member, Say(told), button)
