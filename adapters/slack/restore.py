"""A form put back as its person had filled it in, with a sentence at each field that needs another look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.slack import blocks
from bot.domain.message import Text
from bot.untrusted import Body, inner, text

_INITIAL = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_date": "initial_date",
}
_KEPT = ("type", "callback_id", "title", "submit", "close", "private_metadata")


def restored(view: Body, errors: Sequence[tuple[str, Text]], look_again: str) -> dict[str, Any]:
    """The submitted view, filled in, for `views.update`. Errors about no field of it stand at the top."""
    shown = view.get("blocks")
    old: list[Body] = (
        [block for block in shown if isinstance(block, Mapping)] if isinstance(shown, list) else []
    )
    fields = {text(block, "block_id") for block in old if text(block, "type") == "input"}
    made: list[dict[str, Any]] = []
    for field, told in errors:
        if field not in fields:
            made += blocks.sections(blocks.words(told))
    if not made:
        made += blocks.sections(look_again)
    for block in old:
        for field, told in errors:
            if field in fields and text(block, "block_id") == field:
                made += blocks.note(f"⚠ {blocks.words(told)}")
        made.append(_filled(block, view))
    return {**{key: view[key] for key in _KEPT if view.get(key)}, "blocks": made[:100]}


def _filled(block: Body, view: Body) -> dict[str, Any]:
    if text(block, "type") != "input":
        return dict(block)
    element = {key: value for key, value in inner(block, "element").items() if not key.startswith("initial_")}
    given = inner(view, "state", "values", text(block, "block_id"), text(element, "action_id"))
    for key, initial in _INITIAL.items():
        if given.get(key):
            element[initial] = given[key]
    return {**block, "element": element}
