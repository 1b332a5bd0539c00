"""The way in with everything around it played: a bot that answers as told, Slack's Web API and answer addresses."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from adapters.slack.errors import CallFailed
from adapters.slack.people import People
from adapters.slack.receive import PATIENCE, Answer, Patience, Receiver
from adapters.slack.replies import Replies
from adapters.slack.wording import Wording
from bot.domain.effect import Reply
from bot.work import Work
from dialogs.phrasebook import Phrasebook
from tests.adapters.inlet import Bot
from tests.adapters.slack.deliveries import delivery

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
HURRY = Patience(view=0.0, answer=0.0, settle=0.0)
"""Every turn is slow."""
BOOK = Phrasebook()
Json = dict[str, Any]


@dataclass
class Api:
    """Slack's Web API: what was called, people as they are, and methods that fail."""

    users: dict[str, Json] = field(default_factory=dict)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    silent: asyncio.Event | None = None

    async def call(self, workspace: str, method: str, *, seconds: float = 0.0, **args: Any) -> Json:
        """A call."""
        self.calls.append((method, args))
        if method == "users.info":
            if self.silent is not None:
                await self.silent.wait()
            return {"ok": True, "user": self.users.get(args["user"], {"name": "marja", "locale": "fi-FI"})}
        if code := self.refused.get(method):
            raise CallFailed(code)
        return {"ok": True, "view": {"id": "VWAIT"}}

    def named(self, method: str) -> list[Json]:
        """The arguments of every call of a method."""
        return [args for called, args in self.calls if called == method]


class Removals:
    """Hears where the app was removed."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    async def uninstalled(self, workspace: str, happened: datetime) -> None:
        """Removed."""
        self.heard.append((workspace, happened))

    async def revoked(self, workspace: str, bot_users: tuple[str, ...], happened: datetime) -> None:
        """Tokens taken away."""
        self.heard.append((workspace, bot_users, happened))


class Clock:
    """The bot's clock, standing still."""

    def now(self) -> datetime:
        """The present."""
        return NOW


class Reception:
    """A receiver in the middle of all that."""

    def __init__(self, *replies: tuple[Reply, ...], patience: Patience = PATIENCE) -> None:
        self.bot = Bot(list(replies))
        self.api = Api()
        self.hooked: list[tuple[str, Mapping[str, Any]]] = []
        self.hook_works = True
        self.removals = Removals()
        self.work = Work()
        self.seconds = 0.0
        self.people = People(
            self.api, self.work, lambda: self.seconds, lambda *news: self.receiver.news(*news)
        )
        wording = Wording(BOOK, self.people)
        shown = Replies(self.api, self._hook, self.people, wording)
        self.receiver = Receiver(
            self.bot, Clock(), self.people, shown, wording, self.removals, self.work, patience
        )

    async def receive(self, name: str, **changed: Any) -> Answer:
        """Take a recorded delivery, and finish what it leads to."""
        answer = await self.receiver.receive({**delivery(name), **changed})
        await self.work.finish(5.0)
        return answer

    async def receive_slowly(self, name: str, **changed: Any) -> Answer:
        """The same with a bot that decides only after Slack got its answer."""
        self.bot.held = asyncio.Event()
        answer = await self.receiver.receive({**delivery(name), **changed})
        assert self.bot.committed == []
        self.bot.held.set()
        await self.work.finish(5.0)
        return answer

    async def _hook(self, url: str, body: Mapping[str, Any]) -> None:
        if not self.hook_works:
            raise ConnectionError("salainen osoite")
        self.hooked.append((url, body))


def texts(blocks: Any) -> str:
    """Every text that blocks or a view show, in order."""
    if isinstance(blocks, dict):
        own = blocks.get("text")
        shown = [own] if isinstance(own, str) else []
        return " ".join(
            [*shown, *(texts(value) for value in blocks.values() if isinstance(value, (dict, list)))]
        )
    return " ".join(texts(block) for block in blocks) if isinstance(blocks, list) else ""
