"""A group of five on its way, with a lead beside it: what the tests of groups begin with. See `paired` for a pair."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Form, Journey, Phase
from bot.domain.people import Person
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Programme, Role
from bot.domain.working_time import WorkingTime
from tests.dialogs.paired import JOURNEY, LEAD, PROGRAMME, Pair
from tests.talk import PLATFORM, START, WORKSPACE, Memory, Talk

MEMBERS = ("aino", "liam", "sanna", "tuomas", "eeva")
"""The members in the journey's order; nobody leads."""


@dataclass
class Group(Pair):
    """Members without roles, all at work in office hours, led by nobody; Marja leads the programme."""

    members: tuple[str, ...] = MEMBERS

    def wake(self, dialog: str, *users: str) -> None:
        """The clock looks at the journey for these people (all members by default)."""
        super().wake(dialog, *(users or self.members))

    def others(self, user: str) -> tuple[str, ...]:
        """The other members."""
        return tuple(member for member in self.members if member != user)

    def look(self) -> None:
        """Forget what is on the phones so far, for the next `talk.new`."""
        for user in (LEAD, *self.members):
            self.talk.new(user)


def group(
    *members: str,
    phase: Phase = Phase.UNDER_WAY,
    began_at: datetime = START,
    store: Memory | None = None,
) -> Group:
    """The group; members may name a language ("liam:en"). Without members: the five, all in Finnish."""
    cast = members or MEMBERS
    talk = Talk.with_cast(LEAD, *cast, store=store)
    users = tuple(member.partition(":")[0] for member in cast)
    together = Group(talk, users)
    ids = tuple(talk.id(user) for user in users)
    programme = Programme(
        id=PROGRAMME, platform=PLATFORM, workspace=WORKSPACE, channel="yksikko", name="Rinnakkain",
        preset="care-work", pack="mentoring-journey", pack_version=1, leads=(talk.id(LEAD),), opened_at=START,
        announced_at=START, forms=(Form.PEER_GROUP,),
    )  # fmt: skip
    journey = Journey(
        id=JOURNEY, programme=PROGRAMME, members=ids, roles=(Role.PEER,) * len(ids), began_at=began_at,
        ends_at=began_at + timedelta(days=182), rhythm_days=28, meeting_minutes=90, form=Form.PEER_GROUP, phase=phase,
        last_met_at=None if phase is Phase.START else began_at,
    )  # fmt: skip
    agreement = Agreement(
        id="c1", journey=JOURNEY, version=1, state=AgreementState.IN_FORCE, drafted_by=ids[0], at=START,
        entries={"START-10": "option:no"}, accepted=tuple((person, START) for person in ids),
    )  # fmt: skip
    together.put(programme, *(_enrolment(person) for person in ids), journey)
    if phase is not Phase.START:
        together.put(agreement)
    for user in users:
        person = together.world().get(Person, talk.id(user))
        together.put(replace(person, working_time=WorkingTime.of("office")))
    together.look()
    return together


def _enrolment(person: str) -> Enrolment:
    return Enrolment(
        id=f"e-{person}", programme=PROGRAMME, person=person, state=EnrolmentState.PAIRED, role=Role.PEER,
        wants=(), gives=(), languages=("fi",), shifts=("office",), meets=Meets.BOTH, form=Form.PEER_GROUP, capacity=1,
        notice_version="1", noticed_at=START, at=START,
    )  # fmt: skip
