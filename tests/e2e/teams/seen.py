"""What stands in a card, as people meet it: its words, its buttons, its lists, its fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from adapters.teams.escape import BREAK, TWINS
from adapters.teams.ids import KIND, PAYLOAD, STEP
from tests.e2e.client import Json
from tests.e2e.teams.seat import CARD

OFFER = "application/vnd.microsoft.teams.card.file.consent"
GIVEN = "application/vnd.microsoft.teams.card.file.info"
Answers = Mapping[str, str | Iterable[str]]
_LINK = re.compile(r"\[([^\]]*)\]\((\S+?)\)")
_MEANT = {twin: ord(sign) for sign, twin in ((chr(sign), ord(twin)) for sign, twin in TWINS.items())}
_INPUTS = ("Input.Text", "Input.ChoiceSet", "Input.Date")


def card_of(message: Json) -> Json:
    """The card of a message, {} when it has none."""
    found: list[Json] = [
        one["content"] for one in message.get("attachments") or [] if one["contentType"] == CARD
    ]
    return found[0] if found else {}


def plain(text: str) -> str:
    """A text as people read it: twins are the signs that they look like, links are what is seen of them."""
    return _LINK.sub(r"\1", text.replace("**", "")).replace(BREAK, "").translate(_MEANT)


def in_words(message: Json) -> str:
    """Everything that a message says, a line a text, a button in brackets."""
    card = card_of(message)
    files = [f"{name} (file)" for name in message.get("files", [])]
    told = [
        one["content"].get("description", "") for one in message.get("attachments") or [] if one["content"]
    ]
    return "\n".join([plain(message.get("text") or ""), *_lines(card), *map(plain, told), *files]).strip()


def buttons(card: Json) -> list[Json]:
    """Every button as the client knows it."""
    return [action for one in elements(card) for action in one.get("actions", ())]


def label_of(action: Json) -> str:
    """What stands on a button."""
    return plain(action["title"])


def is_form(card: Json) -> bool:
    """Whether it is a form to fill in."""
    return any(_submits(action) and not action["data"].get(STEP) for action in buttons(card))


def has_list(card: Json) -> bool:
    """Whether there is something to tick, outside a form."""
    return any(_submits(action) and action["data"].get(STEP) for action in buttons(card))


def sent_by(card: Json) -> Json:
    """The button that hands in a form or a list."""
    return next(action for action in buttons(card) if _submits(action))


def fields(card: Json) -> list[str]:
    """The ids of a form's fields, in order."""
    return [one["id"] for one in inputs(card)]


def inputs(card: Json) -> list[Json]:
    """Everything that can be filled in."""
    return [one for one in elements(card) if one["type"] in _INPUTS]


def as_it_stands(card: Json) -> Json:
    """What the client sends of the inputs when nothing is touched."""
    return {one["id"]: one.get("value", "") for one in inputs(card)}


def filled(card: Json, answers: Answers) -> Json:
    """What the client sends when this is filled in: option ids or typed text by field, others as they stand."""
    known = fields(card)
    assert set(answers) <= set(known), f"{sorted(answers)} are not all fields of {known}"
    given = {
        name: answer if isinstance(answer, str) else ",".join(answer) for name, answer in answers.items()
    }
    for one in inputs(card):
        if one["type"] == "Input.ChoiceSet" and one["id"] in given:
            offered = {choice["value"] for choice in one["choices"]}
            chosen = {part for part in given[one["id"]].split(",") if part}
            assert chosen <= offered, f"{sorted(chosen - offered)} are not offered"
    return {**as_it_stands(card), **given}


def ticked(card: Json, labels: Iterable[str]) -> Json:
    """What the client sends when these options of a list are ticked."""
    wanted = set(labels)
    listed = next(one for one in inputs(card) if one["type"] == "Input.ChoiceSet")
    chosen = {plain(one["title"]): one["value"] for one in listed["choices"]}
    assert wanted <= set(chosen), f"{sorted(wanted - set(chosen))} are not in the list"
    return {listed["id"]: ",".join(value for label, value in chosen.items() if label in wanted)}


def errors(card: Json) -> dict[str, str]:
    """The sentences at a form's fields, by field. Those that are about the whole stand below the fields."""
    found: dict[str, str] = {}
    waiting = ""
    for one in elements(card):
        if one["type"] in _INPUTS and waiting:
            found[one["id"]], waiting = waiting, ""
        elif one["type"] == "TextBlock" and one.get("color") == "Attention":
            waiting = plain(one["text"])
    return found


def elements(part: Any) -> Iterator[Json]:
    """Every element of a card, containers before what is in them."""
    if isinstance(part, list):
        for one in part:
            yield from elements(one)
    elif isinstance(part, dict):
        if "type" in part and part["type"] != "AdaptiveCard":
            yield part
        for name in ("body", "items", "columns"):
            yield from elements(part.get(name, []))


def _submits(action: Json) -> bool:
    return bool(action["data"].get(PAYLOAD)) and action["data"].get(KIND) == "submit"


def _lines(card: Json) -> Iterator[str]:
    for one in elements(card):
        if one["type"] == "TextBlock":
            yield plain(one["text"])
        elif one["type"] in _INPUTS:
            yield plain(one.get("label", ""))
            yield from (f"- {plain(choice['title'])}" for choice in one.get("choices", ()))
        for action in one.get("actions", ()):
            yield f"[{label_of(action)}]"
