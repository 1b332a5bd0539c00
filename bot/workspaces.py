"""Where the bot is installed, and what platforms need to be remembered between processes. Storage implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol


class WorkspaceState(StrEnum):
    """INSTALLED works. REVOKED: the token was taken away; installing heals it. UNINSTALLED: the app was removed."""

    INSTALLED = "installed"
    REVOKED = "revoked"
    UNINSTALLED = "uninstalled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A workspace (or tenant) where the bot is installed. Seen by the operator; `secrets` by nobody (in no repr).

    `facts` are the platform's plain facts by name (bot user, scopes …), `secrets` its tokens by name, which lie
    encrypted at rest. `expires_at` (UTC) is the end of the token's life, None for one that does not expire. `trouble`
    is the platform's last error that needs a hand, "" when there is none. `since` is the moment of the last change
    of `state` (UTC).
    """

    platform: str
    id: str
    name: str
    state: WorkspaceState
    since: datetime
    facts: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    expires_at: datetime | None = None
    trouble: str = ""


class Workspaces(Protocol):
    """Where the bot is installed, and what platforms need to be remembered between processes. Calls block."""

    def find(self, platform: str, workspace: str) -> Workspace | None:
        """A workspace, with its secrets opened; None when it was never installed."""
        ...

    def all(self, platform: str) -> Sequence[Workspace]:
        """Every workspace of a platform."""
        ...

    def keep(self, workspace: Workspace) -> None:
        """Add or change one."""
        ...

    def renewal(self, platform: str, workspace: str, now: datetime, lease: timedelta) -> bool:
        """Claim the renewal of its token: True for one process at a time, until `keep` or the end of the lease."""
        ...

    def troubled(self, platform: str, workspace: str, trouble: str) -> None:
        """Note the last error that needs a hand; "" when it works again."""
        ...

    def removed(self, platform: str, workspace: str, state: WorkspaceState, at: datetime) -> None:
        """Erase its tokens now. After UNINSTALLED its waiting messages are settled as refused, too."""
        ...

    def forget(self, platform: str, workspace: str) -> int:
        """Erase everything of a workspace, its people and their words too; how many people."""
        ...

    def issue(self, state: str, expires_at: datetime) -> None:
        """Remember that an installation began: the hash of its state, until then. Those long over may be forgotten."""
        ...

    def consume(self, state: str, now: datetime) -> bool:
        """True once, for a hash that was issued and has not expired."""
        ...

    def room(self, platform: str, workspace: str, subject: str) -> str:
        """The platform's id of the shared conversation about a subject, "" when there is none yet."""
        ...

    def keep_room(self, platform: str, workspace: str, subject: str, channel: str) -> None:
        """Remember it; "" forgets it."""
        ...

    def prune(self, before: datetime) -> int:
        """Forget what was UNINSTALLED, and installations that expired, before a moment (UTC); how many people."""
        ...
