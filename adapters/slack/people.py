"""Who people are in Slack: name, language, zone and belonging, and which chat with the bot is their own."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from adapters.slack.payload import PLATFORM, profile_of
from bot.domain.event import Address, Profile
from bot.profiles import Profiles, put
from bot.untrusted import inner
from bot.work import Work

CALL_SECONDS = 10.0


class Api(Protocol):
    """Slack's Web API."""

    async def call(self, workspace: str, method: str, *, seconds: float = ..., **args: Any) -> dict[str, Any]:
        """Call a method. Raises `CallFailed`."""
        ...


class People(Profiles):
    """Profiles by address, asked of Slack once in a while and kept fresh by events (see `Profiles`)."""

    def __init__(
        self,
        api: Api,
        work: Work,
        now: Callable[[], float],
        on_news: Callable[[Address, Profile, bool], None],
    ) -> None:
        super().__init__(self._look_up, work, now, on_news)
        self._api = api
        self._chats: OrderedDict[Address, str] = OrderedDict()

    async def names(self, workspace: str, users: Iterable[str]) -> dict[str, str]:
        """Display names by user id, of those that Slack tells in time."""
        asked = sorted(set(users))[:20]
        found = await asyncio.gather(*(self.profile(Address(PLATFORM, workspace, user)) for user in asked))
        return {user: profile.name for user, profile in zip(asked, found, strict=True) if profile.name}

    def own_chat(self, who: Address) -> str:
        """The id of the person's own chat with the bot, "" while it is not known."""
        return self._chats.get(who, "")

    def found_chat(self, who: Address, conversation: str) -> None:
        """This conversation is the person's own chat with the bot."""
        if conversation.startswith("D"):
            put(self._chats, who, conversation)

    async def _look_up(self, who: Address) -> tuple[Profile, bool]:
        answer = await self._api.call(
            who.workspace, "users.info", seconds=CALL_SECONDS, user=who.user, include_locale="true"
        )
        user = inner(answer, "user")
        return profile_of(user, who.workspace), user.get("deleted") is not True
