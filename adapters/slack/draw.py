"""A worded message as Block Kit. Total and dull: every part has one shape, and nothing is decided here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import assert_never

from adapters.slack import blocks, ids
from adapters.slack.blocks import Block, words
from adapters.slack.plain import text_of
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Divider,
    Facts,
    Form,
    Heading,
    Message,
    Note,
    Part,
    Quote,
    Say,
    Style,
)
from bot.domain.plain import as_it_is, form_lines, plain

MOST_BLOCKS = 50
BIGGEST = 12_000
"""Bytes of the blocks. Slack refuses a bit more (`msg_blocks_too_long`) and does not tell how it counts."""
_STYLES = {Style.PRIMARY: "primary", Style.DANGER: "danger"}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message as Slack takes it: `text` is all of it in plain words (escaped), `blocks` what is seen."""

    text: str
    blocks: list[Block]


def draw(message: Message, key: str = "", mark: str = "") -> Drawn:
    """The message, which was worded and then fitted to `CAPABILITIES`.

    The first block carries the marker of the key, or the `mark` of the message that this one takes the place of, so
    that it is still found. Raises TypeError, without any words, for a message not worded first.
    """
    drawn = draw_parts(message.parts)
    if len(drawn) > MOST_BLOCKS or _size(drawn) > BIGGEST:
        drawn = dense(message)
    if drawn and (mark := ids.marker(key) if key else mark):
        drawn[0]["block_id"] = mark
    return Drawn(text_of(message), drawn)


def draw_parts(parts: Sequence[Part]) -> list[Block]:
    """The parts from top to bottom as blocks."""
    drawn: list[Block] = []
    numbers, about = count(), ""
    for part in parts:
        about = _about(part, about)
        drawn += _part(part, numbers, about)
    return drawn


def _size(drawn: list[Block]) -> int:
    return len(json.dumps(drawn, ensure_ascii=False).encode())


def _about(part: Part, before: str) -> str:
    """What the buttons below are about: the nearest title or question above them, on this side of a line."""
    match part:
        case Divider():
            return ""
        case Heading(text):
            return words(text)
        case Say(text) if words(text).endswith("?"):
            return words(text)
    return before


def _part(part: Part, numbers: Iterator[int], about: str) -> Iterator[Block]:
    match part:
        case Say(text):
            yield from blocks.sections(words(text))
        case Heading(text):
            yield from blocks.header(words(text))
        case Note(text):
            yield from blocks.note(words(text))
        case Facts(rows):
            yield from blocks.facts((words(label), words(value)) for label, value in rows)
        case Quote(label, answer):
            yield from blocks.quote(words(label), words(answer))
        case Divider():
            yield blocks.divider()
        case Actions(buttons):
            yield from _rows(buttons, numbers, about)
        case Choose():
            yield from _choose(part, about)
        case Form():
            yield from blocks.sections(words("\n".join(form_lines(part, as_it_is))))
        case Attachment():
            yield from blocks.note(f"📎 {words(part.title)}")
        case _:
            assert_never(part)


def _rows(buttons: Sequence[Button], numbers: Iterator[int], about: str) -> Iterator[Block]:
    """What one came to do, and in a row of their own the quiet ways out."""
    for quiet in (False, True):
        row = [button for button in buttons if (button.style is Style.QUIET) is quiet]
        made = [_button(button, ids.press(next(numbers)), about) for button in row]
        for some in blocks.chunks(made, blocks.MOST_BUTTONS):
            yield {"type": "actions", "elements": some}


def _button(button: Button, action: str, about: str) -> Block:
    label = blocks.shortened(words(button.label), blocks.LONGEST_OPTION)
    aloud = f"{label} – {about}" if about and about not in label else label
    drawn: Block = {
        "type": "button",
        "action_id": action,
        "text": blocks.plain_text(label),
        "value": button.payload.encode(),
    }
    if label != aloud and blocks.length(aloud) <= blocks.LONGEST_OPTION:
        drawn["accessibility_label"] = aloud
    if button.style in _STYLES:
        drawn["style"] = _STYLES[button.style]
    return drawn


def _choose(part: Choose, about: str) -> Iterator[Block]:
    """Options to tick, all of them in sight, ten a list, and the button below."""
    made, in_full = blocks.options([(option.id, words(option.label)) for option in part.options])
    yield from blocks.sections(in_full)
    for number, some in enumerate(blocks.chunks(made, blocks.MOST_TICKS)):
        ticks: Block = {"type": "checkboxes", "action_id": ids.tick(number, part.step), "options": some}
        if chosen := blocks.among(some, part.chosen):
            ticks["initial_options"] = chosen
        yield {"type": "actions", "elements": [ticks]}
    yield {"type": "actions", "elements": [_button(part.submit, ids.submit(part.step), about)]}


def dense(message: Message) -> list[Block]:
    """A message of very many short parts: its text in as few blocks as hold it, and what can be pressed."""
    acts = tuple(part for part in message.parts if isinstance(part, Actions | Choose))
    told = Message(tuple(part for part in message.parts if not isinstance(part, Actions | Choose)))
    return [*blocks.sections(words(plain(told))), *draw_parts(acts)]
