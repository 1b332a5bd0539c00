"""The one clock: due alarms become events for the same turn, due messages are sent."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from bot.deliver import Delivery
from bot.domain.effect import Alarm
from bot.domain.event import Event, TimeCame
from bot.ports import Claims, Clock
from bot.turn import Turn

log = logging.getLogger(__name__)
BATCH = 100
LEASE = timedelta(seconds=60)


class Ticker:
    """Does what is due. Any number of processes may tick on one PostgreSQL database."""

    def __init__(self, turn: Turn, claims: Claims, delivery: Delivery, clock: Clock) -> None:
        self._turn = turn
        self._claims = claims
        self._delivery = delivery
        self._clock = clock
        self._stopping = False

    def stop(self) -> None:
        """Take nothing more in hand, neither alarms nor messages; what is in hand is done."""
        self._stopping = True
        self._delivery.stop()

    async def tick(self) -> int:
        """Take every alarm that is due and send every message that is due; how much was done."""
        return await self.wake_due() + await self._delivery.send_due()

    async def wake_due(self) -> int:
        """Take every alarm that is due; how many. What they tell waits in the outbox.

        One person's trouble never stops another's: a turn that fails is logged by ids and tried again after its
        lease.
        """
        now = self._clock.now()
        done = 0
        while not self._stopping:
            due = await asyncio.to_thread(self._claims.alarms, now, BATCH, LEASE)
            for alarm in due:
                done += await asyncio.to_thread(self._wake, alarm, now)
            if len(due) < BATCH:
                break
        return done

    def _wake(self, alarm: Alarm, now: datetime) -> int:
        delivery = f"alarm:{alarm.subject}:{alarm.kind}:{alarm.occurrence}:{alarm.due_at.isoformat()}"
        try:
            self._turn.take(Event(delivery, now, TimeCame(alarm.subject)))
            self._claims.alarm_done(alarm)
        except Exception as error:
            log.error("alarm %s (%s) failed: %s", alarm.subject, alarm.kind, type(error).__name__)
            return 0
        return 1
