"""The bot's own tokens: fetched once for all who send, off the event loop, and kept while they hold.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication (bot to connector)
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

import msal
import requests
from aiohttp import ClientError, ClientSession, ClientTimeout
from requests.adapters import HTTPAdapter

from adapters.teams.transport import SendError
from adapters.teams.wire import read_json, retry_after
from bot.config import TeamsSettings
from bot.config.teams import MANAGED_IDENTITY, SINGLE_TENANT

AUDIENCE = "https://api.botframework.com"
"""What the token is for."""
SHARED_TENANT = "botframework.com"
"""Where bots of many tenants get their tokens; others get them from their own tenant."""
EARLY_SECONDS = 300.0
"""A token is replaced this long before it ends."""
PAUSE_SECONDS = 10.0
"""After a refusal nobody asks again for so long."""
PATIENCE = ClientTimeout(total=15)


class Tokens:
    """Tokens of one app, by audience. `clock` counts seconds and never goes back."""

    def __init__(
        self,
        settings: TeamsSettings,
        session: Callable[[], ClientSession],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._session = session
        self._clock = clock
        self._kept: dict[str, tuple[str, float]] = {}
        self._fetching: dict[str, asyncio.Task[str]] = {}
        self._refusals: dict[str, tuple[SendError, float]] = {}

    async def token(self, audience: str = AUDIENCE) -> str:
        """A token that holds for some minutes more. Raises `SendError`: certain, since nothing was sent yet."""
        token, until = self._kept.get(audience, ("", 0.0))
        if token and self._clock() < until:
            return token
        refusal, again = self._refusals.get(audience, (None, 0.0))
        if refusal is not None and self._clock() < again:
            raise _copy(refusal)
        if audience not in self._fetching:
            task = asyncio.create_task(self._fetch(audience))
            self._fetching[audience] = task
            task.add_done_callback(lambda done: self._done(audience, done))
        # whoever goes away does not take the token from the others
        return await asyncio.shield(self._fetching[audience])

    def refused(self, token: str) -> None:
        """Teams did not take this token: it is not used again."""
        self._kept = {audience: kept for audience, kept in self._kept.items() if kept[0] != token}

    def _done(self, audience: str, task: asyncio.Task[str]) -> None:
        del self._fetching[audience]
        if not task.cancelled():
            # read, so that a failure nobody waits for any more is no warning
            task.exception()

    async def _fetch(self, audience: str) -> str:
        try:
            if self._settings.app_type == MANAGED_IDENTITY:
                answer = await asyncio.to_thread(_managed, self._settings.app_id, audience)
            else:
                answer = await self._ask(audience)
            token, seconds = str(answer["access_token"]), float(answer.get("expires_in", 0))
        except SendError as error:
            self._refusals[audience] = error, self._clock() + (error.retry_after or PAUSE_SECONDS)
            raise
        except Exception as error:
            # whatever a login service may do: its own words could hold the secret
            failure = SendError(0, f"login_{type(error).__name__}")
            self._refusals[audience] = failure, self._clock() + PAUSE_SECONDS
            raise failure from None
        self._refusals.pop(audience, None)
        self._kept[audience] = token, self._clock() + max(seconds - EARLY_SECONDS, seconds / 2)
        return token

    async def _ask(self, audience: str) -> Mapping[str, Any]:
        """A token for the app's secret."""
        single = self._settings.app_type == SINGLE_TENANT
        tenant = self._settings.tenant_id if single else SHARED_TENANT
        form = {
            "grant_type": "client_credentials",
            "client_id": self._settings.app_id,
            "client_secret": self._settings.password,
            "scope": f"{audience}/.default",
        }
        address = f"{self._settings.login_url}/{tenant}/oauth2/v2.0/token"
        try:
            async with self._session().post(
                address, data=form, timeout=PATIENCE, allow_redirects=False
            ) as response:
                answer = await read_json(response)
                if response.status != 200 or not isinstance(answer, Mapping):
                    raise SendError(
                        401 if response.status in (400, 401) else 0,
                        _reason(answer),
                        retry_after=retry_after(response),
                    )
                return answer
        except (ClientError, OSError, TimeoutError, ValueError):
            raise SendError(0, "login_unavailable") from None


def _managed(app_id: str, audience: str) -> Mapping[str, Any]:
    """A token for the machine's own identity. It waits for the network: for threads only."""
    with requests.Session() as session:
        for scheme in ("http://", "https://"):
            session.mount(scheme, _Patient())
        client = msal.ManagedIdentityClient(
            msal.UserAssignedManagedIdentity(client_id=app_id), http_client=session
        )
        answer: Mapping[str, Any] = client.acquire_token_for_client(resource=audience)
    if "access_token" not in answer:
        raise SendError(401, _reason(answer))
    return answer


class _Patient(HTTPAdapter):
    """Waits ten seconds, not for ever."""

    def send(self, request: requests.PreparedRequest, *args: Any, **more: Any) -> requests.Response:
        """As the adapter does."""
        return super().send(request, *args, **{**more, "timeout": 10})


def _reason(answer: Any) -> str:
    """Why there is no token: the number that Microsoft's pages explain, or the protocol's word. No sentence."""
    known = answer if isinstance(answer, Mapping) else {}
    numbers = known.get("error_codes")
    if isinstance(numbers, list) and numbers and isinstance(numbers[0], int):
        return f"AADSTS{numbers[0]}"
    error = known.get("error")
    return error if isinstance(error, str) and error.replace("_", "").isalnum() else "login"


def _copy(error: SendError) -> SendError:
    """The same once more: each caller raises its own."""
    return SendError(error.status, error.code, retry_after=error.retry_after, certain=error.certain)
