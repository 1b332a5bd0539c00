"""A group's agreement: in force with everybody's yes, whoever comes or goes meanwhile; nobody is asked in vain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Event, Woke
from bot.domain.journey import Form, Journey, Phase
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, Meets
from dialogs import registry
from dialogs.agreement_members import hand_agreement, release_agreement
from dialogs.conversation import Conversation
from dialogs.desk import Desk
from tests.dialogs.grouped import LEAD, MEMBERS, Group, group
from tests.dialogs.paired import JOURNEY, Pair, pair
from tests.talk import BOOKS, START, Talk

ONE, TWO, THREE, FOUR, FIVE = MEMBERS
TOPIC = "Oman työn rajat"


def at_start(*members: str) -> Group:
    """A group right after the introduction, without an agreement."""
    return group(*members, phase=Phase.START)


def agreements(together: Pair) -> list[Agreement]:
    """All versions, oldest first."""
    return sorted(together.world().all(Agreement), key=lambda a: a.version)


def draft(together: Pair, user: str = ONE, topic: str = TOPIC) -> None:
    """One member drafts: two lines of their own, a topic, the rest left open."""
    talk = together.talk
    talk.say(user, "sopimus")
    talk.press(user, "Kohta kerrallaan")
    talk.say(user, "Uskallan kysyä")
    talk.press(user, "Ohita")
    while "Mistä haluatte tapaamisissa puhua?" not in talk.last(user):
        talk.press(user, "Ohita")
    talk.say(user, topic)
    while "Tältä sopimus näyttää." not in talk.last(user):
        talk.press(user, "Ohita")


def propose(together: Pair, user: str = ONE) -> None:
    """One member drafts and sends."""
    draft(together, user)
    together.talk.press(user, "Lähetä ryhmälle")


def accept(together: Pair, *users: str) -> None:
    """These members say yes."""
    for user in users:
        together.talk.press(user, "Hyväksyn")


def by_somebody(together: Pair, act: Callable[[Desk], None]) -> None:
    """Do something at the desk of the programme's lead, as the dialogs of joining and leaving do."""
    talk = together.talk
    alarm = Event(id=f"test-{talk.bot.time.isoformat()}", at=talk.bot.time, what=Woke("test", "", ""), sender=None)
    world = together.world()
    me = world.get(type(talk.turn_person(LEAD)), talk.id(LEAD))
    desk = Desk(world, alarm, me, BOOKS, Conversation(registry.DIALOGS))
    act(desk)
    talk.store.transact(lambda unit: unit.write(world, (), (), tuple(desk.tells)))
