"""A concern that a person told, or wants to tell, to the one whom a programme names for that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class ConcernState(StrEnum):
    """SENT waits for the contact; READ was opened; ANSWERED: they get in touch; RETURNED: they are not there now."""

    SENT = "sent"
    READ = "read"
    ANSWERED = "answered"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """That `author` turned to `contact` (person ids), and how it stands. Nothing of what it is about.

    `answer` is the id of the author's sealed words (`SeenBy.CONTACT`), "" where the author only asks to be contacted.
    What is taken back leaves no trace. `at` (UTC) is when it was sent, `looked_at` (UTC) when it was last looked if
    something came of it; the first time the contact is reminded. Seen by the author and the contact; by nobody who
    leads, supervises or shares a journey with the author.
    """

    id: str
    programme: str
    author: str
    contact: str
    state: ConcernState
    at: datetime
    answer: str = ""
    looked_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether it is with the contact, who has not said yet that they get in touch."""
        return self.state in (ConcernState.SENT, ConcernState.READ)

    def now(self, state: ConcernState) -> Concern:
        """The same in another state."""
        return replace(self, state=state)
