"""A workplace's own guides stand beside the product's, and a fault in them is named before anybody reads them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.domain.message import say
from dialogs.books import PackError, open_books
from dialogs.pack import PACKS
from dialogs.phrasebook import Reader
from dialogs.preset import PRESETS
from tests.talk import BOOKS

GUIDE = "our-guide"


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    """A workplace that changed a few words of the product's guide, and has a preset of its own."""
    folder = tmp_path / GUIDE / "v1"
    shutil.copytree(PACKS / "mentoring-journey" / "v1", folder)
    structure = folder / "structure.yaml"
    structure.write_text(structure.read_text().replace("pack: mentoring-journey", f"pack: {GUIDE}"))
    for language in ("sv", "fi-easy"):
        (folder / "words" / f"{language}.ftl").unlink()
    fi = folder / "words" / "fi.ftl"
    fi.write_text(fi.read_text().replace("START-05a-walk = ", "START-05a-walk = Meidän "))
    presets = tmp_path / "presets"
    (presets / "words").mkdir(parents=True)
    preset = (PRESETS / "care-work.yaml").read_text()
    preset = preset.replace("care-work", "our-work").replace("pack: mentoring-journey", f"pack: {GUIDE}")
    (presets / "our-work.yaml").write_text(preset.replace("everyday-work,", "baking,", 1))
    (presets / "words" / "fi.ftl").write_text("topic-baking = leipominen\noption-preset-our-work = Leipomo\n")
    return tmp_path


def test_without_a_folder_there_are_the_products_own_books() -> None:
    assert {name for name, _ in BOOKS.packs} == {"mentoring-journey"}
    assert list(BOOKS.kinds) == sorted(file.stem for file in PRESETS.glob("*.yaml"))


def test_own_guides_and_presets_stand_beside_the_products(guides: Path) -> None:
    books = open_books(guides)

    assert set(books.packs) == {(GUIDE, 1), ("mentoring-journey", 1)}
    assert books.pack(GUIDE, 1).key == "our-guide/v1"
    assert list(books.kinds) == [*BOOKS.kinds, "our-work"]
    assert books.preset("our-work").pack == GUIDE


def test_each_guide_has_its_own_words_for_the_same_id(guides: Path) -> None:
    books = open_books(guides)
    ours, theirs = books.pack(GUIDE, 1), books.pack("mentoring-journey", 1)
    walks = [
        books.words.text(pack.say("START-05a-walk"), Reader("fi", "UTC"), NOBODY) for pack in (ours, theirs)
    ]

    assert walks[0] == f"Meidän {walks[1]}"


def test_a_reader_of_a_language_that_the_guide_lacks_reads_what_there_is(guides: Path) -> None:
    books = open_books(guides)
    asked = books.pack(GUIDE, 1).say("START-01")

    in_finnish = books.words.text(asked, Reader("fi", "UTC"), NOBODY)
    assert books.words.text(asked, Reader("sv", "UTC"), NOBODY) == in_finnish
    assert books.words.text(say("topic-baking"), Reader("sv", "UTC"), NOBODY) == "leipominen"


def test_a_guide_without_finnish_is_read_in_what_it_has(guides: Path) -> None:
    (guides / GUIDE / "v1" / "words" / "fi.ftl").unlink()
    books = open_books(guides)
    asked = books.pack(GUIDE, 1).say("START-01")

    in_english = books.words.text(asked, Reader("en", "UTC"), NOBODY)
    assert books.words.text(asked, Reader("fi", "UTC"), NOBODY) == in_english


def test_own_words_never_replace_the_products(guides: Path) -> None:
    words = guides / "presets" / "words" / "fi.ftl"
    words.write_text(words.read_text() + "button-skip = Hyppää\n")

    assert open_books(guides).words.text(say("button-skip"), Reader("fi", "UTC"), NOBODY) == "Ohita"


def test_a_guide_or_preset_of_a_name_that_is_taken_is_refused(guides: Path) -> None:
    shutil.copytree(PACKS / "mentoring-journey", guides / "mentoring-journey")
    with pytest.raises(PackError, match="there is a guide mentoring-journey/v1 already"):
        open_books(guides)
    shutil.rmtree(guides / "mentoring-journey")
    shutil.copy(PRESETS / "care-work.yaml", guides / "presets")
    with pytest.raises(PackError, match=r"care-work\.yaml: there is a preset care-work already"):
        open_books(guides)


def test_a_fault_stops_the_start_and_names_the_file(guides: Path) -> None:
    structure = guides / GUIDE / "v1" / "structure.yaml"
    structure.write_text(structure.read_text().replace("tasks: START-10", "chores: START-10"))

    with pytest.raises(PackError) as caught:
        open_books(guides)

    assert str(structure) in str(caught.value)
    assert "there is no use chores" in str(caught.value)


@pytest.mark.parametrize(("folder", "said"), [("nowhere", "is no folder"), (f"{GUIDE}/vFirst", "no version")])
def test_a_folder_that_is_none(guides: Path, folder: str, said: str) -> None:
    (guides / GUIDE / "vFirst").mkdir()
    with pytest.raises(PackError, match=said):
        open_books(guides / folder if folder == "nowhere" else guides)


def test_what_no_shelf_has_is_named() -> None:
    with pytest.raises(PackError, match="there is no guide nowhere version 1"):
        BOOKS.pack("nowhere", 1)
    with pytest.raises(PackError, match="there is no preset nowhere"):
        BOOKS.preset("nowhere")


class Nobody:
    """Nobody is named, nothing may be read."""

    def name(self, person_id: str) -> str:
        return person_id

    def opened(self, answer_id: str) -> None:
        return None


NOBODY = Nobody()
