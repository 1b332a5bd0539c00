"""Microsoft's side of trust on this machine: an OpenID document, signing keys that rotate, tokens, and a login server.

It signs activities as the Bot Connector does, and gives a bot the tokens that it has to send with. The keys are made
when they are first needed and are nobody's: every run has its own.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

Json = dict[str, Any]
ISSUER = "https://api.botframework.com"
APP_ID = "8f3b1c52-1111-4a22-9b33-0123456789ab"
SECRET = "hunter2~x"
TENANT = "11111111-2222-3333-4444-555555555555"
OPENID = "/v1/.well-known/openidconfiguration"
KEYS = "/v1/.well-known/keys"
IDENTITY = "/msi/token"


@cache
def private_key(number: int) -> RSAPrivateKey:
    """The same key for the same number, as long as this process lives."""
    return generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True)
class Signer:
    """One signing key: its name, and the channels that it may sign for."""

    number: int
    endorsements: tuple[str, ...] = ("msteams", "webchat")

    @property
    def name(self) -> str:
        """The key's `kid`."""
        return f"key-{self.number}"

    @property
    def private(self) -> RSAPrivateKey:
        """What it signs with."""
        return private_key(self.number)

    def public(self) -> Json:
        """As the key set has it."""
        found: Json = jwt.algorithms.RSAAlgorithm.to_jwk(self.private.public_key(), as_dict=True)
        return {**found, "kid": self.name, "use": "sig", "endorsements": list(self.endorsements)}


@dataclass(frozen=True)
class Refusal:
    """How the login server refuses once: a status with a body, after some seconds."""

    status: int = 0
    body: Json = field(default_factory=dict)
    retry_after: str = ""
    seconds: float = 0.0


@dataclass
class Authority:
    """Signs for one bot and gives it tokens. `url` is where it is served; `asked` has the path of every request.

    `down` leaves the keys unanswered with a 503, `slow` answers after so many seconds. `lifetime` is how long its
    tokens hold, in seconds; every token is another one.
    """

    app_id: str = APP_ID
    secret: str = SECRET
    url: str = ""
    signers: list[Signer] = field(default_factory=lambda: [Signer(1)])
    asked: list[str] = field(default_factory=list)
    logins: list[Json] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    down: bool = False
    slow: float = 0.0
    lifetime: Any = 3599

    @property
    def openid_url(self) -> str:
        """What the bot is told as the OpenID address."""
        return self.url + OPENID

    @property
    def signer(self) -> Signer:
        """The one that signs now."""
        return self.signers[-1]

    def rotate(self) -> Signer:
        """Sign with a new key from now on; the earlier ones stay published."""
        self.signers.append(Signer(self.signer.number + 1))
        return self.signer

    def claims(self, service_url: str) -> Json:
        """What the Bot Connector says in a token."""
        now = int(time.time())
        return {
            "serviceurl": service_url,
            "nbf": now,
            "exp": now + 3600,
            "iss": ISSUER,
            "aud": self.app_id,
        }

    def token(self, service_url: str, *, signer: Signer | None = None, kid: str = "", **claims: Any) -> str:
        """A token for an activity from this address. A claim given as None is left out; `kid` names another key."""
        by = signer or self.signer
        said = {**self.claims(service_url), **claims}
        return jwt.encode(
            {name: value for name, value in said.items() if value is not None},
            by.private,
            algorithm="RS256",
            headers={"kid": kid or by.name},
        )

    def headers(self, service_url: str) -> dict[str, str]:
        """The header of an activity from this address."""
        return {"Authorization": f"Bearer {self.token(service_url)}"}

    # --- HTTP -------------------------------------------------------------------------------------------------

    def app(self) -> web.Application:
        """The server."""
        app = web.Application()
        app.router.add_get(OPENID, self._openid)
        app.router.add_get(KEYS, self._keys)
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._login)
        app.router.add_get(IDENTITY, self._identity)
        return app

    async def _openid(self, request: web.Request) -> web.Response:
        return await self._published(request, {"issuer": ISSUER, "jwks_uri": self.url + KEYS})

    async def _keys(self, request: web.Request) -> web.Response:
        return await self._published(request, {"keys": [signer.public() for signer in self.signers]})

    async def _published(self, request: web.Request, answer: Json) -> web.Response:
        self.asked.append(request.path)
        await asyncio.sleep(self.slow)
        return web.Response(status=503) if self.down else web.json_response(answer)

    async def _login(self, request: web.Request) -> web.Response:
        form = await request.post()
        asked = {"tenant": request.match_info["tenant"], **{name: str(value) for name, value in form.items()}}
        known = asked.get("client_id") == self.app_id and asked.get("client_secret") == self.secret
        asked.pop("client_secret", None)
        if asked.get("grant_type") != "client_credentials" or not asked.get("scope"):
            return web.json_response({"error": "invalid_request"}, status=400)
        return await self._answered(asked, known)

    async def _identity(self, request: web.Request) -> web.Response:
        """As a managed identity is asked on App Service."""
        known = request.headers.get("X-IDENTITY-HEADER") == self.secret
        return await self._answered(dict(request.query), known and request.query["client_id"] == self.app_id)

    async def _answered(self, asked: Json, known: bool) -> web.Response:
        self.asked.append("login")
        self.logins.append(asked)
        refusal = self.refusals.pop(0) if self.refusals else Refusal()
        await asyncio.sleep(refusal.seconds)
        if refusal.status:
            headers = {"Retry-After": refusal.retry_after} if refusal.retry_after else {}
            return web.json_response(refusal.body, status=refusal.status, headers=headers)
        if not known:
            told = {
                "error": "invalid_client",
                "error_codes": [7000215],
                "error_description": "AADSTS7000215: no",
            }
            return web.json_response(told, status=401)
        self.given.append(f"bot-token-{len(self.given) + 1}")
        ends = {"expires_in": self.lifetime}
        if isinstance(self.lifetime, int):
            ends["expires_on"] = int(time.time()) + self.lifetime
        return web.json_response({"access_token": self.given[-1], "token_type": "Bearer", **ends})


def unsigned(claims: Json, header: Json) -> str:
    """A token that nobody signed: `alg` none, or whatever the header says."""
    parts = [jwt.utils.base64url_encode(json.dumps(part).encode()).decode() for part in (header, claims)]
    return ".".join([*parts, ""])
