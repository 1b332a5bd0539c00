"""The page for those who write a guide shows a guide that works, and explains all that a guide can have."""

from __future__ import annotations

import re

import pytest
import yaml

from bot.domain.meetings import PLACES
from dialogs.guide_check import check_guides
from dialogs.pack import _LISTS, _PHRASES
from dialogs.uses import PHRASE_USES, QUESTION_USES
from tests.docs.pages import ROOT, code_in, text

PAGE = text("docs/writing-a-guide.md")
EXAMPLES = re.findall(r"<!-- part of: (\S+) -->\n```\w*\n(.*?)```", PAGE, re.DOTALL)


def test_the_guide_of_the_page_is_well() -> None:
    report = check_guides(ROOT / "tests" / "guides")

    assert [str(finding) for finding in report.findings if finding.is_error] == []


@pytest.mark.parametrize(("file", "shown"), EXAMPLES, ids=[shown.split()[0] for _, shown in EXAMPLES])
def test_every_example_stands_in_the_guide(file: str, shown: str) -> None:
    """Line by line and in this order; the page leaves some out."""
    lines = iter(text(file).splitlines())

    assert [line for line in shown.splitlines() if line and line not in lines] == []


def test_the_page_shows_words_structure_and_preset() -> None:
    assert {file.rsplit("/", 1)[1] for file, _ in EXAMPLES} == {"structure.yaml", "en.ftl", "library.yaml"}
    assert all(yaml.safe_load(shown) for file, shown in EXAMPLES if file.endswith(".yaml"))


@pytest.mark.parametrize("word", [*QUESTION_USES, *PHRASE_USES, *_LISTS, *_PHRASES, *PLACES])
def test_everything_that_a_guide_can_name_is_explained(word: str) -> None:
    assert word in code_in(PAGE)
