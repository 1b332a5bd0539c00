"""What stands in a message or a view, as people meet it: its words, its buttons, its lists, its fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tests.e2e.slack.rules import Json

Answers = Mapping[str, str | Iterable[str]]


def buttons(shown: Json) -> list[Json]:
    """Every button, with its label, as it is sent when pressed."""
    return [
        {
            "label": element["text"]["text"], "type": "button", "action_id": element["action_id"],
            "block_id": block.get("block_id", ""), "value": element.get("value", ""), "text": element["text"],
        }
        for block, element in elements(shown)
        if element["type"] == "button"
    ]  # fmt: skip


def ticked(message: Json, labels: Iterable[str]) -> list[Json]:
    """The acts that tick these options of a message's lists, and the one that sends them."""
    wanted, acts = list(labels), []
    for block, element in elements(message):
        if element["type"] != "checkboxes":
            continue
        chosen = [option for option in element["options"] if option["text"]["text"] in wanted]
        wanted = [label for label in wanted if label not in [option["text"]["text"] for option in chosen]]
        acts.append({"type": "checkboxes", "action_id": element["action_id"],
                     "block_id": block.get("block_id", ""), "selected_options": chosen})  # fmt: skip
    assert wanted == [], f"{wanted} are not in the list"
    blocks = message["blocks"]
    last = max(n for n, block in enumerate(blocks) if any(e["type"] == "checkboxes" for e in _of(block)))
    return [*acts, buttons({"blocks": blocks[last:]})[0]]


def has_list(message: Json) -> bool:
    """Whether there is something to tick."""
    return any(element["type"] == "checkboxes" for _, element in elements(message))


def fields(view: Json) -> list[str]:
    """The ids of a form's fields, in order."""
    return [block["block_id"] for block in view["blocks"] if block["type"] == "input"]


def filled(view: Json, answers: Answers) -> Json:
    """A form's values as Slack sends them: answers by field id, as option ids or typed text; others as they stand."""
    known = fields(view)
    assert set(answers) <= set(known), f"{sorted(answers)} are not all fields of {known}"
    return {
        block["block_id"]: {block["element"]["action_id"]: _value(block["element"], answers.get(block["block_id"]))}
        for block in view["blocks"]
        if block["type"] == "input"
    }  # fmt: skip


def _value(element: Json, answer: str | Iterable[str] | None) -> Json:
    kind = element["type"]
    match kind:
        case "plain_text_input":
            return {"type": kind, "value": element.get("initial_value") if answer is None else answer}
        case "datepicker":
            return {"type": kind, "selected_date": element.get("initial_date") if answer is None else answer}
        case "radio_buttons" | "static_select":
            one = element.get("initial_option") if answer is None else _options(element, [str(answer)])[0]
            return {"type": kind, "selected_option": one}
        case "checkboxes" | "multi_static_select":
            wanted = [answer] if isinstance(answer, str) else answer
            many = element.get("initial_options", []) if wanted is None else _options(element, wanted)
            return {"type": kind, "selected_options": many}
    raise AssertionError(f"nobody can fill in a {kind}")


def _options(element: Json, wanted: Iterable[str]) -> list[Json]:
    groups = element.get("option_groups") or [element]
    offered = {option["value"]: option for group in groups for option in group["options"]}
    return [offered[name] for name in wanted]


def in_words(view: Json) -> str:
    """Everything that stands in a view, a line a text."""
    return "\n".join(_texts(view.get("blocks", [])))


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for one in part:
            yield from _texts(one)
    elif isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for name, value in part.items():
            if name not in ("options", "initial_options", "initial_option"):
                yield from _texts(value)


def elements(shown: Json) -> Iterator[tuple[Json, Json]]:
    """Everything that can be pressed, ticked or chosen outside a form's fields, with its block."""
    for block in shown.get("blocks") or []:
        for element in _of(block):
            yield block, element


def _of(block: Json) -> list[Json]:
    listed = list(block["elements"]) if block["type"] == "actions" else []
    return [*listed, block["accessory"]] if "accessory" in block else listed
