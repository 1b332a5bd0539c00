"""A journey goes on: a new one follows it, with the old agreement as a draft, and the goals and tasks still open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.goals import GoalState
from bot.domain.journey import Journey, Phase
from bot.domain.message import Name, Part, Say, say
from dialogs.agreement_fields import OWN
from dialogs.company import form, named, naming
from dialogs.desk import Desk
from dialogs.handover import hand_over, known, take_leave
from dialogs.journey_over import close_journey
from dialogs.own_question_acts import go_along
from dialogs.task_steps import bring_tasks

CONTINUED = "continued"
"""Why a journey ended (`Journey.ends_because`)."""


def go_on(desk: Desk, journey: Journey, members: Sequence[str]) -> None:
    """These members go on together in a new journey; the others of the old one get thanks and their keepsake.

    One of those who go on looks the old agreement over as a draft; the others are told who.
    """
    members = tuple(member for member in journey.members if member in members)
    new = desk.world.keep(_next_journey(desk, journey, members))
    first = desk.me.id if desk.me.id in members else known(desk, members)[0]
    hand_over(desk, journey, lambda member: _told(journey, new, member, first))
    close_journey(desk, journey, CONTINUED)
    for goal in desk.goals(journey.id):
        if goal.state is GoalState.ACTIVE and goal.owner in members:
            desk.world.keep(replace(goal, id=desk.new_id("g"), journey=new.id))
    go_along(desk, journey, new)
    bring_tasks(desk, journey, new)
    for member in known(desk, journey.members):
        if member not in members:
            take_leave(desk, journey, member)
    draft = desk.world.keep(_draft(desk, journey, new, first))
    # what was agreed before is looked over as a whole, not asked anew field by field
    desk.open("agreement-review" if draft.entries else "agreement", first, draft.id, journey=new.id)


def _told(old: Journey, new: Journey, member: str, first: str) -> tuple[Part, ...]:
    """How the old journey ends for one of its members, and who takes up the agreement."""
    closing = tuple(other for other in old.members if other not in new.members)
    if member in closing:
        silent = member not in dict(old.wishes)
        phrase = "closing-others-go-on-silent" if silent else "closing-others-go-on"
        return (Say(naming(phrase, new.members)),)
    others = new.partners_of(member)
    goes_on = say("closing-goes-on", partner=named(others), count=len(others), form=form(old))
    if closing:
        goes_on = say("closing-some-go-on", names=named(others), others=named(closing), count=len(closing))
    drafts = () if member == first else (Say(say("agreement-partner-drafts", name=Name(first))),)
    return (Say(goes_on), *drafts)


def _next_journey(desk: Desk, old: Journey, members: tuple[str, ...]) -> Journey:
    roles = dict(zip(old.members, old.roles, strict=True))
    return Journey(
        id=desk.new_id("j"),
        programme=old.programme,
        members=members,
        roles=tuple(roles[member] for member in members),
        form=old.form,
        host=old.host if old.host in members else "",
        resting=tuple(rest for rest in old.resting if rest[0] in members),
        began_at=desk.now,
        ends_at=desk.now + timedelta(days=desk.programme_of(old).duration_days),
        rhythm_days=old.rhythm_days,
        meeting_minutes=old.meeting_minutes,
        phase=Phase.START,
        continues=old.id,
    )


def _draft(desk: Desk, old: Journey, new: Journey, first: str) -> Agreement:
    """What was agreed, without the lines of those who do not go on."""
    held = desk.agreement(old.id, AgreementState.IN_FORCE)
    gone = tuple(OWN + member for member in old.members if member not in new.members)
    entries = held.entries.items() if held else ()
    return Agreement(
        id=desk.new_id("c"),
        journey=new.id,
        version=1,
        state=AgreementState.DRAFT,
        drafted_by=first,
        at=desk.now,
        entries={key: entry for key, entry in entries if not key.endswith(gone or ("\0",))},
        numbers=held.numbers if held else {},
    )
