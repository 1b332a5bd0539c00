"""Runs a test in front of a playground that really listens, with a scripted bot behind it."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.playground.app import make_app
from adapters.playground.history import History
from tests.adapters.playground.fakes import FakeBot


class Stage:
    """A bot, and a script's view of the playground."""

    def __init__(self, bot: FakeBot, client: TestClient[web.Request, web.Application]) -> None:
        self.bot, self.client = bot, client

    async def post(self, path: str, status: int = 200, **body: object) -> Any:
        """The JSON of a POST that ends with this status."""
        answer = await self.client.post(path, json=body)
        assert answer.status == status, await answer.text()
        return await answer.json()

    async def get(self, path: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Any:
        """The JSON of a GET that ends with this status."""
        answer = await self.client.get(path, headers=headers)
        assert answer.status == status, await answer.text()
        return await answer.json()

    async def chat(self, user: str, channel: str = "") -> list[Any]:
        """A person's conversation."""
        messages = (await self.get(f"/api/conversations/{user}?channel={channel}"))["messages"]
        assert isinstance(messages, list)
        return messages

    async def unread(self, user: str, channel: str = "") -> int:
        """A person's unread mark."""
        return int((await self.get(f"/api/conversations/{user}?channel={channel}"))["unread"])


Scene = Callable[..., Awaitable[None]]


def played(scene: Scene) -> Callable[..., None]:
    """Make a test of an async scene; the scene's first argument is the stage."""

    def test(**args: object) -> None:
        asyncio.run(_play(scene, History(":memory:"), args))

    shown = inspect.signature(scene)
    test.__signature__ = shown.replace(parameters=list(shown.parameters.values())[1:])  # type: ignore[attr-defined]
    test.__name__, test.__doc__, test.__module__ = scene.__name__, scene.__doc__, scene.__module__
    marked: Callable[..., None] = pytest.mark.loopback(test)
    return marked


def play_at(path: Path, scene: Callable[[Stage], Awaitable[None]]) -> None:
    """Play a scene on a history file, from the opening of the file to its closing."""
    asyncio.run(_play(scene, History(path), {}))


async def _play(scene: Scene, history: History, args: Mapping[str, object]) -> None:
    bot = FakeBot(history)
    try:
        async with TestClient(TestServer(make_app(bot, bot.playground))) as client:
            await scene(Stage(bot, client), **args)
    finally:
        history.close()
