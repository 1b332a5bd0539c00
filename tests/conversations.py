"""The one fake of the memory of conversations, with the same promises as the real one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.conversations import STRANGER, UNUSED, Conversation


@dataclass
class MemoryConversations:
    """Conversations in a dictionary, which several threads read and change at once.

    `needed` are subjects that pruning has to leave: people, programmes' channels.
    """

    kept: dict[tuple[str, str, str], Conversation] = field(default_factory=dict)
    needed: set[str] = field(default_factory=set)

    def find(self, platform: str, workspace: str, subject: str) -> Conversation | None:
        """A conversation."""
        return self.kept.get((platform, workspace, subject))

    def whose(self, platform: str, workspace: str, conversation: str) -> str:
        """Whose own chat has this id."""
        there = [one for key, one in list(self.kept.items()) if key[:2] == (platform, workspace)]
        found = max(
            (one for one in there if one.id == conversation and one.account),
            key=lambda one: one.at,
            default=None,
        )
        return found.subject if found is not None and conversation else ""

    def keep(self, conversation: Conversation) -> None:
        """Add or change one; empty fields stay as they were."""
        here = (conversation.platform, conversation.workspace, conversation.subject)
        known = self.kept.get(here, conversation)
        if conversation.at >= known.at:
            self.kept[here] = replace(
                known,
                id=conversation.id or known.id,
                service_url=conversation.service_url or known.service_url,
                account=conversation.account or known.account,
                bot=conversation.bot or known.bot,
                at=conversation.at,
                team=conversation.team or known.team,
            )

    def lost(self, platform: str, workspace: str, subject: str, conversation: str) -> None:
        """Forget this id."""
        known = self.find(platform, workspace, subject)
        if known is not None and known.id == conversation:
            self.kept[platform, workspace, subject] = replace(known, id="")

    def newest(self, platform: str, workspace: str) -> Conversation | None:
        """The one heard of last."""
        there = [one for key, one in sorted(self.kept.items()) if key[:2] == (platform, workspace)]
        return max(there, key=lambda one: one.at, default=None)

    def teams(self, platform: str, workspace: str) -> list[Conversation]:
        """The first channels of teams."""
        there = [one for key, one in sorted(self.kept.items()) if key[:2] == (platform, workspace)]
        return [one for one in there if _stands_for_a_team(one)]

    def prune(self, now: datetime) -> int:
        """Forget what is not needed: people soon, channels after long."""
        gone = [
            key
            for key, one in self.kept.items()
            if one.at < now - (STRANGER if one.account else UNUSED)
            and one.subject not in self.needed
            and not _stands_for_a_team(one)
        ]
        for key in gone:
            del self.kept[key]
        return len(gone)


def _stands_for_a_team(one: Conversation) -> bool:
    return bool(one.team and one.id) and one.team == one.subject
