"""Which phrases the product's sources say: its Python, and the data that names phrases."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SHORTEST_BEGINNING = 3
"""An f-string counts as the beginning of phrase ids from this many characters on."""


@dataclass(frozen=True, slots=True)
class Used:
    """What sources use.

    `said` are ids of product phrases said for certain (`say("…")`, `Phrase("…")`), `mentioned` all short texts in the
    sources, any of which may be an id, `shapes` patterns of ids that are put together.
    """

    said: frozenset[str]
    mentioned: frozenset[str]
    shapes: tuple[re.Pattern[str], ...]

    def may_use(self, phrase_id: str) -> bool:
        """Whether the sources may say this phrase."""
        return phrase_id in self.mentioned or any(shape.fullmatch(phrase_id) for shape in self.shapes)


def used_in(folders: Sequence[Path]) -> Used:
    """What the Python files below these folders use; every word of a YAML file there counts as mentioned.

    Raises SyntaxError for a Python file that is none.
    """
    said: set[str] = set()
    mentioned: set[str] = set()
    shapes: set[str] = set()
    for file in sorted(file for folder in folders for file in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
            if isinstance(node, ast.Call):
                said.update(_said(node))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                mentioned.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                shapes.update(_shape(node))
    for file in (file for folder in folders for file in folder.rglob("*.yaml")):
        mentioned.update(re.findall(r"[A-Za-z][\w-]*", file.read_text(encoding="utf-8")))
    return Used(frozenset(said), frozenset(mentioned), tuple(re.compile(shape) for shape in sorted(shapes)))


def _said(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    of_a_pack = any(keyword.arg == "pack" for keyword in call.keywords) or len(call.args) > (
        2 if name == "Phrase" else 1
    )
    if name in ("say", "Phrase") and call.args and not of_a_pack:
        yield from _constants(call.args[0])


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _shape(text: ast.JoinedStr) -> Iterator[str]:
    first = text.values[0] if text.values else None
    if not isinstance(first, ast.Constant) or len(str(first.value)) < SHORTEST_BEGINNING:
        return
    yield "".join(
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in text.values
    )
