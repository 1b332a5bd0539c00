"""Walks through a message and puts words in place of its texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

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
    Words,
)

Worder = Callable[[Text], str]


def word(message: Message, running: Worder, label: Worder) -> Message:
    """The message in words: `running` for texts that a platform may read signs in, `label` for plain ones."""
    return Message(tuple(_part(part, running, label) for part in message.parts))


def word_form(form: Form, running: Worder, label: Worder) -> Form:
    """The form in words; see `word`."""
    return replace(
        form,
        title=label(form.title),
        fields=tuple(_field(field, running, label) for field in form.fields),
        submit=label(form.submit),
        intro=tuple(running(text) for text in form.intro),
    )


def _part(part: Part, running: Worder, label: Worder) -> Part:
    match part:
        case Say(text):
            return Say(running(text))
        case Heading(text):
            return Heading(running(text))
        case Note(text):
            return Note(running(text))
        case Facts(rows):
            return Facts(tuple((running(name), running(value)) for name, value in rows))
        case Quote(name, answer):
            return Quote(running(name), running(Words(answer)))
        case Divider():
            return part
        case Actions(buttons):
            return Actions(tuple(_button(button, label) for button in buttons))
        case Choose():
            return replace(part, options=_options(part.options, label), submit=_button(part.submit, label))
        case Form():
            return word_form(part, running, label)
        case Attachment():
            return replace(part, title=label(part.title))


def _button(button: Button, label: Worder) -> Button:
    return replace(button, label=label(button.label))


def _options(options: tuple[Option, ...], label: Worder) -> tuple[Option, ...]:
    return tuple(Option(option.id, label(option.label)) for option in options)


def _field(field: Field, running: Worder, label: Worder) -> Field:
    return replace(
        field,
        label=label(field.label),
        options=_options(field.options, label),
        hint=None if field.hint is None else label(field.hint),
        value=tuple(label(value) for value in field.value),
        above=tuple(_part(part, running, label) for part in field.above),
    )
