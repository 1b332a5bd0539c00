"""The checker of words: it finds each mistake, and finds none in the words that people read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.domain.journey import Phase
from dialogs.check import check, check_pack
from dialogs.used import Used, used_in

CHECKOUT = Path(__file__).parents[2]
SOURCES = tuple(CHECKOUT / folder for folder in ("bot", "dialogs", "adapters"))


def words(folder: Path, files: Mapping[str, str]) -> Path:
    """A folder of words made of file texts."""
    for name, text in files.items():
        path = folder / "words" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "words"


def found(folder: Path, files: Mapping[str, str], used: Used | None = None) -> list[str]:
    """What the checker says of these words."""
    return [str(problem).removeprefix("words: ") for problem in check(words(folder, files), (), used)]


def source(folder: Path, text: str) -> Used:
    """What a Python source uses."""
    (folder / "code").mkdir(exist_ok=True)
    (folder / "code" / "a.py").write_text(text, encoding="utf-8")
    return used_in([folder / "code"])


def test_the_words_of_the_product_are_sound() -> None:
    assert not [str(problem) for problem in check()]


def test_all_that_is_said_is_written_and_all_that_is_written_is_said() -> None:
    assert not [str(problem) for problem in check(used=used_in(SOURCES))]


GOOD = "a = Hei { $name }, tavataan { $day }.\n-term = Rinnalla\nb = { -term } auttaa.\n"


def test_good_words_have_no_problem(tmp_path: Path) -> None:
    files = {"fi/a.ftl": GOOD, "en/a.ftl": "a = Hello { $name }, see you { $day }.\nb = Rinnalla helps.\n"}
    assert found(tmp_path, files) == []


LONG = "Aivan liian pitkä tähän nappiin"
MISTAKES = (
    ("a = A\nb = B\n", "a = A\n", "en: b: is missing"),
    ("a = A\n", "a = A\nb = B\n", "en: b: is not in fi"),
    ("a = { $x } { $y }\n", "a = { $x } { $z }\n", "en: a: names other arguments than fi: $y, $z"),
    (f"button-a = {LONG}\n", "button-a = A\n", "fi: button-a: is a button of 31 characters; 24 fit"),
    ("option-a = A\n", f"option-a = {LONG}\n", "en: option-a: is a button of 31 characters; 24 fit"),
    (f"x-label = {'a' * 49}\n", "x-label = A\n", "fi: x-label: is a label of 49 characters; 48 fit"),
    ("a = A\na = B\n", "a = A\n", "fi: a: stands twice, in a.ftl and a.ftl"),
    ("a = A\nwrong line\n", "a = A\n", "fi: a.ftl is not Fluent at 'wrong line'"),
    ("a = { -no-term }\n", "a = A\n", "fi: a: refers to -no-term, which is not there"),
    ("a = <b>\n", "a = b\n", "fi: a: holds the sign '<'"),
    (
        "word-a = yksi, kaksi\nword-b = kolme\n",
        "word-b = Two, Yksi\n",
        "en: word-b: shares the word 'yksi' with word-a",
    ),
)


@pytest.mark.parametrize(("fi", "en", "problem"), MISTAKES, ids=[mistake[2] for mistake in MISTAKES])
def test_each_mistake_is_found(tmp_path: Path, fi: str, en: str, problem: str) -> None:
    assert problem in found(tmp_path, {"fi/a.ftl": fi, "en/a.ftl": en})


@pytest.mark.parametrize(
    "words", ["{ $name }n pari", "{ $name }:n pari", "Pari { $name }lle", "Pari { $name }’n"]
)
@pytest.mark.parametrize("language", ["fi", "fi-easy"])
def test_an_ending_on_a_name_is_found(tmp_path: Path, words: str, language: str) -> None:
    files = {"fi/a.ftl": "a = { $name }\n", f"{language}/a.ftl": f"a = {words}\n"}
    assert f"{language}: a: glues an ending to $name" in found(tmp_path, files)


def test_an_ending_within_one_of_several_forms_is_found(tmp_path: Path) -> None:
    text = "a = { $count ->\n    [one] { $name }n\n   *[other] { $name }\n }\n"
    assert found(tmp_path, {"fi/a.ftl": text}) == ["fi: a: glues an ending to $name"]


@pytest.mark.parametrize(
    "words", ["{ $name }, hei", "{ $name }.", "({ $name })", "{ $count }:n viikon välein"]
)
def test_a_name_in_the_nominative_is_fine(tmp_path: Path, words: str) -> None:
    assert found(tmp_path, {"fi/a.ftl": f"a = {words}\n"}) == []


def test_a_long_form_counts_even_if_another_is_short(tmp_path: Path) -> None:
    text = "button-a = { $count ->\n    [one] Nappi\n   *[other] Aivan liian pitkä tähän nappiin\n }\n"
    assert found(tmp_path, {"fi/a.ftl": text}) == ["fi: button-a: is a button of 31 characters; 24 fit"]


def test_what_is_said_but_not_written_and_the_reverse(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "a.yaml").write_text("notice: [eight]\n", encoding="utf-8")
    used = source(
        tmp_path,
        'say("one")\nPhrase("two")\nsay("three" if x else "four")\nsay(f"five-{x}-end")\nTABLE = {1: "six"}\n'
        'say("of-a-pack", pack=p)\nPhrase("of-a-pack-too", {}, p)\n',
    )
    written = "".join(
        f"{phrase} = x\n" for phrase in ("one", "three", "five-a-end", "five-a", "six", "seven", "eight")
    )
    assert found(tmp_path, {"fi/a.ftl": written}, used) == [
        "five-a: is never said",
        "four: is said but not written",
        "seven: is never said",
        "two: is said but not written",
    ]


STRUCTURE = """
pack: guide
version: 1
conditions: {{}}
questions:
  Q-1: {{phase: start, voice: we, kind: choice, agreement: yes, options: [{{id: well}}, {{id: so}}]}}
