"""The draft as a whole: looked over, filled in, changed, sent, or put away; and which field to change."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Facts, Heading, Name, Option, Part, Say, command, say
from bot.domain.run import Run
from dialogs import engine
from dialogs.agreement_accept import ASKING, forget, in_force, propose
from dialogs.agreement_draft import Own, ask_fields, is_draft_of
from dialogs.agreement_fields import PENDING, changed, fields, is_own, rows
from dialogs.agreement_steps import settled_entries, to_fill
from dialogs.company import form
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import AsForm, Script, Step, StepKind

SEND, FILL, CHANGE, DROP = "send", "fill", "change", "drop"


class Review(Dialog):
    """The whole draft, and what to do with it. The subject is the agreement."""

    name = "agreement-review"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question: send, fill in what is open, change a field, or put the draft away."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None:
            return Script(dialog=self.name, steps=())
        journey = desk.world.get(Journey, agreement.journey)
        still_open = to_fill(desk, agreement, run.person)
        offered = [SEND, *([FILL] if still_open else []), CHANGE, DROP]
        step = Step(
            id="what",
            ask=say("agreement-review-ask", form=form(journey)),
            kind=StepKind.CHOOSE,
            options=tuple(
                Option(item, say(f"option-agreement-{item}", form=form(journey))) for item in offered
            ),
            optional=False,
            note=say("agreement-open-note") if still_open else None,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """The draft as the partner will see it."""
        agreement = desk.world.get(Agreement, run.subject)
        journey = desk.world.get(Journey, agreement.journey)
        shown = rows(desk.world, desk.pack(journey), agreement, journey.members, run.person)
        return Heading(say("agreement-draft-title")), Facts(shown)

    def done(self, desk: Desk, run: Run) -> None:
        """As chosen."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None or not is_draft_of(agreement, run.person):
            desk.say(Say(say("agreement-settled")))
            return
        match engine.one(run, "what"):
            case "fill":
                ask_fields(desk, agreement, to_fill(desk, agreement, run.person), FILL)
            case "change":
                desk.open(Pick.name, run.person, agreement.id, journey=agreement.journey)
            case "drop":
                _put_away(desk, agreement)
            case _:
                _send(desk, agreement)


class Pick(Dialog):
    """Which field to change. The subject is the agreement: a draft, a proposal, or the one in force."""

    name = "agreement-pick"

    def script(self, desk: Desk, run: Run) -> Script:
        """The fields by their names."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None:
            return Script(dialog=self.name, steps=())
        pack = desk.pack(desk.world.get(Journey, agreement.journey))
        options = tuple(Option(q.id, pack.say(q.label)) for q in fields(pack, agreement.entries))
        ask = say("agreement-pick-ask")
        step = Step(id="field", ask=ask, kind=StepKind.CHOOSE, options=options, optional=False)
        title = say("form-title-agreement")
        return Script(dialog=self.name, steps=(step,), title=title, form=AsForm.EXPECTED, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The field is asked; one's own line at once, anything else in force in a new version."""
        change_field(desk, desk.world.find(Agreement, run.subject), engine.one(run, "field"), run.person)


def change_field(desk: Desk, agreement: Agreement | None, field: str, person: str) -> None:
    """Ask the acting person what a field of an agreement shall say from now on."""
    if agreement is not None and agreement.state is AgreementState.IN_FORCE:
        pack = desk.pack(desk.world.get(Journey, agreement.journey))
        if is_own(pack.question(field)):
            subject, journey = agreement.id, agreement.journey
            desk.open(Own.name, person, subject, occurrence=field, journey=journey, args=(field,))
            return
        agreement = _amending(desk, agreement)
    if agreement is None or agreement.state not in PENDING:
        desk.say(Say(say("agreement-settled")))
        return
    ask_fields(desk, agreement, (field,), field)


def begin_draft(desk: Desk, journey: Journey) -> Agreement:
    """A first draft by the acting person."""
    newest = desk.agreement(journey.id)
    draft = Agreement(
        id=desk.new_id("c"),
        journey=journey.id,
        version=newest.version + 1 if newest else 1,
        state=AgreementState.DRAFT,
        drafted_by=desk.me.id,
        at=desk.now,
        entries=settled_entries(desk, journey),
    )
    return take_up(desk, draft)


def take_up(desk: Desk, draft: Agreement) -> Agreement:
    """The draft is the acting person's from now on; the others are told, and asked no more whether to draft."""
    journey = desk.world.get(Journey, draft.journey)
    for dialog in ASKING:
        desk.settle(dialog, draft.id)
    desk.settle("agreement-offer", journey.id)
    for partner in journey.partners_of(desk.me.id):
        desk.tell(partner, Say(say("agreement-partner-drafts", name=Name(desk.me.id))))
    return desk.world.keep(replace(draft, drafted_by=desk.me.id, at=desk.now))


def _send(desk: Desk, draft: Agreement) -> None:
    journey = desk.world.get(Journey, draft.journey)
    holds = in_force(desk, journey.id)
    if holds is not None and not changed(desk.pack(journey), holds, draft):
        forget(desk, draft, desk.me.id)
        desk.say(Say(say("agreement-nothing-changed")))
        return
    propose(desk, draft)


def _put_away(desk: Desk, draft: Agreement) -> None:
    journey = desk.world.get(Journey, draft.journey)
    forget(desk, draft, desk.me.id)
    desk.say(Say(say("agreement-dropped")))
    start = Button(say("button-agreement-draft"), command("agreement", f"draft:{journey.id}"))
    none_left = desk.agreement(journey.id) is None
    for partner in journey.partners_of(desk.me.id):
        told = Say(say("agreement-dropped-partner", name=Name(desk.me.id)))
        desk.tell(partner, told, Actions((start,)) if none_left else None)


def _amending(desk: Desk, holds: Agreement) -> Agreement | None:
    """A draft of the next version; None when another member is already writing one."""
    pending = desk.agreement(holds.journey, *PENDING)
    if pending is not None:
        return pending if pending.drafted_by == desk.me.id else None
    return desk.world.keep(
        replace(
            holds,
            id=desk.new_id("c"),
            version=holds.version + 1,
            state=AgreementState.DRAFT,
            drafted_by=desk.me.id,
            at=desk.now,
            accepted=(),
        )
    )
