"""Answers go to the address that an act brought with it only where that address is Slack's own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web

from adapters.slack.hook import Hook, HookRefused

SLACK = "https://slack.com/api/"


@asynccontextmanager
async def serving(heard: list[str]) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
    """A server of this machine that leads on from /moved, and a session."""

    async def answer(request: web.Request) -> web.Response:
        heard.append(f"{request.path} {await request.text()}")
        if request.path == "/moved":
            raise web.HTTPTemporaryRedirect("/inside")
        return web.Response(status=500 if request.path == "/broken" else 200)

    app = web.Application()
    app.add_routes([web.post("/{anything}", answer)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    async with aiohttp.ClientSession() as session:
        try:
            yield session, f"http://127.0.0.1:{port}"
        finally:
            await runner.cleanup()


def posted(path: str) -> tuple[list[str], str]:
    """What a local server heard of an answer to one of its addresses, and the refusal ("" for none)."""
    heard: list[str] = []

    async def posting() -> str:
        async with serving(heard) as (session, at):
            try:
                await Hook(session, f"{at}/api/", None)(at + path, {"text": "Hei"})
            except HookRefused as refused:
                return refused.code
        return ""

    return heard, asyncio.run(posting())


def refusal(url: str, api: str = SLACK) -> str:
    """Why nothing is posted to an address. A session that was not opened would fail in another way."""

    async def posting() -> str:
        async with aiohttp.ClientSession() as session:
            await session.close()
            with pytest.raises((HookRefused, ValueError, RuntimeError)) as caught:
                await Hook(session, api, None)(url, {"text": "Hei"})
        return str(caught.value)

    return asyncio.run(posting())


@pytest.mark.loopback
def test_an_answer_is_posted_where_a_local_server_said() -> None:
    assert posted("/here") == (['/here {"text": "Hei"}'], "")


@pytest.mark.loopback
def test_a_server_that_does_not_take_it_is_told_by_its_status() -> None:
    assert posted("/broken")[1] == "status_500"


@pytest.mark.loopback
def test_an_address_that_leads_elsewhere_is_not_followed() -> None:
    assert posted("/moved") == (['/moved {"text": "Hei"}'], "status_307")


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/actions/T1/1/x",
        "https://hooks.slack.com.evil.example/actions",
        "https://evilslack.com/actions",
        "https://hooks.slack.com@evil.example/",
        "https://evil.example/?https://hooks.slack.com/",
        "https://169.254.169.254/latest/meta-data",
        "https://127.0.0.1/",
        "http://hooks.slack.com/actions",
        "http://127.0.0.1:8080/healthz",
        "file:///etc/passwd",
        "https://",
        "hooks.slack.com/actions",
        "https:hooks.slack.com",
        "",
    ],
)
def test_nothing_is_posted_to_an_address_that_is_not_slacks(url: str) -> None:
    assert refusal(url) == "not_slacks"


@pytest.mark.parametrize(
    ("url", "api"),
    [
        ("https://hooks.slack.com/actions/T1/1/x", SLACK),
        ("https://HOOKS.slack.com/commands/T1/1/x", "https://www.slack.com/api/"),
        ("https://hooks.slack-gov.com/actions/T1/1/x", "https://slack-gov.com/api/"),
        ("https://hooks.slack.com/actions/T1/1/x", "https://gateway.example.org/slack/api/"),
    ],
)
def test_slacks_own_addresses_are_posted_to(url: str, api: str) -> None:
    assert refusal(url, api) == "Session is closed"
