"""One person at Microsoft's local client, by its HTTP interface and its two streams: what is done, what is seen.

The interface is the one of the client's own page. It is not documented; version 0.2.28 has it.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any

import aiohttp

from tests.e2e.client import Json
from tests.e2e.process import PATIENCE_S
from tests.e2e.teams.peers import BOT, BOT_NAME, Playground, account, chat_of

CARD = "application/vnd.microsoft.card.adaptive"
SENTENCE = "application/vnd.microsoft.activity.message"


class Seat:
    """Acts at a client, and notes what it shows. `start` and all acts are awaited in one loop.

    `messages` are those of the person's own chats and of all channels, by conversation, oldest first, as they look now.
    `hints` are the sentences that followed presses. `wire` is all that went between client and bot, both ways.
    """

    def __init__(self, client: Playground) -> None:
        self.client, self.user = client, client.user
        self.messages: dict[str, dict[str, Json]] = {}
        self.hints: list[str] = []
        self.wire: list[Json] = []
        self._files: dict[str, list[str]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._streams: list[aiohttp.ClientWebSocketResponse] = []
        self._listening: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Sit down."""
        self._session = aiohttp.ClientSession(self.client.address, timeout=aiohttp.ClientTimeout(PATIENCE_S))
        for path, heard in (
            ("/_ws_conversation/v1/conversations/stream", self._shown),
            ("/_ws/log/stream", self._logged),
        ):
            stream = await self._session.ws_connect(path, max_msg_size=0)
            self._streams.append(stream)
            self._listening.append(asyncio.ensure_future(_listen(stream, heard)))

    async def stop(self) -> None:
        """Get up."""
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)
        for stream in self._streams:
            await stream.close()
        if self._session is not None:
            await self._session.close()

    # --- what is done --------------------------------------------------------------------------------

    async def install(self) -> None:
        """Add the app to oneself, as the page does when it opens."""
        await self._post(f"/_debug/conversation/{chat_of(self.user)}/installation")

    async def write(self, text: str, conversation: str, *, mention: bool = False) -> None:
        """Type a message; outside one's own chat the bot hears only what mentions it."""
        called = f"<at>{BOT_NAME}</at>"
        said = {"text": f"{called} {text}", "mentions": [{"mentioned": {"id": BOT}, "text": called}]}
        await self._post(
            f"/_conversation/v1/conversations/{conversation}/messages",
            {
                "from": {"id": account(self.user)},
                "textFormat": "plain",
                **(said if mention else {"text": text}),
            },
        )

    async def submit(self, user: str, conversation: str, message: str, data: Json) -> None:
        """Press what answers by a message of its own."""
        await self._post("/_conversation/v1/submit", {**_about(user, conversation, message), "value": data})

    async def execute(self, user: str, conversation: str, message: str, verb: str, data: Json) -> Json:
        """Press what is answered in its place; what came back, which the page shows there and nowhere else."""
        action = {"type": "Action.Execute", "verb": verb, "data": data}
        answer = await self._post(
            "/_conversation/v1/invoke",
            {
                **_about(user, conversation, message), "name": "adaptiveCard/action",
                "value": {"action": action, "trigger": "manual"},
            },
        )  # fmt: skip
        if answer.get("type") == CARD:
            shown = self._message(conversation, message)
            shown["attachments"] = [{"contentType": CARD, "content": answer["value"]}]
        elif answer.get("type") == SENTENCE:
            self.hints.append(answer["value"])
        return answer

    async def happen(self, activity: Json) -> None:
        """Let something happen that the page has no button for."""
        await self._post("/_internal/v1/customActivities", activity)

    async def template(self, kind: str, conversation: str) -> Json:
        """An activity of this kind as the client would make it: "uninstall", "botAdded", …"""
        assert self._session is not None
        query = {"conversationId": conversation, "type": kind}
        async with self._session.get("/_internal/v1/customActivities/template", params=query) as response:
            assert response.status == 200, await response.text()
            found: Json = await response.json()
            return found

    # --- what is seen --------------------------------------------------------------------------------

    def seen(self, conversation: str) -> list[Json]:
        """The bot's messages of a conversation, or of a channel with all its threads, oldest first.

        `files` of a message are the names of the files that it offers or gives, which the client leaves out.
        """
        return [
            {**message, "files": self._files.get(message["messageId"], [])}
            for place, messages in self.messages.items()
            if place.partition(";")[0] == conversation
            for message in messages.values()
            if message["from"]["id"] == BOT
        ]

    def answers(self) -> list[int]:
        """The statuses that the bot gave to what people did."""
        return [one["response"]["statusCode"] for one in self.wire if one["to"] == "User Application"]

    # --- inside --------------------------------------------------------------------------------------

    def _message(self, conversation: str, message: str) -> Json:
        for place, messages in self.messages.items():
            if place.partition(";")[0] == conversation.partition(";")[0] and message in messages:
                return messages[message]
        raise AssertionError("what was pressed is not there")

    def _shown(self, told: Json) -> None:
        if told.get("action") not in ("createMessage", "updateMessage"):
            return
        message = told["message"]
        place = message.get("postConversationId") or told["actionConversationId"]
        self.messages.setdefault(place, {})[message["messageId"]] = {**message, "conversation": place}

    def _logged(self, told: Json) -> None:
        if told.get("logAction") != "appendLog" or not told["log"].get("request"):
            return
        log = told["log"]
        self.wire.append(log)
        sent = log["request"].get("body") or {}
        named = [one["name"] for one in sent.get("attachments") or [] if one.get("name")]
        if log["from"] == "User Application" and named and log.get("messageId"):
            self._files[log["messageId"]] = named

    async def _post(self, path: str, body: Any = None) -> Json:
        assert self._session is not None
        async with self._session.post(path, json=body) as response:
            raw = await response.text()
            assert response.status < 300, f"{path}: {response.status} {raw}"
            with suppress(ValueError):
                found = json.loads(raw)
                return found if isinstance(found, dict) else {}
            return {}


def _about(user: str, conversation: str, message: str) -> Json:
    return {"conversation": {"id": conversation}, "from": {"id": account(user)}, "replyToId": message}


async def _listen(stream: aiohttp.ClientWebSocketResponse, heard: Any) -> None:
    async for message in stream:
        if message.type is aiohttp.WSMsgType.TEXT:
            heard(json.loads(message.data))
