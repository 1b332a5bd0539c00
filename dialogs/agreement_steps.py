"""The questions of a draft, one field each: what stands there now, what was written before, the usual choice first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.agreement import Agreement
from bot.domain.journey import Journey
from bot.domain.message import Facts, Name, Note, Option, Part, Quote, Text, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Chosen, Given, Run, Written
from dialogs import engine
from dialogs.agreement_effect import read_number, suggested
from dialogs.agreement_fields import (
    WORDS,
    fields,
    is_own,
    key,
    may_show,
    open_fields,
    overlaid,
    value,
    written_before,
)
from dialogs.desk import Desk
from dialogs.pack import CHOSEN, Pack, Question
from dialogs.remote import is_remote_only, place_questions
from dialogs.script import Step, StepKind

REMOTE = "remote"
"""The id of the choice of place that is no place."""
KEEP, QUOTE = "do:keep", "do:quote"
"""Options beside the guide's own, whose ids never hold a colon."""


def to_fill(desk: Desk, agreement: Agreement, person: str) -> tuple[str, ...]:
    """Ids of the fields that say nothing yet and that this person may be asked about."""
    journey = desk.world.get(Journey, agreement.journey)
    unasked = place_questions(desk, journey)
    still_open = open_fields(desk.pack(journey), agreement, person)
    return tuple(field for field in still_open if field not in unasked)


def settled_entries(desk: Desk, journey: Journey) -> dict[str, str]:
    """What a draft says before anybody was asked: for those who meet only remotely that they do."""
    pack = desk.pack(journey)
    place = pack.questions.get(pack.use("place"))
    known = place is not None and place.option(REMOTE) is not None
    return {place.id: CHOSEN + REMOTE} if place and known and is_remote_only(desk, journey) else {}


@dataclass(frozen=True, slots=True)
class Fields:
    """The questions about an agreement's fields, for the person of one run; `run.args` names fewer than all."""

    desk: Desk
    run: Run
    agreement: Agreement

    @property
    def journey(self) -> Journey:
        """The journey that the agreement belongs to."""
        return self.desk.world.get(Journey, self.agreement.journey)

    @property
    def pack(self) -> Pack:
        """The guide that names the fields."""
        return self.desk.pack(self.journey)

    def steps(self) -> tuple[Step, ...]:
        """A step for each field, and one more where a choice asks for own words."""
        begun = {step.removesuffix(WORDS) for step in (*self.run.given, self.run.at)}
        offered = (field for field in self.pack.agreement if self.pack.asks(field) or field in begun)
        unasked = place_questions(self.desk, self.journey)
        fields_asked = self.run.args or [field for field in offered if field not in unasked]
        asked = [self.pack.question(field) for field in fields_asked]
        return tuple(step for question in asked for step in self._steps(question))

    def entry(self, step: str) -> tuple[str, str]:
        """What was given at a step, as key and entry; entry "" when it leaves the field as it is.

        One's own earlier answer is shared with the partners by the choice to quote it.
        """
        question = self.pack.question(step.removesuffix(WORDS))
        given = self.run.given.get(step)
        chosen = engine.one(self.run, step)
        option = question.option(chosen)
        entry = CHOSEN + chosen if option is not None and not option.text else ""
        if isinstance(given, Written):
            entry = given.answer
        elif chosen == QUOTE:
            own = self._written_before(question)[-1]
            self.desk.world.keep(own.shared(*self.journey.partners_of(self.run.person)))
            entry = own.id
        return key(question, self.run.person), entry

    def _steps(self, question: Question) -> tuple[Step, ...]:
        pack, entries = self.pack, self.agreement.entries
        options = self._options(question)
        others = frozenset(option.id for option in question.options if option.text)

        def applies(given: Mapping[str, Given]) -> bool:
            return not question.when or question.when in pack.conditions_in(overlaid(entries, given))

        def in_another_way(given: Mapping[str, Given]) -> bool:
            chosen = given.get(question.id)
            return applies(given) and isinstance(chosen, Chosen) and bool(others & set(chosen.options))

        asked = Step(
            id=question.id,
            ask=pack.say(question.id),
            kind=StepKind.CHOOSE if options else StepKind.WRITE,
            options=options,
            before=self._before(question),
            note=pack.say(question.note) if question.note else None,
            seen_by=SeenBy.PAIR,
            free=True,
            when=applies,
            guide=f"agreement-{question.id}",
            marks=read_number(pack, question),
            count=self._progress(question),
            value=(KEEP,) if self._standing(question) else (),
            worded=tuple(others),
            named=pack.say(question.label),
        )
        words = Step(
            id=question.id + WORDS,
            ask=say("agreement-how-then", label=pack.say(question.label)),
            kind=StepKind.WRITE,
            seen_by=SeenBy.PAIR,
            when=in_another_way,
            guide=f"agreement-{question.id}",
            marks=read_number(pack, question),
        )
        return (asked, words) if others else (asked,)

    def _options(self, question: Question) -> tuple[Option, ...]:
        usual = suggested(self.pack, question, self.journey, self.desk.programme_of(self.journey))
        choices = sorted(question.options, key=lambda option: option != usual)
        ready = [Option(option.id, self.pack.say(question.button(option.id))) for option in choices]
        if is_own(question) and self._written_before(question):
            ready.insert(0, Option(QUOTE, say("option-agreement-quote")))
        if self._standing(question):
            ready.insert(0, Option(KEEP, say("option-agreement-keep")))
        return tuple(ready)

    def _before(self, question: Question) -> tuple[Part, ...]:
        parts: list[Part] = []
        standing = self._standing(question)
        for answer in self._written_before(question):
            mine = answer.author == self.run.person
            label = say("agreement-you-wrote") if mine else say("agreement-wrote", name=Name(answer.author))
            if answer.id != standing:
                parts.append(Quote(label, answer.id))
        usual = suggested(self.pack, question, self.journey, self.desk.programme_of(self.journey))
        if standing:
            parts.append(Facts(((say("agreement-stands-now"), value(self.pack, question, standing)),)))
        elif usual is not None:
            parts.append(Note(say("agreement-usual", choice=self.pack.say(question.button(usual.id)))))
        return tuple(parts)

    def _progress(self, question: Question) -> Text | None:
        known = overlaid(self.agreement.entries, self.run.given)
        among = self.run.args or self.pack.agreement
        unasked = frozenset() if self.run.args else place_questions(self.desk, self.journey)
        asked = [q.id for q in fields(self.pack, known) if q.id in among and q.id not in unasked]
        if question.id not in asked or len(asked) == 1:
            return None
        return say("agreement-at", number=asked.index(question.id) + 1, count=len(asked))

    def _written_before(self, question: Question) -> list[Answer]:
        return written_before(self.desk, self.journey, question, self.run.person)

    def _standing(self, question: Question) -> str:
        """The entry that stands in this person's field, if they may read it."""
        entry = self.agreement.entries.get(key(question, self.run.person), "")
        return entry if may_show(self.desk.world, entry, self.run.person) else ""
