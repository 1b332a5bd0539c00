"""Calls to Slack's Web API: one shared session, no silent second try, every failure a code with a stated outcome."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import (
    DROPPED,
    MISSING_SCOPE,
    NO_CONNECTION,
    NO_TOKEN,
    RATE_LIMITED,
    SERVER_ERROR,
    TIMEOUT,
    UNREADABLE,
    CallFailed,
)
from adapters.slack.scopes import OPTIONAL

SLACK = "https://slack.com/api/"
CONNECT_SECONDS = 4.0
CALL_SECONDS = 10.0
"""How long one call may take, connecting included."""
UPLOAD_SECONDS = 20.0
DEFAULT_PAUSE = 30.0
"""How long to pause when Slack asks for a slower pace without saying for how long. In seconds."""
LONGEST_PAUSE = 3600.0
"""How long to pause at most, whatever is asked for."""

# the SDK's own lines could carry requests' bodies
_SILENT = logging.getLogger("adapters.slack.sdk")
_SILENT.disabled = True
_SILENT.setLevel(logging.CRITICAL)


class Tokens(Protocol):
    """Where the workspaces' tokens are."""

    async def token(self, workspace: str) -> str:
        """A token that works now, renewed if need be; "" when there is none."""
        ...


class Listener(Protocol):
    """Hears how calls end, to note what needs a hand in a workspace."""

    def worked(self, workspace: str, method: str) -> None:
        """A call succeeded."""
        ...

    def failed(self, workspace: str, method: str, failure: CallFailed) -> None:
        """A call failed."""
        ...


def open_session() -> aiohttp.ClientSession:
    """The one session for all calls; close it at the end. Call it within the event loop."""
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=UPLOAD_SECONDS, connect=CONNECT_SECONDS),
        connector=aiohttp.TCPConnector(limit=100, ttl_dns_cache=60),
        cookie_jar=aiohttp.DummyCookieJar(),
    )


def open_client(session: aiohttp.ClientSession, url: str = "") -> AsyncWebClient:
    """Slack's own client without a token: no second try, no line in a log, no proxy for this machine."""
    client = AsyncWebClient(base_url=url or SLACK, session=session, logger=_SILENT, retry_handlers=[])
    host = urlsplit(client.base_url).hostname or ""
    if host == "localhost" or _is_loopback(host) or proxy_bypass(host):
        client.proxy = None
    return client


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class SlackApi:
    """Slack's Web API for every workspace. `now` gives seconds of a clock that never goes back."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        tokens: Tokens,
        url: str = SLACK,
        listener: Listener | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._tokens = tokens
        self._client = open_client(session, url)
        self._listener = listener
        self._now = now
        self._paused: dict[tuple[str, str], float] = {}

    async def call(
        self, workspace: str, method: str, *, seconds: float = CALL_SECONDS, quiet: bool = False, **args: Any
    ) -> dict[str, Any]:
        """Call a method for a workspace and return Slack's answer. Arguments that are None are left out.

        `seconds` is the longest it may take; with `quiet`, a failure is no trouble that anybody is told of. Raises
        `CallFailed`; while Slack has asked this method to pause there, at once and without a request.
        """
        try:
            answer = await self._called(workspace, method, seconds, args)
        except CallFailed as failure:
            # what an optional scope would allow is no trouble: whoever installs the app may leave it out
            if self._listener is not None and not quiet and failure.needed not in OPTIONAL:
                self._listener.failed(workspace, method, failure)
            raise
        if self._listener is not None:
            self._listener.worked(workspace, method)
        return answer

    async def upload(self, url: str, content: bytes) -> None:
        """Put a file's bytes where Slack said (the address names the file, so no token goes along).

        Raises `CallFailed`.
        """
        try:
            async with self._session.post(url, data=content, proxy=self._client.proxy) as answer:
                if answer.status != 200:
                    raise CallFailed(SERVER_ERROR)
        except aiohttp.ClientError as error:
            raise CallFailed(_broken(error)) from None
        except TimeoutError:
            raise CallFailed(TIMEOUT) from None

    async def _called(
        self, workspace: str, method: str, seconds: float, args: Mapping[str, Any]
    ) -> dict[str, Any]:
        self._refuse_while_paused(workspace, method)
        token = await self._tokens.token(workspace)
        if not token:
            raise CallFailed(NO_TOKEN)
        try:
            async with asyncio.timeout(seconds):
                answer = await self._client.api_call(
                    method, data=_form(args), headers={"Authorization": f"Bearer {token}"}
                )
        except FAILURES as error:
            failure = failure_of(error)
            if failure.code == RATE_LIMITED:
                self._paused[workspace, method] = self._now() + failure.retry_after
            raise failure from None
        return dict(answer.data) if isinstance(answer.data, dict) else {}

    def _refuse_while_paused(self, workspace: str, method: str) -> None:
        until = self._paused.get((workspace, method))
        if until is None:
            return
        left = until - self._now()
        if left > 0:
            raise CallFailed(RATE_LIMITED, retry_after=left)
        del self._paused[workspace, method]


def _form(args: Mapping[str, Any]) -> dict[str, str]:
    """The arguments as a form, which every one of Slack's methods takes."""
    return {name: _as_text(value) for name, value in args.items() if value is not None}


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


FAILURES = (SlackApiError, aiohttp.ClientError, TimeoutError, ValueError, AttributeError, TypeError)
"""What a call through Slack's client may raise; the last three for an answer that is not what Slack answers."""


def failure_of(error: Exception) -> CallFailed:
    """What one of `FAILURES` means."""
    if isinstance(error, SlackApiError):
        return _refusal(error.response)
    if isinstance(error, aiohttp.ClientError):
        return CallFailed(_broken(error))
    return CallFailed(TIMEOUT if isinstance(error, TimeoutError) else UNREADABLE)


def _broken(error: aiohttp.ClientError) -> str:
    """Certainly not sent when no connection was made; else nobody knows."""
    if isinstance(error, (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)):
        return NO_CONNECTION
    if isinstance(error, aiohttp.ServerTimeoutError):
        return TIMEOUT
    return DROPPED


def _refusal(response: Any) -> CallFailed:
    """What an answer says that is no success. An answer is the SDK's, or aiohttp's own when its body is no JSON."""
    status: Any = getattr(response, "status_code", None) or getattr(response, "status", 0)
    headers = getattr(response, "headers", {})
    data = getattr(response, "data", None)
    body = data if isinstance(data, dict) else {}
    code = str(body.get("error") or "")
    if status == 429 or code in {RATE_LIMITED, "rate_limited"}:
        return CallFailed(RATE_LIMITED, retry_after=_seconds(headers.get("Retry-After")))
    if status >= 500:
        return CallFailed(SERVER_ERROR)
    if not code:
        return CallFailed(UNREADABLE)
    return CallFailed(code, needed=str(body.get("needed") or "") if code == MISSING_SCOPE else "")


def _seconds(said: str | None) -> float:
    try:
        return min(LONGEST_PAUSE, max(1.0, float(said or DEFAULT_PAUSE)))
    except ValueError:
        return DEFAULT_PAUSE
