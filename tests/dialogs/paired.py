"""A pair on its way, with a lead beside it: what the tests of reflection, sharing and closing begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.effect import Alarm
from bot.domain.journey import Journey, Phase
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Programme, Role
from bot.domain.working_time import WorkingTime
from bot.domain.world import Entity, World
from bot.ports import Scope
from tests.talk import PLATFORM, START, WORKSPACE, Memory, Talk

LEAD, ONE, OTHER = "marja", "aino", "liam"
JOURNEY, PROGRAMME = "j1", "g1"


@dataclass
class Pair:
    """Aino (fi) and Liam (en or fi), led by Marja, all at work in office hours."""

    talk: Talk

    def world(self) -> World:
        """Everything that is kept around Aino."""
        who = self.talk.id(ONE)
        return self.talk.store.transact(lambda unit: unit.load(Scope(person=who, everything=True)))

    def put(self, *entities: Entity) -> None:
        """Facts that no conversation here leads to."""
        world = self.world()
        for entity in entities:
            world.facts[type(entity)][entity.id] = entity
            world.kept[type(entity), entity.id] = entity
        self.talk.store.transact(lambda unit: unit.write(world, (), (), ()))

    def journey(self, journey: str = JOURNEY) -> Journey:
        """The journey as it is now."""
        return self.world().get(Journey, journey)

    def change(self, **changes: object) -> None:
        """Change the journey."""
        self.put(replace(self.journey(), **changes))  # type: ignore[arg-type]

    def wake(self, dialog: str, *users: str) -> None:
        """The clock looks at the journey for these people (both by default)."""
        for user in users or (ONE, OTHER):
            who = self.talk.id(user)
            alarm = Alarm(f"journey:{JOURNEY}@{who}", dialog, "", self.talk.bot.time, who)
            self._set(alarm)
        self.talk.advance(minutes=1)

    def _set(self, alarm: Alarm) -> None:
        world = self.world()
        self.talk.store.transact(lambda unit: unit.write(world, (), (alarm,), ()))

    def answers(self, user: str, question: str = "") -> list[Answer]:
        """A person's answers by question, to one question if named."""
        who = self.talk.id(user)
        found = self.world().all(Answer, lambda a: a.author == who and question in ("", a.question))
        return sorted(found, key=lambda answer: answer.question)

    def everything(self, user: str) -> str:
        """All that a person was ever shown."""
        return "\n".join(self.talk.shown(user))

    def reflect(self, user: str, phase: str, number: int, answer: str, *pages: str) -> None:
        """Pick a question from the lists and answer it."""
        self.talk.say(user, "pohdi")
        self.talk.say(user, phase)
        for page in pages:
            self.talk.press(user, page)
        self.talk.say(user, str(number))
        self.talk.say(user, answer)


def pair(
    other: str = OTHER,
    phase: Phase = Phase.UNDER_WAY,
    began_at: datetime = START,
    store: Memory | None = None,
) -> Pair:
    """The pair; `other` may name a language ("liam:en")."""
    talk = Talk.with_cast(LEAD, ONE, other, store=store)
    both = Pair(talk)
    ids = (talk.id(ONE), talk.id(OTHER))
    programme = Programme(
        id=PROGRAMME, platform=PLATFORM, workspace=WORKSPACE, channel="yksikko", name="Rinnakkain",
        preset="care-work", pack="mentoring-journey", pack_version=1, leads=(talk.id(LEAD),), opened_at=START,
        announced_at=START,
    )  # fmt: skip
    journey = Journey(
        id=JOURNEY, programme=PROGRAMME, members=ids, roles=(Role.MENTOR, Role.MENTEE), began_at=began_at,
        ends_at=began_at + timedelta(days=182), rhythm_days=21, meeting_minutes=60, phase=phase,
        last_met_at=None if phase is Phase.START else began_at,
    )  # fmt: skip
    agreement = Agreement(
        id="c1", journey=JOURNEY, version=1, state=AgreementState.IN_FORCE, drafted_by=ids[0], at=START,
        entries={"START-10": "option:no"}, accepted=tuple((person, START) for person in ids),
    )  # fmt: skip
    both.put(programme, *(_enrolment(person) for person in ids), journey)
    if phase is not Phase.START:
        both.put(agreement)
    for user in (ONE, OTHER):
        person = both.world().get(Person, talk.id(user))
        both.put(replace(person, working_time=WorkingTime.of("office")))
    for user in (LEAD, ONE, OTHER):
        talk.new(user)
    return both


def _enrolment(person: str) -> Enrolment:
    return Enrolment(
        id=f"e-{person}", programme=PROGRAMME, person=person, state=EnrolmentState.PAIRED, role=Role.EITHER,
        wants=(), gives=(), languages=("fi",), shifts=("office",), meets=Meets.BOTH, form="mentor-pair", capacity=1,
        notice_version="1", noticed_at=START, at=START,
    )  # fmt: skip
