"""A paper in the making: Markdown in the reader's language. What people typed is escaped and never becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from bot.domain.message import Day, Text
from dialogs.books import Books
from dialogs.dates import day_in
from dialogs.phrasebook import Lookup, Reader

_SIGNS = re.compile(r"([\\`*_\[\]<>&#|~$@])")
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_BEGINNING = re.compile(r"^([-+=:])")
_NUMBER = re.compile(r"^(\d+)([.)])")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def escape(words: str) -> str:
    """Words as Markdown that shows them as they are: no heading, list, link, image, code, HTML or table."""
    return "\n".join(_line(line) for line in words.splitlines())


def _line(words: str) -> str:
    bare = _CONTROL.sub("", words).strip()
    signs = _LINK.sub(lambda found: "\\" + found[0], _SIGNS.sub(r"\\\1", bare))
    return _NUMBER.sub(r"\1\\\2", _BEGINNING.sub(r"\\\1", signs))


class Paper:
    """Markdown, part by part, in words for one reader. `lookup` opens no answer that the reader may not read."""

    def __init__(self, title: Text, reader: Reader, lookup: Lookup, books: Books) -> None:
        self.reader = reader
        self.lookup = lookup
        self.books = books
        self._parts: list[str] = [f"# {self._text(title)}"]

    def heading(self, text: Text, level: int = 2) -> None:
        """A title above what follows; 2 is a chapter, 3 a part of one."""
        self._parts.append(f"{'#' * level} {_in_one_line(self._text(text))}")

    def say(self, text: Text) -> None:
        """A paragraph."""
        self._parts.append(_hard(self._text(text)))

    def quote(self, text: Text) -> None:
        """Somebody's own words."""
        self._parts.append("\n".join(f"> {line}".rstrip() for line in _hard(self._text(text)).split("\n")))

    def rows(self, rows: Iterable[tuple[Text, Text]]) -> None:
        """Label–value rows; nothing when there are none."""
        lines = [f"- **{_in_one_line(self._text(label))}:** {self._inside(value)}" for label, value in rows]
        self._add(lines)

    def items(self, items: Iterable[Text]) -> None:
        """A list; nothing when there is nothing in it."""
        self._add([f"- {self._inside(item)}" for item in items])

    def day(self, at: datetime) -> Day:
        """The calendar day of a moment (aware) where the reader is."""
        return day_in(at, self.reader.zone)

    def finished(self) -> str:
        """The whole paper, ending in a line break."""
        return "\n\n".join(self._parts) + "\n"

    def _add(self, lines: list[str]) -> None:
        if lines:
            self._parts.append("\n".join(lines))

    def _inside(self, text: Text) -> str:
        return _hard(self._text(text)).replace("\n", "\n  ")

    def _text(self, text: Text) -> str:
        return self.books.words.text(text, self.reader, self.lookup, escape)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _hard(text: str) -> str:
    """Line breaks stay line breaks, blank lines part paragraphs."""
    lines = re.sub(r"\n{3,}", "\n\n", text.strip()).split("\n")
    following = [*lines[1:], ""]
    return "\n".join(
        f"{line}\\" if line and after else line for line, after in zip(lines, following, strict=True)
    )
