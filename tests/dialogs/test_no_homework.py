"""Nothing that comes before a meeting sounds like homework, in any language (REQ-31)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs.pack import PACKS
from dialogs.phrasebook import WORDS

BEFORE_A_MEETING = (
    "reminder",
    "reflection",
    "own-questions",
    "introduction",
    "meeting",
    "gathering",
    "life-change",
)
"""Files of words from which a person hears something before a meeting."""
BANNED = {
    "fi": r"läks|valmistel|valmistaudu|\btehtäv|kotitehtäv|muista tehdä|muista ottaa|muistathan|\bpitää tehdä|täytyy|"
    r"velvolli|määräaika|palauta vastau|ennen tapaamista on tehtävä",
    "sv": r"läx|förbered|uppgift|måste|kom ihåg|glöm inte|skyldig|lämna in",
    "en": r"homework|prepar|assignment|\btask|\bmust\b|have to|remember to|don.t forget|deadline|due (by|on)|hand in",
}
BANNED["fi-easy"] = BANNED["fi"]
"""What homework is asked with."""
DENIED = {
    "fi": r"\bei\b|\beivät\b|\beikä\b|\ben\b",
    "sv": r"\binte\b|\bingen\b|\binga\b|\binget\b",
    "en": r"\bno\b|\bnot\b|\bnothing\b",
}
DENIED["fi-easy"] = DENIED["fi"]
"""A sentence may say that something is not homework."""
AGREED = re.compile(r"START-10|START-11|MID-12")
"""What the guide says of tasks that the members themselves may agree on."""

_PHRASE = re.compile(r"^(?P<id>[A-Za-z][\w-]*) =(?P<text>.*(?:\n[ \t].*|\n(?=[ \t]))*)", re.M)


def sentences(file: Path) -> Iterator[tuple[str, str]]:
    """Every sentence of a file of words, with the id of its phrase."""
    for found in _PHRASE.finditer(file.read_text()):
        if not AGREED.match(found["id"]):
            for sentence in re.split(r"(?<=[.?!])\s+|\n\s*\n", found["text"]):
                yield found["id"], " ".join(sentence.split())


def homework(language: str, file: Path) -> list[str]:
    """Sentences that ask for homework."""
    asks, denies = re.compile(BANNED[language], re.I), re.compile(DENIED[language], re.I)
    return [
        f"{phrase}: {sentence}"
        for phrase, sentence in sentences(file)
        if asks.search(sentence) and not denies.search(sentence)
    ]


@pytest.mark.parametrize("language", sorted(BANNED))
def test_nothing_before_a_meeting_is_homework(language: str) -> None:
    files = [WORDS / language / f"{name}.ftl" for name in BEFORE_A_MEETING]
    files += sorted(PACKS.glob(f"*/v*/words/{language}.ftl"))
    assert len(files) > len(BEFORE_A_MEETING)
    assert [line for file in files for line in homework(language, file)] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Valmistele tapaamista varten yksi aihe."),
        ("fi-easy", "Muista tehdä tämä ennen tapaamista."),
        ("sv", "Förbered ett ämne till träffen."),
        ("en", "Please prepare one topic."),
    ],
)
def test_homework_would_be_found(tmp_path: Path, language: str, words: str) -> None:
    file = tmp_path / "reminder.ftl"
    file.write_text(f"reminder-some =\n    {words}\n    Kiitos.\nreminder-other = – {{ $item }}\n")
    assert homework(language, file) == [f"reminder-some: {words}"]
