"""Who waits longest: counted from the rounds that were published, so nobody has to remember it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.pairing.model import Round, RoundState


@dataclass(frozen=True, slots=True)
class Waited:
    """Published rounds that left a person out: `in_a_row` up to the latest one they were in, and `in_all`."""

    in_a_row: int = 0
    in_all: int = 0


def waited(person: str, rounds: Iterable[Round]) -> Waited:
    """How often these rounds of one programme, in any order, left the person out.

    Rounds that were not published, or in which the person had no part, change nothing. The result feeds
    `Candidate.left_out` and `Candidate.left_before`.
    """
    in_a_row = in_all = 0
    for one in sorted(rounds, key=lambda item: (item.at, item.id)):
        if one.state is not RoundState.PUBLISHED:
            continue
        if any(person in proposal.members for proposal in one.proposals):
            in_a_row = 0
        elif any(person == left.person for left in one.left_out):
            in_a_row += 1
            in_all += 1
    return Waited(in_a_row, in_all)
