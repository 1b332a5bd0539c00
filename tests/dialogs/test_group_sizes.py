"""The smallest group and the largest: a time, an agreement, answers side by side, and a meeting that took place."""

from __future__ import annotations

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.meetings import MeetingState, quorum
from tests.dialogs import test_group_agreement as agreements
from tests.dialogs import test_group_meetings as meetings
from tests.dialogs import test_group_showing as showing
from tests.dialogs.grouped import MEMBERS, group

SIZES = {
    "three": MEMBERS[:3],
    "ten": (*MEMBERS, "ville", "helmi", "oskar", "nina", "kaisa"),
}


@pytest.fixture(name="members", params=list(SIZES.values()), ids=list(SIZES))
def _members(request: pytest.FixtureRequest) -> tuple[str, ...]:
    members: tuple[str, ...] = request.param
    return members


def test_a_time_is_found_with_the_quorum_and_they_meet(members: tuple[str, ...]) -> None:
    together = group(*members)
    meetings.propose(together, meetings.TUESDAY)
    needed = quorum(len(members)) - 1
    for user in members[1 : needed + 1]:
        assert meetings.meeting(together).state is MeetingState.PROPOSED
        together.talk.press(user, "Sopii")
    held = meetings.meeting(together)
    assert held.state is MeetingState.AGREED
    for user in members:
        assert "Tapaaminen on sovittu." in together.talk.new(user)
    together.talk.advance_to(meetings.after(held, hours=1))
    together.talk.press(members[0], "Olin mukana")
    assert meetings.meeting(together).state is MeetingState.MET


def test_the_agreement_holds_with_everybodys_yes(members: tuple[str, ...]) -> None:
    together = agreements.at_start(*members)
    agreements.propose(together)
    agreements.accept(together, *members[1:-1])
    assert next(together.world().all(Agreement)).state is AgreementState.PROPOSED
    agreements.accept(together, members[-1])
    (held,) = together.world().all(Agreement)
    assert held.state is AgreementState.IN_FORCE
    assert {person for person, _ in held.accepted} == {together.talk.id(user) for user in members}


def test_answers_stand_side_by_side_under_all_names(members: tuple[str, ...]) -> None:
    together = showing.answered(*members)
    together.look()
    showing.shows(together, *members[:-1])
    assert not any(showing.words(user) in together.everything(members[-1]) for user in members[:-1])
    showing.shows(together, members[-1])
    for reader in members:
        shown = together.everything(reader)
        assert all(f"{author.capitalize()}:\n  {showing.words(author)}" in shown for author in members)
