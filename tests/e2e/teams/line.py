"""The line between the bot and several local clients, which together stand for one Teams; it lets things go wrong.

A client serves one person. The bot sees a single service, as it would: whatever it asks goes to the client of whose
conversation it is, and what people do comes with the language and, if so wished, the signature that Teams adds. All
that passes is noted; what Teams would not have taken is refused as Teams refuses it, and stands in `findings`.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import aiohttp
from aiohttp import web
from yarl import URL

from tests.adapters.teams.activity_rules import Refused, check
from tests.e2e.client import Json
from tests.e2e.fate import Fate, Fault, Way
from tests.e2e.process import PATIENCE_S
from tests.e2e.teams.peers import account, chat_of
from tests.e2e.teams.seen import GIVEN, card_of, in_words, is_form

ANSWER_S = 15.0
"""How long Teams waits for an answer before it delivers once more."""
RETRIES_S = (0.05, 0.2, 0.5, 2.0)
"""When something that was not taken is delivered again."""
CONNECTOR = "/_connector"


@dataclass(slots=True)
class Delivery:
    """Something that people did, on its way to the bot. `status` is 0 without an answer; `over`: it comes no more."""

    activity: Json
    headers: dict[str, str]
    status: int = 0
    seconds: float = 0.0
    answer: bytes = b""
    over: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """Something that the bot asked: which operation, in which conversation, with which body, and what became of it.

    Operations are send, update, delete, create and members; form, given (a file) and typing are direct answers.
    `at` is a moment of the machine's monotonic clock; `status` is 0 where the bot got no answer. `message` is the id of
    what was posted, "" for nothing.
    """

    operation: str
    conversation: str
    body: Json = field(repr=False)
    status: int
    at: float
    message: str = ""


class Line:
    """One tenant's line. Lives in the loop in which `start` is awaited.

    `fate` meets what the bot asks (see `Call`) and the types of activities; `refusing` is what everything in a
    conversation meets; `asking` is what is asked at the moment. `sign` gives the headers of an activity for a service
    URL, `takes` says whether a token of the bot's is good.
    """

    def __init__(self, port: int, home: str) -> None:
        self.port, self._home = port, home
        self.fate = Fate()
        self.refusing: dict[str, Fault] = {}
        self.asking = ""
        self.sign: Callable[[str], Mapping[str, str]] = lambda _: {}
        self.takes: Callable[[str], bool] = lambda token: not token
        self.locales: dict[str, str] = {}
        self.deliveries: list[Delivery] = []
        self.calls: list[Call] = []
        self.uploads: dict[str, bytes] = {}
        self.deleted: set[tuple[str, str]] = set()
        self.findings: list[str] = []
        self._clients: dict[str, str] = {}
        self._bot = ""
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None

    @property
    def address(self) -> str:
        """Where the bot reaches all of it."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def service_url(self) -> str:
        """What activities name as Teams' address."""
        return self.address + CONNECTOR

    def call_of(self, user: str) -> str:
        """Where a person's client sends what they do."""
        return f"{self.address}/to-bot/{user}"

    async def start(self, clients: Mapping[str, str], bot: str) -> None:
        """Begin to pass on: to people's clients at their addresses, to the bot at its address for Teams."""
        self._clients, self._bot = dict(clients), bot
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(PATIENCE_S), connector=aiohttp.TCPConnector(force_close=True)
        )
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.add_routes(
            [
                web.post("/to-bot/{user}", self._inbound),
                web.put("/upload/{name}", self._upload),
                web.route("*", CONNECTOR + "/{path:.*}", self._outbound),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def stop(self) -> None:
        """Pass on no more."""
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    def named(self, *operations: str) -> list[Call]:
        """What the bot asked of these, in order."""
        return [call for call in self.calls if call.operation in operations]

    # --- towards the bot -----------------------------------------------------------------------------

    async def deliver(self, activity: Json, headers: Mapping[str, str] | None = None) -> Delivery:
        """Deliver as Teams does, with its signature unless headers are given; what is not taken comes again."""
        signed = self.sign(activity.get("serviceUrl", "")) if headers is None else headers
        going = Delivery(activity, {"Content-Type": "application/json", **signed})
        self.deliveries.append(going)
        kind = activity["type"]
        fault = self.fate.meet(kind, Way.CUT, Way.LOST, Way.TWICE, Way.LATE)
        await self._once(going, fault)
        if fault is not None and fault.way is Way.TWICE:
            await self._once(going, None)
        if kind != "invoke":
            for pause in RETRIES_S:
                if going.status and going.status < 500:
                    break
                await asyncio.sleep(pause)
                await self._once(going, None)
        going.over = True
        return going

    async def _once(self, going: Delivery, fault: Fault | None) -> None:
        assert self._session is not None
        began, way = time.monotonic(), fault.way if fault is not None else None
        going.status, going.answer = 0, b""
        if way is not Way.CUT:
            if fault is not None and way is Way.LATE:
                await asyncio.sleep(fault.seconds)
            try:
                async with self._session.post(
                    self._bot, data=json.dumps(going.activity).encode(), headers=going.headers
                ) as response:
                    going.status, going.answer = response.status, await response.read()
            except aiohttp.ClientError:
                going.status = 0
        going.seconds = time.monotonic() - began
        if going.status and going.seconds > ANSWER_S:
            self.findings.append(f"{going.activity['type']}: no answer for {going.seconds:.1f} s")
        if way is Way.LOST:
            going.status, going.answer = 0, b""
        if fault is not None and fault.then is not None:
            await asyncio.to_thread(fault.then)

    async def _inbound(self, request: web.Request) -> web.Response:
        activity = self._completed(await request.json(), request.match_info["user"])
        went = await self.deliver(activity)
        return web.Response(status=went.status or 504, body=went.answer, content_type="application/json")

    def _completed(self, activity: Json, user: str) -> Json:
        """With the language of whoever acts; the client always says that of America."""
        acting = str((activity.get("from") or {}).get("id", "")) or account(user)
        locale = next((said for one, said in self.locales.items() if account(one) == acting), "")
        if not locale:
            return activity
        info = [
            {**one, "locale": locale, "country": locale.partition("-")[2]}
            if one.get("type") == "clientInfo"
            else one
            for one in activity.get("entities") or []
        ]
        spoken = {"locale": locale} if "locale" in activity else {}
        return {**activity, **spoken, **({"entities": info} if info else {})}

    # --- towards the clients -------------------------------------------------------------------------

    async def _outbound(self, request: web.Request) -> web.StreamResponse:
        path = [unquote(part) for part in request.match_info["path"].split("/")]
        body: Json = json.loads(await request.read() or b"{}")
        operation, conversation = _asked(request.method, path, body)
        self.asking = f"{conversation} {in_words(body)}"
        fault = self.refusing.get(conversation) or self.fate.meet(
            operation, Way.REFUSED, Way.LOST, Way.CUT, Way.LATE
        )
        came = time.monotonic()
        if fault is not None and fault.way is Way.LATE:
            await asyncio.sleep(fault.seconds)
        try:
            if fault is not None and fault.way is Way.REFUSED:
                status, answer = fault.status, json.dumps(fault.body).encode()
            elif fault is not None and fault.way is Way.CUT:
                status, answer = 0, b""
            else:
                self._check(request, operation, conversation, body)
                status, answer = await self._done(request, operation, conversation, body)
        except Refused as refused:
            self.findings.append(f"{operation}: {refused.status} {refused.code}")
            status, answer = (
                refused.status,
                json.dumps({"error": {"code": refused.code, "message": ""}}).encode(),
            )
        broken = fault is not None and fault.way in (Way.CUT, Way.LOST)
        posted = _posted(operation, answer)
        self.calls.append(Call(operation, conversation, body, 0 if broken else status, came, posted))
        if fault is not None and fault.then is not None:
            await asyncio.to_thread(fault.then)
        if broken:
            if request.transport is not None:
                request.transport.close()
            return web.Response()
        return web.Response(
            status=status,
            body=answer,
            content_type="application/json",
            headers=fault.headers if fault else None,
        )

    def _check(self, request: web.Request, operation: str, conversation: str, body: Json) -> None:
        """Raises `Refused` for what the clients take and Teams does not."""
        if not self.takes(request.headers.get("Authorization", "").removeprefix("Bearer ")):
            raise Refused(401, "Unauthorized")
        if operation in ("send", "form", "given", "typing", "update"):
            check(body, conversation)
        elif operation == "create" and body.get("activity"):
            check(body["activity"], conversation)

    async def _done(
        self, request: web.Request, operation: str, conversation: str, body: Json
    ) -> tuple[int, bytes]:
        assert self._session is not None
        if operation == "delete":
            # the clients cannot, Teams can
            self.deleted.add((conversation, unquote(request.path.rpartition("/")[2])))
            return 200, b"{}"
        address = self._clients[self._owner(conversation, body)]
        async with self._session.request(
            request.method,
            URL(address + request.raw_path, encoded=True),
            data=await request.read(),
            headers={"Content-Type": "application/json"},
        ) as response:
            return response.status, await response.read()

    def _owner(self, conversation: str, body: Json) -> str:
        """Whose client a conversation is in: one's own chat in one's own, all else where the team is."""
        members = [str(member.get("id", "")) for member in body.get("members") or []]
        for user in self._clients:
            if conversation == chat_of(user) or members == [account(user)]:
                return user
        if members:
            raise Refused(403, "BotNotInConversationRoster")
        return self._home

    # --- the file store ------------------------------------------------------------------------------

    async def _upload(self, request: web.Request) -> web.Response:
        content = await request.read()
        if request.headers.get("Authorization"):
            self.findings.append("upload: a token was sent to a file store")
        if request.headers.get("Content-Range") != f"bytes 0-{len(content) - 1}/{len(content)}":
            self.findings.append("upload: no range, or a wrong one")
        self.uploads[request.match_info["name"]] = content
        return web.json_response({"id": request.match_info["name"]}, status=201)


def _asked(method: str, path: list[str], body: Json) -> tuple[str, str]:
    """The operation, named as the other connector of the tests names it, and the conversation ("" for a new one)."""
    match path:
        case ["v3", "conversations"]:
            channel = ((body.get("channelData") or {}).get("channel") or {}).get("id", "")
            return "create", channel
        case ["v3", "conversations", conversation, "activities", *_]:
            return {"POST": _sent(body), "PUT": "update", "DELETE": "delete"}.get(
                method, method
            ), conversation
        case ["v3", "conversations", conversation, *_]:
            return "members", conversation
        case _:
            return "/".join(path[:2]), ""


def _sent(body: Json) -> str:
    if body.get("type") == "typing":
        return "typing"
    kinds = [one.get("contentType", "") for one in body.get("attachments") or []]
    if kinds == [GIVEN]:
        return "given"
    return "form" if is_form(card_of(body)) else "send"


def _posted(operation: str, answer: bytes) -> str:
    """The id of what was posted, "" for nothing."""
    told = {"send": "id", "form": "id", "given": "id", "create": "activityId"}.get(operation, "")
    return str(json.loads(answer or b"{}").get(told, ""))


def posted(calls: list[Call]) -> list[Json]:
    """The activities that were posted, in order; those that open a thread too."""
    sent: list[Any] = [
        call.body.get("activity") if call.operation == "create" else call.body for call in calls
    ]
    return [activity for activity in sent if activity and activity.get("type") == "message"]
