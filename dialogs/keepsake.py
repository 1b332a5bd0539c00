"""What a person takes along from a journey: which of their own answers a keepsake shows. A pure function of facts."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.privacy import Answer
from bot.domain.world import World

PUT_TO_USE, LEARNED, TAKEN_ALONG, THANKS = "MID-04", "END-02", "END-06", "END-09"


@dataclass(frozen=True, slots=True)
class Insights:
    """Ids of answers, all of them readable by the one person they were gathered for, oldest first.

    `goals` are the person's own goals as they read now, dropped ones apart; `insights` answers to MID-04,
    `learned` to END-02, `taken_along` to END-06; `thanks` what others passed on to the person (END-09).
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


def insights(world: World, journey: Journey, person: str) -> Insights:
    """What the keepsake of a journey shows to one of its members; nothing to anybody else."""
    if person not in journey.members:
        return Insights()
    goals = sorted(
        world.all(
            Goal, lambda g: (g.journey, g.owner) == (journey.id, person) and g.state is not GoalState.DROPPED
        ),
        key=lambda goal: (goal.at, goal.id),
    )

    def own(question: str) -> tuple[str, ...]:
        mine = world.all(
            Answer, lambda a: (a.journey, a.question, a.author) == (journey.id, question, person)
        )
        return tuple(answer.id for answer in sorted(mine, key=lambda a: (a.at, a.id)))

    thanks = world.all(
        Answer, lambda a: (a.journey, a.question) == (journey.id, THANKS) and person in a.shared_with
    )
    return Insights(
        goals=tuple(goal.words for goal in goals),
        insights=own(PUT_TO_USE),
        learned=own(LEARNED),
        taken_along=own(TAKEN_ALONG),
        thanks=tuple(answer.id for answer in sorted(thanks, key=lambda a: (a.at, a.id))),
    )
