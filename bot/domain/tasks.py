"""Tasks between meetings: proposed in a member's own words, each for themselves, never due (START-10, ART-10, T3)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class TaskKind(StrEnum):
    """What the guide has tasks for: GET_ACQUAINTED with the coming theme, PREPARE it; or something OTHER."""

    GET_ACQUAINTED = "get-acquainted"
    PREPARE = "prepare"
    OTHER = "other"


class TaskMark(StrEnum):
    """What somebody said of a task: DONE; KEPT for the next time; LET_GO. Saying nothing is none of them."""

    DONE = "done"
    KEPT = "kept"
    LET_GO = "let-go"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task. `answer` is the id of the answer that says what it is. Times are UTC.

    `told` are the members who heard of it, the owner among them: nobody else ever sees it, a newcomer neither.
    `doers` are those of them whom it is meant for, each for themselves. `marks` are what doers said of it, oldest
    first, as (person, mark, when); each is shown only their own. It has no day by which it should be done.
    `withdrawn_at`: the owner took it back; only the owner sees it since then.
    """

    id: str
    journey: str
    owner: str
    kind: TaskKind
    answer: str
    told: tuple[str, ...]
    doers: tuple[str, ...]
    at: datetime
    marks: tuple[tuple[str, TaskMark, datetime], ...] = ()
    withdrawn_at: datetime | None = None

    def mark_of(self, person: str) -> TaskMark | None:
        """The latest that a person said of it, None when nothing."""
        return next((mark for who, mark, _ in reversed(self.marks) if who == person), None)

    def marked(self, person: str, mark: TaskMark, at: datetime) -> Task:
        """The task with a doer's word on it (at, UTC); what was said before stays as history."""
        return replace(self, marks=(*self.marks, (person, mark, at)))

    def without(self, person: str) -> Task:
        """The task without anything that a person said of it, and no longer meant for them."""
        return replace(
            self,
            told=tuple(one for one in self.told if one != person),
            doers=tuple(one for one in self.doers if one != person),
            marks=tuple(mark for mark in self.marks if mark[0] != person),
        )

    def is_seen_by(self, person: str, members: Collection[str]) -> bool:
        """Whether a person may see it, `members` being on the journey now: what a leaver proposed goes with them."""
        if person == self.owner:
            return True
        return self.withdrawn_at is None and person in self.told and {person, self.owner} <= set(members)

    def is_open_for(self, person: str) -> bool:
        """Whether a doer has neither done it nor let it go."""
        mark = self.mark_of(person)
        return person in self.doers and self.withdrawn_at is None and mark in (None, TaskMark.KEPT)
