"""Cards and texts of Teams read back, as the parts that people see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.teams.ids import KIND, STEP, Kind
from bot.domain.message import Option
from tests.contracts.players.seen import Asked, Line, Part, Press, Quoted, Row, Rows, Sheet, Ticks, Words
from tests.e2e.teams.seen import card_of, label_of, plain

Json = dict[str, Any]
Told = Words | Rows | Quoted | Line


def parts_of(message: Json) -> tuple[Part, ...]:
    """What stands in a message, from top to bottom."""
    card = card_of(message)
    if not card:
        return (Words(plain(message.get("text") or "")),)
    handing_in = next(
        (one for one in _actions(card) if _kind(one) == Kind.SUBMIT and STEP not in one["data"]), None
    )
    if handing_in is not None:
        return (_sheet(card, handing_in),)
    return tuple(_parts(card["body"]))


def _actions(card: Json) -> Iterator[Json]:
    yield from (action for element in card["body"] for action in element.get("actions", ()))


def _kind(action: Json) -> str:
    return str(action["data"].get(KIND, ""))


def _parts(body: list[Json]) -> Iterator[Part]:
    """Lists to tick are one with the button below them."""
    ticks: Json = {}
    for element in body:
        if element.get("separator"):
            yield Line()
        if element["type"] == "Input.ChoiceSet":
            ticks = element
        elif element["type"] == "ActionSet" and _kind(element["actions"][0]) == Kind.SUBMIT:
            options, chosen = _options(ticks), tuple(ticks.get("value", "").split(","))
            yield Ticks(options, chosen, _press(element["actions"][0]), element["actions"][0]["data"][STEP])
        elif element["type"] == "ActionSet":
            yield Row(tuple(_press(action) for action in element["actions"]))
        else:
            yield _told(element)


def _told(element: Json) -> Told:
    if element["type"] == "Container":
        label = [one for one in element["items"] if one.get("weight") == "Bolder"]
        said = [one for one in element["items"] if one not in label]
        return Quoted(*("\n".join(plain(one["text"]) for one in some) for some in (label, said)))
    assert element["type"] == "TextBlock", element["type"]
    return Words(plain(element["text"]))


def _press(action: Json) -> Press:
    return Press(label_of(action), action)


def _options(element: Json) -> tuple[Option, ...]:
    return tuple(Option(one["value"], plain(one["title"])) for one in element.get("choices", ()))


def _sheet(card: Json, handing_in: Json) -> Sheet:
    title, *body = card["body"]
    inner: list[Told | Asked] = []
    hint = False
    for element in body:
        if element["type"] == "ActionSet":
            continue
        # a small line right below what is filled in belongs to it
        hint = hint and bool(element.get("isSubtle")) and element.get("spacing") in ("Small", "None")
        if hint:
            asked = inner.pop()
            assert isinstance(asked, Asked)
            inner.append(_hinted(asked, plain(element["text"])))
        elif element["type"].startswith("Input."):
            inner.append(_asked(element))
            hint = True
        else:
            inner += [Line(), _told(element)] if element.get("separator") else [_told(element)]
    return Sheet(plain(title["text"]), tuple(inner), label_of(handing_in), card)


def _asked(element: Json) -> Asked:
    value = element.get("value", "")
    many = element.get("isMultiSelect")
    given = tuple(value.split(",")) if many else (value,)
    required = bool(element.get("isRequired"))
    return Asked(
        element["id"], plain(element["label"]), "", _options(element), given if value else (), required
    )


def _hinted(asked: Asked, line: str) -> Asked:
    hint = f"{asked.hint}\n{line}".strip()
    return Asked(asked.id, asked.label, hint, asked.options, asked.value, asked.required)
