"""Shows a pairing round to a lead: who with whom and why, who would be left out, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from bot.domain.journey import GROUP_MIN
from bot.domain.message import (
    Actions,
    Button,
    Facts,
    Heading,
    Items,
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
from bot.domain.pairing.model import LeftOut, Proposal, Round
from dialogs.desk import Desk
from dialogs.homes import told_to_leads
from dialogs.labels import names, seeks
from dialogs.reasons import group_rows, lead_rows

FEW = 6
"""Up to so many pairs and groups each gets a message of its own."""


def seen(round_: Round) -> str:
    """A short mark of the pairs as a lead sees them: a button acts only on the pairs it was shown with.

    Locking a pair changes the round's revision but not the pairs, so it leaves the other buttons alive.
    """
    pairs = ";".join(",".join(proposal.members) for proposal in round_.proposals)
    return blake2b(f"{pairs}/{len(round_.left_out)}".encode(), digest_size=4).hexdigest()


def subject(round_: Round, *people: str) -> str:
    """What a round's button carries: the round, the pairs it was shown with, and whom it is about.

    A group is named by one of its members, so that the button of the largest one still fits.
    """
    return ":".join((round_.id, seen(round_), *people))


def read_subject(carried: str) -> tuple[str, str, tuple[str, ...]]:
    """The reverse of `subject`: the round's id, the mark of the pairs, people's ids. Never trusted."""
    round_id, _, rest = carried.partition(":")
    mark, *people = rest.split(":")
    return round_id, mark, tuple(people)


def made(proposals: Sequence[Proposal]) -> Items:
    """How many groups and pairs these are: "yksi ryhmä ja 2 paria"."""
    groups = sum(one.is_group for one in proposals)
    counts = (("groups", groups), ("pairs", len(proposals) - groups))
    return Items(tuple(say(f"count-{kind}", count=count) for kind, count in counts if count))


def has_groups(proposals: Sequence[Proposal]) -> bool:
    """Whether a group is among them."""
    return any(one.is_group for one in proposals)


def title(desk: Desk, round_: Round, proposal: Proposal) -> Phrase:
    """A pair by its names, the mentor first; a group by its number, where there are several, and its names."""
    if proposal.is_group:
        number = group_label(round_, proposal)
        return say("pairs-group", group=number, names=names(desk, proposal.members))
    first, second = proposal.members
    return say(
        f"pairs-{'mentor' if proposal.mentor else 'peer'}-pair", first=Name(first), second=Name(second)
    )


def group_label(round_: Round, proposal: Proposal) -> Phrase:
    """What a proposed group is called: "Ryhmä 2"."""
    groups = [one for one in round_.proposals if one.is_group]
    number = groups.index(proposal) + 1
    return say("pairs-group-label", number=number, all=len(groups))


def card(desk: Desk, round_: Round, proposal: Proposal) -> tuple[Part, ...]:
    """One pair or group with its reasons and what can be done about it."""
    rows = group_rows(proposal) if proposal.is_group else lead_rows(proposal)
    rows = (*rows, *told_to_leads(desk, proposal.members))
    note = (Note(say("pairs-is-locked")),) if proposal.locked else ()
    return (
        Heading(title(desk, round_, proposal)),
        *((Facts(rows),) if rows else ()),
        *note,
        Actions(_edits(round_, proposal)),
    )


def _edits(round_: Round, proposal: Proposal) -> tuple[Button, ...]:
    people = proposal.members[:1] if proposal.is_group else proposal.members
    words = ["unlock" if proposal.locked else "lock"]
    if not proposal.is_group:
        words += ["apart", *([] if proposal.locked else ["swap"])]
    elif not proposal.locked:
        words += ["move"] if sum(one.is_group for one in round_.proposals) > 1 else []
        words += ["take-out"] if len(proposal.members) > GROUP_MIN else []
        words += ["split"] if len(proposal.members) >= 2 * GROUP_MIN else []
    return tuple(_button(word, round_, *people) for word in words)


def show(desk: Desk, round_: Round, *first: Part) -> None:
    """The whole round, after what is to be said first; one message per pair or group when they are few."""
    head = _head(round_)
    if len(round_.proposals) > FEW:
        rows: Sequence[tuple[Text, Text]] = [(title(desk, round_, p), _in_short(p)) for p in round_.proposals]
        looks = [_look(round_, p) for p in round_.proposals]
        desk.say(*first, *head, Facts(tuple(rows)), Actions(tuple(looks)))
    else:
        if first or head:
            desk.say(*first, *head)
        for proposal in round_.proposals:
            desk.say(*card(desk, round_, proposal))
    closing(desk, round_)


def _head(round_: Round) -> tuple[Part, ...]:
    if not round_.proposals:
        return ()
    proposed = say("pairs-proposed", count=len(round_.proposals))
    if has_groups(round_.proposals):
        proposed = say("groups-proposed", made=made(round_.proposals))
    return (Say(proposed), Note(say("pairs-nobody-hears")))


def _look(round_: Round, proposal: Proposal) -> Button:
    people = proposal.members[:1] if proposal.is_group else proposal.members
    label: Text = group_label(round_, proposal) if proposal.is_group else Name(proposal.members[1])
    return Button(label, command("pairs-look", subject(round_, *people)))


def closing(desk: Desk, round_: Round) -> None:
    """Who would be left out and why, and what to do with the round."""
    left = [Say(_left_out(desk, round_, one)) for one in round_.left_out]
    if not round_.proposals:
        kind = "group" if all(kind_of(desk, round_, one) == "group" for one in round_.left_out) else "pair"
        left.insert(0, Say(say("pairs-none", kind=kind)))
    else:
        left = [Say(say("pairs-check")), *left]
    publish = [_button("publish", round_, style=Style.PRIMARY)] if round_.proposals else []
    place = [_button("place", round_)] if _placeable(desk, round_) else []
    rest = [_button("again", round_), _button("discard", round_, style=Style.QUIET)]
    desk.say(*left, Actions((*publish, *place, *rest)))


def kind_of(desk: Desk, round_: Round, one: LeftOut) -> str:
    """Whether somebody who was left out seeks a "pair" or a "group"."""
    enrolment = desk.enrolment_in(round_.programme, one.person)
    return seeks(enrolment) if enrolment is not None else "pair"


def _left_out(desk: Desk, round_: Round, one: LeftOut) -> Phrase:
    kind = kind_of(desk, round_, one)
    why = say(f"left-out-{one.why}", kind=kind)
    return say("pairs-left-out", name=Name(one.person), why=why, kind=kind)


def _placeable(desk: Desk, round_: Round) -> bool:
    waits = any(kind_of(desk, round_, one) == "group" for one in round_.left_out)
    return waits and has_groups(round_.proposals)


def _in_short(proposal: Proposal) -> Text:
    rows = group_rows(proposal) if proposal.is_group else lead_rows(proposal)
    return rows[0][1] if rows else ""


def _button(word: str, round_: Round, *people: str, style: Style = Style.PLAIN) -> Button:
    return Button(say(f"button-pairs-{word}"), command(f"pairs-{word}", subject(round_, *people)), style)
