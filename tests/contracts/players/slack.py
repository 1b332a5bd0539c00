"""Slack in a scenario: signed deliveries to the product, and a Web API that keeps what people would see."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from adapters.slack.app import SlackApp
from adapters.slack.plain import escaped
from adapters.slack.receive import Patience
from bot.config import SlackSettings
from bot.domain.event import Address
from bot.ports import Clock
from bot.workspaces import Workspaces
from dialogs.phrasebook import Phrasebook
from tests.adapters.slack.deliveries import SECRET, on_the_wire, signature
from tests.adapters.slack.lines import serving
from tests.adapters.slack.webapi import TOKEN, FakeSlack
from tests.contracts.players.blocks import parts_of, sheet_of
from tests.contracts.players.seen import BECAME, HINTED, SAID, Press, Seen, Sheet, Ticks, file, wrong
from tests.contracts.players.served import ServedChat
from tests.e2e.slack.seen import filled
from tests.transcripts.page import Who

Json = dict[str, Any]
TEAM = "T1"
LOCALES = {"fi": "fi-FI", "sv": "sv-SE", "en": "en-GB"}
VIEW = "view"
CALM = Patience(view=60.0, answer=60.0)
"""No turn is slow, however busy the machine is."""


def user_id(user: str) -> str:
    """What Slack calls somebody."""
    return f"U{user.upper()}"


@dataclass
class Window(FakeSlack):
    """Slack's Web API, and what its people come to see: by user id, in order, each with how it came about."""

    shown: dict[str, list[tuple[str, Json]]] = field(default_factory=dict)
    acted: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """Who acted in which conversation on which message, by the number in the address that answers there."""

    def see(self, user: str, how: str, what: Json) -> None:
        """Somebody comes to see something."""
        self.shown.setdefault(user, []).append((how, dict(what)))

    def say(self, channel: str, text: str, **more: Any) -> str:
        """A message. In a person's own chat that person sees it."""
        ts = super().say(channel, text, **more)
        self.see(channel.removeprefix("D"), SAID, self.messages[channel][-1])
        return ts

    def become(self, channel: str, ts: str, what: Json) -> None:
        """A message becomes another, or nothing."""
        message = next(one for one in self.messages[channel] if one["ts"] == ts)
        message["blocks"] = what.get("blocks", [])
        self.see(channel.removeprefix("D"), BECAME, message)

    def do_auth_test(self, args: Json) -> Json:
        return {"team_id": TEAM, "team": "Kotipesä", "user_id": "UBOT", "bot_id": "BBOT", "url": self.url}

    def do_views_open(self, args: Json) -> Json:
        self.see(args["trigger_id"].partition(".")[2], VIEW, args["view"])
        return {"view": {"id": f"V{len(self.calls)}"}}

    def do_views_publish(self, args: Json) -> Json:
        return {}

    def do_chat_update(self, args: Json) -> Json:
        self.become(args["channel"], args["ts"], args)
        return {}

    async def respond(self, request: web.Request) -> web.Response:
        """An answer where somebody acted."""
        user, channel, ts = self.acted[request.match_info["number"]]
        body = await request.json()
        if body.get("replace_original") or body.get("delete_original"):
            self.become(channel, ts, body)
        else:
            self.see(user, HINTED, body)
        return web.Response()


