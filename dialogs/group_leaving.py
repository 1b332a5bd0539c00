"""Somebody leaves a group and the others go on: told kindly, nothing waits for the one who left (REQ-05, REQ-46)."""

from __future__ import annotations

from bot.domain.journey import GROUP_MIN, Journey
from bot.domain.message import Actions, Button, Phrase, Say, command, say
from dialogs import attending, gathering, room
from dialogs.departed import let_go
from dialogs.desk import Desk
from dialogs.labels import names

SMALLEST = 2
"""So many members make a group that is on its way; one alone cannot go on."""


def goes_on(journey: Journey) -> bool:
    """Whether it is a group that goes on when one member leaves."""
    return journey.is_group and len(journey.members) > SMALLEST


def depart(desk: Desk, journey: Journey, told: Phrase, *, for_good: bool = True) -> None:
    """The person at the desk is not in the group any more; the others hear `told`, and a lead when they are few.

    What they had shared is theirs again, their goals are dropped, and no agreement, meeting, showing or end waits
    for their word. `for_good`: it was their own wish.
    """
    remaining = desk.world.keep(journey.without_member(desk.me.id, for_good=for_good))
    for member in remaining.members:
        others = names(desk, remaining.partners_of(member))
        count = len(remaining.members) - 1
        desk.tell(member, Say(told), Say(say("group-goes-on", names=others, count=count)))
    room.goes_on(desk, remaining)
    let_go(desk, remaining, desk.me.id)
    for meeting in desk.meetings(remaining.id):
        attending.look_again(desk, meeting, remaining)
    gathering.settle(desk, remaining)
    if len(remaining.members) < GROUP_MIN:
        _tell_leads(desk, remaining)


def _tell_leads(desk: Desk, journey: Journey) -> None:
    programme = desk.programme_of(journey)
    add = Button(say("button-group-add"), command("group-add", programme.id))
    told = say("group-small-lead", names=names(desk, journey.members), programme=programme.name)
    for lead in programme.leads:
        if lead not in journey.members and lead != desk.me.id:
            desk.tell(lead, Say(told), Actions((add,)))
