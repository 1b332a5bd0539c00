"""No code knows any guide's ids: a workplace's own guide has others, and says in `uses` which is for what."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from dialogs.books import open_books
from dialogs.uses import PHRASE_USES, QUESTION_USES

ROOT = Path(__file__).parents[2]
SOURCES = [
    file for folder in ("bot", "dialogs", "adapters", "storage") for file in (ROOT / folder).rglob("*.py")
]
PACK = open_books().pack("mentoring-journey", 1)


def texts(file: Path) -> Iterator[str]:
    """Every text in a file that is no description."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    described = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
            yield node.value


def ids_in(words: str) -> list[str]:
    """The ids of the guide in a text."""
    return [named for named in re.findall(r"[A-Za-z0-9][\w-]+", words) if named in KNOWN]


KNOWN = frozenset({*PACK.questions, *PACK.phrases()})


def test_no_source_holds_an_id_of_a_guide() -> None:
    found = {
        str(file.relative_to(ROOT)): ids_in(words)
        for file in SOURCES
        for words in texts(file)
        if ids_in(words)
    }

    assert found == {}


def test_an_id_would_be_found() -> None:
    assert ids_in("before START-10 and after") == ["START-10"]
    assert {"START-10", "TIP-00"} <= KNOWN


def test_every_use_is_of_use() -> None:
    """A use that nothing asks for would make people answer for nothing."""
    said = {words for file in SOURCES if file.name != "uses.py" for words in texts(file)}

    assert [use for use in (*QUESTION_USES, *PHRASE_USES) if use not in said] == []
