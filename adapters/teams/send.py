"""Teams' way out: a worded message is drawn and posted once. Nobody can look there whether one arrived."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from adapters.teams import cards
from adapters.teams.backoff import Backoff
from adapters.teams.capabilities import CAPABILITIES
from adapters.teams.channel_search import ChannelSearch, is_name
from adapters.teams.chats import Chats, ref_of
from adapters.teams.counted import Counted
from adapters.teams.draw import draw
from adapters.teams.errors import CANNOT_LOOK, MANY_CHANNELS, OWN_PACE, Outcome, meaning_of, name_of
from adapters.teams.file_cards import consent_to
from adapters.teams.limits import Limits
from adapters.teams.payload import PLATFORM, is_group_chat
from adapters.teams.transport import Activity, SendError, TeamsTransport
from adapters.teams.troubles import Troubles
from bot.conversations import Conversation, Conversations
from bot.domain.fit import FitWords, fit
from bot.domain.message import Attachment
from bot.domain.people import Reach
from bot.domain.plain import plain
from bot.pacing import waited
from bot.ports import UNCLEAR, Clock, Outgoing, Platform, SendFailed
from bot.workspaces import Workspaces

log = logging.getLogger(__name__)

MENDED = timedelta(minutes=15)
"""When to try again what waits for somebody to mend the app or its settings."""
ONCE_MORE = timedelta(minutes=2)
"""When a message of unknown fate is sent once more: longer than Teams' short troubles, and as long as one can wait."""
_UNAUTHORIZED, _NOT_FOUND = 401, 404
_NOT_NOW = frozenset({Outcome.UNSURE, Outcome.LATER, Outcome.OPERATOR})
_Post = Callable[[Activity], Awaitable[str]]


class _NotOpened(Exception):
    """The chat could not be opened, or a channel be found, so nothing was said in it."""

    def __init__(self, error: SendError) -> None:
        super().__init__()
        self.error = error


