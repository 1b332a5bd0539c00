"""What a decision leads to: facts to keep, messages to tell, direct replies, alarms to set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.message import Form, Message, Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes: a person's own chat (`person`), a channel of a workspace, or a group's own `room`.

    A room is the shared conversation of a journey's members (its id); who reads there are the members of the moment.
    Channels and rooms have no single reader, so `language` says in which one to speak there.
    """

    person: str = ""
    platform: str = ""
    workspace: str = ""
    channel: str = ""
    language: str = ""
    room: str = ""

    @property
    def key(self) -> str:
        """A stable key; messages to one key are sent in order."""
        if self.room:
            return f"room/{self.room}"
        return self.person or f"{self.platform}/{self.workspace}/{self.channel}"


class Lane(StrEnum):
    """DIRECT answers what the person just did and goes at any hour; PROACTIVE waits for working time."""

    DIRECT = "direct"
    PROACTIVE = "proactive"


@dataclass(frozen=True, slots=True)
class Tell:
    """A message through the transactional outbox: at least once, in order per place, under a stable key.

    `due_at` is aware UTC and already lies inside the reader's working time for the proactive lane.
    """

    key: str
    to: Place
    message: Message
    due_at: datetime
    lane: Lane


@dataclass(frozen=True, slots=True)
class ReplacePressed:
    """Reply: the pressed card becomes this (its buttons vanish). Never stored; harmless if lost.

    `language` is its reader's, "" before it is put into words; so in the replies below.
    """

    message: Message
    language: str = ""


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Reply: open this form now."""

    form: Form
    language: str = ""


@dataclass(frozen=True, slots=True)
class FormErrors:
    """Reply: the form stays open, with a kind sentence at each field that needs another look.

    `form` is that form, for a platform on which it does not stand by itself until it is taken; None if unsaid.
    """

    errors: tuple[tuple[str, Text], ...]
    form: Form | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class FormTaken:
    """Reply: the form that was handed in is over, taken or overtaken; its card, where it has one, asks nothing more.

    Where it is missing the form stays as it is: a delivery that came once more, or trouble of ours.
    """


@dataclass(frozen=True, slots=True)
class ShowHome:
    """Reply: the person's home page becomes this. Never stored; whoever opens the page again gets it afresh."""

    message: Message
    language: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """Reply: a short line where the person acted, seen by them only (where the answer went, say)."""

    text: Text


Reply = ReplacePressed | OpenForm | FormErrors | FormTaken | ShowHome | Hint


@dataclass(frozen=True, slots=True)
class Alarm:
    """The next time something is due about `subject`; one per subject, replaced at the end of each turn.

    `kind` and `occurrence` say what for (unique together with the subject), `person` whose facts to load.
    """

    subject: str
    kind: str
    occurrence: str
    due_at: datetime
    person: str
