"""The agreement between the members: proposed, changed and proposed back, accepted by all, in force (PATH2-03)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Journey
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Facts,
    FileKind,
    Heading,
    Items,
    Name,
    Option,
    Part,
    Phrase,
    Say,
    Style,
    Text,
    command,
    say,
)
from bot.domain.privacy import Answer
from bot.domain.run import Run
from dialogs import engine
from dialogs.agreement_effect import in_effect
from dialogs.agreement_fields import answers_in, applying, changed, open_own, rows
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.handing import handed
from dialogs.script import Script, Step, StepKind

ASKING = ("agreement", "agreement-review", "agreement-pick", "agreement-accept")
"""Dialogs about one agreement that rest once it is settled."""
ACCEPT, CHANGE, TALK = "accept", "change", "talk"


class Accept(Dialog):
    """A member's word on the proposal. The subject is the agreement."""

    name = "agreement-accept"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question: accept, change something, or talk about it first."""
        options = tuple(Option(item, say(f"option-agreement-{item}")) for item in (ACCEPT, CHANGE, TALK))
        ask = say("agreement-accept-ask")
        step = Step(
            id="word",
            ask=ask,
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            note=say("agreement-accept-note"),
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Who proposes, and the whole agreement; of a changed one what is new, since the rest is known."""
        agreement = desk.world.get(Agreement, run.subject)
        journey = desk.world.get(Journey, agreement.journey)
        pack = desk.pack(journey)
        holds = in_force(desk, journey.id)
        new = changed(pack, holds, agreement) if holds else ()
        who = Name(agreement.drafted_by)
        proposed = say("agreement-change-proposed" if holds else "agreement-proposed-to-you", name=who)
        shown = rows(desk.world, pack, agreement, journey.members, run.person)
        news = tuple((label, value) for label, value in shown if _is_one_of(label, new))
        if not news:
            return Say(proposed), Facts(shown)
        return Say(proposed), Facts(news), Say(say("agreement-rest-stays"))

    def done(self, desk: Desk, run: Run) -> None:
        """As chosen; a proposal that has moved on meanwhile is said to have."""
        agreement = desk.world.find(Agreement, run.subject)
        word = engine.one(run, "word")
        if agreement is None or agreement.state is not AgreementState.PROPOSED:
            desk.say(Say(say("agreement-settled")))
        elif word == ACCEPT:
            accept(desk, agreement)
        elif word == TALK:
            desk.say(Say(say("agreement-talk-first")))
            for partner in _accepted(agreement):
                desk.tell(partner, Say(say("agreement-talk-partner", name=Name(run.person))))
        else:
            desk.open("agreement-pick", run.person, agreement.id, journey=agreement.journey)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Those who wait hear that it is best looked at together."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is not None and agreement.state is AgreementState.PROPOSED:
            for member in _accepted(agreement):
                desk.tell(member, Say(say("agreement-look-together")))


def in_force(desk: Desk, journey: str) -> Agreement | None:
    """The agreement that holds on a journey."""
    return desk.agreement(journey, AgreementState.IN_FORCE)


def propose(desk: Desk, draft: Agreement) -> None:
    """The draft goes to the other members, accepted by who sends it."""
    journey = desk.world.get(Journey, draft.journey)
    for dialog in ASKING:
        desk.settle(dialog, draft.id)
    proposed = desk.world.keep(
        replace(
            draft,
            state=AgreementState.PROPOSED,
            at=desk.now,
            entries=applying(desk.pack(journey), draft),
            accepted=((desk.me.id, desk.now),),
        )
    )
    partners = journey.partners_of(desk.me.id)
    names = Items(tuple(Name(partner) for partner in partners))
    desk.say(Say(say("agreement-sent", names=names)))
    for partner in partners:
        desk.open(Accept.name, partner, proposed.id, journey=journey.id)


