"""Which goals there are on a journey, for whom, and what each member may do with them (REQ-09, REQ-16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.gate import readable
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.message import Part, Quote, Text
from bot.domain.privacy import Answer
from dialogs.desk import Desk

OPEN = (GoalState.SHARED, GoalState.ACTIVE)
PRIVATE = "goal-words"
"""The question of an answer that holds a goal's wording; with no `Goal` beside it, it is the author's alone."""


def own(desk: Desk, journey: Journey, person: str) -> list[Goal]:
    """A member's goals that the others know of and that were not let go, oldest first."""
    goals = desk.goals(journey.id)
    return [goal for goal in goals if goal.owner == person and goal.state is not GoalState.DROPPED]


def private(desk: Desk, journey: Journey, person: str) -> list[Answer]:
    """A member's goals that nobody else sees, oldest first."""
    shown = {answer for goal in desk.goals(journey.id) for answer in goal.history}
    return [answer for answer in desk.answers(journey.id, PRIVATE, person) if answer.id not in shown]


def unheard(desk: Desk, journey: Journey, person: str) -> list[Goal]:
    """Goals of other members that wait for this person's word."""
    goals = desk.goals(journey.id)
    return [g for g in goals if g.state is GoalState.SHARED and person not in (g.owner, *g.heard)]


def candidates(desk: Desk, journey: Journey, action: str) -> list[tuple[str, str]]:
    """What the acting person can do an action with: ids of goals (or of private answers), each with its words."""
    me = desk.me.id
    mine = [goal for goal in own(desk, journey, me) if goal.state in OPEN]
    kept = [(answer.id, answer.id) for answer in private(desk, journey, me)]
    match action:
        case "show":
            return kept
        case "refine":
            return _worded(mine)
        case "reached":
            return _worded([goal for goal in mine if goal.state is GoalState.ACTIVE])
        case "let-go":
            return [*_worded(mine), *kept]
        case "hear":
            return _worded(unheard(desk, journey, me))
    return []


def refined(desk: Desk, journey: Journey) -> list[Goal]:
    """Goals whose wording has changed at least once."""
    shown = [goal for member in journey.members for goal in own(desk, journey, member)]
    return [goal for goal in shown if len(goal.history) > 1]


def with_word(goal: Goal, person: str, journey: Journey) -> Goal:
    """The goal with this member heard; active once every member but the owner has been."""
    heard = tuple(dict.fromkeys((*goal.heard, person)))
    everyone = set(journey.partners_of(goal.owner)) <= set(heard)
    return replace(goal, heard=heard, state=GoalState.ACTIVE if everyone else goal.state)


def quotes(desk: Desk, reader: str, *shown: tuple[Text, str]) -> tuple[Part, ...]:
    """Labelled words, as far as the reader may read them."""
    return tuple(Quote(label, answer) for label, answer in shown if readable(desk.world, answer, reader))


def _worded(goals: Sequence[Goal]) -> list[tuple[str, str]]:
    return [(goal.id, goal.words) for goal in goals]
