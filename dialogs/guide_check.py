"""Checks guides and presets in a folder, for whoever writes them: each finding names file, id and remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dialogs import easy
from dialogs.books import OWN_PRESETS, versions
from dialogs.check import Problem, check_pack, reference
from dialogs.findings import Finding, without_path
from dialogs.guide_faults import faults, missing_uses
from dialogs.pack import PACKS, Pack, PackError, load_pack
from dialogs.phrasebook import WORDS
from dialogs.preset_check import of_preset, of_preset_words
from dialogs.source import Entry, read

GAP = "is missing"
REMEDIES = {
    "is not written": "Write it in this file.",
    "is never said": "Take it out, or name it in structure.yaml.",
    "is not in ": "Take it out, or write it in that language first.",
    "names other arguments": "Use the same { $… } in every language.",
    "is a button of": "Shorten it: a telephone shows no more, and Slack and Teams cut longer ones.",
    "is a label of": "Shorten it: it stands beside what was agreed.",
    "stands twice": "Keep one of the two.",
    "is not Fluent": "Write `id = words`; a longer text goes on in lines that begin with a space.",
    "refers to": "Write what it refers to, or take the reference out.",
    "holds the sign": "Write it without the sign; some platforms read it as a command.",
    "is empty": "Write the words behind the =.",
    "glues an ending": "Let the name stand in its basic form, with a space or a comma behind it.",
    "is longer than": "Shorten it, or make two sentences of it in two places.",
    "has the same words": "Give each option words of its own: people may type them.",
}


@dataclass(frozen=True, slots=True)
class Report:
    """What was looked at (guides and presets by name), what was found, and how far each language goes, in %."""

    looked_at: tuple[str, ...]
    findings: tuple[Finding, ...]
    coverage: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(finding.is_error for finding in self.findings)


def check_guides(path: Path) -> Report:
    """Check one version of a guide, a guide with its versions, a folder of guides and presets, or one preset.

    Raises `PackError` when the path leads to none of these.
    """
    if path.suffix == ".yaml" and path.is_file() and path.name != "structure.yaml":
        return Report((path.stem,), tuple(sorted(of_preset(path, (PACKS, path.parent.parent)))))
    folders = _versions(path.parent if path.name == "structure.yaml" else path)
    presets = sorted((path / OWN_PRESETS).glob("*.yaml"))
    if not folders and not presets:
        raise PackError(f"{path} holds no guide: none has a structure.yaml, alone, in v1 or in <guide>/v1")
    findings: list[Finding] = []
    coverage: dict[str, Mapping[str, int]] = {}
    for folder in folders:
        name = f"{folder.parent.name}/{folder.name}"
        coverage[name] = _coverage(folder)
        findings += _of_pack(folder)
    for preset in presets:
        findings += of_preset(preset, (PACKS, path))
    findings += of_preset_words(path / OWN_PRESETS)
    looked_at = (*coverage, *(preset.stem for preset in presets))
    return Report(looked_at, tuple(sorted(findings)), coverage)


def _versions(path: Path) -> list[Path]:
    if (path / "structure.yaml").is_file():
        return [path.resolve()]
    below = [folder for folder in path.glob("v*") if (folder / "structure.yaml").is_file()]
    return sorted(folder.resolve() for folder in below) or (versions(path) if path.is_dir() else [])


def _of_pack(folder: Path) -> Iterator[Finding]:
    name = f"{folder.parent.name}/{folder.name}"
    words = {file.stem: file for file in sorted((folder / "words").glob("*.ftl"))}
    yield from _spoken(name, words)
    gaps: dict[str, list[str]] = {}
    for problem in check_pack(folder, ()):
        if problem.what == GAP:
            gaps.setdefault(problem.language, []).append(problem.phrase)
        else:
            yield _finding(problem, name, words)
    for language, phrases in gaps.items():
        yield Finding(
            f"{name}/words/{language}.ftl", "", f"{len(phrases)} phrases are missing: {', '.join(phrases)}",
            f"Write them; until then they are read in the guide's first language ({reference(words)}).",
            is_error=False,
        )  # fmt: skip
    try:
        pack = load_pack(folder.parent.name, int(folder.name.removeprefix("v")), folder.parent.parent)
    except ValueError:
        return  # it is among the problems already
    yield from _of_structure(name, pack)
    for language, file in words.items():
        yield from _of_words(name, pack, language, file)


def _spoken(name: str, words: Mapping[str, Path]) -> Iterator[Finding]:
    if not words:
        yield Finding(f"{name}/words", "", "holds no words", "Write words/fi.ftl, or another language.")
    spoken = sorted(folder.name for folder in WORDS.iterdir() if folder.is_dir())
    for language in words.keys() - set(spoken):
        yield Finding(
            f"{name}/words/{language}.ftl", "", "is in a language that Rinnalla does not speak",
            f"Name the file by one of {', '.join(spoken)}.",
        )  # fmt: skip


def _finding(problem: Problem, name: str, words: Mapping[str, Path]) -> Finding:
    if not problem.phrase and not problem.language:
        return Finding(
            f"{name}/structure.yaml",
            "",
            without_path(problem.what),
            "Mend this first; the rest is seen afterwards.",
        )
    remedy = next((said for what, said in REMEDIES.items() if what in problem.what), "")
    language = problem.language or reference(words)
    return Finding(f"{name}/words/{language}.ftl", problem.phrase, problem.what, remedy)


def _of_structure(name: str, pack: Pack) -> Iterator[Finding]:
    file = f"{name}/structure.yaml"
    for fault in faults(pack):
        yield Finding(file, fault.id, fault.what, fault.remedy)
    lost = missing_uses(pack)
    if lost:
        what = f"there is no question for {', '.join(lost)}"
        yield Finding(
            file, "uses", what, "Rinnalla does without; name one if the guide has it.", is_error=False
        )


def _of_words(name: str, pack: Pack, language: str, file: Path) -> Iterator[Finding]:
    entries = {entry.id: entry for entry in read(file) if isinstance(entry, Entry)}
    where = f"{name}/words/{language}.ftl"
    for question in pack.questions.values():
        seen: dict[tuple[str, ...], str] = {}
        for option in question.options:
            button = question.button(option.id)
            said = (
                tuple(form.casefold().strip() for form in entries[button].forms) if button in entries else ()
            )
            if said and seen.setdefault(said, button) != button:
                what = f"has the same words as {seen[said]}"
                yield Finding(where, button, what, REMEDIES["has the same words"])
    for entry in entries.values():
        if language == "fi-easy":
            for hard in dict.fromkeys(told for form in entry.forms for told in easy.problems(entry.id, form)):
                what = hard.removeprefix(f"{entry.id}: ")
                yield Finding(where, entry.id, f"is not easy Finnish: {what}", "Say it in a plainer way.")


def _coverage(folder: Path) -> dict[str, int]:
    """How much of what the first language says each language says, in whole % rounded down."""
    words = {file.stem: file for file in sorted((folder / "words").glob("*.ftl"))}
    said = {language: set(_phrases(file)) for language, file in words.items()}
    whole = said.get(reference(words), set())
    return {language: 100 * len(own & whole) // len(whole) for language, own in said.items() if whole}


def _phrases(file: Path) -> Iterator[str]:
    return (e.id for e in read(file) if isinstance(e, Entry) and not e.id.startswith("-"))
