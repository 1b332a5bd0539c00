"""Goals as a member leaves a group or rests: theirs are let go, the others' wait for them no more."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.goals import GoalState
from bot.domain.journey import Journey
from dialogs.desk import Desk
from dialogs.goal_facts import OPEN, settled
from dialogs.goal_steps import Hear, Refine, tell_active


def release_goals(desk: Desk, journey: Journey, person: str) -> None:
    """Let go of the goals of a member who has left (`journey` as it is now), and of what waited for their word."""
    for goal in desk.goals(journey.id):
        if goal.owner == person and goal.state in OPEN:
            desk.world.keep(replace(goal, state=GoalState.DROPPED))
            desk.settle(Hear.name, goal.id)
            desk.settle(Refine.name, goal.id)
    start_unawaited(desk, journey)


def start_unawaited(desk: Desk, journey: Journey) -> None:
    """Goals that wait for nobody any more are under way; those who know of them hear it."""
    for goal in desk.goals(journey.id):
        now = settled(desk, goal, journey)
        if now.state is not goal.state and goal.owner in journey.members:
            tell_active(desk, journey, desk.world.keep(now))
