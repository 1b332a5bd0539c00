"""A workplace in Teams, whole: a local client for each of its people, the line, and the product's own server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from aiohttp import web

from adapters.playground.cast import BY_USER
from tests.adapters.teams.authority import Authority
from tests.e2e.background import Background
from tests.e2e.bot import Bot
from tests.e2e.process import free_port
from tests.e2e.teams.line import Line
from tests.e2e.teams.peers import TENANT, Playground
from tests.e2e.teams.seat import Seat

LOCALES = {"fi": "fi-FI", "fi-easy": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
WALKERS = ("marja", "aino", "joonas")


class Office:
    """Everything that runs. `findings` of the line must be empty at the end. The team is in the first one's client.

    `signed`: activities and answers bear tokens, as with Teams itself; else it is a local client that knows none.
    """

    def __init__(
        self,
        folder: Path,
        users: Iterable[str] = WALKERS,
        *,
        signed: bool = False,
        pace: str = "brisk",
        **settings: str,
    ) -> None:
        self.users, self.loop = tuple(users), Background()
        self.line = Line(free_port(), self.users[0])
        self.line.locales = {user: LOCALES[BY_USER[user].language] for user in self.users}
        self.clients = {
            user: Playground(
                folder / user, user, call=self.line.call_of(user), served_at=self.line.service_url
            )
            for user in self.users
        }
        self.seats = {user: Seat(client) for user, client in self.clients.items()}
        self.authority = Authority()
        self._runner: web.AppRunner | None = None
        joined = self._signed() if signed else {"RINNALLA_TEAMS_LOCAL": self.line.address}
        self.bot = Bot(folder / "bot", pace, **joined, **settings)

    def _signed(self) -> dict[str, str]:
        """Let the bot and what stands for Teams prove to each other who they are; how the bot is told."""
        port = free_port()
        self.authority.url = f"http://127.0.0.1:{port}"
        self._runner = web.AppRunner(self.authority.app(), access_log=None)
        self.loop.run(_serve(self._runner, port))
        self.line.sign = self.authority.headers
        self.line.takes = lambda token: token in self.authority.given
        return {
            "MicrosoftAppId": self.authority.app_id,
            "MicrosoftAppPassword": self.authority.secret,
            "MicrosoftAppTenantId": TENANT,
            "RINNALLA_TEAMS_OPENID": self.authority.openid_url,
            "RINNALLA_TEAMS_LOGIN": self.authority.url,
        }

    def open(self) -> Office:
        """Start it all."""
        for client in self.clients.values():
            client.start_quietly()
        addresses = {user: client.address for user, client in self.clients.items()}
        self.loop.run(self.line.start(addresses, f"http://127.0.0.1:{self.bot.port}/api/messages"))
        self.bot.up()
        for user, client in self.clients.items():
            client.ready()
            self.loop.run(self.seats[user].start())
        return self

    def close(self) -> None:
        """End it all."""
        if self.bot.running:
            self.bot.kill()
        for user, client in self.clients.items():
            self.loop.run(self.seats[user].stop())
            if client.running:
                client.kill()
        self.loop.run(self.line.stop())
        if self._runner is not None:
            self.loop.run(self._runner.cleanup())
        self.loop.stop()


async def _serve(runner: web.AppRunner, port: int) -> None:
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()


@contextmanager
def office(
    folder: Path,
    users: Iterable[str] = WALKERS,
    *,
    signed: bool = False,
    pace: str = "brisk",
    **settings: str,
) -> Iterator[Office]:
    """A running workplace; at the end Teams had nothing to find fault with, and the bot nothing to complain of."""
    running = Office(folder, users, signed=signed, pace=pace, **settings)
    try:
        yield running.open()
    finally:
        running.close()
    assert running.line.findings == []
    assert running.bot.failures() == []
