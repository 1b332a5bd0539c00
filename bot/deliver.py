"""The one way out: waiting messages are claimed, put into words for their reader, and handed to the platform.

A send ends in one of four ways: it arrived; it certainly did not, and goes later; it never will, and who can act hears
of it; or nobody knows. Then the message is *unsure*: before it is sent again the platform is asked whether it is there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.effect import Place
from bot.domain.event import ChannelRefused, ChannelTrouble, Event, Undeliverable
from bot.ports import UNCLEAR, Claims, Clock, Outgoing, Platform, SendFailed, Store, Waiting
from bot.sending import Claimed, Hands
from bot.turn import Turn
from bot.worded import Held, Worded, Wording, piece_key

log = logging.getLogger(__name__)
BATCH = 32
"""So many messages of one workspace are on their way at once."""
HANDS = 48
"""So many in all: where sends to one workspace do not end, hands are left for the others."""
LEASE = timedelta(seconds=60)
SEND_SECONDS = 45.0
"""After so long a send is given up as unsure: before its lease ends, and longer than any platform's HTTP timeout."""
A_MOMENT = timedelta(seconds=1)
GIVEN_UP = timedelta(days=7)
"""After so long nothing more is tried with a message that keeps ending unsure."""
NO_PLATFORM = timedelta(minutes=5)
MOST_ATTEMPTS = 30
"""So often, at most an hour apart, a message is tried that cannot be put into words."""
UNPREPARED, MOOT, NO_ROOM, UNSURE = "unprepared", "moot", "no-room", "unsure"
"""Why a message is not sent: it has no words; nobody needs it; there are no rooms there; nobody knows if it arrived."""
_WHY = {UNCLEAR: ChannelTrouble.SEVERAL, UNSURE: ChannelTrouble.DOUBT}


@dataclass(slots=True)
class _Way:
    """How far a message has come: pieces that arrived, the last one's id, and whether the next is to be looked for."""

    arrived: int
    unsure: bool
    blind: bool = False
    ref: str = ""


