"""Erasing everything of a workspace: its people, their words, its programmes; but nothing of those elsewhere.

What people of another home go on with stays theirs: a programme that they share moves to them, and of who took part
with them a record without name, address and words stays, so that what is the others' can still be read.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
    update,
)

from bot.domain.people import Reach
from bot.domain.workplace import Home
from storage import tables
from storage.neighbours import Neighbours
from storage.sql import Backend, Connection, Prepared


class Forgetting:
    """The statements of it, prepared for one backend."""

    def __init__(self, to: Backend) -> None:
        people, outbox, table = tables.people, tables.outbox, tables.workspaces
        self.neighbours = Neighbours(to)
        here = and_(table.c.platform == bindparam("platform"), table.c.id == bindparam("workspace"))
        self._people = Prepared(
            select(func.count())
            .select_from(people)
            .where(_is_of_workspace(people), people.c.erased_at.is_(None)),
            to,
        )
        inbox = tables.inbox
        prefix: ColumnElement[str] = bindparam("prefix", type_=Text)
        # who refers to a row goes with it
        self._statements = tuple(
            Prepared(statement, to)
            for statement in (
                delete(outbox).where(is_message_of_workspace()),
                delete(tables.alarms).where(tables.alarms.c.person.in_(_people_of_workspace())),
                delete(inbox).where(func.substr(inbox.c.id, 1, func.length(prefix)) == prefix),
                delete(tables.programmes).where(_is_of_workspace(tables.programmes)),
                delete(tables.journeys).where(_is_of_workspace_alone()),
                *_words_of_workspace(),
                delete(people).where(_is_of_workspace(people), not_(_is_remembered())),
                _without_name(),
                delete(tables.rooms).where(_is_of_workspace(tables.rooms)),
                delete(tables.conversations).where(_is_of_workspace(tables.conversations)),
                delete(table).where(here),
            )
        )

    def forget(self, on: Connection, home: Home) -> int:
        """Erase everything of a workspace; how many people it knew."""
        self.neighbours.move_out(on, home)
        here = {
            "platform": home.platform, "workspace": home.workspace, "prefix": f"{home}:",
            "old_platform": home.platform, "old_workspace": home.workspace,
        }  # fmt: skip
        people: int = self._people.run(on, **here).fetchall()[0][0]
        for statement in self._statements:
            statement.run(on, **here)
        return people


def _is_of_workspace(table: Any) -> ColumnElement[bool]:
    return and_(table.c.platform == bindparam("platform"), table.c.workspace == bindparam("workspace"))


def _is_of_workspace_alone() -> ColumnElement[bool]:
    """A journey of people of the workspace and nobody else."""
    journeys, members, people = tables.journeys, tables.journey_members.c, tables.people
    theirs = exists().where(members.journey == journeys.c.id, members.person.in_(_people_of_workspace()))
    others = exists().where(
        members.journey == journeys.c.id, members.person == people.c.id, not_(_is_of_workspace(people))
    )
    return and_(theirs, not_(others))


def _is_remembered() -> ColumnElement[bool]:
    """Somebody in a journey that others go on with, or look back on."""
    return exists().where(tables.journey_members.c.person == tables.people.c.id)


def _words_of_workspace() -> tuple[Any, ...]:
    """Everything of the people themselves, also of those whose record stays without a name."""
    columns = (
        tables.answers.c.author, tables.goals.c.owner, tables.tasks.c.owner, tables.own_questions.c.owner,
        tables.question_wishes.c.person, tables.concerns.c.author, tables.runs.c.person, tables.enrolments.c.person,
    )  # fmt: skip
    return tuple(delete(column.table).where(column.in_(_people_of_workspace())) for column in columns)


def _without_name() -> Any:
    """What is left of the workspace's people: a record that says nothing of anybody."""
    people = tables.people
    return (
        update(people)
        # a name of its own: a column's own name would be taken for its new value
        .where(people.c.platform == bindparam("old_platform"), people.c.workspace == bindparam("old_workspace"))
        .values(
            platform=literal_column("''"), workspace=literal_column("''"), user=people.c.id, name="",
            reach=Reach.LEFT.value, focus="",
            erased_at=func.coalesce(people.c.erased_at, people.c.seen_at),
        )
    )  # fmt: skip


def _people_of_workspace() -> Select[Any]:
    return select(tables.people.c.id).where(_is_of_workspace(tables.people))


def is_message_of_workspace() -> ColumnElement[bool]:
    """To one of its people, its channels, or the rooms of its programmes' groups."""
    journeys, programmes, outbox = tables.journeys, tables.programmes, tables.outbox.c
    groups = (
        select(journeys.c.id)
        .join(programmes, journeys.c.programme == programmes.c.id)
        .where(_is_of_workspace(programmes))
    )
    return or_(
        outbox.person.in_(_people_of_workspace()), _is_of_workspace(tables.outbox), outbox.room.in_(groups)
    )
