"""Whoever writes a guide is told what is wrong with it: where, about what, and how it is mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.__main__ import main
from dialogs.check import ORDER
from dialogs.guide_check import check_guides
from dialogs.pack import PACKS, PackError
from dialogs.phrasebook import WORDS
from dialogs.preset import PRESETS

GUIDES = Path(__file__).parents[1] / "guides"
STRUCTURE, FI, EN = (
    "library-path/v1/structure.yaml",
    "library-path/v1/words/fi.ftl",
    "library-path/v1/words/en.ftl",
)
PRESET, TOPICS = "presets/library.yaml", "presets/words/fi.ftl"


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    """The library's own folder, to be spoilt."""
    shutil.copytree(GUIDES, tmp_path / "guides")
    return tmp_path / "guides"


def swap(old: str, new: str) -> Callable[[str], str]:
    """Change one place of a file."""

    def changed(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return changed


def add(lines: str) -> Callable[[str], str]:
    """Add lines at the end of a file."""
    return lambda text: f"{text}\n{lines}\n"


def errors(path: Path) -> list[str]:
    return [str(finding) for finding in check_guides(path).findings if finding.is_error]


@pytest.mark.parametrize(
    "path", [PACKS, PACKS / "mentoring-journey", PACKS / "mentoring-journey" / "v1", GUIDES]
)
def test_the_guides_that_come_with_rinnalla_are_well(path: Path) -> None:
    report = check_guides(path)

    assert errors(path) == []
    assert report.looked_at


@pytest.mark.parametrize("file", sorted(PRESETS.glob("*.yaml")), ids=lambda file: str(file.stem))
def test_the_presets_that_come_with_rinnalla_are_well(file: Path) -> None:
    assert errors(file) == []


def test_how_far_each_language_goes(guides: Path) -> None:
    en = guides / EN
    en.write_text("\n".join(line for line in en.read_text().splitlines() if not line.startswith("how-")))

    report = check_guides(guides)
    assert report.errors == 0
    (gap,) = [finding for finding in report.findings if finding.file == EN]
    assert gap.what.startswith("9 phrases are missing: how-long, how-long-four-months")
    assert report.coverage["library-path/v1"] == {"fi": 100, "en": 74}


MISTAKES: tuple[tuple[str, Callable[[str], str], str, str], ...] = (
    # --- steps that nobody reaches
    (STRUCTURE, swap("end: [learnt, carry-on]", "end: [learnt]"), "carry-on: is never asked", "Put it into a list"),
    (STRUCTURE, swap("[reading-room, yard]", "[other]"), "there is no other", "Mend this first"),
    (
        STRUCTURE, swap("conditions:", "conditions:\n  never: {next-shelf: [clear]}"),
        "never: is a condition of no question", "Name it in a question's when",
    ),
    (
        STRUCTURE, swap("{where: [reading-room, yard]}", "{next-shelf: [clear]}"),
        "which-branch: is never asked, because its condition meets-on-site never holds", "field of the agreement",
    ),
    (
        STRUCTURE, swap("{where: [reading-room, yard]}", "{how-often: [other]}"),
        "meets-on-site: can never hold", "options without text: yes",
    ),
    # --- order and phase
    (
        STRUCTURE, swap("how-often, where, which-branch]", "how-often, which-branch, where]"),
        "which-branch: comes before where, which decides whether it is asked", "Put it behind where",
    ),
    (
        STRUCTURE, swap("  end: [learnt,", "  end: [tried-out, learnt,"),
        "tried-out: is of phase under-way but stands in lists.end", "Give it phase: end",
    ),
    (
        STRUCTURE, swap("evaluation:", "halfway: [good-moment, tried-out, next-shelf, good-moment-2]\n  evaluation:"),
        "there is no good-moment-2", "Mend this first",
    ),
    # --- choices that mean nothing
    (
        STRUCTURE, swap("{id: second-week, days: 14}", "{id: second-week}"),
        "how-often-second-week: changes nothing: rhythm goes by days", "Give the option days",
    ),
    # --- uses
    (STRUCTURE, swap("insights: tried-out", "insight: tried-out"), "there is no use insight", "Mend this first"),
    (STRUCTURE, swap("thanks: thank-you", "thanks: good-moment"), "good-moment must have voice I", "Mend this"),
    (STRUCTURE, swap("  learnt: {", "  carry-on: {"), "carry-on stands twice", "Mend this first"),
    # --- words
    (FI, swap("hope-hint = ", "hope-hnt = "), "hope-hint: is not written", "Write it in this file"),
    (FI, swap("hope-hint = ", "hope-hnt = "), "hope-hnt: is never said", "Take it out, or name it"),
    (EN, add("tea = Tea"), "tea: is not in fi", "Take it out"),
    (EN, swap("hope = What", "hope = { $name }, what"), "hope: names other arguments than fi: $name", "the same"),
    (FI, swap("how-often-each-week = Joka viikko", f"how-often-each-week = {'a' * 25}"), "button of 25", "Shorten"),
    (FI, swap("hope-label = Toive", f"hope-label = {'a' * 49}"), "hope-label: is a label of 49", "Shorten it"),
    (FI, swap("hope = Mitä", f"hope = {'a ' * 1500}"), "hope: is longer than the 3000 characters", "Shorten it"),
    (FI, add("broken line"), "is not Fluent at 'broken line'", "Write `id = words`"),
    (FI, add("hope = Toinen"), "hope: stands twice", "Keep one"),
    (FI, swap("hope = Mitä toivot", "hope = { $name }lle toive"), "glues an ending to $name", "basic form"),
    (
        FI, swap("where-yard = Kävellen pihalla", "where-yard = Lukusalissa"),
        "where-yard: has the same words as where-reading-room", "words of its own",
    ),
    # --- presets
    (PRESET, swap("zone: Europe/Helsinki", "zone: Europe/Nowhere"), "zone Europe/Nowhere is not known", "Mend"),
    (PRESET, swap("pack: library-path", "pack: library"), "there is no guide library version 1", "Mend this"),
    (PRESET, swap("[day, ", "[dawn, "), "shift-dawn: is nothing that Rinnalla knows", "There are day, evening"),
    (PRESET, swap("readers,", "borrowers,"), "topic-borrowers: is not written", "Write it in presets/words/fi.ftl"),
    (PRESET, add("themes: [gardens]"), "themes must be of topics, not gardens", "Mend this"),
    (PRESET, add("reading: [READ-01]"), "READ-01: is no reading of library-path/v1", "in the guide's reading"),
    (TOPICS, add("button-skip = Hyppää"), "button-skip: is Rinnalla's own", "Take it out"),
    (TOPICS, swap("Kirjasto", "Kirjasto ja kaikki sen toimipisteet"), "option-preset-library: is a choice of", "Shor"),
    (TOPICS, add("broken line"), "is not Fluent", "Write `id = words`"),
)  # fmt: skip


@pytest.mark.parametrize(("file", "spoil", "what", "remedy"), MISTAKES, ids=[m[2][:60] for m in MISTAKES])
def test_each_mistake_is_found_with_its_file_and_remedy(
    guides: Path, file: str, spoil: Callable[[str], str], what: str, remedy: str
) -> None:
    spoilt = guides / file
    spoilt.write_text(spoil(spoilt.read_text()))

    (found, *_) = [line for line in errors(guides) if what in line] or [f"nothing of it: {errors(guides)}"]
    assert found.startswith(f"{file}: error: ")
    assert remedy in found


def test_a_finding_names_its_file_once(guides: Path) -> None:
    structure = guides / STRUCTURE
    structure.write_text(structure.read_text().replace("[reading-room, yard]", "[balcony]"))

    assert not [str(finding) for finding in check_guides(guides).findings if str(guides) in str(finding)]


def test_a_topic_that_no_preset_names_is_left_over(guides: Path) -> None:
    preset = guides / PRESET
    preset.write_text(preset.read_text().replace(" readers,", ""))

    assert any(f"{TOPICS}: error: topic-readers: is never said" in line for line in errors(guides))


def test_a_halfway_review_of_four_never_asks_the_fourth(guides: Path) -> None:
    spoilt = guides / STRUCTURE
    more = "\n".join(f"  more-{number}: {{phase: under-way, voice: I, kind: text}}" for number in range(4))
    text = spoilt.read_text().replace("\n  # at the end", f"\n{more}\n  # at the end", 1)
    spoilt.write_text(text.replace("  end: [", "  halfway: [more-0, more-1, more-2, more-3]\n  end: [", 1))

    assert any(
        "more-3: is never asked: the halfway review asks 3 questions" in line for line in errors(guides)
    )


def test_hard_sentences_in_easy_finnish_are_named(guides: Path) -> None:
    shutil.copy(guides / FI, guides / "library-path/v1/words/fi-easy.ftl")
    easy = guides / "library-path/v1/words/fi-easy.ftl"
    easy.write_text(
        easy.read_text().replace("hope = Mitä toivot", "hope = Mitä saavutettuja hyötyjä toivotaan")
    )

    found = [line for line in errors(guides) if "fi-easy.ftl: error: hope: is not easy Finnish" in line]
    assert len(found) >= 1


def test_a_language_that_rinnalla_does_not_speak_is_named(guides: Path) -> None:
    shutil.copy(guides / EN, guides / "library-path/v1/words/et.ftl")

    assert any(
        "et.ftl: error: is in a language that Rinnalla does not speak" in line for line in errors(guides)
    )


def test_the_first_language_need_not_be_finnish(guides: Path) -> None:
    (guides / FI).unlink()

    report = check_guides(guides / "library-path")
    assert report.errors == 0
    assert report.coverage == {"library-path/v1": {"en": 100}}


def test_what_the_guide_does_without_is_no_error(guides: Path) -> None:
    (note,) = [f for f in check_guides(guides / "library-path").findings if not f.is_error]

    assert note.what.startswith("there is no question for length, moving, tasks, diary")


@pytest.mark.parametrize("path", ["nowhere", "presets/words"])
def test_a_path_that_leads_to_no_guide(guides: Path, path: str) -> None:
    with pytest.raises(PackError):
        check_guides(guides / path)


def test_the_command_says_it_line_by_line_and_sums_up(
    guides: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["guide", "check", str(guides)]) == 0
    (note, share, summary) = capsys.readouterr().out.splitlines()
    assert note.startswith("library-path/v1/structure.yaml: note: uses: ")
    assert share == "library-path/v1: written en 100 %, fi 100 %"
    assert summary == "Looked at library-path/v1, library: no errors, 1 note."

    (guides / FI).write_text((guides / FI).read_text().replace("hope-hint", "hope-hnt"))
    assert main(["guide", "check", str(guides)]) == 1
    assert "Looked at library-path/v1, library: 3 errors, 2 notes." in capsys.readouterr().out

    assert main(["guide", "check", str(guides / "nowhere")]) == 2
    assert "Give the folder of a guide" in capsys.readouterr().err


def test_every_product_language_may_be_a_guides_first() -> None:
    assert set(ORDER) == {folder.name for folder in WORDS.iterdir() if folder.is_dir()}
