"""A workplace in Teams, whole: a local client for each of its people, the line, and the product's own server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from adapters.playground.cast import BY_USER
from tests.e2e.background import Background
from tests.e2e.bot import Bot
from tests.e2e.process import free_port
from tests.e2e.teams.line import Line
from tests.e2e.teams.peers import Playground
from tests.e2e.teams.seat import Seat

LOCALES = {"fi": "fi-FI", "fi-easy": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
WALKERS = ("marja", "aino", "joonas")


class Office:
    """Everything that runs. `findings` of the line must be empty at the end. The team is in the first one's client."""

    def __init__(
        self, folder: Path, users: Iterable[str] = WALKERS, *, pace: str = "brisk", **settings: str
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
        self.bot = Bot(folder / "bot", pace, **(settings or {"RINNALLA_TEAMS_LOCAL": self.line.address}))

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
        self.loop.stop()


@contextmanager
def office(
    folder: Path, users: Iterable[str] = WALKERS, *, pace: str = "brisk", **settings: str
) -> Iterator[Office]:
    """A running workplace; at the end Teams had nothing to find fault with, and the bot nothing to complain of."""
    running = Office(folder, users, pace=pace, **settings)
    try:
        yield running.open()
    finally:
        running.close()
    assert running.line.findings == []
    assert running.bot.failures() == []
