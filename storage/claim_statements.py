"""The statements by which alarms and messages are claimed, settled, put back and moved along, in one text.

Order in the outbox: the rows of one place go one at a time, by the moment they were first due. A row that is
being sent, or whose sending ended nobody knows how, holds back those behind it; the latter until a look for it has
failed, for then it goes behind those that are due before the next look. Of a row that was put back the same is true,
with one exception: a direct answer does not wait for proactive messages that may go only later, be it because they
were put back themselves or because they wait behind such a one.

A row that is free only later moves along those that it holds back: they are free only then, too, and no claim looks at
them before, however many they are. `due_at` stays each one's own moment.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    FromClause,
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
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.sql import ColumnElement

from bot.domain.effect import Lane
from storage import tables
from storage.moments import Moment
from storage.sql import Backend, Prepared
from storage.unit_of_work import WAITING

SENDING, UNSURE, SENT, REFUSED = "sending", "unsure", "sent", "refused"
"""The states of an outbox row beside `WAITING`."""


class ClaimStatements:
    """The statements of the claims, prepared for one backend."""

    def __init__(self, to: Backend) -> None:
        self.backend = to
        self._alarms(to)
        self._outbox(to)
        self._outcomes(to)
        self._parking(to)

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
        due = and_(unsettled, outbox.free_at <= bindparam("now", type_=Moment))
        shown = (
            outbox.id, outbox.key, outbox.person, outbox.platform, outbox.workspace, outbox.channel, outbox.room,
            outbox.language, outbox.message, outbox.due_at, outbox.attempt, outbox.lane, outbox.unsure, outbox.pieces,
        )  # fmt: skip
        # of a row that is sending, the claim ran out: whoever held it may have sent it
        doubt = case(
            (outbox.state == literal(WAITING, Text), null()),
            else_=func.coalesce(outbox.unsure, bindparam("now", type_=Moment)),
        )

        def claim(*which: ColumnElement[bool]) -> Prepared:
            picked = _first_of(due, *which, not_(_held_back(bindparam("now", type_=Moment))))
            return Prepared(
                update(tables.outbox)
                .where(outbox.id.in_(select(picked.c.id)))
                .values(free_at=bindparam("until"), state=SENDING, attempt=outbox.attempt + 1, unsure=doubt)
                .returning(*shown),
                to,
            )

        self.outbox = claim()
        self.outbox_without = claim(
            or_(outbox.platform != bindparam("platform"), outbox.workspace != bindparam("workspace"))
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
        # only who holds the present claim may put the row back
        mine = and_(the_row, outbox.attempt == bindparam("its_attempt"))
        settled: dict[str, Any] = {
            name: bindparam(f"new_{name}") for name in ("state", "ref", "reason", "settled_at")
        }
        in_hand = and_(mine, outbox.state == literal(SENDING, Text))
        self.settle = Prepared(update(tables.outbox).where(in_hand).values(settled), to)
        self.settle_late = Prepared(update(tables.outbox).where(the_row).values(settled), to)
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

    def _parking(self, to: Backend) -> None:
        """What waits behind a row that is free only later is free only then, too: no claim looks at it before."""
        row, earlier = tables.outbox, tables.outbox.alias("earlier")
        idle = and_(row.c.settled_at.is_(None), row.c.state != literal(SENDING, Text))
        now = bindparam("now", type_=Moment)
        until = bindparam("until", type_=Moment)
        self.park_behind = Prepared(
            update(row)
            .where(
                idle,
                row.c.place == bindparam("its_place"),
                row.c.free_at < until,
                exists(
                    select(literal(1))
                    .select_from(earlier)
                    .where(earlier.c.id == bindparam("row"), _holds_back(earlier, row, None))
                    .correlate(row)
                ),
            )
            .values(free_at=until),
            to,
        )
        first = (
            select(case((earlier.c.state == literal(SENDING, Text), null()), else_=earlier.c.free_at))
            .where(_holds_back(earlier, row, now))
            .order_by(earlier.c.queued_at, earlier.c.id)
            .limit(1)
            .correlate(row)
            .scalar_subquery()
        )
        newcomers = _first_of(idle, row.c.free_at <= now, first > now)
        self.park = Prepared(
            update(row)
            .where(row.c.id.in_(select(newcomers.c.id)))
            .values(free_at=func.coalesce(first, row.c.free_at)),
            to,
        )
        self.unpark = Prepared(
            update(row)
            .where(idle, row.c.place == bindparam("its_place"), row.c.free_at > row.c.due_at)
            .values(free_at=row.c.due_at),
            to,
        )


def _first_of(*which: ColumnElement[bool]) -> CTE:
    """The ids of so many (`limit`) of these messages, those that are free first, none that somebody else holds."""
    outbox = tables.outbox.c
    return (
        select(outbox.id)
        .where(*which)
        .order_by(outbox.free_at, outbox.id)
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True)
        .cte("picked")
    )


def _held_back(now: ColumnElement[datetime] | None) -> ColumnElement[bool]:
    """Whether a row waits for an earlier one of its place; `now` None: whether it waits for one at any time."""
    row, earlier = tables.outbox, tables.outbox.alias("earlier")
    return exists(
        select(literal(1)).select_from(earlier).where(_holds_back(earlier, row, now)).correlate(row)
    )


def _holds_back(
    earlier: FromClause, row: FromClause, now: ColumnElement[datetime] | None
) -> ColumnElement[bool]:
    """Whether `row` waits for `earlier`; `now` as in `_held_back`."""
    put_back = and_(
        earlier.c.state == literal(WAITING, Text),
        earlier.c.lane == Lane.PROACTIVE.value,
        row.c.lane == Lane.DIRECT.value,
        *(() if now is None else (earlier.c.free_at > now,)),
    )
    return and_(
        earlier.c.place == row.c.place,
        earlier.c.settled_at.is_(None),
        tuple_(earlier.c.queued_at, earlier.c.id) < tuple_(row.c.queued_at, row.c.id),
        not_(put_back),
    )
