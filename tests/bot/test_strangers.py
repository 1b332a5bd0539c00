"""A fall of the server is named by its kind alone: its words may be somebody's."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from aiohttp import web

from bot.cli.strangers import server_log

pytestmark = pytest.mark.loopback


async def falls(request: web.Request) -> web.Response:
    """A handler with a mistake in it."""
    raise RuntimeError(await request.text())


def test_a_fall_is_logged_without_words_or_lines_of_code(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> int:
        app = web.Application()
        app.add_routes([web.post("/", falls)])
        runner = web.AppRunner(app, access_log=None, logger=server_log())
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
        async with aiohttp.ClientSession() as session, session.post(url, data="salaisuus") as answer:
            status = answer.status
        await runner.cleanup()
        return status

    assert asyncio.run(story()) == 500
    assert "a request failed: RuntimeError" in caplog.text
    assert "salaisuus" not in caplog.text
    assert "Traceback" not in caplog.text
