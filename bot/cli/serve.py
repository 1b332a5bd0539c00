"""The server for a workplace: the clock, the outbox, the configured platforms, and a health page."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Protocol

from aiohttp import web

from bot.asked_files import AskedFiles
from bot.cli.opening import opened, opened_books
from bot.cli.strangers import server_log
from bot.clock import SystemClock
from bot.config import ConfigError, Settings, read_settings
from bot.ports import Clock, Inlet, Platform
from bot.wiring import Bot, stop_asked
from dialogs.books import Books
from storage.open import Database

log = logging.getLogger(__name__)
Company = Callable[[Bot], AbstractAsyncContextManager[object]]
"""What runs beside a bot for as long as it serves."""
ANSWER_SECONDS = 5.0
"""How long a stop waits for answers that are being written."""


class ChatApp(Protocol):
    """A chat platform within a running bot: its way out, and its way in.

    It is joined to the bot, started before the server listens, and hears its platform from `listen` on. At the end it
    is `shut`, finishes what it accepted, and is closed once the bot says nothing more.
    """

    @property
    def platform(self) -> Platform:
        """The way out."""
        ...

    def join(self, inlet: Inlet, /) -> list[web.RouteDef]:
        """Lead what people do to the bot; the routes to serve."""
        ...

    async def start(self) -> None:
        """Learn what has to be known. Raises `ConfigError`."""
        ...

    def listen(self) -> None:
        """Begin to take deliveries that do not come by the routes."""
        ...

    def shut(self) -> None:
        """Take nothing more. What was accepted goes on."""
        ...

    async def finish(self) -> None:
        """Finish what was accepted."""
        ...

    async def close(self) -> None:
        """Let go of everything: nothing is sent any more."""
        ...


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
    apps = _apps(settings, store, clock, books)
    platforms = {app.platform.name: app.platform for app in apps}
    bot = Bot(store, store.claims, clock, platforms, books, store.workspaces, store.conversations)
    runner = web.AppRunner(
        _server(bot, [route for app in apps for route in app.join(bot)]),
        access_log=None,
        logger=server_log(),
        shutdown_timeout=ANSWER_SECONDS,
    )
    try:
        await asyncio.to_thread(books.read_all)
        for app in apps:
            await app.start()
        await _open(runner, settings)
        await bot.start(settings.tick_seconds)
        stopped = stop_asked()
        for app in apps:
            app.listen()
        _say_what_runs(settings)
        # what is loaded by now stays: looking through it again and again would make people wait a tenth of a second
        gc.collect()
        gc.freeze()
        async with company(bot):
            await stopped.wait()
    finally:
        for app in apps:
            app.shut()
        await runner.cleanup()
        await asyncio.gather(*(app.finish() for app in apps))
        await bot.stop()
        for app in apps:
            await app.close()
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


def _apps(settings: Settings, store: Database, clock: Clock, books: Books) -> list[ChatApp]:
    """The chat platforms that the settings name; the packages of others, which take much room, are not loaded."""
    apps: list[ChatApp] = []
    if settings.slack is not None:
        from adapters.slack.app import SlackApp

        apps.append(SlackApp(settings.slack, store.workspaces, clock, books.words))
    if settings.teams is not None:
        from adapters.teams.app import TeamsApp

        files = AskedFiles(store, clock, books)
        apps.append(
            TeamsApp(settings.teams, store.workspaces, store.conversations, clock, books.words, files.make)
        )
    return apps


def _say_what_runs(settings: Settings) -> None:
    log.info("serving on http://%s:%s, health on /healthz", settings.host, settings.port)
    if settings.slack is not None:
        log.info("Slack is joined %s", "by Socket Mode" if settings.slack.socket else "at /slack/events")
    if settings.teams is not None and settings.teams.local_url:
        log.info("Teams is joined by the local client at %s", settings.teams.local_url)
    elif settings.teams is not None:
        log.info("Teams is joined at /api/messages")
    if settings.slack is None and settings.teams is None:
        log.info("no chat platform is configured yet; the clock and the outbox run")


def _server(bot: Bot, routes: Iterable[web.RouteDef]) -> web.Application:
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
