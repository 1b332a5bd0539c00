"""Cuts long texts between paragraphs, sentences or words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.domain.message import (
    Actions,
    Attachment,
    Choose,
    Divider,
    Facts,
    Form,
    Heading,
    Note,
    Part,
    Quote,
    Say,
    Text,
)

_SENTENCE = re.compile(r"[.!?…][\"”»’)\]]*\s+(?=[^a-zåäö\s])")
_CUTS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), _SENTENCE)
CONTINUED = " …"
"""Stands after a label that is said again above the rest of a long text."""


def size(part: Part) -> int:
    """How many characters of text a part takes in a message. Buttons, ticks and forms take none."""
    match part:
        case Say(text) | Heading(text) | Note(text):
            return len(str(text)) + 1
        case Facts(rows):
            return sum(len(str(name)) + len(str(value)) + 3 for name, value in rows)
        case Quote(label, answer):
            return len(str(label)) + len(answer) + 3
        case Attachment():
            return len(str(part.title)) + 1
        case Divider() | Actions() | Choose() | Form():
            return 0


def split(part: Part, longest: int) -> Iterator[Part]:
    """The part itself, or in pieces of the same kind, none of a bigger size than `longest` (at least 20)."""
    if size(part) <= longest:
        yield part
        return
    match part:
        case Say(text) | Heading(text) | Note(text):
            yield from (type(part)(piece) for piece in pieces(str(text), longest - 1))
        case Facts(rows):
            yield from _rows([(str(name), str(value)) for name, value in rows], longest)
        case Quote(label, answer) if len(str(label)) <= longest // 3:
            yield from (Quote(again, piece) for again, piece in _labelled(str(label), answer, longest))
        case Quote(label, answer):
            yield from split(Say(f"{label}:\n{answer}"), longest)
        case _:
            yield part


def _rows(rows: Sequence[tuple[str, str]], longest: int) -> Iterator[Part]:
    held: list[tuple[Text, Text]] = []
    for name, value in rows:
        for row in _row_pieces(name, value, longest):
            if held and size(Facts((*held, row))) > longest:
                yield Facts(tuple(held))
                held = []
            held.append(row)
    if held:
        yield Facts(tuple(held))


def _row_pieces(name: str, value: str, longest: int) -> Iterator[tuple[str, str]]:
    """A row as rows that are small enough; a name that leaves no room is cut into rows of its own."""
    if len(name) + len(value) + 3 <= longest:
        yield name, value
    elif len(name) <= longest // 3:
        yield from _labelled(name, value, longest)
    else:
        *names, last = pieces(name, longest // 3)
        yield from ((some, "…") for some in names)
        yield from _row_pieces(last, value, longest)


def _labelled(label: str, text: str, longest: int) -> Iterator[tuple[str, str]]:
    """The text in pieces, each with its label; a label said again says so."""
    again = label.removesuffix(CONTINUED) + CONTINUED
    for number, piece in enumerate(pieces(text, longest - len(again) - 3)):
        yield (again if number else label), piece


def pieces(text: str, longest: int) -> Iterator[str]:
    """The text in pieces of at most `longest` characters; only spaces and line breaks at the cuts are left out.

    Cuts lie between paragraphs, else lines, sentences or words; a word is cut only if it is longer than `longest`.
    """
    rest = text.strip() if len(text) > longest else text
    while len(rest) > longest:
        cut = _cut(rest, longest)
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip()
    yield rest


def _cut(text: str, longest: int) -> int:
    window = text[: longest + 1]
    for kind in _CUTS:
        ends = [found.end() for found in kind.finditer(window)]
        if ends and ends[-1] > longest // 3:
            return ends[-1]
    spaces = [found.start() for found in re.finditer(r"\s", window)]
    return spaces[-1] if spaces else longest
