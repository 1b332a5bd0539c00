"""People of a workplace in Teams, as a script: they type, press what they see by its label, and fill in forms.

Each sits at a client of their own and sees what its page would show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any
from uuid import uuid4

from tests.e2e.client import Json, until
from tests.e2e.patience import SOON, Patient
from tests.e2e.teams import seen
from tests.e2e.teams.office import Office
from tests.e2e.teams.peers import BOT, BOT_NAME, TEAM, TENANT, account, chat_of, directory_id
from tests.e2e.teams.seat import Seat
from tests.e2e.voices import word


class People(Patient):
    """Acts for everybody, one after the other."""

    def __init__(self, office: Office, patience: timedelta = SOON, stride: timedelta = timedelta.max) -> None:
        super().__init__(office.bot, patience, stride)
        self.office = office
        self.installed: set[str] = set()
        self._taken: set[str] = set()

    # --- what people do ------------------------------------------------------------------------------

    def arrive(self, user: str) -> None:
        """Add the app."""
        self.installed.add(user)
        self._acts(self._seat(user).install())

    def leave(self, user: str) -> None:
        """Take the app away."""
        self.happen(user, "uninstall")

    def say(self, user: str, text: str, channel: str = "", *, wait: bool = True) -> None:
        """Type a message; elsewhere than in one's own chat with a mention. Do not wait for answers if so said."""
        if channel:
            home = self._seat(self.office.users[0])
            mine = user == home.user
            said = self._said_by(user, text, channel)
            self._acts(home.write(text, channel, mention=True) if mine else home.happen(said), wait=wait)
        else:
            self._acts(self._seat(user).write(text, chat_of(user)), wait=wait)

    def press(
        self, user: str, label: str, *, channel: str = "", old: bool = False, wait: bool = True
    ) -> Json:
        """Press a button by its label, on the newest message that has it; waits until there is one.

        `old` is a client that knows no other press than the one answered by a message. What came back in its place.
        """
        message, action = until(
            lambda: self._button(user, label, channel), f"{user} sees no button {label!r}"
        )
        inputs = {} if action.get("associatedInputs") == "none" else seen.as_it_stands(seen.card_of(message))
        return self._act(user, message, action, inputs, channel=channel, old=old, wait=wait)

    def tick(self, user: str, *labels: str) -> None:
        """Tick options of the newest list of a message, and send them."""
        message = until(lambda: self._newest(user, seen.has_list), f"{user} sees no list")
        card = seen.card_of(message)
        self._act(user, message, seen.sent_by(card), seen.ticked(card, labels))

    def fill(self, user: str, **answers: str | Iterable[str]) -> dict[str, str]:
        """Hand in the newest form: option ids or typed text by field, others as they stand.

        The sentences at fields that need another look, by field; nothing when the form was taken.
        """
        message = self.form(user)
        card = seen.card_of(message)
        self._act(user, message, seen.sent_by(card), seen.filled(card, answers))
        now = next(m for m in self.seen(user) if m["messageId"] == message["messageId"])
        return seen.errors(seen.card_of(now))

    def form(self, user: str) -> Json:
        """The message with the newest form; waits until there is one."""
        return until(lambda: self._newest(user, seen.is_form), f"no form opens for {user}")

    def opens(self, user: str, opened: Callable[[], object]) -> None:
        """Do what opens a form, and wait for it: older ones may still be there."""
        before = self._newest(user, seen.is_form)
        opened()
        until(lambda: self._newest(user, seen.is_form) != before, f"no form opens for {user}")

    def happen(self, user: str, kind: str, conversation: str = "", **about: Any) -> None:
        """Let something happen that the client's page offers as a mocked activity."""
        seat = self._seat(user)
        activity = self._run(seat.template(kind, conversation or chat_of(user)))
        self._acts(seat.happen({**activity, **about}))

    # --- what people see -----------------------------------------------------------------------------

    def told(self, user: str, channel: str = "") -> list[str]:
        """What the bot says there, in words, oldest first."""
        return [seen.in_words(message) for message in self.seen(user, channel)]

    def seen(self, user: str, channel: str = "") -> list[Json]:
        """The bot's messages of a conversation, oldest first."""
        seat = self._seat(self.office.users[0] if channel else user)
        shown = seat.seen(channel or chat_of(user))
        deleted = self.office.line.deleted
        return [one for one in shown if (one["conversation"], one["messageId"]) not in deleted]

    def sees(self, user: str, *words: str, channel: str = "") -> str:
        """Wait until the bot has said something with one of these words; the newest such message."""
        return until(
            lambda: next(
                (text for text in reversed(self.told(user, channel)) if any(w in text for w in words)), ""
            ),
            f"{user} does not see {' or '.join(words)!r}",
        )

    def asked(self, user: str, words: str) -> None:
        """Wait until the newest thing that the bot has said to a person holds these words."""
        until(lambda: words in "".join(self.told(user)[-1:]), f"{user} is not asked {words!r}")

    def hinted(self, user: str) -> str:
        """The newest sentence that only whoever pressed sees."""
        seat = self._seat(user)
        return until(lambda: seat.hints[-1] if seat.hints else "", f"{user} sees no hint")

    @staticmethod
    def word(user: str, phrase_id: str, **values: Any) -> str:
        """A phrase in a person's own language, as said to a pair."""
        return word(user, phrase_id, **{"form": "pair", **values})

    # --- files ---------------------------------------------------------------------------------------

    def offered(self, user: str) -> list[Json]:
        """The files that a person may let into their own store, oldest first: the messages that ask."""
        return [m for m in self.seen(user) if seen.OFFER in _kinds(m)]

    def given(self, user: str, name: str) -> None:
        """Wait until a person is offered a file of this name, and take it."""
        message = until(
            lambda: next((m for m in reversed(self.offered(user)) if name in m["files"]), None),
            f"{user} is not offered {name}",
        )
        self.consent(user, message)
        until(
            lambda: any(name in m["files"] for m in self.seen(user) if seen.GIVEN in _kinds(m)),
            f"{user} is not given {name}",
        )

    def consent(self, user: str, message: Json, *, to: bool = True, place: str = "") -> None:
        """Let a file in, or do not. `place` is where it can be put, of the office's own store if ""."""
        offer = next(one for one in message["attachments"] if one["contentType"] == seen.OFFER)
        content, name = offer["content"], f"{len(self.office.line.uploads)}-{len(self._taken)}"
        self._taken.add(message["messageId"])
        upload = {
            "contentUrl": f"{self.office.line.address}/files/{name}", "name": message["files"][0],
            "uploadUrl": place or f"{self.office.line.address}/upload/{name}", "uniqueId": name, "fileType": "pdf",
        }  # fmt: skip
        value = (
            {
                "type": "fileUpload",
                "action": "accept",
                "context": content["acceptContext"],
                "uploadInfo": upload,
            }
            if to
            else {"type": "fileUpload", "action": "decline", "context": content["declineContext"]}
        )
        self.happen(
            user, "install", type="invoke", name="fileConsent/invoke", action=None, value=value,
            replyToId=message["messageId"],
        )  # fmt: skip

    # --- time ----------------------------------------------------------------------------------------

    def settled(self, within: timedelta | None = None) -> None:
        """Wait until what was done is answered, and what is due is sent and seen; the clock is moved for it."""
        line = self.office.line
        until(lambda: all(going.over for going in line.deliveries), "the bot does not answer")
        super().settled(within)
        until(
            lambda: self._shown() >= {call.message for call in line.calls if call.message}, "not all is shown"
        )

    def _shown(self) -> set[str]:
        seats = self.office.seats.values()
        return {message for seat in seats for place in seat.messages.values() for message in place}

    # --- inside --------------------------------------------------------------------------------------

    def _acts(self, doing: Any, *, wait: bool = True) -> Any:
        """Do something at a client, which tells the bot in its own time."""
        before = len(self.office.line.deliveries)
        answer = self._run(doing)
        until(lambda: len(self.office.line.deliveries) > before, "the bot is not told")
        if wait:
            self.settled()
        return answer

    def _seat(self, user: str) -> Seat:
        return self.office.seats[user]

    def _run(self, doing: Any) -> Any:
        return self.office.loop.run(doing)

    def _button(self, user: str, label: str, channel: str) -> tuple[Json, Json] | None:
        return next(
            (
                (message, action)
                for message in reversed(self.seen(user, channel))
                for action in seen.buttons(seen.card_of(message))
                if seen.label_of(action) == label
            ),
            None,
        )

    def _newest(self, user: str, kind: Any) -> Json | None:
        return next((m for m in reversed(self.seen(user)) if kind(seen.card_of(m))), None)

    def _act(
        self, user: str, message: Json, action: Json, inputs: Json, *, channel: str = "", old: bool = False,
        wait: bool = True,
    ) -> Json:  # fmt: skip
        seat = self._seat(self.office.users[0] if channel else user)
        where, data = message["conversation"], {**action["data"], **inputs}
        if old or action["type"] == "Action.Submit":
            doing: Any = seat.submit(user, where, message["messageId"], data)
        else:
            doing = seat.execute(user, where, message["messageId"], action["verb"], data)
        answer: Json = self._acts(doing, wait=wait) or {}
        return answer

    def _said_by(self, user: str, text: str, channel: str) -> Json:
        """What somebody types in a channel that another one's client shows."""
        called = f"<at>{BOT_NAME}</at>"
        return {
            "type": "message", "id": uuid4().hex, "channelId": "msteams", "serviceUrl": self.office.line.service_url,
            "text": f"{called} {text}", "textFormat": "plain", "locale": "en-US",
            "from": {"id": account(user), "name": user, "aadObjectId": directory_id(user)},
            "recipient": {"id": BOT, "name": BOT_NAME},
            "conversation": {"id": channel, "isGroup": True, "conversationType": "channel", "tenantId": TENANT},
            "entities": [
                {"type": "mention", "mentioned": {"id": BOT, "name": BOT_NAME}, "text": called},
                {"type": "clientInfo", "locale": "en-US", "timezone": "Europe/Helsinki"},
            ],
            "channelData": {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "channel": {"id": channel}},
        }  # fmt: skip


def _kinds(message: Json) -> list[str]:
    return [one["contentType"] for one in message.get("attachments") or []]
