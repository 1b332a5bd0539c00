"""Slack over HTTP: one address, behind the guard."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.response import BoltResponse

from adapters.slack.guard import BODY_LIMIT, Body, Guard, Refused

PATH = "/slack/events"
"""Where Slack delivers everything: events, commands, buttons and forms."""
BODY_SECONDS = 5.0
"""How long a request's body may take to come."""


def routes(guard: Guard, dispatch: Callable[[Body], Awaitable[BoltResponse]]) -> list[web.RouteDef]:
    """The routes. Whatever is wrong with a request is answered by a bare status, and nothing of it is logged."""

    async def deliver(request: web.Request) -> web.Response:
        try:
            body = guard.check(
                await _body(request),
                request.content_type,
                request.headers.get("X-Slack-Request-Timestamp", ""),
                request.headers.get("X-Slack-Signature", ""),
                time.time(),
            )
        except Refused as refused:
            return web.Response(status=refused.status)
        return _response(await dispatch(body))

    async def certificate(request: web.Request) -> web.Response:
        """Slack looks now and then whether the address of a command answers over TLS."""
        return web.Response(status=200 if request.query.get("ssl_check") == "1" else 405)

    return [web.post(PATH, deliver), web.get(PATH, certificate, allow_head=False)]


async def _body(request: web.Request) -> bytes:
    """The body, unless it is too long or too slow. Raises `Refused`."""
    if (request.content_length or 0) > BODY_LIMIT:
        raise Refused(413)
    read = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.content.iter_any():
                read += chunk
                if len(read) > BODY_LIMIT:
                    raise Refused(413)
    except TimeoutError:
        raise Refused(408) from None
    except Refused:
        raise
    except Exception:
        # a body that cannot be unpacked, or whose sender is gone: nobody has signed that
        raise Refused(401) from None
    return bytes(read)


def _response(answer: BoltResponse) -> web.Response:
    if not answer.body:
        return web.Response(status=answer.status)
    kind = "application/json" if answer.body.startswith("{") else "text/plain"
    return web.Response(status=answer.status, text=answer.body, content_type=kind)
