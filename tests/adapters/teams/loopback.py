"""The connector of the tests as a server on this machine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from threading import Event, Thread

from aiohttp import web

from tests.adapters.teams.connector import Connector


@asynccontextmanager
async def serving(connector: Connector) -> AsyncIterator[str]:
    """The connector as a server on this machine, within the running event loop; its service URL."""
    runner = web.AppRunner(connector.app(), handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
    await site.start()
    try:
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        connector.url = f"http://127.0.0.1:{port}"
        yield connector.service_url
    finally:
        await runner.cleanup()


@contextmanager
def serving_apart(connector: Connector) -> Iterator[str]:
    """The same in a thread of its own, for a client that blocks or is another process."""
    ready, loop = Event(), asyncio.new_event_loop()
    over = asyncio.Event()

    async def serve() -> None:
        async with serving(connector):
            ready.set()
            await over.wait()

    thread = Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield connector.service_url
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()