class Teams(Platform):
    """Teams as a platform: people's own chats, and channels, where each message begins a thread.

    `words` gives the sentences for what cannot be shown, by language tag. `counted` is the transport for what nobody
    makes wait, such as answers: it counts against the same limits.
    """

    name = PLATFORM
    capabilities = CAPABILITIES
    first_look = ONCE_MORE
    patience = ONCE_MORE

    def __init__(
        self,
        transport: TeamsTransport,
        limits: Limits,
        chats: Chats,
        troubles: Troubles,
        backoff: Backoff,
        clock: Clock,
        words: Callable[[str], FitWords],
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.counted = Counted(transport, limits)
        self._transport = transport
        self._limits = limits
        self._chats = chats
        self._troubles = troubles
        self._backoff = backoff
        self._clock = clock
        self._words = words
        self._now = now
        self._search = ChannelSearch(self.counted, chats, now)
        self._sleep = sleep

    async def send(self, outgoing: Outgoing) -> str:
        """Post the message; Teams' id of it. Raises `SendFailed`."""
        tenant = _tenant(outgoing)
        try:
            said = await self._sent(outgoing)
        except _NotOpened as failure:
            await self._troubles.failed(tenant, failure.error)
            raise self._not_opened(outgoing, failure.error) from None
        except SendError as error:
            await self._troubles.failed(tenant, error)
            raise self._failed(outgoing, error) from None
        self._backoff.over(outgoing.key)
        await self._troubles.worked(tenant)
        # Teams may take a message without naming it
        return said or outgoing.key

    async def find(self, outgoing: Outgoing) -> str:
        """Nobody can tell: Teams shows a bot nothing of what it said. Raises `SendFailed`.

        It has a moment while Teams does not answer for the chat at all: the one try more would be wasted then.
        """
        try:
            chat = await self._chats.of(_tenant(outgoing), await self._found(outgoing))
            place = chat.id if outgoing.address is not None else chat.subject
            if place:
                # in a channel about the bot itself: whatever is answered, Teams answers
                await self.counted.member(ref_of(replace(chat, id=place)), chat.account or chat.bot)
        except SendError as error:
            if meaning_of(error).outcome in _NOT_NOW:
                raise self._again(outgoing, error) from None
        raise SendFailed(CANNOT_LOOK)

    def wait(self, key: str, workspace: str) -> float:
        """How long until a message's turn in the tenant (seconds); 0 also for a moment that is waited for here."""
        return self._limits.wait(key, workspace)

    def leave(self, key: str, workspace: str) -> None:
        """The message is not posted now: its place in line is free."""
        self._limits.leave(key, workspace)

    # --- posting ----------------------------------------------------------------------------------------------

    async def _sent(self, outgoing: Outgoing) -> str:
        try:
            subject = await self._found(outgoing)
        except SendError as error:
            raise _NotOpened(error) from None
        chat = await self._chats.of(_tenant(outgoing), subject)
        await self._turn(outgoing.key, chat)
        if outgoing.address is None and not is_group_chat(chat.subject):
            return await self._taken(outgoing, lambda activity: self._in_channel(chat, activity))
        if outgoing.address is None:
            return await self._in_chat(outgoing, replace(chat, id=chat.subject))
        if chat.id:
            try:
                return await self._in_chat(outgoing, chat)
            except SendError as error:
                if meaning_of(error).outcome is not Outcome.NOWHERE:
                    raise
                log.info("a chat is opened anew: %s", name_of(error))
                chat = await self._chats.lost(chat)
        try:
            self._limits.count(chat.workspace, chat.subject)
            chat = await self._chats.opened(chat)
        except SendError as error:
            raise _NotOpened(error) from None
        return await self._in_chat(outgoing, chat)

    async def _found(self, outgoing: Outgoing) -> str:
        """Whom or which channel it is for, by id, also where a channel is known by a typed name alone."""
        subject = _subject(outgoing)
        if outgoing.address is not None or not is_name(subject):
            return subject
        return await self._search.find(_tenant(outgoing), subject)

    async def _in_chat(self, outgoing: Outgoing, chat: Conversation) -> str:
        return await self._taken(outgoing, lambda activity: self._transport.send(ref_of(chat), activity))

    async def _in_channel(self, chat: Conversation, activity: Activity) -> str:
        _, said = await self._transport.create(
            chat.service_url, chat.workspace, chat.bot, channel=chat.subject, activity=activity
        )
        return said

    async def _taken(self, outgoing: Outgoing, post: _Post) -> str:
        """What Teams does not take as it is drawn goes as plain text."""
        try:
            return await post(_drawn(outgoing) or self._plainly(outgoing))
        except SendError as error:
            if meaning_of(error).outcome is not Outcome.FAULT:
                raise
            log.error("message %s is not taken as it is drawn: %s", outgoing.key, name_of(error))
            return await post(self._plainly(outgoing))

    def _plainly(self, outgoing: Outgoing) -> Activity:
        """The message as text; what can be pressed in it can be answered by typing, too, and a file is only named."""
        shown = fit(outgoing.message, replace(CAPABILITIES, files=False), self._words(outgoing.language))
        said = "\n".join(plain(message) for message in shown)
        return {"type": "message", "textFormat": "markdown", "text": cards.lines(said)}

    async def _turn(self, key: str, chat: Conversation) -> None:
        place = chat.id or chat.subject
        wait = await waited(lambda _: self._limits.turn(key, chat.workspace, place), self._now, self._sleep)
        if wait:
            raise SendError(0, OWN_PACE, retry_after=wait)

    # --- what failed ------------------------------------------------------------------------------------------

    def _failed(self, outgoing: Outgoing, error: SendError) -> SendFailed:
        """What a refusal means for the message."""
        code = name_of(error)
        match meaning_of(error).outcome:
            case Outcome.UNSURE:
                return SendFailed(code)
            case Outcome.LATER:
                return self._again(outgoing, error)
            case Outcome.OPERATOR:
                return self._when_mended(outgoing, error)
            case Outcome.FAULT:
                log.error("message %s is not taken by Teams, not even as text: %s", outgoing.key, code)
                return SendFailed(code, dropped=True)
            case Outcome.BLOCKED:
                return SendFailed(code, gone=Reach.BLOCKED)
            case Outcome.NOWHERE:
                return SendFailed(code, gone=_why(outgoing, error))

    def _not_opened(self, outgoing: Outgoing, error: SendError) -> SendFailed:
        """The same where the chat itself could not be opened: nothing was said, and doing it again does no harm."""
        match meaning_of(error).outcome:
            case Outcome.UNSURE:
                return self._again(outgoing, error)
            case Outcome.FAULT:
                return SendFailed(name_of(error), gone=Reach.LEFT)
        return self._failed(outgoing, error)

    def _again(self, outgoing: Outgoing, error: SendError) -> SendFailed:
        wait = error.retry_after
        if error.code != OWN_PACE:
            self.leave(outgoing.key, _tenant(outgoing))
            wait = wait or self._backoff.pause(outgoing.key)
        return SendFailed(name_of(error), retry_at=self._clock.now() + timedelta(seconds=wait or 0))

    def _when_mended(self, outgoing: Outgoing, error: SendError) -> SendFailed:
        self.leave(outgoing.key, _tenant(outgoing))
        # the token that was refused is gone, and the next one may be good
        soon = error.status == _UNAUTHORIZED and not self._backoff.has_failed(outgoing.key)
        pause = timedelta(seconds=self._backoff.pause(outgoing.key))
        return SendFailed(name_of(error), retry_at=self._clock.now() + (pause if soon else MENDED))


def way_out(
    transport: TeamsTransport,
    conversations: Conversations,
    workspaces: Workspaces,
    clock: Clock,
    words: Callable[[str], FitWords],
    chance: Callable[[], float] = random.random,
) -> Teams:
    """The platform over a transport. `chance` gives numbers from 0 up to 1."""
    limits = Limits(time.monotonic)
    chats = Chats(transport, conversations, clock)
    return Teams(transport, limits, chats, Troubles(workspaces), Backoff(chance), clock, words)


def _tenant(outgoing: Outgoing) -> str:
    return outgoing.address.workspace if outgoing.address is not None else outgoing.place.workspace


def _subject(outgoing: Outgoing) -> str:
    return outgoing.address.user if outgoing.address is not None else outgoing.place.channel


def _why(outgoing: Outgoing, error: SendError) -> str:
    """Why nobody hears: who is not known any more has left; who only has not the app there can add it again."""
    if error.code == MANY_CHANNELS:
        return UNCLEAR
    left = outgoing.address is None or error.status == _NOT_FOUND
    return Reach.LEFT if left else Reach.BLOCKED


def _drawn(outgoing: Outgoing) -> Activity | None:
    """The activity; None where it is nothing but a file that cannot be handed over there."""
    match outgoing.message.parts:
        case (Attachment() as paper,):
            file = outgoing.files.get(paper.key) if outgoing.address is not None else None
            return consent_to(paper, file) if file is not None else None
    return draw(outgoing.message, outgoing.language).activity
