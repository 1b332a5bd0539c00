"""The fields of a mentoring agreement: which there are, how they stand, who may read them (ART-02, START-01…11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.gate import readable
from bot.domain.journey import Journey
from bot.domain.message import Items, Name, Text, Words, say
from bot.domain.privacy import Answer
from bot.domain.run import Chosen, Given, Run, Written
from bot.domain.world import World
from dialogs.desk import Desk
from dialogs.pack import CHOSEN, Pack, Question, Voice

OWN = "@"
"""Stands between a field and a person in `Agreement.entries`, where each member has a line of their own."""
WORDS = "-words"
"""What a step id ends with where the words of an "other" choice are typed."""
LEFT_AFTER = timedelta(days=3)
"""A draft that nobody touched for so long may be taken over by another member."""
PENDING = (AgreementState.DRAFT, AgreementState.PROPOSED)


def is_own(question: Question) -> bool:
    """Whether each member has a line of their own in this field (goals, promise)."""
    return question.voice is Voice.MINE


def key(question: Question, person: str) -> str:
    """Where a person's word on a field stands in `Agreement.entries`."""
    return f"{question.id}{OWN}{person}" if is_own(question) else question.id


def fields(pack: Pack, entries: Mapping[str, str]) -> tuple[Question, ...]:
    """The fields that apply under these entries, in the guide's order; what is off stays while it says something."""
    holding = pack.conditions_in(entries)
    said = {entry.partition(OWN)[0] for entry in entries}
    questions = (pack.question(field) for field in pack.agreement if pack.asks(field) or field in said)
    return tuple(question for question in questions if not question.when or question.when in holding)


def overlaid(entries: Mapping[str, str], given: Mapping[str, Given]) -> dict[str, str]:
    """The entries with what was given in a run on top; only what conditions look at."""
    merged = dict(entries)
    for step, value in given.items():
        if isinstance(value, Chosen) and len(value.options) == 1:
            merged[step] = CHOSEN + value.options[0]
        elif isinstance(value, Written):
            merged[step.removesuffix(WORDS)] = value.answer
    return merged


def value(pack: Pack, question: Question, entry: str) -> Text:
    """An entry as it stands in the agreement: the guide's sentence for a ready choice, or somebody's own words."""
    if not entry.startswith(CHOSEN):
        return Words(entry)
    option = entry.removeprefix(CHOSEN)
    return pack.say(question.written(option))


def rows(
    world: World, pack: Pack, agreement: Agreement, members: Sequence[str], reader: str
) -> tuple[tuple[Text, Text], ...]:
    """The agreement as label–value rows for one reader; what is still open, or closed to the reader, is named last."""
    found: list[tuple[Text, Text]] = []
    still_open: list[Text] = []
    for question in fields(pack, agreement.entries):
        entry = agreement.entries.get(question.id, "")
        if is_own(question):
            found += own_rows(world, pack, agreement, question, members, reader)
        elif may_show(world, entry, reader):
            found.append((pack.say(question.label), value(pack, question, entry)))
        else:
            still_open.append(pack.say(question.label))
    if still_open:
        found.append((say("agreement-open"), Items(tuple(still_open))))
    return tuple(found)


def may_show(world: World, entry: str, reader: str) -> bool:
    """Whether an entry says something that this person may read."""
    return bool(entry) and (entry.startswith(CHOSEN) or readable(world, entry, reader))


def own_rows(
    world: World, pack: Pack, agreement: Agreement, question: Question, members: Sequence[str], reader: str
) -> list[tuple[Text, Text]]:
    """The members' own lines in one field, as far as the reader may read them."""
    found: list[tuple[Text, Text]] = []
    for member in members:
        entry = agreement.entries.get(key(question, member), "")
        if may_show(world, entry, reader):
            label = say("agreement-own-label", label=pack.say(question.label), name=Name(member))
            found.append((label, Words(entry)))
    return found


def answers_in(agreement: Agreement) -> frozenset[str]:
    """The ids of the answers that an agreement holds."""
    return frozenset(entry for entry in agreement.entries.values() if not entry.startswith(CHOSEN))


def applying(pack: Pack, entries: Mapping[str, str]) -> dict[str, str]:
    """The entries of the fields that apply: what an earlier choice had opened and a later one closed again is gone."""
    asked = {question.id for question in fields(pack, entries)}
    return {k: entry for k, entry in entries.items() if k.partition(OWN)[0] in asked}


def open_fields(pack: Pack, agreement: Agreement, person: str) -> tuple[str, ...]:
    """Ids of the fields that apply and say nothing yet, own lines of others apart."""
    return tuple(q.id for q in fields(pack, agreement.entries) if key(q, person) not in agreement.entries)


def open_own(pack: Pack, agreement: Agreement, person: str) -> tuple[str, ...]:
    """Ids of the fields where this person may have a line of their own and has none."""
    still_open = open_fields(pack, agreement, person)
    return tuple(field for field in still_open if is_own(pack.question(field)))


def changed(pack: Pack, old: Agreement, new: Agreement) -> tuple[Text, ...]:
    """The labels of fields that differ between two versions."""
    questions = (pack.question(field) for field in pack.agreement)
    return tuple(pack.say(q.label) for q in questions if _of(q, old) != _of(q, new))


def _of(question: Question, agreement: Agreement) -> dict[str, str]:
    """All entries that belong to a field."""
    return {k: v for k, v in agreement.entries.items() if k.partition(OWN)[0] == question.id}


def written_before(desk: Desk, journey: Journey, question: Question, person: str) -> list[Answer]:
    """What members answered to this question and the person may read: the newest of each, in order of members."""
    newest: list[Answer] = []
    for member in (person,) if is_own(question) else journey.members:
        theirs = desk.answers(journey.id, question.id, member)
        if theirs and readable(desk.world, theirs[-1].id, person):
            newest.append(theirs[-1])
    return newest


def is_free(desk: Desk, agreement: Agreement) -> bool:
    """Whether a draft may be taken up by any member: nobody has begun on it, or it was left lying."""
    begun = desk.world.all(Run, lambda run: run.dialog == "agreement" and run.subject == agreement.id)
    return next(begun, None) is None or desk.now - agreement.at >= LEFT_AFTER
