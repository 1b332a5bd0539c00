"""What the workspace tells of a person without any act of theirs: another zone, an account that closed or is back."""

from __future__ import annotations

from bot.domain.message import Name, Say, say
from bot.domain.people import Reach
from dialogs.acquaintance import zone_of
from dialogs.desk import Desk
from dialogs.undelivered import leads_around, undeliverable


def changed(desk: Desk, *, active: bool) -> None:
    """Take over what changed for the known person at the desk; those who can act hear of an account that closed.

    Another zone moves what is due to their working time there. An account that is back is reachable again.
    """
    if not active:
        undeliverable(desk, Reach.LEFT)
        return
    if desk.me.reach is Reach.LEFT:
        desk.keep_me(reach=Reach.REACHABLE)
        desk.hours_moved.add(desk.me.id)
        for lead in leads_around(desk):
            desk.tell(lead, Say(say("reachable-again", name=Name(desk.me.id))))


def move_zone(desk: Desk) -> None:
    """The zone that the platform tells now, if it is another one."""
    zone = zone_of(desk.event.profile.zone)
    if zone and zone != desk.me.zone:
        desk.keep_me(zone=zone)
