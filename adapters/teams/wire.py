"""The connections below Microsoft's packages: every send at once, own tokens, and each refusal as a `SendError`.

Both packages can be given a client session; so what they lack is repaired here once, and their own handling of tokens
and errors is never reached.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientHandlerType,
    ClientRequest,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    InvalidURL,
    TCPConnector,
)

from adapters.teams.transport import SendError

PATIENCE = ClientTimeout(total=30, sock_connect=10)
"""A send that took half a minute has an unknown end."""
AT_ONCE = 128
"""Connections, all tenants together."""
LONGEST = 1_000_000
"""Bytes of an answer that are read where it is no list of members."""
CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}\Z")


class TokenSource(Protocol):
    """Where the bot's own tokens come from."""

    async def token(self) -> str:
        """A token for Teams. Raises `SendError`."""
        ...

    def refused(self, token: str) -> None:
        """Teams did not take this token: the next one is a new one."""
        ...


class Wire:
    """Connections of one transport; they are opened at the first use, on the event loop that uses them."""

    def __init__(self) -> None:
        self._connector: TCPConnector | None = None
        self._sessions: dict[str, ClientSession] = {}

    def plain(self) -> ClientSession:
        """Connections without the bot's token: for keys, and for the token itself."""
        return self._session("", None)

    def signed(self, service_url: str, tokens: TokenSource | None) -> ClientSession:
        """Connections to Teams that bear the bot's token, and raise `SendError` for whatever is refused."""
        return self._session(service_url, tokens)

    async def close(self) -> None:
        """Let go of all connections."""
        sessions, self._sessions = list(self._sessions.values()), {}
        for session in sessions:
            await session.close()
        if self._connector is not None:
            await self._connector.close()
            self._connector = None

    def _session(self, base: str, tokens: TokenSource | None) -> ClientSession:
        if self._connector is None:
            self._connector = TCPConnector(limit=AT_ONCE)
        if base not in self._sessions:
            self._sessions[base] = ClientSession(
                base_url=base.rstrip("/") + "/" if base else None,
                connector=self._connector,
                connector_owner=False,
                cookie_jar=DummyCookieJar(),
                timeout=PATIENCE,
                response_class=_Taken if base else ClientResponse,
                middlewares=(_Judge(tokens),) if base else (),
            )
        return self._sessions[base]


class _Judge:
    """Adds the token to a request, and turns what is not a success into a `SendError`; redirects are not followed."""

    def __init__(self, tokens: TokenSource | None) -> None:
        self._tokens = tokens

    async def __call__(self, request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
        token = ""
        if self._tokens is not None:
            token = await self._tokens.token()
            request.headers["Authorization"] = f"Bearer {token}"
        response = await handler(request)
        if response.status < 300:
            return response
        if response.status == 401 and self._tokens is not None:
            self._tokens.refused(token)
        raise await _refusal(response)


class _Taken(ClientResponse):
    """An answer of Teams: a success stays one whatever it says, with an empty body or none that can be read.

    The packages raise errors there; then the caller would send once more what has arrived.
    """

    async def start(self, connection: Any) -> ClientResponse:
        """As every answer, but one success is like the other."""
        await super().start(connection)
        if 200 <= self.status < 300:
            self.status = 200
        return self

    async def json(self, **_: Any) -> dict[str, Any]:
        """The object it tells; an empty one for anything else."""
        try:
            found = _loads(await self.read())
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    async def text(self, encoding: str | None = None, errors: str = "strict") -> str:
        """The same, as text."""
        return json.dumps(await self.json())


@contextmanager
def told() -> Iterator[None]:
    """What happened to a connection, as a `SendError`: before it stood, surely nothing was done."""
    try:
        yield
    except (ClientConnectorError, ConnectionTimeoutError, InvalidURL):
        raise SendError(0, "unreachable") from None
    except TimeoutError:
        raise SendError(0, "timeout", certain=False) from None
    except (ClientError, OSError):
        raise SendError(0, "dropped", certain=False) from None


async def read_json(response: ClientResponse) -> Any:
    """The body as JSON. Raises `ValueError` where it is none, or is too long."""
    read = bytearray()
    async for chunk in response.content.iter_any():
        read += chunk
        if len(read) > LONGEST:
            raise ValueError("too long")
    return _loads(read)


def retry_after(response: ClientResponse) -> float | None:
    """Seconds that the other side asks to wait, None if it does not say."""
    with suppress(ValueError):
        seconds = float(response.headers.get("Retry-After", ""))
        # neither "nan" nor "inf", which are numbers too
        return seconds if 0 <= seconds < 86_400 else None
    return None


def _loads(read: bytes | bytearray) -> Any:
    """JSON. Raises `ValueError`, also where it is nested without end."""
    try:
        return json.loads(read)
    except RecursionError:
        raise ValueError("too deep") from None


async def _refusal(response: ClientResponse) -> SendError:
    """The error that a response tells; its sentences stay out of it. After a 5xx it may have been done all the same."""
    code = ""
    with suppress(ValueError, ClientError, OSError, asyncio.TimeoutError):
        body = await read_json(response)
        error = body.get("error") if isinstance(body, Mapping) else None
        named = error.get("code") if isinstance(error, Mapping) else None
        code = named if isinstance(named, str) and CODE.match(named) else ""
    response.release()
    return SendError(response.status, code, retry_after=retry_after(response), certain=response.status < 500)
