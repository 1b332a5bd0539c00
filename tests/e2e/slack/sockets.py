"""Socket Mode through the proxy: envelopes are noted, may be doubled, and the line may break."""

from __future__ import annotations

import asyncio
import json
import time

import aiohttp
from aiohttp import web

from tests.e2e.fate import Fate, Way
from tests.e2e.slack.completed import Ticks
from tests.e2e.slack.rules import Json, Triggers

ANSWER_S = 3.0
KINDS = {"slash_commands": "command", "interactive": "interactive", "events_api": "events"}


class Sockets:
    """The lines that the bot has open. `times` is how long each envelope waited for its answer (seconds)."""

    def __init__(self, fate: Fate, triggers: Triggers, findings: list[str], ticks: Ticks) -> None:
        self.fate, self._triggers, self._findings, self._ticks = fate, triggers, findings, ticks
        self._open: list[web.WebSocketResponse] = []
        self._sent: dict[str, float] = {}
        self.times: dict[str, float] = {}
        self.lines = 0
        self._session: aiohttp.ClientSession | None = None
        self._port = 0

    def join(self, session: aiohttp.ClientSession, port: int) -> None:
        """Pass on to local-slack on this port from now on."""
        self._session, self._port = session, port

    @property
    def connected(self) -> bool:
        """Whether the bot is on the line."""
        return bool(self._open)

    async def drop(self) -> None:
        """Break every line."""
        for line in list(self._open):
            await line.close(code=aiohttp.WSCloseCode.GOING_AWAY)

    async def send(self, envelope: Json) -> None:
        """Send an envelope of our own on the newest line."""
        await self._towards_bot(self._open[-1], json.dumps(envelope))

    async def relay(self, request: web.Request) -> web.StreamResponse:
        """Join the bot's line with one to local-slack."""
        assert self._session is not None
        line = web.WebSocketResponse()
        await line.prepare(request)
        address = f"ws://127.0.0.1:{self._port}/socket/{request.match_info['id']}"
        async with self._session.ws_connect(address) as slack:
            self._open.append(line)
            self.lines += 1
            ways = [asyncio.ensure_future(self._from_bot(line, slack)),
                    asyncio.ensure_future(self._from_slack(line, slack))]  # fmt: skip
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                self._open.remove(line)
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        await line.close()
        return line

    async def _from_slack(self, line: web.WebSocketResponse, slack: aiohttp.ClientWebSocketResponse) -> None:
        async for message in slack:
            if message.type is aiohttp.WSMsgType.TEXT:
                await self._towards_bot(line, message.data)

    async def _towards_bot(self, line: web.WebSocketResponse, text: str) -> None:
        envelope = json.loads(text)
        kind = KINDS.get(envelope.get("type", ""), "")
        if kind:
            self._sent[envelope["envelope_id"]] = time.monotonic()
            envelope["payload"] = self._ticks.complete(envelope["payload"])
            text = json.dumps(envelope)
            if trigger := envelope["payload"].get("trigger_id"):
                self._triggers.born(trigger)
            if self.fate.meet(kind, Way.TWICE):
                await line.send_str(text)
        await line.send_str(text)

    async def _from_bot(self, line: web.WebSocketResponse, slack: aiohttp.ClientWebSocketResponse) -> None:
        async for message in line:
            if message.type is not aiohttp.WSMsgType.TEXT:
                continue
            answered = json.loads(message.data).get("envelope_id", "")
            if answered in self._sent:
                took = self.times[answered] = time.monotonic() - self._sent.pop(answered)
                if took > ANSWER_S:
                    self._findings.append(f"an envelope waited {took:.1f} s for its answer")
            await slack.send_str(message.data)
