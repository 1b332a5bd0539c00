"""The facts that one turn may look at and change: loaded before the decision, written after it.

Entities are immutable; `keep` puts a new version in place, so that the rest of the same turn sees it, and notes
it for the one commit. Nothing here reads or writes storage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar, cast

from bot.domain.agreement import Agreement
from bot.domain.concern import Concern
from bot.domain.event import Address
from bot.domain.goals import Goal
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting
from bot.domain.own_questions import OwnQuestion, QuestionWish
from bot.domain.pairing.model import Round
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import Run
from bot.domain.tasks import Task
from bot.domain.workplace import Home

Entity = (
    Person | Programme | Enrolment | Round | Journey | Meeting | Agreement | Goal | Task | OwnQuestion
    | QuestionWish | Concern | Answer | Run
)  # fmt: skip
ENTITY_TYPES: tuple[type[Entity], ...] = (
    Person, Programme, Enrolment, Round, Journey, Meeting, Agreement, Goal, Task, OwnQuestion, QuestionWish,
    Concern, Answer, Run,
)  # fmt: skip
E = TypeVar(
    "E", Person, Programme, Enrolment, Round, Journey, Meeting, Agreement, Goal, Task, OwnQuestion, QuestionWish,
    Concern, Answer, Run,
)  # fmt: skip


@dataclass(slots=True)
class World:
    """Facts of one turn by type and id. `kept` and `gone` are what the turn changed, in order of change.

    `places` are the homes of the acting person's workplace; empty where nobody told: then it is their own alone.
    """

    facts: dict[type[Entity], dict[str, Entity]] = field(
        default_factory=lambda: {kind: {} for kind in ENTITY_TYPES}
    )
    kept: dict[tuple[type[Entity], str], Entity] = field(default_factory=dict)
    gone: set[tuple[type[Entity], str]] = field(default_factory=set)
    places: tuple[Home, ...] = ()

    def put(self, entity: Entity) -> None:
        """Place a loaded entity; not a change."""
        self.facts[type(entity)][entity.id] = entity

    def keep(self, entity: E) -> E:
        """A new version of an entity, seen from now on and written at the commit."""
        self.facts[type(entity)][entity.id] = entity
        self.kept[type(entity), entity.id] = entity
        self.gone.discard((type(entity), entity.id))
        return entity

    def drop(self, entity: Entity) -> None:
        """Delete an entity for good at the commit."""
        self.facts[type(entity)].pop(entity.id, None)
        self.kept.pop((type(entity), entity.id), None)
        self.gone.add((type(entity), entity.id))

    def find(self, kind: type[E], entity_id: str) -> E | None:
        """The entity, or None when this turn does not know it."""
        return self.facts[kind].get(entity_id)  # type: ignore[return-value]

    def get(self, kind: type[E], entity_id: str) -> E:
        """The entity; KeyError (with kind and id only) when it is not loaded."""
        found = self.find(kind, entity_id)
        if found is None:
            raise KeyError(f"{kind.__name__} {entity_id}")
        return found

    def all(self, kind: type[E], where: Callable[[E], bool] | None = None) -> Iterator[E]:
        """The loaded entities of a kind, in order of loading and keeping."""
        values = cast("Iterable[E]", tuple(self.facts[kind].values()))
        return (entity for entity in values if where is None or where(entity))

    def person_at(self, address: Address) -> Person | None:
        """The person at an address."""
        return next(self.all(Person, lambda person: person.address == address), None)
