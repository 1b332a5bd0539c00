"""Where people and channels are reached, learned anew from every activity; and whose own chat a conversation is."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from adapters.teams.payload import PLATFORM, Source
from bot.conversations import Conversation, Conversations
from bot.domain.event import Address
from bot.ports import Clock
from bot.workspaces import Workspace, Workspaces, WorkspaceState

BELIEVED = timedelta(minutes=10)
"""How long a tenant that was there is believed to be: an operator may have erased it meanwhile."""


class Whereabouts:
    """Keeps conversations and tenants fresh. Raises what storage raises: what is not kept is delivered again."""

    def __init__(self, conversations: Conversations, workspaces: Workspaces, clock: Clock) -> None:
        self._conversations = conversations
        self._workspaces = workspaces
        self._clock = clock
        self._tenants: dict[str, datetime] = {}

    async def of(self, source: Source) -> Address | None:
        """Keep where it came from; who acted there, None when it is somebody else's own chat, or nobody acted.

        An activity that leaves out the directory's id of a person is theirs whose own chat it is, if the account is.
        """
        return await asyncio.to_thread(self._of, source)

    async def gone(self, tenant: str, channel: str) -> None:
        """The bot is no longer in a channel."""
        await asyncio.to_thread(self._conversations.lost, PLATFORM, tenant, channel, channel)

    def _of(self, source: Source) -> Address | None:
        now = self._clock.now()
        self._keep_tenant(source.ref.tenant, now)
        if not source.personal:
            self._conversations.keep(_channel(source, source.channel, now))
            if source.team not in ("", source.channel):
                self._conversations.keep(_channel(source, source.team, now))
        who = source.who
        if who is None:
            return None
        if source.personal:
            owner = self._conversations.whose(PLATFORM, who.workspace, source.ref.conversation)
            if owner and not source.named and self._account_of(who.workspace, owner) == source.account:
                who = Address(PLATFORM, who.workspace, owner)
            # a chat that was kept under the account alone is theirs, too, once the directory's id comes along
            if owner not in ("", who.user, source.account):
                return None
        self._conversations.keep(_person(source, who, now))
        return who

    def _account_of(self, tenant: str, user: str) -> str:
        """Teams' id of somebody towards this bot, as it was last told; "" if it never was."""
        known = self._conversations.find(PLATFORM, tenant, user)
        return known.account if known is not None else ""

    def _keep_tenant(self, tenant: str, now: datetime) -> None:
        """A tenant is there from the first word that comes from it."""
        looked = self._tenants.get(tenant)
        if looked is not None and now - looked < BELIEVED:
            return
        known = self._workspaces.find(PLATFORM, tenant)
        if known is None or known.state is not WorkspaceState.INSTALLED:
            self._workspaces.keep(
                Workspace(platform=PLATFORM, id=tenant, name="", state=WorkspaceState.INSTALLED, since=now)
            )
        self._tenants[tenant] = now


def _channel(source: Source, channel: str, now: datetime) -> Conversation:
    """The channel where it was, or the first one of that team, which is how the team is remembered."""
    ref = source.ref
    return Conversation(
        platform=PLATFORM,
        workspace=ref.tenant,
        subject=channel,
        id=channel,
        service_url=ref.service_url,
        account="",
        bot=ref.bot,
        at=now,
        team=source.team,
    )


def _person(source: Source, who: Address, now: datetime) -> Conversation:
    """The person's own chat; where they acted elsewhere, only how they are known there."""
    ref = source.ref
    return Conversation(
        platform=PLATFORM,
        workspace=who.workspace,
        subject=who.user,
        id=ref.conversation if source.personal else "",
        service_url=ref.service_url,
        account=source.account,
        bot=ref.bot,
        at=now,
    )
