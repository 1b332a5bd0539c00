"""A Teams on this machine, as strict as the protocol is, that fails in the ways a test asks for.

It is the Bot Connector's REST interface (learn.microsoft.com, bot-framework-rest-connector-api-reference): chats with
people, channels and their threads, updates, deletes, members, and the file store that consent cards upload to.
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.adapters.teams.activity_rules import Refused, check

Json = dict[str, Any]
TENANT = "11111111-2222-3333-4444-555555555555"
BOT = "28:rinnalla"
TOKEN = ""
OPERATIONS = ("send", "update", "delete", "create", "members", "names", "upload")


@dataclass(frozen=True)
class Fault:
    """How a request fails: a status with Teams' error code, or a connection cut before or after it was done.

    `seconds` is how long the answer takes; without anything else it is only slow. `location` leads elsewhere.
    """

    status: int = 0
    code: str = ""
    retry_after: str = ""
    cut: str = ""
    body: str = ""
    seconds: float = 0.0
    location: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody with an account: Teams' id towards this bot (29:…), the directory's object id, the name."""

    account: str
    aad: str
    name: str
    tenant: str = TENANT
    role: str = "user"

    def as_json(self) -> Json:
        """As Teams tells of a member."""
        return {
            "id": self.account,
            "aadObjectId": self.aad,
            "name": self.name,
            "tenantId": self.tenant,
            "userRole": self.role,
        }


@dataclass
class Chat:
    """A conversation: who is in it, and what stands in it by message id, in the order in which it was said."""

    id: str
    members: list[Person]
    channel: str = ""
    messages: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True)
class Call:
    """A request as it came: what was asked, in which conversation, with which body, and how it was answered."""

    operation: str
    conversation: str
    body: Json
    status: int
    query: dict[str, str] = field(default_factory=dict)


def aino() -> Person:
    """The first of two people who are there at the beginning."""
    return Person("29:aino", "aaaaaaaa-0000-4000-8000-000000000001", "Aino Virtanen")


def eero() -> Person:
    """The second of them."""
    return Person("29:eero", "aaaaaaaa-0000-4000-8000-000000000002", "Eero Laine")


CHANNEL = "19:general@thread.tacv2"


