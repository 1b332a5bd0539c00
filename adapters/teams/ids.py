"""What comes back when somebody presses on a card: ids only, and what was filled in; nothing of it is ever trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.domain.message import Payload

PAYLOAD = "rinnalla"
"""The key of an action's data under which the payload stands; the inputs' values lie beside it, by field id."""
KIND, STEP, LISTS = "rinnalla:kind", "rinnalla:step", "rinnalla:lists"
MORE = "rinnalla:more:"
"""Ids of further boxes of one field begin so: own words too long for one box go on there."""
MOST_LISTS = 60
_COMMA, _PERCENT = "%2C", "%25"
_MORE = re.compile(re.escape(MORE) + r"(?P<number>[0-9]{1,3}):(?P<field>.+)", re.DOTALL)


class Kind(StrEnum):
    """What pressing does: PRESS a button, SUBMIT ticks or a form, CLOSE a form without handing anything in."""

    PRESS = "press"
    SUBMIT = "submit"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Acted:
    """What came back. `step` is that of ticks, "" for anything else; `values` (in no repr) lie by field id or step."""

    payload: Payload
    kind: Kind
    step: str = ""
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)


def data_of(payload: Payload, kind: Kind, step: str = "", lists: Iterable[str] = ()) -> dict[str, Any]:
    """An action's data. `lists` are the ids of the inputs to choose in, whose values are option ids."""
    data: dict[str, Any] = {PAYLOAD: payload.encode(), KIND: kind.value}
    if step:
        data[STEP] = step
    if chosen_in := list(lists):
        data[LISTS] = chosen_in
    return data


def read_data(value: object) -> Acted | None:
    """The data of a pressed card as Teams sent it, or None when it is not a card of this bot and this version.

    `value` is `activity.value` of a Submit or `value.action.data` of an Execute. A field left empty gives ().
    """
    if not isinstance(value, Mapping):
        return None
    encoded, kind, step = value.get(PAYLOAD), value.get(KIND), value.get(STEP, "")
    payload = Payload.decode(encoded) if isinstance(encoded, str) else None
    if payload is None or not isinstance(kind, str) or kind not in set(Kind) or not isinstance(step, str):
        return None
    return Acted(payload, Kind(kind), step, _values(value))


def in_list(option: str) -> str:
    """An option's id as the value of a choice: Teams joins several with commas."""
    return option.replace("%", _PERCENT).replace(",", _COMMA)


def more(number: int, name: str) -> str:
    """The id of a further box of a field."""
    return f"{MORE}{number}:{name}"


def _values(data: Mapping[Any, Any]) -> dict[str, tuple[str, ...]]:
    given = data.get(LISTS)
    lists = (
        {name for name in given[:MOST_LISTS] if isinstance(name, str)} if isinstance(given, list) else set()
    )
    found: dict[str, tuple[str, ...]] = {}
    for _, name, text in sorted(_boxes(data), key=lambda box: box[:2]):
        if name in lists:
            found[name] = tuple(_out_of_list(one) for one in text.split(",") if one)
        elif text:
            found[name] = ("\n".join((*found.get(name, ()), text)),)
        else:
            found.setdefault(name, ())
    return found


def _boxes(data: Mapping[Any, Any]) -> Iterator[tuple[int, str, str]]:
    """Everything that was filled in: its number among the boxes of a field, the field, the text."""
    for name, text in data.items():
        if not isinstance(name, str) or not isinstance(text, str) or name in (PAYLOAD, KIND, STEP, LISTS):
            continue
        if box := _MORE.fullmatch(name):
            yield int(box["number"]), box["field"], text
        elif name:
            yield 0, name, text


def _out_of_list(value: str) -> str:
    return value.replace(_COMMA, ",").replace(_PERCENT, "%")
