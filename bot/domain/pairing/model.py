"""What pairing takes and gives: candidates in, proposals with reasons out. Pure data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.journey import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One person to be paired. All ids. `role` is mentor, mentee, either or peer; `meets` place, remote or both.

    `avoids` is seen by no person and appears in no reason. `former` are earlier partners within the programme's
    window. `free` is how many more partners a mentor can take. `left_out` counts rounds in a row left out,
    `left_before` all rounds left out in this programme (see `fairness`). `reports_to` is the supervisor's id
    ("" if none). `group`: the person would like a group, not one partner.
    """

    id: str
    role: str
    wants: frozenset[str]
    gives: frozenset[str]
    languages: frozenset[str]
    shifts: frozenset[str]
    meets: str = "both"
    free: int = 1
    avoids: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    left_out: int = 0
    left_before: int = 0
    reports_to: str = ""
    group: bool = False


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many members a proposed group has at least and at most."""

    least: int
    most: int


class ReasonKind(StrEnum):
    """Criteria, in words of people: topics that meet, languages and shifts that are shared, how they can meet."""

    GIVES_WHAT_YOU_WANT = "gives-what-you-want"
    WANTS_WHAT_YOU_GIVE = "wants-what-you-give"
    SHARED_TOPICS = "shared-topics"
    LANGUAGES = "languages"
    SHIFTS = "shifts"
    MEETS = "meets"


@dataclass(frozen=True, slots=True)
class Reason:
    """One criterion and the ids that met it, from the view of `viewer` (a member's id)."""

    kind: ReasonKind
    viewer: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two people, or a group of three to ten, to be confirmed by a person.

    `mentor` is the first of the two, or "" for peers; a group has none. Members of a group stand in order of id,
    which says nothing.
    """

    members: tuple[str, ...]
    mentor: str
    reasons: tuple[Reason, ...]
    locked: bool = False

    @property
    def is_group(self) -> bool:
        """Whether it is a group, not a pair."""
        return len(self.members) > 2

    @property
    def form(self) -> Form:
        """The form of mentoring that its journey will have."""
        if self.is_group:
            return Form.PEER_GROUP
        return Form.MENTOR_PAIR if self.mentor else Form.PEER_PAIR


class WhyLeftOut(StrEnum):
    """Which rule left somebody out. The last three are about groups; TAKEN_OUT was a lead's own edit."""

    ODD_NUMBER = "odd-number"
    NO_ROLE_LEFT = "no-role-left"
    NO_SHARED_LANGUAGE = "no-shared-language"
    NO_SHARED_TIME = "no-shared-time"
    NOBODY_FITS = "nobody-fits"
    TOO_FEW = "too-few"
    GROUPS_FULL = "groups-full"
    TAKEN_OUT = "taken-out"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody without a partner or a group in this round, and the rule that did it."""

    person: str
    why: WhyLeftOut


@dataclass(frozen=True, slots=True)
class Solution:
    """The proposals (in a stable order) and who was left out; `total` is the sum of scores, `exact` its proof."""

    proposals: tuple[Proposal, ...]
    left_out: tuple[LeftOut, ...]
    total: int
    exact: bool


class RoundState(StrEnum):
    """OPEN is the leads' alone; PUBLISHED has told everybody; DISCARDED told nobody."""

    OPEN = "open"
    PUBLISHED = "published"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One pairing round of a programme; inputs are stored so that it can be replayed.

    `forbidden` are pairs a lead keeps apart. `revision` grows with each edit, so that the second of two leads
    who act at once is told. Times UTC. Seen by leads only.
    """

    id: str
    programme: str
    seed: int
    at: datetime
    state: RoundState = RoundState.OPEN
    revision: int = 0
    proposals: tuple[Proposal, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    forbidden: tuple[tuple[str, str], ...] = ()
