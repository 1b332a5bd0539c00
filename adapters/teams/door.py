"""The one address at which Teams delivers. Nothing of an activity is understood before its sender is proved."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from adapters.teams.receive import Answer
from adapters.teams.transport import KEYS_UNAVAILABLE, TeamsTransport, Unauthorized, Verified
from bot.intake import Refused, body_of, json_of, names_this_machine
from bot.untrusted import Body

log = logging.getLogger(__name__)
PATH = "/api/messages"
"""The messaging endpoint of the bot's registration."""
BODY_LIMIT = 256 * 1024
"""Bytes of a request's body, more than twice what Teams sends."""
JSON = "application/json"
Receive = Callable[[Body, Verified], Awaitable[Answer]]


class Door:
    """Lets activities of Teams in. Whatever is wrong with a request is answered by a bare status.

    `local`: they come from a local client, without tokens. Then pages in a browser of this machine are kept out.
    """

    def __init__(self, transport: TeamsTransport, receive: Receive, *, local: bool = False) -> None:
        self._transport = transport
        self._receive = receive
        self._local = local
        self._open = True

    def routes(self) -> list[web.RouteDef]:
        """The route; any other method is answered 405."""
        return [web.post(PATH, self._deliver)]

    def shut(self) -> None:
        """Take nothing more: Teams is asked to deliver again, to another process or after the next start."""
        self._open = False

    async def _deliver(self, request: web.Request) -> web.Response:
        if not self._open:
            return web.Response(status=503)
        if self._local and _is_of_a_page(request):
            log.info("an activity was refused: it comes from a page in a browser, or under a foreign name")
            return web.Response(status=403)
        try:
            activity = _activity(request, await body_of(request, BODY_LIMIT))
            verified = await self._transport.verify(request.headers, activity)
        except Refused as refused:
            return web.Response(status=refused.status)
        except Unauthorized as refused:
            # only its kind: it is a stranger's
            log.info("an activity was refused: %s", refused.reason)
            return web.Response(status=503 if refused.reason == KEYS_UNAVAILABLE else 401)
        return _response(await self._receive(activity, verified))


def _is_of_a_page(request: web.Request) -> bool:
    """Whether a page sent it: browsers name the page's origin, and its host where that name was led to this machine."""
    return "Origin" in request.headers or not names_this_machine(request.headers.get("Host", ""))


def _activity(request: web.Request, body: bytes) -> Body:
    """The activity in a body. Raises `Refused`: 415 for what is no JSON by its name, 400 by its look."""
    if request.content_type != JSON:
        raise Refused(415)
    try:
        read = json_of(body)
    except (ValueError, RecursionError):
        raise Refused(400) from None
    if not isinstance(read, dict):
        raise Refused(400)
    return read


def _response(answer: Answer) -> web.Response:
    """Invokes are answered by JSON; everything else by the status alone."""
    if answer.body is None:
        return web.Response(status=answer.status)
    return web.json_response(dict(answer.body), status=answer.status)
