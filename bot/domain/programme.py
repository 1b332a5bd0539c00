"""A programme: a workplace's mentoring round with its rules; and a person's sign-up to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.journey import Form
from bot.domain.workplace import Home


class ProgrammeState(StrEnum):
    """DRAFT is visible to its leads only; OPEN takes sign-ups; CLOSED takes none, its journeys go on."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Role(StrEnum):
    """What one would like to be. PEER has no role word anywhere."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    EITHER = "either"
    PEER = "peer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """Rules of one programme, copied from a preset and then its own. Days and minutes are whole numbers.

    `leads` are the coordinators (person ids); `supervisor_confirms`: a sign-up waits for a lead's yes.
    `channel` is where announcements go, as the platform knows it; people call it `channel_title`. `elsewhere` are
    channels of the workplace's other homes where it was announced, too: platform, workspace, channel, what people call
    it. `forms` are the forms of mentoring one may choose; a group has `group_min` to `group_max` members.
    `questions_off` are guide ids that are not asked here; `texts` are the programme's own words for a phrase of the
    guide, as (phrase id, language, words). `concern` is the person (id) whom one may turn to with a concern, never a
    lead; "" for nobody. Seen by everyone who may join.
    """

    id: str
    platform: str
    workspace: str
    channel: str
    name: str
    preset: str
    pack: str
    pack_version: int
    leads: tuple[str, ...]
    opened_at: datetime
    state: ProgrammeState = ProgrammeState.OPEN
    supervisor_confirms: bool = True
    rhythm_min_days: int = 14
    rhythm_max_days: int = 21
    duration_days: int = 182
    meeting_minutes: int = 60
    forms: tuple[Form, ...] = (Form.MENTOR_PAIR, Form.PEER_PAIR)
    group_min: int = 4
    group_max: int = 6
    questions_off: tuple[str, ...] = ()
    texts: tuple[tuple[str, str, str], ...] = ()
    concern: str = ""
    zone: str = "Europe/Helsinki"
    announced_at: datetime | None = None
    channel_name: str = ""
    elsewhere: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def home(self) -> Home:
        """The workspace or tenant where it was made."""
        return Home(self.platform, self.workspace)

    def is_told_in(self, home: Home, channel: str) -> bool:
        """Whether a channel is one of those where it is announced."""
        told = {
            (*self.home, self.channel),
            *((platform, at, where) for platform, at, where, _ in self.elsewhere),
        }
        return (*home, channel) in told

    @property
    def channel_title(self) -> str:
        """What people call the channel, without a sign before it."""
        return self.channel_name or self.channel


NAMING_DIALOGS = ("programme-lead", "programme-contact")
"""Dialogs in which a lead names somebody: while one waits, the people known in the lead's workspace are at hand."""


class EnrolmentState(StrEnum):
    """WAITING for a lead's yes; TALK_FIRST: the lead wants a word first; READY to be paired; PAIRED; PAUSED; LEFT."""

    WAITING = "waiting"
    TALK_FIRST = "talk-first"
    READY = "ready"
    PAIRED = "paired"
    PAUSED = "paused"
    LEFT = "left"


class Meets(StrEnum):
    """How one can meet."""

    PLACE = "place"
    REMOTE = "remote"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """One person's sign-up to one programme. `wants` and `gives` are topic ids of the preset.

    `avoid_answer` is the id of a sealed answer that no person but its author sees; `avoids` (marks of the names in
    it, see `names`) is used by pairing only and shown to nobody. `notice_version` and `noticed_at` (UTC) prove the
    notice.
    `left_out` counts rounds in a row without a partner. Seen by the person and the programme's leads (without avoids).
    """

    id: str
    programme: str
    person: str
    state: EnrolmentState
    role: Role
    wants: tuple[str, ...]
    gives: tuple[str, ...]
    languages: tuple[str, ...]
    shifts: tuple[str, ...]
    meets: Meets
    form: str
    capacity: int
    notice_version: str
    noticed_at: datetime
    at: datetime
    avoid_answer: str = ""
    avoids: tuple[str, ...] = ()
    left_out: int = 0
    paused_until: datetime | None = None
