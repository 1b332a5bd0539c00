"""What was told to whom, as it lay in the outbox: phrases and references, before any words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

from bot.domain.message import Attachment, Message, Name, Phrase, Quote, Words
from storage.message_json import message_from_json
from storage.open import Database
from storage.sql import Connection

WORDS = Path(__file__).parents[2] / "dialogs" / "words" / "fi"
IDS = {
    "id",
    "step",
    "kind",
    "subject",
    "answer",
    "chosen",
    "value",
    "style",
    "payload",
    "required",
    "max_length",
}
"""Fields of parts that hold no text."""


@dataclass(frozen=True)
class Told:
    """One message to a person (an id), or to a channel."""

    person: str
    channel: str
    message: Message


def all_told(database: Database) -> list[Told]:
    """Every message that the outbox has, sent or not, oldest first."""

    def look(on: Connection) -> list[Told]:
        rows = on.execute("SELECT person, channel, message FROM outbox ORDER BY id").fetchall()
        return [Told(person, channel, message_from_json(message)) for person, channel, message in rows]

    return database.transact(lambda unit: look(unit._on))


def leaves(part: Any) -> Iterator[Any]:
    """Everything that a message is made of, ids apart: phrases with what stands in them, references, plain text."""
    if isinstance(part, str | int):
        yield part
        return
    if isinstance(part, Phrase | Name | Words | Quote | Attachment):
        yield part
    if isinstance(part, Phrase):
        for value in part.args.values():
            yield from leaves(value)
    elif isinstance(part, tuple):
        for value in part:
            yield from leaves(value)
    elif is_dataclass(part) and not isinstance(part, Name | Words):
        for field in fields(part):
            if field.name not in IDS:
                yield from leaves(getattr(part, field.name))


def phrases(message: Message) -> list[Phrase]:
    """All phrases of a message."""
    return [leaf for leaf in leaves(message) if isinstance(leaf, Phrase)]


def topic_of(phrase: str) -> str:
    """The file of words in which a phrase stands."""
    for file in WORDS.glob("*.ftl"):
        if re.search(rf"^{re.escape(phrase)} *=", file.read_text(), re.MULTILINE):
            return file.stem
    raise AssertionError(f"{phrase} stands in no file")
