"""Finds what is wrong with words before anybody reads them: missing, left over, unbalanced, too long, ambiguous."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogs.pack import PackError, load_pack
from dialogs.phrasebook import FIRST_LANGUAGE, PACKS, WORDS
from dialogs.shelf import CLOSING, OPENING
from dialogs.source import Broken, Entry, read
from dialogs.used import Used

LONGEST_BUTTON = 24
LONGEST_LABEL = 48
LONGEST_TEXT = 3000
"""More does not go into one piece of a Slack message."""
ORDER = (FIRST_LANGUAGE, "sv", "en", "fi-easy")
"""A guide's first language is the first of these that it has."""
BUTTONS = ("button-", "option-")
COMMANDS = ("word-", "move-")
FREE_ARGUMENTS = ("date-",)
"""Phrases with these beginnings take of their arguments what the language needs."""
OF_THE_BOOK = ("locale", "date-when", "date-when-short", "date-day", "date-weekdays")
SIGNS = ("<", ">", "&", OPENING, CLOSING)
"""Signs with a meaning on some platform; our own sentences are never escaped, so they go without."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding: in which language ("" for all), where (a file, folder or pack), about which phrase, and what."""

    where: str
    language: str
    phrase: str
    what: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.where, self.language, self.phrase, self.what) if part)


Entries = Mapping[str, Mapping[str, Entry]]
"""Entries by language and id."""


def check(words: Path = WORDS, packs: Sequence[Path] = (PACKS,), used: Used | None = None) -> list[Problem]:
    """Everything that is wrong with the product's words and with the words of every pack in these folders.

    `used` is what the sources say; without it nothing is found left over or unwritten among the product's words.
    """
    folders = sorted(folder for folder in words.iterdir() if folder.is_dir())
    folders.sort(key=lambda folder: folder.name != FIRST_LANGUAGE)
    languages = {folder.name: sorted(folder.glob("*.ftl")) for folder in folders}
    problems: list[Problem] = []
    entries = _read(languages, words.name, problems)
    problems += _between(entries, words.name, FIRST_LANGUAGE)
    problems += _within(entries, words.name, ())
    problems += _ambiguous(entries, words.name)
    if used is not None:
        problems += _against(entries.get(FIRST_LANGUAGE, {}), used, words.name)
    for version in sorted(folder for root in packs for folder in root.glob("*/v*") if folder.is_dir()):
        problems += check_pack(version, tuple(languages))
    return sorted(problems)


def check_pack(folder: Path, languages: Iterable[str]) -> list[Problem]:
    """Everything that is wrong with the words of the pack version in this folder, which needs these languages."""
    name = f"{folder.parent.name}/{folder.name}"
    try:
        pack = load_pack(folder.parent.name, int(folder.name.removeprefix("v")), folder.parent.parent)
    except ValueError as error:
        return [
            Problem(name, "", "", str(error) if isinstance(error, PackError) else "is no version of a pack")
        ]
    files = {file.stem: [file] for file in sorted((folder / "words").glob("*.ftl"))}
    problems = [
        Problem(name, language, "", "has no words") for language in languages if language not in files
    ]
    entries = _read(files, name, problems)
    buttons = {
        question.button(option.id) for question in pack.questions.values() for option in question.options
    }
    first = reference(files)
    own = entries.get(first, {})
    phrases = pack.phrases()
    problems += [Problem(name, "", phrase, "is not written") for phrase in phrases - own.keys()]
    named = {other for entry in own.values() for other in entry.names}
    left = {phrase for phrase in own if not phrase.startswith("-")} - phrases - named
    problems += [Problem(name, "", phrase, "is never said") for phrase in left]
    return sorted([*problems, *_between(entries, name, first), *_within(entries, name, buttons)])


def reference(languages: Collection[str]) -> str:
    """The language of a guide that the others are held against; Finnish where there is none at all."""
    return next(
        (language for language in (*ORDER, *sorted(languages)) if language in languages), FIRST_LANGUAGE
    )