lists: {{start: [Q-1], check-in: [Q-1], halfway: [Q-1], end: [Q-1], evaluation: [Q-1], agreement: [Q-1]}}
agenda: {{{agenda}}}
phrases: {{tips: [t], what: [t], benefits: [t], peers: [t], wishes: [t], themes: [t], framing: [t]}}
reading: {{}}
"""


def test_a_pack_needs_the_words_of_its_structure_and_no_others(tmp_path: Path) -> None:
    folder = tmp_path / "guide" / "v1"
    words(
        folder,
        {
            "fi.ftl": "Q-1 = Miten menee?\nQ-1-well = Oikein hyvin, kiitos kysymästä\nt = Vinkki\nz = Ylimääräinen\n"
        },
    )
    agenda = ", ".join(f"{phase}: [Q-1]" for phase in Phase)
    (folder / "structure.yaml").write_text(STRUCTURE.format(agenda=agenda), encoding="utf-8")
    assert [str(problem) for problem in check_pack(folder, ["fi", "sv"])] == [
        "guide/v1: Q-1-label: is not written",
        "guide/v1: Q-1-so: is not written",
        "guide/v1: z: is never said",
        "guide/v1: fi: Q-1-well: is a button of 30 characters; 24 fit",
        "guide/v1: sv: has no words",
    ]


def test_a_pack_that_cannot_be_read_is_one_problem(tmp_path: Path) -> None:
    (tmp_path / "guide" / "v1").mkdir(parents=True)
    (problem,) = check_pack(tmp_path / "guide" / "v1", ["fi"])
    assert "structure.yaml" in problem.what
    (tmp_path / "guide" / "vx").mkdir()
    (problem,) = check_pack(tmp_path / "guide" / "vx", ["fi"])
    assert problem.what == "is no version of a pack"
