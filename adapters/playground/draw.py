"""A worded message as JSON for the page. Total and dull: every part has one shape, and nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Divider,
    Facts,
    Field,
    Form,
    Heading,
    Message,
    Note,
    Option,
    Part,
    Quote,
    Say,
    Text,
)

Drawn = dict[str, Any]


def draw(message: Message, files: Mapping[str, Drawn] | None = None) -> list[Drawn]:
    """The parts from top to bottom. `files` holds what the `key` of each attachment leads to.

    Raises TypeError, without any words, for a message that was not worded first.
    """
    return [_part(part, files or {}) for part in message.parts]


def _part(part: Part, files: Mapping[str, Drawn]) -> Drawn:
    match part:
        case Say(text):
            return {"type": "say", "text": _words(text)}
        case Heading(text):
            return {"type": "heading", "text": _words(text)}
        case Note(text):
            return {"type": "note", "text": _words(text)}
        case Facts(rows):
            return {"type": "facts", "rows": [[_words(label), _words(value)] for label, value in rows]}
        case Quote(label, answer):
            return {"type": "quote", "label": _words(label), "text": answer}
        case Divider():
            return {"type": "divider"}
        case Actions(buttons):
            return {"type": "actions", "buttons": [_button(button) for button in buttons]}
        case Choose():
            return _choose(part)
        case Form():
            return _form(part)
        case Attachment():
            title, kind = _words(part.title), part.kind.value
            return {"type": "file", "title": title, "kind": kind, "file": files.get(part.key)}
        case _:
            assert_never(part)


def _words(text: Text) -> str:
    if not isinstance(text, str):
        raise TypeError(f"a message is worded before it is drawn, but this one holds a {type(text).__name__}")
    return text


def _button(button: Button) -> Drawn:
    payload = button.payload.encode()
    return {"label": _words(button.label), "payload": payload, "style": button.style.value}


def _options(options: tuple[Option, ...]) -> list[Drawn]:
    return [{"id": option.id, "label": _words(option.label)} for option in options]


def _choose(part: Choose) -> Drawn:
    return {
        "type": "choose",
        "step": part.step,
        "options": _options(part.options),
        "chosen": list(part.chosen),
        "submit": _button(part.submit),
    }


def _form(part: Form) -> Drawn:
    return {
        "type": "form",
        "payload": part.payload.encode(),
        "title": _words(part.title),
        "intro": [_words(text) for text in part.intro],
        "fields": [_field(field) for field in part.fields],
        "submit": _words(part.submit),
        "open": True,
    }


def _field(field: Field) -> Drawn:
    return {
        "id": field.id,
        "label": _words(field.label),
        "kind": field.kind.value,
        "options": _options(field.options),
        "required": field.required,
        "hint": _words(field.hint) if field.hint is not None else "",
        "value": [_words(value) for value in field.value],
        "max_length": field.max_length,
        "above": [_part(part, {}) for part in field.above],
    }
