"""A worded message as an activity: plain text, or an Adaptive Card. Total and dull: nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

from adapters.teams import cards
from adapters.teams.cards import Element
from adapters.teams.escape import esc, words
from adapters.teams.ids import Kind, in_list
from adapters.teams.plain import NOTHING, summary_of
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

LONGEST_ABOUT = 75


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message as Teams takes it: an activity without addressing, and the card in it, None for plain text."""

    activity: dict[str, Any]
    card: Element | None


def draw(message: Message, language: str = "", *, as_card: bool = False) -> Drawn:
    """The message, which was worded and then fitted to `CAPABILITIES`; what has nothing but text is a text.

    `as_card` makes it a card in any case, for what takes a card's place. `language` is its reader's.
    Raises TypeError, without any words, for a message not worded first.
    """
    if not as_card and all(isinstance(part, Say) for part in message.parts):
        return Drawn({"type": "message", "textFormat": "markdown", "text": _text(message)}, None)
    summary = summary_of(message)
    made = _card(message, summary, language)
    return Drawn(posted(made, summary), made)


def posted(card: Element, summary: str) -> dict[str, Any]:
    """The activity that posts a card; `summary` is escaped."""
    attachment = {"contentType": cards.CONTENT_TYPE, "content": card}
    return {"type": "message", "summary": summary, "attachments": [attachment]}


def draw_together(pieces: Sequence[Message], language: str = "") -> list[Drawn]:
    """The pieces of a message in as few cards as hold them: what takes a pressed card's place, and what follows."""
    made: list[Drawn] = []
    held: tuple[Part, ...] = ()
    for piece in pieces:
        whole = draw(Message((*held, *piece.parts)), language, as_card=True)
        if held and whole.card is not None and cards.size(whole.card) > cards.BIGGEST:
            made.append(draw(Message(held), language, as_card=True))
            held = ()
        held += piece.parts
    return [*made, draw(Message(held), language, as_card=True)]


def _text(message: Message) -> str:
    said = (cards.lines(part.text) for part in message.parts if isinstance(part, Say))
    return "\n\n".join(lines for lines in said if lines) or NOTHING


def _card(message: Message, summary: str, language: str) -> Element:
    """The card as it should be if it is small enough, else the same more densely."""
    made = cards.card(draw_parts(message.parts), summary, language)
    if cards.size(made) > cards.BIGGEST:
        acts = tuple(part for part in message.parts if isinstance(part, Actions | Choose))
        told = Message(tuple(part for part in message.parts if not isinstance(part, Actions | Choose)))
        body = [*cards.together(words(plain(told))), *draw_parts(acts)]
        made = cards.card(body, summary, language)
    if cards.size(made) > cards.BIGGEST:
        made = cards.without_fallbacks(made)
    return made


def draw_parts(parts: Sequence[Part]) -> list[Element]:
    """The parts from top to bottom as elements."""
    drawn: list[Element] = []
    about, apart = "", False
    for part in parts:
        about = _about(part, about)
        made = list(_part(part, about))
        if made and apart:
            made[0] = {**made[0], "separator": True, "spacing": "Medium"}
        apart = isinstance(part, Divider) or (apart and not made)
        drawn += made
    return drawn


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


def _part(part: Part, about: str) -> Iterator[Element]:
    match part:
        case Say(text):
            yield from cards.paragraph(text)
        case Heading(text):
            yield from cards.heading(text)
        case Note(text):
            yield from cards.note(text)
        case Facts(rows):
            for label, value in rows:
                yield from cards.fact(label, value)
        case Quote(label, answer):
            yield from cards.quote(label, answer)
        case Divider():
            return
        case Actions(buttons):
            yield from _buttons(buttons, about)
        case Choose():
            yield from _choose(part, about)
        case Form():
            yield from cards.paragraph("\n".join(form_lines(part, as_it_is)))
        case Attachment():
            yield from cards.note(f"📎 {words(part.title)}")
        case _:
            assert_never(part)


def _buttons(buttons: Sequence[Button], about: str) -> Iterator[Element]:
    """What one came to do, and in rows of their own the quiet ways out: in sight, never in a menu."""
    for quiet in (False, True):
        some = (button for button in buttons if (button.style is Style.QUIET) is quiet)
        yield from cards.rows(_spoken(button, about, Kind.PRESS) for button in some)


def _choose(part: Choose, about: str) -> Iterator[Element]:
    """Options to tick, all of them in sight, and the button below."""
    if part.options:
        yield {
            "type": "Input.ChoiceSet",
            "id": part.step,
            "isMultiSelect": True,
            "style": "expanded",
            "wrap": True,
            "choices": cards.choices(part.options),
            **_ticked(part),
        }
    yield from cards.rows([_spoken(part.submit, about, Kind.SUBMIT, part.step)])


def _ticked(part: Choose) -> dict[str, str]:
    chosen = [in_list(option.id) for option in part.options if option.id in part.chosen]
    return {"value": ",".join(chosen)} if chosen else {}


def _spoken(button: Button, about: str, kind: Kind, step: str = "") -> Element:
    """A button that says to a screen reader what it is about."""
    lists = (step,) if step else ()
    made = cards.button(button.label, button.payload, kind, button.style, step, lists)
    if about and len(about) <= LONGEST_ABOUT and about not in words(button.label):
        made["tooltip"] = esc(about)
    return made
