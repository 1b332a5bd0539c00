"""People of a workplace in Slack, as a script: they type, press what they see by its label, and fill in forms.

They see what local-slack's page would show them: its own line to the page tells of every message and view.
"""

from __future__ import annotations

import asyncio
import http.client
import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import aiohttp

from tests.e2e.client import until
from tests.e2e.patience import SOON, Patient
from tests.e2e.process import PATIENCE_S
from tests.e2e.slack.completed import AT_HOME
from tests.e2e.slack.office import Office
from tests.e2e.slack.peers import BOT_USER, CHANNEL, user_id
from tests.e2e.slack.rules import Json
from tests.e2e.slack.seen import buttons, fields, filled, has_list, in_words, ticked
from tests.e2e.voices import word


class People(Patient):
    """Acts for everybody, one after the other."""

    def __init__(self, office: Office, patience: timedelta = SOON, stride: timedelta = timedelta.max) -> None:
        super().__init__(office.bot, patience, stride)
        self.office = office
        self.messages: dict[str, list[Json]] = {}
        self.direct: dict[str, str] = {}
        self.homes: dict[str, Json] = {}
        self.views: list[Json] = []
        self.errors: Json = {}
        self._page: aiohttp.ClientWebSocketResponse | None = None
        self._session: aiohttp.ClientSession | None = None
        office.loop.run(self._look())

    def leave(self) -> None:
        """Look no more."""
        self.office.loop.run(self._close())

    # --- what people do ------------------------------------------------------------------------------

    def arrive(self, user: str) -> None:
        """Open the app for the first time."""
        self._control("open-home", user=user_id(user))
        until(lambda: user in self.direct, f"{user} has no chat with the bot")
        self.settled()

    def say(self, user: str, text: str, channel: str = "", *, wait: bool = True) -> None:
        """Type a message, in the chat with the bot unless a channel is named; do not wait for answers if so said."""
        self._control("message", user=user_id(user), channel=channel or self._dm(user), text=text)
        if wait:
            self.settled()

    def command(
        self, user: str, text: str, *, name: str = "/mentoring", channel: str = CHANNEL, wait: bool = True
    ) -> None:
        """Type a slash command."""
        self.views = []
        self._control("command", user=user_id(user), channel=channel, command=name, text=text)
        if wait:
            self.settled()

    def press(self, user: str, label: str, *, channel: str = "") -> None:
        """Press a button by its label, on the newest message that has it; waits until there is one."""
        place = channel or self._dm(user)
        message, button = until(lambda: self._button(user, place, label), f"{user} sees no button {label!r}")
        self._act(user, place, message["ts"], button)

    def press_at_home(self, user: str, label: str) -> None:
        """Press a button of the home page."""
        button = until(
            lambda: next(
                (b for b in buttons(self.homes.get(user_id(user), {})) if b["label"] == label), None
            ),
            f"{user} sees no button {label!r} at home",
        )
        self._act(user, self._dm(user), AT_HOME, button)

    def tick(self, user: str, *labels: str) -> None:
        """Tick options of the newest list of a message, and send them."""
        message = until(
            lambda: next((m for m in reversed(self.seen(user)) if has_list(m)), None), f"{user} sees no list"
        )
        for act in ticked(message, labels):
            self._act(user, self._dm(user), message["ts"], act)

    def fill(self, user: str, **answers: str | Iterable[str]) -> Json:
        """Send in the form that is open: option ids or typed text by field, others as they stand.

        The sentences at fields that need another look, by field; nothing when the form was taken.
        """
        view = self.form(user)
        self.errors = {}
        self._send_to_page(t="view_submit", user=user_id(user), values=filled(view, answers))
        until(lambda: self.errors or self.view() != view, f"the form of {user} is not taken")
        self.settled()
        return self.errors

    def form(self, user: str) -> Json:
        """The form that is open; waits until there is one."""
        return until(
            lambda: view if (view := self.view()) and fields(view) else None, f"no form opens for {user}"
        )

    def close_form(self, user: str) -> None:
        """Put the form away without sending it."""
        self._send_to_page(t="view_close", user=user_id(user))
        until(lambda: not self.views, "the form stays")

    # --- what people see -----------------------------------------------------------------------------

    def view(self) -> Json | None:
        """What lies over the chat: a form or a closing word."""
        return self.views[-1] if self.views else None

    def told(self, user: str, channel: str = "") -> list[str]:
        """What the bot says to a person, as screen readers read it, oldest first."""
        return [m["text"] for m in self.seen(user, channel) if m["user"] == BOT_USER and m["text"]]

    def papers(self, user: str) -> list[str]:
        """The names of the files that a person was given, oldest first."""
        return [file["name"] for message in self.seen(user) for file in message.get("files", [])]

    def seen(self, user: str, channel: str = "") -> list[Json]:
        """The messages of a conversation that this person sees, oldest first."""
        place = channel or self._dm(user)
        return [
            m for m in self.messages.get(place, []) if m.get("ephemeral_to", user_id(user)) == user_id(user)
        ]

    def sees(self, user: str, *words: str, channel: str = "") -> str:
        """Wait until the bot has said something with one of these words; the newest such message."""
        return until(
            lambda: next(
                (text for text in reversed(self.told(user, channel)) if any(w in text for w in words)), ""
            ),
            f"{user} does not see {' or '.join(words)!r}",
        )

    def given(self, user: str, name: str) -> None:
        """Wait until a person has been given a file of this name."""
        until(lambda: name in self.papers(user), f"{user} is not given {name}")

    def asked(self, user: str, words: str) -> None:
        """Wait until the newest thing that the bot has said to a person holds these words."""
        until(lambda: words in "".join(self.told(user)[-1:]), f"{user} is not asked {words!r}")

    def home(self, user: str) -> str:
        """A person's home page in words; waits until there is one."""
        return in_words(until(lambda: self.homes.get(user_id(user)), f"{user} has no home page"))

    @staticmethod
    def word(user: str, phrase_id: str, **values: Any) -> str:
        """A phrase in a person's own language, as said to a pair."""
        return word(user, phrase_id, **{"form": "pair", **values})

    # --- inside --------------------------------------------------------------------------------------

    def _dm(self, user: str) -> str:
        if user not in self.direct:
            self.arrive(user)
        return self.direct[user]

    def _button(self, user: str, place: str, label: str) -> tuple[Json, Json] | None:
        return next(
            (
                (message, button)
                for message in reversed(self.seen(user, place))
                for button in buttons(message)
                if button["label"] == label
            ),
            None,
        )

    def _act(self, user: str, place: str, ts: str, action: Json) -> None:
        sent = {name: value for name, value in action.items() if name != "label"}
        self.views = []
        self._control("interact", channel=place, messageTs=ts, user=user_id(user), action=sent)
        self.settled()

    def _control(self, what: str, **body: Any) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.office.slack.port, timeout=PATIENCE_S)
        try:
            connection.request(
                "POST", f"/_control/{what}", json.dumps(body), {"Content-Type": "application/json"}
            )
            answer = connection.getresponse()
            raw = answer.read()
            assert answer.status == 200, raw
        finally:
            connection.close()

    def _send_to_page(self, **said: Any) -> None:
        async def send() -> None:
            assert self._page is not None
            await self._page.send_str(json.dumps(said))

        self.office.loop.run(send())

    async def _look(self) -> None:
        self._session = aiohttp.ClientSession()
        self._page = await self._session.ws_connect(
            f"ws://127.0.0.1:{self.office.slack.port}/ui", max_msg_size=0
        )
        self._heard(json.loads((await self._page.receive()).data))
        self._listening = asyncio.ensure_future(self._listen(self._page))

    async def _listen(self, page: aiohttp.ClientWebSocketResponse) -> None:
        async for message in page:
            if message.type is aiohttp.WSMsgType.TEXT:
                self._heard(json.loads(message.data))

    async def _close(self) -> None:
        if self._page is not None and self._session is not None:
            self._listening.cancel()
            await self._page.close()
            await self._session.close()

    def _heard(self, told: Json) -> None:
        match told["t"]:
            case "init":
                self.messages = dict(told["state"]["messages"])
                self.views = told["state"]["modalStack"]
                for channel in told["state"]["channels"]:
                    self._channel(channel)
            case "channel":
                self._channel(told["channel"])
            case "message":
                self.messages.setdefault(told["message"]["channel"], []).append(told["message"])
            case "message_update":
                place = self.messages[told["message"]["channel"]]
                place[:] = [told["message"] if m["ts"] == told["message"]["ts"] else m for m in place]
            case "view":
                self.views = told["stack"]
            case "view_errors":
                self.errors = told["errors"]
            case "home":
                self.homes[told["user"]] = told["view"]

    def _channel(self, channel: Json) -> None:
        self.messages.setdefault(channel["id"], [])
        if channel["is_im"]:
            other = next(member for member in channel["members"] if member != BOT_USER)
            self.direct[other.removeprefix("U").lower()] = channel["id"]
