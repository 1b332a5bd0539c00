"""The agreement as somebody joins a group, rests or leaves it: the others' agreement goes on, nobody waits in vain."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Name, Say, command, say
from bot.domain.privacy import Answer
from dialogs.agreement_accept import (
    Accept,
    awaited,
    bring_into_force,
    forget,
    in_force,
    open_to_all,
)
from dialogs.agreement_fields import OWN, PENDING
from dialogs.company import form
from dialogs.desk import Desk


def hand_agreement(desk: Desk, journey: Journey, person: str) -> None:
    """Give a member who has just joined (`journey` as it is now) what is agreed, to read and to accept.

    What holds goes on holding for the others. Its common fields may be read by the newcomer: the draft said so to
    those who wrote them. Lines of one's own stay with those who were told. A proposal waits for the newcomer too.
    """
    holds, pending = in_force(desk, journey.id), desk.agreement(journey.id, *PENDING)
    proposed = pending if pending is not None and pending.state is AgreementState.PROPOSED else None
    for version in (holds, proposed):
        if version is not None:
            open_to_all(desk, journey, version)
            desk.open(Accept.name, person, version.id, journey=journey.id)
    if holds is None and pending is not None and proposed is None:
        desk.tell(person, Say(say("agreement-partner-drafts", name=Name(pending.drafted_by))))


def release_agreement(desk: Desk, journey: Journey, person: str) -> None:
    """What is on its way goes on without a member who has left (`journey` as it is now).

    Versions that hold, or held, stay as they are: who accepted them when is their history.
    """
    pending = desk.agreement(journey.id, *PENDING)
    if pending is None:
        return
    accepted = tuple(held for held in pending.accepted if held[0] != person)
    if pending.drafted_by == person and not accepted:
        _fall(desk, journey, pending, person)
        return
    entries = {key: entry for key, entry in pending.entries.items() if not _is_of(desk, key, entry, person)}
    # who has accepted a proposal stands behind it when the one who made it is gone
    by = accepted[0][0] if pending.drafted_by == person else pending.drafted_by
    desk.world.keep(replace(pending, entries=entries, accepted=accepted, drafted_by=by))
    go_on(desk, journey)


def go_on(desk: Desk, journey: Journey) -> None:
    """Bring a proposal into force that everybody who is here has accepted, as when somebody is awaited no more."""
    proposed = desk.agreement(journey.id, AgreementState.PROPOSED)
    if proposed is not None and proposed.accepted and not awaited(journey, proposed):
        bring_into_force(desk, journey, proposed)


def _fall(desk: Desk, journey: Journey, draft: Agreement, person: str) -> None:
    """A draft goes with the one who wrote it; any other may begin anew."""
    forget(desk, draft, person)
    if in_force(desk, journey.id) is not None:
        return
    start = Button(say("button-agreement-draft"), command("agreement", f"draft:{journey.id}"))
    for member in journey.members:
        desk.tell(member, Say(say("agreement-draft-fell", form=form(journey))), Actions((start,)))


def _is_of(desk: Desk, key: str, entry: str, person: str) -> bool:
    """Whether an entry is this person's own line, or in their words."""
    answer = desk.world.find(Answer, entry)
    return key.endswith(OWN + person) or (answer is not None and answer.author == person)
