"""A paper in the making, for one reader, in their language: put together once, then read as Markdown or as a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from bot.domain.document import Block, Document, List, Paragraph, Quotation, Rows, Title
from bot.domain.message import Day, Text
from dialogs.books import Books
from dialogs.dates import day_in
from dialogs.markdown import escape, markdown
from dialogs.phrasebook import Lookup, Reader

Wording = Callable[[Text], str]


class Paper:
    """Blocks of texts for one reader. `lookup` opens no answer that the reader may not read."""

    def __init__(self, title: Text, reader: Reader, lookup: Lookup, books: Books) -> None:
        self.reader = reader
        self.lookup = lookup
        self.books = books
        self._parts: list[Callable[[Wording], Block]] = []
        self.heading(title, level=1)

    def heading(self, text: Text, level: int = 2) -> None:
        """A title above what follows; 2 is a chapter, 3 a part of one."""
        self._parts.append(lambda word: Title(word(text), level))

    def say(self, text: Text) -> None:
        """A paragraph."""
        self._parts.append(lambda word: Paragraph(word(text)))

    def quote(self, text: Text) -> None:
        """Somebody's own words."""
        self._parts.append(lambda word: Quotation(word(text)))

    def rows(self, rows: Iterable[tuple[Text, Text]]) -> None:
        """Label–value rows; nothing when there are none."""
        held = tuple(rows)
        if held:
            self._parts.append(lambda word: Rows(tuple((word(label), word(value)) for label, value in held)))

    def items(self, items: Iterable[Text]) -> None:
        """A list; nothing when there is nothing in it."""
        held = tuple(items)
        if held:
            self._parts.append(lambda word: List(tuple(word(item) for item in held)))

    def day(self, at: datetime) -> Day:
        """The calendar day of a moment (aware) where the reader is."""
        return day_in(at, self.reader.zone)

    def document(self) -> Document:
        """The paper in plain words, to be set on pages."""
        return self._worded(lambda text: self.books.words.text(text, self.reader, self.lookup))

    def markdown(self) -> str:
        """The paper as Markdown; what people typed, and names, never become markup."""
        return markdown(
            self._worded(lambda text: self.books.words.text(text, self.reader, self.lookup, escape))
        )

    def _worded(self, word: Wording) -> Document:
        return Document(self.reader.language, tuple(part(word) for part in self._parts))
