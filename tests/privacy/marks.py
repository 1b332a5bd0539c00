"""Markers: every typed word of a walk holds one, so that it can be found wherever it got to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.message import Message
from bot.domain.plain import plain
from bot.ports import File, Outgoing

PDF = "application/pdf"
MARKER = re.compile(r"merkki\d{4}zq")


@dataclass
class Mark:
    """One marker: who wrote it, about what, and who may read it now (users)."""

    word: str
    author: str
    about: str
    readers: set[str] = field(default_factory=set)


@dataclass
class Ledger:
    """All markers of a walk, by their word."""

    marks: dict[str, Mark] = field(default_factory=dict)

    def new(self, author: str, about: str, *readers: str) -> Mark:
        """A fresh marker that its author may read, and these people."""
        mark = Mark(f"merkki{len(self.marks):04d}zq", author, about, {author, *readers})
        self.marks[mark.word] = mark
        return mark

    def about(self, author: str, about: str) -> Mark:
        """The newest that a person wrote about something."""
        return next(m for m in reversed(self.marks.values()) if (m.author, m.about) == (author, about))

    def of(self, author: str) -> list[Mark]:
        """Everything that one person wrote."""
        return [mark for mark in self.marks.values() if mark.author == author]

    def wrongly_in(self, text: str, reader: str) -> list[str]:
        """The markers in a text that this reader may not read."""
        return [word for word in markers(text) if reader not in self.marks[word].readers]


def markers(text: str) -> list[str]:
    """The markers in a text; long lines of a calendar file are put together first."""
    return MARKER.findall(text.replace("\r\n ", ""))


def texts_of(out: Outgoing) -> Iterator[str]:
    """Everything that an outgoing message brings to its reader: its text, all its fields, and its files."""
    yield plain(out.message)
    yield repr(out.message.parts)
    for file in out.files.values():
        yield file.name
        yield words_of(file)


def words_of(file: File) -> str:
    """What a file says; a line that a page breaks is put together again."""
    if file.media_type != PDF:
        return file.content.decode()
    with PdfReader(BytesIO(file.content)) as reader:
        said = "\n".join(page.extract_text() for page in reader.pages)
    return f"{said}\n{said.replace('-', '').replace(chr(10), '')}"


def texts_of_reply(reply: Reply) -> Iterator[str]:
    """Everything that a direct reply shows."""
    match reply:
        case OpenForm(form):
            yield plain(Message((form,)))
            yield repr(form)
        case FormErrors(errors):
            yield from (str(text) for _, text in errors)
        case ReplacePressed(message) | ShowHome(message):
            yield plain(message)
            yield repr(message.parts)
        case Hint(text):
            yield str(text)


def payloads_in(part: Any) -> Iterator[str]:
    """The payloads of all buttons, lists and forms in a worded message or a part of one, as platforms keep them."""
    if hasattr(part, "encode") and hasattr(part, "revision"):
        yield part.encode()
    elif isinstance(part, Iterable) and not isinstance(part, str):
        for one in part:
            yield from payloads_in(one)
    elif hasattr(part, "__dataclass_fields__"):
        for name in part.__dataclass_fields__:
            yield from payloads_in(getattr(part, name))
