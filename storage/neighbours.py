"""Programmes in which people of several homes take part: who is there, and what stays of them when one home is erased.

Seldom asked, so it is read plainly, table by table, and put together here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, select, update

from bot.domain.people import Reach
from bot.domain.programme import ProgrammeState
from bot.domain.workplace import Home
from bot.workspaces import Shared
from storage import tables
from storage.json_types import dumps, loads
from storage.sql import Backend, Connection, Prepared

_CHANGED: Final = (
    "platform",
    "workspace",
    "channel",
    "channel_name",
    "leads",
    "state",
    "concern",
    "elsewhere",
)


class _Row(NamedTuple):
    """A programme, as far as it matters who is in it."""

    id: str
    platform: str
    workspace: str
    channel: str
    channel_name: str
    leads: Sequence[str]
    state: str
    concern: str
    elsewhere: Sequence[Sequence[str]]

    @property
    def home(self) -> Home:
        return Home(self.platform, self.workspace)


class Neighbours:
    """The statements for it, prepared for one backend."""

    def __init__(self, to: Backend) -> None:
        people, programmes = tables.people.c, tables.programmes
        self._programmes = Prepared(select(*(programmes.c[name] for name in _Row._fields)), to)
        self._people = Prepared(
            select(people.id, people.platform, people.workspace, people.reach).where(
                people.erased_at.is_(None)
            ),
            to,
        )
        enrolments, members, journeys = tables.enrolments.c, tables.journey_members.c, tables.journeys.c
        self._enrolled = Prepared(select(enrolments.programme, enrolments.person), to)
        self._members = Prepared(
            select(journeys.programme, members.person).join(tables.journeys, journeys.id == members.journey),
            to,
        )
        self._change = Prepared(
            update(programmes)
            .where(programmes.c.id == bindparam("programme"))
            .values({name: bindparam(f"new_{name}", type_=programmes.c[name].type) for name in _CHANGED}),
            to,
        )

    def shared(self, on: Connection, home: Home) -> list[Shared]:
        """Programmes in which people of this home are together with people of others."""
        people = self._homes(on)
        found = []
        for row, there in self._around(on, people):
            homes = {people[person][0] for person in there}
            if home in homes and len(homes) > 1:
                here = tuple(sorted(person for person in there if people[person][0] == home))
                others = tuple(sorted(person for person in there if people[person][0] != home))
                found.append(Shared(row.id, row.home, here, others))
        return found

    def reachable(self, on: Connection, of: Collection[str]) -> list[str]:
        """Those of some people whom one can write to, as far as is known."""
        people = self._homes(on)
        return sorted(
            person for person in set(of) if person in people and people[person][1] == Reach.REACHABLE
        )

    def move_out(self, on: Connection, home: Home) -> None:
        """What others go on with stays with them: a shared programme of this home moves, and names nobody of it."""
        people = self._homes(on)
        for row, there in self._around(on, people):
            others = [people[person][0] for person in there if people[person][0] != home]
            gone = {person for person, (at, _) in people.items() if at == home}
            if others:
                moved = _moved(row, home, max(sorted(set(others)), key=others.count), gone)
                if moved != row:
                    self._keep(on, moved)

    def _keep(self, on: Connection, row: _Row) -> None:
        values: dict[str, Any] = {f"new_{name}": getattr(row, name) for name in _CHANGED}
        values["new_leads"], values["new_elsewhere"] = dumps(list(row.leads)), dumps(list(row.elsewhere))
        self._change.run(on, programme=row.id, **values)

    def _homes(self, on: Connection) -> Mapping[str, tuple[Home, str]]:
        rows = self._people.run(on).fetchall()
        return {person: (Home(platform, workspace), reach) for person, platform, workspace, reach in rows}

    def _around(
        self, on: Connection, people: Mapping[str, tuple[Home, str]]
    ) -> list[tuple[_Row, frozenset[str]]]:
        """Every programme with the people who are or were in it, lead it or are its contact."""
        there: dict[str, set[str]] = defaultdict(set)
        for statement in (self._enrolled, self._members):
            for programme, person in statement.run(on).fetchall():
                there[programme].add(person)
        found = []
        for row in self._programmes.run(on).fetchall():
            named = dict(zip(_Row._fields, row, strict=True))
            one = _Row(**{**named, "leads": loads(named["leads"]), "elsewhere": loads(named["elsewhere"])})
            known = {person for person in (*there[one.id], *one.leads, one.concern) if person in people}
            found.append((one, frozenset(known)))
        return found


def _moved(row: _Row, home: Home, to: Home, gone: Collection[str]) -> _Row:
    """A programme without one home and its people; at the others' home if it was at home there."""
    leads = [lead for lead in row.leads if lead not in gone]
    elsewhere = [told for told in row.elsewhere if Home(told[0], told[1]) != home]
    left = row._replace(
        leads=leads,
        elsewhere=elsewhere,
        state=row.state if leads else ProgrammeState.CLOSED.value,
        concern="" if row.concern in gone else row.concern,
    )
    if row.home != home:
        return left
    there = next((told for told in elsewhere if Home(told[0], told[1]) == to), (*to, "", ""))
    kept = [told for told in elsewhere if told is not there]
    return left._replace(
        platform=to.platform, workspace=to.workspace, channel=there[2], channel_name=there[3], elsewhere=kept
    )
