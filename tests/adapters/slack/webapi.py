"""A Web API of Slack's on this machine, as strict as the sender needs it, that fails in the ways a test asks for."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web

from adapters.slack.accounts import Accounts
from adapters.slack.api import SlackApi, open_session
from adapters.slack.history import History
from adapters.slack.limits import Limits, PacedApi
from adapters.slack.rooms import Rooms
from adapters.slack.send import Slack
from bot.domain.effect import Place
from bot.domain.event import Address
from bot.domain.fit import FitWords
from bot.domain.message import Message, Say, message
from bot.ports import File, Outgoing, Room, Workspace, WorkspaceState
from tests.workspaces import MemoryWorkspaces

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TOKEN = "xoxb-of-t1"
WALL = 1_800_000_000.0
Json = dict[str, Any]
HELLO = message(Say("Hei"))


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
        self.channels[made] = {"name": args["name"], "is_private": args["is_private"], "members": ["UBOT"]}
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


class Tokens:
    """One workspace's token."""

    def __init__(self, token: str = TOKEN) -> None:
        self.given = token

    async def token(self, workspace: str) -> str:
        return self.given if workspace == "T1" else ""


class Ears:
    """Hears how calls end."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def worked(self, workspace: str, method: str) -> None:
        self.heard.append(f"{method} worked")

    def failed(self, workspace: str, method: str, failure: Any) -> None:
        self.heard.append(f"{method} {failure.code} {failure.needed}".strip())


class Clock:
    """The bot's clock."""

    def now(self) -> datetime:
        return NOW


@dataclass
class Line:
    """A fake Slack and the sender that is joined to it."""

    slack: FakeSlack
    api: SlackApi
    platform: Slack
    workspaces: MemoryWorkspaces
    ears: Ears
    tokens: Tokens
    time: Time
    accounts: Accounts
    closed: list[Address]


@asynccontextmanager
async def serving(slack: FakeSlack) -> AsyncIterator[str]:
    """The fake Slack as a server on this machine; its address."""
    app = web.Application()
    app.router.add_post("/api/{method}", slack.handle)
    app.router.add_post("/upload/{id}", slack.upload)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        slack.url = f"http://127.0.0.1:{port}/"
        yield f"{slack.url}api/"
    finally:
        await runner.cleanup()


class Time:
    """Seconds that go by only while somebody sleeps."""

    def __init__(self) -> None:
        self.present = 0.0

    def now(self) -> float:
        return self.present

    async def sleep(self, seconds: float) -> None:
        until = self.present + seconds
        await asyncio.sleep(0)
        self.present = max(self.present, until)


def joined(slack: FakeSlack, session: aiohttp.ClientSession, url: str) -> Line:
    """The sender, joined to an address."""
    tokens, ears, workspaces, time = Tokens(), Ears(), MemoryWorkspaces(), Time()
    here = Workspace(
        platform="slack",
        id="T1",
        name="Hoiva",
        state=WorkspaceState.INSTALLED,
        since=NOW,
        facts={"bot_user": "UBOT"},
    )
    workspaces.keep(here)
    api = SlackApi(session, tokens, url, ears, time.now)
    paced = PacedApi(api, Limits(), time.now, time.sleep)
    closed: list[Address] = []
    accounts = Accounts(paced, lambda who, profile, active: closed.append(who), time.now, time.sleep)
    platform = Slack(
        paced,
        Rooms(paced, workspaces),
        History(paced, lambda: slack.stamp),
        accounts,
        Clock(),
        lambda language: FitWords(no_file=f"no file ({language})"),
    )
    return Line(slack, api, platform, workspaces, ears, tokens, time, accounts, closed)


@asynccontextmanager
async def line(slack: FakeSlack | None = None) -> AsyncIterator[Line]:
    """A fake Slack that serves, and the sender joined to it."""
    slack = slack or FakeSlack()
    async with serving(slack) as url, open_session() as session:
        made = joined(slack, session, url)
        yield made
        await made.platform.close()


def to_person(
    user: str = "U1", key: str = "k1", said: Message = HELLO, files: Mapping[str, File] | None = None
) -> Outgoing:
    """A message to a person's own chat."""
    place = Place(person=f"person-{user}")
    return Outgoing(key, place, Address("slack", "T1", user), said, files or {}, "fi")


def to_channel(channel: str = "C1", key: str = "k1") -> Outgoing:
    """A message to a channel."""
    place = Place(platform="slack", workspace="T1", channel=channel, language="fi")
    return Outgoing(key, place, None, message(Say("Hei kaikki")), {}, "fi")


def to_room(members: int, key: str = "k1", name: str = "Hoivan mentorointi") -> Outgoing:
    """A message to a group's room."""
    people = tuple(Address("slack", "T1", f"U{number}") for number in range(1, members + 1))
    room = Room("j1", "T1", name, people)
    return Outgoing(key, Place(room="j1"), None, message(Say("Hei ryhmä")), {}, "fi", room)


def in_seconds(seconds: float) -> datetime:
    """A moment so many seconds from now."""
    return NOW + timedelta(seconds=seconds)
