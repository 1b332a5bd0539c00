"""The complete plain text of a worded message: for terminals, transcripts and the short text of notifications."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

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
    Style,
)

ONE_LINE = 60
"""Numbered options stand on one line up to this many characters, else each on its own."""

Escape = Callable[[str], str]


def as_it_is(words: str) -> str:
    """The escape of a place where no sign has a meaning."""
    return words


def plain(message: Message, escape: Escape = as_it_is) -> str:
    """The whole message as lines of text, the same text for the same message.

    Options and buttons are numbered ("1) Sovi aika  2) Myöhemmin"), quiet buttons and submit buttons stand in brackets
    at the end. `escape` goes over labels and titles, which a worded message keeps unescaped.
    """
    return "\n".join(line for part in message.parts for line in _lines(part, escape) if line)


def numbered(labels: Sequence[str]) -> str:
    """Labels with their numbers, on one line if it is a short one."""
    items = [f"{number}) {label}" for number, label in enumerate(labels, start=1)]
    line = "  ".join(items)
    return line if len(line) <= ONE_LINE and "\n" not in line else "\n".join(items)


def bracketed(labels: Iterable[str]) -> str:
    """Labels in brackets, on one line."""
    return " ".join(f"[{label}]" for label in labels)


def option_labels(options: Sequence[Option], chosen: Sequence[str], escape: Escape) -> list[str]:
    """The labels of options, with a tick after each chosen one."""
    return [escape(str(option.label)) + (" ✓" if option.id in chosen else "") for option in options]


def form_lines(form: Form, escape: Escape) -> Iterator[str]:
    """A form's title, introduction, numbered fields with their hints, options and values, and its submit button."""
    yield escape(str(form.title))
    yield from (str(text) for text in form.intro)
    for number, field in enumerate(form.fields, start=1):
        yield from (line for part in field.above for line in _lines(part, escape) if line)
        yield f"{number}) {escape(str(field.label))}"
        yield from (f"   {line}" for line in _field_lines(field, escape))
    yield bracketed([escape(str(form.submit))])


def _lines(part: Part, escape: Escape) -> Iterator[str]:
    match part:
        case Say(text) | Heading(text) | Note(text):
            yield str(text)
        case Facts(rows):
            yield from (f"{name}: {value}" for name, value in rows)
        case Quote(label, answer):
            yield f"{label}" if str(label).endswith(("?", ":", ".")) else f"{label}:"
            yield from (f"  {line}".rstrip() for line in answer.splitlines())
        case Divider():
            yield "———"
        case Actions(buttons):
            yield _buttons(buttons, escape)
        case Choose():
            yield numbered(option_labels(part.options, part.chosen, escape))
            yield bracketed([escape(str(part.submit.label))])
        case Form():
            yield from form_lines(part, escape)
        case Attachment():
            yield f"📎 {escape(str(part.title))}"


def _buttons(buttons: Sequence[Button], escape: Escape) -> str:
    loud = [escape(str(button.label)) for button in buttons if button.style is not Style.QUIET]
    quiet = [escape(str(button.label)) for button in buttons if button.style is Style.QUIET]
    list_of_loud = numbered(loud)
    between = "\n" if "\n" in list_of_loud or len(list_of_loud) + len(bracketed(quiet)) > ONE_LINE else "  "
    return between.join(line for line in (list_of_loud, bracketed(quiet)) if line)


def _field_lines(field: Field, escape: Escape) -> Iterator[str]:
    if field.hint is not None:
        yield escape(str(field.hint))
    if field.options:
        yield ", ".join(option_labels(field.options, [str(value) for value in field.value], escape))
    else:
        yield from (escape(line) for value in field.value for line in str(value).splitlines())
