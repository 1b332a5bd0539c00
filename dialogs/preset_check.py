"""Checks a workplace's own presets: that they can be used, that their words are there, that their guide fits them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from dialogs.books import OWN_WORDS
from dialogs.check import LONGEST_BUTTON, reference
from dialogs.findings import Finding, without_path
from dialogs.pack import PACKS, Pack, load_pack
from dialogs.phrasebook import FIRST_LANGUAGE, WORDS
from dialogs.preset import PackError, Preset, load_preset
from dialogs.source import Broken, Entry, read

LONGEST_CHOICE = 75
"""Slack takes no longer choice in a list."""
OPEN = ("topic-", "notice-", "option-preset-", "preset-")
"""What a workplace may word itself; the other labels are what Rinnalla can do."""


def of_preset(file: Path, packs: tuple[Path, ...]) -> Iterator[Finding]:
    """What is wrong with one preset; its guide must be in one of `packs`."""
    where = f"presets/{file.name}"
    try:
        preset = load_preset(file.stem, file.parent, packs)
        shelf = next(root for root in packs if (root / preset.pack / f"v{preset.pack_version}").is_dir())
        pack = load_pack(preset.pack, preset.pack_version, shelf)
    except PackError as error:
        fault = without_path(str(error))
        what = fault if str(file) in str(error) else f"its guide cannot be used: {fault}"
        yield Finding(where, "", what, "Mend this first; the rest is seen afterwards.")
        return
    for item in set(preset.reading) - pack.reading.keys():
        yield Finding(
            where, item, f"is no reading of {pack.key}", "Name it in the guide's reading, or take it out."
        )
    own = _words(file.parent / OWN_WORDS)
    first = own.get(reference(own), {})
    for phrase in sorted({*preset.phrases(), f"option-preset-{preset.id}"} - _product()):
        if not phrase.startswith(OPEN):
            yield Finding(where, phrase, "is nothing that Rinnalla knows", _known(phrase))
        elif phrase not in first:
            remedy = f"Write it in presets/{OWN_WORDS}/{reference(own)}.ftl."
            yield Finding(where, phrase, "is not written", remedy)
    yield from _misfits(where, preset, pack)


def of_preset_words(presets: Path) -> Iterator[Finding]:
    """What is wrong with the words that a folder of presets brings."""
    used = {phrase for file in presets.glob("*.yaml") for phrase in _named(file)}
    own, product = _words(presets / OWN_WORDS), _product()
    first = reference(own)
    for language, entries in own.items():
        where = f"presets/{OWN_WORDS}/{language}.ftl"
        for file in presets.glob(f"{OWN_WORDS}/{language}.ftl"):
            for broken in (found for found in read(file) if isinstance(found, Broken)):
                remedy = "Write `id = words`; a longer text goes on in lines that begin with a space."
                yield Finding(where, "", f"is not Fluent at {broken.text!r}", remedy)
        for phrase, entry in entries.items():
            most = LONGEST_BUTTON if phrase.startswith("option-") else LONGEST_CHOICE
            if phrase in product:
                yield Finding(where, phrase, "is Rinnalla's own, so this one is never read", "Take it out.")
            elif phrase not in used:
                yield Finding(where, phrase, "is never said", "Take it out, or name it in a preset.")
            elif phrase.startswith(("option-", "topic-")) and entry.longest > most:
                yield Finding(
                    where, phrase, f"is a choice of {entry.longest} characters; {most} fit", "Shorten it."
                )
        lost = sorted(own[first].keys() - entries.keys())
        if lost:
            what = f"{len(lost)} phrases are missing: {', '.join(lost)}"
            yield Finding(
                where, "", what, f"Until they are written, they are read in {first}.", is_error=False
            )


def _misfits(where: str, preset: Preset, pack: Pack) -> Iterator[Finding]:
    """Rules of the preset that the guide's agreement has no choice for: people would have to type them."""
    wanted = (
        ("duration", "days", {"duration-days": preset.duration_days}),
        (
            "rhythm",
            "days",
            {"rhythm-min-days": preset.rhythm_min_days, "rhythm-max-days": preset.rhythm_max_days},
        ),
        ("length", "minutes", {"meeting-minutes": preset.meeting_minutes}),
    )
    for use, number, rules in wanted:
        question = pack.questions.get(pack.uses.get(use, ""))
        offered = {getattr(option, number) for option in question.options} if question else set()
        for rule, value in rules.items():
            if question and value not in offered:
                what = f"{rule} {value} is no choice of {question.id} in {pack.key}"
                yield Finding(
                    where, rule, what, f"Give {question.id} an option of so many {number}.", is_error=False
                )


def _named(file: Path) -> set[str]:
    try:
        preset = load_preset(file.stem, file.parent, (PACKS, file.parent.parent))
    except PackError:
        return set()
    return {*preset.phrases(), f"option-preset-{preset.id}", f"preset-{preset.id}-about"}


def _words(folder: Path) -> Mapping[str, Mapping[str, Entry]]:
    return {
        file.stem: {entry.id: entry for entry in read(file) if isinstance(entry, Entry)}
        for file in sorted(folder.glob("*.ftl"))
    }


def _product() -> frozenset[str]:
    files = (WORDS / FIRST_LANGUAGE).glob("*.ftl")
    return frozenset(entry.id for file in files for entry in read(file) if isinstance(entry, Entry))


def _known(phrase: str) -> str:
    kind = phrase.partition("-")[0]
    ids = sorted(found.removeprefix(f"{kind}-") for found in _product() if found.startswith(f"{kind}-"))
    return f"There are {', '.join(ids)}."
