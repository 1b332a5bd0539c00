"""The server for a workplace: the clock, the outbox, the configured platforms, and a health page."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager, nullcontext

from aiohttp import web

from adapters.slack.app import SlackApp
from bot.cli.opening import opened, opened_books
from bot.cli.strangers import server_log
from bot.clock import SystemClock
from bot.config import ConfigError, Settings, read_settings
from bot.ports import Clock
from bot.wiring import Bot, stop_asked
from dialogs.books import Books
from storage.open import Database

log = logging.getLogger(__name__)
Company = Callable[[Bot], AbstractAsyncContextManager[object]]
"""What runs beside a bot for as long as it serves."""
ANSWER_SECONDS = 5.0
"""How long a stop waits for answers that are being written."""


def serve(clock: Clock | None = None, company: Company | None = None) -> int:
    """Run until SIGTERM or Ctrl-C. Raises `ConfigError` naming the setting and the remedy.

    The clock is the machine's unless another is given; `company` is entered once the bot runs and left before it
    stops.
    """
    settings = read_settings(os.environ)
    logging.basicConfig(
        level=settings.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    return asyncio.run(_serve(settings, clock or SystemClock(), company or nullcontext))


async def _serve(settings: Settings, clock: Clock, company: Company) -> int:
    books = opened_books(settings.guides)
    store = opened(settings)
    slack = _slack(settings, store, clock, books)
    platforms = {slack.platform.name: slack.platform} if slack is not None else {}
    bot = Bot(store, store.claims, clock, platforms, books, store.workspaces, store.conversations)
    runner = web.AppRunner(
        _app(bot, slack.join(bot) if slack is not None else ()),
        access_log=None,
        logger=server_log(),
        shutdown_timeout=ANSWER_SECONDS,
    )
    try:
        await asyncio.to_thread(books.read_all)
        if slack is not None:
            await slack.start()
        await _open(runner, settings)
        await bot.start(settings.tick_seconds)
        stopped = stop_asked()
        if slack is not None:
            slack.listen()
        _say_what_runs(settings)
        # what is loaded by now stays: looking through it again and again would make people wait a tenth of a second
        gc.collect()
        gc.freeze()
        async with company(bot):
            await stopped.wait()
    finally:
        if slack is not None:
            slack.shut()
        await runner.cleanup()
        if slack is not None:
            await slack.finish()
        await bot.stop()
        if slack is not None:
            await slack.close()
        store.close()
    return 0


async def _open(runner: web.AppRunner, settings: Settings) -> None:
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        raise ConfigError(
            f"RINNALLA_PORT {settings.port} on {settings.host} cannot be opened: {os.strerror(error.errno or 0)}"
        ) from None


def _slack(settings: Settings, store: Database, clock: Clock, books: Books) -> SlackApp | None:
    if settings.slack is None:
        return None
    return SlackApp(settings.slack, store.workspaces, clock, books.words)


def _say_what_runs(settings: Settings) -> None:
    log.info("serving on http://%s:%s, health on /healthz", settings.host, settings.port)
    if settings.slack is None:
        log.info("no chat platform is configured yet; the clock and the outbox run")
    else:
        log.info("Slack is joined %s", "by Socket Mode" if settings.slack.socket else "at /slack/events")


def _app(bot: Bot, routes: Iterable[web.RouteDef]) -> web.Application:
    async def healthz(request: web.Request) -> web.Response:
        try:
            await asyncio.to_thread(bot.claims.next_due)
        except Exception as error:
            log.error("health: %s", type(error).__name__)
            return web.json_response({"ok": False}, status=503)
        return web.json_response({"ok": True})

    app = web.Application(client_max_size=64 * 1024)
    app.add_routes([web.get("/healthz", healthz), *routes])
    return app
