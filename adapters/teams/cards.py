"""Elements of Adaptive Cards 1.5, one function a kind. Every word goes through `escape`.

https://adaptivecards.io/explorer, and what Teams shows of it:
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from adapters.teams.escape import esc, running, words
from adapters.teams.ids import Kind, data_of, in_list
from adapters.teams.plain import NOTHING
from bot.domain.message import Option, Payload, Style, Text

Element = dict[str, Any]

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
BIGGEST = 28 * 1024
"""Bytes of a card as JSON in UTF-8. Teams' own limit has moved (28, 40, 100 KB); this one holds everywhere."""
MOST_IN_A_ROW = 3
"""Buttons beside each other. Teams leaves out those beyond the sixth, and a phone has no room for more than three."""
ROOM_IN_A_ROW = 30
"""Characters of all labels in a row 320 pixels wide, each with `EDGES` for what is around it."""
EDGES = 4
_STYLES = {Style.PRIMARY: "positive", Style.DANGER: "destructive"}


def card(body: list[Element], summary: str, language: str) -> Element:
    """A card. `summary` is what an old client shows and a screen reader calls it; `language` a tag such as fi-easy."""
    made: Element = {"type": "AdaptiveCard", "$schema": SCHEMA, "version": "1.5"}
    if summary:
        made |= {"fallbackText": summary, "speak": summary}
    if language:
        made["lang"] = language.partition("-")[0]
    return made | {"body": body or [block(NOTHING)]}


def size(made: Mapping[str, Any]) -> int:
    """Bytes of a card or an activity on the wire."""
    return len(json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode())


def block(escaped: str, **looks: Any) -> Element:
    """A paragraph that wraps. `escaped` went through `escape`."""
    return {"type": "TextBlock", "text": escaped, "wrap": True, **looks}


def paragraph(text: Text, **looks: Any) -> Iterator[Element]:
    """A text, one block a line: a single line break is shown by no two clients alike."""
    apart = ""
    for line in running(text).split("\n"):
        if not line.strip():
            apart = "Small" if apart else ""
            continue
        yield block(line.rstrip(), **{**looks, **({"spacing": apart} if apart else {})})
        apart = "None"


def together(text: Text, **looks: Any) -> Iterator[Element]:
    """A text in one block, its lines as paragraphs: the same in fewer bytes."""
    if joined := lines(text):
        yield block(joined, **looks)


def lines(text: Text) -> str:
    """A text, escaped, with its lines as Markdown's paragraphs, which every client shows below each other."""
    return "\n\n".join(line.rstrip() for line in running(text).split("\n") if line.strip())


def heading(text: Text) -> Iterator[Element]:
    """A title, which screen readers can jump to."""
    yield from together(text, weight="Bolder", size="Large", style="heading")


def note(text: Text, **looks: Any) -> Iterator[Element]:
    """A small line."""
    yield from paragraph(text, isSubtle=True, size="Small", **looks)


def fact(label: Text, value: Text, **looks: Any) -> Iterator[Element]:
    """A row of a bold label and its value, as running text: columns leave no room for the value on a phone."""
    said = esc(" ".join(words(label).split()))
    named = f"{said}**" if said.endswith(("?", ":", ".")) else f"{said}:**"
    first, *more = list(paragraph(value, **looks)) or [block(NOTHING, **looks)]
    yield {**first, "text": f"**{named} {first['text']}" if said else first["text"], "spacing": "Small"}
    yield from more


def quote(label: Text, answer: Text) -> Iterator[Element]:
    """Somebody's own words, set apart under a bold label."""
    items = [*together(label, weight="Bolder", size="Small"), *paragraph(answer)]
    if items:
        yield {"type": "Container", "style": "emphasis", "items": items}


def rows(buttons: Iterable[Element]) -> Iterator[Element]:
    """Buttons in rows that have room on a phone."""
    made: list[list[Element]] = []
    for button in buttons:
        room = sum(len(other["title"]) + EDGES for other in (*(made[-1] if made else ()), button))
        if not made or len(made[-1]) == MOST_IN_A_ROW or room > ROOM_IN_A_ROW:
            made.append([])
        made[-1].append(button)
    for number, row in enumerate(made):
        yield {"type": "ActionSet", "actions": row, **({"spacing": "Small"} if number else {})}


def button(
    label: Text,
    payload: Payload,
    kind: Kind,
    style: Style = Style.PLAIN,
    step: str = "",
    lists: Iterable[str] = (),
) -> Element:
    """A button. Clients that know no Action.Execute get the same as Action.Submit."""
    inputs = {} if kind is Kind.SUBMIT else {"associatedInputs": "none"}
    made: Element = {"title": title(label), "data": data_of(payload, kind, step, lists), **inputs}
    if style in _STYLES:
        made["style"] = _STYLES[style]
    return {
        "type": "Action.Execute",
        "verb": kind.value,
        **made,
        "fallback": {"type": "Action.Submit", **made},
    }


def title(text: Text) -> str:
    """A button's label; never empty."""
    return esc(" ".join(words(text).split())) or NOTHING


def choices(options: Iterable[Option]) -> list[Element]:
    """Options to choose from."""
    return [{"title": title(option.label), "value": in_list(option.id)} for option in options]


def without_fallbacks(made: Any) -> Any:
    """The same with Action.Submit alone, which every client knows: smaller."""
    if isinstance(made, list):
        return [without_fallbacks(one) for one in made]
    if not isinstance(made, dict):
        return made
    if made.get("type") == "Action.Execute":
        return made["fallback"]
    return {key: without_fallbacks(value) for key, value in made.items()}
