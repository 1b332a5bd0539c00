"""What an operator may see of the memory: counts and states, never words, names or messages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, func, select

from bot.domain.people import Reach
from storage import tables
from storage.claim_statements import REFUSED
from storage.claims import Runner
from storage.crypto import key_id_of
from storage.sql import Backend, Connection, Prepared

LATE: Final = timedelta(minutes=10)
"""Something due longer ago than this is late: the clock may not be running."""
_LONGEST_KEY_HEAD: Final = 300


class Installed(NamedTuple):
    """A workspace as the operator sees it: where it is, how it stands, and the last trouble there ("" for none)."""

    platform: str
    id: str
    name: str
    state: str
    trouble: str


class Refusing(NamedTuple):
    """A programme's channel that did not take the last message to it, and the platform's code of why."""

    platform: str
    workspace: str
    programme: str
    code: str


@dataclass(frozen=True, slots=True)
class Health:
    """Counts at one moment. `late_*` are due for more than ten minutes; `unreachable` people block or have left.

    `unreachable_by` counts them by their reach (`bot.domain.people.Reach`). Of `unsure` messages nobody knows whether
    they arrived. `unknown_keys` are ids of keys that answers or tokens are
    sealed with and that are not at hand; `guides` the guides (name, version) that programmes go by.
    """

    people: int
    unreachable: int
    unreachable_by: tuple[tuple[str, int], ...]
    waiting_alarms: int
    late_alarms: int
    unsent: int
    late_messages: int
    unsure: int
    refused: int
    answers: int
    unknown_keys: tuple[str, ...]
    guides: tuple[tuple[str, int], ...]
    workspaces: tuple[Installed, ...]
    refusing: tuple[Refusing, ...]


class Examiner:
    """Asks the counts, one question each."""

    def __init__(self, to: Backend, runner: Runner, known_keys: Collection[str]) -> None:
        self._backend = to
        self._runner = runner
        self._known = known_keys
        self._counts = {name: Prepared(question, to) for name, question in _questions(to).items()}
        self._heads, self._token_heads = (
            Prepared(select(func.substr(sealed, 1, _LONGEST_KEY_HEAD)).where(sealed.is_not(None)), to)
            for sealed in (tables.answers.c.sealed, tables.workspaces.c.secrets)
        )
        places = [tables.workspaces.c[name] for name in Installed._fields]
        self._workspaces = Prepared(select(*places).order_by(*places[:2]), to)
        self._refusing = Prepared(_refusing(), to)
        reach = tables.people.c.reach
        away = (tables.people.c.erased_at.is_(None), reach != Reach.REACHABLE.value)
        self._reach = Prepared(select(reach, func.count()).where(*away).group_by(reach).order_by(reach), to)
        guides = select(tables.programmes.c.pack, tables.programmes.c.pack_version).distinct()
        self._guides = Prepared(guides, to)

    def examine(self, now: datetime) -> Health:
        """The counts as of `now` (aware UTC)."""
        late = self._backend.moment(now - LATE)

        def look(on: Connection) -> Health:
            counts = {name: count.run(on, late=late).fetchall()[0][0] for name, count in self._counts.items()}
            used = [key_id_of(bytes(row[0])) for row in self._heads.run(on).fetchall()]
            tokens = [key_id_of(bytes(row[0])) for row in self._token_heads.run(on).fetchall()]
            unknown = tuple(sorted({*used, *tokens} - set(self._known)))
            guides = tuple(sorted((row[0], row[1]) for row in self._guides.run(on).fetchall()))
            places = tuple(Installed(*row) for row in self._workspaces.run(on).fetchall())
            refusing = tuple(Refusing(*row) for row in self._refusing.run(on).fetchall())
            return Health(
                **counts,
                unreachable_by=tuple((row[0], row[1]) for row in self._reach.run(on).fetchall()),
                answers=len(used),
                unknown_keys=unknown,
                guides=guides,
                workspaces=places,
                refusing=refusing,
            )

        return self._runner.look(look)


def _questions(to: Backend) -> dict[str, Select[Any]]:
    people, alarms, outbox = tables.people, tables.alarms, tables.outbox
    here: ColumnElement[bool] = people.c.erased_at.is_(None)
    unsettled: ColumnElement[bool] = outbox.c.settled_at.is_(None)

    def late(column: ColumnElement[Any]) -> ColumnElement[bool]:
        return column < bindparam("late", type_=column.type)

    return {
        "people": _count(people, here),
        "unreachable": _count(people, here, people.c.reach != Reach.REACHABLE.value),
        "waiting_alarms": _count(alarms),
        "late_alarms": _count(alarms, late(alarms.c.due_at)),
        "unsent": _count(outbox, unsettled),
        "late_messages": _count(outbox, unsettled, late(outbox.c.due_at)),
        "unsure": _count(outbox, unsettled, outbox.c.unsure.is_not(None)),
        "refused": _count(outbox, outbox.c.state == REFUSED),
    }


def _refusing() -> Select[Any]:
    outbox, programmes = tables.outbox.c, tables.programmes.c
    last = (
        select(func.max(outbox.id))
        .where(outbox.channel != "", outbox.settled_at.is_not(None))
        .group_by(outbox.platform, outbox.workspace, outbox.channel)
    )
    theirs = [programmes[name] == outbox[name] for name in ("platform", "workspace", "channel")]
    return (
        select(programmes.platform, programmes.workspace, programmes.id, outbox.reason)
        .join(tables.outbox, and_(*theirs))
        .where(outbox.id.in_(last), outbox.state == REFUSED)
        .order_by(programmes.id)
    )


def _count(table: FromClause, *where: ColumnElement[bool]) -> Select[Any]:
    return select(func.count()).select_from(table).where(*where)
