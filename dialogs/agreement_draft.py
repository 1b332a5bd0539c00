"""Drafting the agreement field by field; and, once it holds, the lines that are each member's own."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Journey
from bot.domain.message import Facts, Heading, Name, Note, Part, Say, say
from bot.domain.run import Run
from dialogs import engine
from dialogs.agreement_accept import begin_change, forget, in_force
from dialogs.agreement_effect import number_named
from dialogs.agreement_fields import PENDING, own_rows
from dialogs.agreement_steps import QUOTE, Fields
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import AsForm, Script


class Draft(Dialog):
    """Field by field; `args` are the field ids to ask, all when there are none. The subject is the agreement."""

    name = "agreement"

    def script(self, desk: Desk, run: Run) -> Script:
        """The guide's fields, each with its ready choices, what stands there now, and what the two wrote before."""
        agreement = desk.world.find(Agreement, run.subject)
        steps = Fields(desk, run, agreement).steps() if agreement else ()
        title = say("form-title-agreement")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """How it goes, before the first of many fields; in a group, who will read it beside those of now."""
        journey = desk.world.get(Journey, run.journey)
        later = (Note(say("agreement-group-reads")),) if journey.is_group else ()
        if run.args:
            return later
        how = "agreement-draft-sheet" if desk.event.expects_forms else "agreement-draft-how"
        return Heading(say("agreement-draft-title")), Say(say(how)), *later

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """The field says this from now on, in the draft."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None or agreement.state not in PENDING:
            return
        field, entry = Fields(desk, run, agreement).entry(step)
        draft = begin_change(desk, agreement) if entry else None
        if draft is not None:
            named = number_named(run, step)
            desk.world.keep(replace(draft.having(field, entry, named), at=desk.now))

    def done(self, desk: Desk, run: Run) -> None:
        """The whole draft is shown; a proposal in which nothing was changed waits for one's word again."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is not None and is_draft_of(agreement, run.person):
            desk.open("agreement-review", run.person, agreement.id, journey=agreement.journey)
        elif agreement is None or agreement.state is not AgreementState.PROPOSED:
            desk.say(Say(say("agreement-settled")))
        elif run.person in dict(agreement.accepted):
            desk.say(Say(say("agreement-nothing-changed")))
        else:
            desk.open("agreement-accept", run.person, agreement.id, journey=agreement.journey)

    def stopped(self, desk: Desk, run: Run) -> None:
        """A draft that says nothing new is no draft."""
        agreement = desk.world.find(Agreement, run.subject)
        holds = in_force(desk, agreement.journey) if agreement else None
        if agreement is None or holds is None or not is_draft_of(agreement, run.person):
            return
        if agreement.entries == holds.entries:
            forget(desk, agreement, run.person)


class Own(Dialog):
    """One's own goals and promise, added to an agreement in force by one's own choice. The subject is the agreement."""

    name = "agreement-own"

    def script(self, desk: Desk, run: Run) -> Script:
        """The fields in `args`."""
        agreement = desk.world.find(Agreement, run.subject)
        steps = Fields(desk, run, agreement).steps() if agreement else ()
        title = say("form-title-agreement")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Why this is asked, and that it may be left out."""
        return (Say(say("agreement-own-how")),)

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """The line stands, in what holds and in what is on its way; nobody else's word is needed for one's own."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None:
            return
        field, entry = Fields(desk, run, agreement).entry(step)
        standing = (*PENDING, AgreementState.IN_FORCE)
        alive = desk.world.all(Agreement, lambda a: a.journey == agreement.journey and a.state in standing)
        for version in alive if entry else ():
            desk.world.keep(version.having(field, entry))

    def done(self, desk: Desk, run: Run) -> None:
        """The partners see the lines that were added."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None:
            return
        journey = desk.world.get(Journey, agreement.journey)
        pack = desk.pack(journey)
        added = [pack.question(field) for field in run.args if _says(run, field)]
        desk.say(Say(say("agreement-own-kept" if added else "agreement-own-none")))
        for partner in journey.partners_of(run.person) if added else ():
            told = Say(say("agreement-own-partner", name=Name(run.person)))
            lines = [
                row
                for question in added
                for row in own_rows(desk.world, pack, agreement, question, (run.person,), partner)
            ]
            desk.tell(partner, told, Facts(tuple(lines)))


def _says(run: Run, field: str) -> bool:
    """Whether something new was given for a field."""
    return bool(engine.written(run, field)) or engine.one(run, field) == QUOTE


def is_draft_of(agreement: Agreement, person: str) -> bool:
    """Whether the agreement is being written by this person."""
    return agreement.state is AgreementState.DRAFT and agreement.drafted_by == person


def ask_fields(desk: Desk, agreement: Agreement, asked: tuple[str, ...], occurrence: str) -> None:
    """Ask these fields of the acting person; all of them when none are named."""
    journey = agreement.journey
    desk.open(Draft.name, desk.me.id, agreement.id, occurrence=occurrence, journey=journey, args=asked)
