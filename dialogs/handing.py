"""A paper as it is handed over in the chat: as well-set pages, and the same as text."""

from __future__ import annotations

from bot.domain.message import Attachment, FileKind, Text, say


def handed(kind: FileKind, subject: str, title: Text) -> tuple[Attachment, Attachment]:
    """The paper about `subject` (see `Attachment`) twice: a PDF to read and print, Markdown to go on working with."""
    return (
        Attachment(kind, subject, title),
        Attachment(kind, subject, say("paper-as-text"), as_text=True),
    )
