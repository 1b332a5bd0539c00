"""The playground as a web application of this machine."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from aiohttp import web

from adapters.playground.acts import Acts
from adapters.playground.guard import BODY_LIMIT, check_loopback, dress, refuse_strangers, say_what_is_wrong
from adapters.playground.hub import Hub
from adapters.playground.looks import Looks
from adapters.playground.send import Playground
from adapters.playground.watch import Watch


def make_app(hub: Hub, playground: Playground) -> web.Application:
    """The page and its interface (docs/playground.md) in front of a bot that sends through `playground`."""
    chats = playground.chats
    watch = Watch(hub, chats)
    app = web.Application(client_max_size=BODY_LIMIT, middlewares=[say_what_is_wrong, refuse_strangers])
    app.add_routes([*Looks(chats, watch).routes(), *Acts(hub, chats, watch).routes()])
    app.on_response_prepare.append(dress)

    async def keep_looking(_: web.Application) -> AsyncIterator[None]:
        looking = asyncio.create_task(watch.keep_looking())
        yield
        looking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await looking

    async def let_everybody_go(_: web.Application) -> None:
        chats.live.close()

    app.cleanup_ctx.append(keep_looking)
    app.on_shutdown.append(let_everybody_go)
    return app


async def start(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Serve on this machine; `cleanup()` of the returned runner ends it.

    Raises `NotLoopback` before anything is opened, and OSError when the port is taken.
    """
    check_loopback(host)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        await runner.cleanup()
        raise
    return runner
