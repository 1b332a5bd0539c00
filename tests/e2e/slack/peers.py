"""Servers that others wrote and that stand for Slack: local-slack (people, page, both transports), emulate (OAuth).

`make peers` fetches them. Where they are missing, the tests that need them are skipped and named, which fails in CI.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from adapters.playground.cast import CAST, ZONE
from tests.e2e.client import until
from tests.e2e.process import Process, answers, free_port

NODE = Path(__file__).parent / "node"
MODULES = NODE / "node_modules"
LOCAL_SLACK = MODULES / "local-slack-linux-x64" / "bin" / "local-slack"
EMULATE = MODULES / "emulate" / "dist" / "index.js"
needs_peers = pytest.mark.skipif(
    not (MODULES / ".fetched").exists(), reason="the servers that stand for Slack are missing: make peers"
)

TEAM, APP, BOT_USER, CHANNEL = "T0RINNALLA", "A0RINNALLA", "UBOT", "CYKSIKKO"
BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = "xoxb-of-the-tests", "xapp-of-the-tests", "signed-in-the-tests"


def user_id(user: str) -> str:
    """The id in Slack of a person of the playground's cast."""
    return f"U{user.upper()}"


class LocalSlack(Process):
    """local-slack with the playground's people. It listens on every interface, and has no setting against it.

    `call` is where it sends what people do ("" for Socket Mode), `seen_as` the address under which its own links
    (response addresses, uploads, sockets) are written.
    """

    program = str(LOCAL_SLACK)

    def __init__(self, folder: Path, *, call: str, seen_as: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        file = folder / "local-slack.yaml"
        file.write_text(yaml.safe_dump(workspace(call), allow_unicode=True))
        super().__init__(
            ["--config", str(file), "--port", str(self.port), "--base-host", seen_as, "--files-dir",
             str(folder / "files")],
            folder,
        )  # fmt: skip

    def up(self) -> LocalSlack:
        """Start, and wait until it serves."""
        self.start_quietly()
        until(lambda: answers(self.port, "/_control/state"), "local-slack does not start")
        return self


def workspace(call: str) -> dict[str, Any]:
    """The workspace as local-slack reads it."""
    joined: Mapping[str, str] = {"mode": "events", "requestUrl": call} if call else {"mode": "socket"}
    return {
        "workspace": {"teamId": TEAM, "name": "Kotipesä", "domain": "kotipesa"},
        "app": {
            "appId": APP, "botUserId": BOT_USER, "botName": "rinnalla", "botToken": BOT_TOKEN,
            "appToken": APP_TOKEN, "signingSecret": SIGNING_SECRET, **joined,
        },
        "users": [
            {"id": user_id(member.user), "name": member.user, "real_name": member.name,
             "email": f"{member.user}@kotipesa.example", "tz": ZONE}
            for member in CAST
        ],
        "channels": [{"id": CHANNEL, "name": "yksikkö"}],
    }  # fmt: skip


class Emulate(Process):
    """emulate's Slack: OAuth, scopes, triggers that expire."""

    program = shutil.which("node") or "node"

    def __init__(self, folder: Path, seed: Mapping[str, Any]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        file = folder / "emulate.yaml"
        file.write_text(yaml.safe_dump({"slack": dict(seed)}, allow_unicode=True))
        super().__init__(
            [str(EMULATE), "start", "--service", "slack", "--port", str(self.port), "--seed", str(file)],
            folder,
        )

    def up(self) -> Emulate:
        """Start, and wait until it serves."""
        self.start_quietly()
        until(lambda: answers(self.port, "/"), "emulate does not start")
        return self
