"""Publishes a pairing round: until then nobody hears anything, then everybody at once (PATH1-05, PATH1-06, REQ-42)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.journey import Journey
from bot.domain.message import Part, Say, say
from bot.domain.pairing.model import Candidate, LeftOut, Proposal, Round, RoundState
from bot.domain.programme import EnrolmentState, Programme, Role
from dialogs import room
from dialogs.candidates import ready
from dialogs.desk import Desk
from dialogs.labels import seeks
from dialogs.proposals import has_groups, kind_of, made, title


def still_holds(round_: Round, candidates: Sequence[Candidate]) -> bool:
    """Whether everyone in the round can still take the partner, or be in the group, that is proposed."""
    seek_groups = {one.id for one in candidates if one.group}
    free = {one.id: one.free if one.role in (Role.MENTOR, Role.EITHER) else 1 for one in candidates}
    for proposal in round_.proposals:
        for member in proposal.members:
            if free.get(member, 0) < 1 or (member in seek_groups) != proposal.is_group:
                return False
            free[member] -= 1
    return True


def publish(desk: Desk, programme: Programme, round_: Round) -> None:
    """Start the journeys, introduce pairs and groups, tell who was left out, and give every lead a receipt."""
    desk.world.keep(replace(round_, state=RoundState.PUBLISHED, revision=round_.revision + 1))
    for proposal in round_.proposals:
        _begin(desk, programme, proposal)
    left = [one for one in round_.left_out if _tell_left_out(desk, programme, one)]
    receipt = _receipt(desk, round_, left)
    for lead in programme.leads:
        desk.tell(lead, *receipt)


def _begin(desk: Desk, programme: Programme, proposal: Proposal) -> None:
    roles = (Role.MENTOR, Role.MENTEE) if proposal.mentor else (Role.PEER,) * len(proposal.members)
    journey = desk.world.keep(
        Journey(
            id=desk.new_id("j"),
            programme=programme.id,
            members=proposal.members,
            roles=roles,
            form=proposal.form,
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
    room.welcome(desk, journey)


def _tell_left_out(desk: Desk, programme: Programme, one: LeftOut) -> bool:
    enrolment = ready(desk, programme, one.person)
    if enrolment is None:
        return False
    desk.world.keep(replace(enrolment, left_out=enrolment.left_out + 1))
    desk.tell(one.person, Say(say("left-out-told", kind=seeks(enrolment))), Say(say("left-out-first-next")))
    return True


def _receipt(desk: Desk, round_: Round, left: Sequence[LeftOut]) -> tuple[Part, ...]:
    groups = has_groups(round_.proposals)
    told = say("pairs-published", count=len(round_.proposals))
    if groups:
        told = say("groups-published", made=made(round_.proposals))
    pairs = tuple(Say(title(desk, round_, proposal)) for proposal in round_.proposals)
    kinds = {kind_of(desk, round_, one) for one in left}
    kind = "any" if len(kinds) > 1 else next(iter(kinds), "pair")
    waiting = (Say(say("pairs-published-left", count=len(left), kind=kind)),) if left else ()
    return (Say(told), *pairs, *waiting)
