"""What a person takes along from a journey: which of their own answers a keepsake shows. A pure function of facts."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.privacy import Answer
from bot.domain.world import World
from dialogs.insight_facts import insight_answers
from dialogs.pack import Pack
from dialogs.uses import Use


@dataclass(frozen=True, slots=True)
class Insights:
    """Ids of answers, all of them readable by the one person they were gathered for, oldest first.

    `goals` are the person's own goals as they read now, dropped ones apart; `insights`, `learned` and `taken_along`
    answers to the guide's questions of those uses; `thanks` what others passed on to the person.
    """

    goals: tuple[str, ...] = ()
    insights: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()
    taken_along: tuple[str, ...] = ()
    thanks: tuple[str, ...] = ()

    @property
    def answers(self) -> frozenset[str]:
        """Every answer id in it."""
        return frozenset((*self.goals, *self.insights, *self.learned, *self.taken_along, *self.thanks))


def insights(world: World, pack: Pack, journey: Journey, person: str) -> Insights:
    """What the keepsake of a journey with this guide shows to one of its members; nothing to anybody else."""
    if person not in journey.members:
        return Insights()
    goals = sorted(
        world.all(
            Goal, lambda g: (g.journey, g.owner) == (journey.id, person) and g.state is not GoalState.DROPPED
        ),
        key=lambda goal: (goal.at, goal.id),
    )

    def own(use: Use) -> tuple[str, ...]:
        question = pack.use(use)
        mine = world.all(
            Answer, lambda a: (a.journey, a.question, a.author) == (journey.id, question, person)
        )
        return tuple(answer.id for answer in sorted(mine, key=lambda a: (a.at, a.id)))

    thanks = world.all(
        Answer,
        lambda a: (a.journey, a.question) == (journey.id, pack.use("thanks")) and person in a.shared_with,
    )
    return Insights(
        goals=tuple(goal.words for goal in goals),
        insights=insight_answers(world, pack, journey, person),
        learned=own("learned"),
        taken_along=own("taken-along"),
        thanks=tuple(answer.id for answer in sorted(thanks, key=lambda a: (a.at, a.id))),
    )
