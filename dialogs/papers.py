"""Papers that last, written for one reader: the agreement, the keepsake, the export of one's own data."""

from __future__ import annotations

from datetime import datetime

from bot.domain.message import Attachment, FileKind
from bot.domain.world import World
from dialogs import paper_agreement, paper_export, paper_keepsake
from dialogs.books import Books
from dialogs.paper import Paper
from dialogs.phrasebook import Lookup, Reader


def answers_of(world: World, attachment: Attachment, reader: str, books: Books) -> set[str]:
    """The ids of answers that a paper shows to this reader (a person's id); all of them readable by that person."""
    match attachment.kind:
        case FileKind.AGREEMENT:
            return paper_agreement.answers(world, attachment.subject, reader)
        case FileKind.KEEPSAKE:
            return paper_keepsake.answers(world, attachment.subject, reader, books)
        case FileKind.EXPORT:
            return paper_export.answers(world, attachment.subject, reader)
    return set()


def write(
    world: World,
    attachment: Attachment,
    person: str,
    reader: Reader,
    lookup: Lookup,
    books: Books,
    now: datetime,
) -> Paper | None:
    """The paper for `person`, or None when there is nothing (any more) to hand over to them.

    `now` (aware UTC) is the day on the paper. `lookup` holds the answers named by `answers_of`, opened.
    """
    match attachment.kind:
        case FileKind.AGREEMENT:
            return paper_agreement.write(world, attachment.subject, person, reader, lookup, books)
        case FileKind.KEEPSAKE:
            return paper_keepsake.write(world, attachment.subject, person, reader, lookup, books)
        case FileKind.EXPORT:
            return paper_export.write(world, attachment.subject, person, reader, lookup, books, now)
    return None
