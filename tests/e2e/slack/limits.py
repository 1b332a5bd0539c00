"""What Slack refuses to draw: its documented limits on messages and views, as findings in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Json = Mapping[str, Any]
TEXT = {"section": 3000, "header": 150, "context": 2000, "label": 2000, "hint": 2000, "placeholder": 150,
        "button": 75, "option": 75, "title": 24, "alt": 2000}  # fmt: skip
"""The most characters, by where a text stands."""
MOST = {
    "elements": 25,
    "context": 10,
    "fields": 10,
    "options": 100,
    "checkboxes": 10,
    "message": 50,
    "view": 100,
}
NAMES = {"block_id": 255, "action_id": 255, "callback_id": 255, "value": 2000, "private_metadata": 3000,
         "accessibility_label": 75}  # fmt: skip
"""The most characters of what people do not see."""


def of_message(args: Json) -> list[str]:
    """What is wrong with the arguments of a message."""
    text, blocks = str(args.get("text") or ""), args.get("blocks") or []
    found = list(_blocks(blocks, MOST["message"]))
    if not text:
        found.append("no top-level text: screen readers have nothing to read")
    if len(text) > 40_000:
        found.append("the text is cut off")
    return found


def of_view(view: Json) -> list[str]:
    """What is wrong with a modal or a home page."""
    found = [*_blocks(view.get("blocks") or [], MOST["view"]), *_names(view)]
    if view.get("type") == "modal":
        found += _text(view.get("title"), TEXT["title"], "title")
        for part in ("submit", "close"):
            if view.get(part):
                found += _text(view[part], TEXT["title"], part)
        if any(block.get("type") == "input" for block in view["blocks"]) and not view.get("submit"):
            found.append("an input without a way to submit")
    return found


def _blocks(blocks: Iterable[Json], most: int) -> Iterator[str]:
    listed = list(blocks)
    if len(listed) > most:
        yield f"{len(listed)} blocks"
    ids = [block["block_id"] for block in listed if block.get("block_id")]
    if len(ids) != len(set(ids)):
        yield "a block_id twice"
    for block in listed:
        yield from _names(block)
        yield from _block(block)


def _block(block: Json) -> Iterator[str]:
    match block["type"]:
        case "section":
            if block.get("text"):
                yield from _text(block["text"], TEXT["section"], "section")
            elif not block.get("fields"):
                yield "an empty section"
            if len(block.get("fields") or ()) > MOST["fields"]:
                yield "too many fields"
            for field in block.get("fields") or ():
                yield from _text(field, 2000, "field")
            if block.get("accessory"):
                yield from _element(block["accessory"])
        case "header":
            yield from _text(block["text"], TEXT["header"], "header")
        case "context":
            if not 1 <= len(block["elements"]) <= MOST["context"]:
                yield "a context's elements"
            for element in block["elements"]:
                yield from _text(element, TEXT["context"], "context")
        case "actions":
            if not 1 <= len(block["elements"]) <= MOST["elements"]:
                yield "an actions block's elements"
            ids = [element.get("action_id") for element in block["elements"]]
            if len(ids) != len(set(ids)):
                yield "an action_id twice"
            for element in block["elements"]:
                yield from _element(element)
        case "input":
            yield from _text(block["label"], TEXT["label"], "label")
            if block.get("hint"):
                yield from _text(block["hint"], TEXT["hint"], "hint")
            yield from _element(block["element"])
        case "rich_text":
            yield from _rich(block)
        case "divider":
            return
        case other:
            yield f"a block of type {other!r}"


def _element(element: Json) -> Iterator[str]:
    yield from _names(element)
    kind = element["type"]
    if kind == "button":
        yield from _text(element["text"], TEXT["button"], "button")
    elif "options" in element or "option_groups" in element or "select" in kind or kind == "checkboxes":
        groups = element.get("option_groups") or [{"options": element.get("options") or []}]
        options = [option for group in groups for option in group["options"]]
        most = MOST["checkboxes"] if kind in ("checkboxes", "radio_buttons") else MOST["options"]
        if not 1 <= len(options) <= most:
            yield f"{kind} with {len(options)} options"
        for option in options:
            yield from _text(option["text"], TEXT["option"], "option")
            if len(option["value"]) > 150:
                yield "an option's value"
    if element.get("placeholder"):
        yield from _text(element["placeholder"], TEXT["placeholder"], "placeholder")
    if len(str(element.get("initial_value") or "")) > element.get("max_length", 3000):
        yield "a value longer than its field"


def _rich(part: Json) -> Iterator[str]:
    for element in part["elements"]:
        if "elements" in element:
            yield from _rich(element)
        elif element["type"] != "text":
            yield f"something live in rich text: {element['type']}"
        elif not element["text"]:
            yield "an empty text in rich text"


def _text(text: Json | None, most: int, where: str) -> Iterator[str]:
    if not text or not text.get("text"):
        yield f"no words: {where}"
    elif text["type"] != "plain_text":
        yield f"live text: {where}"
    elif len(text["text"]) > most:
        yield f"{where} of {len(text['text'])} characters"


def _names(thing: Json) -> Iterator[str]:
    for name, most in NAMES.items():
        if len(str(thing.get(name) or "")) > most:
            yield f"{name} too long"
