"""The mentoring agreement: drafted in chat, accepted by all, amended later (PATH2-03, REQ-19, ART-02)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Journey
from bot.domain.message import (
    Actions,
    Button,
    Day,
    Facts,
    Heading,
    Name,
    Note,
    Option,
    Part,
    Say,
    Style,
    command,
    say,
)
from bot.domain.run import Run, RunState
from dialogs import engine
from dialogs.agreement_accept import Accept, awaited, in_force, paper
from dialogs.agreement_draft import Draft, Own, ask_fields
from dialogs.agreement_effect import usual_entries
from dialogs.agreement_fields import PENDING, applying, is_free, rows
from dialogs.agreement_review import Pick, Review, begin_draft, take_up
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.company import form, naming
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind
from dialogs.typed import match

WORD = "agreement"
DRAFT, USUAL, PARTNER = "draft", "usual", "partner"


class Offer(Dialog):
    """Who writes the first draft. The subject is the journey."""

    name = "agreement-offer"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question; none when an agreement is already there or on its way."""
        if _is_taken(desk, run.subject):
            return Script(dialog=self.name, steps=())
        kind = form(desk.world.get(Journey, run.subject))
        choices = (USUAL, DRAFT, PARTNER)
        options = tuple(Option(item, say(f"option-agreement-{item}", form=kind)) for item in choices)
        step = Step(
            id="who",
            ask=say("agreement-offer-ask"),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            before=(Say(say("agreement-offer-why", form=kind)),),
            note=say("agreement-offer-note", form=kind),
        )
        return Script(dialog=self.name, steps=(step,))

    def done(self, desk: Desk, run: Run) -> None:
        """The person drafts, or asks the partner to."""
        journey = desk.world.get(Journey, run.subject)
        if not run.given:
            desk.tell(run.person, *_where_it_stands(desk, journey, run.person))
        elif engine.one(run, "who") == DRAFT:
            start(desk, journey)
        elif engine.one(run, "who") == USUAL:
            start_with_usual(desk, journey)
        else:
            _ask_partner(desk, journey)


def start(desk: Desk, journey: Journey) -> None:
    """Begin the draft, go on with it, or say where the agreement stands."""
    if _is_taken(desk, journey.id):
        show(desk, journey)
        return
    waiting = desk.agreement(journey.id, AgreementState.DRAFT)
    ask_fields(desk, take_up(desk, waiting) if waiting else begin_draft(desk, journey), (), "")


def start_with_usual(desk: Desk, journey: Journey) -> None:
    """Begin with the usual choices in every field that has one; what is open, or differs, is changed in the review."""
    if _is_taken(desk, journey.id) or desk.agreement(journey.id) is not None:
        start(desk, journey)
        return
    draft = begin_draft(desk, journey)
    usual = usual_entries(desk.pack(journey), journey, desk.programme_of(journey))
    entries = {**usual, **draft.entries}
    filled = desk.world.keep(replace(draft, entries=applying(desk.pack(journey), entries)))
    desk.open(Review.name, desk.me.id, filled.id, journey=journey.id)


def show(desk: Desk, journey: Journey) -> None:
    """The agreement as it stands for the acting person, with the next sensible step."""
    pending = desk.agreement(journey.id, *PENDING)
    holds = in_force(desk, journey.id)
    if pending is None and holds is None:
        desk.open(Offer.name, desk.me.id, journey.id, journey=journey.id)
    elif pending is None and holds is not None and desk.me.id not in dict(holds.accepted):
        desk.open(Accept.name, desk.me.id, holds.id, journey=journey.id)
    elif pending is None:
        desk.say(*_where_it_stands(desk, journey, desk.me.id))
    elif pending.state is AgreementState.DRAFT and pending.drafted_by == desk.me.id:
        _go_on(desk, pending)
    elif pending.state is AgreementState.PROPOSED and desk.me.id not in dict(pending.accepted):
        desk.open(Accept.name, desk.me.id, pending.id, journey=journey.id)
    else:
        desk.say(*_where_it_stands(desk, journey, desk.me.id))


def _is_taken(desk: Desk, journey: str) -> bool:
    """Whether there is an agreement, a proposal, or a draft that somebody is writing."""
    newest = desk.agreement(journey)
    return newest is not None and not (newest.state is AgreementState.DRAFT and is_free(desk, newest))


def _ask_partner(desk: Desk, journey: Journey) -> None:
    button = Button(say("button-agreement-draft"), command(WORD, f"draft:{journey.id}"), Style.PRIMARY)
    desk.say(Say(say("agreement-partner-asked", form=form(journey))))
    for partner in journey.partners_of(desk.me.id):
        asked = say("agreement-you-draft", name=Name(desk.me.id), form=form(journey))
        desk.tell(partner, Say(asked), Actions((button,)))


