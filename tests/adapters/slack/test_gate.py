"""Over real HTTP: strangers get a bare status, what Slack sends goes through Bolt to its answer, nothing falls."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.authorization import AuthorizeResult

from adapters.slack.api import open_client, open_session
from adapters.slack.gate import Gate
from adapters.slack.guard import BODY_LIMIT, Guard
from adapters.slack.http import PATH, routes
from adapters.slack.receive import Answer
from bot.cli.strangers import server_log
from bot.untrusted import Body
from tests.adapters.slack.deliveries import NAMES, SECRET, delivery, on_the_wire, signature

pytestmark = pytest.mark.loopback
REACHING = sorted(set(NAMES) - {"url_verification", "view_closed", "message_of_bot"})
"""Deliveries that Bolt leads on. A bot's own messages it acknowledges itself."""


class Directory:
    """Installed in one workspace, as long as `here`."""

    here = True

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """The installation."""
        if not self.here or team_id != "T01TEST":
            return None
        return AuthorizeResult(
            enterprise_id=None, team_id=team_id, bot_user_id="UBOT", bot_id="BBOT", bot_token="xoxb-1"
        )


class Door:
    """A served gate; `heard` are the deliveries that reach the receiver, which answers `answer`."""

    def __init__(self) -> None:
        self.heard: list[Body] = []
        self.answer = Answer()
        self.trouble: Exception | None = None
        self.directory = Directory()
        self.gate: Gate
        self.url = ""
        self.session: aiohttp.ClientSession

    async def receive(self, body: Body) -> Answer:
        """Take a delivery."""
        self.heard.append(body)
        if self.trouble is not None:
            raise self.trouble
        return self.answer

    async def send(self, name: str, **changed: Any) -> tuple[int, str]:
        """Deliver as Slack does; the status and the body of the answer."""
        body, kind = on_the_wire({**delivery(name), **changed})
        stamp = str(int(time.time()))
        return await self.post(body, kind, stamp, signature(body, stamp))

    async def post(self, body: bytes, kind: str, stamp: str | None, signed: str | None) -> tuple[int, str]:
        """Deliver with these headers; None leaves one out."""
        headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signed}
        sent = {name: value for name, value in headers.items() if value is not None}
        async with self.session.post(self.url, data=body, headers=sent) as answer:
            return answer.status, await answer.text()


