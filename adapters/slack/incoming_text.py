"""What a person typed in Slack, read back from what Slack made of it: plain words without marks, escapes or links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Names = Mapping[str, str]
"""Display names by user id, of those people whom a text mentions and whose names are known."""

# what Slack puts between brackets begins so; other brackets are the person's own
_TOKEN = re.compile(r"<([@#!][^<>|]*|[A-Za-z][A-Za-z0-9+.-]*:[^<>|]*)(?:\|([^<>]*))?>")
_MENTION = re.compile(r"<@([A-Z0-9]+)")
_ESCAPED = re.compile(r"&(amp|lt|gt);")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">"}
_BLOCKS = ("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted")


def mentioned(text: str) -> frozenset[str]:
    """The ids of the people whom a text mentions."""
    return frozenset(_MENTION.findall(text))


def plain(text: str, names: Names) -> str:
    """A command's or message's text as it was typed."""
    pieces: list[str] = []
    end = 0
    for token in _TOKEN.finditer(text):
        pieces += _unescaped(text[end : token.start()]), _token(token[1], token[2] or "", names)
        end = token.end()
    return "".join((*pieces, _unescaped(text[end:])))


def message_text(message: Mapping[str, Any], names: Names) -> str:
    """A message's words: from its rich text, which tells signs from formatting, else from its `text`."""
    blocks = message.get("blocks")
    if isinstance(blocks, list) and len(blocks) == 1 and isinstance(blocks[0], dict):
        read = _rich(blocks[0], names)
        if read is not None:
            return read
    text = message.get("text")
    return plain(text, names) if isinstance(text, str) else ""


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _SIGNS[found[1]], text)


def _token(target: str, label: str, names: Names) -> str:
    """A mention, channel, date or link between angle brackets."""
    target, label = _unescaped(target), _unescaped(label)
    kind, named = target[:1], target[1:]
    if kind == "@":
        return f"@{names.get(named) or label.removeprefix('@') or named}"
    if kind == "#":
        return f"#{label.removeprefix('#') or named}"
    if kind == "!":
        word = named.partition("^")[0]
        return label or f"@{word}"
    return _link(target, label)


def _link(target: str, label: str) -> str:
    """What was typed is the label when Slack only completed it to an address; otherwise both are the person's words."""
    if not label or label in target:
        return label or target.removeprefix("mailto:").removeprefix("tel:")
    return f"{label} ({target})"


class _Unknown(Exception):
    """A kind of rich text that is not known here: the plain `text` beside it is read instead."""


def _rich(block: Mapping[str, Any], names: Names) -> str | None:
    try:
        if block.get("type") != "rich_text":
            raise _Unknown
        lines: list[str] = []
        for element in block["elements"]:
            lines += _block(element, names)
        return "\n".join(line.removesuffix("\n") for line in lines)
    except (_Unknown, KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


def _block(block: Mapping[str, Any], names: Names) -> Iterator[str]:
    kind, elements = block["type"], block["elements"]
    if kind not in _BLOCKS:
        raise _Unknown
    if kind != "rich_text_list":
        yield "".join(_inline(element, names) for element in elements)
        return
    first = int(block.get("offset", 0)) + 1
    indent = "  " * min(int(block.get("indent", 0)), 9)
    for number, item in enumerate(elements, first):
        mark = f"{number}." if block.get("style") == "ordered" else "-"
        yield indent + f"{mark} " + "".join(_inline(element, names) for element in item["elements"])


def _inline(element: Mapping[str, Any], names: Names) -> str:
    match element["type"]:
        case "text":
            return str(element["text"])
        case "link":
            return _link(str(element["url"]), str(element.get("text", "")))
        case "user":
            return f"@{names.get(element['user_id']) or element['user_id']}"
        case "emoji":
            return _emoji(element)
        case "broadcast":
            return f"@{element['range']}"
        case "channel":
            return f"#{element['channel_id']}"
        case "usergroup":
            return f"@{element['usergroup_id']}"
        case "color":
            return str(element["value"])
        case "date":
            return str(element["fallback"])
    raise _Unknown


def _emoji(element: Mapping[str, Any]) -> str:
    """The sign itself; a workplace's own picture by its name."""
    if "unicode" in element:
        return "".join(chr(int(code, 16)) for code in str(element["unicode"]).split("-"))
    return f":{element['name']}:"
