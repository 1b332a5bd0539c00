"""A workplace in Slack, whole: local-slack, the strict proxy, and the product's own server behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.background import Background
from tests.e2e.bot import Bot
from tests.e2e.client import until
from tests.e2e.process import free_port
from tests.e2e.slack.peers import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, LocalSlack, user_id
from tests.e2e.slack.proxy import Proxy

LOCALES = {"fi": "fi-FI", "fi-easy": "fi-FI", "sv": "sv-SE", "en": "en-GB"}


class Office:
    """Everything that runs. `findings` of the proxy must be empty at the end."""

    def __init__(self, folder: Path, *, socket: bool = False, pace: str = "brisk", **settings: str) -> None:
        self.loop, self.socket = Background(), socket
        self.proxy = Proxy(free_port(), SIGNING_SECRET, {BOT_TOKEN: "bot", APP_TOKEN: "app"})
        at = f"127.0.0.1:{self.proxy.port}"
        self.slack = LocalSlack(
            folder / "slack", call="" if socket else f"http://{at}/bot", seen_as=f"{at}/peer"
        )
        self.bot = Bot(
            folder / "bot",
            pace,
            SLACK_API_URL=f"http://{at}/api/",
            SLACK_BOT_TOKEN=BOT_TOKEN,
            **({"SLACK_APP_TOKEN": APP_TOKEN} if socket else {"SLACK_SIGNING_SECRET": SIGNING_SECRET}),
            **settings,
        )

    def open(self) -> Office:
        """Start it all."""
        self.slack.up()
        self.loop.run(self.proxy.start(self.slack.port, f"http://127.0.0.1:{self.bot.port}/slack/events"))
        self.start_bot()
        return self

    def start_bot(self) -> None:
        """Start the bot, and wait until it hears of what happens."""
        self.bot.up()
        until(lambda: not self.socket or self.proxy.sockets.connected, "no socket is opened")

    def close(self) -> None:
        """End it all."""
        if self.bot.running:
            self.bot.kill()
        self.loop.run(self.proxy.stop())
        if self.slack.running:
            self.slack.kill()
        self.loop.stop()

    def profile(self, user: str, language: str = "", **more: Any) -> None:
        """What Slack tells of a person from now on, beyond name and zone."""
        told = self.proxy.out.people.setdefault(user_id(user), {})
        told.update(more)
        if language:
            told["locale"] = LOCALES[language]


@contextmanager
def office(folder: Path, *, socket: bool = False, pace: str = "brisk", **settings: str) -> Iterator[Office]:
    """A running workplace; at the end Slack had nothing to find fault with, and the bot nothing to complain of."""
    running = Office(folder, socket=socket, pace=pace, **settings)
    try:
        yield running.open()
    finally:
        running.close()
    assert running.proxy.findings == []
    assert running.bot.failures() == []
