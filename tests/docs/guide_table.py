"""Makes docs/guide.md: every id of the guide, where it stands in the product, for whom and in which languages.

`python -m tests.docs.guide_table` writes the page; a test compares it with what would be written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.domain.privacy import SeenBy
from dialogs.books import open_books
from dialogs.check import ORDER
from dialogs.pack import PACKS, Pack, Question
from dialogs.reflecting import closing_only, seen_by, start_list
from dialogs.source import Entry, read

PAGE = Path(__file__).parents[2] / "docs" / "guide.md"
IDS = Path(__file__).parent / "guide_ids.yaml"
PACK = open_books().pack("mentoring-journey", 1)
WORDS = {
    file.stem: {entry.id: entry for entry in read(file) if isinstance(entry, Entry)}
    for file in sorted((PACKS / PACK.key / "words").glob("*.ftl"))
}
OF_THE_PRODUCT = ", ".join(sorted(open_books().words.languages, key=ORDER.index))

INVENTORY: Mapping[str, tuple[int, int]] = {
    "START": (1, 11), "MID": (1, 12), "END": (0, 11), "TIP": (0, 3), "WHAT": (1, 7), "BEN": (1, 5), "PEER": (1, 4),
    "READ": (1, 5), "ROLE": (1, 9), "CAD": (1, 10), "ART": (1, 18), "PATH1": (1, 7), "PATH2": (1, 8), "REQ": (1, 46),
}  # fmt: skip
"""Every id of the inventory: its family, the first and the last number."""
TITLES = {"roles": "Roles", "numbers": "Numbers", "artefacts": "Artefacts", "path": "The path"}
LISTS = {
    "start": "before the first meeting", "agreement": "agreement", "check_in": "check-in after a meeting",
    "halfway": "halfway review", "end": "when the end is near", "evaluation": "closing",
}  # fmt: skip
PHRASES = {
    "what": "about mentoring", "angles": "about mentoring", "benefits": "announcement, about mentoring",
    "roles": "about mentoring, where there are mentors", "peers": "about mentoring",
    "tips": "reminder of a meeting, about mentoring", "wishes": "introduction or closing",
}  # fmt: skip
SEEN = {
    SeenBy.AUTHOR: "the author; whom they share it with",
    SeenBy.PAIR_WHEN_ALL: "side by side, when all answered and agreed",
}
USES = {
    "thanks": "closing, keepsake", "in-touch": "closing", "decision": "closing", "insights": "keepsake",
    "learned": "keepsake", "taken-along": "keepsake", "end-lead": "above the first question of the end",
    "tips-lead": "about mentoring", "goals-item": "reminder of a meeting",
}  # fmt: skip


def inventory() -> Iterator[str]:
    """Every id that must have a place."""
    for family, (first, last) in INVENTORY.items():
        yield from (f"{family}-{number:02}" for number in range(first, last + 1))


def rows() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """What stands in the file of ids, by chapter and id."""
    found: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(IDS.read_text(encoding="utf-8"))
    return found


def of_the_pack(guide_id: str) -> tuple[str, ...]:
    """The ids of the pack that carry an id of the guide: itself, or its parts a, b, c."""
    known = [*PACK.questions, *(phrase for phrase in sorted(PACK.phrases()) if phrase not in PACK.questions)]
    return tuple(found for found in known if re.fullmatch(rf"{guide_id}[a-z]?", found))


def places(pack: Pack, item: str) -> list[str]:
    """Where a question or sentence of the pack is met, in the order of the path."""
    found: list[str] = []
    for listed, place in LISTS.items():
        asked = start_list(pack) if listed == "start" else getattr(pack, listed)
        if item in asked and not (listed == "end" and item in closing_only(pack)):
            found.append(place)
    if any(item in listed for listed in pack.agenda.values()):
        found.append("agenda in the reminder")
    found += [place for group, place in PHRASES.items() if item in getattr(pack, group)]
    found += [USES[use] for use, named in pack.uses.items() if named == item and use in USES]
    if item in pack.reading:
        pointed = [preset.id for preset in open_books().presets() if item in preset.reading]
        told = "about mentoring, where there are mentors" if item in pack.handbooks else "about mentoring"
        found += [told, *(f"introduction ({preset})" for preset in pointed)]
    return list(dict.fromkeys(found))


def page() -> str:
    """The whole page."""
    chapters = rows()
    lines = [HEAD, *_questions(), *_phrases()]
    for chapter, title in TITLES.items():
        lines += [
            "",
            f"## {title}",
            "",
            "| Id | What | Where | To whom | Who sees it | Languages |",
            "|---|---|---|---|---|---|",
        ]
        for guide_id, row in chapters[chapter].items():
            lines.append(_line(guide_id, row["what"], row["where"], row["to"], row["seen"], OF_THE_PRODUCT))
    lines += ["", "## Requirements", "", "| Id | What | Shown by |", "|---|---|---|"]
    for guide_id, row in chapters["requirements"].items():
        shown = "<br>".join(f"`{test}`" for test in row["shown"])
        lines.append(_line(guide_id, row["what"], shown))
    return "\n".join(lines) + "\n"


def _questions() -> Iterator[str]:
    yield from (
        "",
        "## Questions",
        "",
        "| Id | Question | Where | To whom | Who sees the answer | Languages |",
    )
    yield "|---|---|---|---|---|---|"
    for question in PACK.questions.values():
        where, whom = places(PACK, question.id), "each member"
        if question.when:
            whom = f"each member, if so agreed ({question.when})"
        yield _line(
            question.id, _said(question.id), ", ".join(where), whom, _readers(question), _in(question.id)
        )


def _readers(question: Question) -> str:
    """Who sees an answer, wherever the question is asked."""
    if question.id == PACK.use("decision"):
        return "the members, when all have said what they want"
    if not question.agreement:
        return SEEN[seen_by(question)]
    before = question.id in start_list(PACK)
    return f"{SEEN[seen_by(question)]}; in the agreement: the members" if before else "the members"


def _phrases() -> Iterator[str]:
    yield from (
        "",
        "## Sentences and reading",
        "",
        "| Id | Sentence | Where | To whom | Who sees it | Languages |",
    )
    yield "|---|---|---|---|---|---|"
    for phrase in sorted(PACK.phrases()):
        if re.fullmatch(r"[A-Z0-9]+-\w+", phrase) and not any(
            phrase.startswith(question) for question in PACK.questions
        ):
            yield _line(
                phrase, _said(phrase), ", ".join(places(PACK, phrase)), "everyone", "everyone", _in(phrase)
            )


def _said(phrase: str) -> str:
    return WORDS["en"][phrase].forms[0].replace("{ }", "…")


def _in(phrase: str) -> str:
    return ", ".join(language for language in ORDER if phrase in WORDS[language])


def _line(*cells: str) -> str:
    return f"| {' | '.join(' '.join(cell.split()) for cell in cells)} |"


HEAD = """# The guide in the product

Every id of the mentoring guide: where it stands in the product, to whom it comes, who sees what is said there, in
which languages. In code, content and tests the ids are the common vocabulary. This page is made from the guide pack
and from `tests/docs/guide_ids.yaml` by `make table`; a test fails when it is stale, or when an id has no place."""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
