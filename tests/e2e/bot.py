"""The product's own server as a process, with a clock that can be moved and outlives it."""

from __future__ import annotations

import http.client
import json
from pathlib import Path

from storage.crypto import generate_key
from storage.migrations import migrate
from tests.e2e.client import Json
from tests.e2e.process import MONDAY, PATIENCE_S, Process, free_port
from tests.e2e.served import UP


class Bot(Process):
    """`rinnalla serve` with these settings, beside a grip on its clock. `pace` is that of `served`."""

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
        super().__init__(["-m", "tests.e2e.served", str(clock), str(self._grip), pace], folder, self.settings)
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
