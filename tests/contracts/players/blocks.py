"""Block Kit read back: what stands in a message or a view of Slack's, as the parts that people see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.slack import ids
from bot.domain.message import Option
from tests.contracts.players.seen import Asked, Line, Part, Press, Quoted, Row, Rows, Sheet, Ticks, Words

Json = dict[str, Any]


def parts_of(blocks: list[Json]) -> Iterator[Part]:
    """The blocks of a message from top to bottom. Lists to tick are one with the button below them."""
    lists: list[Json] = []
    for block in blocks:
        elements = block.get("elements", [])
        if block["type"] == "actions" and elements[0]["type"] == "checkboxes":
            lists += elements
        elif block["type"] == "actions" and lists:
            yield _ticks(lists, elements[0])
            lists = []
        else:
            yield _part(block)


def sheet_of(view: Json) -> Sheet:
    """A view with something to hand in."""
    inner: list[Words | Rows | Quoted | Line | Asked] = []
    for block in view["blocks"]:
        part = _asked(block) if block["type"] == "input" else _part(block)
        assert isinstance(part, Words | Rows | Quoted | Line | Asked)
        inner.append(part)
    return Sheet(view["title"]["text"], tuple(inner), view["submit"]["text"], view)


def _part(block: Json) -> Part:
    match block["type"]:
        case "header" | "section":
            return Words(block["text"]["text"])
        case "context":
            return Words("\n".join(element["text"] for element in block["elements"]))
        case "divider":
            return Line()
        case "actions":
            return Row(tuple(_press(element) for element in block["elements"]))
        case "rich_text":
            return _rich(block["elements"])
    raise AssertionError(f"nobody knows what a {block['type']} looks like")


def _press(element: Json) -> Press:
    return Press(element["text"]["text"], element)


def _ticks(lists: list[Json], button: Json) -> Ticks:
    options = tuple(option for one in lists for option in _options(one))
    chosen = tuple(option["value"] for one in lists for option in one.get("initial_options", ()))
    step = button["action_id"].removeprefix(ids.submit(""))
    return Ticks(options, chosen, _press(button), step)


def _options(element: Json) -> tuple[Option, ...]:
    groups = element.get("option_groups") or [element]
    return tuple(
        Option(option["value"], option["text"]["text"])
        for group in groups
        for option in group.get("options", ())
    )


def _rich(elements: list[Json]) -> Part:
    texts = ["".join(piece["text"] for piece in element["elements"]) for element in elements]
    if elements[-1]["type"] == "rich_text_quote":
        return Quoted("\n".join(texts[:-1]), texts[-1])
    rows: list[tuple[str, str]] = []
    for piece in (piece for element in elements for piece in element["elements"]):
        if "style" not in piece:
            label, _ = rows.pop()
            rows.append((label, piece["text"].removesuffix("\n")))
        elif not piece["text"].endswith(": "):
            return Words("\n".join(texts))
        else:
            rows.append((piece["text"].removesuffix(": "), ""))
    return Rows(tuple(rows))


def _asked(block: Json) -> Asked:
    element = block["element"]
    chosen = [*element.get("initial_options", ()), *filter(None, [element.get("initial_option")])]
    typed = element.get("initial_value") or element.get("initial_date") or ""
    return Asked(
        block["block_id"],
        block["label"]["text"],
        block["hint"]["text"] if "hint" in block else "",
        _options(element),
        tuple(option["value"] for option in chosen) or ((typed,) if typed else ()),
        not block["optional"],
    )
