"""Where somebody, or a channel, is written to: what is remembered of it, and opening what is not.

Nothing is kept here between two messages: an activity that came in just now may have told a new address, to this
process or to another.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from adapters.teams.errors import NO_ADDRESS
from adapters.teams.payload import PLATFORM
from adapters.teams.transport import Ref, SendError, TeamsTransport
from bot.conversations import Conversation, Conversations
from bot.ports import Clock

log = logging.getLogger(__name__)


class Chats:
    """The chats of every tenant. `subject` is a user's id in an `Address`, or a channel's id."""

    def __init__(self, transport: TeamsTransport, conversations: Conversations, clock: Clock) -> None:
        self._transport = transport
        self._conversations = conversations
        self._clock = clock

    async def of(self, tenant: str, subject: str) -> Conversation:
        """What is known of a chat, its id "" when it has to be opened; where it has no address, the tenant's newest.

        Raises `SendError` when nothing was ever heard of the tenant.
        """
        return await asyncio.to_thread(self._of, tenant, subject)

    async def teams(self, tenant: str) -> list[Conversation]:
        """The teams that have the app, each as the conversation of its first channel."""
        return await asyncio.to_thread(self._conversations.teams, PLATFORM, tenant)

    async def opened(self, chat: Conversation) -> Conversation:
        """The chat with somebody, opened; Teams gives the same one each time. Raises `SendError`."""
        found, _ = await self._transport.create(
            chat.service_url, chat.workspace, chat.bot, account=chat.account or chat.subject
        )
        made = replace(chat, id=found, at=self._clock.now())
        await self._noted(lambda: self._conversations.keep(made))
        return made

    async def lost(self, chat: Conversation) -> Conversation:
        """Teams does not know its id any more: the chat, to be opened anew."""
        await self._noted(lambda: self._conversations.lost(PLATFORM, chat.workspace, chat.subject, chat.id))
        return replace(chat, id="")

    def _of(self, tenant: str, subject: str) -> Conversation:
        known = self._conversations.find(PLATFORM, tenant, subject)
        if known is not None and known.service_url and known.bot:
            return known
        newest = self._conversations.newest(PLATFORM, tenant)
        if newest is None or not newest.service_url:
            raise SendError(0, NO_ADDRESS)
        return Conversation(
            platform=PLATFORM,
            workspace=tenant,
            subject=subject,
            id=known.id if known else "",
            service_url=newest.service_url,
            account=known.account if known else "",
            bot=newest.bot,
            at=newest.at,
        )

    @staticmethod
    async def _noted(write: Callable[[], None]) -> None:
        """What cannot be noted now is found out again at the next message; this one goes on."""
        try:
            await asyncio.to_thread(write)
        except Exception as error:
            log.error("a conversation could not be noted: %s", type(error).__name__)


def ref_of(chat: Conversation) -> Ref:
    """The chat as the transport knows it."""
    return Ref(chat.service_url, chat.id, chat.workspace, chat.bot)
