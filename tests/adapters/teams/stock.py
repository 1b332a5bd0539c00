"""The archived SDK as it comes, for tests and measurements that show what was repaired around it."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import AdaptiveCardInvokeResponse
from botframework.connector.auth import ChannelValidation, JwtTokenExtractor

PATH = "/api/messages"


class Configuration:
    """How the SDK's samples are configured; without an app id it checks nothing."""

    def __init__(self, app_id: str = "", password: str = "", tenant: str = "") -> None:
        self.APP_ID = app_id
        self.APP_PASSWORD = password
        self.APP_TYPE = "SingleTenant" if tenant else "MultiTenant"
        self.APP_TENANTID = tenant


class Bot(ActivityHandler):  # type: ignore[misc]  # the package carries no types
    """Answers the press of a card's button."""

    async def on_adaptive_card_invoke(self, turn_context: TurnContext, _: Any) -> AdaptiveCardInvokeResponse:
        """A sentence for whoever pressed."""
        return AdaptiveCardInvokeResponse(
            status_code=200, type="application/vnd.microsoft.activity.message", value="OK"
        )


def stock_adapter(configuration: Configuration) -> CloudAdapter:
    """The SDK's adapter."""
    return CloudAdapter(ConfigurationBotFrameworkAuthentication(configuration))


def stock_app(configuration: Configuration, bot: ActivityHandler | None = None) -> web.Application:
    """The SDK's adapter behind its own front door."""
    adapter, answering = stock_adapter(configuration), bot or Bot()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await adapter.process(request, answering)
        return answer

    app = web.Application()
    app.router.add_post(PATH, messages)
    return app


def trust(openid_url: str, monkeypatch: Any) -> None:
    """Let the SDK fetch its keys from here, and forget what it has."""
    monkeypatch.setattr(ChannelValidation, "open_id_metadata_endpoint", openid_url)
    monkeypatch.setattr(JwtTokenExtractor, "metadataCache", {})


async def longest_stall(work: asyncio.Future[Any]) -> float:
    """For how many seconds the event loop stood still at most until this was done."""
    loop = asyncio.get_running_loop()
    longest = 0.0
    while not work.done():
        before = loop.time()
        await asyncio.sleep(0.005)
        longest = max(longest, loop.time() - before - 0.005)
    return longest
