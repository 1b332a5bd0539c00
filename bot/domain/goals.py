"""Goals, each owned by one member; none is active until every member has been heard (REQ-09, REQ-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class GoalState(StrEnum):
    """SHARED waits until every other member has been heard; ACTIVE; REACHED; DROPPED."""

    SHARED = "shared"
    ACTIVE = "active"
    REACHED = "reached"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal. `history` holds answer ids, oldest first; the last is how it reads now. Times are UTC.

    `heard` are members (not the owner) who have said their word about it. Seen by the members only.
    """

    id: str
    journey: str
    owner: str
    state: GoalState
    history: tuple[str, ...]
    at: datetime
    heard: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The answer id of the present wording."""
        return self.history[-1]
