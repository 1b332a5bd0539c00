"""One transaction of a turn: what it reads, what it writes, and the words it may open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from bot.domain.effect import Alarm, Tell
from bot.domain.journey import Journey
from bot.domain.own_questions import OwnQuestion
from bot.domain.people import Person
from bot.domain.privacy import Answer, Opened
from bot.domain.tasks import Task
from bot.domain.workplace import ALONE, Workplaces
from bot.domain.world import Entity, World
from bot.ports import Scope
from storage.answers import Answers
from storage.crypto import KeyRing
from storage.loading import Loading
from storage.mapping import STORED_AS
from storage.message_json import message_to_json
from storage.sql import Connection
from storage.statements import Statements

# a row is written after the rows it refers to, and deleted before them
_ORDER: Final = {kind: place for place, kind in enumerate(STORED_AS)}
WAITING: Final = "waiting"
"""The state of an outbox row that nobody has taken yet, or that was put back."""


class SqlUnitOfWork:
    """`bot.ports.UnitOfWork` on a driver's connection, inside a transaction that its store opened."""

    def __init__(
        self, on: Connection, statements: Statements, keys: KeyRing, workplaces: Workplaces = ALONE
    ) -> None:
        self._on, self._statements, self._workplaces = on, statements, workplaces
        self._at: datetime | None = None
        self._members: dict[str, tuple[str, ...]] = {}
        self.answers = Answers(on, statements.door, statements.maps[Answer], keys)

    def first_time(self, delivery: str, at: datetime) -> bool:
        """True once per delivery id; `at` is from now on the present of this transaction (see `load`)."""
        self._at = at
        taken = self._on.execute(
            self._statements.writes.inbox.sql, (delivery, self._statements.backend.moment(at))
        )
        return taken.rowcount == 1

    def load(self, scope: Scope) -> World:
        """The facts of the scope. Runs count as recent from `first_time`'s moment; without it all are loaded."""
        world = Loading(self._on, self._statements, self._at, self._workplaces).load(scope)
        self._members.update((journey.id, journey.members) for journey in world.all(Journey))
        return world

    def write(
        self, world: World, tells: Sequence[Tell], alarms: Sequence[Alarm], silenced: Sequence[str]
    ) -> None:
        """Write what the turn changed. Of an erased or deleted person no words and no messages are left."""
        kept = sorted(world.kept.values(), key=lambda entity: _ORDER[type(entity)])
        gone = sorted(world.gone, key=lambda thing: (-_ORDER[thing[0]], thing[1]))
        self._purge([entity.id for entity in kept if isinstance(entity, Person) and entity.erased_at])
        self._purge([entity_id for kind, entity_id in gone if kind is Person])
        for entity in kept:
            self._keep(entity)
        for kind, entity_id in gone:
            self._on.execute(self._statements.maps[kind].delete.sql, (entity_id,))
        for tell in tells:
            self._tell(tell)
        for subject in silenced:
            self._on.execute(self._statements.writes.silence.sql, (subject,))
        for alarm in alarms:
            self._set(alarm)

    def words(self, answers: Iterable[str], viewer: str) -> Mapping[str, Opened]:
        """Opened answers by id, of those that `viewer` may read. Raises `Unreadable`."""
        return self.answers.opened_for(viewer, answers)

    def _purge(self, people: Sequence[str]) -> None:
        for person in people:
            for statement in self._statements.writes.of_gone:
                self._on.execute(statement.sql, (person,))
            self._forget_among_others(person)

    def _forget_among_others(self, person: str) -> None:
        """What a person said of others' tasks goes too, on journeys that are over or were left, which no turn loads."""
        reads, maps, listed = self._statements.reads, self._statements.maps, f'%"{person}"%'
        tasks: list[Any] = maps[Task].entities(reads.tasks_told_to.run(self._on, listed=listed).fetchall())
        for task in tasks:
            self._keep(task.without(person))
        told = reads.own_questions_told_to.run(self._on, listed=listed).fetchall()
        questions: list[Any] = maps[OwnQuestion].entities(told)
        for question in questions:
            self._keep(replace(question, told=tuple(one for one in question.told if one != person)))

    def _keep(self, entity: Entity) -> None:
        if isinstance(entity, Answer):
            self.answers.keep(entity)
            return
        rows = self._statements.maps[type(entity)]
        self._on.execute(rows.upsert.sql, rows.row(entity))
        if isinstance(entity, Journey) and self._members.get(entity.id) != entity.members:
            self._keep_members(entity)

    def _keep_members(self, journey: Journey) -> None:
        writes = self._statements.writes
        self._on.execute(writes.forget_members.sql, (journey.id,))
        for person in journey.members:
            self._on.execute(writes.member.sql, (journey.id, person))
        self._members[journey.id] = journey.members

    def _tell(self, tell: Tell) -> None:
        due_at, to = self._statements.backend.moment(tell.due_at), tell.to
        row: dict[str, Any] = {
            "key": tell.key, "place": to.key, "person": to.person, "platform": to.platform,
            "workspace": to.workspace, "channel": to.channel, "room": to.room, "language": to.language,
            "message": message_to_json(tell.message),
            "lane": tell.lane.value, "state": WAITING, "due_at": due_at, "queued_at": due_at, "free_at": due_at,
            "attempt": 0, "pieces": 0, "unsure": None, "ref": "", "reason": "", "settled_at": None,
        }  # fmt: skip
        self._statements.writes.tell.run(self._on, **row)

    def _set(self, alarm: Alarm) -> None:
        due_at = self._statements.backend.moment(alarm.due_at)
        self._on.execute(
            self._statements.writes.alarm.sql,
            (alarm.subject, alarm.kind, alarm.occurrence, due_at, due_at, alarm.person),
        )
