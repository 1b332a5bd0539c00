"""Shows a pairing round to a lead: who with whom and why, who would be left out, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from bot.domain.message import (
    Actions,
    Button,
    Facts,
    Heading,
    Name,
    Note,
    Part,
    Phrase,
    Say,
    Style,
    Text,
    command,
    say,
)
from bot.domain.pairing.model import Proposal, Round
from dialogs.desk import Desk
from dialogs.reasons import lead_rows

FEW = 6
"""Up to so many pairs each gets a message of its own."""


def seen(round_: Round) -> str:
    """A short mark of the pairs as a lead sees them: a button acts only on the pairs it was shown with.

    Locking a pair changes the round's revision but not the pairs, so it leaves the other buttons alive.
    """
    pairs = ";".join(",".join(proposal.members) for proposal in round_.proposals)
    return blake2b(f"{pairs}/{len(round_.left_out)}".encode(), digest_size=4).hexdigest()


def subject(round_: Round, *people: str) -> str:
    """What a round's button carries: the round, the pairs it was shown with, and whom it is about."""
    return ":".join((round_.id, seen(round_), *people))


def read_subject(carried: str) -> tuple[str, str, tuple[str, ...]]:
    """The reverse of `subject`: the round's id, the mark of the pairs, people's ids. Never trusted."""
    round_id, _, rest = carried.partition(":")
    mark, *people = rest.split(":")
    return round_id, mark, tuple(people)


def title(proposal: Proposal) -> Phrase:
    """A pair by its names, the mentor first."""
    first, second = proposal.members
    return say(
        f"pairs-{'mentor' if proposal.mentor else 'peer'}-pair", first=Name(first), second=Name(second)
    )


def card(round_: Round, proposal: Proposal) -> tuple[Part, ...]:
    """One pair with its reasons and what can be done about it."""
    locking = "unlock" if proposal.locked else "lock"
    buttons = [_button(locking, round_, *proposal.members), _button("apart", round_, *proposal.members)]
    if not proposal.locked:
        buttons.append(_button("swap", round_, *proposal.members))
    note = (Note(say("pairs-is-locked")),) if proposal.locked else ()
    return (Heading(title(proposal)), Facts(lead_rows(proposal)), *note, Actions(tuple(buttons)))


def show(desk: Desk, round_: Round, *first: Part) -> None:
    """The whole round, after what is to be said first; one message per pair when they are few."""
    count = len(round_.proposals)
    head = (Say(say("pairs-proposed", count=count)), Note(say("pairs-nobody-hears"))) if count else ()
    if count > FEW:
        rows: Sequence[tuple[Text, Text]] = [(title(p), _in_short(p)) for p in round_.proposals]
        looks = [
            Button(Name(p.members[1]), command("pairs-look", subject(round_, *p.members)))
            for p in round_.proposals
        ]
        desk.say(*first, *head, Facts(tuple(rows)), Actions(tuple(looks)))
    else:
        if first or head:
            desk.say(*first, *head)
        for proposal in round_.proposals:
            desk.say(*card(round_, proposal))
    closing(desk, round_)


def closing(desk: Desk, round_: Round) -> None:
    """Who would be left out and why, and what to do with the round."""
    left = [
        Say(say("pairs-left-out", name=Name(one.person), why=say(f"left-out-{one.why}")))
        for one in round_.left_out
    ]
    if not round_.proposals:
        left.insert(0, Say(say("pairs-none")))
    else:
        left = [Say(say("pairs-check")), *left]
    publish = [_button("publish", round_, style=Style.PRIMARY)] if round_.proposals else []
    rest = [_button("again", round_), _button("discard", round_, style=Style.QUIET)]
    desk.say(*left, Actions((*publish, *rest)))


def _in_short(proposal: Proposal) -> Text:
    rows = lead_rows(proposal)
    return rows[0][1] if rows else ""


def _button(word: str, round_: Round, *people: str, style: Style = Style.PLAIN) -> Button:
    return Button(say(f"button-pairs-{word}"), command(f"pairs-{word}", subject(round_, *people)), style)