class SlackChat(ServedChat):
    """One workspace of Slack. Open it within the event loop."""

    def __init__(self, people: Iterable[Who]) -> None:
        super().__init__()
        self._window = Window(users={user_id(who.user): _profile(who) for who in people})
        self._numbers = count(1)
        self._wrong: dict[str, list[Seen]] = {}

    async def open(self, workspaces: Workspaces, clock: Clock, book: Phrasebook) -> SlackChat:
        """The adapter in front of a Web API that serves."""
        answers = web.post("/answer/{number}", self._window.respond)
        url = await self.servers.enter_async_context(serving(self._window, answers))
        settings = SlackSettings(bot_token=TOKEN, signing_secret=SECRET, api_url=url)
        app = SlackApp(settings, workspaces, clock, book)
        self.use(app, lambda inlet: app.join(inlet, CALM))
        return self

    def address(self, user: str) -> Address:
        """Where a person of the workspace is."""
        return Address("slack", TEAM, user_id(user))

    # --- what people do -------------------------------------------------------------------------------

    async def arrive(self, user: str) -> None:
        """Open the app's messages."""
        await self._event(user, {"type": "app_home_opened", "tab": "messages"})

    async def say(self, user: str, text: str) -> None:
        """Type to the app."""
        await self._event(user, {"type": "message", "text": escaped(text), "channel_type": "im"})

    async def press(self, user: str, seen: Seen, press: Press) -> None:
        """Press a button."""
        await self._pressed(user, seen, press.native, {})

    async def tick(self, user: str, seen: Seen, ticks: Ticks, chosen: Sequence[str]) -> None:
        """Tick, then press the button below."""
        state: Json = {}
        for number, block in enumerate(self._message(user, seen)["blocks"]):
            for element in block.get("elements", ()):
                if element.get("type") == "checkboxes":
                    picked = [option for option in element["options"] if option["value"] in chosen]
                    given = {"type": "checkboxes", "selected_options": picked}
                    state[f"b{number}"] = {element["action_id"]: given}
        await self._pressed(user, seen, ticks.submit.native, state)

    async def hand_in(self, user: str, sheet: Sheet, values: Mapping[str, Sequence[str]]) -> None:
        """Send a view; what is wrong stands at its fields."""
        view, number = sheet.native, next(self._numbers)
        inputs = (block for block in view["blocks"] if block["type"] == "input")
        answers = {block["block_id"]: given for block in inputs if (given := _given(block, values))}
        sent = {**view, "app_installed_team_id": TEAM, "state": {"values": filled(view, answers)}}
        body = {
            "type": "view_submission",
            **_who(user),
            "trigger_id": f"{number}.{user_id(user)}",
            "view": sent,
        }
        answer = await self._deliver(body)
        if answer.get("response_action") == "errors":
            self._wrong[user] = [wrong(sheet, answer["errors"].items())]
        elif "view" in answer:
            self._window.see(user_id(user), VIEW, answer["view"])

    # --- what they see ----------------------------------------------------------------------------------

    async def news(self, user: str) -> list[Seen]:
        """Once everything under way has ended."""
        await self.app.finish()
        shown = self._window.shown.pop(user_id(user), [])
        return [*self._wrong.pop(user, []), *(seen for how, what in shown for seen in _seen(how, what))]

    # --- on the wire --------------------------------------------------------------------------------------

    async def _event(self, user: str, event: Json) -> None:
        number = next(self._numbers)
        who = {"user": user_id(user), "channel": f"D{user_id(user)}"}
        body = {
            "type": "event_callback",
            "team_id": TEAM,
            "event": {**who, **event},
            "event_id": f"Ev{number}",
        }
        assert not await self._deliver({**body, "event_time": int(time.time())})

    async def _pressed(self, user: str, seen: Seen, element: Json, state: Json) -> None:
        number, channel = next(self._numbers), f"D{user_id(user)}"
        self._window.acted[str(number)] = user_id(user), channel, seen.ref
        keys = ("type", "action_id", "text", "value")
        body = {
            "type": "block_actions",
            **_who(user),
            "container": {"type": "message", "message_ts": seen.ref, "channel_id": channel},
            "channel": {"id": channel, "name": "directmessage"},
            "trigger_id": f"{number}.{user_id(user)}",
            "response_url": f"{self._window.url}answer/{number}",
            "message": self._message(user, seen),
            "state": {"values": state},
            "actions": [{key: element[key] for key in keys}],
        }
        assert not await self._deliver(body)

    async def _deliver(self, body: Json) -> Json:
        raw, kind = on_the_wire(body)
        at = str(int(time.time()))
        signed = {
            "X-Slack-Request-Timestamp": at,
            "X-Slack-Signature": signature(raw, at),
            "Content-Type": kind,
        }
        return await self.deliver("/slack/events", raw, signed)

    def _message(self, user: str, seen: Seen) -> Json:
        return next(one for one in self._window.messages[f"D{user_id(user)}"] if one["ts"] == seen.ref)


def _profile(who: Who) -> Json:
    return {
        "team_id": TEAM,
        "real_name": who.name,
        "tz": "Europe/Helsinki",
        "locale": LOCALES[who.language],
        "is_restricted": False,
    }


def _who(user: str) -> Json:
    return {"team": {"id": TEAM}, "user": {"id": user_id(user), "team_id": TEAM}}


def _given(block: Json, values: Mapping[str, Sequence[str]]) -> str | tuple[str, ...]:
    given = tuple(values.get(block["block_id"], ()))
    many = block["element"]["type"] in ("checkboxes", "multi_static_select")
    return given if many else "".join(given)


def _seen(how: str, what: Json) -> Iterator[Seen]:
    if "files" in what:
        yield from (file(one["title"], one["name"]) for one in what["files"])
    elif how != VIEW:
        yield Seen(tuple(parts_of(what["blocks"])), how, what.get("ts", ""))
    elif "submit" in what:
        yield Seen((sheet_of(what),))
    else:
        yield Seen(tuple(parts_of(what["blocks"])), HINTED)
