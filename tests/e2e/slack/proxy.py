"""Between the bot and local-slack, both ways: as strict as Slack, and able to let things go wrong.

The bot calls `/api/…`, local-slack calls `/bot/…`, and local-slack's own links begin with `/peer`. All that passes is
noted; what Slack would not have taken is refused as Slack refuses it, and stands in `findings`.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode
from uuid import uuid4

import aiohttp
from aiohttp import web

from tests.e2e.fate import Fate, Fault, Way
from tests.e2e.process import PATIENCE_S
from tests.e2e.slack.completed import Ticks
from tests.e2e.slack.outgoing import Outgoing
from tests.e2e.slack.rules import Json, Triggers
from tests.e2e.slack.sockets import Sockets

ANSWER_S = 3.0
"""How long Slack waits for an app's answer."""
RETRIES_S = (0.05, 0.2, 0.5)
"""When an event that was not answered well is sent again; Slack waits for nothing, a minute, five minutes."""
KEPT = ("Content-Type", "X-Slack-Signature", "X-Slack-Request-Timestamp")


def signed(secret: str, body: bytes, at: float | None = None) -> dict[str, str]:
    """The headers by which a request is known as Slack's. `at` is a moment of the machine's clock (Unix seconds)."""
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Signature": f"v0={digest}", "X-Slack-Request-Timestamp": stamp}


@dataclass(slots=True)
class Delivery:
    """Something that people did, on its way to the app. `status` is 0 while there is no answer."""

    kind: str
    payload: Json
    body: bytes
    headers: dict[str, str]
    status: int = 0
    seconds: float = 0.0
    answer: str = ""


def delivery(body: bytes, headers: Mapping[str, str]) -> Delivery:
    """A delivery as it came."""
    kept = {name: headers[name] for name in KEPT if name in headers}
    if headers.get("Content-Type", "").startswith("application/json"):
        return Delivery("events", json.loads(body), body, kept)
    form = dict(parse_qsl(body.decode(), keep_blank_values=True))
    if "payload" in form:
        return Delivery("interactive", json.loads(form["payload"]), body, kept)
    return Delivery("command", form, body, kept)


