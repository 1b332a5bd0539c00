"""The connector of the tests over HTTP: each request is noted, and fails as it is told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiohttp import web

from tests.adapters.teams.activity_rules import Refused
from tests.adapters.teams.connector import Call, Connector, Fault, Json

Does = Callable[[web.Request, Json], Awaitable[Any]]


class Front:
    """The routes of a connector."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    def app(self) -> web.Application:
        """The server."""
        app = web.Application(client_max_size=1 << 20)
        here = "/teams/v3/conversations"
        for method, path, operation in (
            ("POST", here, "create"),
            ("POST", here + "/{conversation}/activities", "send"),
            ("POST", here + "/{conversation}/activities/{message}", "send"),
            ("PUT", here + "/{conversation}/activities/{message}", "update"),
            ("DELETE", here + "/{conversation}/activities/{message}", "delete"),
            ("GET", here + "/{conversation}/members", "members"),
            ("GET", here + "/{conversation}/pagedmembers", "members"),
            ("GET", here + "/{conversation}/members/{account}", "members"),
            ("GET", "/teams/v3/teams/{team}/conversations", "names"),
            ("PUT", "/upload/{name}", "upload"),
        ):
            app.router.add_route(method, path, self._route(operation))
        return app

    def _route(self, operation: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        does: Does = getattr(self._connector, operation)

        async def handle(request: web.Request) -> web.StreamResponse:
            self._connector.at_once += 1
            self._connector.most_at_once = max(self._connector.most_at_once, self._connector.at_once)
            try:
                return await self._answered(operation, does, request)
            finally:
                self._connector.at_once -= 1

        return handle

    async def _answered(self, operation: str, does: Does, request: web.Request) -> web.StreamResponse:
        conversation = request.match_info.get("conversation", "")
        fault = (
            self._connector.faults[operation].pop(0)
            if self._connector.faults[operation]
            else self._connector.always.get(conversation, Fault())
        )
        if fault.seconds or (self._connector.delay and operation in ("send", "create")):
            await asyncio.sleep(fault.seconds or self._connector.delay)
        body = await _body(request)
        if fault.cut == "before":
            return self._cut(request, Call(operation, conversation, body, 0))
        try:
            if fault.status:
                raise Refused(fault.status, fault.code)
            if (
                self._connector.token
                and operation != "upload"
                and request.headers.get("Authorization") != f"Bearer {self._connector.token}"
            ):
                raise Refused(401, "Unauthorized")
            answer, status = await does(request, body), 201 if request.method == "POST" else 200
        except Refused as refused:
            status = refused.status
            answer = {"error": {"code": refused.code, "message": refused.code}} if refused.code else None
        call = Call(operation, conversation, body, status, dict(request.query))
        if fault.cut == "after":
            return self._cut(request, call)
        self._connector.calls.append(call)
        told = {"Retry-After": fault.retry_after, "Location": fault.location}
        headers = {name: value for name, value in told.items() if value}
        if fault.body or answer is None:
            return web.Response(status=status, text=fault.body, headers=headers)
        return web.json_response(answer, status=status, headers=headers)

    def _cut(self, request: web.Request, call: Call) -> web.StreamResponse:
        self._connector.calls.append(call)
        assert request.transport is not None
        request.transport.close()
        return web.Response()


async def _body(request: web.Request) -> Json:
    if request.method not in ("POST", "PUT") or "/upload/" in request.path:
        return {}
    with suppress(ValueError):
        body = json.loads(await request.read() or b"null")
        if isinstance(body, dict) and request.content_type == "application/json":
            return body
    return {"type": "unreadable"}
