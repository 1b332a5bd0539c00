"""A group's own conversation: a group message for as many as Slack allows, a private channel for more.

Who reads there are the group's members of this moment: a group message is another one for other members, and from a
channel those are taken out who do not belong. Where that is not possible, nothing is said there.
"""

from __future__ import annotations

import asyncio
import re
import unicodedata
from hashlib import blake2s
from typing import Any

from adapters.slack.errors import NO_GROUP_CHAT, NO_PERMISSION, CallFailed, Outcome
from adapters.slack.limits import PacedApi
from adapters.slack.payload import PLATFORM
from bot.ports import Room
from bot.workspaces import Workspaces

MOST_IN_GROUP_MESSAGE = 8
"""So many people, beside the bot, one group message may have."""
NAME = 60
"""How long a channel's name is at most, before its own short ending."""
NAMES_TRIED = 3
MANY = 1000
_NOT_IN_NAME = re.compile(r"[^a-z0-9]+")
_NOT_ABLE = frozenset({Outcome.LEFT, Outcome.BLOCKED, Outcome.OUTSIDE, Outcome.FAULT})
"""Outcomes that concern single people, or a combination of them."""


class Rooms:
    """The rooms of every workspace."""

    def __init__(self, api: PacedApi, workspaces: Workspaces) -> None:
        self._api = api
        self._workspaces = workspaces
        self._group_messages: dict[tuple[str, frozenset[str]], str] = {}

    async def channel(self, room: Room, ticket: str) -> str:
        """The conversation in which exactly the room's members read now. Raises `CallFailed` when there is none."""
        users = frozenset(member.user for member in room.members)
        if len(users) < 2:
            raise CallFailed(NO_GROUP_CHAT)
        channel = await asyncio.to_thread(self._workspaces.room, PLATFORM, room.workspace, room.id)
        if not channel:
            if opened := await self._group_message(room.workspace, users, ticket):
                return opened
            channel = await self._new_channel(room, ticket)
        await self._let_in_and_out(room.workspace, channel, users, ticket)
        return channel

    async def _group_message(self, workspace: str, users: frozenset[str], ticket: str) -> str:
        """The group message of these people; "" when they are too many, or Slack does not bring just these together."""
        if len(users) > MOST_IN_GROUP_MESSAGE:
            return ""
        known = self._group_messages.get((workspace, users))
        if known:
            return known
        try:
            answer = await self._api.call(
                ticket, workspace, "conversations.open", users=",".join(sorted(users)), return_im=True
            )
        except CallFailed as failure:
            if failure.outcome in _NOT_ABLE or failure.code in NO_PERMISSION:
                return ""
            raise
        channel = _channel(answer)
        opened = str(channel.get("id", ""))
        if not opened or opened.startswith("D") or channel.get("is_im"):
            raise CallFailed(NO_GROUP_CHAT)
        if len(self._group_messages) >= MANY:
            self._group_messages.clear()
        self._group_messages[workspace, users] = opened
        return opened

    async def _new_channel(self, room: Room, ticket: str) -> str:
        for number in range(1, NAMES_TRIED + 1):
            name = _name(room, number)
            try:
                answer = await self._api.call(
                    ticket, room.workspace, "conversations.create", name=name, is_private=True
                )
                channel = str(_channel(answer).get("id", ""))
            except CallFailed as failure:
                if failure.code != "name_taken":
                    raise
                channel = await self._own_channel(room.workspace, name, ticket)
            if channel:
                await asyncio.to_thread(
                    self._workspaces.keep_room, PLATFORM, room.workspace, room.id, channel
                )
                return channel
        raise CallFailed(NO_GROUP_CHAT)

    async def _own_channel(self, workspace: str, name: str, ticket: str) -> str:
        """The channel of that name if the bot made it, but was stopped before it could note so; else ""."""
        bot, cursor = await self._bot(workspace), ""
        while True:
            answer = await self._api.call(
                ticket,
                workspace,
                "users.conversations",
                types="private_channel",
                exclude_archived=True,
                limit=200,
                cursor=cursor or None,
            )
            for channel in answer.get("channels") or ():
                if (
                    channel.get("name") == name
                    and channel.get("is_private")
                    and channel.get("creator") == bot
                ):
                    return str(channel.get("id", ""))
            cursor = _cursor(answer)
            if not cursor:
                return ""

    async def _let_in_and_out(self, workspace: str, channel: str, users: frozenset[str], ticket: str) -> None:
        """Who belongs is invited, who does not is taken out. Raises `CallFailed` when somebody stays who should not."""
        there = await self._members(workspace, channel, ticket)
        for user in sorted(there - users - {await self._bot(workspace)}):
            try:
                await self._api.call(
                    f"{ticket} {user}", workspace, "conversations.kick", channel=channel, user=user
                )
            except CallFailed as failure:
                if failure.code not in ("not_in_channel", "cant_kick_self"):
                    raise
        for user in sorted(users - there):
            try:
                await self._api.call(
                    f"{ticket} {user}", workspace, "conversations.invite", channel=channel, users=user
                )
            except CallFailed as failure:
                # whom Slack does not let in hears everything in their own chat
                if failure.outcome not in _NOT_ABLE:
                    raise

    async def _bot(self, workspace: str) -> str:
        """Who the bot is there, "" if that is not known."""
        found = await asyncio.to_thread(self._workspaces.find, PLATFORM, workspace)
        return found.facts.get("bot_user", "") if found is not None else ""

    async def _members(self, workspace: str, channel: str, ticket: str) -> set[str]:
        members, cursor = set[str](), ""
        while True:
            answer = await self._api.call(
                ticket,
                workspace,
                "conversations.members",
                channel=channel,
                limit=200,
                cursor=cursor or None,
            )
            members.update(map(str, answer.get("members") or ()))
            cursor = _cursor(answer)
            if not cursor:
                return members


def _name(room: Room, number: int) -> str:
    """A channel's name: the programme's in small plain letters, and an ending that tells groups apart."""
    plain = unicodedata.normalize("NFKD", room.name.lower()).encode("ascii", "ignore").decode()
    words = _NOT_IN_NAME.sub("-", plain)[:NAME].strip("-") or "rinnalla"
    ending = blake2s(f"{room.id}/{number}".encode(), digest_size=3).hexdigest()
    return f"{words}-{ending}"


def _channel(answer: dict[str, Any]) -> dict[str, Any]:
    channel = answer.get("channel")
    return channel if isinstance(channel, dict) else {}


def _cursor(answer: dict[str, Any]) -> str:
    return str((answer.get("response_metadata") or {}).get("next_cursor") or "")
