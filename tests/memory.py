"""The one fake of storage: everything in dictionaries, with the same promises as the real one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar

from bot.domain.effect import Alarm, Tell
from bot.domain.gate import readable
from bot.domain.people import Person
from bot.domain.privacy import Answer, Opened
from bot.domain.workplace import ALONE, Workplaces
from bot.domain.world import Entity, World
from bot.ports import Scope, Waiting

T = TypeVar("T")


@dataclass
class MemoryStore:
    """Facts, words, inbox, alarms and outbox in memory. Implements Store, UnitOfWork and Claims."""

    facts: dict[type[Entity], dict[str, Entity]] = field(default_factory=lambda: World().facts)
    sealed: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    inbox: set[str] = field(default_factory=set)
    alarm_rows: dict[str, Alarm] = field(default_factory=dict)
    outbox_rows: dict[int, Waiting] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    claimed: dict[str, datetime] = field(default_factory=dict)
    """Places with a message in hand, and until when it counts as such."""
    workplaces: Workplaces = ALONE

    def transact(self, work: Callable[[MemoryStore], T]) -> T:
        """Run the work; an exception leaves everything as it was."""
        before = copy.copy(self.inbox), dict(self.outbox_rows), dict(self.alarm_rows)
        try:
            return work(self)
        except BaseException:
            self.inbox, self.outbox_rows, self.alarm_rows = before
            raise

    def first_time(self, delivery: str, at: datetime) -> bool:
        """The inbox."""
        new = delivery not in self.inbox
        self.inbox.add(delivery)
        return new

    def load(self, scope: Scope) -> World:
        """Everything there is; entities are immutable, so sharing them is safe."""
        world = World(facts={kind: dict(rows) for kind, rows in self.facts.items()})
        person = world.find(Person, scope.person) if scope.person else None
        address = person.address if person else scope.address
        world.places = () if address is None else self.workplaces.of(address.home)
        return world

    def write(
        self, world: World, tells: Sequence[Tell], alarms: Sequence[Alarm], silenced: Sequence[str]
    ) -> None:
        """Keep what changed, words sealed away from the facts."""
        for (kind, entity_id), entity in world.kept.items():
            if isinstance(entity, Answer):
                if entity.words is not None or entity.options is not None:
                    text = entity.words.open() if entity.words else ""
                    self.sealed[entity_id] = (text, entity.options or ())
                entity = replace(entity, words=None, options=None)
            self.facts[kind][entity_id] = entity
        for kind, entity_id in world.gone:
            self.facts[kind].pop(entity_id, None)
            self.sealed.pop(entity_id, None)
        for subject in silenced:
            self.alarm_rows.pop(subject, None)
        for alarm in alarms:
            self.alarm_rows[alarm.subject] = alarm
        for tell in tells:
            if tell.key not in self.keys:
                self.keys.add(tell.key)
                number = len(self.keys)
                self.outbox_rows[number] = Waiting(
                    number, tell.key, tell.to, tell.message, tell.due_at, 1, tell.lane
                )

    def words(self, answers: Iterable[str], viewer: str) -> Mapping[str, Opened]:
        """The door to answers."""
        world = self.load(Scope())
        opened: dict[str, Opened] = {}
        for answer_id in answers:
            answer = world.find(Answer, answer_id)
            if answer is None or answer_id not in self.sealed:
                continue
            if readable(world, answer_id, viewer):
                opened[answer_id] = Opened(answer.question, answer.pack, *self.sealed[answer_id])
        return opened

    def alarms(self, now: datetime, limit: int, lease: timedelta) -> Sequence[Alarm]:
        """Due alarms, earliest first."""
        due = [alarm for alarm in self.alarm_rows.values() if alarm.due_at <= now]
        return sorted(due, key=lambda alarm: (alarm.due_at, alarm.subject))[:limit]

    def alarm_done(self, alarm: Alarm) -> None:
        """Take away an alarm that its turn did not replace."""
        if self.alarm_rows.get(alarm.subject) == alarm:
            del self.alarm_rows[alarm.subject]

    def outbox(
        self, now: datetime, limit: int, lease: timedelta, without: tuple[str, str] | None = None
    ) -> Sequence[Waiting]:
        """Due messages, the earliest of each place that has none in hand."""
        first: dict[str, Waiting] = {}
        for row in sorted(self.outbox_rows.values(), key=lambda row: (row.due_at, row.id)):
            if row.workspace != without and row.due_at <= now and self.claimed.get(row.to.key, now) <= now:
                first.setdefault(row.to.key, row)
        taken = sorted(first.values(), key=lambda row: (row.due_at, row.id))[:limit]
        self.claimed.update({row.to.key: now + lease for row in taken})
        return taken

    def sent(self, waiting: Waiting, ref: str, at: datetime) -> None:
        """It arrived."""
        self._settle(waiting)

    def put_back(self, waiting: Waiting, due_at: datetime, pieces: int = 0) -> None:
        """Later."""
        self.claimed.pop(waiting.to.key, None)
        self.outbox_rows[waiting.id] = replace(
            waiting, due_at=due_at, attempt=waiting.attempt + 1, unsure=None, pieces=pieces
        )

    def put_all_back(self, later: Sequence[tuple[Waiting, datetime]]) -> None:
        """Later, each at its moment."""
        for waiting, due_at in later:
            self.put_back(waiting, due_at, waiting.pieces)

    def unsure(self, waiting: Waiting, now: datetime, again_at: datetime, pieces: int = 0) -> None:
        """Later, and nobody knows."""
        self.put_back(waiting, again_at, pieces)
        row = self.outbox_rows[waiting.id]
        self.outbox_rows[waiting.id] = replace(row, unsure=waiting.unsure or now)

    def refused(self, waiting: Waiting, reason: str, at: datetime) -> None:
        """Never."""
        self._settle(waiting)

    def _settle(self, waiting: Waiting) -> None:
        self.claimed.pop(waiting.to.key, None)
        del self.outbox_rows[waiting.id]

    def prune(self, before: datetime) -> int:
        """Nothing old is kept here."""
        return 0

    def waiting(self, limit: int) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        """What waits, earliest first."""
        alarms = sorted(self.alarm_rows.values(), key=lambda alarm: alarm.due_at)[:limit]
        return alarms, sorted(self.outbox_rows.values(), key=lambda row: (row.due_at, row.id))[:limit]

    def next_due(self) -> tuple[datetime | None, datetime | None]:
        """The earliest alarm and message."""
        alarms, rows = self.waiting(1)
        return (alarms[0].due_at if alarms else None, rows[0].due_at if rows else None)
