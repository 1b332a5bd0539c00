"""Socket Mode: deliveries are acknowledged after their turn, and a lost, stalled or refused connection opens again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse

from adapters.slack.api import open_client, open_session
from adapters.slack.gate import SILENT
from adapters.slack.socket import Socket, Watch
from bot.untrusted import Body
from bot.work import Work
from tests.adapters.slack.deliveries import delivery

pytestmark = pytest.mark.loopback
QUICK = Watch(look=0.01, lost=0.05, opening=5.0, pause=0.01, longest=0.02)
PATIENCE = 10.0
Json = dict[str, Any]


class Slack:
    """The other end: gives out addresses, takes connections, delivers, and hears what is acknowledged."""

    def __init__(self) -> None:
        self.links: asyncio.Queue[web.WebSocketResponse] = asyncio.Queue()
        self.acks: asyncio.Queue[Json] = asyncio.Queue()
        self.asked: asyncio.Queue[str] = asyncio.Queue()
        self.refusal = ""
        self.port = 0

    async def opened(self) -> web.WebSocketResponse:
        """The next connection."""
        return await asyncio.wait_for(self.links.get(), PATIENCE)

    async def acknowledged(self) -> Json:
        """The next acknowledgement."""
        return await asyncio.wait_for(self.acks.get(), PATIENCE)

    async def open_connection(self, request: web.Request) -> web.Response:
        """The method `apps.connections.open`."""
        self.asked.put_nowait(request.headers["Authorization"])
        if self.refusal:
            return web.json_response({"ok": False, "error": self.refusal})
        return web.json_response({"ok": True, "url": f"ws://127.0.0.1:{self.port}/link"})

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        """One connection."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.links.put_nowait(socket)
        async for message in socket:
            self.acks.put_nowait(message.json())
        return socket


class Office:
    """A socket to that Slack; `heard` are the deliveries, each answered by `answer`."""

    def __init__(self, slack: Slack, session: aiohttp.ClientSession) -> None:
        self.slack = slack
        self.heard: list[Body] = []
        self.answer = BoltResponse(status=200)
        self.held: asyncio.Event | None = None
        self.work = Work()
        client = open_client(session, f"http://127.0.0.1:{slack.port}/api/")
        bolt = AsyncApp(client=client, logger=SILENT, authorize=nobody)
        self.socket = Socket(bolt, self._dispatch, "xapp-1", client, self.work, QUICK)

    async def _dispatch(self, body: Body) -> BoltResponse:
        self.heard.append(body)
        if self.held is not None:
            await self.held.wait()
        return self.answer


async def nobody() -> AuthorizeResult:
    """Bolt's question; not asked in these tests."""
    raise AssertionError


@asynccontextmanager
async def office(refusal: str = "") -> AsyncIterator[Office]:
    """Both ends on this machine, the socket started."""
    slack = Slack()
    slack.refusal = refusal
    app = web.Application()
    app.add_routes(
        [web.post("/api/apps.connections.open", slack.open_connection), web.get("/link", slack.link)]
    )
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    slack.port = runner.addresses[0][1]
    session = open_session()
    made = Office(slack, session)
    made.socket.start()
    try:
        yield made
    finally:
        await made.work.finish(PATIENCE)
        await made.socket.stop()
        await session.close()
        await runner.cleanup()


def at_office(story: Callable[[Office], Awaitable[None]], refusal: str = "") -> None:
    """Run a story there."""

    async def run() -> None:
        async with office(refusal) as made:
            await story(made)

    asyncio.run(run())


def envelope(name: str, number: int = 1) -> Json:
    """A delivery as it comes over a socket."""
    return {
        "envelope_id": f"e{number}",
        "type": "events_api",
        "payload": delivery(name),
        "accepts_response_payload": True,
    }


def test_a_delivery_is_acknowledged_with_its_answer_once_its_turn_is_done() -> None:
    async def story(at: Office) -> None:
        at.held = asyncio.Event()
        at.answer = BoltResponse(status=200, body={"response_action": "clear"})
        link = await at.slack.opened()
        await link.send_json(envelope("form"))
        await link.send_json(envelope("press", 2))
        while len(at.heard) < 2:
            await asyncio.sleep(0)
        assert at.slack.acks.empty()
        at.held.set()
        acks = [await at.slack.acknowledged(), await at.slack.acknowledged()]
        assert {ack["envelope_id"] for ack in acks} == {"e1", "e2"}
        assert acks[0]["payload"] == {"response_action": "clear"}
        assert at.heard[0] == delivery("form")

    at_office(story)


def test_what_could_not_be_kept_is_not_acknowledged() -> None:
    async def story(at: Office) -> None:
        link = await at.slack.opened()
        at.answer = BoltResponse(status=503)
        await link.send_json(envelope("message"))
        while not at.heard:
            await asyncio.sleep(0)
        await at.work.finish(PATIENCE)
        at.answer = BoltResponse(status=200)
        await link.send_json(envelope("message", 2))
        assert (await at.slack.acknowledged())["envelope_id"] == "e2"

    at_office(story)


def test_a_lost_connection_is_opened_again() -> None:
    async def story(at: Office) -> None:
        for number in range(3):
            link = await at.slack.opened()
            await link.send_json(envelope("message", number))
            assert (await at.slack.acknowledged())["envelope_id"] == f"e{number}"
            await link.close()

    at_office(story)


def test_slacks_wish_for_a_new_connection_is_followed() -> None:
    async def story(at: Office) -> None:
        link = await at.slack.opened()
        await link.send_json({"type": "disconnect", "reason": "refresh_requested"})
        again = await at.slack.opened()
        await again.send_json(envelope("message"))
        assert (await at.slack.acknowledged())["envelope_id"] == "e1"

    at_office(story)


def test_a_stalled_handler_is_replaced() -> None:
    async def story(at: Office) -> None:
        await at.slack.opened()
        handler = at.socket._handler
        assert handler is not None
        handler.client.message_processor.cancel()
        again = await at.slack.opened()
        await again.send_json(envelope("message"))
        assert (await at.slack.acknowledged())["envelope_id"] == "e1"

    at_office(story)


def test_a_refused_token_is_said_with_its_remedy_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    async def story(at: Office) -> None:
        for _ in range(2):
            assert await asyncio.wait_for(at.slack.asked.get(), PATIENCE) == "Bearer xapp-1"
        at.slack.refusal = ""
        await at.slack.opened()

    with caplog.at_level(logging.INFO):
        at_office(story, refusal="not_allowed_token_type")
    assert "not_allowed_token_type" in caplog.text
    assert "SLACK_APP_TOKEN" in caplog.text
    assert "xapp-1" not in caplog.text


def test_what_was_accepted_is_acknowledged_before_the_connection_closes() -> None:
    async def story(at: Office) -> None:
        at.held = asyncio.Event()
        link = await at.slack.opened()
        await link.send_json(envelope("message"))
        while not at.heard:
            await asyncio.sleep(0)
        finishing = asyncio.create_task(at.work.finish(PATIENCE))
        at.held.set()
        await finishing
        assert (await at.slack.acknowledged())["envelope_id"] == "e1"

    at_office(story)
