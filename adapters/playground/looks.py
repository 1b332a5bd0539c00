"""The routes by which one looks: the page itself, people, conversations, the clock, what waits, files, live updates."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import PurePath
from urllib.parse import quote

from aiohttp import web

from adapters.playground.cast import CAST, CHANNEL, CHANNEL_TITLE, ZONE, Member
from adapters.playground.chats import Chats, as_json
from adapters.playground.draw import Drawn
from adapters.playground.read import BadRequest, channel_of, member_of
from adapters.playground.watch import Watch

LONGEST_WAIT_S = 30.0
HEARTBEAT_S = 20.0
MEDIA_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".woff2": "font/woff2",
}


class Looks:
    """Everything that changes nothing."""

    def __init__(self, chats: Chats, watch: Watch) -> None:
        self._chats, self._watch = chats, watch
        self._page = _read_page()

    def routes(self) -> list[web.RouteDef]:
        """Every route of this class."""
        return [
            web.get("/", self.page),
            web.get("/page/{name}", self.page),
            web.get("/api/people", self.people),
            web.get("/api/conversations/{user}", self.conversation),
            web.get("/api/clock", self.clock),
            web.get("/api/waiting", self.waiting),
            web.get("/api/files/{id:[0-9]{1,15}}", self.file),
            web.get("/api/live", self.live),
        ]

    async def page(self, request: web.Request) -> web.Response:
        """The page, or one of its own files; nothing else of this machine."""
        name = request.match_info.get("name", "index.html")
        if name not in self._page:
            raise web.HTTPNotFound
        kind = MEDIA_TYPES[PurePath(name).suffix]
        charset = None if kind.startswith("font/") else "utf-8"
        return web.Response(body=self._page[name], content_type=kind, charset=charset)

    async def people(self, request: web.Request) -> web.Response:
        """The cast, with the unread marks of each."""
        people = [self._person(member) for member in CAST]
        channel = {"id": CHANNEL, "title": CHANNEL_TITLE}
        return web.json_response({"people": people, "channel": channel, **await self._watch.clock()})

    async def conversation(self, request: web.Request) -> web.Response:
        """One conversation as one person sees it; with `wait`, not before there is something after `after`."""
        user = member_of(request.match_info["user"]).user
        channel = channel_of(request.query)
        after, wait = _number(request.query, "after"), _number(request.query, "wait")
        listener = self._chats.live.join() if wait else None
        try:
            async with asyncio.timeout(min(wait, LONGEST_WAIT_S) if wait else None):
                while not (messages := self._chats.history.conversation(user, channel, after)):
                    if listener is None or await listener.get() is None:
                        break
        except TimeoutError:
            messages = []
        finally:
            if listener:
                self._chats.live.leave(listener)
        return web.json_response(
            {
                "messages": [as_json(kept) for kept in messages],
                "unread": self._chats.history.unread(user, channel),
                "last_read": str(self._chats.history.last_read(user, channel)),
            }
        )

    async def clock(self, request: web.Request) -> web.Response:
        """The bot's present."""
        return web.json_response(await self._watch.clock())

    async def waiting(self, request: web.Request) -> web.Response:
        """What waits in alarms and outbox."""
        return web.json_response(await self._watch.waiting())

    async def file(self, request: web.Request) -> web.Response:
        """A file to download; never shown as a page of the playground."""
        found = self._chats.history.file(int(request.match_info["id"]))
        if found is None:
            raise web.HTTPNotFound
        return web.Response(
            body=found.content,
            headers={
                "Content-Type": found.media_type,
                "Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.name, safe='')}",
                "Content-Security-Policy": "default-src 'none'; sandbox",
            },
        )

    async def live(self, request: web.Request) -> web.WebSocketResponse:
        """Live updates. It begins with the clock and what waits; what the other side sends is not listened to."""
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_S, max_msg_size=4096)
        await socket.prepare(request)
        queue = self._chats.live.join()
        listening = asyncio.create_task(_listen(socket, queue.put_nowait))
        try:
            await socket.send_json({"event": "clock", **await self._watch.clock()})
            await socket.send_json({"event": "waiting", **await self._watch.waiting()})
            while (event := await queue.get()) is not None:
                await socket.send_json(event)
        except ConnectionError:
            pass
        finally:
            self._chats.live.leave(queue)
            listening.cancel()
            await socket.close()
        return socket

    def _person(self, member: Member) -> Drawn:
        return {
            "user": member.user,
            "name": member.name,
            "first_name": member.first_name,
            "initials": member.initials,
            "language": member.language,
            "role": dict(member.role),
            "shift": member.shift.value,
            "colour": member.colour,
            "zone": ZONE,
            "coordinates": member.coordinates,
            "aside": member.aside,
            "unread": {
                channel: self._chats.history.unread(member.user, channel) for channel in ("", CHANNEL)
            },
        }


def _read_page() -> Mapping[str, bytes]:
    folder = files("adapters.playground").joinpath("page")
    return {
        file.name: file.read_bytes() for file in folder.iterdir() if PurePath(file.name).suffix in MEDIA_TYPES
    }


async def _listen(socket: web.WebSocketResponse, end: Callable[[None], None]) -> None:
    """Read until the other side has gone, then say so."""
    async for _ in socket:
        pass
    end(None)


def _number(query: Mapping[str, str], key: str) -> int:
    text = query.get(key, "0")
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise BadRequest(f"{key} must be a whole number.")
    return int(text)
