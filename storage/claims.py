"""Claiming what is due: alarms and outbox rows, one statement each, never the same row for two processes.

A claim moves a row's `free_at` to the end of the lease; a row whose lease ran out is due again. Of a message nobody
knows then whether it was sent: it is claimed as `unsure`, as is one whose sending ended without an answer.

Order in the outbox: the rows of one place go one at a time, by the moment they were first due. A row that is
being sent, or whose sending ended nobody knows how, holds back those behind it; the latter until a look for it has
failed, for then it goes behind those that are due before the next look. Of a row that was put back the same is true,
with one exception: a direct answer does not wait for a proactive message that may go only later.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol, TypeVar

from sqlalchemy import (
    Text,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal,
    not_,
    null,
    select,
    tuple_,
    update,
)
from sqlalchemy.sql import ColumnElement

from bot.domain.effect import Alarm, Lane, Place
from bot.ports import Waiting
from storage import tables
from storage.message_json import message_from_json
from storage.moments import Moment
from storage.sql import Backend, Connection, Prepared, Row
from storage.unit_of_work import WAITING

SENDING, UNSURE, SENT, REFUSED = "sending", "unsure", "sent", "refused"
T = TypeVar("T")


class Runner(Protocol):
    """How a store runs a claim's statements."""

    def change(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a short transaction of its own; return after the commit."""
        ...

    def look(self, work: Callable[[Connection], T]) -> T:
        """Run `work`, which only reads."""
        ...


class ClaimStatements:
    """The statements of the claims, prepared for one backend."""

    def __init__(self, to: Backend) -> None:
        self.backend = to
        self._alarms(to)
        self._outbox(to)
        self._outcomes(to)

    def _alarms(self, to: Backend) -> None:
        alarms = tables.alarms.c
        due = alarms.free_at <= bindparam("now")
        shown = (alarms.subject, alarms.kind, alarms.occurrence, alarms.due_at, alarms.person)
        picked = (
            select(alarms.subject)
            .where(due)
            .order_by(alarms.free_at)
            .limit(bindparam("limit"))
            .with_for_update(skip_locked=True)
            .cte("picked")
        )
        self.alarms = Prepared(
            update(tables.alarms)
            .where(alarms.subject.in_(select(picked.c.subject)))
            .values(free_at=bindparam("until"))
            .returning(*shown),
            to,
        )
        self.any_alarm = Prepared(select(literal(1)).select_from(tables.alarms).where(due).limit(1), to)
        same = [
            alarms[name] == bindparam(f"its_{name}") for name in ("subject", "kind", "occurrence", "due_at")
        ]
        self.alarm_done = Prepared(delete(tables.alarms).where(*same), to)
        self.waiting_alarms = Prepared(
            select(*shown).order_by(alarms.free_at, alarms.subject).limit(bindparam("limit")), to
        )
        self.next_alarm = Prepared(select(alarms.free_at).order_by(alarms.free_at).limit(1), to)

    def _outbox(self, to: Backend) -> None:
        outbox = tables.outbox.c
        unsettled = outbox.settled_at.is_(None)
        due = and_(unsettled, outbox.free_at <= bindparam("now"))
        shown = (
            outbox.id, outbox.key, outbox.person, outbox.platform, outbox.workspace, outbox.channel, outbox.room,
            outbox.language, outbox.message, outbox.due_at, outbox.attempt, outbox.lane, outbox.unsure, outbox.pieces,
        )  # fmt: skip
        # of a row that is sending, the claim ran out: whoever held it may have sent it
        doubt = case(
            (outbox.state == literal(WAITING, Text), null()),
            else_=func.coalesce(outbox.unsure, bindparam("now", type_=Moment)),
        )
        picked = (
            select(outbox.id)
            .where(due, not_(_held_back(bindparam("now", type_=Moment))))
            .order_by(outbox.free_at, outbox.id)
            .limit(bindparam("limit"))
            .with_for_update(skip_locked=True)
            .cte("picked")
        )
        self.outbox = Prepared(
            update(tables.outbox)
            .where(outbox.id.in_(select(picked.c.id)))
            .values(free_at=bindparam("until"), state=SENDING, attempt=outbox.attempt + 1, unsure=doubt)
            .returning(*shown),
            to,
        )
        self.any_message = Prepared(select(literal(1)).select_from(tables.outbox).where(due).limit(1), to)
        before = bindparam("before", type_=Moment)
        self.prune = (
            Prepared(delete(tables.outbox).where(outbox.settled_at < before), to),
            Prepared(delete(tables.inbox).where(tables.inbox.c.at < before), to),
        )
        in_order = select(*shown).where(unsettled).order_by(outbox.free_at, outbox.id)
        self.waiting_messages = Prepared(in_order.limit(bindparam("limit")), to)
        self.next_message = Prepared(
            select(outbox.free_at)
            .where(unsettled, not_(_held_back(None)))
            .order_by(outbox.free_at, outbox.id)
            .limit(1),
            to,
        )

    def _outcomes(self, to: Backend) -> None:
        outbox = tables.outbox.c
        the_row = and_(outbox.id == bindparam("row"), outbox.settled_at.is_(None))
        self.settle = Prepared(
            update(tables.outbox)
            .where(the_row)
            .values({name: bindparam(f"new_{name}") for name in ("state", "ref", "reason", "settled_at")}),
            to,
        )
        # only who holds the present claim may put the row back
        mine = and_(the_row, outbox.attempt == bindparam("its_attempt"))
        until = {name: bindparam("until", type_=Moment) for name in ("due_at", "free_at")}
        arrived: ColumnElement[int] = bindparam("arrived")
        self.put_back = Prepared(
            update(tables.outbox).where(mine).values(state=WAITING, unsure=null(), pieces=arrived, **until),
            to,
        )
        self.unsure = Prepared(
            update(tables.outbox)
            .where(mine)
            .values(
                state=UNSURE,
                unsure=func.coalesce(outbox.unsure, bindparam("now", type_=Moment)),
                queued_at=case((outbox.unsure.is_(None), outbox.queued_at), else_=until["due_at"]),
                pieces=arrived,
                **until,
            ),
            to,
        )


def _held_back(now: ColumnElement[datetime] | None) -> ColumnElement[bool]:
    """Whether a row waits for an earlier one of its place; `now` None: whether it waits for one at any time."""
    row, earlier = tables.outbox, tables.outbox.alias("earlier")
    put_back = and_(
        earlier.c.state == literal(WAITING, Text),
        earlier.c.lane == Lane.PROACTIVE.value,
        row.c.lane == Lane.DIRECT.value,
        *(() if now is None else (earlier.c.free_at > now,)),
    )
    return exists(
        select(literal(1))
        .select_from(earlier)
        .where(
            earlier.c.place == row.c.place,
            earlier.c.settled_at.is_(None),
            tuple_(earlier.c.queued_at, earlier.c.id) < tuple_(row.c.queued_at, row.c.id),
            not_(put_back),
        )
        .correlate(row)
    )


class SqlClaims:
    """`bot.ports.Claims` on a database."""

    def __init__(self, statements: ClaimStatements, runner: Runner) -> None:
        self._statements, self._backend, self._runner = statements, statements.backend, runner

    def alarms(self, now: datetime, limit: int, lease: timedelta) -> Sequence[Alarm]:
        """Claim due alarms, earliest first; a claim is free again after the lease."""
        rows = self._claim(self._statements.any_alarm, self._statements.alarms, now, limit, lease)
        return sorted(map(self._alarm, rows), key=lambda alarm: (alarm.due_at, alarm.subject))

    def alarm_done(self, alarm: Alarm) -> None:
        """Take away a claimed alarm that its turn did not replace."""
        self._change(
            self._statements.alarm_done,
            its_subject=alarm.subject, its_kind=alarm.kind, its_occurrence=alarm.occurrence,
            its_due_at=self._backend.moment(alarm.due_at),
        )  # fmt: skip

    def outbox(self, now: datetime, limit: int, lease: timedelta) -> Sequence[Waiting]:
        """Claim due messages, at most the earliest of each place, earliest first."""
        rows = self._claim(self._statements.any_message, self._statements.outbox, now, limit, lease)
        return sorted(map(self._waiting, rows), key=lambda waiting: (waiting.due_at, waiting.id))

    def sent(self, waiting: Waiting, ref: str, at: datetime) -> None:
        """The platform took it; `ref` is the platform's id of the message."""
        self._settle(waiting, SENT, at, ref=ref)

    def put_back(self, waiting: Waiting, due_at: datetime, pieces: int = 0) -> None:
        """Certainly not sent; try again at `due_at`. Its place in the order stays. A lost claim changes nothing."""
        self._change(
            self._statements.put_back,
            row=waiting.id, its_attempt=waiting.attempt, until=self._backend.moment(due_at), arrived=pieces,
        )  # fmt: skip

    def unsure(self, waiting: Waiting, now: datetime, again_at: datetime, pieces: int = 0) -> None:
        """Nobody knows whether it was sent; look again at `again_at`. A lost claim changes nothing."""
        moment = self._backend.moment
        self._change(
            self._statements.unsure,
            row=waiting.id, its_attempt=waiting.attempt, now=moment(now), until=moment(again_at), arrived=pieces,
        )  # fmt: skip

    def refused(self, waiting: Waiting, reason: str, at: datetime) -> None:
        """The platform will never take it."""
        self._settle(waiting, REFUSED, at, reason=reason)

    def prune(self, before: datetime) -> int:
        """Forget deliveries taken, and messages settled, before a moment (UTC); how many."""
        moment = self._backend.moment(before)
        return sum(
            self._runner.change(partial(_rows_gone, statement, moment))
            for statement in self._statements.prune
        )

    def waiting(self, limit: int) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        """The earliest alarms and unsent outbox rows, unclaimed: for a look from outside (ids and kinds)."""
        statements = self._statements
        alarms, rows = self._runner.look(
            lambda on: (
                statements.waiting_alarms.run(on, limit=limit).fetchall(),
                statements.waiting_messages.run(on, limit=limit).fetchall(),
            )
        )
        return [self._alarm(row) for row in alarms], [self._waiting(row) for row in rows]

    def next_due(self) -> tuple[datetime | None, datetime | None]:
        """The earliest moment (UTC) with an alarm, and with an outbox row, to claim."""
        statements = self._statements
        alarm, message = self._runner.look(
            lambda on: (
                statements.next_alarm.run(on).fetchall(),
                statements.next_message.run(on).fetchall(),
            )
        )
        read = self._backend.read_moment
        return (read(alarm[0][0]) if alarm else None), (read(message[0][0]) if message else None)

    def _claim(
        self, is_due: Prepared, claim: Prepared, now: datetime, limit: int, lease: timedelta
    ) -> list[Row]:
        moment = self._backend.moment
        start, until = moment(now), moment(now + lease)
        # most ticks find nothing: looking costs less than a turn at writing
        if not self._runner.look(lambda on: is_due.run(on, now=start).fetchall()):
            return []
        return self._runner.change(lambda on: claim.run(on, now=start, until=until, limit=limit).fetchall())

    def _settle(self, waiting: Waiting, state: str, at: datetime, ref: str = "", reason: str = "") -> None:
        self._change(
            self._statements.settle,
            row=waiting.id, new_state=state, new_ref=ref, new_reason=reason,
            new_settled_at=self._backend.moment(at),
        )  # fmt: skip

    def _change(self, statement: Prepared, **values: Any) -> None:
        self._runner.change(lambda on: statement.run(on, **values).rowcount)

    def _alarm(self, row: Row) -> Alarm:
        subject, kind, occurrence, due_at, person = row
        return Alarm(subject, kind, occurrence, self._backend.moment_out(due_at), person)

    def _waiting(self, row: Row) -> Waiting:
        row_id, key, person, platform, workspace, channel, room, language, *rest = row
        message, due_at, attempt, lane, unsure, pieces = rest
        return Waiting(
            row_id,
            key,
            Place(person, platform, workspace, channel, language, room),
            message_from_json(message),
            self._backend.moment_out(due_at),
            attempt,
            Lane(lane),
            self._backend.read_moment(unsure),
            pieces,
        )


def _rows_gone(statement: Prepared, before: Any, on: Connection) -> int:
    return statement.run(on, before=before).rowcount