@asynccontextmanager
async def door() -> AsyncIterator[Door]:
    """A gate behind the guard on this machine."""
    made = Door()
    api = open_session()
    made.gate = Gate(
        open_client(api, "http://127.0.0.1:9/api/"),
        made.directory,
        made.receive,
        lambda body: {"response_type": "ephemeral", "text": f"ei täällä {body['command']}"},
    )
    app = web.Application(client_max_size=1024)
    app.add_routes(routes(Guard(SECRET), made.gate.dispatch))
    runner = web.AppRunner(app, access_log=None, logger=server_log(), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
    async with aiohttp.ClientSession() as made.session:
        try:
            yield made
        finally:
            await runner.cleanup()
            await api.close()


def with_door(story: Callable[[Door], Awaitable[None]]) -> None:
    """Run a story at a door."""

    async def run() -> None:
        async with door() as made:
            await story(made)

    asyncio.run(run())


def test_everything_that_slack_sends_reaches_the_receiver_as_it_was_sent() -> None:
    async def story(at: Door) -> None:
        for name in REACHING:
            at.heard.clear()
            status, body = await at.send(name)
            assert (status, body) == (200, ""), name
            assert at.heard == [delivery(name)], name

    with_door(story)


def test_slacks_own_question_of_an_address_is_answered() -> None:
    async def story(at: Door) -> None:
        status, body = await at.send("url_verification")
        assert (status, json.loads(body)["challenge"]) == (200, delivery("url_verification")["challenge"])
        async with at.session.get(at.url, params={"ssl_check": "1"}) as answer:
            assert answer.status == 200
        assert at.heard == []

    with_door(story)


def test_the_receivers_answer_is_slacks() -> None:
    async def story(at: Door) -> None:
        at.answer = Answer(200, {"response_action": "errors", "errors": {"f": "ä"}})
        status, body = await at.send("form")
        assert (status, json.loads(body)) == (200, at.answer.body)
        at.answer = Answer(503)
        assert (await at.send("message"))[0] == 503

    with_door(story)


def test_whoever_is_not_slack_gets_a_bare_401_and_is_not_written_down(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    body, kind = on_the_wire(delivery("command"))
    stamp = str(int(time.time()))
    strangers: list[tuple[bytes, str, str | None, str | None]] = [
        (body, kind, None, None),
        (body, kind, stamp, None),
        (body, kind, stamp, ""),
        (body, kind, stamp, "v0=" + "0" * 64),
        (body, kind, stamp, signature(body, stamp, "another")),
        (body, kind, "soon", signature(body, "soon")),
        (body, kind, str(int(stamp) - 3600), signature(body, str(int(stamp) - 3600))),
        (b"\xff{", "application/json", stamp, "v0=x"),
        (b"{" * 5000, "application/json", None, None),
        (b"", "text/html", None, None),
    ]

    async def story(at: Door) -> None:
        for stranger in strangers:
            assert await at.post(*stranger) == (401, "")
        assert at.heard == []

    with_door(story)
    assert "Kokeilu" not in caplog.text
    assert not [record for record in caplog.records if record.exc_info or record.levelno >= logging.WARNING]


def test_a_body_beyond_the_limit_is_refused() -> None:
    async def stream() -> AsyncIterator[bytes]:
        for _ in range(BODY_LIMIT // 65536 + 1):
            yield b"x" * 65536

    async def story(at: Door) -> None:
        async with at.session.post(at.url, data=io.BytesIO(b"x" * (BODY_LIMIT + 1))) as told:
            assert told.status == 413
        async with at.session.post(at.url, data=stream()) as untold:
            assert untold.status == 413
        assert at.heard == []

    with_door(story)


def test_a_body_that_does_not_come_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.intake.BODY_SECONDS", 0.01)

    async def story(at: Door) -> None:
        over = asyncio.Event()

        async def endless() -> AsyncIterator[bytes]:
            yield b"{"
            await over.wait()

        async with at.session.post(at.url, data=endless()) as answer:
            assert answer.status == 408
            over.set()

    with_door(story)


def test_what_is_no_http_and_what_cannot_be_unpacked_fills_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def story(at: Door) -> None:
        address = urlsplit(at.url)
        for sent in (
            b"GARBAGE\r\n\r\n",
            b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        ):
            reading, writing = await asyncio.open_connection(address.hostname, address.port)
            writing.write(sent)
            assert b"400" in await reading.readline()
            writing.close()
            await writing.wait_closed()
        packed = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        async with at.session.post(at.url, data=b"no gzip at all", headers=packed) as answer:
            assert answer.status in (400, 401)

    with_door(story)
    assert caplog.text == ""


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
def test_only_what_slack_does_is_done(method: str) -> None:
    async def story(at: Door) -> None:
        async with at.session.request(method, at.url) as answer:
            assert answer.status == 405

    with_door(story)


def test_where_the_app_is_not_installed_a_command_hears_so_and_the_rest_is_acknowledged() -> None:
    async def story(at: Door) -> None:
        at.directory.here = False
        status, body = await at.send("command")
        assert (status, json.loads(body)["text"]) == (200, "ei täällä /mentoring")
        assert await at.send("message") == (200, "")
        assert at.heard == []
        assert await at.send("app_uninstalled") == (200, "")
        assert len(at.heard) == 1

    with_door(story)


@pytest.mark.parametrize(
    ("changed", "status", "heard"),
    [({"team": {"id": 7}}, 200, 1), ({"event": {"type": "app_uninstalled"}, "team": {"id": "T9"}}, 500, 0)],
    ids=["whose workspace Bolt reads in another way", "of two kinds"],
)
def test_nothing_is_said_by_bolt_itself_to_an_address_that_a_delivery_names(
    changed: dict[str, Any], status: int, heard: int
) -> None:
    async def story(at: Door) -> None:
        called: list[str] = []

        async def listening(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            called.append((await reader.readline()).decode())
            writer.close()

        server = await asyncio.start_server(listening, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        answer = await at.send("press", response_url=f"http://127.0.0.1:{port}/", **changed)
        server.close()
        assert (answer, called, len(at.heard)) == ((status, ""), [], heard)

    with_door(story)


@pytest.mark.parametrize("name", ["slack_sdk.webhook.async_client", "slack_bolt.App", "slack_sdk.web.client"])
def test_what_slacks_libraries_would_log_is_switched_off(name: str) -> None:
    assert not logging.getLogger(name).isEnabledFor(logging.CRITICAL)


def test_a_closed_gate_asks_slack_to_deliver_again() -> None:
    async def story(at: Door) -> None:
        at.gate.close()
        assert (await at.send("message"))[0] == 503
        assert at.heard == []

    with_door(story)


def test_even_a_fall_is_quiet(caplog: pytest.LogCaptureFixture) -> None:
    async def story(at: Door) -> None:
        at.trouble = RuntimeError("salaisuus")
        for name in ("command", "press", "form", "message"):
            status, _ = await at.send(name)
            assert status >= 500

    with_door(story)
    assert "salaisuus" not in caplog.text


def test_variables_of_the_environment_do_not_change_bolt(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET"):
        monkeypatch.setenv(name, "xoxb-of-the-environment")

    async def story(at: Door) -> None:
        for name in REACHING:
            assert await at.send(name) == (200, ""), name
        assert len(at.heard) == len(REACHING)

    with_door(story)
    assert list(tmp_path.iterdir()) == []
    assert caplog.text == ""
