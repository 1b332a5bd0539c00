"""Where the bot is installed, and what platforms need to be remembered between processes. Storage implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.domain.workplace import Home


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


@dataclass(frozen=True, slots=True)
class Shared:
    """A programme (id) with its home, in which people (ids) of one home are together with others. Seen by the operator.

    They are or were enrolled in it, lead it or are its contact. Nobody who erased everything is among them.
    """

    programme: str
    home: Home
    here: tuple[str, ...]
    others: tuple[str, ...]


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

    def shared(self, platform: str, workspace: str) -> Sequence[Shared]:
        """The programmes in which people of this workspace are together with people of others."""
        ...

    def cut_off(self) -> Sequence[str]:
        """People (ids) of UNINSTALLED workspaces who are together with people of others, and count as reachable."""
        ...

    def long_gone(self, before: datetime) -> Sequence[tuple[str, str]]:
        """The workspaces (platform, id) that were UNINSTALLED before a moment (UTC)."""
        ...

    def forget(self, platform: str, workspace: str) -> int:
        """Erase everything of a workspace, its people and their words too; how many people.

        What people of others go on with stays theirs: a shared programme moves to their home, and of who took part with
        them a record without name, address and words stays. Use `bot.departing`, by which those others hear it.
        """
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
