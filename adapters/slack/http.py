"""Slack over HTTP: one address, behind the guard."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.response import BoltResponse

from adapters.slack.guard import BODY_LIMIT, Guard
from bot.intake import Refused, body_of
from bot.untrusted import Body

PATH = "/slack/events"
"""Where Slack delivers everything: events, commands, buttons and forms."""


def routes(guard: Guard, dispatch: Callable[[Body], Awaitable[BoltResponse]]) -> list[web.RouteDef]:
    """The routes. Whatever is wrong with a request is answered by a bare status, and nothing of it is logged."""

    async def deliver(request: web.Request) -> web.Response:
        try:
            body = guard.check(
                await body_of(request, BODY_LIMIT),
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


def _response(answer: BoltResponse) -> web.Response:
    if not answer.body:
        return web.Response(status=answer.status)
    kind = "application/json" if answer.body.startswith("{") else "text/plain"
    return web.Response(status=answer.status, text=answer.body, content_type=kind)
