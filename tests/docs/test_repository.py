"""The repository speaks of the product alone."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.docs.pages import ROOT, files

# Written in pieces, so that this page does not find itself.
FORBIDDEN = {
    "a package registry's host": r"py"
    + r"pi\.org|python"
    + r"hosted\.org|registry\.npm"
    + r"js|np"
    + r"mjs\.com",
    "a path of one machine": r"/wo" + r"rk/|/ho" + r"me/\w|/Us" + r"ers/\w",
    "an index address": r"--(?:extra-)?ind" + r"ex-url|--find-li" + r"nks \S",
    "how it was made": r"(?i)\b(?:clau"
    + r"de|anthro"
    + r"pic|chat"
    + r"gpt|open"
    + r"ai|copi"
    + r"lot|sub-?age"
    + r"nts?)\b"
    r"|co-autho" + r"red-by|generated wi" + r"th ai|brie" + r"f\.md|guide-inven" + r"tory",
    "the number of an issue": r"(?i)\bissues? #?\d+\b|\bissue [A-H]\b",
}
BINARY = {".png", ".woff2", ".ico", ".jpg", ".webp", ".pyc"}


def found_in(text: str) -> Iterator[str]:
    """The kinds of forbidden words that a text holds, with the line."""
    for kind, pattern in FORBIDDEN.items():
        for line in text.splitlines():
            if re.search(pattern, line):
                yield f"{kind}: {line.strip()[:80]}"


def test_nothing_in_the_repository_speaks_of_anything_else() -> None:
    findings = {
        str(file.relative_to(ROOT)): list(found_in(file.read_text(encoding="utf-8", errors="replace")))
        for file in files()
        if file.suffix not in BINARY
    }

    assert {name: lines for name, lines in findings.items() if lines} == {}


def test_forbidden_words_are_found() -> None:
    text = "see iss" + "ue #12\npip install --ind" + "ex-url https://x\ncd /wo" + "rk/main"

    assert [finding.split(":")[0] for finding in found_in(text)] == [
        "a path of one machine",
        "an index address",
        "the number of an issue",
    ]


def test_the_licence_is_there() -> None:
    licence = Path(ROOT, "LICENSE").read_text(encoding="utf-8")

    assert licence.startswith("MIT License")
