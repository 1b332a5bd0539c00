"""A run: one person's way through one dialog. A small document of names, saved at every turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Chosen:
    """Option ids that were chosen."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """Typed words, kept as the answer with this id. `marks` is what a step lets be known of them beside that."""

    answer: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picked:
    """A moment (aware UTC) that was picked or typed."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person passed the question by. Never a value."""


Given = Chosen | Written | Picked | Skipped


class RunState(StrEnum):
    """OPEN waits for the person; DONE; STOPPED by the person; LAPSED by silence.

    LATER waits for `resume_at`, or (None) until the person can be written to again.
    """

    OPEN = "open"
    LATER = "later"
    DONE = "done"
    STOPPED = "stopped"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Where one person is in one dialog.

    `dialog` names the dialog, `subject` what it is about (a meeting's, enrolment's, journey's … id), `occurrence`
    tells repeats about one subject apart (unique together with dialog, subject and person). `args` are the ids
    the script is built from. `at` is the step that waits; `trail` the steps gone; `given` the answers by step.
    `revision` grows at each turn; `later` counts postponements. `asked_at` is when the step was asked in the chat, None
    while it stands on a form alone. Times are UTC. Holds no words.
    """

    id: str
    person: str
    dialog: str
    subject: str
    opened_at: datetime
    occurrence: str = ""
    journey: str = ""
    args: tuple[str, ...] = ()
    pack_version: int = 1
    at: str = ""
    trail: tuple[str, ...] = ()
    given: Mapping[str, Given] = field(default_factory=dict)
    revision: int = 0
    state: RunState = RunState.OPEN
    later: int = 0
    resume_at: datetime | None = None
    asked_at: datetime | None = None
    reminded: int = 0

    @property
    def was_asked(self) -> bool:
        """Whether the person was asked in the chat, or has sent anything of it; opening a form alone is neither."""
        return self.asked_at is not None or bool(self.trail)
