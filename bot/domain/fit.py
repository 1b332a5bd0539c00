"""Fits a worded message to what a platform can show: no limit is broken, and no word is lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Form,
    Heading,
    Message,
    Note,
    Part,
    Say,
    Style,
)
from bot.domain.plain import Escape, as_it_is, bracketed, form_lines, numbered, option_labels
from bot.domain.split import size, split


class Limits(Protocol):
    """What a platform can show (see `bot.ports.Capabilities`)."""

    @property
    def buttons(self) -> int:
        """How many buttons a message can have."""

    @property
    def button_label(self) -> int:
        """How many characters a button's label can have."""

    @property
    def choose(self) -> bool:
        """Whether options can be ticked."""

    @property
    def forms(self) -> bool:
        """Whether a form can stand in a message."""

    @property
    def files(self) -> bool:
        """Whether a file can be handed over."""

    @property
    def files_apart(self) -> bool:
        """Whether a file is a message of its own."""

    @property
    def text(self) -> int:
        """How many characters of text one message can have, without its buttons, options and form."""


@dataclass(frozen=True, slots=True)
class FitWords:
    """The sentences, in the reader's language, for where a platform cannot show something ("" leaves one out)."""

    by_number: str = ""
    by_numbers: str = ""
    no_file: str = ""


def fit(
    message: Message, limits: Limits, words: FitWords = FitWords(), escape: Escape = as_it_is
) -> tuple[Message, ...]:
    """The message as one or more messages, in order, that keep to the limits; fitting again changes nothing.

    Long texts are split between paragraphs or sentences. Options that cannot be buttons or ticks become a numbered
    list, which is answered by typing. Standing buttons beyond the limit go to further messages; ways out beyond it are
    named in brackets, to be typed. A label that is too long is shortened and stands in full above. A form becomes a
    numbered description, a file a sentence, or a message of its own after the others. `escape` goes over labels that
    move into text.
    """
    files = [part for part in message.parts if isinstance(part, Attachment)] if _apart(limits) else []
    parts = [part for part in message.parts if not files or not isinstance(part, Attachment)]
    fitted = (
        piece
        for part in _with_one_row(_shown(parts, limits, words, escape))
        for shown in (_row(part, limits, words, escape) if isinstance(part, Actions) else (part,))
        for piece in split(shown, limits.text)
    )
    said = _packed(_ticks_after_text(fitted), limits.text)
    return (*said, *(Message((file,)) for file in files)) or (message,)


def _apart(limits: Limits) -> bool:
    return limits.files and limits.files_apart


def _shown(parts: Iterable[Part], limits: Limits, words: FitWords, escape: Escape) -> Iterator[Part]:
    """The parts, with others in place of those of a kind that the platform cannot show."""
    for part in parts:
        match part:
            case Choose() if not limits.choose:
                yield Say(numbered(option_labels(part.options, part.chosen, escape)))
                yield from _note(words.by_numbers)
                yield Actions((part.submit,))
            case Choose() if len(str(part.submit.label)) > limits.button_label:
                yield Note(bracketed([escape(str(part.submit.label))]))
                yield replace(part, submit=_shortened(part.submit, limits.button_label))
            case Form() if not limits.forms:
                yield Say("\n".join(form_lines(part, escape)))
            case Attachment() if not limits.files:
                yield Say(" – ".join(text for text in (escape(str(part.title)), words.no_file) if text))
            case _:
                yield part


def _with_one_row(parts: Iterable[Part]) -> Iterator[Part]:
    """Rows of buttons that follow each other as one."""
    row: tuple[Button, ...] = ()
    for part in parts:
        if isinstance(part, Actions):
            row += part.buttons
            continue
        if row:
            yield Actions(row)
            row = ()
        yield part
    if row:
        yield Actions(row)


def _row(row: Actions, limits: Limits, words: FitWords, escape: Escape) -> Iterator[Part]:
    """A row of buttons within the limits, with what has to stand above it."""
    loud = tuple(button for button in row.buttons if button.style is not Style.QUIET)
    quiet = tuple(button for button in row.buttons if button.style is Style.QUIET)
    if len(row.buttons) <= limits.buttons:
        yield from _labelled(row.buttons, limits, escape)
    elif limits.buttons and not any(button.payload.run for button in row.buttons):
        for start in range(0, len(row.buttons), limits.buttons):
            yield from _labelled(row.buttons[start : start + limits.buttons], limits, escape)
    elif len(loud) <= limits.buttons:
        room = limits.buttons - len(loud)
        yield from _brackets(quiet[room:], escape)
        yield from _labelled((*loud, *quiet[:room]), limits, escape)
    else:
        yield Say(numbered([escape(str(button.label)) for button in loud]))
        yield from _note(words.by_number)
        yield from _brackets(quiet[limits.buttons :], escape)
        yield from _labelled(quiet[: limits.buttons], limits, escape)


def _labelled(buttons: Sequence[Button], limits: Limits, escape: Escape) -> Iterator[Part]:
    """The buttons; where a label is too long, numbered ones below a list of the full labels."""
    if all(len(str(button.label)) <= limits.button_label for button in buttons):
        if buttons:
            yield Actions(tuple(buttons))
        return
    yield Say(numbered([escape(str(button.label)) for button in buttons]))
    labelled = (
        replace(button, label=f"{number}) {button.label}") for number, button in enumerate(buttons, start=1)
    )
    yield Actions(tuple(_shortened(button, limits.button_label) for button in labelled))


def _shortened(button: Button, longest: int) -> Button:
    label = str(button.label)
    return button if len(label) <= longest else replace(button, label=label[: longest - 1].rstrip() + "…")


def _brackets(buttons: Sequence[Button], escape: Escape) -> Iterator[Part]:
    yield from _note(bracketed(escape(str(button.label)) for button in buttons))


def _note(text: str) -> Iterator[Part]:
    if text:
        yield Note(text)


def _ticks_after_text(parts: Iterable[Part]) -> Iterator[Part]:
    """Lists to tick below the text that a row of buttons has brought with it."""
    held: Choose | None = None
    for part in parts:
        if held is not None and isinstance(part, Actions | Choose):
            yield held
            held = None
        if isinstance(part, Choose):
            held = part
        else:
            yield part
    if held is not None:
        yield held


def _packed(parts: Iterable[Part], longest: int) -> Iterator[Message]:
    """Parts in as few messages as hold them, in order. A heading goes with what it stands above."""
    held: list[Part] = []
    for part in parts:
        second_row = isinstance(part, Actions) and any(isinstance(other, Actions) for other in held)
        if held and (second_row or sum(map(size, held)) + size(part) > longest):
            last = held[-1]
            carried = isinstance(last, Heading) and len(held) > 1 and size(last) + size(part) <= longest
            yield Message(tuple(held[:-1] if carried else held))
            held = [last] if carried else []
        held.append(part)
    if held:
        yield Message(tuple(held))
