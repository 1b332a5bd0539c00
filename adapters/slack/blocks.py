"""Block Kit blocks, one function a kind. Words stand only in plain text and rich text, where no sign has a meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.domain.message import Text
from bot.domain.plain import numbered
from bot.domain.split import pieces

Block = dict[str, Any]

LONGEST_TEXT = 3000
LONGEST_HEADER = 150
LONGEST_NOTE = 2000
LONGEST_OPTION = 75
MOST_TICKS = 10
"""Options in one list to tick, or one set of radio buttons."""
MOST_OPTIONS = 100
"""Options in one select, or in one group of it."""
MOST_BUTTONS = 25
_WORST = 5
"""How long one sign can become when Slack escapes it."""
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def words(text: Text) -> str:
    """The text of a worded part, without signs that no platform shows.

    Raises TypeError, without any words, when it was not worded first.
    """
    if not isinstance(text, str):
        raise TypeError(f"a message is worded before it is drawn, but this one holds a {type(text).__name__}")
    return _UNSEEN.sub("", text)


def units(text: str) -> int:
    """How long a text is in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def length(text: str) -> int:
    """How long Slack may find a text: as escaped, in UTF-16."""
    return units(text) + 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))


def cut(text: str, longest: int) -> Iterator[str]:
    """The text in pieces that Slack finds no longer than `longest`; one piece for all but the strangest texts."""
    if not text.strip():
        return
    if length(text) <= longest:
        yield text
        return
    yield from (piece for piece in pieces(text, longest // _WORST) if piece.strip())


def shortened(text: str, longest: int) -> str:
    """The text, or its beginning and three dots; never empty."""
    if not text.strip():
        return "–"
    if length(text) <= longest:
        return text
    while length(text) >= longest:
        text = text[: len(text) - max(1, (length(text) - longest) // _WORST)]
    return text.rstrip() + "…"


def plain_text(text: str) -> Block:
    """A text object in which nothing is live, emoji codes neither."""
    return {"type": "plain_text", "text": text, "emoji": False}


def sections(text: str) -> Iterator[Block]:
    """A paragraph, shown whole without a "see more"."""
    for piece in cut(text, LONGEST_TEXT):
        yield {"type": "section", "text": plain_text(piece), "expand": True}


def header(text: str) -> Iterator[Block]:
    """A title; one too long for a title is a paragraph in bold."""
    if length(text) > LONGEST_HEADER or "\n" in text:
        yield from rich([bold(text)])
    elif text.strip():
        yield {"type": "header", "text": plain_text(text)}


def note(text: str) -> Iterator[Block]:
    """A small line."""
    for piece in cut(text, LONGEST_NOTE):
        yield {"type": "context", "elements": [plain_text(piece)]}


def divider() -> Block:
    """A thin line."""
    return {"type": "divider"}


def bold(text: str) -> Block:
    """Rich text in bold, literal."""
    return {"type": "text", "text": text, "style": {"bold": True}}


def literal(text: str) -> Block:
    """Rich text, literal."""
    return {"type": "text", "text": text}


def rich(*lines: Sequence[Block]) -> Iterator[Block]:
    """Lines of rich text in one block, each a row of pieces."""
    elements = [
        {"type": "rich_text_section", "elements": shown}
        for line in lines
        if (shown := [piece for piece in line if piece["text"]])
    ]
    if elements:
        yield {"type": "rich_text", "elements": elements}


def facts(rows: Iterable[tuple[str, str]]) -> Iterator[Block]:
    """Rows of a bold label and its value."""
    said = list(rows)
    yield from rich(
        [
            piece
            for number, (label, value) in enumerate(said, start=1)
            for piece in (bold(f"{label}: "), literal(value if number == len(said) else f"{value}\n"))
        ]
    )


def quote(label: str, said: str) -> Iterator[Block]:
    """Somebody's own words, set apart under a bold label."""
    heading = [{"type": "rich_text_section", "elements": [bold(label)]}] if label else []
    quoted = [{"type": "rich_text_quote", "elements": [literal(said)]}] if said else []
    if heading or quoted:
        yield {"type": "rich_text", "elements": [*heading, *quoted]}


def options(labelled: Sequence[tuple[str, str]]) -> tuple[list[Block], str]:
    """Options (id, label) as Slack takes them, and what has to stand above them: labels that are too long, in full."""
    if all(0 < length(label) <= LONGEST_OPTION for _, label in labelled):
        return [_option(name, label) for name, label in labelled], ""
    made = [
        _option(name, shortened(f"{number}) {label}", LONGEST_OPTION))
        for number, (name, label) in enumerate(labelled, start=1)
    ]
    return made, numbered([label for _, label in labelled])


def _option(name: str, label: str) -> Block:
    return {"text": plain_text(label), "value": name}


def chunks(made: Sequence[Block], most: int) -> Iterator[list[Block]]:
    """The blocks in lists of at most so many."""
    for start in range(0, len(made), most):
        yield list(made[start : start + most])


def among(made: Sequence[Block], chosen: Sequence[str]) -> list[Block]:
    """Those options that are chosen."""
    return [option for option in made if option["value"] in chosen]
