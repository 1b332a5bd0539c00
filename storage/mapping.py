"""Entities as rows and back, derived from their type hints: one `EntityMap` per type and dialect."""

from __future__ import annotations

import dataclasses
import types
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import lru_cache, partial
from itertools import repeat
from operator import attrgetter
from typing import Any, Final, NamedTuple, get_args, get_origin, get_type_hints

from sqlalchemy import Column, Table

from bot.domain.agreement import Agreement
from bot.domain.concern import Concern
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
from bot.domain.working_time import WorkingTime
from bot.domain.world import Entity
from storage import tables
from storage.json_types import Convert, codec_of, dumps, loads
from storage.sql import Backend, Prepared, Row, delete_by, upsert

STORED_AS: Final[dict[type[Entity], tuple[Table, str]]] = {
    Person: (tables.people, "since"),
    Programme: (tables.programmes, "opened_at"),
    Enrolment: (tables.enrolments, "at"),
    Round: (tables.rounds, "at"),
    Journey: (tables.journeys, "began_at"),
    Meeting: (tables.meetings, "at"),
    Agreement: (tables.agreements, "at"),
    Goal: (tables.goals, "at"),
    Task: (tables.tasks, "at"),
    OwnQuestion: (tables.own_questions, "at"),
    QuestionWish: (tables.question_wishes, "at"),
    Concern: (tables.concerns, "at"),
    Answer: (tables.answers, "at"),
    Run: (tables.runs, "opened_at"),
}
"""Where each type lies, and the moment by which its entities are ordered. A row comes after those it refers to."""

NEVER_LOADED: Final = frozenset({"words", "options"})
"""Fields of an answer that only its door opens."""
_all_done = deque[None](maxlen=0).extend


class _Field(NamedTuple):
    """One column of an entity: the path of its value, and how it is written and read."""

    path: str
    column: Column[Any]
    encode: Convert | None
    decode: Convert | None


class EntityMap:
    """How entities of one type are written and read on one dialect."""

    def __init__(self, kind: type[Entity], to: Backend) -> None:
        self.kind = kind
        self.table, ordered_by = STORED_AS[kind]
        fields = _fields_of(kind, self.table, "", to)
        self.columns: tuple[Column[Any], ...] = tuple(field.column for field in fields)
        self.upsert: Prepared = upsert(self.table, self.columns, to)
        self.delete: Prepared = delete_by(self.table.c.id, to)
        self.in_order: Callable[[Entity], Any] = attrgetter(ordered_by, "id")
        self._values: Callable[[Entity], tuple[Any, ...]] = attrgetter(*(field.path for field in fields))
        self._encoders = [(at, field.encode) for at, field in enumerate(fields) if field.encode]
        self._decoders = [(at, field.decode) for at, field in enumerate(fields) if field.decode]
        paths = [field.path for field in fields]
        self._nested = _nested(kind, paths)
        self._filled = _setters(kind, list(dict.fromkeys(path.partition(".")[0] for path in paths)))
        self._left = _left_out(kind, paths)
        self._new = partial(object.__new__, kind)

    def row(self, entity: Entity) -> list[Any]:
        """The values of `columns`. Raises ValueError for a naive datetime."""
        values = list(self._values(entity))
        for at, encode in self._encoders:
            values[at] = encode(values[at])
        return values

    def entity(self, row: Row) -> Entity:
        """The entity of a row of `columns`."""
        return self._entities([row])[0]

    def entities(self, rows: Sequence[Row]) -> list[Entity]:
        """The entities of rows, each once, in the order of their moment and id, the same on every database."""
        return sorted(self._entities(list({row[0]: row for row in rows}.values())), key=self.in_order)

    def _entities(self, rows: list[Row]) -> list[Entity]:
        # column by column: a turn reads tens of rows of a kind, and this is its inner loop
        columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
        if not columns:
            return []
        for at, decode in self._decoders:
            columns[at] = map(decode, columns[at])
        for start, end, part in self._nested:
            columns[start:end] = [map(part, *columns[start:end])]
        entities = [self._new() for _ in rows]
        for fill, column in zip(self._filled, columns, strict=True):
            _all_done(map(fill, entities, column))
        for fill, default in self._left:
            _all_done(map(fill, entities, repeat(default)))
        return entities


