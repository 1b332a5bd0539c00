"""The repository's pages, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_OURS = {"build", "dist", "out", "__pycache__", "node_modules"}
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
IN_CODE = re.compile(r"`([^`\n]+)`")


def files() -> Iterator[Path]:
    """Every file that belongs to the repository, whatever it holds."""
    folders = [ROOT]
    while folders:
        for entry in sorted(folders.pop().iterdir()):
            hidden = entry.name.startswith(".") and entry.name not in (".ci", ".gitignore")
            if hidden or entry.name in NOT_OURS or entry.name.endswith(".egg-info"):
                continue
            if entry.is_dir():
                folders.append(entry)
            else:
                yield entry


def pages() -> list[Path]:
    """Every page of documentation."""
    return [file for file in files() if file.suffix == ".md"]


def text(name: str) -> str:
    """A page's text by its path in the repository."""
    return (ROOT / name).read_text(encoding="utf-8")


def code_in(page: str) -> set[str]:
    """Everything that stands in backticks in a page's running text and tables."""
    return set(IN_CODE.findall(FENCE.sub("", page)))


def commands_in(page: str) -> list[str]:
    """Every line of a page's code blocks and every text in backticks: where commands stand."""
    blocks = [line for block in FENCE.findall(page) for line in block.splitlines()[1:-1]]
    return [*(line.split("#")[0].strip() for line in blocks), *code_in(page)]


def rows(page: str) -> Iterator[list[str]]:
    """The cells of every table row of a page."""
    for line in FENCE.sub("", page).splitlines():
        if line.startswith("|") and not line.startswith("|---"):
            yield [cell.strip() for cell in line.strip().strip("|").split("|")]
