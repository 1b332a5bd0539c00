"""The servers of the tests, reachable on this machine: Teams' connector, and who vouches for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from threading import Event, Thread

from aiohttp import web

from tests.adapters.teams.authority import Authority
from tests.adapters.teams.connector import Connector
from tests.adapters.teams.connector_http import Front


@asynccontextmanager
async def listening(app: web.Application) -> AsyncIterator[str]:
    """A server on this machine, within the running event loop; its address."""
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
        await site.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@contextmanager
def apart(server: AbstractAsyncContextManager[str]) -> Iterator[str]:
    """A server in a thread of its own, for a client that blocks or is another process."""
    ready, loop = Event(), asyncio.new_event_loop()
    over = asyncio.Event()
    addresses: list[str] = []

    async def serve() -> None:
        async with server as address:
            addresses.append(address)
            ready.set()
            await over.wait()

    thread = Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield addresses[0]
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()


@asynccontextmanager
async def serving(connector: Connector) -> AsyncIterator[str]:
    """The connector as a server on this machine, within the running event loop; its service URL."""
    async with listening(Front(connector).app()) as url:
        connector.url = url
        yield connector.service_url


@contextmanager
def serving_apart(connector: Connector) -> Iterator[str]:
    """The same in a thread of its own."""
    with apart(serving(connector)) as service_url:
        yield service_url


@asynccontextmanager
async def vouching(authority: Authority) -> AsyncIterator[str]:
    """The authority as a server, within the running event loop; its address."""
    async with listening(authority.app()) as url:
        authority.url = url
        yield url


@contextmanager
def vouching_apart(authority: Authority) -> Iterator[str]:
    """The same in a thread of its own."""
    with apart(vouching(authority)) as url:
        yield url
