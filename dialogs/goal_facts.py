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


def of_partner(desk: Desk, journey: Journey, partner: str, reader: str) -> list[Goal]:
    """Another member's goals that this person was shown; who joined later sees those that are shown to them."""
    return [goal for goal in own(desk, journey, partner) if readable(desk.world, goal.words, reader)]


def unheard(desk: Desk, journey: Journey, person: str) -> list[Goal]:
    """Goals of other members that wait for this person's word."""
    shown = [
        goal for partner in journey.partners_of(person) for goal in of_partner(desk, journey, partner, person)
    ]
    return [goal for goal in shown if goal.state is GoalState.SHARED and person not in goal.heard]


def unshown(desk: Desk, journey: Journey, goal: Goal) -> tuple[str, ...]:
    """The other members who cannot read a goal as it reads now: they joined after it was shown."""
    return tuple(p for p in journey.partners_of(goal.owner) if not readable(desk.world, goal.words, p))


def candidates(desk: Desk, journey: Journey, action: str) -> list[tuple[str, str]]:
    """What the acting person can do an action with: ids of goals (or of private answers), each with its words."""
    me = desk.me.id
    mine = [goal for goal in own(desk, journey, me) if goal.state in OPEN]
    kept = [(answer.id, answer.id) for answer in private(desk, journey, me)]
    match action:
        case "show":
            return [*kept, *_worded([goal for goal in mine if unshown(desk, journey, goal)])]
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
    """Goals that the acting person sees and whose wording has changed at least once."""
    me = desk.me.id
    shown = [goal for member in journey.members for goal in of_partner(desk, journey, member, me)]
    return [goal for goal in shown if len(goal.history) > 1]


def with_word(desk: Desk, goal: Goal, person: str, journey: Journey) -> Goal:
    """The goal with this member heard; active once everybody has been who was shown it and is here."""
    return settled(desk, replace(goal, heard=tuple(dict.fromkeys((*goal.heard, person)))), journey)


def settled(desk: Desk, goal: Goal, journey: Journey) -> Goal:
    """The goal, active if it waits for nobody any more: neither for who rests or left, nor for who joined later."""
    gone_on = {*unshown(desk, journey, goal), *goal.heard, goal.owner}
    waits = goal.state is GoalState.SHARED and not set(journey.active) <= gone_on
    return goal if waits or goal.state is not GoalState.SHARED else replace(goal, state=GoalState.ACTIVE)


def quotes(desk: Desk, reader: str, *shown: tuple[Text, str]) -> tuple[Part, ...]:
    """Labelled words, as far as the reader may read them."""
    return tuple(Quote(label, answer) for label, answer in shown if readable(desk.world, answer, reader))


def _worded(goals: Sequence[Goal]) -> list[tuple[str, str]]:
    return [(goal.id, goal.words) for goal in goals]
