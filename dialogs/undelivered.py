"""A person whom messages no longer reach: noticed, and told to the one who can act. The others' run goes on."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey
from bot.domain.message import Name, Say, say
from bot.domain.people import Person, Reach
from bot.domain.programme import Programme
from dialogs.desk import Desk


def undeliverable(desk: Desk, reach: Reach) -> None:
    """Note that the person at the desk cannot be reached, and tell the leads of their programmes."""
    if desk.me.reach is reach:
        return
    desk.world.keep(replace(desk.me, reach=reach))
    desk.hours_moved.add(desk.me.id)
    mine = {enrolment.programme for enrolment in desk.enrolments()}
    mine |= {journey.programme for journey in desk.world.all(Journey, lambda j: desk.me.id in j.members)}
    leads = {lead for programme in mine for lead in desk.world.get(Programme, programme).leads}
    for lead in sorted(leads - {desk.me.id}):
        if desk.world.find(Person, lead) is not None:
            desk.tell(lead, Say(say(f"unreachable-{reach.value}", name=Name(desk.me.id))))
