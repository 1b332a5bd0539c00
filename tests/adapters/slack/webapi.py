"""A Web API of Slack's on this machine, as strict as the sender needs it, that fails in the ways a test asks for."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "xoxb-of-t1"
WALL = 1_800_000_000.0
Json = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """How a call fails: an error code, an HTTP status, or a connection cut before or after Slack did it."""

    error: str = ""
    status: int = 200
    retry_after: str = ""
    cut: str = ""
    body: str = ""
    needed: str = ""
    hangs: bool = False


@dataclass
class FakeSlack:
    """One workspace, T1: its people, conversations, messages and files; `faults` fail calls of a method in turn."""

    users: dict[str, Json] = field(
        default_factory=lambda: {f"U{number}": {"team_id": "T1"} for number in range(1, 10)}
    )
    channels: dict[str, Json] = field(default_factory=lambda: {"C1": {"members": ["UBOT"]}})
    messages: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    laid: dict[str, Json] = field(default_factory=dict)
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    calls: list[tuple[str, Json]] = field(default_factory=list)
    page: int = 100
    stamp: float = WALL
    url: str = ""

    def named(self, method: str) -> list[Json]:
        """The arguments of every call of a method."""
        return [args for called, args in self.calls if called == method]

    def texts(self, channel: str) -> list[str]:
        """What was said in a conversation, oldest first."""
        return [said["text"] for said in self.messages[channel]]

    def say(self, channel: str, text: str, **more: Any) -> str:
        """Somebody says something; its `ts`."""
        self.stamp += 1
        ts = f"{self.stamp:.6f}"
        self.messages[channel].append({"ts": ts, "text": text, **more})
        return ts

    # --- HTTP ---------------------------------------------------------------------------------------------------

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        form = await request.post()
        args = {name: _read(str(value)) for name, value in form.items()}
        self.calls.append((method, args))
        fault = self.faults[method].pop(0) if self.faults[method] else Fault()
        if fault.hangs:
            await asyncio.sleep(60)
        if fault.cut == "before":
            return _cut(request)
        if fault.status != 200 or fault.body:
            headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
            return web.Response(status=fault.status, text=fault.body or "{}", headers=headers,
                                content_type="application/json")  # fmt: skip
        if fault.error:
            return web.json_response({"ok": False, "error": fault.error, "needed": fault.needed})
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        does: Callable[[Json], Json] | None = getattr(self, "do_" + method.replace(".", "_"), None)
        answer = does(args) if does else {"ok": False, "error": "unknown_method"}
        if fault.cut == "after":
            return _cut(request)
        return web.json_response({"ok": True, **answer})

    async def upload(self, request: web.Request) -> web.Response:
        fault = self.faults["upload"].pop(0) if self.faults["upload"] else Fault()
        content = await request.read()
        if fault.status != 200:
            return web.Response(status=fault.status)
        self.laid[request.match_info["id"]]["content"] = content
        return web.Response(text=f"OK - {len(content)}")

    # --- methods ------------------------------------------------------------------------------------------------

    def do_chat_postMessage(self, args: Json) -> Json:  # noqa: N802
        channel = self._conversation(args["channel"])
        if not channel:
            return {"ok": False, "error": "channel_not_found"}
        if self.channels.get(channel, {}).get("archived"):
            return {"ok": False, "error": "is_archived"}
        return {"channel": channel, "ts": self.say(channel, args["text"], blocks=args["blocks"])}

    def do_conversations_open(self, args: Json) -> Json:
        users = args["users"].split(",")
        if len(users) > 8:
            return {"ok": False, "error": "too_many_users"}
        if any(user not in self.users for user in users):
            return {"ok": False, "error": "user_not_found"}
        if len(users) == 1:
            return {"channel": {"id": f"D{users[0]}"}}
        return {"channel": {"id": "G" + "".join(users), "is_mpim": True}}

    def do_conversations_history(self, args: Json) -> Json:
        newest_first = self.messages[args["channel"]][::-1]
        start = int(args.get("cursor") or 0)
        end = start + min(self.page, int(args["limit"]))
        more = end < len(newest_first)
        return {
            "messages": newest_first[start:end],
            "has_more": more,
            "response_metadata": {"next_cursor": str(end) if more else ""},
        }

    def do_conversations_create(self, args: Json) -> Json:
        if any(channel.get("name") == args["name"] for channel in self.channels.values()):
            return {"ok": False, "error": "name_taken"}
        made = f"C{len(self.channels) + 1}"
        self.channels[made] = {
            "name": args["name"],
            "is_private": args["is_private"],
            "creator": "UBOT",
            "members": ["UBOT"],
        }
        return {"channel": {"id": made, "name": args["name"]}}

    def do_conversations_members(self, args: Json) -> Json:
        if args["channel"] not in self.channels:
            return {"ok": False, "error": "channel_not_found"}
        return {"members": self.channels[args["channel"]]["members"]}

    def do_conversations_invite(self, args: Json) -> Json:
        if args["users"] not in self.users:
            return {"ok": False, "error": "user_not_found"}
        self.channels[args["channel"]]["members"].append(args["users"])
        return {}

    def do_conversations_kick(self, args: Json) -> Json:
        self.channels[args["channel"]]["members"].remove(args["user"])
        return {}

    def do_users_conversations(self, args: Json) -> Json:
        return {"channels": [{"id": name, **channel} for name, channel in self.channels.items()]}

    def do_users_info(self, args: Json) -> Json:
        if args["user"] not in self.users:
            return {"ok": False, "error": "user_not_found"}
        return {"user": {"id": args["user"], **self.users[args["user"]]}}

    def do_files_getUploadURLExternal(self, args: Json) -> Json:  # noqa: N802
        name = f"F{len(self.laid) + 1}"
        self.laid[name] = {"name": args["filename"], "size": int(args["length"])}
        return {"file_id": name, "upload_url": f"{self.url}upload/{name}"}

    def do_files_completeUploadExternal(self, args: Json) -> Json:  # noqa: N802
        shared = [
            {"id": one["id"], "title": one["title"], **_shown(self.laid[one["id"]])} for one in args["files"]
        ]
        self.say(args["channel_id"], "", files=shared)
        return {"files": shared}

    def _conversation(self, channel: str) -> str:
        if channel in self.users:
            return f"D{channel}"
        known = channel in self.channels or channel.startswith(("D", "G"))
        return channel if known else ""


def _shown(file: Json) -> Json:
    return {"name": file["name"], "size": file["size"]}


def _read(value: str) -> Any:
    if value in ("true", "false") or value[:1] in ("[", "{"):
        return json.loads(value)
    return value


def _cut(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.close()
    return web.Response()
