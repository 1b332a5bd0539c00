"""A document as Markdown. What people typed was escaped when it was worded, and never becomes markup."""

from __future__ import annotations

import re

from bot.domain.document import Block, Document, List, Paragraph, Quotation, Rows, Title

_SIGNS = re.compile(r"([\\`*_\[\]<>&#|~$@])")
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_BEGINNING = re.compile(r"^([-+=:])")
_NUMBER = re.compile(r"^(\d+)([.)])")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def escape(words: str) -> str:
    """Words as Markdown that shows them as they are: no heading, list, link, image, code, HTML or table."""
    return "\n".join(_line(line) for line in words.splitlines())


def markdown(document: Document) -> str:
    """The whole paper, ending in a line break. The document's typed words must have gone through `escape`."""
    return "\n\n".join(_block(block) for block in document.blocks) + "\n"


def _line(words: str) -> str:
    bare = _CONTROL.sub("", words).strip()
    signs = _LINK.sub(lambda found: "\\" + found[0], _SIGNS.sub(r"\\\1", bare))
    return _NUMBER.sub(r"\1\\\2", _BEGINNING.sub(r"\\\1", signs))


def _block(block: Block) -> str:
    match block:
        case Title(text, level):
            return f"{'#' * level} {_in_one_line(text)}"
        case Paragraph(text):
            return _hard(text)
        case Quotation(text):
            return "\n".join(f"> {line}".rstrip() for line in _hard(text).split("\n"))
        case Rows(rows):
            return "\n".join(f"- **{_in_one_line(label)}:** {_inside(value)}" for label, value in rows)
        case List(items):
            return "\n".join(f"- {_inside(item)}" for item in items)


def _inside(text: str) -> str:
    return _hard(text).replace("\n", "\n  ")


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _hard(text: str) -> str:
    """Line breaks stay line breaks, blank lines part paragraphs."""
    lines = re.sub(r"\n{3,}", "\n\n", text.strip()).split("\n")
    following = [*lines[1:], ""]
    return "\n".join(
        f"{line}\\" if line and after else line for line, after in zip(lines, following, strict=True)
    )
