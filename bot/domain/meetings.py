"""A meeting of a pair or a group: proposed, agreed, met, moved or not; and for how many of a group a time must fit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.journey import Journey

PLACES = ("workplace", "quiet-room", "walk", "cafe", "remote")
"""Ready places; their words are the phrases `place-<id>`."""
OWN_WORDS = "words:"
"""What stands before an answer's id in `Meeting.place`."""


class MeetingState(StrEnum):
    """PROPOSED waits for the others' word; AGREED is in the calendars; MET happened; NOT_MET did not; CANCELLED."""

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

    `at` (UTC) is when it was made, last offered or last agreed on.
    While a moved meeting waits for the others' word, `starts_at` is still the old time. `sequence` counts changes of
    what was agreed (iCalendar SEQUENCE), `rounds` every new offer. `place` is a place id, `words:<answer id>` for a
    member's own words, or both with a space between; `remote_link` is the answer id of a link that a member typed
    (the words lie sealed). `fits` are the answers in a group: which of `options` fit each who has answered (none of
    them: an empty tuple). `away` are the members who told that they cannot come, or were not there; `changes` counts
    how often that changed. Seen by members; leads see times and state only.
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
    fits: tuple[tuple[str, tuple[datetime, ...]], ...] = ()
    away: tuple[str, ...] = ()
    changes: int = 0

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

    @property
    def calendar_sequence(self) -> int:
        """The iCalendar SEQUENCE: grows whenever what was agreed changes, or who comes."""
        return self.sequence + self.changes

    @property
    def answered(self) -> frozenset[str]:
        """The members of a group who have said which of the offered times fit them."""
        return frozenset(person for person, _ in self.fits)

    def answered_by(self, person: str, times: Iterable[datetime]) -> Meeting:
        """The meeting with this answer of one member, in place of an earlier one."""
        fitting = set(times)
        others = tuple((who, theirs) for who, theirs in self.fits if who != person)
        return replace(self, fits=(*others, (person, tuple(at for at in self.options if at in fitting))))

    def fitting(self, at: datetime) -> tuple[str, ...]:
        """The members for whom an offered time fits, in the order of their answers."""
        return tuple(person for person, theirs in self.fits if at in theirs)

    def comes(self, person: str) -> bool:
        """Whether a member of a group said that the agreed time fits, and nothing else since."""
        return person not in self.away and person in self.fitting(self.starts_at or self.at)


def quorum(members: int) -> int:
    """How many of so many members a time must fit, whoever offers it included: more than half, and never below two."""
    return max(2, members // 2 + 1)


def best_time(
    meeting: Meeting, members: Iterable[str], now: datetime
) -> tuple[datetime, tuple[str, ...]] | None:
    """The offered time still ahead that fits the most of these members, the earliest of several; and whom it fits.

    None when all offered times are over.
    """
    present = frozenset(members)
    fits = {
        at: tuple(person for person in meeting.fitting(at) if person in present)
        for at in sorted(meeting.options)
        if at > now
    }
    return max(fits.items(), key=lambda found: len(found[1]), default=None)


def decides(journey: Journey, meeting: Meeting) -> str:
    """The member (id) who is asked what becomes of offered times: whoever offered them, else whose turn it is."""
    active = journey.active
    return next((who for who in (meeting.offered_by, journey.host) if who in active), next(iter(active), ""))
