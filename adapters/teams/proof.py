"""Whether an activity comes from Teams: the token's signature and every claim, one code for all transports.

Stricter than Microsoft's packages, which check neither the same things nor before they fetch something:
https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import jwt

from adapters.teams.keys import Keys
from adapters.teams.transport import Activity, Unauthorized, Verified
from adapters.teams.trust import trusted
from bot.config import TeamsSettings
from bot.config.teams import MULTI_TENANT

ISSUER = "https://api.botframework.com"
"""Who signs the activities of Teams. Tokens of the directory are the emulator's, and no way in."""
CHANNEL = "msteams"
LEEWAY_SECONDS = 300
"""How far clocks may be apart."""
LONGEST_TOKEN = 16_384
TENANT = re.compile(r"[0-9A-Za-z.-]{1,64}\Z")


class Proof:
    """Checks activities against the settings. `keys` is None with a local client, which signs nothing."""

    def __init__(self, settings: TeamsSettings, keys: Keys | None) -> None:
        self._settings = settings
        self._keys = keys

    async def verify(self, headers: Mapping[str, str], activity: Activity) -> Verified:
        """Who sent it, where they are reached, and their tenant (lower case). Raises `Unauthorized`."""
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or not trusted(service_url, self._settings):
            raise Unauthorized("service_url")
        if activity.get("channelId") != CHANNEL:
            raise Unauthorized("channel")
        tenant = self._tenant(activity)
        claims = await self._claims(self._keys, headers, service_url) if self._keys is not None else {}
        return Verified(claims, service_url, tenant)

    def _tenant(self, activity: Activity) -> str:
        """The tenant that the activity names: the only allowed one, and the same one wherever it is named."""
        data, conversation = _mapping(activity, "channelData"), _mapping(activity, "conversation")
        named = [name for name in (_mapping(data, "tenant").get("id"), conversation.get("tenantId")) if name]
        if not named or not all(isinstance(name, str) and TENANT.match(name) for name in named):
            raise Unauthorized("tenant_missing")
        tenants = {str(name).lower() for name in named}
        single = self._keys is not None and self._settings.app_type != MULTI_TENANT
        ours = self._settings.tenant_id.lower()
        if len(tenants) > 1 or ((single or ours) and tenants != {ours}):
            raise Unauthorized("tenant")
        return tenants.pop()

    async def _claims(self, keys: Keys, headers: Mapping[str, str], service_url: str) -> dict[str, str]:
        """The claims of the token, once it is proved. What can be refused without a key is refused before."""
        token = bearer(headers)
        try:
            header = jwt.get_unverified_header(token)
            self._check(jwt.decode(token, options={"verify_signature": False}), service_url)
            name = header.get("kid")
            if header.get("alg") != "RS256" or not isinstance(name, str) or not name:
                raise Unauthorized("algorithm")
            key = await keys.get(name)
            if CHANNEL not in key.endorsements:
                raise Unauthorized("endorsement")
            claims = jwt.decode(
                token,
                key.public,
                algorithms=["RS256"],
                audience=self._settings.app_id,
                issuer=ISSUER,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iss", "aud"]},
            )
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
            raise Unauthorized(type(error).__name__) from None
        return {name: value for name, value in claims.items() if isinstance(value, str)}

    def _check(self, claims: Mapping[str, Any], service_url: str) -> None:
        """Claims that need no key: nothing is fetched for a token that is not for this bot."""
        if claims.get("iss") != ISSUER:
            raise Unauthorized("issuer")
        if not self._settings.app_id or claims.get("aud") != self._settings.app_id:
            raise Unauthorized("audience")
        if claims.get("serviceurl") != service_url:
            raise Unauthorized("service_url")


def bearer(headers: Mapping[str, str]) -> str:
    """The bearer token: of one header, and as one word. Raises `Unauthorized`."""
    given = [value for name, value in headers.items() if name.lower() == "authorization"]
    if len(given) != 1 or len(given[0]) > LONGEST_TOKEN:
        raise Unauthorized("no_token")
    scheme, _, token = given[0].partition(" ")
    if scheme.lower() != "bearer" or not token or not token.isascii() or " " in token:
        raise Unauthorized("no_token")
    return token


def _mapping(within: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = within.get(name)
    return found if isinstance(found, Mapping) else {}
