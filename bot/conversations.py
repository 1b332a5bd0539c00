"""Where a platform is written to: what has to be remembered of it between processes. Storage implements it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

STRANGER, UNUSED = timedelta(hours=1), timedelta(days=30)
"""How long the chat of somebody unknown is remembered, and a channel where no programme is announced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Somebody's own chat with the bot, or a channel, as the platform last told of it. Seen by the operator as ids.

    `subject` is the user's id of an `Address`, or a channel's id. `id` is the platform's own id of the conversation, ""
    while none is known: then one is opened. `service_url` is where the platform is reached for it, `account` the id
    under which the platform knows the user towards this bot ("" for a channel), `bot` the bot's own id there. `at`
    is when this was heard (UTC). `team` is the team that a channel is in, by the id that is its first channel's, too; a
    team is remembered as that channel. "" for all else.
    """

    platform: str
    workspace: str
    subject: str
    id: str
    service_url: str
    account: str
    bot: str
    at: datetime
    team: str = ""


class Conversations(Protocol):
    """What is known of conversations. Calls block."""

    def find(self, platform: str, workspace: str, subject: str) -> Conversation | None:
        """A conversation; None when nothing was heard of it."""
        ...

    def whose(self, platform: str, workspace: str, conversation: str) -> str:
        """The user whose own chat has this id of the platform's, "" when it is nobody's that is known, or a channel."""
        ...

    def keep(self, conversation: Conversation) -> None:
        """Add or change one. What it leaves empty stays as it was; one that was heard earlier changes nothing."""
        ...

    def lost(self, platform: str, workspace: str, subject: str, conversation: str) -> None:
        """The platform says that there is none with this id: it is forgotten, the rest stays.

        So does another id, by which it was told or opened meanwhile.
        """
        ...

    def newest(self, platform: str, workspace: str) -> Conversation | None:
        """The one heard of last in a workspace, whose service URL is the freshest; None when there is none.

        Of those that say nothing new the moment may be known only to within some minutes.
        """
        ...

    def teams(self, platform: str, workspace: str) -> list[Conversation]:
        """The first channels of all teams that have the bot, by their ids."""
        ...

    def prune(self, now: datetime) -> int:
        """Forget those that nobody needs (`now` is UTC); how many.

        Those are: of somebody who erased everything, once no message waits for them; of somebody unknown, after
        `STRANGER`: of people of other organisations nothing is kept; of a channel without a programme, after `UNUSED`,
        unless it stands for a team that has the bot.
        """
        ...
