"""What somebody sees in a chat, whatever the platform: read back from its native form into the same few parts.

What platforms honestly show in different ways is made the same here, and nowhere else:

- A title and a small line are text like any other. Buttons under one message are one row, the quiet ways out
  (skip, later, stop) last, however many rows a platform gives them.
- A form is its title, its questions and its button, whether it opens over the chat, as a card or as a sheet. A chat
  with short titles says the whole title once more in the first line: that line is the title.
- Whether a field is a list, a set of ticks or a calendar is the platform's matter; its options, and what stands there,
  are not. How a form goes away once it was taken is not compared.
- A pressed card whose result is that nothing more can be pressed may vanish or lose its buttons: both are "(put away)".
- A file is its title and name, in the message that brings it or in one of its own beside it, which stands after it;
  that a message announces the file that follows is not compared.
- Where a press has to be answered with something, a word that only points at what follows is not compared.

Compared is what people see in their own chats; channels and groups' rooms, which not every platform has, are not.
Not compared at all: ids, moments that the platform stamps, and colours. What ids draw (a tip, a topic, an order among
equals) is the same because a scenario gives people and deliveries the same ids everywhere (scene.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.domain.message import Option

SAID, BECAME, HINTED, WRONG = "<", "⟳", "*", "!"
"""How a line begins: a message; what a pressed card became; a word for the acting person alone; a field's trouble."""
PUT_AWAY = "(put away)"
ANNOUNCED = "📎 "
"""How a message announces a file."""


@dataclass(frozen=True)
class Words:
    """A paragraph, a title or a small line."""

    text: str


@dataclass(frozen=True)
class Rows:
    """Labels with their values."""

    of: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Quoted:
    """Somebody's own words under a label."""

    label: str
    text: str


@dataclass(frozen=True)
class Line:
    """A thin line between two matters."""


@dataclass(frozen=True)
class Press:
    """A button: `native` is all that the platform sends when it is pressed."""

    label: str
    native: Any = field(repr=False)
    quiet: bool = False


@dataclass(frozen=True)
class Row:
    """Buttons."""

    presses: tuple[Press, ...]


@dataclass(frozen=True)
class Ticks:
    """Options to tick, and the button that hands them in."""

    options: tuple[Option, ...]
    chosen: tuple[str, ...]
    submit: Press
    step: str = ""


@dataclass(frozen=True)
class Asked:
    """A field of a form. `value` is what stands there: ids of options, or one text."""

    id: str
    label: str
    hint: str = ""
    options: tuple[Option, ...] = ()
    value: tuple[str, ...] = ()
    required: bool = True


@dataclass(frozen=True)
class Sheet:
    """A form: `parts` are fields and what stands around them, from top to bottom."""

    title: str
    parts: tuple[Words | Rows | Quoted | Line | Asked, ...]
    submit: str
    native: Any = field(repr=False)

    @property
    def fields(self) -> tuple[Asked, ...]:
        """The fields, in order."""
        return tuple(part for part in self.parts if isinstance(part, Asked))


Part = Words | Rows | Quoted | Line | Row | Ticks | Sheet


@dataclass(frozen=True)
class Seen:
    """One thing that somebody sees: `how` it came about, its parts, and the platform's id of the message, or ""."""

    parts: tuple[Part, ...]
    how: str = SAID
    ref: str = ""

    @property
    def text(self) -> str:
        """It as lines to read, the same on every platform."""
        lines = [line for part in _in_rows(self.parts) for line in _lines(part)]
        return "\n".join(line for line in lines if line.strip()) or PUT_AWAY

    def has(self, kind: type[Part]) -> bool:
        """Whether there is such a part."""
        return any(isinstance(part, kind) for part in self.parts)

    def put_away(self, before: Seen) -> Seen:
        """This one, or nothing where nothing but what could be pressed has gone from what stood there before."""
        left = replace(
            before, parts=tuple(part for part in before.parts if not isinstance(part, Row | Ticks))
        )
        return replace(self, parts=()) if self.text == left.text else self


def words(*texts: str, how: str = SAID, ref: str = "") -> Seen:
    """Sentences alone."""
    return Seen(tuple(Words(text) for text in texts if text.strip()), how, ref)


def file(title: str, name: str) -> Seen:
    """A file that was handed over, or offered."""
    return words(f"(a file: {title}, {name})")


def wrong(sheet: Sheet | None, told: Iterable[tuple[str, str]]) -> Seen:
    """What is the matter with fields, by the label that stands at each."""
    labels = {asked.id: asked.label for asked in sheet.fields} if sheet else {}
    return words(*(f"{labels.get(name, name)}: {text}" for name, text in told), how=WRONG)


def presses(parts: Sequence[Part]) -> Iterator[Press]:
    """All that can be pressed, apart from what hands in ticks and forms."""
    for part in parts:
        if isinstance(part, Row):
            yield from part.presses


def _in_rows(parts: Sequence[Part]) -> Iterator[Part]:
    """All buttons in one row, the quiet ones last."""
    every = tuple(presses(parts))
    yield from (part for part in parts if not isinstance(part, Row))
    if every:
        yield Row(tuple(sorted(every, key=lambda press: press.quiet)))


def _lines(part: Part | Asked) -> Iterator[str]:
    match part:
        case Words(text):
            yield from (line for line in text.splitlines() if not line.startswith(ANNOUNCED))
        case Rows(rows):
            yield from (f"{label}: {value}" for label, value in rows)
        case Quoted(label, text):
            yield label
            yield from (f"│ {line}".rstrip() for line in text.splitlines())
        case Line():
            yield "———"
        case Row(row):
            yield " ".join(f"[{press.label}]" for press in row)
        case Ticks():
            yield from _options(part.options, part.chosen)
            yield f"[{part.submit.label}]"
        case Asked():
            yield f"? {part.label}" + ("" if part.required else " (or nothing)")
            yield from (f"  {line}" for line in part.hint.splitlines())
            if part.options:
                yield from (f"  {line}" for line in _options(part.options, part.value))
            else:
                yield from (f"  │ {line}" for value in part.value for line in value.splitlines())
        case Sheet():
            told = _with_whole_title(part)
            yield f"a form: {told.title}"
            yield from (line for inner in told.parts for line in _lines(inner))
            yield f"[{told.submit}]"


def _options(options: Sequence[Option], chosen: Sequence[str]) -> Iterator[str]:
    yield from (f"{'☑' if option.id in chosen else '☐'} {option.label}" for option in options)


def _with_whole_title(sheet: Sheet) -> Sheet:
    first = sheet.parts[0] if sheet.parts else None
    if isinstance(first, Words) and first.text.startswith(sheet.title):
        return replace(sheet, title=first.text, parts=sheet.parts[1:])
    return sheet
