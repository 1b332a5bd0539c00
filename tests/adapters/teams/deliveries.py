"""Recorded activities of Teams' (tests/payloads/teams).

`bot_added`, `execute`, `execute_in_channel`, `form`, `installed`, `message`, `message_in_channel`, `message_in_group`,
`submit` and `submit_in_channel` were recorded from Microsoft's local client; their address, moments and language are
those of a tenant in Finland. It does not send the others: they are written after Microsoft's own reference
(learn.microsoft.com/microsoftteams/platform/bots).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from adapters.teams.payload import Source, source_of
from adapters.teams.read import Read, read
from adapters.teams.transport import Verified

FOLDER = Path(__file__).parents[2] / "payloads" / "teams"
NAMES = tuple(sorted(file.stem for file in FOLDER.glob("*.json")))
TENANT = "5a5a5a5a-1111-4222-8333-444444444444"
SERVICE = "https://smba.trafficmanager.net/emea/"
VERIFIED = Verified({}, SERVICE, TENANT)
BOT = "28:0f3c6a52-77d1-4f0e-9a57-2f6f3c1b9d10"
CHAT = "a:1personal-chat-of-marja"
CHANNEL = "19:mentorointi@thread.tacv2"


def delivery(name: str) -> dict[str, Any]:
    """A recorded activity, fresh for each caller."""
    body: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return body


def source(body: dict[str, Any]) -> Source:
    """Where it came from."""
    found = source_of(body, VERIFIED)
    assert found is not None
    return found


def said(body: dict[str, Any]) -> Read:
    """What it says."""
    return read(body, source(body))
