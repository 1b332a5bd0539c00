"""The keys that Teams signs with: fetched without holding anything up, and again when a token names a new one.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import jwt
from aiohttp import ClientSession, ClientTimeout
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from adapters.teams.transport import KEYS_UNAVAILABLE, Unauthorized
from adapters.teams.trust import on_this_machine
from adapters.teams.wire import read_json

FRESH_SECONDS = 24 * 3600.0
"""How long keys hold without a look; after that they are fetched again, and kept if that fails."""
PAUSE_SECONDS = 60.0
"""After a failed look those who name a known key are not held up by another one for so long."""
AT_ONCE = 5
REFILL_SECONDS = 10.0
"""A new key is taken at once, but strangers who name keys that do not exist cause a fetch every ten seconds at most."""
PATIENCE = ClientTimeout(total=5)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Key:
    """A public key, and the channels whose activities it may sign."""

    public: RSAPublicKey
    endorsements: frozenset[str]


class Keys:
    """The keys behind one OpenID address. `clock` counts seconds and never goes back."""

    def __init__(
        self,
        openid_url: str,
        session: Callable[[], ClientSession],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._openid_url = openid_url
        self._session = session
        self._clock = clock
        self._keys: Mapping[str, Key] = {}
        self._again = clock()
        self._failed = False
        self._fetching: asyncio.Task[None] | None = None
        self._allowed = float(AT_ONCE)
        self._counted = clock()

    async def get(self, name: str) -> Key:
        """The key with this `kid`. Raises `Unauthorized`; the reason says when only the address did not answer."""
        if name not in self._keys or self._clock() >= self._again:
            await self._fetch_once()
        key = self._keys.get(name)
        if key is None:
            raise Unauthorized(KEYS_UNAVAILABLE if self._failed else "unknown_key")
        return key

    async def _fetch_once(self) -> None:
        """Fetch unless there was too much of it; all who ask meanwhile wait for the same answer."""
        if self._fetching is None:
            if not self._take():
                return
            self._fetching = asyncio.create_task(self._fetch())
            self._fetching.add_done_callback(self._done)
        # whoever goes away does not take the answer from the others
        await asyncio.shield(self._fetching)

    def _done(self, _: asyncio.Task[None]) -> None:
        self._fetching = None

    def _take(self) -> bool:
        now = self._clock()
        self._allowed = min(AT_ONCE, self._allowed + (now - self._counted) / REFILL_SECONDS)
        self._counted = now
        if self._allowed < 1:
            return False
        self._allowed -= 1
        return True

    async def _fetch(self) -> None:
        try:
            where = (await self._read(self._openid_url))["jwks_uri"]
            if not where.startswith("https://") and not (
                on_this_machine(self._openid_url) and on_this_machine(where)
            ):
                raise ValueError("keys over plain http")
            keys = _usable((await self._read(where))["keys"])
            if not keys:
                raise ValueError("no keys")
        except Exception as error:
            # whatever stands at that address may answer anything
            self._failed, self._again = True, self._clock() + PAUSE_SECONDS
            log.warning("the keys of Teams could not be fetched: %s", type(error).__name__)
        else:
            self._keys, self._failed, self._again = keys, False, self._clock() + FRESH_SECONDS

    async def _read(self, url: str) -> Any:
        async with self._session().get(url, timeout=PATIENCE, allow_redirects=False) as answer:
            answer.raise_for_status()
            return await read_json(answer)


def _usable(entries: list[Any]) -> dict[str, Key]:
    """The RSA keys of a key set by their names; what cannot be read is left out."""
    found = {}
    for entry in entries:
        try:
            public = jwt.PyJWK.from_dict(entry, algorithm="RS256").key
            found[entry["kid"]] = Key(public, frozenset(entry.get("endorsements") or ()))
        except (jwt.PyJWTError, KeyError, TypeError, ValueError, AttributeError):
            continue
    return {
        name: key
        for name, key in found.items()
        if isinstance(name, str) and isinstance(key.public, RSAPublicKey)
    }
