"""The words of packs and presets: all there, none orphaned, short enough for a phone and a button."""

import re
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from dialogs.pack import PACKS, Pack, load_pack
from dialogs.preset import PRESETS, load_preset

WORDS = Path(__file__).parents[2] / "dialogs" / "words"
PACK_FILES = sorted((PACKS / "mentoring-journey" / "v1" / "words").glob("*.ftl"))
LANGUAGES = sorted(file.parent.name for file in WORDS.glob("*/topics.ftl"))
SPOKEN = {"fi", "sv", "en", "fi-easy"}
BUTTON = 24


def words(file: Path) -> dict[str, str]:
    """Every phrase of a file as people read it."""
    source = file.read_text(encoding="utf-8")
    entries = FluentParser().parse(source).body
    assert not [entry.content for entry in entries if isinstance(entry, Junk)]
    language = file.parent.name if file.parent.parent == WORDS else file.stem
    bundle = FluentBundle([language.split("-")[0]], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    said = {}
    ids = [entry.id.name for entry in entries if isinstance(entry, Message)]
    assert len(ids) == len(set(ids)), "a phrase stands twice"
    for phrase in ids:
        pattern = bundle.get_message(phrase).value
        assert pattern is not None
        text, errors = bundle.format_pattern(pattern, {"link": "https://example.org"})
        assert not errors, phrase
        said[phrase] = str(text)
    return said


@pytest.fixture
def pack() -> Pack:
    return load_pack("mentoring-journey", 1)


def test_every_language_is_there() -> None:
    assert {file.stem for file in PACK_FILES} >= SPOKEN
    assert set(LANGUAGES) >= SPOKEN


@pytest.mark.parametrize("file", PACK_FILES, ids=lambda file: file.stem)
def test_a_language_has_every_phrase_of_the_guide_and_no_other(file: Path, pack: Pack) -> None:
    assert set(words(file)) == pack.phrases()


@pytest.mark.parametrize("file", PACK_FILES, ids=lambda file: file.stem)
def test_buttons_and_labels_fit(file: Path, pack: Pack) -> None:
    said = words(file)
    buttons = {
        question.button(option.id) for question in pack.questions.values() for option in question.options
    }
    labels = {question.label for question in pack.questions.values() if question.label}

    assert {
        phrase: said[phrase] for phrase in buttons | labels | {*pack.themes} if len(said[phrase]) > BUTTON
    } == {}


@pytest.mark.parametrize("file", PACK_FILES, ids=lambda file: file.stem)
def test_a_question_asks_one_thing_and_is_short(file: Path, pack: Pack) -> None:
    said = words(file)
    for question in pack.questions:
        assert said[question].count("?") == 1, question
        assert len(said[question]) <= 130, question
        assert len(re.findall(r"[.?!](?:\s|$)", said[question])) <= 3, question


@pytest.mark.parametrize("file", PACK_FILES, ids=lambda file: file.stem)
def test_links_are_in_what_leads_to_reading(file: Path, pack: Pack) -> None:
    said = words(file)
    assert {phrase for phrase, text in said.items() if "https://example.org" in text} == set(pack.reading)
    assert all(link.startswith("https://") for link in pack.reading.values())


@pytest.mark.parametrize("file", PACK_FILES, ids=lambda file: file.stem)
def test_nobody_is_asked_to_write_about_work_without_the_reminder(file: Path, pack: Pack) -> None:
    """Where events at work are likely to be written down, a line asks to leave names out."""
    said = words(file)
    reminder = said["MID-03-hint"]
    for question in ("START-06a", "MID-03", "MID-04", "END-02", "END-03", "END-05", "END-OWN", "END-SHARED"):
        assert reminder in said[pack.question(question).note], question


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_label_of_the_presets(language: str) -> None:
    said = words(WORDS / language / "topics.ftl") | words(WORDS / language / "notice.ftl")
    presets = [load_preset(file.stem) for file in sorted(PRESETS.glob("*.yaml"))]
    phrases = frozenset().union(*(preset.phrases() for preset in presets))

    assert set(said) == phrases
    labels = phrases.difference(*(preset.notice for preset in presets))
    assert {phrase: said[phrase] for phrase in labels if len(said[phrase]) > BUTTON} == {}
    assert len({said[phrase] for phrase in labels}) == len(labels), "two labels read the same"


@pytest.mark.parametrize("file", [*PACK_FILES, *sorted(WORDS.glob("*/announcement.ftl"))], ids=str)
def test_the_voice_stays_calm(file: Path) -> None:
    for phrase, text in words(file).items():
        assert "!!" not in text, phrase
        assert text.count("!") <= 1, phrase
