"""Block Kit as a page that people can read: one line a block, marks for what it looks like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_STYLES = {"primary": "*", "danger": "!"}


def read_blocks(blocks: list[Any]) -> str:
    """The blocks from top to bottom. A title after #, small lines after –, buttons in brackets (* green, ! red)."""
    return "\n".join(line for block in blocks for line in _lines(block))


def read_view(view: Any) -> str:
    """A view: its title, what stands in it, its buttons."""
    title = f"┌ {view['title']['text']} ┐" if "title" in view else "┌ ⌂ ┐"
    foot = [
        f"[{view[key]['text']}]{'*' if key == 'submit' else ''}" for key in ("close", "submit") if key in view
    ]
    return "\n".join((title, read_blocks(view["blocks"]), *([" ".join(foot)] if foot else [])))


def _lines(block: Any) -> Iterator[str]:
    match block["type"]:
        case "header":
            yield f"# {block['text']['text']}"
        case "section":
            yield block["text"]["text"]
        case "context":
            yield from (f"– {element['text']}" for element in block["elements"])
        case "divider":
            yield "———"
        case "rich_text":
            yield from _rich(block)
        case "actions" if block["elements"][0]["type"] == "checkboxes":
            yield from _options(block["elements"][0])
        case "actions":
            yield " ".join(_button(element) for element in block["elements"])
        case "input":
            yield from _field(block)


def _button(element: Any) -> str:
    return f"[{element['text']['text']}]{_STYLES.get(element.get('style', ''), '')}"


def _rich(block: Any) -> Iterator[str]:
    for element in block["elements"]:
        text = "".join(
            f"**{piece['text'].strip()}** " if "style" in piece else piece["text"]
            for piece in element["elements"]
        )
        mark = "│ " if element["type"] == "rich_text_quote" else ""
        yield from (f"{mark}{line}".rstrip() for line in text.splitlines())


def _options(element: Any) -> Iterator[str]:
    chosen = [*element.get("initial_options", []), element.get("initial_option")]
    signs = "○◉" if element["type"] == "radio_buttons" else "☐☑"
    options = element.get("options") or [o for group in element["option_groups"] for o in group["options"]]
    yield from (f"{signs[option in chosen]} {option['text']['text']}" for option in options)


def _field(block: Any) -> Iterator[str]:
    element = block["element"]
    optional = " (optional)" if block["optional"] else ""
    yield f"{block['label']['text']}{optional}"
    match element["type"]:
        case "plain_text_input":
            yield f"[{element.get('initial_value', '')}{'↵' if element['multiline'] else ''}__]"
        case "datepicker":
            yield f"[{element.get('initial_date', '')} 📅]"
        case "checkboxes" | "radio_buttons":
            yield from _options(element)
        case _:
            yield f"[{element['placeholder']['text']} ▾]"
            yield from _options(element)
    if "hint" in block:
        yield f"– {block['hint']['text']}"
