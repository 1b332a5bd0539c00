"""Two people of an open round change places, each with a partner or without one (REQ-42)."""

from __future__ import annotations

from contextlib import suppress

from bot.domain.message import Actions, Button, Name, Say, command, say
from bot.domain.pairing import edit
from dialogs.candidates import candidates, has_roles
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.pairs import At, back, edits, keep, two
from dialogs.proposals import show, subject


def _swap(desk: Desk, at: At) -> None:
    """The first question of a swap: who of the two."""
    members = at.proposal.members if at.proposal is not None else at.people
    buttons = tuple(
        Button(Name(one), command("pairs-swap-who", subject(at.round, one))) for one in two(members)
    )
    desk.say(Say(say("pairs-swap-who")), Actions((*buttons, back())))


def _swap_who(desk: Desk, at: At) -> None:
    """The second: with whom. Only people with whom it can be done are offered; why not others is nobody's business."""
    if len(at.people) != 1:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    person = at.people[0]
    people, roles = candidates(desk, at.programme), has_roles(desk, at.programme)
    placed = [
        member for proposal in at.round.proposals if not proposal.is_group for member in proposal.members
    ]
    possible: list[str] = []
    for other in dict.fromkeys([*placed, *(one.person for one in at.round.left_out)]):
        with suppress(edit.EditRefused):
            edit.swap(at.round, person, other, people, roles=roles)
            possible.append(other)
    if not possible:
        desk.say(Say(say("pairs-swap-nobody", name=Name(person))))
        return
    buttons = tuple(
        Button(Name(other), command("pairs-swap-with", subject(at.round, person, other)))
        for other in possible
    )
    desk.say(Say(say("pairs-swap-with", name=Name(person))), Actions((*buttons, back())))


def _swap_with(desk: Desk, at: At) -> None:
    first, second = two(at.people)
    people = candidates(desk, at.programme)
    swapped = edit.swap(at.round, first, second, people, roles=has_roles(desk, at.programme))
    show(desk, keep(desk, at.programme, swapped), Say(say("pairs-swapped")))


DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {
    "pairs-swap": edits(_swap),
    "pairs-swap-who": edits(_swap_who),
    "pairs-swap-with": edits(_swap_with),
}
