"""When a member has left a group that goes on: what was theirs is out of sight, and nothing waits for their word."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.agreement import Agreement
from bot.domain.journey import Journey
from bot.domain.privacy import Answer
from bot.domain.run import Run, RunState
from bot.domain.tasks import Task
from dialogs.agreement_members import release_agreement
from dialogs.desk import Desk
from dialogs.goal_members import release_goals
from dialogs.group_outcome import release_wish
from dialogs.showing import show_unawaited


def let_go(desk: Desk, journey: Journey, person: str) -> None:
    """Let a member go who has left; `journey` is as it is now, without them. In a turn of a member of it.

    Their words are theirs alone again, and those of the others are closed to them. Their goals are dropped; an
    agreement, a goal, a showing or the end that waited for them alone goes on.
    """
    for run in list(desk.world.all(Run, lambda r: (r.journey, r.person) == (journey.id, person))):
        if run.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, run, RunState.DONE)
    release_agreement(desk, journey, person)
    release_goals(desk, journey, person)
    _release_tasks(desk, journey, person)
    _close_words(desk, journey, person)
    show_unawaited(desk, journey)
    release_wish(desk, journey, person)


def _release_tasks(desk: Desk, journey: Journey, person: str) -> None:
    """A leaver's tasks are theirs alone, and nothing of theirs stays at those of the others, also if they come back."""
    for task in list(
        desk.world.all(Task, lambda t: t.journey == journey.id and person in (t.owner, *t.told))
    ):
        if task.owner == person:
            own = tuple(one for one in task.doers if one == person)
            desk.world.keep(replace(task, told=(person,), doers=own))
        else:
            desk.world.keep(task.without(person))


def _close_words(desk: Desk, journey: Journey, person: str) -> None:
    """Words of this journey, and older ones that came along into its agreement and goals.

    What was said and given on a journey that came to its end stays as it was given there.
    """
    versions = desk.world.all(Agreement, lambda a: a.journey == journey.id)
    along = {entry for version in versions for entry in version.entries.values()}
    along |= {answer for goal in desk.goals(journey.id) for answer in goal.history}
    for answer in list(desk.world.all(Answer, lambda a: a.journey == journey.id or a.id in along)):
        closed = answer.taken_back() if answer.author == person else answer.without(person)
        if closed != answer:
            desk.world.keep(closed)
