"""What the bot says, before any platform and any language: parts, texts, buttons, forms.

A message is built of phrases (ids of the phrasebook) and references (a person, an answer, a moment).
It becomes words only at the edge, in the reader's language and zone, and words of answers are opened
only then, for that reader. So a stored message carries no one's words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum

PAYLOAD_VERSION = 1
PAYLOAD_SEPARATOR = "~"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name by the person's id; always shown in the nominative."""

    person: str


@dataclass(frozen=True, slots=True)
class When:
    """A moment (aware UTC), shown as people say it in the reader's zone: "tiistaina 3.12. klo 14.00".

    `short` is for labels of buttons: "ti 3.12. klo 14.00".
    """

    at: datetime
    short: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, shown in the reader's language."""

    on: date


@dataclass(frozen=True, slots=True)
class Words:
    """An answer by id. Opened at delivery, for the reader only, through the one door to answers."""

    answer: str


@dataclass(frozen=True, slots=True)
class Items:
    """Several values said as one list: "a, b ja c"."""

    of: tuple[Arg, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence by its id in the phrasebook, with named arguments. `pack` names a guide pack's own words.

    `own` are a programme's words for it, as (language, words): plain text that a reader of just that language gets in
    place of the sentence, never read as Fluent.
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    pack: str = ""
    own: tuple[tuple[str, str], ...] = ()

    def __hash__(self) -> int:
        return hash((self.id, tuple(self.args.items()), self.pack, self.own))


Arg = str | int | Name | When | Day | Words | Items | Phrase
Text = Phrase | Name | When | Day | Words | Items | str


def say(phrase_id: str, /, pack: str = "", **args: Arg) -> Phrase:
    """Short for a `Phrase` with keyword arguments."""
    return Phrase(phrase_id, args, pack)


@dataclass(frozen=True, slots=True)
class Payload:
    """What a button carries: ids only, never words. Lives in chat history for ever.

    A dialog's button names run, revision, step and option. A standing button (no run) has `run == ""`, the
    command word as `step` and the subject's id as `option`.
    """

    run: str
    revision: int
    step: str
    option: str
    version: int = PAYLOAD_VERSION

    def encode(self) -> str:
        """The string that platforms keep, at most 255 characters."""
        parts = (str(self.version), self.run, str(self.revision), self.step, self.option)
        return PAYLOAD_SEPARATOR.join(parts)

    @classmethod
    def decode(cls, text: str) -> Payload | None:
        """The payload, or None when the string is not one of this version."""
        parts = text.split(PAYLOAD_SEPARATOR, 4)
        if len(text) > 255 or len(parts) != 5 or parts[0] != str(PAYLOAD_VERSION):
            return None
        if not parts[2].isascii() or not parts[2].isdigit():
            return None
        return cls(run=parts[1], revision=int(parts[2]), step=parts[3], option=parts[4])


def command(word: str, subject: str = "") -> Payload:
    """The payload of a standing button: it does what typing the command word does."""
    return Payload(run="", revision=0, step=word, option=subject)


class Style(StrEnum):
    """How a button stands out. QUIET is for the ways out: skip, later, stop."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """A verb of what happens, at most 24 characters in every language."""

    label: Text
    payload: Payload
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Say:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A short title above what follows."""

    text: Text


@dataclass(frozen=True, slots=True)
class Note:
    """A small line under a question: who will see the answer, what happens if one does nothing."""

    text: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """Label–value rows: who, when, where."""

    rows: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words under a label; opened for the reader at delivery."""

    label: Text
    answer: str


@dataclass(frozen=True, slots=True)
class Divider:
    """A thin line between two matters."""


@dataclass(frozen=True, slots=True)
class Actions:
    """Buttons in a row."""

    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; `id` is for ever."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Choose:
    """Several of many: options to tick, then `submit`. Values come back as a `Submitted` with key `step`."""

    step: str
    options: tuple[Option, ...]
    submit: Button
    chosen: tuple[str, ...] = ()


class FieldKind(StrEnum):
    """What a form's field takes: a line, several lines, one option, several options, or a calendar day.

    A DAY comes back as ISO 8601 ("2026-12-03") from a platform that lets people pick one, else as they typed it.
    """

    TEXT = "text"
    LONG = "long"
    ONE = "one"
    MANY = "many"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. Values come back as a tuple of option ids, or a tuple of one typed text.

    `above` are parts that are read before the field (never buttons or forms), `hint` is a small line at it. `value`
    is what stands there at first: ids of options, or one text, which may be somebody's own `Words`.
    """

    id: str
    label: Text
    kind: FieldKind
    options: tuple[Option, ...] = ()
    required: bool = True
    hint: Text | None = None
    value: tuple[Text, ...] = ()
    max_length: int = 2000
    above: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """Several questions on one sheet. `payload` (run, revision) identifies it when it comes back."""

    payload: Payload
    title: Text
    fields: tuple[Field, ...]
    submit: Text
    intro: tuple[Text, ...] = ()


class FileKind(StrEnum):
    """What is handed over as a file; the bytes are made at delivery, for that reader."""

    INVITATION = "invitation"
    AGREEMENT = "agreement"
    KEEPSAKE = "keepsake"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file about `subject` (a meeting's, agreement's, journey's or person's id).

    A paper comes as well-set pages (PDF), or `as_text` (Markdown).
    """

    kind: FileKind
    subject: str
    title: Text
    as_text: bool = False

    @property
    def key(self) -> str:
        """What its file is found by among the files of a message."""
        return f"{self.kind}:{self.subject}{':text' if self.as_text else ''}"


Part = Say | Heading | Note | Facts | Quote | Divider | Actions | Choose | Form | Attachment


@dataclass(frozen=True, slots=True)
class Message:
    """One message: parts from top to bottom. At most one `Actions`, `Choose` or `Form`, and it comes last."""

    parts: tuple[Part, ...]


def message(*parts: Part | None) -> Message:
    """A message of the given parts, leaving out None."""
    return Message(tuple(part for part in parts if part is not None))


def people_in(part: object) -> Iterator[str]:
    """The ids of all people whose names a message, or a part of one, says."""
    if isinstance(part, Name):
        yield part.person
    elif isinstance(part, tuple):
        for value in part:
            yield from people_in(value)
    elif isinstance(part, Mapping):
        for value in part.values():
            yield from people_in(value)
    elif is_dataclass(part):
        for one in fields(part):
            yield from people_in(getattr(part, one.name))


def payloads_in(message: Message) -> Iterator[Payload]:
    """The payloads of a message's buttons, ticked lists and forms."""
    for part in message.parts:
        match part:
            case Actions(buttons):
                yield from (button.payload for button in buttons)
            case Choose():
                yield part.submit.payload
            case Form():
                yield part.payload
