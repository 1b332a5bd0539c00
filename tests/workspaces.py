"""The one fake of the memory of workspaces, with the same promises as the real one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.workspaces import Shared, Workspace, WorkspaceState


@dataclass
class MemoryWorkspaces:
    """Workspaces, installations that began, and rooms in dictionaries. `asked` counts looks at one workspace."""

    kept: dict[tuple[str, str], Workspace] = field(default_factory=dict)
    renewing: dict[tuple[str, str], datetime] = field(default_factory=dict)
    states: dict[str, datetime] = field(default_factory=dict)
    rooms: dict[tuple[str, str, str], str] = field(default_factory=dict)
    forgotten: list[tuple[str, str]] = field(default_factory=list)
    asked: int = 0

    def find(self, platform: str, workspace: str) -> Workspace | None:
        """A workspace."""
        self.asked += 1
        return self.kept.get((platform, workspace))

    def all(self, platform: str) -> Sequence[Workspace]:
        """Every workspace of a platform."""
        return [one for (kind, _), one in self.kept.items() if kind == platform]

    def keep(self, workspace: Workspace) -> None:
        """Add or change one, which ends its renewal."""
        self.kept[workspace.platform, workspace.id] = workspace
        self.renewing.pop((workspace.platform, workspace.id), None)

    def renewal(self, platform: str, workspace: str, now: datetime, lease: timedelta) -> bool:
        """True for one at a time."""
        if self.renewing.get((platform, workspace), now) > now:
            return False
        self.renewing[platform, workspace] = now + lease
        return True

    def troubled(self, platform: str, workspace: str, trouble: str) -> None:
        """Note the last error."""
        found = self.kept.get((platform, workspace))
        if found is not None:
            self.kept[platform, workspace] = replace(found, trouble=trouble)

    def removed(self, platform: str, workspace: str, state: WorkspaceState, at: datetime) -> None:
        """Erase the tokens."""
        found = self.kept.get((platform, workspace))
        if found is not None:
            self.kept[platform, workspace] = replace(
                found, state=state, since=at, secrets={}, expires_at=None
            )

    def shared(self, platform: str, workspace: str) -> Sequence[Shared]:
        """Nobody is together with anybody here."""
        return []

    def cut_off(self) -> Sequence[str]:
        """Nobody is together with anybody here."""
        return []

    def long_gone(self, before: datetime) -> Sequence[tuple[str, str]]:
        """What was uninstalled before a moment."""
        return [
            key
            for key, one in self.kept.items()
            if one.state is WorkspaceState.UNINSTALLED and one.since < before
        ]

    def forget(self, platform: str, workspace: str) -> int:
        """Erase everything."""
        self.forgotten.append((platform, workspace))
        return 1 if self.kept.pop((platform, workspace), None) else 0

    def issue(self, state: str, expires_at: datetime) -> None:
        """Remember a state's hash."""
        self.states[state] = expires_at

    def consume(self, state: str, now: datetime) -> bool:
        """True once."""
        expires_at = self.states.pop(state, None)
        return expires_at is not None and now < expires_at

    def room(self, platform: str, workspace: str, subject: str) -> str:
        """The id of a conversation."""
        return self.rooms.get((platform, workspace, subject), "")

    def keep_room(self, platform: str, workspace: str, subject: str, channel: str) -> None:
        """Remember it; "" forgets it."""
        self.rooms[platform, workspace, subject] = channel

    def prune(self, before: datetime) -> int:
        """Forget what ended before a moment."""
        gone = self.long_gone(before)
        for key in gone:
            del self.kept[key]
        return len(gone)