def begin_change(desk: Desk, agreement: Agreement) -> Agreement | None:
    """The agreement as the acting person's draft; None when it is settled and takes no changes any more.

    A proposal is taken back at the first changed field: nobody can accept what is about to read otherwise.
    """
    if agreement.state is AgreementState.DRAFT:
        return agreement if agreement.drafted_by == desk.me.id else None
    if agreement.state is not AgreementState.PROPOSED:
        return None
    desk.settle(Accept.name, agreement.id)
    journey = desk.world.get(Journey, agreement.journey)
    for partner in journey.partners_of(desk.me.id):
        desk.tell(partner, Say(say("agreement-being-changed", name=Name(desk.me.id))))
    return desk.world.keep(
        replace(agreement, state=AgreementState.DRAFT, drafted_by=desk.me.id, accepted=(), at=desk.now)
    )


def forget(desk: Desk, draft: Agreement) -> None:
    """A draft is gone, with the words that the acting person wrote for it alone."""
    for dialog in ASKING:
        desk.settle(dialog, draft.id)
    desk.world.drop(draft)
    others = list(desk.world.all(Agreement))
    used = {answer for agreement in others for answer in answers_in(agreement)}
    for answer_id in sorted(answers_in(draft) - used):
        answer = desk.world.find(Answer, answer_id)
        # Quoted words have a life of their own, and nobody deletes what another person wrote.
        if answer is not None and answer.author == desk.me.id and answer.question.startswith("agreement-"):
            desk.world.drop(answer)


def accept(desk: Desk, agreement: Agreement) -> None:
    """The acting person accepts; once all have, the agreement holds."""
    journey = desk.world.get(Journey, agreement.journey)
    if desk.me.id in dict(agreement.accepted):
        desk.say(Say(say("agreement-accepted-already")))
        return
    accepted = desk.world.keep(replace(agreement, accepted=(*agreement.accepted, (desk.me.id, desk.now))))
    waiting = [member for member in journey.members if member not in dict(accepted.accepted)]
    if waiting:
        names = Items(tuple(Name(member) for member in waiting))
        desk.say(Say(say("agreement-accepted-waits", names=names)))
        return
    _bring_into_force(desk, journey, accepted)


def _bring_into_force(desk: Desk, journey: Journey, agreement: Agreement) -> None:
    pack = desk.pack(journey)
    old = in_force(desk, journey.id)
    if old is not None:
        desk.world.keep(replace(old, state=AgreementState.SUPERSEDED))
    holds = desk.world.keep(replace(agreement, state=AgreementState.IN_FORCE))
    desk.world.keep(in_effect(journey, pack, holds, old, desk.now))
    for dialog in ASKING:
        desk.settle(dialog, holds.id)
    for member in journey.members:
        title = say("agreement-in-force" if old is None else "agreement-amended", number=holds.version)
        desk.tell(member, Heading(title), *paper(holds), Actions(_next(journey)))
    for member in journey.members:
        own = open_own(pack, holds, member)
        went_through_all = desk.run_of("agreement", member, holds.id) is not None
        if old is None and own and not went_through_all:
            desk.open("agreement-own", member, holds.id, journey=journey.id, args=own)


def _is_one_of(label: Text, fields: Sequence[Text]) -> bool:
    """Whether a row of the agreement belongs to one of these fields."""
    if isinstance(label, Phrase) and label.id == "agreement-own-label":
        return label.args["label"] in fields
    return label in fields


def paper(agreement: Agreement) -> tuple[Attachment, ...]:
    """The agreement as files."""
    return handed(FileKind.AGREEMENT, agreement.id, say("agreement-file"))


def _next(journey: Journey) -> tuple[Button, ...]:
    return (
        Button(say("button-meet"), command("meet", journey.id), Style.PRIMARY),
        Button(say("button-goals"), command("goals", journey.id)),
    )


def _accepted(agreement: Agreement) -> tuple[str, ...]:
    return tuple(member for member, _ in agreement.accepted)
