"""The agreement between the members: proposed, changed and proposed back, accepted by all, in force (PATH2-03)."""

from __future__ import annotations

from collections.abc import Sequence, Set
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
    Name,
    Note,
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
from bot.domain.run import Run, RunState
from dialogs import engine
from dialogs.agreement_effect import in_effect, own_rhythm
from dialogs.agreement_fields import OWN, answers_in, applying, changed, open_own, rows
from dialogs.company import form, naming
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.handing import handed
from dialogs.leading import DAYS_A_WEEK
from dialogs.script import Script, Step, StepKind

ASKING = ("agreement", "agreement-review", "agreement-pick", "agreement-accept")
"""Dialogs about one agreement that rest once it is settled."""
ACCEPT, CHANGE, TALK = "accept", "change", "talk"


class Accept(Dialog):
    """A member's word on the proposal, or on what holds already when they join. The subject is the agreement."""

    name = "agreement-accept"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question: accept, change something, or talk about it first."""
        kind = form(desk.world.find(Journey, run.journey))
        choices = (ACCEPT, CHANGE, TALK)
        options = tuple(Option(item, say(f"option-agreement-{item}", form=kind)) for item in choices)
        ask = say("agreement-accept-ask")
        agreement = desk.world.find(Agreement, run.subject)
        holds = agreement is not None and agreement.state is AgreementState.IN_FORCE
        step = Step(
            id="word",
            ask=ask,
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            note=say("agreement-accept-note-holds" if holds else "agreement-accept-note"),
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Who proposes, and the whole agreement; of a changed one what is new, since the rest is known."""
        agreement = desk.world.get(Agreement, run.subject)
        journey = desk.world.get(Journey, agreement.journey)
        pack = desk.pack(journey)
        shown = rows(desk.world, pack, agreement, journey.members, run.person)
        if agreement.state is AgreementState.IN_FORCE:
            return Say(say("agreement-yours-too", form=form(journey))), Facts(shown)
        holds = in_force(desk, journey.id)
        new = changed(pack, holds, agreement) if holds else ()
        who = Name(agreement.drafted_by)
        asked = "agreement-change-proposed" if holds else "agreement-proposed-to-you"
        proposed = say(asked, name=who, form=form(journey))
        news = tuple((label, value) for label, value in shown if _is_one_of(label, new))
        if not news:
            return Say(proposed), Facts(shown)
        return Say(proposed), Facts(news), Say(say("agreement-rest-stays"))

    def moot(self, desk: Desk, run: Run) -> bool:
        """A version that holds no more waits for nobody."""
        agreement = desk.world.find(Agreement, run.subject)
        return agreement is None or agreement.state is AgreementState.SUPERSEDED

    def done(self, desk: Desk, run: Run) -> None:
        """As chosen; a proposal that has moved on meanwhile is said to have."""
        agreement = desk.world.find(Agreement, run.subject)
        word = engine.one(run, "word")
        if agreement is None or agreement.state not in (AgreementState.PROPOSED, AgreementState.IN_FORCE):
            desk.say(Say(say("agreement-settled")))
        elif word == ACCEPT:
            accept(desk, agreement)
        elif word == TALK:
            holds = agreement.state is AgreementState.IN_FORCE
            desk.say(Say(say("agreement-talk-holds" if holds else "agreement-talk-first")))
            told = "agreement-talk-partner-holds" if holds else "agreement-talk-partner"
            for partner in desk.world.get(Journey, agreement.journey).partners_of(run.person):
                desk.tell(partner, Say(say(told, name=Name(run.person))))
        else:
            desk.open("agreement-pick", run.person, agreement.id, journey=agreement.journey)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Those who wait hear, once, that it is best looked at together."""
        agreement = desk.world.find(Agreement, run.subject)
        if agreement is None or agreement.state is not AgreementState.PROPOSED:
            return
        lapsed = (RunState.LAPSED, run.subject, run.dialog)
        before = desk.world.all(Run, lambda r: (r.state, r.subject, r.dialog) == lapsed and r.id != run.id)
        if any(other.opened_at >= agreement.at for other in before):
            return
        for member, _ in agreement.accepted:
            desk.tell(member, Say(say("agreement-look-together")))


def in_force(desk: Desk, journey: str) -> Agreement | None:
    """The agreement that holds on a journey."""
    return desk.agreement(journey, AgreementState.IN_FORCE)


def awaited(journey: Journey, agreement: Agreement) -> tuple[str, ...]:
    """Who has yet to accept a version: members who are here, not those who rest or have left."""
    accepted = dict(agreement.accepted)
    return tuple(member for member in journey.active if member not in accepted)


def open_to_all(desk: Desk, journey: Journey, agreement: Agreement) -> None:
    """What stands in the common fields may be read by everybody who is a member now; own lines stay as they are."""
    for field, entry in agreement.entries.items():
        answer = desk.world.find(Answer, entry)
        if answer is not None and OWN not in field and answer.author in journey.members:
            desk.world.keep(answer.shared(*journey.partners_of(answer.author)))


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
            entries=applying(desk.pack(journey), draft.entries),
            accepted=((desk.me.id, desk.now),),
        )
    )
    open_to_all(desk, journey, proposed)
    partners = journey.partners_of(desk.me.id)
    desk.say(Say(naming("agreement-sent", partners)))
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


def forget(desk: Desk, draft: Agreement, author: str) -> None:
    """A draft is gone, with the words that its author wrote for it alone."""
    for dialog in ASKING:
        desk.settle(dialog, draft.id)
    desk.world.drop(draft)
    others = list(desk.world.all(Agreement))
    used = {answer for agreement in others for answer in answers_in(agreement)}
    for answer_id in sorted(answers_in(draft) - used):
        answer = desk.world.find(Answer, answer_id)
        # Quoted words have a life of their own, and nobody deletes what another person wrote.
        if answer is not None and answer.author == author and answer.question.startswith("agreement-"):
            desk.world.drop(answer)


def accept(desk: Desk, agreement: Agreement) -> None:
    """The acting person accepts; once all have, the agreement holds."""
    journey = desk.world.get(Journey, agreement.journey)
    if desk.me.id in dict(agreement.accepted):
        desk.say(Say(say("agreement-accepted-already")))
        return
    accepted = desk.world.keep(replace(agreement, accepted=(*agreement.accepted, (desk.me.id, desk.now))))
    if accepted.state is AgreementState.IN_FORCE:
        desk.say(Say(say("agreement-accepted-holds")), *paper(accepted))
        _offer_own(desk, journey, accepted, desk.me.id)
        return
    waiting = awaited(journey, accepted)
    if waiting:
        desk.say(Say(naming("agreement-accepted-waits", waiting)))
        return
    bring_into_force(desk, journey, accepted)


def bring_into_force(desk: Desk, journey: Journey, agreement: Agreement) -> None:
    """Everybody who is here has accepted: the version holds from now on, and each gets a copy.

    Who rests finds the question waiting on coming back.
    """
    old = in_force(desk, journey.id)
    holds = desk.world.keep(replace(agreement, state=AgreementState.IN_FORCE, at=desk.now))
    desk.world.keep(in_effect(journey, desk.pack(journey), holds, old, desk.now))
    if old is not None:
        desk.world.keep(replace(old, state=AgreementState.SUPERSEDED))
        _settle(desk, old, besides=frozenset())
    _settle(desk, holds, besides=set(journey.members) - {member for member, _ in holds.accepted})
    title = say("agreement-in-force" if old is None else "agreement-amended", number=holds.version)
    for member, _ in holds.accepted:
        desk.tell(
            member, Heading(title), *_reminders(desk, holds, old), *paper(holds), Actions(_next(journey))
        )
    if old is None:
        for member, _ in holds.accepted:
            _offer_own(desk, journey, holds, member)


def _reminders(desk: Desk, holds: Agreement, old: Agreement | None) -> tuple[Part, ...]:
    """How often reminders come, where a new rhythm was agreed in words that name no number."""
    journey = desk.world.get(Journey, holds.journey)
    pack = desk.pack(journey)
    field = pack.use("rhythm")
    same = old is not None and old.entries.get(field) == holds.entries.get(field)
    if same or not own_rhythm(pack, holds):
        return ()
    weeks = max(1, round(journey.rhythm_days / DAYS_A_WEEK))
    return (Note(say("agreement-rhythm-own", rhythm=say("programme-every-same", count=weeks))),)


def _settle(desk: Desk, version: Agreement, besides: Set[str]) -> None:
    """Questions about a version rest, but for its acceptance by these people."""
    for run in list(desk.world.all(Run, lambda r: r.subject == version.id and r.dialog in ASKING)):
        waits = run.state in (RunState.OPEN, RunState.LATER)
        if waits and not (run.person in besides and run.dialog == Accept.name):
            desk.conversation.close(desk, run, RunState.DONE)


def _offer_own(desk: Desk, journey: Journey, holds: Agreement, member: str) -> None:
    """Lines of one's own may still be added, unless one went through all fields."""
    own = open_own(desk.pack(journey), holds, member)
    if own and desk.run_of("agreement", member, holds.id) is None:
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