@dataclass
class Connector:
    """One tenant: its people who have the app, its channels, what was said, and the files uploaded.

    `teams` are the names of channels by team, each named by its first channel; without any, all are of one team.
    `faults` fail the requests of an operation in turn (see `OPERATIONS`), `always` every one of a conversation.
    `token` is what requests have to bear, "" for none. `delay` is how long every send takes, in seconds.
    """

    people: dict[str, Person] = field(default_factory=lambda: {one.account: one for one in (aino(), eero())})
    channels: set[str] = field(default_factory=lambda: {CHANNEL})
    teams: dict[str, dict[str, str | None]] = field(default_factory=dict)
    chats: dict[str, Chat] = field(default_factory=dict)
    uploads: dict[str, bytes] = field(default_factory=dict)
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    always: dict[str, Fault] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    token: str = TOKEN
    delay: float = 0.0
    at_once: int = 0
    most_at_once: int = 0
    url: str = ""
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1_700_000_000_001))

    @property
    def service_url(self) -> str:
        """What activities name as Teams' address."""
        return f"{self.url}/teams/"

    def named(self, operation: str) -> list[Call]:
        """Every request of an operation, in order."""
        return [call for call in self.calls if call.operation == operation]

    def chat_of(self, person: Person) -> Chat:
        """The person's own chat with the bot, opened if need be."""
        name = f"a:{person.account.removeprefix('29:')}"
        return self.chats.setdefault(name, Chat(name, [person]))

    def said_to(self, person: Person) -> list[Json]:
        """What stands in the person's own chat, oldest first."""
        return list(self.chat_of(person).messages.values())

    def said_in(self, channel: str) -> list[Json]:
        """What stands in a channel, all its threads together, oldest first."""
        threads = (chat for chat in self.chats.values() if chat.channel == channel)
        return [message for chat in threads for message in chat.messages.values()]

    def everything(self) -> str:
        """All that stands anywhere, as text."""
        standing = [list(chat.messages.values()) for chat in self.chats.values()]
        return json.dumps(standing, ensure_ascii=False)

    def upload_url(self, name: str) -> str:
        """Where a file can be put under a name."""
        return f"{self.url}/upload/{name}"

    # --- what can be asked ------------------------------------------------------------------------------------

    async def send(self, request: web.Request, body: Json) -> Json:
        """POST …/activities, and …/activities/{message} for an answer to one."""
        chat = self._chat(request)
        if "message" in request.match_info and request.match_info["message"] not in chat.messages:
            raise Refused(404, "ActivityNotFound")
        return {"id": self._say(chat, body)}

    async def update(self, request: web.Request, body: Json) -> Json:
        """PUT …/activities/{message}."""
        chat, message = self._chat(request), request.match_info["message"]
        if message not in chat.messages:
            raise Refused(404, "ActivityNotFoundInConversation")
        check(body, chat.id)
        chat.messages[message] = {**body, "id": message}
        return {"id": message}

    async def delete(self, request: web.Request, body: Json) -> Json:
        """DELETE …/activities/{message}."""
        if self._chat(request).messages.pop(request.match_info["message"], None) is None:
            raise Refused(404, "ActivityNotFoundInConversation")
        return {}

    async def create(self, request: web.Request, body: Json) -> Json:
        """POST v3/conversations: a chat with somebody, or a thread in a channel."""
        data = body.get("channelData") or {}
        tenant = (data.get("tenant") or {}).get("id") or body.get("tenantId")
        if tenant != TENANT:
            raise Refused(403, "TenantNotFound")
        if not str((body.get("bot") or {}).get("id") or ""):
            raise Refused(400, "BadArgument")
        channel = str((data.get("channel") or {}).get("id") or "")
        if channel:
            return self._thread(channel, body)
        members = body.get("members") or []
        if body.get("isGroup") or len(members) != 1:
            raise Refused(400, "BadSyntax")
        person = self._person(str(members[0].get("id") or ""))
        chat = self.chat_of(person)
        said = self._say(chat, body["activity"]) if body.get("activity") else None
        return {"id": chat.id, "serviceUrl": self.service_url, **({"activityId": said} if said else {})}

    async def members(self, request: web.Request, body: Json) -> Any:
        """GET …/members, …/pagedmembers and …/members/{account}."""
        chat = self._chat(request)
        if "account" in request.match_info:
            wanted = request.match_info["account"]
            for person in chat.members:
                if wanted in (person.account, person.aad):
                    return person.as_json()
            raise Refused(404, "MemberNotFoundInConversation")
        if not request.path.endswith("/pagedmembers"):
            return [person.as_json() for person in chat.members]
        start = int(request.query.get("continuationToken") or 0)
        end = start + int(request.query.get("pageSize") or 200)
        more = {"continuationToken": str(end)} if end < len(chat.members) else {}
        return {"members": [person.as_json() for person in chat.members[start:end]], **more}

    async def names(self, request: web.Request, body: Json) -> Json:
        """GET v3/teams/{team}/conversations: the team's channels; the first one is called nothing."""
        team = request.match_info["team"]
        if team in self.teams:
            return {"conversations": [{"id": one, "name": name} for one, name in self.teams[team].items()]}
        names = [None, *(f"Kanava {number}" for number in range(1, len(self.channels)))]
        channels = sorted(self.channels, key=lambda one: one != team)
        if team not in self.channels:
            raise Refused(404, "TeamNotFound")
        return {
            "conversations": [{"id": one, "name": name} for one, name in zip(channels, names, strict=True)]
        }

    async def upload(self, request: web.Request, body: Json) -> Json:
        """PUT of a file's bytes, all at once, to where a consent was given."""
        content = await request.read()
        if request.headers.get("Authorization"):
            raise Refused(400, "TokenSentToAFileStore")
        if request.headers.get("Content-Range") != f"bytes 0-{len(content) - 1}/{len(content)}":
            raise Refused(416, "invalidRange")
        name = request.match_info["name"]
        if name in self.uploads:
            raise Refused(404, "itemNotFound")
        self.uploads[name] = content
        return {"id": f"item-{name}", "name": name, "size": len(content)}

    # --- what it knows ----------------------------------------------------------------------------------------

    def _chat(self, request: web.Request) -> Chat:
        name = request.match_info["conversation"]
        channel = name.partition(";")[0]
        if channel in self.channels:
            return self.chats.setdefault(name, Chat(name, list(self.people.values()), channel))
        chat = self.chats.get(name)
        if chat is None:
            raise Refused(404, "ConversationNotFound")
        if not chat.channel and all(person.account not in self.people for person in chat.members):
            raise Refused(403, "BotNotInConversationRoster")
        return chat

    def _person(self, account: str) -> Person:
        for person in self.people.values():
            if account in (person.account, person.aad):
                return person
        raise Refused(403, "BotNotInConversationRoster") if account else Refused(400, "BadSyntax")

    def _thread(self, channel: str, body: Json) -> Json:
        if channel not in self.channels:
            raise Refused(404, "ConversationNotFound")
        if not body.get("isGroup") or not body.get("activity"):
            raise Refused(400, "BadSyntax")
        number = next(self._ids)
        chat = Chat(f"{channel};messageid={number}", list(self.people.values()), channel)
        said = self._say(chat, body["activity"], number)
        self.chats[chat.id] = chat
        return {"id": chat.id, "activityId": said}

    def _say(self, chat: Chat, activity: Json, number: int = 0) -> str:
        check(activity, chat.id)
        name = str(number or next(self._ids))
        if activity["type"] == "message":
            chat.messages[name] = {**activity, "id": name}
        return name
