"""Questions that members add to the guide's, and each member's own order of all of them (REQ-28, REQ-45)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Turn(StrEnum):
    """When a member wants a question: NEXT, even if it came before; LATER, after all others; OUT, never."""

    NEXT = "next"
    LATER = "later"
    OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnQuestion:
    """A question in a member's own words. `answer` is the id of the answer that holds them. Times are UTC.

    `together`: a question to all of them, answered side by side; else its owner's alone, question and answers.
    `told` are the members who heard of it, the owner among them: nobody else is asked it or sees it, a newcomer
    only once the owner says so. `withdrawn_at`: the owner took it away; nobody is asked it since then.
    """

    id: str
    journey: str
    owner: str
    together: bool
    answer: str
    told: tuple[str, ...]
    at: datetime
    withdrawn_at: datetime | None = None

    def is_asked(self, person: str, members: Collection[str]) -> bool:
        """Whether it is a question for a person, `members` being on the journey now: a leaver's goes with them."""
        return self.withdrawn_at is None and person in self.told and {person, self.owner} <= set(members)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWish:
    """When one member wants one question, the guide's or an own one, on one journey. At most one is kept of each.

    `at` (UTC) is when they said so. For that member alone: the others neither see it nor go by it.
    """

    id: str
    journey: str
    person: str
    question: str
    turn: Turn
    at: datetime
