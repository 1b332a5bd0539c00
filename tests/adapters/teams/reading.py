"""A card as a page that people can read: one line an element, marks for what it looks like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.teams.draw import Drawn
from tests.adapters.teams.card_rules import seen

_STYLES = {"positive": "*", "destructive": "!"}


def read_drawn(drawn: Drawn) -> str:
    """A text, or a card: titles after #, small lines after –, buttons in brackets (* to be pressed, ! with care)."""
    if drawn.card is None:
        return seen(str(drawn.activity["text"])).replace("\n\n", "\n")
    return "\n".join(line for element in drawn.card["body"] for line in _lines(element))


def _lines(element: Any) -> Iterator[str]:
    if element.get("separator"):
        yield "———"
    match element["type"]:
        case "TextBlock":
            yield from (_mark(element) + line for line in _text(element["text"]).split("\n\n"))
        case "Container":
            yield from (f"│ {line}" for item in element["items"] for line in _lines(item))
        case "ActionSet":
            yield " ".join(_button(action) for action in element["actions"])
        case _:
            yield from _input(element)


def _text(text: str) -> str:
    label, apart, value = text.partition(":** ") if text.startswith("**") else ("", "", text)
    return f"{seen(label[2:])}:** {seen(value)}".join(("**", "")) if apart else seen(text)


def _mark(element: Any) -> str:
    if element.get("style") == "heading":
        return "# "
    if element.get("color") == "Attention":
        return "! "
    return "– " if element.get("isSubtle") else ""


def _button(action: Any) -> str:
    return f"[{seen(action['title'])}]{_STYLES.get(action.get('style', ''), '')}"


def _input(element: Any) -> Iterator[str]:
    if "label" in element:
        yield seen(element["label"]) + (" *" if element.get("isRequired") else "")
    value = element.get("value", "")
    match element["type"]:
        case "Input.Text":
            yield f"[{value}{'↵' if element['isMultiline'] else ''}__]"
        case "Input.Date":
            yield f"[{value} 📅]"
        case _:
            if element["style"] == "compact":
                yield f"[{seen(element['placeholder'])} ▾]"
            signs = "☐☑" if element["isMultiSelect"] else "○◉"
            chosen = value.split(",")
            for choice in element["choices"]:
                yield f"{signs[choice['value'] in chosen]} {seen(choice['title'])}"
