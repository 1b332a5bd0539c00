"""People of the playground as a script: its documented HTTP interface, and buttons pressed by their labels."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

from tests.e2e.process import PATIENCE_S

Json = dict[str, Any]
LOOK_EVERY_S = 0.02
MOST_TRIES = 5
T = TypeVar("T")
Send = Callable[[str, str, Json | None], tuple[int, Json]]
"""How a request goes out: method, path, body; the status and the answer."""


def until(look: Callable[[], T | None], otherwise: str) -> T:
    """Look again and again until there is something to see; that."""
    deadline = time.monotonic() + PATIENCE_S
    while not (seen := look()):
        assert time.monotonic() < deadline, otherwise
        time.sleep(LOOK_EVERY_S)
    return seen


class Refused(AssertionError):
    """The playground did not take a request."""


def over_http(port: int) -> Send:
    """Requests one by one, each on a connection of its own."""

    def send(method: str, path: str, body: Json | None) -> tuple[int, Json]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        try:
            headers = {"Content-Type": "application/json"} if body is not None else {}
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            answer = connection.getresponse()
            raw = answer.read()
            kind = answer.headers.get_content_type()
            return answer.status, json.loads(raw) if kind == "application/json" else _document(raw)
        finally:
            connection.close()

    return send


def _document(raw: bytes) -> Json:
    return {"raw": raw, "text": raw.decode(errors="replace")}


class Client:
    """Acts for everybody. `send` may be replaced to let requests meet misfortune."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._acts = 0
        self._again = 0

    # --- what people do ----------------------------------------------------------------------------

    def say(self, user: str, text: str, *, channel: str = "") -> Json:
        """Type a message."""
        return self._act("say", user=user, text=text, channel=channel)

    def press(self, user: str, label: str, *, channel: str = "") -> Json:
        """Press a button by its label, on the newest message that has it; waits until there is one."""
        message, payload = until(
            lambda: self.button(user, label, channel), f"{user} sees no button {label!r}"
        )
        return self._act("press", user=user, message=message, payload=payload)

    def tick(self, user: str, *labels: str) -> Json:
        """Tick options of the newest list by their labels, and submit it."""
        message, part = until(lambda: self._newest(user, "choose"), f"{user} sees no list")
        ids = [option["id"] for label in labels for option in part["options"] if option["label"] == label]
        assert len(ids) == len(labels), f"{labels} are not all in the list"
        return self._act("submit", user=user, message=message, values={part["step"]: ids})

    def fill(self, user: str, opened: Callable[[], object], **values: str | Iterable[str]) -> Json:
        """Open a form by an act and send it in: option ids or typed text by field; others keep their values.

        A form is a direct answer; one that was lost on its way is opened once more, as people do.
        """
        before, acts = self._newest(user, "form", open_only=True), self._acts
        while (found := self._newest(user, "form", open_only=True)) == before:
            assert self._again < MOST_TRIES, f"no form opens for {user}"
            # opening once more shifts no later delivery's id: what is drawn by ids stays what it is without mishap
            self._acts = acts
            opened()
            self._again += 1
        self._again = 0
        assert found is not None
        message, form = found
        filled = {field["id"]: field["value"] for field in form["fields"]}
        assert set(values) <= set(filled), f"{sorted(values)} are not all fields of {sorted(filled)}"
        given = {name: [value] if isinstance(value, str) else list(value) for name, value in values.items()}
        return self._act("submit", user=user, message=message, values={**filled, **given})

    def advance(self, by: str) -> Json:
        """The time machine: "next", or a duration."""
        return self._post("clock", {"advance": by})

    def advance_to(self, moment: datetime) -> None:
        """Move to a moment (aware UTC), also when a move is cut off on the way."""
        while (left := moment - self.now()) > timedelta():
            minutes = int(left.total_seconds() // 60) + 1
            days, rest = divmod(minutes, 24 * 60)
            self.advance(f"P{days}DT{rest // 60}H{rest % 60}M" if days < 360 else "P360D")

    def arrive(self, user: str) -> Json:
        """Open the chat for the first time."""
        return self._act("arrive", user=user)

    # --- what people see ---------------------------------------------------------------------------

    def now(self) -> datetime:
        """The bot's present (aware UTC)."""
        return datetime.fromisoformat(self.get("/api/clock")["now"])

    def conversation(self, user: str, channel: str = "") -> list[Json]:
        """Every message of a conversation, oldest first."""
        found: list[Json] = self.get(f"/api/conversations/{user}?channel={channel}")["messages"]
        return found

    def told(self, user: str, channel: str = "") -> list[str]:
        """What the bot says there, as plain text, oldest first."""
        return [message["text"] for message in self.conversation(user, channel) if message["from"] == "bot"]

    def sees(self, user: str, *words: str, channel: str = "") -> str:
        """Wait until the bot has said something with one of these words; the newest such message."""
        return until(
            lambda: next(
                (told for told in reversed(self.told(user, channel)) if any(w in told for w in words)), ""
            ),
            f"{user} does not see {' or '.join(words)!r}",
        )

    def asked(self, user: str, words: str) -> None:
        """Wait until the newest thing that the bot has said to a person holds these words."""
        until(lambda: words in "".join(self.told(user)[-1:]), f"{user} is not asked {words!r}")

    def button(self, user: str, label: str, channel: str = "") -> tuple[str, str] | None:
        """The newest button with this label: its message's id and its payload."""
        return next(
            (
                (message["id"], button["payload"])
                for message in reversed(self.conversation(user, channel))
                for part in message["parts"]
                if part["type"] == "actions"
                for button in part["buttons"]
                if button["label"] == label
            ),
            None,
        )

    def waiting(self) -> Json:
        """Alarms and outbox."""
        return self.get("/api/waiting")

    def settled(self) -> None:
        """Wait until nothing that is due waits in the outbox."""

        def nothing_due() -> bool:
            now = self.now()
            return all(datetime.fromisoformat(row["due"]) > now for row in self.waiting()["outbox"])

        until(nothing_due, "something due is not sent")

    def file(self, user: str) -> str:
        """The newest paper that a person was given as text."""

        def newest() -> str:
            texts = (content for name, content in reversed(self.papers(user)) if name.endswith(".md"))
            return next(texts, b"").decode()

        return until(newest, f"{user} was given no paper")

    def papers(self, user: str) -> list[tuple[str, bytes]]:
        """Every file that a person was given, oldest first: its name and what is in it."""
        files = [
            part["file"]
            for message in self.conversation(user)
            for part in message["parts"]
            if part["type"] == "file"
        ]
        return [(file["name"], self.get(f"/api/files/{file['id']}")["raw"]) for file in files]

    def get(self, path: str) -> Json:
        """Look at something."""
        return self._take("GET", path, None)

    # --- inside ------------------------------------------------------------------------------------

    def _newest(self, user: str, kind: str, *, open_only: bool = False) -> tuple[str, Json] | None:
        return next(
            (
                (message["id"], part)
                for message in reversed(self.conversation(user))
                for part in message["parts"]
                if part["type"] == kind and (part.get("open") or not open_only)
            ),
            None,
        )

    def _act(self, route: str, **body: Any) -> Json:
        self._acts += 1
        given = {name: value for name, value in body.items() if value != ""}
        again = f"-{self._again}" if self._again else ""
        return self._post(route, {**given, "delivery": f"act-{self._acts}{again}"})

    def _post(self, route: str, body: Mapping[str, Any]) -> Json:
        return self._take("POST", f"/api/{route}", dict(body))

    def _take(self, method: str, path: str, body: Json | None) -> Json:
        status, answer = self._send(method, path, body)
        if status != 200:
            raise Refused(f"{method} {path}: {status} {answer.get('error', '')}")
        return answer
