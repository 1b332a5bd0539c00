"""Papers as well-set pages: a document in words becomes a tagged PDF, with Finnish letters and nothing fetched.

Words travel to the typesetter as data, never as its markup, so that nothing typed can become a command. The fonts
are those that come with the typesetter; what they lack (emoji) is taken from the machine if it is there.
"""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.document import Block, Document, List, Paragraph, Quotation, Rows, Title

EASY = "-easy"
"""How the tag of an easy language ends: larger letters, more air."""


def set_pages(document: Document, at: datetime) -> bytes:
    """The document as a PDF of A4 pages, dated `at` (aware UTC); the same document and date give the same bytes."""
    import typst  # 80 MB of typesetter: only a process that hands over a paper loads it

    paper = {
        "title": document.title,
        "language": document.language.partition("-")[0],
        "easy": document.language.endswith(EASY),
        "blocks": [_block(block) for block in document.blocks],
    }
    return typst.compile(
        _template(),
        sys_inputs={"paper": json.dumps(paper, ensure_ascii=False)},
        timestamp=at.replace(microsecond=0),
    )


@cache
def _template() -> bytes:
    return files("bot").joinpath("pages.typ").read_bytes()


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Title(text, level):
            return {"kind": "title", "text": " ".join(text.split()), "level": level}
        case Paragraph(text):
            return {"kind": "paragraph", "lines": _lines(text)}
        case Quotation(text):
            return {"kind": "quotation", "lines": _lines(text)}
        case Rows(rows):
            return {
                "kind": "rows",
                "rows": [[" ".join(label.split()), _lines(value)] for label, value in rows],
            }
        case List(items):
            return {"kind": "list", "items": [_lines(item) for item in items]}


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()
