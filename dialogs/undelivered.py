"""What messages do not reach, a person or a channel: noticed, told to who can act. The others' run goes on."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.event import ChannelRefused
from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Name, Say, command, say
from bot.domain.people import Person, Reach
from bot.domain.programme import EnrolmentState, Programme
from bot.domain.workplace import Home
from bot.domain.world import World
from dialogs.concern_contact import contact_gone
from dialogs.desk import Desk
from dialogs.group_leaving import depart, goes_on
from dialogs.leaving import set_enrolment


def undeliverable(desk: Desk, reach: Reach) -> None:
    """Note that the person at the desk cannot be reached, and tell the leads of their programmes.

    Their groups go on without them. Where two meet, the lead sees to it: nobody else can.
    """
    if desk.me.reach is reach:
        return
    desk.world.keep(replace(desk.me, reach=reach))
    desk.hours_moved.add(desk.me.id)
    contact_gone(desk)
    for lead in leads_around(desk):
        desk.tell(lead, Say(say(f"unreachable-{reach.value}", name=Name(desk.me.id))))
    for programme in desk.led():
        _lead_is_away(desk, programme)
    for journey in desk.journeys():
        if goes_on(journey):
            _go_on_without(desk, journey, reach)


def _lead_is_away(desk: Desk, programme: Programme) -> None:
    """The other leads see to it that the programme goes on."""
    told = say("unreachable-lead", name=Name(desk.me.id), programme=programme.name)
    for lead in programme.leads:
        if lead != desk.me.id and desk.world.find(Person, lead) is not None:
            desk.tell(lead, Say(told))


def leads_around(desk: Desk) -> list[str]:
    """Who leads the programmes that the person at the desk is or was part of, beside themself."""
    mine = {enrolment.programme for enrolment in desk.enrolments()}
    mine |= {journey.programme for journey in desk.world.all(Journey, lambda j: desk.me.id in j.members)}
    leads = {lead for programme in mine for lead in desk.world.get(Programme, programme).leads}
    return sorted(lead for lead in leads - {desk.me.id} if desk.world.find(Person, lead) is not None)


def _go_on_without(desk: Desk, journey: Journey, reach: Reach) -> None:
    """Nothing in a group waits for somebody who cannot be reached; who comes back may be added again."""
    depart(desk, journey, say("group-unreachable", name=Name(desk.me.id)), for_good=False)
    back = EnrolmentState.READY if reach is Reach.BLOCKED else EnrolmentState.LEFT
    set_enrolment(desk, journey.programme, desk.me.id, back)


def first_lead(world: World, platform: str, workspace: str, channel: str) -> Person | None:
    """The first lead of a programme that was announced in this channel."""
    announced = _announced(world, Home(platform, workspace), channel)
    return next((world.get(Person, lead) for programme in announced for lead in programme.leads), None)


def channel_refused(desk: Desk, refused: ChannelRefused) -> None:
    """The announcement did not get there: its leads hear so, once, and can post it anew."""
    home = Home(refused.platform, refused.workspace)
    for programme in _announced(desk.world, home, refused.channel):
        again = Button(say("button-announce"), command("programme-announce", programme.id))
        at_home = (home, refused.channel) == (programme.home, programme.channel)
        _report_refused(
            desk,
            replace(programme, announced_at=None)
            if at_home
            else _not_told_in(programme, home, refused.channel),
            programme.channel_title if at_home else _title(programme, home, refused.channel),
            Actions((again,)) if at_home else None,
            f"channel-{refused.why.value}",
        )


def _report_refused(desk: Desk, programme: Programme, title: str, again: Actions | None, why: str) -> None:
    desk.world.keep(programme)
    for lead in programme.leads:
        desk.report(lead, Say(say(why, channel=f"#{title}")), again)


def _title(programme: Programme, home: Home, channel: str) -> str:
    return next(called for *where, called in programme.elsewhere if where == [*home, channel])


def _not_told_in(programme: Programme, home: Home, channel: str) -> Programme:
    """Without a channel of another home; announcing it there anew is typed there."""
    kept = tuple(told for told in programme.elsewhere if told[:3] != (*home, channel))
    return replace(programme, elsewhere=kept)


def _announced(world: World, home: Home, channel: str) -> list[Programme]:
    found = world.all(
        Programme, lambda p: p.announced_at is not None and p.is_told_in(home, channel) and bool(p.leads)
    )
    return list(found)
