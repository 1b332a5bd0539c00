"""A pair's or a group's journey from the introduction to the decision at its end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Form(StrEnum):
    """MENTOR_PAIR has a mentor and a mentee; peers, two or a group of them, have no role word anywhere (REQ-04…07)."""

    MENTOR_PAIR = "mentor-pair"
    PEER_PAIR = "peer-pair"
    PEER_GROUP = "peer-group"


GROUP_MIN, GROUP_MAX = 3, 10
"""A group has at least and at most so many members when it begins; a programme's own limits lie within."""


class JourneyState(StrEnum):
    """OPEN is on its way; PAUSED resumes by itself at `paused_until`; CLOSED is over for good."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Phase(StrEnum):
    """START until the agreement holds, UNDER_WAY until the agreed end, END from the evaluation on."""

    START = "start"
    UNDER_WAY = "under-way"
    END = "end"


class Wish(StrEnum):
    """What one member wants after the evaluation."""

    GO_ON = "go-on"
    CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """Members (mentor first, if there are roles), rhythm and time frame of one pair or group.

    `host` is the member whose turn it is to propose the next meeting where a group lets the turn go round, else "".
    `resting` are members of a group who pause by themselves, each with the end of the pause; the others go on.
    `joined` are members of a group who came when it was on its way, each with the moment; `left_by` are people who were
    members and have left it, so that nobody leads them back unasked.

    Times are UTC; `ends_at` is agreed (at first the programme's default), `resumed_at` when the count towards
    the next meeting last began anew: the end of a pause, or a changed rhythm.
    `wishes` holds each member's decision at the end, seen by the members only when both have decided.
    Seen by members and leads (state, phase, times; nothing else).
    """

    id: str
    programme: str
    members: tuple[str, ...]
    roles: tuple[str, ...]
    began_at: datetime
    ends_at: datetime
    rhythm_days: int
    meeting_minutes: int
    form: Form = Form.MENTOR_PAIR
    host: str = ""
    resting: tuple[tuple[str, datetime], ...] = ()
    joined: tuple[tuple[str, datetime], ...] = ()
    left_by: tuple[str, ...] = ()
    state: JourneyState = JourneyState.OPEN
    phase: Phase = Phase.START
    paused_until: datetime | None = None
    resumed_at: datetime | None = None
    last_met_at: datetime | None = None
    halfway_at: datetime | None = None
    wishes: tuple[tuple[str, Wish], ...] = ()
    continues: str = ""
    closed_at: datetime | None = None
    ends_because: str = ""

    def partners_of(self, person: str) -> tuple[str, ...]:
        """The other members."""
        return tuple(member for member in self.members if member != person)

    @property
    def is_group(self) -> bool:
        """Whether it is a group without a leader, however many remain in it."""
        return self.form is Form.PEER_GROUP

    @property
    def active(self) -> tuple[str, ...]:
        """The members who do not rest."""
        resting = dict(self.resting)
        return tuple(member for member in self.members if member not in resting)

    def joined_at(self, person: str) -> datetime | None:
        """When (UTC) a member came to a group that was on its way; None for those who began it."""
        return dict(self.joined).get(person)

    def with_member(self, person: str, role: str, at: datetime) -> Journey:
        """The group with somebody who joins it at this moment (UTC)."""
        return replace(
            self,
            members=(*self.members, person),
            roles=(*self.roles, role),
            joined=(*(held for held in self.joined if held[0] != person), (person, at)),
            left_by=tuple(one for one in self.left_by if one != person),
        )

    def without_member(self, person: str, *, for_good: bool = True) -> Journey:
        """The journey without a member: no place, no turn, no rest and no wish of theirs stays.

        `for_good`: they left it themselves. Somebody who could not be reached any more may come back to it.
        """
        kept = [
            (member, role) for member, role in zip(self.members, self.roles, strict=True) if member != person
        ]
        host = self.next_host() if self.host == person else self.host
        return replace(
            self,
            members=tuple(member for member, _ in kept),
            roles=tuple(role for _, role in kept),
            host="" if host == person else host,
            resting=tuple(held for held in self.resting if held[0] != person),
            joined=tuple(held for held in self.joined if held[0] != person),
            wishes=tuple(held for held in self.wishes if held[0] != person),
            left_by=(*self.left_by, person) if for_good else self.left_by,
        )

    def rests_until(self, person: str) -> datetime | None:
        """When (UTC) a member's own pause ends, or None."""
        return dict(self.resting).get(person)

    def next_host(self) -> str:
        """Whose turn it is after the present host: the next active member in order, else the host; "" without turns."""
        if not self.host:
            return ""
        at = self.members.index(self.host) + 1 if self.host in self.members else 0
        resting = dict(self.resting)
        order = (*self.members[at:], *self.members[:at])
        return next((member for member in order if member not in resting), "")
