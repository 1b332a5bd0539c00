"""What every script's people can do, whichever platform they use: the stages of a path need no more than this."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol


class Acting(Protocol):
    """Acts for everybody, one after the other."""

    def say(self, user: str, text: str) -> object:
        """Type a message to the bot."""
        ...

    def press(self, user: str, label: str) -> object:
        """Press a button by its label, on the newest message that has it; waits until there is one."""
        ...

    def sees(self, user: str, *words: str) -> str:
        """Wait until the bot has said something with one of these words; the newest such message."""
        ...

    def asked(self, user: str, words: str) -> None:
        """Wait until the newest thing that the bot has said to a person holds these words."""
        ...

    def advance_to(self, moment: datetime) -> None:
        """Move the bot's clock forward to a moment (aware UTC)."""
        ...


class Filling(Acting, Protocol):
    """The same where forms open and files are handed over."""

    def fill(self, user: str, **answers: str | Iterable[str]) -> Mapping[str, object]:
        """Send in the form that is open; the sentences at fields that need another look, by field."""
        ...

    def given(self, user: str, name: str) -> None:
        """Wait until a person has been given a file of this name."""
        ...
