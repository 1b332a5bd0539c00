"""The bot's calls of the Web API: checked as Slack checks them, noted, and passed on to local-slack."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from tests.e2e.fate import Fate, Way
from tests.e2e.slack.completed import Ticks
from tests.e2e.slack.rules import SCOPES, Conversations, Json, Pace, Triggers, wrong_with

IN_JSON = ("blocks", "view", "metadata", "attachments", "files")
ALL_SCOPES = (
    "channels:history", "chat:write", "commands", "files:write", "groups:history", "groups:write", "im:history",
    "im:write", "mpim:history", "mpim:write", "users:read",
)  # fmt: skip


@dataclass(slots=True)
class Call:
    """A call of the bot: the method, its arguments, the moment (monotonic seconds), and Slack's answer."""

    method: str
    args: Json
    at: float
    answer: Json
    status: int = 200


class Outgoing:
    """The way from the bot to Slack. `people` tells what `users.info` says beyond local-slack, by user id."""

    def __init__(
        self, fate: Fate, triggers: Triggers, findings: list[str], tokens: Mapping[str, str], ticks: Ticks
    ) -> None:
        self.fate, self._triggers, self._findings, self._tokens = fate, triggers, findings, tokens
        self._ticks = ticks
        self.calls: list[Call] = []
        self.beside: list[Json] = []
        self.people: dict[str, Json] = {}
        self.scopes: tuple[str, ...] = ALL_SCOPES
        self.pace: Pace | None = None
        self.conversations = Conversations()
        self._session: aiohttp.ClientSession | None = None
        self._slack = ""

    def join(self, session: aiohttp.ClientSession, slack: str) -> None:
        """Pass on to this address from now on."""
        self._session, self._slack = session, slack

    def named(self, method: str) -> list[Call]:
        """The calls of one method, in order."""
        return [call for call in self.calls if call.method == method]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Take a call."""
        method, body = request.match_info["method"], await request.read()
        args = _arguments(request, body)
        done = Call(method, args, time.monotonic(), {})
        self.calls.append(done)
        fault = self.fate.meet(method, Way.REFUSED, Way.LOST, Way.CUT, Way.LATE)
        if fault is not None and fault.way is Way.LATE:
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.way is Way.REFUSED:
            done.status, done.answer = fault.status, fault.body
        elif fault is None or fault.way is not Way.CUT:
            done.status, done.answer = await self._take(request, done, body)
        if fault is not None and fault.then is not None:
            await asyncio.to_thread(fault.then)
        if fault is not None and fault.way in (Way.LOST, Way.CUT):
            assert request.transport is not None
            request.transport.close()
            return web.Response()
        headers = {"X-OAuth-Scopes": ",".join(self.scopes), **(fault.headers if fault else {})}
        if done.status == 429 and "Retry-After" not in headers:
            headers["Retry-After"] = str(done.answer.pop("seconds"))
        return web.json_response(done.answer, status=done.status, headers=headers)

    async def _take(self, request: web.Request, call: Call, body: bytes) -> tuple[int, Json]:
        if refusal := self._refusal(request, call):
            return 200, refusal
        if call.method == "chat.postMessage" and self.pace is not None:
            wait = self.pace.too_fast(str(call.args["channel"]))
            if wait is not None:
                return 429, {"ok": False, "error": "ratelimited", "seconds": max(1, round(wait))}
        if (answer := await self._of_groups(call)) is not None:
            return 200, answer
        answer = await self._passed_on(call.method, body, request.headers.get("Content-Type", ""))
        if call.method == "views.publish" and answer["ok"]:
            self._ticks.homes[str(call.args["user_id"])] = answer["view"]
        if call.method == "users.info" and answer["ok"]:
            user = answer["user"]
            user.update(self.people.get(user["id"], {}))
            if str(call.args.get("include_locale", "")).lower() not in ("1", "true"):
                user.pop("locale", None)
        if call.method == "conversations.history":
            answer["messages"] = answer["messages"][: int(call.args.get("limit") or 100)]
        return 200, answer

    def _refusal(self, request: web.Request, call: Call) -> Json | None:
        """Slack's refusal of a call, if there is a reason; a wrong call is a finding, too."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or call.args.get("token")
        allowed = "app" if call.method == "apps.connections.open" else "bot"
        if self._tokens.get(str(token)) != allowed:
            return {"ok": False, "error": "invalid_auth"}
        wanted = SCOPES.get(call.method, ())
        if wanted and not set(wanted) & set(self.scopes):
            return {
                "ok": False,
                "error": "missing_scope",
                "needed": wanted[0],
                "provided": ",".join(self.scopes),
            }
        if call.method in ("views.open", "views.push"):
            error = self._triggers.use(str(call.args.get("trigger_id", "")))
            if error:
                return {"ok": False, "error": error}
        if wrong := wrong_with(call.method, call.args):
            self._findings.append(f"{call.method}: {wrong}")
            return {"ok": False, "error": "invalid_blocks"}
        return None

    async def _of_groups(self, call: Call) -> Json | None:
        """The answer to what local-slack does not know; None for all else."""
        users = [user for user in str(call.args.get("users", "")).split(",") if user]
        channel = str(call.args.get("channel", ""))
        if call.method == "conversations.open" and len(users) > 1:
            if len(users) > Conversations.MOST:
                return {"ok": False, "error": "too_many_users"}
            known = self.conversations.opened(users)
            if not known:
                made = await self.api("conversations.create", name=f"mpdm-{len(self.conversations.members)}",
                                      is_private=True)  # fmt: skip
                known = str(made["channel"]["id"])
                self.conversations.open(known, users)
            return {"ok": True, "channel": {"id": known}}
        if call.method == "conversations.invite":
            error = self.conversations.invite(channel, users)
        elif call.method == "conversations.kick":
            error = self.conversations.kick(channel, str(call.args.get("user", "")))
        elif call.method == "conversations.members" and channel in self.conversations.members:
            return {"ok": True, "members": list(self.conversations.members[channel])}
        else:
            return None
        return {"ok": False, "error": error} if error else {"ok": True, "channel": {"id": channel}}

    async def api(self, method: str, **args: Any) -> Json:
        """A call in the bot's name that local-slack answers."""
        return await self._passed_on(method, json.dumps(args).encode(), "application/json")

    async def _passed_on(self, method: str, body: bytes, kind: str) -> Json:
        assert self._session is not None
        async with self._session.post(
            f"{self._slack}/api/{method}", data=body, headers={"Content-Type": kind} if kind else {}
        ) as response:
            answer: Json = await response.json()
            return answer


def _arguments(request: web.Request, body: bytes) -> Json:
    kind = request.headers.get("Content-Type", "")
    args: Json = dict(request.query)
    if kind.startswith("application/json"):
        args.update(json.loads(body or b"{}"))
    elif kind.startswith("application/x-www-form-urlencoded"):
        args.update(parse_qsl(body.decode(), keep_blank_values=True))
    for name in IN_JSON:
        if isinstance(args.get(name), str):
            args[name] = json.loads(args[name])
    return args
