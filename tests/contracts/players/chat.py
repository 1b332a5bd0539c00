"""A chat platform as a scenario meets it: people do things in its own way, and what they see is read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.domain.event import Address
from bot.ports import Platform
from bot.wiring import Bot
from tests.contracts.players.seen import Press, Seen, Sheet, Ticks


class Chat(Protocol):
    """One platform in front of the bot. Every act is delivered as the platform itself delivers it."""

    @property
    def platform(self) -> Platform:
        """The adapter's way out."""
        ...

    def address(self, user: str) -> Address:
        """Where a person of this chat is."""
        ...

    async def join(self, bot: Bot) -> None:
        """Lead what people do to the bot."""
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...

    async def arrive(self, user: str) -> None:
        """Open the chat with the bot for the first time."""
        ...

    async def say(self, user: str, text: str) -> None:
        """Type into the own chat."""
        ...

    async def press(self, user: str, seen: Seen, press: Press) -> None:
        """Press a button."""
        ...

    async def tick(self, user: str, seen: Seen, ticks: Ticks, chosen: Sequence[str]) -> None:
        """Tick these options, by their ids, and hand them in."""
        ...

    async def hand_in(self, user: str, sheet: Sheet, values: Mapping[str, Sequence[str]]) -> None:
        """Hand in a form: ids of options or one text for each field."""
        ...

    async def news(self, user: str) -> list[Seen]:
        """What this person has come to see since the last look, in order. What an answer leads to has happened."""
        ...