def _setters(kind: type[Entity], names: Iterable[str]) -> list[Callable[[Entity, Any], None]]:
    """What fills the fields of a new entity, in a seventh of the time that its own constructor takes.

    Raises TypeError for a type whose constructor does more than fill fields.
    """
    if hasattr(kind, "__post_init__") or not hasattr(kind, "__slots__"):
        raise TypeError(f"{kind.__name__} has more to it than fields")
    return [getattr(kind, name).__set__ for name in names]


def _left_out(kind: type[Entity], paths: Iterable[str]) -> list[tuple[Callable[[Entity, Any], None], Any]]:
    """The fields that no row fills, with the value that they have then."""
    filled = {path.partition(".")[0] for path in paths}
    left = {field.name: field.default for field in dataclasses.fields(kind) if field.name not in filled}
    if dataclasses.MISSING in left.values():
        raise TypeError(f"{kind.__name__} has a field that is neither stored nor has a default")
    return list(zip(_setters(kind, left), left.values(), strict=True))


def _fields_of(kind: Any, table: Table, prefix: str, to: Backend) -> list[_Field]:
    """The fields that have a column; a field without one that is a dataclass has a column for each of its own."""
    hints = get_type_hints(kind)
    fields: list[_Field] = []
    for field in dataclasses.fields(kind):
        hint, path = hints[field.name], prefix + field.name
        if field.name in table.c:
            fields.append(_Field(path, table.c[field.name], *_codec(hint, to)))
        elif field.name not in NEVER_LOADED:
            if not dataclasses.is_dataclass(hint):
                raise TypeError(f"{kind.__name__}.{field.name} has no column in {table.name}")
            fields += _fields_of(hint, table, f"{path}.", to)
    return fields


def _codec(hint: Any, to: Backend) -> tuple[Convert | None, Convert | None]:
    if hint in (str, int):
        return None, None
    if hint is bool:
        return None, bool
    if hint is datetime:
        return to.moment_in, to.moment_out
    if isinstance(hint, types.UnionType) and set(get_args(hint)) == {datetime, types.NoneType}:
        return to.moment, to.read_moment
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return attrgetter("value"), {member.value: member for member in hint}.__getitem__
    if hint is WorkingTime:
        return _working_time_text, _working_time
    return _json_codec(hint)


def _json_codec(hint: Any) -> tuple[Convert, Convert]:
    codec = codec_of(hint)
    encode, decode = codec.encode or (lambda value: value), codec.decode or (lambda value: value)
    if get_origin(hint) is not tuple:
        return lambda value: dumps(encode(value)), lambda text: decode(loads(text))
    # most tuples are empty most of the time
    return (
        lambda value: dumps(encode(value)) if value else "[]",
        lru_cache(maxsize=1024)(lambda text: () if text == "[]" else decode(loads(text))),
    )


@lru_cache(maxsize=1024)
def _working_time_text(working_time: WorkingTime) -> str:
    return dumps(working_time.to_json())


@lru_cache(maxsize=1024)
def _working_time(text: str) -> WorkingTime:
    # many people share few shifts, and the value never changes
    return WorkingTime.from_json(loads(text))


def _nested(kind: type[Entity], paths: list[str]) -> list[tuple[int, int, Any]]:
    """Which columns, from the first up to but not including the second, are the parts of a dataclass in a field.

    From the last to the first, so that the places of those before stay what they are when the parts are joined.
    """
    hints = get_type_hints(kind)
    names = [path.partition(".")[0] for path in paths]
    dotted = dict.fromkeys(name for name, path in zip(names, paths, strict=True) if name != path)
    return [
        (names.index(name), names.index(name) + names.count(name), hints[name]) for name in reversed(dotted)
    ]
