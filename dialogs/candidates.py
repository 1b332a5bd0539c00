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
    return tuple(
        replace(
            one,
            left_before=waited(one.id, rounds).in_all,
            former=frozenset(_former(one, journeys)),
            avoids=_avoids(desk, programme, one, seeking),
        )
        for one in seeking
    )


def together(desk: Desk, programme: Programme, people: Iterable[str]) -> tuple[Candidate, ...]:
    """These people as a group that is on its way sees them, with whom each would rather not be in one."""
    found = (desk.enrolment_in(programme.id, person) for person in people)
    known = [replace(candidate(one), group=True) for one in found if one is not None]
    return tuple(replace(one, avoids=_avoids(desk, programme, one, known)) for one in known)


def ready(desk: Desk, programme: Programme, person: str) -> Enrolment | None:
    """The person's sign-up if it waits for a partner."""
    found = desk.enrolment_in(programme.id, person)
    return found if found is not None and found.state is EnrolmentState.READY else None


def _enrolments(desk: Desk, programme: Programme) -> Sequence[Enrolment]:
    wanted = (EnrolmentState.READY, EnrolmentState.PAIRED)
    found = desk.world.all(Enrolment, lambda e: e.programme == programme.id and e.state in wanted)
    return sorted(found, key=lambda e: (e.at, e.person))


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


def _avoids(desk: Desk, programme: Programme, one: Candidate, others: Iterable[Candidate]) -> frozenset[str]:
    """Whom of the others the person would rather not meet. For the rules alone; told to nobody."""
    enrolment = desk.enrolment_in(programme.id, one.id)
    marks = enrolment.avoids if enrolment is not None else ()
    return frozenset(
        other.id for other in others if other.id != one.id and is_marked(desk.name(other.id), one.id, marks)
    )


def _former(one: Candidate, journeys: Iterable[Journey]) -> Iterable[str]:
    """Whom the person is not proposed to meet again.

    Somebody who seeks one partner gets a new face each time. In a group old companions may meet, but not those from
    whom one of them turned away.
    """
    for journey in journeys:
        parted = not one.group or journey.ends_because == "rematch"
        if one.id in journey.left_by or (one.id in journey.members and parted):
            yield from journey.partners_of(one.id)
