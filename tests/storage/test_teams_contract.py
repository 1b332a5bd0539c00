"""What holds for the memory of teams that have the bot, on every database and for the fake."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversations import UNUSED, Conversation, Conversations
from storage.open import Database
from tests.conversations import MemoryConversations
from tests.storage.test_conversations_contract import CHANNEL, CHAT, NOW

LATER = timedelta(minutes=1)
TEAM = replace(CHANNEL, team=CHANNEL.subject)
UNIT = replace(TEAM, subject="19:unit@thread.tacv2", id="19:unit@thread.tacv2")


@pytest.fixture(params=["database", "fake"])
def conversations(request: pytest.FixtureRequest, store: Database) -> Conversations:
    """The real memory, and the fake."""
    if request.param == "fake":
        return MemoryConversations()
    real: Conversations = store.conversations
    return real


def teams(conversations: Conversations) -> list[Conversation]:
    return conversations.teams("teams", "tenant")


def test_a_team_is_its_first_channel_and_no_other_of_its_channels(conversations: Conversations) -> None:
    other = replace(TEAM, subject="19:a@thread.tacv2", id="19:a@thread.tacv2", team="19:a@thread.tacv2")
    for one in (CHAT, TEAM, UNIT, other, replace(TEAM, workspace="elsewhere")):
        conversations.keep(one)
    assert teams(conversations) == [other, TEAM]


def test_a_channel_of_which_the_team_is_told_later_is_a_team_then_and_stays_one(
    conversations: Conversations,
) -> None:
    conversations.keep(CHANNEL)
    assert teams(conversations) == []
    conversations.keep(replace(TEAM, at=NOW + LATER))
    conversations.keep(replace(CHANNEL, at=NOW + 20 * LATER))
    assert teams(conversations) == [replace(TEAM, at=NOW + 20 * LATER)]


def test_a_team_is_remembered_however_long_nothing_is_heard_of_it_until_it_is_lost(
    conversations: Conversations,
) -> None:
    for one in (TEAM, UNIT):
        conversations.keep(one)
    much_later = NOW + UNUSED + LATER
    assert conversations.prune(much_later) == 1
    assert teams(conversations) == [TEAM]
    conversations.lost("teams", "tenant", TEAM.subject, TEAM.id)
    assert teams(conversations) == []
    assert conversations.prune(much_later) == 1
