"""No link in the documentation leads nowhere."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.docs.pages import FENCE, ROOT, pages

LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+\s+(.*?)\s*$", re.MULTILINE)


def anchors(page: str) -> set[str]:
    """The anchors that headings get: small letters and digits, hyphens for spaces."""
    return {
        re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")
        for heading in HEADING.findall(FENCE.sub("", page))
    }


def dead_links(page: Path, text: str) -> list[str]:
    """The links of a page that lead nowhere, and pictures without words."""
    dead: list[str] = []
    for picture, label, target in LINK.findall(FENCE.sub("", text)):
        if picture and not label.strip():
            dead.append(f"{target}: a picture needs words")
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = unquote(target).partition("#")
        found = (page.parent / path).resolve() if path else page
        if (
            not found.exists()
            or not found.is_relative_to(ROOT)
            or (anchor and found.suffix == ".md" and anchor not in anchors(found.read_text(encoding="utf-8")))
        ):
            dead.append(target)
    return dead


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_picture_is_there(page: Path) -> None:
    """A reader who follows a link arrives."""
    assert dead_links(page, page.read_text(encoding="utf-8")) == []


def test_a_dead_link_is_found() -> None:
    page = ROOT / "docs" / "privacy.md"

    assert dead_links(page, "[a](nowhere.md) [b](#the-gate) [c](operating.md#nothing) ![](../LICENSE)") == [
        "nowhere.md",
        "operating.md#nothing",
        "../LICENSE: a picture needs words",
    ]


def test_every_page_can_be_reached_from_the_readme() -> None:
    """A page that nobody links to is read by nobody."""
    seen: set[Path] = set()
    to_read = [ROOT / "README.md"]
    while to_read:
        page = to_read.pop()
        if page in seen:
            continue
        seen.add(page)
        for _, _, target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            path = (page.parent / target.partition("#")[0]).resolve()
            if path.suffix == ".md" and path.is_file():
                to_read.append(path)

    assert {str(page.relative_to(ROOT)) for page in set(pages()) - seen} == set()
