"""Who is to be paired in a programme now, as pairing sees them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.journey import Form, Journey, JourneyState
from bot.domain.names import is_marked
from bot.domain.pairing.fairness import waited
from bot.domain.pairing.model import Candidate, Round, Sizes
from bot.domain.people import Reach
from bot.domain.programme import Enrolment, EnrolmentState, Programme, Role
from dialogs.desk import Desk


def has_roles(desk: Desk, programme: Programme) -> bool:
    """Whether mentors and mentees are paired there (peers may be, too), now or by an earlier sign-up."""
    offered = Form.MENTOR_PAIR in programme.forms
    return offered or any(one.role is not Role.PEER for one in _enrolments(desk, programme))


def sizes(programme: Programme) -> Sizes:
    """How many members a group of the programme has."""
    return Sizes(programme.group_min, programme.group_max)


def candidate(enrolment: Enrolment) -> Candidate:
    """What a sign-up alone tells pairing; enough to say why two people were matched."""
    return Candidate(
        id=enrolment.person,
        role=enrolment.role,
        wants=frozenset(enrolment.wants),
        gives=frozenset(enrolment.gives),
        languages=frozenset(enrolment.languages),
        shifts=frozenset(enrolment.shifts),
        meets=enrolment.meets,
        free=enrolment.capacity,
        left_out=enrolment.left_out,
        group=enrolment.form == Form.PEER_GROUP,
    )


def candidates(desk: Desk, programme: Programme) -> tuple[Candidate, ...]:
    """Everyone who can be reached and is ready, and mentors who can take another mentee beside those they have."""
    journeys = list(desk.world.all(Journey, lambda j: j.programme == programme.id))
    found = (_seeking(desk, enrolment, journeys) for enrolment in _enrolments(desk, programme))
    seeking = [one for one in found if one is not None]
    rounds = list(desk.world.all(Round, lambda r: r.programme == programme.id))
    avoids = {e.person: e.avoids for e in _enrolments(desk, programme)}
    return tuple(
        replace(
            one,
            left_before=waited(one.id, rounds).in_all,
            former=frozenset(_partners(one.id, journeys)),
            avoids=frozenset(
                other.id
                for other in seeking
                if other.id != one.id and is_marked(desk.name(other.id), one.id, avoids[one.id])
            ),
        )
        for one in seeking
    )


def ready(desk: Desk, programme: Programme, person: str) -> Enrolment | None:
    """The person's sign-up if it waits for a partner."""
    found = desk.enrolment_in(programme.id, person)
    return found if found is not None and found.state is EnrolmentState.READY else None


def _enrolments(desk: Desk, programme: Programme) -> Sequence[Enrolment]:
    wanted = (EnrolmentState.READY, EnrolmentState.PAIRED)
    found = desk.world.all(Enrolment, lambda e: e.programme == programme.id and e.state in wanted)
    return sorted(found, key=lambda e: (e.at, e.id))


def _seeking(desk: Desk, enrolment: Enrolment, journeys: Iterable[Journey]) -> Candidate | None:
    if desk.person(enrolment.person).reach is not Reach.REACHABLE:
        return None
    roles = [
        journey.roles[journey.members.index(enrolment.person)]
        for journey in journeys
        if enrolment.person in journey.members and journey.state is not JourneyState.CLOSED
    ]
    seen = candidate(enrolment)
    free = enrolment.capacity - len(roles)
    if not roles:
        return seen
    # somebody with a partner takes another only as a mentor with room for one
    mentors = all(role == Role.MENTOR for role in roles)
    return replace(seen, role=Role.MENTOR, free=free) if mentors and free > 0 else None


def _partners(person: str, journeys: Iterable[Journey]) -> Iterable[str]:
    """Everyone the person has or had as a partner."""
    return (
        other for journey in journeys if person in journey.members for other in journey.partners_of(person)
    )
