"""Before a meeting: when, where, with whom, things worth talking about, one tip. Never homework (REQ-31)."""

from __future__ import annotations

import zlib
from dataclasses import replace

from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Divider, Heading, Name, Note, Part, Phrase, Quote, Say, say
from bot.domain.reflection import agenda, next_tip
from bot.domain.run import Chosen, Run
from dialogs import booking, engine
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.meeting_card import change_buttons, facts, others, readable
from dialogs.own_question_facts import is_asked, is_out, together
from dialogs.pack import Pack
from dialogs.reflecting import conditions
from dialogs.remote import place_questions
from dialogs.script import Script
from dialogs.talk_point import POINT, has_point
from dialogs.task_facts import reminded

MOST_GOALS = 2
WARM_WORDS = 3
"""How many ways there are to say that nothing needs preparing: `reminder-easy-1` …"""


class Reminder(Dialog):
    """Subject: the meeting; occurrence: its sequence. Nothing is asked.

    What was brought up stays in the run (`agenda`, `tip`), so that the pair meets everything before anything again.
    """

    name = "reminder"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing is asked."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Say it, if the meeting is still ahead."""
        found = booking.find_meeting(desk, run.subject)
        at = found[0].starts_at if found and found[0].state is MeetingState.AGREED else None
        if found is None or at is None or at <= desk.now:
            return
        meeting, journey = found
        pack = desk.pack(journey)
        goals = [goal for goal in desk.goals(journey.id) if goal.state is GoalState.ACTIVE]
        common, tip = _items(desk, run, meeting, journey, pack, bool(goals)), _tip(desk, run, pack)
        talk = (POINT,) if has_point(desk, journey, meeting, run.occurrence) else ()
        brought_up = {"agenda": common, "tip": (tip,) if tip else (), POINT: talk}
        desk.world.keep(replace(run, given={kind: Chosen(found) for kind, found in brought_up.items()}))
        items = [item for item in common if _is_for(desk, journey, item, run.person)]
        turn = zlib.crc32(f"{meeting.id}{run.person}".encode()) % WARM_WORDS + 1
        desk.tell(
            run.person,
            Say(say("reminder-when", **others(journey, run.person))),
            facts(desk, meeting, journey, run.person, at),
            Heading(say("reminder-agenda")) if items or goals or talk else None,
            Say(say("reminder-item", item=say("life-talk-point"))) if talk else None,
            *(Say(say("reminder-item", item=pack.say(item))) for item in items),
            *_quoted(desk, run.person, goals, len(journey.members)),
            *reminded(desk, journey, run.person),
            Divider(),
            Say(say("reminder-tip", tip=pack.say(tip))) if tip else None,
            Note(say(f"reminder-easy-{turn}")),
            change_buttons(meeting, journey, run.person),
        )


def _items(
    desk: Desk, run: Run, meeting: Meeting, journey: Journey, pack: Pack, goals_open: bool
) -> tuple[str, ...]:
    """The same for all members: what one was reminded of is what the others are. Each sees what is for them."""
    before = _reminders(desk, journey.id)
    same = [r for r in before if r.subject == meeting.id and r.occurrence == run.occurrence]
    known = next((engine.chosen(r, "agenda") for r in same if engine.chosen(r, "agenda")), None)
    if known is not None:
        return known
    used = [item for r in before if r.subject != meeting.id for item in engine.chosen(r, "agenda")]
    holding = conditions(desk, journey, pack)
    goals = pack.use("goals-item") if goals_open else ""
    guides, own = (
        [item for item in items if any(_is_for(desk, journey, item, member) for member in journey.members)]
        for items in (pack.agenda[journey.phase], together(desk.world, journey))
    )
    return agenda(guides, goals, meeting.id, used, holding, pack.when, own)


def _is_for(desk: Desk, journey: Journey, item: str, person: str) -> bool:
    """Whether a member may see a thing to talk about, and has not left it out."""
    asked = item not in place_questions(desk, journey) and is_asked(desk.world, journey, item, person)
    return asked and not is_out(desk.world, journey.id, item, person)


def _tip(desk: Desk, run: Run, pack: Pack) -> str:
    mine = [r for r in _reminders(desk, run.journey) if r.person == run.person]
    return next_tip(pack.tips, [tip for r in mine for tip in engine.chosen(r, "tip")])


def _reminders(desk: Desk, journey: str) -> list[Run]:
    found = desk.world.all(Run, lambda r: r.dialog == Reminder.name and r.journey == journey)
    return sorted(found, key=lambda r: (r.opened_at, r.id))


def _quoted(desk: Desk, reader: str, goals: list[Goal], members: int) -> list[Part]:
    """The reader's own goals first; the partner's where they may be read."""
    own_first = sorted(goals, key=lambda goal: goal.owner != reader)
    open_to_reader = [goal for goal in own_first if readable(desk, goal.words, reader)]
    return [Quote(_of_whom(goal, reader, members), goal.words) for goal in open_to_reader[:MOST_GOALS]]


def _of_whom(goal: Goal, reader: str, members: int) -> Phrase:
    if goal.owner == reader:
        return say("reminder-goal-own")
    return say("reminder-goal-theirs", name=Name(goal.owner), count=members - 1)


DIALOGS: tuple[Dialog, ...] = (Reminder(),)
COMMANDS: dict[str, Handler] = {}