def _go_on(desk: Desk, draft: Agreement) -> None:
    """Back to the question where the draft waits, or to the draft as a whole."""
    runs = desk.world.all(Run, lambda r: r.dialog == Draft.name and r.subject == draft.id)
    mine = [run for run in runs if run.person == desk.me.id]
    waiting = [run for run in mine if run.state in (RunState.OPEN, RunState.LATER)]
    if waiting:
        desk.conversation.resume(desk, max(waiting, key=lambda run: run.asked_at or run.opened_at))
    elif mine:
        desk.open(Review.name, desk.me.id, draft.id, journey=draft.journey)
    else:
        ask_fields(desk, draft, (), "")


def _where_it_stands(desk: Desk, journey: Journey, person: str) -> tuple[Part, ...]:
    """What is agreed, what is on its way, and what one can do; for one member."""
    pending = desk.agreement(journey.id, *PENDING)
    holds = in_force(desk, journey.id)
    pack = desk.pack(journey)
    parts: list[Part] = []
    buttons: list[Button] = []
    if holds is not None:
        since = _since(desk, holds, person)
        parts.append(Heading(say("agreement-holds", number=holds.version, since=since)))
        parts.append(Facts(rows(desk.world, pack, holds, journey.members, person)))
        buttons += [] if pending else [_button("amend", holds.id, Style.PRIMARY)]
        buttons += [_button("copy", holds.id)]
        buttons += [_button("earlier", journey.id)] if holds.version > 1 else []
    if pending is not None and pending.state is AgreementState.DRAFT:
        parts.append(Say(say("agreement-partner-drafts", name=Name(pending.drafted_by))))
        buttons += [_button("take", journey.id)] if is_free(desk, pending) else []
    elif pending is not None:
        parts.append(Heading(say("agreement-proposed")))
        parts.append(Facts(rows(desk.world, pack, pending, journey.members, person)))
        waiting = awaited(journey, pending)
        parts += [Note(naming("agreement-waits-for", waiting))] if waiting else []
        word = "change" if person in dict(pending.accepted) else "look"
        buttons += [_button(word, pending.id if word == "change" else journey.id)]
    return (*parts, Actions(tuple(buttons))) if buttons else tuple(parts)


def _since(desk: Desk, version: Agreement, person: str) -> Day:
    """The day from which a version holds, or held, as this person's calendar has it."""
    return day_in(version.at, desk.person(person).zone)


def _button(action: str, subject: str, style: Style = Style.PLAIN) -> Button:
    return Button(say(f"button-agreement-{action}"), command(WORD, f"{action}:{subject}"), style)


# --- the command -----------------------------------------------------------------------------------------


def agreement(desk: Desk, call: Call) -> None:
    """Show the agreement, or do what a button under it, or its label typed after the word, says."""
    action, _, subject = call.subject.rpartition(":")
    found = desk.world.find(Agreement, subject) if subject else None
    journey = choose_journey(desk, Call(subject=found.journey if found else subject), WORD)
    if journey is None:
        if subject or not desk.journeys():
            desk.say(Say(say("agreement-nothing")))
        return
    typed = match(call.rest, [(item, desk.words(say(f"button-agreement-{item}"))) for item in ACTIONS])
    action = action or (typed if isinstance(typed, str) else "")
    ACTIONS.get(action, show)(desk, journey)


def _change(desk: Desk, journey: Journey) -> None:
    """Pick a field to change, unless another member is writing."""
    pending = desk.agreement(journey.id, *PENDING)
    target = pending or in_force(desk, journey.id)
    if target is None or (target.state is AgreementState.DRAFT):
        show(desk, journey)
        return
    desk.open(Pick.name, desk.me.id, target.id, journey=journey.id)


def _copy(desk: Desk, journey: Journey) -> None:
    """The agreement in force as a file."""
    holds = in_force(desk, journey.id)
    if holds is None:
        show(desk, journey)
        return
    desk.say(Say(say("agreement-copy")), *paper(holds))


def _earlier(desk: Desk, journey: Journey) -> None:
    """The versions that held before, newest first."""
    past = desk.world.all(
        Agreement, lambda a: a.journey == journey.id and a.state is AgreementState.SUPERSEDED
    )
    parts: list[Part] = []
    for old in sorted(past, key=lambda a: -a.version):
        since = _since(desk, old, desk.me.id)
        parts.append(Heading(say("agreement-held", number=old.version, since=since)))
        parts.append(Facts(rows(desk.world, desk.pack(journey), old, journey.members, desk.me.id)))
    desk.say(*(parts or [Say(say("agreement-no-earlier"))]))


ACTIONS: dict[str, Callable[[Desk, Journey], None]] = {
    "draft": start,
    "take": start,
    "look": show,
    "amend": _change,
    "change": _change,
    "copy": _copy,
    "earlier": _earlier,
}
COMMANDS: dict[str, Handler] = {WORD: agreement}
DIALOGS: tuple[Dialog, ...] = (Offer(), Draft(), Review(), Pick(), Accept(), Own())
