"""Publishes a pairing round: until then nobody hears anything, then everybody at once (PATH1-05, PATH1-06, REQ-42)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.journey import Form, Journey
from bot.domain.message import Part, Say, say
from bot.domain.pairing.model import Candidate, LeftOut, Proposal, Round, RoundState
from bot.domain.programme import EnrolmentState, Programme, Role
from dialogs.candidates import ready
from dialogs.desk import Desk
from dialogs.proposals import title


def still_holds(round_: Round, candidates: Sequence[Candidate]) -> bool:
    """Whether everyone in the round can still take the partner who is proposed."""
    free = {one.id: one.free if one.role in (Role.MENTOR, Role.EITHER) else 1 for one in candidates}
    for proposal in round_.proposals:
        for member in proposal.members:
            if free.get(member, 0) < 1:
                return False
            free[member] -= 1
    return True


def publish(desk: Desk, programme: Programme, round_: Round) -> None:
    """Start the journeys, introduce the pairs, tell who was left out, and give every lead a receipt."""
    desk.world.keep(replace(round_, state=RoundState.PUBLISHED, revision=round_.revision + 1))
    for proposal in round_.proposals:
        _begin(desk, programme, proposal)
    left = [one for one in round_.left_out if _tell_left_out(desk, programme, one)]
    receipt = _receipt(round_, left)
    for lead in programme.leads:
        desk.tell(lead, *receipt)


def _begin(desk: Desk, programme: Programme, proposal: Proposal) -> None:
    roles = (Role.MENTOR, Role.MENTEE) if proposal.mentor else (Role.PEER, Role.PEER)
    journey = desk.world.keep(
        Journey(
            id=desk.new_id("j"),
            programme=programme.id,
            members=proposal.members,
            roles=roles,
            form=Form.MENTOR_PAIR if proposal.mentor else Form.PEER_PAIR,
            began_at=desk.now,
            ends_at=desk.now + timedelta(days=programme.duration_days),
            rhythm_days=programme.rhythm_max_days,
            meeting_minutes=programme.meeting_minutes,
        )
    )
    for member in proposal.members:
        enrolment = ready(desk, programme, member)
        if enrolment is not None:
            desk.world.keep(replace(enrolment, state=EnrolmentState.PAIRED, left_out=0))
    for member in proposal.members:
        desk.open("introduction", member, journey.id, journey=journey.id)


def _tell_left_out(desk: Desk, programme: Programme, one: LeftOut) -> bool:
    enrolment = ready(desk, programme, one.person)
    if enrolment is None:
        return False
    desk.world.keep(replace(enrolment, left_out=enrolment.left_out + 1))
    desk.tell(one.person, Say(say("left-out-told")), Say(say("left-out-first-next")))
    return True


def _receipt(round_: Round, left: Sequence[LeftOut]) -> tuple[Part, ...]:
    pairs = tuple(Say(title(proposal)) for proposal in round_.proposals)
    waiting = (Say(say("pairs-published-left", count=len(left))),) if left else ()
    return (Say(say("pairs-published", count=len(round_.proposals))), *pairs, *waiting)
