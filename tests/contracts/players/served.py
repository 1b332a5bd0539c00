"""What chats have in common whose platform delivers over HTTP to the product's own address."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.cli.serve import ChatApp
from bot.ports import Inlet, Platform
from bot.wiring import Bot

Json = dict[str, Any]


class ServedChat:
    """An adapter as `rinnalla serve` has it, with servers beside it that end with it (`servers`)."""

    def __init__(self) -> None:
        self.servers = AsyncExitStack()
        self._app: ChatApp | None = None
        self._join: Callable[[Inlet], list[web.RouteDef]] | None = None
        self._client: TestClient[web.Request, web.Application] | None = None

    def use(self, app: ChatApp, join: Callable[[Inlet], list[web.RouteDef]]) -> None:
        """Serve this adapter, joined to the bot in this way."""
        self._app, self._join = app, join

    @property
    def app(self) -> ChatApp:
        """The adapter."""
        assert self._app is not None
        return self._app

    @property
    def platform(self) -> Platform:
        """The adapter's way out."""
        return self.app.platform

    async def join(self, bot: Bot) -> None:
        """Serve the address to which the platform delivers."""
        assert self._join is not None
        app = web.Application()
        app.add_routes(self._join(bot))
        await self.app.start()
        self._client = TestClient(TestServer(app))
        await self._client.start_server()

    async def close(self) -> None:
        """As the product stops."""
        if self._client is not None:
            await self._client.close()
        await self.app.finish()
        await self.app.close()
        await self.servers.aclose()

    async def deliver(self, path: str, body: bytes, headers: Mapping[str, str]) -> Json:
        """A delivery that is taken; what it is answered with, {} for nothing."""
        assert self._client is not None
        answer = await self._client.post(path, data=body, headers=headers)
        assert answer.status == 200, answer.status
        told: Json = json.loads(await answer.read() or b"{}")
        return told
