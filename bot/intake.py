"""Requests from outside: a body that is neither too long nor too slow, JSON that can be kept and sent on, and whom a
request names as its receiver."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import urlsplit

from aiohttp import web

from bot.config.values import is_loopback

BODY_SECONDS = 5.0
"""How long a request's body may take to come."""


class Refused(Exception):
    """A request that is not taken, with the HTTP status of the answer. Says nothing of what was in it."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


async def body_of(request: web.Request, limit: int) -> bytes:
    """The body. Raises `Refused`: 413 beyond `limit` bytes, 408 when it is too slow, 401 when it cannot be read."""
    if (request.content_length or 0) > limit:
        raise Refused(413)
    read = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.content.iter_any():
                read += chunk
                if len(read) > limit:
                    raise Refused(413)
    except TimeoutError:
        raise Refused(408) from None
    except Refused:
        raise
    except Exception:
        # a body that cannot be unpacked, or whose sender is gone: nobody has signed that
        raise Refused(401) from None
    return bytes(read)


def json_of(body: bytes) -> object:
    """What the body says. Raises ValueError for what is no JSON, and for halves of characters, which nothing keeps."""
    text = body.decode("utf-8")
    read = json.loads(text)
    if "\\ud" in text or "\\uD" in text:
        json.dumps(read, ensure_ascii=False).encode("utf-8")
    return read


def names_this_machine(host: str) -> bool:
    """Whether a Host header names this machine itself; a name that merely leads here (DNS rebinding) does not."""
    try:
        parts = urlsplit(f"//{host}")
        name, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.netloc == host and "@" not in host and is_loopback(name)
