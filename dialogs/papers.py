"""Papers that last, written for one reader: the agreement, the keepsake, the export of one's own data."""

from __future__ import annotations

from datetime import datetime

from bot.domain.message import Attachment
from bot.domain.world import World
from dialogs.books import Books
from dialogs.phrasebook import Lookup, Reader


def answers_of(world: World, attachment: Attachment, reader: str) -> set[str]:
    """The ids of answers that a paper shows to this reader."""
    return set()


def write(
    world: World,
    attachment: Attachment,
    person: str,
    reader: Reader,
    lookup: Lookup,
    books: Books,
    now: datetime,
) -> str | None:
    """The paper as Markdown, or None when there is nothing to write."""
    return None
