"""A workplace in Slack, whole: local-slack, the strict proxy, and the product's own server behind it."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from storage.crypto import generate_key
from storage.migrations import migrate
from tests.e2e.client import until
from tests.e2e.process import MONDAY, PATIENCE_S, Process, free_port
from tests.e2e.slack.background import Background
from tests.e2e.slack.peers import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, LocalSlack, user_id
from tests.e2e.slack.proxy import Proxy
from tests.e2e.slack.rules import Json
from tests.e2e.slack.served import UP

LOCALES = {"fi": "fi-FI", "fi-easy": "fi-FI", "sv": "sv-SE", "en": "en-GB"}


class Bot(Process):
    """`rinnalla serve` for Slack, with a clock that can be moved and outlives it."""

    def __init__(self, folder: Path, pace: str = "brisk", **settings: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.port, self._grip = free_port(), free_port()
        self.database = settings.pop("RINNALLA_DATABASE", "") or f"sqlite:///{folder / 'rinnalla.sqlite'}"
        clock = folder / "clock.json"
        clock.write_text(json.dumps({"now": MONDAY.isoformat()}))
        self.settings = {
            "RINNALLA_DATABASE": self.database,
            "RINNALLA_KEYS": generate_key("e2e"),
            "RINNALLA_PORT": str(self.port),
            "RINNALLA_TICK_SECONDS": "1",
            **settings,
        }
        super().__init__(
            ["-m", "tests.e2e.slack.served", str(clock), str(self._grip), pace], folder, self.settings
        )
        migrate(self.database)

    def set(self, **settings: str) -> None:
        """Settings for the next start."""
        self.settings.update(settings)
        self._environment.update(settings)

    def up(self) -> Bot:
        """Start, and wait until it serves."""
        self.start(UP)
        return self

    def look(self) -> Json:
        """Its present and what waits."""
        return self._ask("GET")

    def move(self, seconds: float) -> Json:
        """Move its clock forward."""
        return self._ask("POST", {"seconds": seconds})

    def _ask(self, method: str, body: Json | None = None) -> Json:
        connection = http.client.HTTPConnection("127.0.0.1", self._grip, timeout=PATIENCE_S)
        try:
            connection.request(method, "/", json.dumps(body) if body is not None else None)
            answer = connection.getresponse()
            raw = answer.read()
            assert answer.status == 200, raw
            found: Json = json.loads(raw)
            return found
        finally:
            connection.close()

    def failures(self) -> list[str]:
        """What it complained of that nobody should have to read."""
        return [line for line in self.complaints().splitlines() if " ERROR " in line or "Traceback" in line]


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
