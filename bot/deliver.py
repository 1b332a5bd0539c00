"""The one way out: waiting messages are claimed, put into words for their reader, and handed to the platform."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.domain.effect import Lane, Place
from bot.domain.event import Address, ChannelRefused, Event, Undeliverable
from bot.domain.fit import FitWords, fit
from bot.domain.gate import shown_answers
from bot.domain.message import Attachment, Message, payloads_in, people_in
from bot.domain.people import Person
from bot.domain.privacy import Opened
from bot.domain.run import Run, RunState
from bot.domain.working_time import first_allowed
from bot.domain.world import World
from bot.pages import set_pages
from bot.ports import (
    Capabilities,
    Claims,
    Clock,
    File,
    Outgoing,
    Platform,
    Scope,
    SendFailed,
    Store,
    UnitOfWork,
    Waiting,
)
from bot.turn import Names, Turn
from dialogs.concern_contact import no_longer_waits
from dialogs.files import make_file, needed_answers
from dialogs.phrasebook import Reader

log = logging.getLogger(__name__)
BATCH = 32
LEASE = timedelta(seconds=60)
"""Longer than three times any platform's HTTP timeout."""
CHANNEL_LANGUAGE = "fi"
UNKNOWN_HOURS = timedelta(days=7)
"""When to look again for somebody without any working time ahead."""
UNPREPARED = "unprepared"
MOST_ATTEMPTS = 30
"""So often, at most an hour apart, a message is tried that cannot be put into words."""
MOOT = "moot"
"""Why a question is not sent that was settled, or asked anew, while it waited for its reader's working time."""


class _Moot(Exception):
    """Nobody needs this message any more."""


class Delivery:
    """Sends what waits in the outbox. `send_due` may be called by several tasks and processes at once."""

    def __init__(
        self, store: Store, claims: Claims, clock: Clock, turn: Turn, platforms: Mapping[str, Platform]
    ) -> None:
        self._store = store
        self._claims = claims
        self._clock = clock
        self._turn = turn
        self._platforms = platforms
        self._stopping = False

    def stop(self) -> None:
        """Take nothing more in hand; what is in hand is sent."""
        self._stopping = True

    async def send_due(self) -> int:
        """Send everything that is due now; how many messages were handed over or settled."""
        settled = 0
        while not self._stopping:
            claimed = await asyncio.to_thread(self._claims.outbox, self._clock.now(), BATCH, LEASE)
            if not claimed:
                return settled
            outcomes = await asyncio.gather(*(self._send(waiting) for waiting in claimed))
            settled += sum(outcomes)
            if not any(outcomes):
                break
        return settled

    async def _send(self, waiting: Waiting) -> bool:
        """Send one; False when it was put back or nobody knows."""
        try:
            outgoing, words = await asyncio.to_thread(self._word, waiting)
        except _Moot:
            await asyncio.to_thread(self._claims.refused, waiting, MOOT, self._clock.now())
            return True
        except SendFailed as failed:
            return await self._failed(waiting, failed)
        except Exception as error:
            return await self._unprepared(waiting, error)
        platform = self._platforms.get(_platform_of(outgoing))
        if platform is None:
            later = self._clock.now() + timedelta(minutes=5)
            await asyncio.to_thread(self._claims.put_back, waiting, later)
            return False
        try:
            ref = ""
            for piece in _pieces(outgoing, platform.capabilities, words):
                ref = await platform.send(piece)
        except SendFailed as failed:
            return await self._failed(waiting, failed)
        except Exception as error:
            log.error("message %s failed on its way: %s", waiting.id, type(error).__name__)
            await self._try_later(waiting)
            return False
        await asyncio.to_thread(self._claims.sent, waiting, ref, self._clock.now())
        return True

    async def _unprepared(self, waiting: Waiting, error: Exception) -> bool:
        """It cannot be worded: tried again for about a day, then given up, so that what waits behind it can go."""
        if waiting.attempt < MOST_ATTEMPTS:
            log.error("message %s could not be prepared: %s", waiting.id, type(error).__name__)
            await self._try_later(waiting)
            return False
        log.error("message %s is given up: %s", waiting.id, type(error).__name__)
        await asyncio.to_thread(self._claims.refused, waiting, UNPREPARED, self._clock.now())
        return True

    async def _try_later(self, waiting: Waiting) -> None:
        later = self._clock.now() + timedelta(minutes=min(60, 2**waiting.attempt))
        await asyncio.to_thread(self._claims.put_back, waiting, later)

    async def _failed(self, waiting: Waiting, failed: SendFailed) -> bool:
        log.warning("message %s was not sent: %s", waiting.id, failed.code)
        if failed.gone:
            return await self._gone(waiting, failed.gone)
        if failed.retry_at is not None:
            await asyncio.to_thread(self._claims.put_back, waiting, failed.retry_at)
        return False

    async def _gone(self, waiting: Waiting, reason: str) -> bool:
        """The platform will never take it. First those who can act are told, so that nobody falls through."""
        now = self._clock.now()
        try:
            event = Event(f"gone:{waiting.id}", now, _refusal(waiting.to, reason))
            await asyncio.to_thread(self._turn.take, event)
        except Exception as error:
            log.error("nobody could be told that message %s is refused: %s", waiting.id, type(error).__name__)
            await asyncio.to_thread(self._claims.put_back, waiting, now + LEASE)
            return False
        await asyncio.to_thread(self._claims.refused, waiting, reason, now)
        return True

    def _wait_for_working_time(self, person: Person) -> None:
        """Hours may have changed, or sending been late, since the message was decided: never off shift."""
        now = self._clock.now()
        allowed = first_allowed(now, person.working_time, person.zone)
        if allowed != now:
            raise SendFailed("off-shift", retry_at=allowed or now + UNKNOWN_HOURS)

    def _word(self, waiting: Waiting) -> tuple[Outgoing, FitWords]:
        """The message in its reader's words, with its files. Only the looking up is done within the transaction."""
        at_hand = self._store.transact(lambda unit: self._looked_up(unit, waiting))
        books, now = self._turn.books, self._clock.now()
        names = Names(at_hand.world, at_hand.opened)
        files: dict[str, File] = {}
        for part in _attachments(waiting.message):
            person = waiting.to.person
            made = make_file(at_hand.world, part, person, at_hand.reader, names, books, now, set_pages)
            if made is not None:
                files[part.key] = made
        outgoing = Outgoing(
            key=waiting.key,
            place=waiting.to,
            address=at_hand.address,
            message=books.words.word(waiting.message, at_hand.reader, names),
            files=files,
            language=at_hand.reader.language,
        )
        return outgoing, books.words.fit_words(at_hand.reader)

    def _looked_up(self, unit: UnitOfWork, waiting: Waiting) -> _AtHand:
        attachments = _attachments(waiting.message)
        named = tuple(people_in(waiting.message))
        world = unit.load(Scope(person=waiting.to.person, everything=bool(attachments), named=named))
        person = world.find(Person, waiting.to.person) if waiting.to.person else None
        if person is not None and waiting.lane is Lane.PROACTIVE:
            self._wait_for_working_time(person)
            if _is_moot(world, waiting.message):
                raise _Moot
        reader = (
            Reader(person.language, person.zone)
            if person
            else Reader(waiting.to.language or CHANNEL_LANGUAGE, "Europe/Helsinki")
        )
        wanted = set(shown_answers(waiting.message))
        for part in attachments:
            wanted |= needed_answers(world, part, waiting.to.person, self._turn.books)
        opened = unit.words(wanted, waiting.to.person) if wanted else {}
        return _AtHand(world, person.address if person else None, reader, opened)


