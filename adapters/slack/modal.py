"""A worded form as a modal view, and the small views around it: one that waits, one that closes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from adapters.slack import blocks, ids
from adapters.slack.blocks import Block, words
from adapters.slack.draw import draw_parts
from bot.domain.message import Field, FieldKind, Form, Text
from bot.domain.split import CONTINUED, pieces

LONGEST_TITLE = 24
LONGEST_LABEL = 2000
LONGEST_INPUT = 3000
LONGEST_ERROR = 2000


@dataclass(frozen=True, slots=True)
class ModalWords:
    """The adapter's own words in views, in the reader's language: `title` of views that wait or close, at most 24
    characters like `close`; `wait` the sentence that waits; `choose` stands in an empty select, at most 150.
    """

    title: str
    wait: str
    close: str
    choose: str


def modal(form: Form, said: ModalWords, *, at_home: bool = False) -> Block:
    """The form as a view, for `views.open`, `views.update` or `response_action`.

    `at_home` tells that the home page is in sight behind it, and comes back with what is handed in.
    Raises TypeError, without any words, for a form not worded first.
    """
    title, submit = words(form.title), words(form.submit)
    shown = [*_in_full(title, LONGEST_TITLE)]
    for text in form.intro:
        shown += blocks.sections(words(text))
    for field in form.fields:
        shown += _field(field, said)
    return {
        **_view(title, said, shown),
        "callback_id": ids.FORM_AT_HOME if at_home else ids.FORM,
        "private_metadata": form.payload.encode(),
        "submit": blocks.plain_text(blocks.shortened(submit, LONGEST_TITLE)),
    }


def waiting_view(said: ModalWords) -> Block:
    """What stands while a form is being made ready."""
    return _view(said.title, said, list(blocks.sections(said.wait)))


def closing_view(said: ModalWords, text: str) -> Block:
    """A word in place of a form, with nothing to hand in."""
    return _view(said.title, said, list(blocks.sections(text)))


def errors(told: Iterable[tuple[str, Text]], fields: Sequence[str]) -> Block:
    """The form stays open, with a sentence at each field.

    `fields` are the form's field ids in order. What is about no field of it stands at the first one.
    """
    at: dict[str, str] = {}
    for field, text in told:
        place = field if field in fields else fields[0]
        at[place] = f"{at[place]}\n{words(text)}" if place in at else words(text)
    cut = {place: blocks.shortened(text, LONGEST_ERROR) for place, text in at.items()}
    return {"response_action": "errors", "errors": cut}


def _view(title: str, said: ModalWords, shown: list[Block]) -> Block:
    return {
        "type": "modal",
        "callback_id": ids.WAITING,
        "title": blocks.plain_text(blocks.shortened(title, LONGEST_TITLE)),
        "close": blocks.plain_text(blocks.shortened(said.close, LONGEST_TITLE)),
        "blocks": shown,
    }


def _in_full(text: str, longest: int) -> Iterator[Block]:
    """Above what had to be shortened: all of it."""
    if blocks.length(text) > longest:
        yield from blocks.header(text)


def _field(field: Field, said: ModalWords) -> Iterator[Block]:
    label, hint = words(field.label), words(field.hint) if field.hint is not None else ""
    yield from draw_parts(field.above)
    yield from _in_full(label, LONGEST_LABEL)
    element, above = _element(field, said)
    yield from blocks.sections(above)
    drawn: Block = {
        "type": "input",
        "block_id": field.id,
        "label": blocks.plain_text(blocks.shortened(label, LONGEST_LABEL)),
        "element": {**element, "action_id": ids.VALUE},
        "optional": not field.required,
    }
    if hint.strip():
        drawn["hint"] = blocks.plain_text(blocks.shortened(hint, LONGEST_LABEL))
    yield drawn
    yield from _more(field, label)


def _more(field: Field, label: str) -> Iterator[Block]:
    """Further boxes for own words that are too long for one."""
    for number, piece in enumerate(_boxes(field)[1:], start=1):
        typed = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_INPUT}
        yield {
            "type": "input",
            "block_id": ids.more(number, field.id),
            "label": blocks.plain_text(blocks.shortened(label, LONGEST_LABEL - len(CONTINUED)) + CONTINUED),
            "element": {**typed, "action_id": ids.more(number, field.id), "initial_value": piece},
            "optional": True,
        }


def _element(field: Field, said: ModalWords) -> tuple[Block, str]:
    """What is filled in, and what has to stand above it."""
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG:
            return _typed(field), ""
        case FieldKind.ONE | FieldKind.MANY:
            return _chosen(field, said)
        case FieldKind.DAY:
            return _day(field), ""
        case _:
            assert_never(field.kind)


def _day(field: Field) -> Block:
    """A calendar, at a day if one is given; other words that stood there cannot be shown in it."""
    try:
        given = date.fromisoformat(_given(field))
    except ValueError:
        return {"type": "datepicker"}
    return {"type": "datepicker", "initial_date": given.isoformat()}


def _given(field: Field) -> str:
    return "\n".join(words(value) for value in field.value)


def _typed(field: Field) -> Block:
    """A line or a box. What stands there stays whole, even where it is longer than what may be typed."""
    value = _boxes(field)[0]
    typed: Block = {
        "type": "plain_text_input",
        "multiline": field.kind is FieldKind.LONG or "\n" in value,
        "max_length": min(max(field.max_length, blocks.units(value)), LONGEST_INPUT),
    }
    if value.strip():
        typed["initial_value"] = value
    return typed


def _boxes(field: Field) -> list[str]:
    """What stands in a field to type in, in pieces that each fit into a box; one, but for the longest words."""
    value = _given(field) if field.kind in (FieldKind.TEXT, FieldKind.LONG) else ""
    if blocks.units(value) <= LONGEST_INPUT:
        return [value]
    return list(pieces(value, LONGEST_INPUT // 2))


def _chosen(field: Field, said: ModalWords) -> tuple[Block, str]:
    made, in_full = blocks.options([(option.id, words(option.label)) for option in field.options])
    many = field.kind is FieldKind.MANY
    chosen = blocks.among(made, [words(value) for value in field.value])
    if len(made) <= blocks.MOST_TICKS:
        element: Block = {"type": "checkboxes" if many else "radio_buttons", "options": made}
    else:
        element = {
            "type": "multi_static_select" if many else "static_select",
            "placeholder": blocks.plain_text(said.choose),
            **_listed(made),
        }
    if chosen:
        element |= {"initial_options": chosen} if many else {"initial_option": chosen[0]}
    return element, in_full


def _listed(made: Sequence[Block]) -> Block:
    """The options of a select; a very long list in groups, named by their first and last number."""
    if len(made) <= blocks.MOST_OPTIONS:
        return {"options": list(made)}
    groups = list(blocks.chunks(made, blocks.MOST_OPTIONS))
    starts = [sum(map(len, groups[:number])) + 1 for number in range(len(groups))]
    return {
        "option_groups": [
            {"label": blocks.plain_text(f"{start}–{start + len(some) - 1}"), "options": some}
            for start, some in zip(starts, groups, strict=True)
        ]
    }
