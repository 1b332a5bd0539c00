"""A meeting of a pair: proposed, agreed, met, moved or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


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

    `sequence` counts changes for calendars (iCalendar SEQUENCE). `place` is a place id or plain text typed by a
    member; `remote_link` a link typed by a member. Seen by members; leads see times and state only.
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
    def ends_at(self) -> datetime | None:
        """The end (UTC) of an agreed meeting."""
        return None if self.starts_at is None else self.starts_at + timedelta(minutes=self.minutes)
