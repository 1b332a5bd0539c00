"""What is told of a person, and what their acts tell: another zone, a closed account, whether one may write to them.

Nobody can be written to whose account is closed, who took the bot out of their chats, or whom it may not write to.
Leads hear it, and hear it again when that is over.
"""

from __future__ import annotations

from bot.domain.event import BotRemoved, Looked, ProfileChanged
from bot.domain.message import Actions, Button, Name, Say, Style, command, say
from bot.domain.people import Reach
from bot.domain.run import Run, RunState
from dialogs.acquaintance import zone_of
from dialogs.desk import Desk
from dialogs.undelivered import leads_around, undeliverable


def changed(desk: Desk, *, active: bool) -> None:
    """Take over what changed for the known person at the desk; those who can act hear of an account that closed.

    Another zone moves what is due to their working time there. An account that is back is reachable again.
    """
    if not active:
        undeliverable(desk, Reach.LEFT)
    elif desk.me.reach is Reach.LEFT:
        _reachable_again(desk)


def bot_removed(desk: Desk) -> None:
    """The person took the bot out of their chats; whoever could not be written to before is none the worse for it."""
    if desk.me.reach is Reach.REACHABLE:
        undeliverable(desk, Reach.BLOCKED)


def come_back(desk: Desk) -> None:
    """Who could not be written to, and shows by an act that they can, hears where to look; the leads hear it, too.

    What was said meanwhile is not said again: where one stands tells it. Questions come again by the clock.
    """
    if desk.me.reach is Reach.REACHABLE or not _proves_reach(desk):
        return
    _reachable_again(desk)
    if isinstance(desk.event.what, Looked):
        return
    status = Button(say("button-status"), command("status"), Style.PRIMARY)
    home = Button(say("button-home"), command("home"), Style.QUIET)
    desk.tell(desk.me.id, Say(say("back-again")), Actions((status, home)))


def move_zone(desk: Desk) -> None:
    """The zone that the platform tells now, if it is another one."""
    zone = zone_of(desk.event.profile.zone)
    if zone and zone != desk.me.zone:
        desk.keep_me(zone=zone)


def _proves_reach(desk: Desk) -> bool:
    """An act in one's own chat with the bot does; a command typed or pressed elsewhere says nothing of that chat.

    Who looks at a home page may still be one to whom the platform lets nothing be said.
    """
    event, reach = desk.event, desk.me.reach
    if desk.by_clock or isinstance(event.what, ProfileChanged | BotRemoved) or event.aside:
        return False
    return reach is not Reach.OUTSIDE or not isinstance(event.what, Looked)


def _reachable_again(desk: Desk) -> None:
    """What waits for them has had no alarm meanwhile: it is set anew."""
    me = desk.keep_me(reach=Reach.REACHABLE).id
    desk.hours_moved.add(me)
    waits = (RunState.OPEN, RunState.LATER)
    for run in list(desk.world.all(Run, lambda r: r.person == me and r.state in waits)):
        desk.world.keep(run)
    for lead in leads_around(desk):
        desk.tell(lead, Say(say("reachable-again", name=Name(desk.me.id))))
