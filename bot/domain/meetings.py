"""A meeting of a pair: proposed, agreed, met, moved or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

PLACES = ("workplace", "quiet-room", "walk", "cafe", "remote")
"""Ready places; their words are the phrases `place-<id>`."""
OWN_WORDS = "words:"
"""What stands before an answer's id in `Meeting.place`."""


class MeetingState(StrEnum):
    """PROPOSED waits for the other's word; AGREED is in the calendars; MET happened; NOT_MET did not; CANCELLED."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    MET = "met"
    NOT_MET = "not-met"
    CANCELLED = "cancelled"


class MeetingKind(StrEnum):
    """FIRST makes the agreement, FOLLOW_UP goes on from the goals, EVALUATION decides how to go on."""

    FIRST = "first"
    FOLLOW_UP = "follow-up"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting. `options` (UTC) are the times offered by `offered_by`; `starts_at` (UTC) holds once agreed.

    `at` (UTC) is when it was made, or last agreed on.
    While a moved meeting waits for the other's word, `starts_at` is still the old time. `sequence` counts changes of
    what was agreed (iCalendar SEQUENCE), `rounds` every new offer. `place` is a place id, `words:<answer id>` for a
    member's own words, or both with a space between; `remote_link` is the answer id of a link that a member typed
    (the words lie sealed). Seen by members; leads see times and state only.
    """

    id: str
    journey: str
    kind: MeetingKind
    state: MeetingState
    offered_by: str
    options: tuple[datetime, ...]
    minutes: int
    at: datetime
    starts_at: datetime | None = None
    place: str = ""
    remote_link: str = ""
    sequence: int = 0
    rounds: int = 0

    @property
    def place_id(self) -> str:
        """One of `PLACES`, or ""."""
        return next((part for part in self.place.split() if part in PLACES), "")

    @property
    def place_answer(self) -> str:
        """The answer id of a member's own words about the place, or ""."""
        own = (part for part in self.place.split() if part.startswith(OWN_WORDS))
        return next(own, "").removeprefix(OWN_WORDS)

    @property
    def ends_at(self) -> datetime | None:
        """The end (UTC) of an agreed meeting."""
        return None if self.starts_at is None else self.starts_at + timedelta(minutes=self.minutes)