@dataclass(frozen=True, slots=True)
class _AtHand:
    """What a message needs to be put into words for its reader (in no repr)."""

    world: World = field(repr=False)
    address: Address | None
    reader: Reader
    opened: Mapping[str, Opened] = field(repr=False)


def _attachments(message: Message) -> list[Attachment]:
    return [part for part in message.parts if isinstance(part, Attachment)]


def _platform_of(outgoing: Outgoing) -> str:
    return outgoing.address.platform if outgoing.address else outgoing.place.platform


def _pieces(outgoing: Outgoing, limits: Capabilities, words: FitWords) -> Iterator[Outgoing]:
    """The message as the platform can show it: one or more, in order, each under a stable key of its own."""
    for number, fitted in enumerate(fit(outgoing.message, limits, words)):
        yield replace(outgoing, message=fitted, key=f"{outgoing.key}/{number}" if number else outgoing.key)


def _is_moot(world: World, message: Message) -> bool:
    """Whether all that a message asks was settled, or asked anew, since it was decided; False if it asks nothing."""
    waits = (RunState.OPEN, RunState.LATER)
    payloads = list(payloads_in(message))
    if any(no_longer_waits(world, payload) for payload in payloads):
        return True
    asked = [(world.find(Run, payload.run), payload) for payload in payloads if payload.run]
    return bool(asked) and all(
        run is not None and (run.state not in waits or run.revision > payload.revision)
        for run, payload in asked
    )


def _refusal(to: Place, reason: str) -> Undeliverable | ChannelRefused:
    if to.person:
        return Undeliverable(to.person, reason)
    return ChannelRefused(to.platform, to.workspace, to.channel)
