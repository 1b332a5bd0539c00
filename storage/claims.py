"""Claiming what is due: alarms and outbox rows, one statement each, never the same row for two processes.

A claim moves a row's `free_at` to the end of the lease; a row whose lease ran out is due again. Of a message nobody
knows then whether it was sent: it is claimed as `unsure`, as is one whose sending ended without an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol, TypeVar

from bot.domain.effect import Alarm, Lane, Place
from bot.ports import Waiting
from storage.claim_statements import REFUSED, SENT, ClaimStatements
from storage.message_json import message_from_json
from storage.sql import Connection, Prepared, Row

MOST_PARKED = 500
"""So many newcomers behind rows that are free only later are moved along at a time."""
T = TypeVar("T")


class Runner(Protocol):
    """How a store runs a claim's statements."""

    def change(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a short transaction of its own; return after the commit."""
        ...

    def look(self, work: Callable[[Connection], T]) -> T:
        """Run `work`, which only reads."""
        ...


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

    def outbox(
        self, now: datetime, limit: int, lease: timedelta, without: tuple[str, str] | None = None
    ) -> Sequence[Waiting]:
        """Claim due messages, at most the earliest of each place, earliest first; none of the workspace `without`."""
        statements = self._statements
        platform, workspace = without or ("", "")
        claim = statements.outbox if without is None else statements.outbox_without

        def claimed(most: int) -> list[Row]:
            return self._claim(
                statements.any_message, claim, now, most, lease, platform=platform, workspace=workspace
            )

        rows = claimed(limit)
        if len(rows) < limit and self._park(now):
            # an answer does not wait for what was just found to go only later
            rows += claimed(limit - len(rows))
        return sorted(map(self._waiting, rows), key=lambda waiting: (waiting.due_at, waiting.id))

    def sent(self, waiting: Waiting, ref: str, at: datetime) -> None:
        """The platform took it; `ref` is the platform's id of the message."""
        self._settle(waiting, SENT, at, ref=ref)

    def put_back(self, waiting: Waiting, due_at: datetime, pieces: int = 0) -> None:
        """Certainly not sent; try again at `due_at`. Its place in the order stays. A lost claim changes nothing."""
        self._runner.change(partial(self._later, self._statements.put_back, waiting, due_at, arrived=pieces))

    def put_all_back(self, later: Sequence[tuple[Waiting, datetime]]) -> None:
        """Several that were not tried, each until its moment, in one write. They keep what is known of them."""
        statement = self._statements.put_back

        def work(on: Connection) -> None:
            for waiting, due_at in later:
                self._later(statement, waiting, due_at, on, arrived=waiting.pieces)

        self._runner.change(work)

    def unsure(self, waiting: Waiting, now: datetime, again_at: datetime, pieces: int = 0) -> None:
        """Nobody knows whether it was sent; look again at `again_at`. A lost claim changes nothing."""
        since = self._backend.moment(now)
        self._runner.change(
            partial(self._later, self._statements.unsure, waiting, again_at, arrived=pieces, now=since)
        )

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
        self, is_due: Prepared, claim: Prepared, now: datetime, limit: int, lease: timedelta, **values: Any
    ) -> list[Row]:
        moment = self._backend.moment
        start, until = moment(now), moment(now + lease)
        # most ticks find nothing: looking costs less than a turn at writing
        if not self._runner.look(lambda on: is_due.run(on, now=start).fetchall()):
            return []
        return self._runner.change(
            lambda on: claim.run(on, now=start, until=until, limit=limit, **values).fetchall()
        )

    def _park(self, now: datetime) -> int:
        """Move along what came in behind rows that are free only later; how many.

        A write of its own: where it has to be run again, the claim must not be.
        """
        start, statements = self._backend.moment(now), self._statements
        if not self._runner.look(lambda on: statements.any_message.run(on, now=start).fetchall()):
            return 0
        return self._runner.change(lambda on: statements.park.run(on, now=start, limit=MOST_PARKED).rowcount)

    def _later(
        self, statement: Prepared, waiting: Waiting, until: datetime, on: Connection, **values: Any
    ) -> None:
        """What waits behind it is moved along."""
        row, moment = waiting.id, self._backend.moment(until)
        if statement.run(on, row=row, its_attempt=waiting.attempt, until=moment, **values).rowcount:
            self._statements.park_behind.run(on, row=row, its_place=waiting.to.key, until=moment)

    def _settle(self, waiting: Waiting, state: str, at: datetime, ref: str = "", reason: str = "") -> None:
        statements = self._statements
        values = {
            "row": waiting.id, "new_state": state, "new_ref": ref, "new_reason": reason,
            "new_settled_at": self._backend.moment(at),
        }  # fmt: skip

        def work(on: Connection) -> None:
            if statements.settle.run(on, its_attempt=waiting.attempt, **values).rowcount:
                return
            # the claim was lost, and it may have been put back since: what was moved along behind it may go
            if statements.settle_late.run(on, **values).rowcount:
                statements.unpark.run(on, its_place=waiting.to.key)

        self._runner.change(work)

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
