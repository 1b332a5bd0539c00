"""The names by which what was drawn comes back: callback ids, action ids, block ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import blake2s
from typing import Any

FORM = "form"
"""The callback id of a form's view; its private metadata is the form's payload, its block ids are field ids."""
FORM_AT_HOME = "form_at_home"
"""The same for a form that was opened on the home page, which is in sight behind it."""
WAITING = "waiting"
"""The callback id of a view that has nothing to hand in: one that waits for its form, or a closing word."""
HOME = "home"
"""The callback id of the home view."""
VALUE = "value"
"""The action id of what is filled in at a field of a form."""
MORE = "more"
"""Action ids of further boxes of one field begin so: own words too long for one box go on there."""
PRESS = "press"
"""Action ids of buttons begin so: the value is a payload, and pressing is `Pressed`."""
SUBMIT = "submit"
"""Action ids of buttons below options to tick begin so: pressing is `Submitted`, with `values_of` the state."""
TICK = "tick"
"""Action ids of options to tick begin so. Ticking alone does nothing: acknowledge it, and wait for the button."""
MARK = "k:"
"""The first block of a message with a key has a block id that begins so (see `marker`)."""

_APART = ":"


def press(number: int) -> str:
    """The action id of a message's button."""
    return f"{PRESS}{_APART}{number}"


def submit(step: str) -> str:
    """The action id of the button that hands in what is ticked for a step."""
    return f"{SUBMIT}{_APART}{step}"


def tick(number: int, step: str) -> str:
    """The action id of a list to tick; a step with many options has several lists."""
    return f"{TICK}{_APART}{number}{_APART}{step}"


def more(number: int, field: str) -> str:
    """The action id of a further box of a field."""
    return f"{MORE}{_APART}{number}{_APART}{field}"


def marker(key: str) -> str:
    """The block id by which a message is found again in the history of its conversation; tells nothing of the key."""
    return MARK + blake2s(key.encode(), digest_size=12).hexdigest()


def mark_of(blocks: object) -> str:
    """The marker that a message's blocks carry (as Slack gave them, never trusted), "" if none."""
    first = blocks[0] if isinstance(blocks, list) and blocks else None
    found = first.get("block_id") if isinstance(first, Mapping) else None
    return found if isinstance(found, str) and found.startswith(MARK) else ""


def values_of(state: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """What is filled in or ticked, by field id: option ids, or one typed text or day; a field left empty gives ().

    `state` is `view.state.values` of a view or `state.values` of a message, never trusted: what has not its shape is
    left out.
    """
    found: dict[str, tuple[str, ...]] = {}
    for _, field, name, values in sorted(_filled(state), key=lambda filled: filled[0]):
        before = found.get(field, ())
        found[field] = ("\n".join((*before, *values)),) if name == MORE and before else before + values
    return found


def _filled(state: Mapping[str, Any]) -> Iterator[tuple[int, str, str, tuple[str, ...]]]:
    """Everything that is filled in: its number among those of a field, the field, the kind of action, the values."""
    for block, actions in state.items():
        for action, element in actions.items() if isinstance(actions, Mapping) else ():
            name, _, rest = str(action).partition(_APART)
            number, _, field = rest.partition(_APART) if name in (TICK, MORE) else ("0", "", block)
            if name in (VALUE, TICK, MORE) and field and len(number) < 4 and isinstance(element, Mapping):
                place = int(number) if number.isascii() and number.isdigit() else 0
                yield place, field, name, tuple(_values(element))


def _values(element: Mapping[str, Any]) -> Iterator[str]:
    one = element.get("selected_option")
    many = element.get("selected_options")
    for option in (one, *(many if isinstance(many, list) else ())):
        if isinstance(option, Mapping) and isinstance(option.get("value"), str):
            yield option["value"]
    for typed in (element.get("value"), element.get("selected_date")):
        if isinstance(typed, str) and typed:
            yield typed
