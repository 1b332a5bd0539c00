"""The playground in a scenario: acts over its own HTTP interface, messages as its page gets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.playground.app import make_app
from adapters.playground.cast import BY_USER
from adapters.playground.history import BOT, History
from adapters.playground.send import Playground
from bot.cli.demo import DemoHub
from bot.domain.event import Address
from bot.domain.message import Option
from bot.wiring import Bot, MovableClock
from tests.contracts.players.seen import (
    ANNOUNCED,
    BECAME,
    HINTED,
    Asked,
    Line,
    Part,
    Press,
    Quoted,
    Row,
    Rows,
    Seen,
    Sheet,
    Ticks,
    Words,
    file,
    words,
    wrong,
)

Json = dict[str, Any]


class PlaygroundChat:
    """The browser's playground, without the browser."""

    def __init__(self, clock: MovableClock) -> None:
        self._clock = clock
        self._history = History(":memory:")
        self.platform = Playground(self._history, clock.now)
        self._client: TestClient[web.Request, web.Application] | None = None
        self._direct: dict[str, list[Seen]] = {}
        self._last: dict[str, int] = {}

    def address(self, user: str) -> Address:
        """Where a person of the invented cast is."""
        return BY_USER[user].address

    async def join(self, bot: Bot) -> None:
        """Serve the page's interface."""
        self._client = TestClient(TestServer(make_app(DemoHub(bot, self._clock), self.platform)))
        await self._client.start_server()

    async def close(self) -> None:
        """Stop serving."""
        if self._client is not None:
            await self._client.close()
        self._history.close()

    async def arrive(self, user: str) -> None:
        """Open the chat."""
        await self._act(user, "arrive")

    async def say(self, user: str, text: str) -> None:
        """Type."""
        await self._act(user, "say", text=text)

    async def press(self, user: str, seen: Seen, press: Press) -> None:
        """Press."""
        await self._act(user, "press", message=seen.ref, payload=press.native)

    async def tick(self, user: str, seen: Seen, ticks: Ticks, chosen: Sequence[str]) -> None:
        """Tick."""
        await self._act(user, "submit", message=seen.ref, values={ticks.step: list(chosen)})

    async def hand_in(self, user: str, sheet: Sheet, values: Mapping[str, Sequence[str]]) -> None:
        """Hand in a sheet; what is wrong stands at its fields."""
        filled = {field: list(given) for field, given in values.items()}
        answer = await self._act(user, "submit", message=sheet.native, values=filled)
        for reply in answer["replies"]:
            if reply["type"] == "errors":
                self._direct[user].append(wrong(sheet, reply["errors"].items()))

    async def news(self, user: str) -> list[Seen]:
        """Direct answers first, then the new messages."""
        assert self._client is not None
        answer = await self._client.get(f"/api/conversations/{user}")
        messages = (await answer.json())["messages"]
        found = self._direct.pop(user, [])
        for message in messages:
            if message["from"] == BOT and int(message["id"]) > self._last.get(user, 0):
                self._last[user] = int(message["id"])
                found += self._seen(message)
        return found

    async def _act(self, user: str, how: str, **body: Any) -> Json:
        assert self._client is not None
        answer = await self._client.post(f"/api/{how}", json={"user": user, **body})
        assert answer.status == 200, await answer.text()
        told: Json = await answer.json()
        for reply in told["replies"]:
            if reply["type"] == "replace":
                self._direct.setdefault(user, []).append(_became(reply["message"]))
            elif reply["type"] == "hint":
                self._direct.setdefault(user, []).append(words(reply["text"], how=HINTED))
        self._direct.setdefault(user, [])
        return told

    @staticmethod
    def _seen(message: Json) -> Iterator[Seen]:
        yield Seen(tuple(_parts(message)), ref=message["id"])
        for part in message["parts"]:
            if part["type"] == "file":
                yield file(part["title"], part["file"]["name"])


def _became(message: Json) -> Seen:
    return Seen(tuple(_parts(message)), BECAME, message["id"])


def _parts(message: Json) -> Iterator[Part]:
    yield from (_part(part, message["id"]) for part in message["parts"])


def _part(part: Json, ref: str) -> Part:
    match part["type"]:
        case "facts":
            return Rows(tuple((label, value) for label, value in part["rows"]))
        case "quote":
            return Quoted(part["label"], part["text"])
        case "divider":
            return Line()
        case "actions":
            return Row(tuple(_press(button) for button in part["buttons"]))
        case "choose":
            return Ticks(_options(part), tuple(part["chosen"]), _press(part["submit"]), part["step"])
        case "file":
            return Words(f"{ANNOUNCED}{part['title']}")
        case "form":
            above = [Words(text) for text in part["intro"]]
            return Sheet(part["title"], (*above, *_fields(part, ref)), part["submit"], ref)
        case _:
            return Words(part["text"])


def _press(button: Json) -> Press:
    return Press(button["label"], button["payload"], button["style"] == "quiet")


def _options(part: Json) -> tuple[Option, ...]:
    return tuple(Option(option["id"], option["label"]) for option in part["options"])


def _fields(form: Json, ref: str) -> Iterator[Words | Rows | Quoted | Line | Asked]:
    for field in form["fields"]:
        for above in field["above"]:
            part = _part(above, ref)
            assert isinstance(part, Words | Rows | Quoted | Line)
            yield part
        yield Asked(
            field["id"],
            field["label"],
            field["hint"],
            _options(field),
            tuple(field["value"]),
            field["required"],
        )
