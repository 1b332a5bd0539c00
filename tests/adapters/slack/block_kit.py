"""What Slack takes: every limit of messages and views, and the product's own rule that no words are live.

Stricter than Slack's client library: lengths are counted as Slack may count them at worst (UTF-16, `&<>` escaped), keys
are only those that Slack knows, ids are unique, and texts are plain or literal rich text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = Mapping[str, Any]
Faults = Iterator[str]

LONGEST_MESSAGE = 12_000
"""The words of all blocks together; Slack refuses a bit more with `msg_blocks_too_long`."""
ENTITY = re.compile(r"&(?!(?:amp|lt|gt);)|[<>]")


def check_message(text: str, blocks: list[Any]) -> None:
    """Fails with every fault of a message at once."""
    _fail(_message(text, blocks), {"text": text, "blocks": blocks})


def check_view(view: Json) -> None:
    """Fails with every fault of a modal or home view at once."""
    _fail(_view(view), view)


def check_by_library(drawn: Json | list[Any]) -> None:
    """Fails where Slack's own client library refuses a view, or one of a message's blocks. Slow."""
    for block in drawn if isinstance(drawn, list) else drawn["blocks"]:
        parsed = Block.parse(dict(block))
        assert parsed is not None, f"the client library does not know a block: {block}"
        parsed.to_dict()
    if isinstance(drawn, Mapping):
        View(**drawn).to_dict()


def words_in(drawn: object) -> Iterator[str]:
    """Every text that people see in blocks or a view, from top to bottom."""
    if isinstance(drawn, Mapping):
        if isinstance(drawn.get("text"), str):
            yield drawn["text"]
        for key, value in drawn.items():
            if key in ("initial_value", "initial_date"):
                yield value
            yield from words_in(value)
    elif isinstance(drawn, list | tuple):
        for one in drawn:
            yield from words_in(one)


def _fail(faults: Faults, drawn: object) -> None:
    found = list(faults)
    assert not found, "\n".join([*found, json.dumps(drawn, ensure_ascii=False, indent=1)])


def _message(text: str, blocks: list[Any]) -> Faults:
    if not text.strip() or len(text) > 40_000:
        yield f"text: {len(text)} characters"
    if ENTITY.search(text):
        yield "text: a sign is live"
    yield from _blocks(blocks, 50, {"section", "header", "context", "divider", "rich_text", "actions"})
    seen = sum(len(words) for words in words_in(blocks))
    if seen > LONGEST_MESSAGE:
        yield f"blocks: {seen} characters together"


def _view(view: Json) -> Faults:
    modal = view["type"] == "modal"
    yield from _keys(
        "view", view, {"type", "callback_id", "blocks"}, {"private_metadata", "title", "close", "submit"}
    )
    usual = {"section", "header", "context", "divider", "rich_text", "actions"}
    yield from _blocks(view["blocks"], 100, usual | {"input"} if modal else usual)
    for key in ("title", "close", "submit") if modal else ():
        if key in view:
            yield from _text(f"view.{key}", view[key], 24)
    if modal and "title" not in view:
        yield "view: no title"
    if any(block["type"] == "input" for block in view["blocks"]) and "submit" not in view:
        yield "view: input without submit"
    if len(view.get("private_metadata", "")) > 3000 or not 0 < len(view["callback_id"]) <= 255:
        yield "view: private_metadata or callback_id"
    if len(json.dumps(view)) > 250_000:
        yield "view: too big"


def _blocks(blocks: list[Any], most: int, known: set[str]) -> Faults:
    if not 0 < len(blocks) <= most:
        yield f"{len(blocks)} blocks"
    for ids in ("block_id", "action_id"):
        found = list(_found(blocks, ids))
        if len(set(found)) != len(found) and not (ids == "action_id" and known >= {"input"}):
            yield f"{ids} twice"
        if any(not 0 < len(one) <= 255 for one in found):
            yield f"{ids} has a length of its own"
    for number, block in enumerate(blocks):
        at = f"blocks[{number}] {block['type']}"
        if block["type"] not in known:
            yield f"{at}: not here"
            continue
        yield from _KINDS[block["type"]](at, block)


def _found(drawn: object, key: str) -> Iterator[str]:
    if isinstance(drawn, Mapping):
        if key in drawn:
            yield drawn[key]
        for value in drawn.values():
            yield from _found(value, key)
    elif isinstance(drawn, list):
        for one in drawn:
            yield from _found(one, key)


def _keys(at: str, drawn: Json, needed: set[str], may: set[str]) -> Faults:
    if lost := needed - drawn.keys():
        yield f"{at}: without {sorted(lost)}"
    if strange := drawn.keys() - needed - may:
        yield f"{at}: unknown {sorted(strange)}"


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 + sum(
        {"&": 4, "<": 3, ">": 3}.get(c, 0) for c in text
    )


def _text(at: str, drawn: Json, longest: int) -> Faults:
    if drawn.keys() != {"type", "text", "emoji"} or drawn["type"] != "plain_text" or drawn["emoji"]:
        yield f"{at}: words that may be live"
    if not drawn["text"].strip() or _length(drawn["text"]) > longest:
        yield f"{at}: {_length(drawn['text'])} characters; {longest} fit"


def _section(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type", "text"}, {"block_id", "expand"})
    yield from _text(at, block["text"], 3000)


def _header(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type", "text"}, {"block_id"})
    yield from _text(at, block["text"], 150)
    if "\n" in block["text"]["text"]:
        yield f"{at}: a line break"


def _context(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type", "elements"}, {"block_id"})
    if not 0 < len(block["elements"]) <= 10:
        yield f"{at}: {len(block['elements'])} elements"
    for element in block["elements"]:
        yield from _text(at, element, 2000)


def _divider(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type"}, {"block_id"})


def _rich(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type", "elements"}, {"block_id"})
    if not block["elements"]:
        yield f"{at}: empty"
    for element in block["elements"]:
        if element["type"] not in ("rich_text_section", "rich_text_quote") or not element["elements"]:
            yield f"{at}: {element['type']} with {len(element['elements'])} elements"
        for piece in element["elements"]:
            yield from _keys(at, piece, {"type", "text"}, {"style"})
            if (
                piece["type"] != "text"
                or not piece["text"]
                or piece.get("style", {"bold": True}) != {"bold": True}
            ):
                yield f"{at}: words that may be live, or none"
            if _utf16(piece["text"]) > 6_000:
                yield f"{at}: {_utf16(piece['text'])} characters"


def _actions(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type", "elements"}, {"block_id"})
    if not 0 < len(block["elements"]) <= 25:
        yield f"{at}: {len(block['elements'])} elements"
    for element in block["elements"]:
        if element["type"] not in ("button", "checkboxes"):
            yield f"{at}: {element['type']} here"
        yield from _ELEMENTS[element["type"]](at, element)


def _input(at: str, block: Json) -> Faults:
    yield from _keys(at, block, {"type", "label", "element", "block_id", "optional"}, {"hint"})
    yield from _text(f"{at} label", block["label"], 2000)
    if "hint" in block:
        yield from _text(f"{at} hint", block["hint"], 2000)
    if block["element"]["type"] == "button":
        yield f"{at}: a button"
    yield from _ELEMENTS[block["element"]["type"]](at, block["element"])


def _button(at: str, element: Json) -> Faults:
    yield from _keys(at, element, {"type", "action_id", "text", "value"}, {"style", "accessibility_label"})
    yield from _text(f"{at} button", element["text"], 75)
    if not 0 < len(element["value"]) <= 2000:
        yield f"{at} button: a value of {len(element['value'])} characters"
    aloud = element.get("accessibility_label", element["text"]["text"])
    if not aloud.startswith(element["text"]["text"]):
        yield f"{at} button: is not called as it is labelled"
    if _length(aloud) > 75:
        yield f"{at} button: a long accessibility_label"
    if element.get("style", "primary") not in ("primary", "danger"):
        yield f"{at} button: style"


def _ticks(at: str, element: Json) -> Faults:
    initial = "initial_option" if element["type"] == "radio_buttons" else "initial_options"
    yield from _keys(at, element, {"type", "action_id", "options"}, {initial})
    yield from _options(at, element["options"], 10)
    yield from _initial(at, element, element["options"])


def _select(at: str, element: Json) -> Faults:
    initial = "initial_option" if element["type"] == "static_select" else "initial_options"
    listed = {"options", "option_groups"} & element.keys()
    yield from _keys(at, element, {"type", "action_id", "placeholder"} | listed, {initial})
    yield from _text(f"{at} placeholder", element["placeholder"], 150)
    if len(listed) != 1:
        yield f"{at}: options and groups"
    groups = element.get("option_groups", [])
    if len(groups) > 100:
        yield f"{at}: {len(groups)} groups"
    for group in groups:
        yield from _text(f"{at} group", group["label"], 75)
    lists = [group["options"] for group in groups] or [element["options"]]
    for options in lists:
        yield from _options(at, options, 100)
    yield from _initial(at, element, [option for options in lists for option in options])


def _options(at: str, options: list[Any], most: int) -> Faults:
    if not 0 < len(options) <= most:
        yield f"{at}: {len(options)} options"
    if len({option["value"] for option in options}) != len(options):
        yield f"{at}: an option twice"
    for option in options:
        yield from _keys(f"{at} option", option, {"text", "value"}, set())
        yield from _text(f"{at} option", option["text"], 75)
        if not 0 < len(option["value"]) <= 150:
            yield f"{at} option: a value of {len(option['value'])} characters"


def _initial(at: str, element: Json, options: list[Any]) -> Faults:
    chosen = [element["initial_option"]] if "initial_option" in element else element.get("initial_options")
    if chosen is not None and (not chosen or any(option not in options for option in chosen)):
        yield f"{at}: what is chosen is none of the options"


def _typed(at: str, element: Json) -> Faults:
    yield from _keys(at, element, {"type", "action_id", "multiline", "max_length"}, {"initial_value"})
    if not 1 <= element["max_length"] <= 3000:
        yield f"{at}: max_length {element['max_length']}"
    if "initial_value" in element and not 0 < _utf16(element["initial_value"]) <= element["max_length"]:
        yield f"{at}: initial_value of {_utf16(element['initial_value'])} characters"


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _day(at: str, element: Json) -> Faults:
    yield from _keys(at, element, {"type", "action_id"}, {"initial_date"})
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", element.get("initial_date", "2026-12-03")):
        yield f"{at}: initial_date"


Check = Callable[[str, Json], Faults]
_KINDS: Mapping[str, Check] = {
    "section": _section,
    "header": _header,
    "context": _context,
    "divider": _divider,
    "rich_text": _rich,
    "actions": _actions,
    "input": _input,
}
_ELEMENTS: Mapping[str, Check] = {
    "button": _button,
    "checkboxes": _ticks,
    "radio_buttons": _ticks,
    "static_select": _select,
    "multi_static_select": _select,
    "plain_text_input": _typed,
    "datepicker": _day,
}
