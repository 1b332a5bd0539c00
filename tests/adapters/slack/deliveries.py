"""Recorded deliveries of Slack's (tests/payloads/slack), and how Slack signs them.

A file holds what stands in the field `payload` of a form, or a command's fields as an object. `command`, `form`,
`home_opened`, `message` and `press` were recorded from local-slack while it talked with `rinnalla serve`. It does not
send the others: they are written after Slack's own reference (docs.slack.dev: Events API, interaction payloads).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

FOLDER = Path(__file__).parents[2] / "payloads" / "slack"
NAMES = tuple(sorted(file.stem for file in FOLDER.glob("*.json")))
SECRET = "signed-in-the-tests"
EVENTS = ("event_callback", "url_verification")


def delivery(name: str) -> dict[str, Any]:
    """A recorded body, fresh for each caller."""
    body: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return body


def on_the_wire(body: dict[str, Any]) -> tuple[bytes, str]:
    """The body as Slack sends it, and its content type."""
    if body.get("type") in EVENTS:
        return json.dumps(body).encode(), "application/json"
    fields = body if "command" in body else {"payload": json.dumps(body)}
    return urlencode(fields).encode(), "application/x-www-form-urlencoded"


def signature(body: bytes, timestamp: str, secret: str = SECRET) -> str:
    """Slack's signature, version 0."""
    signed = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
