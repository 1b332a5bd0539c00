"""Looking in a conversation for a message that may have arrived, by the marker that every message carries.

What people wrote there comes along and is neither kept nor looked at.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack.errors import PAST_TOO_LONG, CallFailed
from adapters.slack.limits import PacedApi

HORIZON = 26 * 3600.0
"""How far back a message is looked for, in seconds: what is unsure for a day is sent again."""
PAGE = 100
MOST_PAGES = 10
"""Slack gives some apps only fifteen messages a page."""


@dataclass(frozen=True, slots=True)
class Found:
    """The message's `ts`, and the messages of the conversation that came after it, newest first."""

    ts: str
    after: list[Mapping[str, Any]]


def block_ids(message: Mapping[str, Any]) -> list[Any]:
    """The ids of a message's blocks, among them its marker."""
    return [block.get("block_id") for block in message.get("blocks") or () if isinstance(block, Mapping)]


class History:
    """The conversations' pasts. `wall` is the world's time in seconds, as Slack's own stamps are."""

    def __init__(self, api: PacedApi, wall: Callable[[], float] = time.time) -> None:
        self._api = api
        self._wall = wall

    async def find(
        self, ticket: str, workspace: str, channel: str, marker: str, *, quiet: bool = False
    ) -> Found | None:
        """The message with the marker, None when it surely is not there. Raises `CallFailed` when nobody can tell."""
        oldest = self._wall() - HORIZON
        cursor, seen = "", list[Mapping[str, Any]]()
        for _ in range(MOST_PAGES):
            page = await self._api.call(
                ticket,
                workspace,
                "conversations.history",
                quiet=quiet,
                channel=channel,
                limit=PAGE,
                cursor=cursor or None,
            )
            for message in _messages(page):
                if marker in block_ids(message):
                    return Found(str(message.get("ts", "")), seen)
                seen.append(message)
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
            if not page.get("has_more") or not cursor or _before(seen, oldest):
                return None
        raise CallFailed(PAST_TOO_LONG)


def _messages(page: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for message in page.get("messages") or ():
        if isinstance(message, Mapping):
            yield message


def _before(seen: list[Mapping[str, Any]], oldest: float) -> bool:
    """Whether the last message seen is older than what is looked for."""
    try:
        return bool(seen) and float(seen[-1].get("ts", 0)) < oldest
    except ValueError:
        return False
