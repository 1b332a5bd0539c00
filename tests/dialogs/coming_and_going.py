"""Somebody joins, leaves or rests in a group of the tests, without the conversations that lead there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.decide import Decision
from bot.domain.event import Arrived, Event
from bot.domain.journey import Journey
from bot.domain.people import Person
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Role
from bot.domain.working_time import WorkingTime
from bot.domain.world import World
from dialogs import registry
from dialogs.alarms import plan
from dialogs.books import Books
from dialogs.conversation import Conversation
from dialogs.departed import let_go
from dialogs.desk import Desk
from tests.dialogs.grouped import Group
from tests.dialogs.paired import JOURNEY, PROGRAMME

Hand = Callable[[Desk, Journey, str], None]


def at_the_desk(together: Group, user: str, act: Callable[[Desk], None]) -> None:
    """One turn of a person's in which this is done; through the privacy gate, as every turn."""
    talk = together.talk

    def decided(world: World, event: Event, books: Books) -> Decision:
        me = world.get(Person, talk.id(user))
        desk = Desk(world, event, me, books, Conversation(registry.DIALOGS))
        act(desk)
        planned = plan(desk)
        return Decision(desk.tells, desk.replies, planned.alarms, planned.silenced)

    event = talk.event(user, Arrived())
    talk.store.transact(partial(talk.turn._work, event, decided))
    talk.advance(minutes=1)


def join(together: Group, user: str, *hand: Hand) -> None:
    """Somebody who waited joins the group, and is handed these things."""
    talk = together.talk
    talk.act(user, Arrived())
    who, now = talk.id(user), talk.bot.time
    journey = together.journey()
    joined = replace(journey, members=(*journey.members, who), roles=(*journey.roles, Role.PEER))
    person = replace(talk.world(user).get(Person, who), working_time=WorkingTime.of("office"))
    together.put(person, _enrolment(who, now), joined)
    together.members = (*together.members, user)
    talk.new(user)
    for one in hand:
        at_the_desk(together, user, lambda desk, one=one: one(desk, desk.world.get(Journey, JOURNEY), who))  # type: ignore[misc]


def leave(together: Group, user: str) -> None:
    """A member leaves the group, which goes on."""
    who = together.talk.id(user)

    def go(desk: Desk) -> None:
        journey = desk.world.get(Journey, JOURNEY)
        at = journey.members.index(who)
        left = replace(
            journey,
            members=journey.partners_of(who),
            roles=(*journey.roles[:at], *journey.roles[at + 1 :]),
        )
        let_go(desk, desk.world.keep(left), who)

    at_the_desk(together, user, go)
    together.members = together.others(user)


def rest(together: Group, user: str, until: timedelta = timedelta(days=30)) -> None:
    """A member rests; the others go on."""
    journey = together.journey()
    resting = (*journey.resting, (together.talk.id(user), together.talk.bot.time + until))
    together.change(resting=resting)


def _enrolment(who: str, now: datetime) -> Enrolment:
    return Enrolment(
        id=f"e-{who}", programme=PROGRAMME, person=who, state=EnrolmentState.PAIRED, role=Role.PEER, wants=(), gives=(),
        languages=("fi",), shifts=("office",), meets=Meets.BOTH, form="peer-group", capacity=1, notice_version="1",
        noticed_at=now, at=now,
    )  # fmt: skip
