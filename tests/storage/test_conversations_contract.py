"""What holds for the memory of conversations, on every database and for the fake that tests of adapters use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.conversations import STRANGER, UNUSED, Conversation, Conversations
from storage.open import Database
from tests.conversations import MemoryConversations

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CHAT = Conversation(
    platform="teams", workspace="tenant", subject="aino", id="a:1", service_url="https://smba.example/emea/",
    account="29:aino", bot="28:rinnalla", at=NOW,
)  # fmt: skip
CHANNEL = replace(CHAT, subject="19:hoiva@thread.tacv2", id="19:hoiva@thread.tacv2", account="")


@pytest.fixture(params=["database", "fake"])
def conversations(request: pytest.FixtureRequest, store: Database) -> Conversations:
    """The real memory, and the fake."""
    if request.param == "fake":
        return MemoryConversations()
    real: Conversations = store.conversations
    return real


def of_aino(conversations: Conversations) -> Conversation | None:
    return conversations.find("teams", "tenant", "aino")


def test_what_is_kept_is_found_as_it_was_and_nowhere_else(conversations: Conversations) -> None:
    assert of_aino(conversations) is None
    for one in (CHAT, CHANNEL):
        conversations.keep(one)
    assert of_aino(conversations) == CHAT
    assert conversations.find("teams", "tenant", CHANNEL.subject) == CHANNEL
    assert conversations.find("teams", "other", "aino") is None
    assert conversations.find("slack", "tenant", "aino") is None


def test_whose_a_conversation_is_is_known_by_its_id(conversations: Conversations) -> None:
    conversations.keep(CHAT)
    conversations.keep(CHANNEL)
    assert conversations.whose("teams", "tenant", CHAT.id) == "aino"
    assert conversations.whose("teams", "tenant", CHANNEL.id) == ""
    conversations.keep(replace(CHANNEL, subject=CHAT.id, id=CHAT.id, at=NOW + MINUTE))
    assert conversations.whose("teams", "tenant", CHAT.id) == "aino"
    assert (
        conversations.whose("teams", "other", CHAT.id) == conversations.whose("slack", "tenant", "a:1") == ""
    )
    conversations.keep(replace(CHAT, id="a:2"))
    assert conversations.whose("teams", "tenant", CHAT.id) == ""


def test_what_is_heard_later_changes_it_at_once(conversations: Conversations) -> None:
    conversations.keep(CHAT)
    moved = replace(CHAT, service_url="https://smba.example/amer/", at=NOW + timedelta(seconds=1))
    conversations.keep(moved)
    assert of_aino(conversations) == moved


def test_what_is_heard_at_the_same_moment_changes_it_too(conversations: Conversations) -> None:
    conversations.keep(CHAT)
    conversations.keep(replace(CHAT, id="a:2"))
    assert of_aino(conversations) == replace(CHAT, id="a:2")


def test_what_was_heard_earlier_changes_nothing(conversations: Conversations) -> None:
    conversations.keep(CHAT)
    conversations.keep(replace(CHAT, id="a:0", service_url="https://old.example/", at=NOW - MINUTE))
    assert of_aino(conversations) == CHAT


def test_what_is_left_empty_stays_as_it_was(conversations: Conversations) -> None:
    conversations.keep(CHAT)
    conversations.keep(
        replace(CHAT, id="", service_url="", account="29:new", bot="", at=NOW + timedelta(days=1))
    )
    assert of_aino(conversations) == replace(CHAT, account="29:new", at=NOW + timedelta(days=1))


def test_of_somebody_without_a_chat_the_rest_is_known(conversations: Conversations) -> None:
    known = replace(CHAT, id="")
    conversations.keep(known)
    assert of_aino(conversations) == known


def test_a_conversation_that_is_lost_is_opened_anew_and_may_come_back(conversations: Conversations) -> None:
    conversations.keep(CHAT)
    conversations.lost("teams", "tenant", "aino", CHAT.id)
    assert of_aino(conversations) == replace(CHAT, id="")
    conversations.keep(replace(CHAT, at=NOW + timedelta(seconds=1)))
    assert of_aino(conversations) == replace(CHAT, at=NOW + timedelta(seconds=1))
    conversations.lost("teams", "tenant", "nobody", CHAT.id)
    assert conversations.find("teams", "tenant", "nobody") is None


def test_what_was_opened_anew_meanwhile_is_not_lost_with_the_old_one(conversations: Conversations) -> None:
    conversations.keep(replace(CHAT, id="a:2"))
    conversations.lost("teams", "tenant", "aino", CHAT.id)
    assert of_aino(conversations) == replace(CHAT, id="a:2")


def test_the_newest_of_a_workspace_is_the_one_heard_of_last(conversations: Conversations) -> None:
    assert conversations.newest("teams", "tenant") is None
    conversations.keep(CHAT)
    conversations.keep(replace(CHANNEL, at=NOW + MINUTE))
    conversations.keep(replace(CHAT, workspace="other", at=NOW + 60 * MINUTE))
    assert conversations.newest("teams", "tenant") == replace(CHANNEL, at=NOW + MINUTE)
    again = replace(CHAT, at=NOW + 30 * MINUTE)
    conversations.keep(again)
    assert conversations.newest("teams", "tenant") == again
    assert conversations.newest("slack", "tenant") is None


def test_of_somebody_unknown_nothing_is_kept_for_long_and_of_a_channel_for_a_month(
    conversations: Conversations,
) -> None:
    for one in (CHAT, CHANNEL):
        conversations.keep(one)
    assert conversations.prune(NOW + STRANGER) == 0
    assert conversations.prune(NOW + STRANGER + MINUTE) == 1
    assert of_aino(conversations) is None
    assert conversations.newest("teams", "tenant") == CHANNEL
    assert conversations.prune(NOW + UNUSED) == 0
    assert conversations.prune(NOW + UNUSED + MINUTE) == 1
    assert conversations.newest("teams", "tenant") is None
