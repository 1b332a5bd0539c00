"""A paper in words, before it is Markdown or a page: blocks of plain strings, for one reader."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Title:
    """A title above what follows; `level` 1 is the paper's own, 2 a chapter, 3 a part of one."""

    text: str = field(repr=False)
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break stays one."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's own words."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rows:
    """Label–value rows."""

    rows: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class List:
    """Several things, one below the other."""

    items: tuple[str, ...] = field(repr=False)


Block = Title | Paragraph | Quotation | Rows | List


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper: its blocks from top to bottom, the title first. Seen by the reader it was made for, in no repr.

    `language` is the reader's (a tag of ours, as `fi-easy`): a typesetter breaks words by it.
    """

    language: str
    blocks: tuple[Block, ...] = field(repr=False)

    @property
    def title(self) -> str:
        """The paper's own title."""
        return next((block.text for block in self.blocks if isinstance(block, Title)), "")