class Proxy:
    """One workspace's line. Lives in the loop in which `start` is awaited."""

    def __init__(self, port: int, secret: str, tokens: Mapping[str, str]) -> None:
        self.port, self._secret = port, secret
        self.fate, self.triggers, self.ticks = Fate(), Triggers(), Ticks()
        self.deliveries: list[Delivery] = []
        self.findings: list[str] = []
        self.out = Outgoing(self.fate, self.triggers, self.findings, tokens, self.ticks)
        self.sockets = Sockets(self.fate, self.triggers, self.findings, self.ticks)
        self._bot = self._slack = ""
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self._next_came = asyncio.Event()

    async def start(self, slack_port: int, bot: str) -> None:
        """Begin to pass on: to local-slack on its port, to the bot at its address for Slack."""
        self._slack, self._bot = f"http://127.0.0.1:{slack_port}", bot
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(PATIENCE_S), connector=aiohttp.TCPConnector(force_close=True)
        )
        self.out.join(self._session, self._slack)
        self.sockets.join(self._session, slack_port)
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.add_routes(
            [
                web.post("/bot", self._inbound),
                web.route("*", "/api/{method}", self.out.call),
                web.get("/{peer:peer[^/]*}/socket/{id}", self.sockets.relay),
                web.route("*", "/{peer:peer[^/]*}/{path:.*}", self._beside),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    def meets(self, fate: Fate) -> None:
        """Let everything meet this fate from now on."""
        self.fate = self.out.fate = self.sockets.fate = fate

    async def stop(self) -> None:
        """Pass on no more."""
        await self.sockets.drop()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    # --- towards the bot -----------------------------------------------------------------------------

    async def happen(self, event: Json, **about: Any) -> Delivery:
        """Send the bot an event that local-slack does not know."""
        payload = {
            "token": "t", "type": "event_callback", "event_id": f"Ev{uuid4().hex}", "event": event,
            "event_time": int(time.time()), "is_ext_shared_channel": False, **about,
        }  # fmt: skip
        if self.sockets.connected:
            return await self._over_socket("events_api", payload)
        body = json.dumps(payload).encode()
        return await self.deliver(
            delivery(body, {"Content-Type": "application/json", **signed(self._secret, body)})
        )

    async def _over_socket(self, kind: str, payload: Json) -> Delivery:
        went = Delivery(kind, payload, b"", {})
        self.deliveries.append(went)
        await self.sockets.send({"envelope_id": str(uuid4()), "type": kind, "payload": payload})
        return went

    async def deliver(self, going: Delivery) -> Delivery:
        """Deliver as Slack does: three seconds for an answer; events that are not answered well come again."""
        self.deliveries.append(going)
        if trigger := going.payload.get("trigger_id"):
            self.triggers.born(trigger)
        fault = self.fate.meet(going.kind, Way.CUT, Way.LOST, Way.TWICE, Way.HELD, Way.LATE)
        if fault is not None and fault.way is Way.HELD:
            self._next_came.clear()
            await asyncio.wait_for(self._next_came.wait(), PATIENCE_S)
        await self._once(going, fault)
        self._next_came.set()
        if going.kind == "events":
            again = [0.0] if fault is not None and fault.way is Way.TWICE else []
            for number, pause in enumerate([*again, *RETRIES_S], 1):
                if going.status == 200 and not (again and number == 1):
                    break
                await asyncio.sleep(pause)
                resigned = {**going.headers, **signed(self._secret, going.body)}
                going.headers = {**resigned, "X-Slack-Retry-Num": str(number),
                                 "X-Slack-Retry-Reason": "http_timeout"}  # fmt: skip
                await self._once(going, None)
        elif fault is not None and fault.way is Way.TWICE:
            await self._once(going, None)
        return going

    async def _once(self, going: Delivery, fault: Fault | None) -> None:
        assert self._session is not None
        began, way = time.monotonic(), fault.way if fault is not None else None
        going.status, going.answer = 0, ""
        if way is not Way.CUT:
            if fault is not None and way is Way.LATE:
                await asyncio.sleep(fault.seconds)
            try:
                async with self._session.post(self._bot, data=going.body, headers=going.headers) as response:
                    going.status, going.answer = response.status, await response.text()
            except aiohttp.ClientError:
                going.status = 0
        going.seconds = time.monotonic() - began
        if going.status and going.seconds > ANSWER_S:
            self.findings.append(f"{going.kind}: no answer for {going.seconds:.1f} s")
        if way is Way.LOST or going.seconds > ANSWER_S:
            going.status, going.answer = 0, ""
        if fault is not None and fault.then is not None:
            await asyncio.to_thread(fault.then)

    async def _inbound(self, request: web.Request) -> web.Response:
        went = await self.deliver(self._completed(delivery(await request.read(), request.headers)))
        if went.status != 200:
            return web.Response(status=went.status or 504)
        kind = "application/json" if went.answer.startswith("{") else "text/plain"
        return web.Response(text=went.answer, content_type=kind)

    def _completed(self, going: Delivery) -> Delivery:
        if going.kind != "interactive":
            return going
        payload = self.ticks.complete(going.payload)
        body = urlencode({"payload": json.dumps(payload)}).encode()
        return Delivery(going.kind, payload, body, {**going.headers, **signed(self._secret, body)})

    # --- beside the Web API: answers to a response address, uploads ----------------------------------

    async def _beside(self, request: web.Request) -> web.Response:
        assert self._session is not None
        path = request.match_info["path"]
        if fault := self.fate.meet(path.partition("/")[0], Way.REFUSED):
            return web.Response(status=fault.status, headers=fault.headers)
        headers = {name: request.headers[name] for name in ("Content-Type", "Authorization")
                   if name in request.headers}  # fmt: skip
        async with self._session.request(
            request.method, f"{self._slack}/{path}", data=await request.read(), headers=headers
        ) as response:
            if path.startswith("_hooks/"):
                self.out.beside.append(json.loads(await request.text()))
            return web.Response(status=response.status, body=await response.read())
