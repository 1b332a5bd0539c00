"""Slack by Socket Mode: no public address, one connection that is opened again whenever it is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import time

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.untrusted import Body
from bot.work import Work

log = logging.getLogger(__name__)
PING_SECONDS = 5.0
"""How often the connection is asked whether it lives; four silent times and it does not."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How the connection is looked after, in seconds.

    Every `look` it is looked at; lost for longer than `lost`, it is given up and another one opened. Opening takes at
    most `opening`; after a failure the next try waits `pause` at first, and then ever longer up to `longest`.
    """

    look: float = 2.0
    lost: float = 15.0
    opening: float = 15.0
    pause: float = 1.0
    longest: float = 60.0


WATCH = Watch()


class Socket:
    """The connection. Bolt's own handler carries it; this looks after it, for a handler may stall without a word.

    `dispatch` never raises; what it answers with another status than 200 is not acknowledged, so that Slack delivers it
    again.
    """

    def __init__(
        self,
        bolt: AsyncApp,
        dispatch: Callable[[Body], Awaitable[BoltResponse]],
        app_token: str,
        client: AsyncWebClient,
        work: Work,
        watch: Watch = WATCH,
    ) -> None:
        self._bolt = bolt
        self._dispatch = dispatch
        self._app_token = app_token
        self._client = client
        self._work = work
        self._watch = watch
        self._handler: _Handler | None = None
        self._keeping: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Open the connection and keep it open, until `stop`."""
        self._keeping = asyncio.get_running_loop().create_task(self._keep())

    async def stop(self) -> None:
        """Close the connection: nothing comes in, and nothing can be acknowledged any more."""
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        await self._give_up()

    async def _keep(self) -> None:
        pause = self._watch.pause
        while True:
            if await self._opened():
                pause = self._watch.pause
                await self._until_lost()
                log.warning("the socket to Slack is lost; another one is opened")
            await self._give_up()
            await asyncio.sleep(pause)
            pause = min(self._watch.longest, pause * 2)

    async def _opened(self) -> bool:
        try:
            handler = self._handler = _Handler(
                self._bolt, self._app_token, self._client, self._dispatch, self._work
            )
            async with asyncio.timeout(self._watch.opening):
                handler.client.wss_uri = await handler.client.issue_new_wss_url()
                await handler.connect_async()  # type: ignore[no-untyped-call]
        except SlackApiError as refused:
            code = refused.response.get("error", "")
            log.error("Slack opens no socket (%s); SLACK_APP_TOKEN needs the scope connections:write", code)
            return False
        except Exception as error:
            log.warning("Slack opens no socket: %s", type(error).__name__)
            return False
        log.info("the socket to Slack is open")
        return True

    async def _until_lost(self) -> None:
        """Until the handler has not found its way back for too long, or has stood still."""
        assert self._handler is not None
        loop = asyncio.get_running_loop()
        seen = loop.time()
        while loop.time() - seen <= self._watch.lost:
            await asyncio.sleep(self._watch.look)
            if await self._handler.client.is_connected() and not self._handler.has_stalled():
                seen = loop.time()

    async def _give_up(self) -> None:
        handler, self._handler = self._handler, None
        if handler is None:
            return
        try:
            async with asyncio.timeout(self._watch.opening):
                await handler.close_async()  # type: ignore[no-untyped-call]
        except Exception as error:
            log.warning("the socket to Slack was not closed well: %s", type(error).__name__)


class _Handler(AsyncSocketModeHandler):
    """Bolt's handler, leading what comes through the same gate as HTTP."""

    def __init__(
        self,
        app: AsyncApp,
        app_token: str,
        web_client: AsyncWebClient,
        dispatch: Callable[[Body], Awaitable[BoltResponse]],
        work: Work,
    ) -> None:
        super().__init__(app, app_token, app.logger, web_client, ping_interval=PING_SECONDS)
        # the client would take the machine's proxy for its own addresses, too
        self.client.proxy = web_client.proxy
        self._dispatch = dispatch
        self._work = work

    def has_stalled(self) -> bool:
        """Whether a task of the client has ended that it cannot work without."""
        tasks = (self.client.message_processor, self.client.message_receiver)
        return any(task is not None and task.done() for task in tasks)

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        """Lead one delivery on, held on to until it is acknowledged."""
        await self._work.start(self._answered(client, req), "a delivery by socket")

    async def _answered(self, client: SocketModeClient, req: SocketModeRequest) -> None:
        began = time()
        payload = req.payload if isinstance(req.payload, dict) else {}
        response = await self._dispatch(payload)
        if response.status == 200:
            await send_async_response(client, req, response, began)
