"""Nothing of the guide is lost: every id has a place, every requirement something that shows it, the page is fresh."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs import guide_table

ROOT = Path(__file__).parents[2]
ROWS = {guide_id: row for chapter in guide_table.rows().values() for guide_id, row in chapter.items()}
SHOWN = sorted({(guide_id, shown) for guide_id, row in ROWS.items() for shown in row.get("shown", ())})


def test_the_page_is_fresh() -> None:
    assert guide_table.PAGE.read_text(encoding="utf-8") == guide_table.page(), "make table"


@pytest.mark.parametrize("guide_id", [*guide_table.inventory(), "END-OWN", "END-SHARED", "CONFIDENTIALITY"])
def test_every_id_has_a_place(guide_id: str) -> None:
    of_the_pack = guide_table.of_the_pack(guide_id)

    assert of_the_pack or guide_id in ROWS
    assert [item for item in of_the_pack if not guide_table.places(guide_table.PACK, item)] == []
    assert not (of_the_pack and guide_id in ROWS), "it stands in the pack already"


@pytest.mark.parametrize("guide_id", [*guide_table.inventory()])
def test_what_the_pack_carries_is_in_every_language(guide_id: str) -> None:
    for item in guide_table.of_the_pack(guide_id):
        assert [language for language, words in guide_table.WORDS.items() if item not in words] == []


def test_no_row_is_of_an_id_that_is_none() -> None:
    assert set(ROWS) - set(guide_table.inventory()) == set()


@pytest.mark.parametrize(("guide_id", "shown"), SHOWN, ids=[f"{i}-{s.rsplit(':', 1)[-1]}" for i, s in SHOWN])
def test_what_shows_a_requirement_is_there(guide_id: str, shown: str) -> None:
    file, _, test = shown.partition("::")
    text = (ROOT / file).read_text(encoding="utf-8")

    assert not test or re.search(rf"^(async )?def {test}\(", text, re.MULTILINE)
    assert bool(test) == file.endswith(".py"), "name a test of the file"


def test_every_requirement_is_shown() -> None:
    assert [
        guide_id for guide_id, row in ROWS.items() if guide_id.startswith("REQ-") and not row["shown"]
    ] == []
