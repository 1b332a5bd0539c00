"""Microsoft's local client for Teams (Microsoft 365 Agents Playground): one for each person who takes part.

`make peers` fetches it. Where it is missing, the tests that need it are skipped and named, which fails in CI.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

import pytest
import yaml

from adapters.playground.cast import BY_USER, CAST, CHANNEL_NAME, ZONE
from tests.e2e.client import until
from tests.e2e.process import Process, answers, free_port

NODE = Path(__file__).parent / "node"
MODULES = NODE / "node_modules"
CLI = MODULES / "@microsoft" / "m365agentsplayground" / "cli.js"
needs_peers = pytest.mark.skipif(
    not (MODULES / ".fetched").exists(), reason="Microsoft's local client for Teams is missing: make peers"
)

TENANT = "7a1e0f5e-0000-4000-8000-00000000c0de"
BOT, BOT_NAME = "28:7a1e0f5e-0000-4000-8000-0000000000b0", "Rinnalla"
TEAM, TEAM_NAME = "19:kotipesa@thread.tacv2", "Kotipesä"
CHANNEL, GROUP_CHAT = "19:yksikko@thread.tacv2", "19:kahvihuone@thread.v2"
OTHERS = 5
"""The client wants just so many people beside the one who sits at it."""


def account(user: str) -> str:
    """The id under which Teams knows a person of the playground's cast towards the bot."""
    return f"29:{user}-{uuid5(NAMESPACE_DNS, user).hex[:12]}"


def directory_id(user: str) -> str:
    """The person's id in the directory of the tenant."""
    return str(uuid5(NAMESPACE_DNS, f"{user}.kotipesa.example"))


def chat_of(user: str) -> str:
    """The conversation between a person and the bot."""
    return f"a:{uuid5(NAMESPACE_DNS, f'chat-{user}').hex}"


class Playground(Process):
    """The client at which one person sits. It listens on this machine alone.

    `call` is where it sends what the person does; the bot is to reach it at `served_at`, at its own address if "".
    """

    program = "node"

    def __init__(self, folder: Path, user: str, *, call: str, served_at: str = "", port: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.user, self.port = user, port or free_port()
        (folder / ".m365agentsplayground.yml").write_text(yaml.safe_dump(tenant(user), allow_unicode=True))
        super().__init__(
            ["--require", str(NODE / "loopback.cjs"), str(CLI), "start", "--app-endpoint", call, "--channel-id",
             "msteams", "--port", str(self.port), "--service-url", served_at or f"{self.address}/_connector",
             "--disable-telemetry"],
            folder, {"TEAMSAPPTESTER_BROWSER": "none", "TZ": ZONE},
        )  # fmt: skip

    @property
    def address(self) -> str:
        """Where its page is."""
        return f"http://127.0.0.1:{self.port}"

    def up(self) -> Playground:
        """Start, and wait until it serves."""
        self.start_quietly()
        self.ready()
        return self

    def ready(self) -> None:
        """Wait until it serves."""
        until(lambda: answers(self.port, "/_debug/ping"), f"the client of {self.user} does not start")


def tenant(user: str) -> dict[str, Any]:
    """The tenant as the client reads it."""
    others = [member.user for member in CAST if member.user != user][:OTHERS]
    return {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": BOT, "name": BOT_NAME},
        "currentUser": person(user),
        "users": [person(other) for other in others],
        "personalChat": {"id": chat_of(user)},
        "groupChat": {"id": GROUP_CHAT, "name": "Kahvihuone"},
        "team": {
            "id": TEAM, "name": TEAM_NAME, "aadGroupId": directory_id("group"),
            "channels": [{"id": CHANNEL, "name": CHANNEL_NAME}],
        },
    }  # fmt: skip


def person(user: str) -> dict[str, str]:
    """Somebody of the tenant."""
    member = BY_USER[user]
    first, _, last = member.name.partition(" ")
    address = f"{user}@kotipesa.example"
    return {
        "id": account(user), "name": member.name, "aadObjectId": directory_id(user), "givenName": first,
        "surname": last, "email": address, "userPrincipleName": address,
    }  # fmt: skip
