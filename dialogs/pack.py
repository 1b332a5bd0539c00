"""Guide packs: the questions of a mentoring guide as data, checked when they are read.

A pack is a folder `packs/<name>/v<version>`: `structure.yaml` once, and `words/<language>.ftl` beside it. Released
versions never change in structure, so that a run or an answer of an old version can always be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from bot.domain.journey import Phase
from bot.domain.meetings import PLACES
from bot.domain.message import Arg, Phrase, Words
from dialogs.question import Choice, Question, QuestionKind, Voice
from dialogs.sheet import PackError, Sheet
from dialogs.uses import DECLINED, NEEDS, PHRASE_USES, QUESTION_USES, Use

__all__ = ["PACKS", "Choice", "Pack", "PackError", "Question", "QuestionKind", "Voice", "load_pack"]

PACKS = Path(__file__).parent / "packs"
CHOSEN = "option:"
"""What stands before an option's id in `Agreement.entries`."""

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_OPTION = re.compile(r"[a-z0-9-]+")
_TAKEN = ("hint", "label")
_LISTS = ("start", "check-in", "halfway", "end", "evaluation", "agreement")
_REQUIRED = ("check-in", "agreement")
"""A journey goes without the other lists, but not without these."""
_PHRASES = (
    "tips", "what", "angles", "benefits", "roles", "peers", "wishes", "themes", "framing", "handbooks",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pack:
    """One version of a guide. Lists hold question ids in the order in which they come.

    `start`, `check_in`, `halfway`, `end`, `evaluation` are what dialogs ask; `agreement` the fields in order;
    `agenda` we-questions to talk about, by phase. `tips`, `wishes`, `themes` and `framing` hold phrase ids, and so do
    those that tell what mentoring is: `what`, `angles` (points below the last of `what`), `benefits`, `roles` (said
    only where there are a mentor and a mentee), `peers`. `reading` has a link for each phrase that takes it as
    `$link`, and `handbooks` are those of it that are, like `roles`, for a mentor and a mentee alone. `conditions` say
    which options in the agreement let a condition hold. `uses` ties what the product does (`dialogs.uses`) to this
    guide's ids; ask with `use` and `agreed`.

    A programme may have questions off and own words (see `own_guide`): `off` are ids that are not asked, `texts` the
    programme's words by phrase id, as (language, words). A journey may have questions that its members added (see
    `own_question_facts`): `own` are the answers that hold their words, by question id. The pack itself has none.
    """

    name: str
    version: int
    questions: Mapping[str, Question]
    conditions: Mapping[str, Mapping[str, tuple[str, ...]]]
    start: tuple[str, ...]
    check_in: tuple[str, ...]
    halfway: tuple[str, ...]
    end: tuple[str, ...]
    evaluation: tuple[str, ...]
    agreement: tuple[str, ...]
    agenda: Mapping[Phase, tuple[str, ...]]
    tips: tuple[str, ...]
    what: tuple[str, ...]
    angles: tuple[str, ...]
    benefits: tuple[str, ...]
    roles: tuple[str, ...]
    peers: tuple[str, ...]
    wishes: tuple[str, ...]
    themes: tuple[str, ...]
    framing: tuple[str, ...]
    handbooks: tuple[str, ...]
    reading: Mapping[str, str]
    uses: Mapping[str, str]
    off: frozenset[str]
    texts: Mapping[str, tuple[tuple[str, str], ...]]
    own: Mapping[str, str]

    @property
    def key(self) -> str:
        """The pack in one word, as `Phrase.pack` names it: its folder below `packs`."""
        return f"{self.name}/v{self.version}"

    def question(self, question_id: str) -> Question:
        """The question with this id. Raises `PackError` when the pack has none."""
        found = self.questions.get(question_id)
        if found is None:
            raise PackError(f"{self.key}: no question {question_id}")
        return found

    def say(self, phrase_id: str, /, **args: Arg) -> Phrase:
        """A phrase of this pack's own words, or of the programme's or the members' where they have some."""
        if phrase_id in self.own:
            return Phrase("own-question-words", {"words": Words(self.own[phrase_id])})
        return Phrase(phrase_id, args, self.key, self.texts.get(phrase_id, ()))

    def further(self, phrase_id: str) -> Phrase:
        """One thing to read, with its link."""
        return self.say(phrase_id, link=self.reading[phrase_id])

    def to_read(self, *, roles: bool) -> tuple[str, ...]:
        """What there is to read on, for those who have `roles` (mentor and mentee) or for equals."""
        return tuple(phrase for phrase in self.reading if roles or phrase not in self.handbooks)

    def asks(self, item: str) -> bool:
        """Whether a question is asked here; true of anything that is no question of the guide."""
        return item not in self.off

    def use(self, use: Use) -> str:
        """The id of the question or phrase that this guide has for a use; "" when it has none."""
        return self.uses.get(use, "")

    def agreed(self, use: Use, entries: Mapping[str, str]) -> bool:
        """Whether an agreement with these entries says anything but no to what a use is about (tasks, a diary)."""
        return entries.get(self.use(use), "") not in ("", CHOSEN + DECLINED)

    def place_in(self, entries: Mapping[str, str]) -> str:
        """Which of the product's places an agreement with these entries names, or ""."""
        question = self.questions.get(self.use("place"))
        entry = entries.get(self.use("place"), "")
        option = (
            question.option(entry.removeprefix(CHOSEN)) if question and entry.startswith(CHOSEN) else None
        )
        named = (option.place or option.id) if option else ""
        return named if named in PLACES else ""

    @property
    def when(self) -> Mapping[str, str]:
        """The condition of every question that has one, as `reflection.next_questions` takes it."""
        return {question.id: question.when for question in self.questions.values() if question.when}

    def conditions_in(self, entries: Mapping[str, str]) -> frozenset[str]:
        """The conditions that hold under an agreement with these entries (`Agreement.entries`)."""
        return frozenset(
            name
            for name, needs in self.conditions.items()
            if any(
                entries.get(question) == CHOSEN + option
                for question, options in needs.items()
                for option in options
            )
        )

    def phrases(self) -> frozenset[str]:
        """Every phrase id that a language must have for this pack, and no other."""
        telling = (self.what, self.angles, self.benefits, self.roles, self.peers)
        lines = (*telling, self.tips, self.wishes, self.themes, self.framing)
        asked = (question.phrases() for question in self.questions.values())
        return frozenset(phrase for group in (*lines, *asked, tuple(self.reading)) for phrase in group)


def load_pack(name: str, version: int, root: Path = PACKS) -> Pack:
    """The pack from its folder below `root`, read once. Raises `PackError` naming file and id."""
    return _read(name, version, root)


@cache
def _read(name: str, version: int, root: Path) -> Pack:
    if not _NAME.fullmatch(name):
        raise PackError(f"{root}: {name!r} is no name of a pack")
    sheet = Sheet.read(root / name / f"v{version}" / "structure.yaml")
    if (said := (sheet.text("pack"), sheet.text("version"))) != (name, str(version)):
        sheet.fail(f"says {said[0]} version {said[1]}, but lies where {name} version {version} belongs")
    conditions = _conditions(sheet.sheet("conditions", required=False))
    questions = _questions(sheet.sheet("questions"))
    lists = sheet.sheet("lists")
    agenda, phrases, reading, uses = (
        sheet.sheet(key, required=False) for key in ("agenda", "phrases", "reading", "uses")
    )
    pack = Pack(
        name=name,
        version=version,
        questions=MappingProxyType(questions),
        conditions=MappingProxyType(conditions),
        agenda=MappingProxyType({phase: agenda.ids(phase, required=False) for phase in Phase}),
        reading=MappingProxyType({phrase: reading.text(phrase) for phrase in reading.names()}),
        uses=MappingProxyType({use: uses.text(use) for use in uses.names()}),
        off=frozenset(),
        texts=MappingProxyType({}),
        own=MappingProxyType({}),
        **{key.replace("-", "_"): lists.ids(key, required=key in _REQUIRED) for key in _LISTS},
        **{key: phrases.ids(key, required=False) for key in _PHRASES},
    )
    for done in (sheet, lists, agenda, phrases, reading):
        done.close()
    _check(pack, sheet)
    return pack


def _conditions(sheet: Sheet) -> dict[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for name in sheet.names():
        needs = sheet.sheet(name)
        found[name] = MappingProxyType({question: needs.ids(question) for question in needs.names()})
    return found


def _questions(sheet: Sheet) -> dict[str, Question]:
    return {question_id: _question(question_id, sheet.sheet(question_id)) for question_id in sheet.names()}


def _question(question_id: str, sheet: Sheet) -> Question:
    question = Question(
        id=question_id,
        phase=sheet.one_of("phase", Phase),
        voice=sheet.one_of("voice", Voice),
        kind=sheet.one_of("kind", QuestionKind),
        when=sheet.text_or_none("when"),
        agreement=sheet.flag("agreement"),
        hint=sheet.flag("note"),
        options=tuple(_choice(option) for option in sheet.sheets("options")),
    )
    sheet.close()
    if not _ID.fullmatch(question_id):
        sheet.fail("is no id: letters, digits and hyphens only, a letter first")
    if (question.kind is QuestionKind.CHOICE) != (len(question.options) > 1):
        sheet.fail("a choice needs two options or more, and a text none")
    if len({option.id for option in question.options}) < len(question.options):
        sheet.fail("an option stands twice")
    return question


def _choice(sheet: Sheet) -> Choice:
    choice = Choice(
        id=sheet.text("id"),
        days=sheet.number_or_none("days"),
        minutes=sheet.number_or_none("minutes"),
        place=sheet.text("place", ""),
        text=sheet.flag("text"),
        written=sheet.flag("written"),
    )
    sheet.close()
    if choice.place not in ("", *PLACES):
        sheet.fail(f"place must be one of {', '.join(PLACES)}, not {choice.place}")
    if not _OPTION.fullmatch(choice.id) or choice.id in _TAKEN or choice.id.endswith("-written"):
        sheet.fail(f"{choice.id} is no id of an option: small letters, digits and hyphens, not hint or label")
    return choice


def _check(pack: Pack, sheet: Sheet) -> None:
    for question in pack.questions.values():
        if question.when and question.when not in pack.conditions:
            sheet.fail(f"{question.id}: no condition {question.when}")
    for name, needs in pack.conditions.items():
        for question_id, options in needs.items():
            _known(sheet, f"conditions.{name}", pack.questions, [question_id])
            known = {option.id for option in pack.questions[question_id].options}
            _known(sheet, f"conditions.{name}.{question_id}", known, options)
    for key in _LISTS:
        _known(sheet, f"lists.{key}", pack.questions, getattr(pack, key.replace("-", "_")))
    for phase, listed in pack.agenda.items():
        _known(sheet, f"agenda.{phase}", pack.questions, listed)
        if alone := [q for q in listed if pack.questions[q].voice is Voice.MINE]:
            sheet.fail(f"agenda.{phase}: {alone[0]} is a question to oneself")
    _known(sheet, "phrases.handbooks", pack.reading, pack.handbooks)
    _check_uses(pack, sheet)
    fields = {question.id for question in pack.questions.values() if question.agreement}
    if stray := fields.symmetric_difference(pack.agreement):
        sheet.fail(f"lists.agreement: {min(stray)} is listed or marked as a field, but not both")


def _check_uses(pack: Pack, sheet: Sheet) -> None:
    for use, named in pack.uses.items():
        if use in PHRASE_USES:
            _known(sheet, f"uses.{use}", pack.phrases() - pack.questions.keys(), [named])
        elif use in QUESTION_USES:
            _known(sheet, f"uses.{use}", pack.questions, [named])
            if lack := _lack(pack.question(named), use):
                sheet.fail(f"uses.{use}: {named} {lack}")
        else:
            sheet.fail(f"uses: there is no use {use}; there are {', '.join((*QUESTION_USES, *PHRASE_USES))}")


def _lack(question: Question, use: str) -> str:
    """What a question lacks for a use, or ""."""
    needs = NEEDS[use]
    if needs.voice and question.voice != needs.voice:
        return f"must have voice {needs.voice}"
    if needs.kind and question.kind != needs.kind:
        return f"must be of kind {needs.kind}"
    if needs.agreement and not question.agreement:
        return "must be a field of the agreement"
    if needs.number and not any(getattr(option, needs.number) for option in question.options):
        return f"must have an option with {needs.number}"
    lost = [option for option in needs.options if question.option(option) is None]
    return f"must have the option {lost[0]}" if lost else ""


def _known(sheet: Sheet, place: str, known: Iterable[str], named: Iterable[str]) -> None:
    if lost := [name for name in named if name not in known]:
        sheet.fail(f"{place}: there is no {lost[0]}")