def _read(files: Mapping[str, Iterable[Path]], where: str, problems: list[Problem]) -> Entries:
    entries: dict[str, dict[str, Entry]] = {}
    for language, paths in files.items():
        known = entries.setdefault(language, {})
        for entry in (entry for path in paths for entry in read(path)):
            if isinstance(entry, Broken):
                problems.append(
                    Problem(where, language, "", f"{entry.file.name} is not Fluent at {entry.text!r}")
                )
            elif entry.id in known:
                both = f"{known[entry.id].file.name} and {entry.file.name}"
                problems.append(Problem(where, language, entry.id, f"stands twice, in {both}"))
            else:
                known[entry.id] = entry
    return entries


def _between(entries: Entries, where: str, reference: str) -> Iterator[Problem]:
    """Each language beside the first."""
    first = entries.get(reference, {})
    for language, own in entries.items():
        if language == reference:
            continue
        for phrase in (phrase for phrase in first if not phrase.startswith("-") and phrase not in own):
            yield Problem(where, language, phrase, "is missing")
        for phrase, entry in own.items():
            if phrase.startswith("-"):
                continue
            if phrase not in first:
                yield Problem(where, language, phrase, f"is not in {reference}")
            elif entry.needs != first[phrase].needs and not phrase.startswith(FREE_ARGUMENTS):
                differing = ", ".join(f"${name}" for name in sorted(entry.needs ^ first[phrase].needs))
                yield Problem(where, language, phrase, f"names other arguments than {reference}: {differing}")


def _within(entries: Entries, where: str, buttons: Collection[str]) -> Iterator[Problem]:
    """Each phrase by itself."""
    for language, own in entries.items():
        for phrase, entry in own.items():
            for what in _faults(entry, own, is_button=phrase.startswith(BUTTONS) or phrase in buttons):
                yield Problem(where, language, phrase, what)
            if language.startswith("fi") and entry.glued:
                yield Problem(where, language, phrase, f"glues an ending to ${entry.glued[0]}")


def _faults(entry: Entry, own: Mapping[str, Entry], *, is_button: bool) -> Iterator[str]:
    if not entry.texts and not entry.needs and not entry.names:
        yield "is empty"
    if is_button and entry.longest > LONGEST_BUTTON:
        yield f"is a button of {entry.longest} characters; {LONGEST_BUTTON} fit"
    if entry.id.endswith("-label") and entry.longest > LONGEST_LABEL:
        yield f"is a label of {entry.longest} characters; {LONGEST_LABEL} fit"
    if entry.longest > LONGEST_TEXT:
        yield f"is longer than the {LONGEST_TEXT} characters of one message"
    for name in sorted(entry.names - own.keys()):
        yield f"refers to {name}, which is not there"
    for sign in SIGNS:
        if any(sign in text for text in entry.texts):
            yield f"holds the sign {sign!r}"


def _ambiguous(entries: Entries, where: str) -> Iterator[Problem]:
    """The same typed word for two commands, in whichever languages."""
    for kind in COMMANDS:
        meant: dict[str, str] = {}
        for language, own in entries.items():
            for phrase, entry in own.items():
                if not phrase.startswith(kind):
                    continue
                for alias in (" ".join(part.casefold().split()) for part in "".join(entry.texts).split(",")):
                    if meant.setdefault(alias, phrase) != phrase:
                        yield Problem(
                            where, language, phrase, f"shares the word {alias!r} with {meant[alias]}"
                        )


def _against(first: Mapping[str, Entry], used: Used, where: str) -> Iterator[Problem]:
    """The product's words beside what the sources say."""
    named = {other for entry in first.values() for other in entry.names}
    for phrase in sorted(used.said - first.keys()):
        yield Problem(where, "", phrase, "is said but not written")
    for phrase in first:
        if not (phrase in named or phrase in OF_THE_BOOK or phrase.startswith("-") or used.may_use(phrase)):
            yield Problem(where, "", phrase, "is never said")
