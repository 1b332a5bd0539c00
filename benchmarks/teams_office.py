"""Teams for the benchmarks, within this process: who vouches for what it delivers, and the connector it is sent to.

It signs as the Bot Connector does. A bot's own token is not checked: how it is got is no part of what is measured.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

HOST = "127.0.0.1"
APP, TENANT = "8f3b1c52-1111-4a22-9b33-0123456789ab", "11111111-2222-3333-4444-555555555555"
PASSWORD, TOKEN = "bench-secret", "bench-token"
BOT = f"28:{APP}"
OPENID, KEYS = "/v1/.well-known/openidconfiguration", "/v1/.well-known/keys"
ISSUER, KEY = "https://api.botframework.com", "bench"
Json = dict[str, Any]


def chat_of(user: str) -> str:
    """A person's own chat with the bot."""
    return f"a:{user}"


class Office:
    """One tenant. `url` is where it serves, `delay` how long each message takes to be accepted, in seconds.

    `heard` counts the messages that were accepted, `most` how many were being accepted at once.
    """

    def __init__(self, delay: float = 0.0) -> None:
        self.url, self.delay = "", delay
        self.heard = self.now = self.most = 0
        self.numbers: Iterator[int] = itertools.count(1)
        self._key = generate_private_key(public_exponent=65537, key_size=2048)
        self._waiting: dict[str, list[asyncio.Future[float]]] = defaultdict(list)

    @property
    def service_url(self) -> str:
        """What activities name as Teams' address."""
        return f"{self.url}/teams/"

    def message(self, user: str, conversation: str, text: str) -> Json:
        """What somebody types, as Teams delivers it."""
        return {
            "type": "message",
            "id": str(next(self.numbers)),
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": {"id": f"29:{user}", "aadObjectId": user, "name": user},
            "recipient": {"id": BOT, "name": "Rinnalla"},
            "conversation": {"id": conversation, "conversationType": "personal", "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}},
            "locale": "fi-FI",
            "entities": [{"type": "clientInfo", "locale": "fi-FI", "timezone": "Europe/Helsinki"}],
            "textFormat": "plain",
            "text": text,
        }

    def token(self) -> str:
        """What every activity bears."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP, "nbf": now, "exp": now + 3600, "serviceurl": self.service_url}
        return jwt.encode(claims, self._key, algorithm="RS256", headers={"kid": KEY})

    def answer_in(self, conversation: str) -> asyncio.Future[float]:
        """The moment (`perf_counter`) at which the next message in a conversation is received."""
        waiting: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting[conversation].append(waiting)
        return waiting

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Office]:
        """Serve on a port of the system's choice."""
        app = web.Application()
        said = "/teams/v3/conversations/{conversation}/activities"
        app.add_routes(
            [
                web.get(OPENID, self._openid),
                web.get(KEYS, self._keys),
                web.post("/{tenant}/oauth2/v2.0/token", self._login),
                web.post(said, self._said),
                web.post(said + "/{message}", self._said),
                web.get("/teams/v3/conversations/{conversation}/members/{account}", self._member),
            ]
        )
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, HOST, 0, backlog=1024).start()
            self.url = f"http://{HOST}:{runner.addresses[0][1]}"
            yield self
        finally:
            await runner.cleanup()

    async def _openid(self, _: web.Request) -> web.Response:
        return web.json_response({"issuer": ISSUER, "jwks_uri": self.url + KEYS})

    async def _keys(self, _: web.Request) -> web.Response:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return web.json_response(
            {"keys": [{**public, "kid": KEY, "use": "sig", "endorsements": ["msteams"]}]}
        )

    async def _login(self, request: web.Request) -> web.Response:
        await request.read()
        return web.json_response({"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600})

    async def _said(self, request: web.Request) -> web.Response:
        activity = await request.json()
        received = time.perf_counter()
        if activity["type"] == "message":
            self.now += 1
            self.most = max(self.most, self.now)
            if self.delay:
                await asyncio.sleep(self.delay)
            self.now -= 1
            self.heard += 1
            waiting = self._waiting[request.match_info["conversation"]]
            if waiting:
                waiting.pop(0).set_result(received)
        return web.json_response({"id": str(next(self.numbers))}, status=201)

    async def _member(self, request: web.Request) -> web.Response:
        account = request.match_info["account"]
        user = account.removeprefix("29:")
        told = {"id": account, "aadObjectId": user, "name": user, "tenantId": TENANT, "userRole": "user"}
        return web.json_response(told)
