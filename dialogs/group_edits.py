"""What a lead changes about the groups of an open round: who sits where, who waits, one group or two (REQ-42)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from bot.domain.message import Actions, Button, Name, Say, command, say
from bot.domain.pairing import edit, edit_groups
from bot.domain.pairing.model import Proposal
from dialogs.candidates import candidates
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.labels import by_name
from dialogs.pairs import At, back, edits
from dialogs.proposals import group_label, kind_of, show, subject


def _groups(at: At) -> list[Proposal]:
    """The named group, or all of them where none is named."""
    named = at.proposal
    return [one for one in at.round.proposals if one.is_group and named in (None, one) and not one.locked]


def _ask_who(desk: Desk, at: At, ask: str, word: str, people: Iterable[str]) -> None:
    buttons = [
        Button(Name(person), command(word, subject(at.round, person))) for person in by_name(desk, people)
    ]
    if not buttons:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    desk.say(Say(say(ask)), Actions((*buttons, back())))


def _move(desk: Desk, at: At) -> None:
    """The first question of a move: who. A typed name answers it."""
    if len(at.people) == 1 and at.typed:
        _move_who(desk, at)
        return
    members = [member for group in _groups(at) for member in group.members]
    _ask_who(desk, at, "pairs-move-who", "pairs-move-who", members)


def _place(desk: Desk, at: At) -> None:
    """Somebody who would be left out gets a seat in a group: who?"""
    waiting = [one.person for one in at.round.left_out if kind_of(desk, at.round, one) == "group"]
    _ask_who(desk, at, "pairs-place-who", "pairs-move-who", waiting)


def _move_who(desk: Desk, at: At) -> None:
    """The second: where to. Only groups in which it can be done are offered; why not others is nobody's business."""
    person, people = _one(at), candidates(desk, at.programme)
    possible: list[Proposal] = []
    for group in at.round.proposals:
        with suppress(edit.EditRefused):
            edit_groups.move(at.round, person, group.members[0], people)
            possible.append(group)
    if not possible:
        desk.say(Say(say("pairs-move-nowhere", name=Name(person))), Actions((back(),)))
        return
    buttons = [
        Button(
            group_label(at.round, group),
            command("pairs-move-to", subject(at.round, person, group.members[0])),
        )
        for group in possible
    ]
    desk.say(Say(say("pairs-move-to", name=Name(person))), Actions((*buttons, back())))


def _move_to(desk: Desk, at: At) -> None:
    if len(at.people) != 2:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    person, beside = at.people
    moved = edit_groups.move(at.round, person, beside, candidates(desk, at.programme))
    show(desk, desk.world.keep(moved), Say(say("pairs-moved", name=Name(person))))


def _take_out(desk: Desk, at: At) -> None:
    """Who is to wait for another round. A typed name answers it."""
    if len(at.people) == 1 and at.typed:
        _take_out_who(desk, at)
        return
    members = [member for group in _groups(at) for member in group.members]
    _ask_who(desk, at, "pairs-take-out-ask", "pairs-take-out-who", members)


def _take_out_who(desk: Desk, at: At) -> None:
    person = _one(at)
    taken = edit_groups.take_out(at.round, person, candidates(desk, at.programme))
    show(desk, desk.world.keep(taken), Say(say("pairs-taken-out", name=Name(person))))


def _split(desk: Desk, at: At) -> None:
    """Two groups out of one; typed without a name it means the only one that is large enough."""
    groups = _groups(at)
    if len(groups) != 1:
        large = [group for group in groups if len(group.members) > 1]
        _ask_who(desk, at, "pairs-split-ask", "pairs-split", [group.members[0] for group in large])
        return
    halves = edit_groups.split(at.round, groups[0].members[0], candidates(desk, at.programme))
    show(desk, desk.world.keep(halves), Say(say("pairs-split-done")))


def _one(at: At) -> str:
    if len(at.people) != 1:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    return at.people[0]


DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {
    "pairs-move": edits(_move),
    "pairs-move-who": edits(_move_who),
    "pairs-move-to": edits(_move_to),
    "pairs-place": edits(_place),
    "pairs-take-out": edits(_take_out),
    "pairs-take-out-who": edits(_take_out_who),
    "pairs-split": edits(_split),
}
