"""Draws a worded message as lines of a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.domain.message import Message
from bot.domain.plain import plain

WIDTH = 80
NARROWEST = 20
"""A narrower terminal is treated as this wide. In columns."""

_HANG = re.compile(r"\s*(?:\d+\) |\[?– )?")
# what a terminal obeys instead of showing: controls, and marks that turn the direction of writing
_OBEYED = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def draw(message: Message, width: int = WIDTH) -> tuple[str, ...]:
    """The message's lines, none wider than `width` columns unless a single word is; lists keep their indent.

    Signs that a terminal would obey are taken out: somebody may have typed them.
    """
    text = _OBEYED.sub(" ", plain(message).replace("\t", " "))
    return tuple(
        line for paragraph in text.split("\n") for line in _wrapped(paragraph, max(width, NARROWEST))
    )


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _wrapped(paragraph: str, width: int) -> Iterator[str]:
    found = _HANG.match(paragraph)
    begin = found.group() if found else ""
    line, room = begin, width - columns(begin)
    filled = 0
    for gap, word in re.findall(r"(\s*)(\S+)", paragraph[len(begin) :]):
        needed = columns(gap) + columns(word)
        if filled and filled + needed > room:
            yield line
            line, filled = " " * columns(begin) + word, columns(word)
        else:
            line += gap + word
            filled += needed
    yield line.rstrip()
