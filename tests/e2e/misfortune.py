"""Requests to a demo that is killed in the middle of them, at moments that a seed decides."""

from __future__ import annotations

import http.client
import json
import select
from random import Random

from tests.e2e.client import Json, Send, over_http
from tests.e2e.process import Demo

ACT_MS, CLOCK_MS = 30, 120
"""Within how long after a request was sent the process is killed: an act, a move of the clock (milliseconds)."""
BEYOND_LEASE = {"advance": "PT2M"}
"""What a killed process had in hand is free again after a minute of the bot's time."""


class Unlucky:
    """A `Send` for a client: `share` of its requests (0 to 1) meet a kill.

    What was not answered is sent again, under the same delivery id, once the demo is back. A move of the clock has no
    delivery id: it is cut off, and whoever moved the clock looks where it stands.
    """

    def __init__(self, demo: Demo, seed: int, share: float) -> None:
        self._demo, self._chance, self.share = demo, Random(seed), share
        self._plain: Send = over_http(demo.port)
        self.kills = self.unanswered = 0

    def __call__(self, method: str, path: str, body: Json | None) -> tuple[int, Json]:
        """Send; the answer."""
        if method != "POST" or self._chance.random() >= self.share:
            return self._plain(method, path, body)
        moves_clock = path == "/api/clock"
        answer = self._cut_off(path, body, self._chance.uniform(0, CLOCK_MS if moves_clock else ACT_MS))
        self._demo.up()
        status, _ = self._plain("POST", "/api/clock", BEYOND_LEASE)
        assert status == 200
        if answer is None:
            self.unanswered += 1
            return self._plain("GET", path, None) if moves_clock else self._plain(method, path, body)
        return answer

    def _cut_off(self, path: str, body: Json | None, after_ms: float) -> tuple[int, Json] | None:
        """Send, kill, and see whether an answer came nevertheless."""
        connection = http.client.HTTPConnection("127.0.0.1", self._demo.port, timeout=5)
        try:
            connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
            select.select([connection.sock], [], [], after_ms / 1000)
            self._demo.kill()
            self.kills += 1
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        except (http.client.HTTPException, ConnectionError):
            return None
        finally:
            connection.close()
