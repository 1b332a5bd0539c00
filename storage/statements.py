"""Every statement of the unit of work, prepared once per backend."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Text, and_, bindparam, cast, exists, or_, select, update

from bot.domain.agreement import Agreement
from bot.domain.concern import Concern
from bot.domain.goals import Goal
from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting
from bot.domain.own_questions import OwnQuestion, QuestionWish
from bot.domain.pairing.model import Round
from bot.domain.people import Person
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import Run, RunState
from bot.domain.tasks import Task
from storage import tables
from storage.mapping import STORED_AS, EntityMap
from storage.sql import Backend, Prepared, PreparedList, delete_by, insert_new, upsert

NOBODY = "[]"
"""An empty list as it lies in a JSON column."""


class Statements:
    """What the unit of work reads and writes with. Shared by all units of work of a store."""

    def __init__(self, to: Backend) -> None:
        self.backend = to
        self.maps = {kind: EntityMap(kind, to) for kind in STORED_AS}
        self.reads = Reads(self.maps, to)
        self.writes = Writes(to)
        self.door = Door(self.maps[Answer].columns, to)


class Reads:
    """The selects of `load`. Each gives the columns of its entity's map."""

    def __init__(self, maps: dict[Any, EntityMap], to: Backend) -> None:
        def columns(kind: type[Any]) -> tuple[Column[Any], ...]:
            return maps[kind].columns

        def by(kind: type[Any], name: str, *where: Any) -> PreparedList:
            return PreparedList(columns(kind), maps[kind].table.c[name], to, *where)

        people, programmes, runs = tables.people.c, tables.programmes.c, tables.runs.c
        journeys, members = tables.journeys.c, tables.journey_members.c
        self.person_by_address = Prepared(
            select(*columns(Person)).where(
                people.platform == bindparam("platform"),
                people.workspace == bindparam("workspace"),
                people.user == bindparam("user"),
            ),
            to,
        )
        self.people_of_workspace = Prepared(
            select(*columns(Person)).where(
                people.platform == bindparam("platform"),
                people.workspace == bindparam("workspace"),
                people.erased_at.is_(None),
            ),
            to,
        )
        self.programmes_of_workspace = Prepared(
            select(*columns(Programme)).where(
                programmes.platform == bindparam("platform"), programmes.workspace == bindparam("workspace")
            ),
            to,
        )
        journeys_of = (
            select(*columns(Journey))
            .join(tables.journey_members, members.journey == journeys.id)
            .where(members.person == bindparam("person"))
        )
        self.all_journeys_of = Prepared(journeys_of, to)
        self.journeys_of = Prepared(journeys_of.where(journeys.state != JourneyState.CLOSED.value), to)
        self.answers_of = Prepared(
            select(*columns(Answer)).where(tables.answers.c.author == bindparam("author")), to
        )
        self.people = by(Person, "id")
        self.programmes = by(Programme, "id")
        self.enrolments = by(Enrolment, "person")
        self.enrolments_in = by(Enrolment, "programme")
        self.rounds_in = by(Round, "programme")
        self.journeys = by(Journey, "id")
        self.journeys_in = by(Journey, "programme")
        self.meetings = by(Meeting, "journey")
        self.agreements = by(Agreement, "journey")
        self.goals = by(Goal, "journey")
        self.tasks = by(Task, "journey")
        self.own_questions = by(OwnQuestion, "journey")
        self.question_wishes = by(QuestionWish, "journey")
        self.answers = by(Answer, "id")
        tasks, questions = tables.tasks.c, tables.own_questions.c
        self.tasks_told_to = Prepared(
            select(*columns(Task)).where(cast(tasks.told, Text).like(bindparam("listed"))), to
        )
        self.own_questions_told_to = Prepared(
            select(*columns(OwnQuestion)).where(cast(questions.told, Text).like(bindparam("listed"))), to
        )
        concerns = tables.concerns.c
        self.concerns_of = Prepared(
            select(*columns(Concern)).where(
                or_(concerns.author == bindparam("person"), concerns.contact == bindparam("person"))
            ),
            to,
        )
        self.answers_of_others = by(Answer, "journey", tables.answers.c.author != bindparam("author"))
        self.all_runs = by(Run, "person")
        waiting = or_(runs.state == RunState.OPEN.value, runs.state == RunState.LATER.value)
        of_open_journey = exists().where(
            journeys.id == runs.journey, journeys.state != JourneyState.CLOSED.value
        )
        # opened again they go on under the same key, however long ago that was
        once_for_all = and_(runs.journey == "", runs.occurrence == "")
        recent = runs.opened_at >= bindparam("since")
        self.runs = by(Run, "person", or_(waiting, recent, of_open_journey, once_for_all))


class Writes:
    """What `write` needs beside the maps' own upserts and deletes."""

    def __init__(self, to: Backend) -> None:
        members, outbox, alarms = tables.journey_members, tables.outbox, tables.alarms
        columns = [column for column in outbox.c if column.name != "id"]
        self.inbox = insert_new(tables.inbox, list(tables.inbox.c), to, tables.inbox.c.id)
        self.tell = insert_new(outbox, columns, to, outbox.c.key)
        self.alarm = upsert(alarms, list(alarms.c), to)
        self.silence = delete_by(alarms.c.subject, to)
        self.forget_members = delete_by(members.c.journey, to)
        self.member = insert_new(members, list(members.c), to, members.c.journey, members.c.person)
        self.of_gone = tuple(
            delete_by(column, to)
            for column in (
                tables.answers.c.author,
                tables.goals.c.owner,
                tables.tasks.c.owner,
                tables.own_questions.c.owner,
                tables.question_wishes.c.person,
                tables.concerns.c.author,
                tables.runs.c.person,
                tables.enrolments.c.person,
                outbox.c.person,
                alarms.c.person,
            )
        )
        """All that goes with a person who was erased."""


class Door:
    """The statements of the door to answers; no other statement touches the sealed column."""

    def __init__(self, columns: tuple[Column[Any], ...], to: Backend) -> None:
        table, members = tables.answers, tables.journey_members
        self.keep = upsert(table, [*columns, table.c.sealed], to)
        self.sealed = PreparedList([*columns, table.c.sealed], table.c.id, to)
        self.members = PreparedList([members.c.journey, members.c.person], members.c.journey, to)
        going_on = tables.journeys.c
        self.going_on = PreparedList([going_on.continues, going_on.id], going_on.continues, to)
        self.side_by_side = PreparedList(
            [table.c.journey, table.c.question, table.c.author], table.c.journey, to,
            table.c.seen_by == SeenBy.PAIR_WHEN_ALL.value, cast(table.c.shared_with, Text) != NOBODY,
        )  # fmt: skip
        self.after = Prepared(
            select(table.c.id, table.c.author, table.c.sealed)
            .where(table.c.id > bindparam("after"), table.c.sealed.is_not(None))
            .order_by(table.c.id)
            .limit(bindparam("limit")),
            to,
        )
        self.reseal = Prepared(
            update(table).where(table.c.id == bindparam("answer")).values(sealed=bindparam("blob")), to
        )
