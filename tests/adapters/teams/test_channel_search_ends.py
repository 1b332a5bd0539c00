"""A search for a channel asks Teams nothing more once it has ended."""

from __future__ import annotations

import asyncio

import pytest

from adapters.teams.channel_search import AT_ONCE, ChannelSearch
from adapters.teams.chats import Chats
from adapters.teams.transport import SendError
from bot.conversations import Conversation
from tests.adapters.slack.lines import NOW, Clock
from tests.adapters.teams.deliveries import BOT, SERVICE, TENANT
from tests.adapters.teams.reception import Teams
from tests.conversations import MemoryConversations


class Refusing(Teams):
    """Refuses the first question, and does not answer the others."""

    async def channels(self, service_url: str, tenant: str, team: str) -> dict[str, str]:
        """Names by id."""
        self._called("channels", team)
        if len(self.named("channels")) == 1:
            raise SendError(429, "")
        await asyncio.Event().wait()
        return {}


def test_no_further_team_is_asked_when_teams_refuses() -> None:
    teams, conversations = Refusing(), MemoryConversations()
    for number in range(2 * AT_ONCE):
        team = f"19:{number}@thread.tacv2"
        conversations.keep(
            Conversation(
                platform="teams",
                workspace=TENANT,
                subject=team,
                id=team,
                service_url=SERVICE,
                account="",
                bot=BOT,
                at=NOW,
                team=team,
            )
        )

    async def story() -> None:
        search = ChannelSearch(teams, Chats(teams, conversations, Clock()), lambda: 0.0)
        with pytest.raises(SendError):
            await search.find(TENANT, "koti")
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(story())
    assert len(teams.named("channels")) <= AT_ONCE + 1
