"""Watches the bot's clock and what waits in it, for the top bar and the side panel."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from adapters.playground.cast import BY_USER, CHANNEL, CHANNEL_NAME, CHANNEL_TITLE
from adapters.playground.chats import Chats, moment
from adapters.playground.draw import Drawn
from adapters.playground.hub import Hub
from bot.domain.effect import Alarm, Place
from bot.ports import Waiting

logger = logging.getLogger(__name__)
MOST_SHOWN = 50
LOOK_EVERY_S = 1.0


class Watch:
    """Tells the open pages when the clock or the waiting list is not what they saw last."""

    def __init__(self, hub: Hub, chats: Chats) -> None:
        self._hub, self._chats = hub, chats
        self._moving = asyncio.Lock()
        self._told: dict[str, Drawn] = {}
        self._at_work: tuple[datetime | None, Mapping[str, bool]] = (None, {})

    async def clock(self) -> Drawn:
        """The bot's present, whether it is being moved, and who is on shift (known to the minute)."""
        now = self._hub.time.now()
        minute = _minute(now)
        if self._at_work[0] != minute:
            self._at_work = (minute, await self._hub.at_work())
        return {"now": moment(now), "moving": self._moving.locked(), "at_work": dict(self._at_work[1])}

    async def waiting(self) -> Drawn:
        """Alarms and outbox, earliest first: ids, kinds and moments, never words."""
        alarms, outbox = await self._hub.time.waiting(MOST_SHOWN)
        return {"alarms": self._alarms(alarms), "outbox": self._outbox(outbox)}

    async def advance(self, by: timedelta | None) -> Drawn | None:
        """Move the clock (None: to the next event); the clock then. None when somebody is moving it already."""
        if self._moving.locked():
            return None
        async with self._moving:
            await self.look()
            if by is None:
                await self._hub.time.advance_to_next()
            else:
                await self._hub.time.advance(by)
        await self.look()
        return await self.clock()

    async def look(self) -> None:
        """Look now, and tell what is new."""
        if self._chats.live.watched:
            clock = await self.clock()
            self._tell("clock", clock, {**clock, "now": _minute(self._hub.time.now())})
            waiting = await self.waiting()
            self._tell("waiting", waiting, waiting)

    async def keep_looking(self) -> None:
        """Look every second until cancelled, also while the clock is being moved."""
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            try:
                await self.look()
            except Exception as error:
                logger.warning("could not look at what waits: %s", type(error).__name__)

    def _tell(self, event: str, state: Drawn, seen: Drawn) -> None:
        """Tell of a state unless what is seen of it on a page is as before."""
        if self._told.get(event) != seen:
            self._told[event] = seen
            self._chats.live.push(event, **state)

    def _alarms(self, alarms: Sequence[Alarm]) -> list[Drawn]:
        return [
            {
                "due": moment(alarm.due_at),
                "kind": alarm.kind,
                "subject": alarm.subject,
                "person": self._first_name(alarm.person),
            }
            for alarm in alarms
        ]

    def _outbox(self, outbox: Sequence[Waiting]) -> list[Drawn]:
        return [
            {"due": moment(row.due_at), "place": self._place(row.to), "key": row.key, "attempt": row.attempt}
            for row in outbox
        ]

    def _place(self, to: Place) -> str:
        if to.channel:
            return CHANNEL_TITLE if to.channel in (CHANNEL, CHANNEL_NAME) else to.channel
        return self._first_name(to.person) or to.key

    def _first_name(self, person: str) -> str:
        member = BY_USER.get(self._chats.history.user_of(person))
        return member.first_name if member else ""


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