class Delivery:
    """Sends what waits in the outbox. `send_due` may be called by several tasks and processes at once."""

    def __init__(
        self, store: Store, claims: Claims, clock: Clock, turn: Turn, platforms: Mapping[str, Platform]
    ) -> None:
        self._claims = claims
        self._clock = clock
        self._turn = turn
        self._platforms = platforms
        self._wording = Wording(store, clock, turn.books)
        self._hands = Hands(HANDS, BATCH, self._claim, self._send)

    def stop(self) -> None:
        """Take nothing more in hand; what is in hand is sent."""
        self._hands.stop()

    def wake(self) -> None:
        """Something new may be due: look now, also while slow sends are under way. Call it in the event loop."""
        self._hands.wake()

    async def send_due(self) -> int:
        """Send everything that is due now; how many messages were handed over or settled."""
        return await self._hands.work()

    async def _claim(self, most: int, without: tuple[str, str] | None) -> Claimed:
        """Claim what is due. What has to wait for its turn in the workspace goes back at once, not put into words."""
        now = self._clock.now()
        claimed = await asyncio.to_thread(self._claims.outbox, now, most, LEASE, without)
        waits = [(waiting, self._wait(waiting)) for waiting in claimed]
        later = [(waiting, now + wait) for waiting, wait in waits if wait]
        if later:
            await asyncio.to_thread(self._claims.put_all_back, later)
        return Claimed([waiting for waiting, wait in waits if not wait], bool(later))

    def _wait(self, waiting: Waiting) -> timedelta:
        """How long until its turn. What is unsure is looked for first, and that has a pace of its own."""
        platform = self._platforms.get(waiting.to.platform)
        if platform is None or waiting.unsure is not None:
            return timedelta(0)
        wait = platform.wait(piece_key(waiting.key, waiting.pieces), waiting.to.workspace)
        return max(timedelta(seconds=wait), A_MOMENT) if wait > 0 else timedelta(0)

    def _leave(self, waiting: Waiting, way: _Way) -> None:
        """It does not come: nobody is to wait behind it for its turn."""
        platform = self._platforms.get(waiting.to.platform)
        if platform is not None:
            platform.leave(piece_key(waiting.key, way.arrived), waiting.to.workspace)

    async def _send(self, waiting: Waiting) -> bool:
        """Send one; False when it was put back or nobody knows."""
        way = _Way(waiting.pieces, waiting.unsure is not None)
        try:
            worded = await asyncio.to_thread(self._wording.of, waiting)
        except Held as held:
            return await self._held(waiting, way, held)
        except Exception as error:
            return await self._unprepared(waiting, way, error)
        platform = self._platforms.get(worded.platform)
        if platform is None and worded.held is not None:
            return await self._held(waiting, way, worded.held)
        if platform is None:
            return await self._later(waiting, way, self._clock.now() + NO_PLATFORM)
        if waiting.to.room and not platform.capabilities.rooms:
            self._leave(waiting, way)
            return await self._refused(waiting, NO_ROOM)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._hand_over(waiting, worded, platform, way)
        except Held as held:
            return await self._held(waiting, way, held)
        except SendFailed as failed:
            return await self._failed(waiting, platform, way, failed)
        except Exception as error:
            # a defect or a deadline: nobody knows how far it came
            return await self._failed(waiting, platform, way, SendFailed(type(error).__name__))
        await asyncio.to_thread(self._claims.sent, waiting, way.ref, self._clock.now())
        return True

    async def _hand_over(self, waiting: Waiting, worded: Worded, platform: Platform, way: _Way) -> None:
        """Piece by piece, looking first for those that may have arrived. Raises `SendFailed`, `Held`."""
        for piece in worded.pieces(platform.capabilities)[way.arrived :]:
            found = await self._look(waiting, platform, piece, way) if way.unsure else ""
            # pieces go in order: where one is not, the next are not either
            way.unsure = bool(found)
            if not found and worded.held is not None:
                raise worded.held
            way.ref = found or await platform.send(piece)
            way.arrived += 1
            # what became of this piece is no doubt about the next
            way.blind = False

    async def _look(self, waiting: Waiting, platform: Platform, piece: Outgoing, way: _Way) -> str:
        """The platform's id of a piece, "" when it is not there, or when nobody could look for as long as it takes."""
        try:
            return await platform.find(piece)
        except SendFailed as failed:
            if failed.gone or failed.dropped:
                raise
            # who says when to look again will be able to look then
            patience = GIVEN_UP if failed.retry_at else platform.patience
            if self._unsure_for(waiting) < patience:
                raise
        log.warning("message %s is sent once more: nobody can tell whether it arrived", waiting.id)
        way.blind = True
        return ""

    async def _failed(self, waiting: Waiting, platform: Platform, way: _Way, failed: SendFailed) -> bool:
        log.warning("message %s was not sent: %s", waiting.id, failed.code)
        now = self._clock.now()
        if failed.gone or failed.dropped:
            self._leave(waiting, way)
        if failed.gone:
            return await self._gone(waiting, way, failed)
        if failed.dropped:
            return await self._refused(waiting, failed.code)
        if failed.retry_at is not None:
            return await self._later(waiting, way, failed.retry_at)
        self._leave(waiting, way)
        if way.blind or self._unsure_for(waiting) >= GIVEN_UP:
            log.error("message %s is given up: nobody knows whether it arrived", waiting.id)
            if waiting.to.channel:
                return await self._gone(waiting, way, SendFailed(UNSURE, gone=UNSURE))
            return await self._refused(waiting, UNSURE)
        again = _looked_for_at(waiting, platform, now)
        await asyncio.to_thread(self._claims.unsure, waiting, now, again, way.arrived)
        return False

    async def _held(self, waiting: Waiting, way: _Way, held: Held) -> bool:
        self._leave(waiting, way)
        if held.not_before is None:
            return await self._refused(waiting, MOOT)
        return await self._later(waiting, way, held.not_before)

    async def _later(self, waiting: Waiting, way: _Way, at: datetime) -> bool:
        """Try again at a moment, and never in the same breath. What is unsure stays so."""
        now = self._clock.now()
        at = max(at, now + A_MOMENT)
        if way.unsure:
            await asyncio.to_thread(self._claims.unsure, waiting, now, at, way.arrived)
        else:
            await asyncio.to_thread(self._claims.put_back, waiting, at, way.arrived)
        return False

    async def _unprepared(self, waiting: Waiting, way: _Way, error: Exception) -> bool:
        """It cannot be worded: tried again for about a day, then given up, so that what waits behind it can go."""
        self._leave(waiting, way)
        if waiting.attempt < MOST_ATTEMPTS:
            log.error("message %s could not be prepared: %s", waiting.id, type(error).__name__)
            return await self._later(waiting, way, self._clock.now() + _pause(waiting))
        log.error("message %s is given up: %s", waiting.id, type(error).__name__)
        return await self._refused(waiting, UNPREPARED)

    async def _refused(self, waiting: Waiting, reason: str) -> bool:
        await asyncio.to_thread(self._claims.refused, waiting, reason, self._clock.now())
        return True

    async def _gone(self, waiting: Waiting, way: _Way, failed: SendFailed) -> bool:
        """The platform will never take it. First those who can act are told, so that nobody falls through."""
        refusal = _refusal(waiting.to, failed.gone)
        if refusal is not None:
            now = self._clock.now()
            try:
                await asyncio.to_thread(self._turn.take, Event(f"gone:{waiting.id}", now, refusal))
            except Exception as error:
                log.error(
                    "nobody could be told that message %s is refused: %s", waiting.id, type(error).__name__
                )
                return await self._later(waiting, way, now + LEASE)
        return await self._refused(waiting, failed.gone if waiting.to.person else failed.code)

    def _unsure_for(self, waiting: Waiting) -> timedelta:
        return timedelta(0) if waiting.unsure is None else self._clock.now() - waiting.unsure


def _pause(waiting: Waiting) -> timedelta:
    """How long to wait after so many attempts: ever longer, an hour at most."""
    return timedelta(minutes=min(60, 2 ** min(waiting.attempt, 6)))


def _looked_for_at(waiting: Waiting, platform: Platform, now: datetime) -> datetime:
    """When to look for an unsure message next. Not long past the end of the patience with which one looks."""
    if waiting.unsure is None:
        return now + platform.first_look
    end = waiting.unsure + platform.patience
    return min(now + _pause(waiting), end) if end > now else now + _pause(waiting)


def _refusal(to: Place, reason: str) -> Undeliverable | ChannelRefused | None:
    """What those who can act hear of; nothing of a group's room, where the members' own chats go on."""
    if to.room:
        return None
    if to.person:
        return Undeliverable(to.person, reason)
    return ChannelRefused(to.platform, to.workspace, to.channel, _WHY.get(reason, ChannelTrouble.MISSING))
