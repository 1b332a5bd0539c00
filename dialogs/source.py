"""Fluent files as the checker reads them: each phrase with its place, what it needs and how long it can get."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    BaseNode,
    Junk,
    Message,
    MessageReference,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    Term,
    TermReference,
    TextElement,
    VariableReference,
)

NUMBERS = frozenset({"count", "number", "limit", "minutes", "days", "weeks", "hours"})
"""Arguments that are numbers; after these an ending may stand ("5:n")."""
_ENDING = re.compile(r":?[a-zåäö]|['’]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase (or term, whose id begins with "-") of a file.

    `needs` are its arguments, `names` the phrases and terms it refers to, `texts` its literal texts, `forms` the
    whole text in each of its forms with `{ }` in the place of an argument, `longest` the characters of its longest form
    with arguments counted as none, `glued` the arguments with an ending glued on.
    """

    id: str
    file: Path
    needs: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    texts: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    longest: int = 0
    glued: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A stretch of a file that is not Fluent."""

    file: Path
    text: str


def read(file: Path) -> Iterator[Entry | Broken]:
    """The entries of a file in its order. Raises OSError when the file cannot be read."""
    for entry in FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body:
        if isinstance(entry, Junk):
            yield Broken(file, (entry.content or "").strip()[:80])
        elif isinstance(entry, Message | Term):
            name = f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name
            yield _entry(name, file, entry.value) if entry.value is not None else Entry(name, file)


def _entry(name: str, file: Path, pattern: Pattern) -> Entry:
    nodes = list(_walk(pattern))
    return Entry(
        id=name,
        file=file,
        needs=frozenset(node.id.name for node in nodes if isinstance(node, VariableReference)),
        names=frozenset(
            [node.id.name for node in nodes if isinstance(node, MessageReference)]
            + [f"-{node.id.name}" for node in nodes if isinstance(node, TermReference)]
        ),
        texts=tuple(node.value for node in nodes if isinstance(node, TextElement)),
        forms=tuple(_forms(pattern)),
        longest=_longest(pattern),
        glued=tuple(glued for node in nodes if isinstance(node, Pattern) for glued in _glued(node)),
    )


def _walk(node: BaseNode) -> Iterator[BaseNode]:
    yield node
    for value in vars(node).values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, BaseNode):
                yield from _walk(inner)


def _forms(pattern: Pattern) -> list[str]:
    """Every way the text can go, one for each variant."""
    forms = [""]
    for element in pattern.elements:
        forms = [f"{form}{said}" for form in forms for said in _said(element)]
    return forms


def _said(element: TextElement | Placeable) -> list[str]:
    if isinstance(element, TextElement):
        return [element.value]
    match element.expression:
        case StringLiteral():
            return [element.expression.value]
        case SelectExpression():
            return [form for variant in element.expression.variants for form in _forms(variant.value)]
        case _:
            return ["{ }"]


def _longest(pattern: Pattern) -> int:
    return sum(_length(element) for element in pattern.elements)


def _length(element: TextElement | Placeable) -> int:
    if isinstance(element, TextElement):
        return len(element.value)
    match element.expression:
        case StringLiteral():
            return len(element.expression.value)
        case SelectExpression():
            return max(_longest(variant.value) for variant in element.expression.variants)
        case _:
            return 0


def _glued(pattern: Pattern) -> Iterator[str]:
    for element, after in zip(pattern.elements, pattern.elements[1:], strict=False):
        if isinstance(element, Placeable) and isinstance(after, TextElement) and _ENDING.match(after.value):
            yield from _named(element)


def _named(placeable: Placeable) -> Iterable[str]:
    expression = placeable.expression
    if isinstance(expression, VariableReference) and expression.id.name not in NUMBERS:
        return (expression.id.name,)
    return ()
