"""What Teams takes: the official schema of Adaptive Cards 1.5, Microsoft's renderer, and the product's own rules.

Neither the schema nor the renderer is enough: the schema misses ids used twice, the renderer misses typing errors.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft6Validator

from adapters.teams.escape import BREAK, TWINS
from adapters.teams.ids import read_data

Json = Mapping[str, Any]
Faults = Iterator[str]

BIGGEST = 28 * 1024
MOST_ACTIONS = 6
"""Teams leaves out the further actions of a set."""
_MARKUP = re.compile(r"[*_~`]|<[^\s0-9\u200b]|&[#A-Za-z]|\\[^\u200b]|\{\{|\]\(|!\[")
_OURS = re.compile(r"\A\*\*[^*\n]*[:?.]\*\* ")
_LINK = re.compile(r"\[(?P<seen>[^\[\]\n]+)\]\((?P<href>https://[!-~]+?)\)")
_WORDY = frozenset(
    {"text", "title", "label", "placeholder", "errorMessage", "id", "speak", "fallbackText", "tooltip"}
)
_READABLE = {twin: chr(sign) for sign, twin in TWINS.items()}


def check(drawn: Any) -> None:
    """Fails with every fault of a drawn message or form at once."""
    activity = drawn.activity
    found = list(_activity(activity))
    for attachment in activity.get("attachments", ()):
        found += _card(attachment["content"])
    assert not found, "\n".join([*found, json.dumps(activity, ensure_ascii=False, indent=1)])


def check_card(card: Json) -> None:
    """Fails with every fault of a card at once."""
    found = list(_card(card))
    assert not found, "\n".join([*found, json.dumps(card, ensure_ascii=False, indent=1)])


def seen(escaped: str) -> str:
    """What people see of an escaped text: the signs that were typed, and of a link its words."""
    said = _LINK.sub(lambda link: link["seen"], _OURS.sub(lambda ours: ours.group()[2:-3] + " ", escaped))
    return as_typed(said)


def as_typed(escaped: str) -> str:
    """An escaped text with the signs that were typed."""
    return "".join(_READABLE.get(sign, sign) for sign in escaped if sign != BREAK)


def words_in(drawn: object) -> Iterator[str]:
    """Every text that people see on a card, from top to bottom."""
    if isinstance(drawn, Mapping):
        for key in ("text", "label", "placeholder", "title"):
            if isinstance(drawn.get(key), str):
                yield seen(drawn[key])
        if drawn.get("type") == "Input.Text" and "value" in drawn:
            yield drawn["value"]
        for key, value in drawn.items():
            if key != "fallback":
                yield from words_in(value)
    elif isinstance(drawn, list | tuple):
        for one in drawn:
            yield from words_in(one)


def inputs(card: object) -> Iterator[Json]:
    """The inputs of a card, from top to bottom."""
    return (one for one in _all(card) if str(one.get("type")).startswith("Input."))


def actions(card: object) -> Iterator[Json]:
    """The buttons of a card, from left to right and top to bottom, without what old clients get in their place."""
    return (one for one in _all(card) if str(one.get("type")).startswith("Action."))


def handed_in(card: Json, action: Json) -> dict[str, Any]:
    """What Teams would send if this button was pressed with the card filled in as it stands."""
    filled = {one["id"]: one.get("value", "") for one in inputs(card)}
    return {**action["data"], **({} if action.get("associatedInputs") == "none" else filled)}


def _all(drawn: object) -> Iterator[Json]:
    if isinstance(drawn, Mapping):
        yield drawn
        for key, value in drawn.items():
            if key not in ("fallback", "data"):
                yield from _all(value)
    elif isinstance(drawn, list):
        for one in drawn:
            yield from _all(one)


@cache
def _by_schema(shape: str) -> tuple[str, ...]:
    """What the schema finds in a card of this shape; looked at once, for it takes long and cards are much alike."""
    found = _schema().iter_errors(json.loads(shape))
    return tuple(f"schema: {list(error.absolute_path)} {error.message[:200]}" for error in found)


def _shape(drawn: object, key: str = "") -> object:
    """A card without its words, and with one of several that are alike."""
    if isinstance(drawn, Mapping):
        return {} if key == "data" else {name: _shape(value, name) for name, value in drawn.items()}
    if isinstance(drawn, list):
        shapes = [_shape(one) for one in drawn]
        return [one for number, one in enumerate(shapes) if number == 0 or one != shapes[number - 1]]
    return "…" if isinstance(drawn, str) and key in _WORDY else drawn


@cache
def _schema() -> Draft6Validator:
    official = files("adaptive_cards") / "schemas" / "schema-1.5.json"
    return Draft6Validator(json.loads(official.read_text("utf-8-sig")))


def _activity(activity: Json) -> Faults:
    if activity["type"] != "message":
        yield f"activity: {activity['type']}"
    card = "attachments" in activity
    known = {"type", "summary", "attachments"} if card else {"type", "text", "textFormat"}
    if activity.keys() != known:
        yield f"activity: {sorted(activity)}"
    if not str(activity.get("summary" if card else "text")).strip():
        yield "activity: says nothing"
    yield from _text("message", activity["summary"] if card else activity["text"], running=not card)
    if len(json.dumps(activity, ensure_ascii=False).encode()) > BIGGEST + 1024:
        yield "activity: too big"


def _card(card: Json) -> Faults:
    yield from _by_schema(json.dumps(_shape(card)))
    size = len(json.dumps(card, ensure_ascii=False, separators=(",", ":")).encode())
    if size > BIGGEST:
        yield f"card: {size} bytes"
    if (card["version"], card["type"]) != ("1.5", "AdaptiveCard") or "actions" in card:
        yield "card: version, type or actions"
    if not card.get("fallbackText", "").strip() or not card.get("speak", "").strip():
        yield "card: nothing to say where it is not shown"
    ids = [one["id"] for one in _all(card) if "id" in one]
    if len(set(ids)) != len(ids) or not all(ids):
        yield f"card: ids {sorted(ids)}"
    for one in _all(card):
        yield from _element(one)


def _element(one: Json) -> Faults:
    kind = str(one.get("type", ""))
    if kind == "TextBlock":
        yield from _text(kind, one["text"], running=True)
        if not one.get("wrap") or not one["text"].strip():
            yield f"TextBlock: cut off or empty: {one['text']!r}"
    elif kind.startswith("Input."):
        yield from _input(kind, one)
    elif kind == "ActionSet" and not 0 < len(one["actions"]) <= MOST_ACTIONS:
        yield f"ActionSet: {len(one['actions'])} actions"
    elif kind.startswith("Action."):
        yield from _action(kind, one)
    elif kind not in ("", "AdaptiveCard", "Container", "ActionSet"):
        yield f"{kind}: not used"


def _input(kind: str, one: Json) -> Faults:
    for key in ("label", "placeholder", "errorMessage"):
        if key in one:
            yield from _text(f"{kind} {key}", one[key])
    if one.get("isRequired") and not one.get("errorMessage", "").strip():
        yield f"{kind}: required, and says nothing where it is empty"
    if kind == "Input.Text" and len(one.get("value", "").encode("utf-16-le")) // 2 > one["maxLength"]:
        yield f"{kind}: a value longer than may be typed"
    if kind != "Input.ChoiceSet":
        return
    values = [choice["value"] for choice in one["choices"]]
    chosen = one["value"].split(",") if one.get("isMultiSelect") and "value" in one else [one.get("value")]
    if len(set(values)) != len(values) or not values or any("," in value for value in values):
        yield f"{kind}: values {values}"
    if "value" in one and not set(chosen) <= set(values):
        yield f"{kind}: what is chosen is none of the options: {chosen}"
    for choice in one["choices"]:
        yield from _text(f"{kind} choice", choice["title"])


def _action(kind: str, one: Json) -> Faults:
    yield from _text(kind, one["title"])
    yield from _text(f"{kind} tooltip", one.get("tooltip", "x"))
    if not one["title"].strip() or "\n" in one["title"]:
        yield f"{kind}: title {one['title']!r}"
    if (acted := read_data(one["data"])) is None or acted.values:
        yield f"{kind}: data {one['data']}"
    elif (one.get("associatedInputs") == "none") is (acted.kind == "submit"):
        yield f"{kind}: {acted.kind} with or without what was filled in"
    if kind == "Action.Execute":
        same = {key: one[key] for key in one if key not in ("type", "verb", "fallback", "tooltip")}
        if one["fallback"] != {"type": "Action.Submit", **same}:
            yield f"{kind}: an old client gets something else"


def _text(at: str, text: str, *, running: bool = False) -> Faults:
    """No sign of what is said is live, but for our own bold labels and addresses that show where they lead."""
    said = text
    if running:
        said = _OURS.sub("", said)
        for link in _LINK.finditer(said):
            if seen(link["seen"]) != link["href"]:
                yield f"{at}: a link that hides where it leads: {link.group()}"
        said = _LINK.sub("", said)
    if found := _MARKUP.search(said):
        yield f"{at}: {found.group()!r} is live in {text!r}"
    for line in text.split("\n"):
        if re.match(r"[ \t]*(?:[#>=|]|[-+](?:[ \t]|-|$)|[0-9]{1,9}[.)](?:[ \t]|$))|\t|    ", line):
            yield f"{at}: a line is Markdown: {line!r}"
