"""Messages and forms as Teams would show them: Microsoft's renderer of cards, in a frame of ours."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Page

from adapters.playground.cast import BY_USER, ZONE
from adapters.teams.cards import CONTENT_TYPE
from tests.e2e.portraits import BOT, logo
from tests.e2e.teams.peers import MODULES, NODE

Json = Mapping[str, Any]

PHONE, DESKTOP = 320, 680
"""Pixels of a window: the narrowest phone, and a chat beside its list of chats."""
_COLOURS = {
    "default": {"default": "#242424", "subtle": "#616161"},
    "attention": {"default": "#c4314b", "subtle": "#c4314b"},
    "accent": {"default": "#5b5fc7", "subtle": "#5b5fc7"},
}
LOOK: Json = {
    "fontFamily": "'Segoe UI','DejaVu Sans',sans-serif",
    "fontSizes": {"small": 12, "default": 14, "medium": 14, "large": 18, "extraLarge": 24},
    "fontWeights": {"lighter": 200, "default": 400, "bolder": 600},
    "spacing": {"small": 8, "default": 12, "medium": 16, "large": 20, "extraLarge": 24, "padding": 16},
    "containerStyles": {
        "default": {"backgroundColor": "#ffffff", "foregroundColors": _COLOURS},
        "emphasis": {"backgroundColor": "#f5f5f5", "foregroundColors": _COLOURS},
    },
    "actions": {
        "maxActions": 6,
        "buttonSpacing": 8,
        "actionsOrientation": "Horizontal",
        "actionAlignment": "Left",
    },
    "inputs": {
        "label": {
            "inputSpacing": "small",
            "requiredInputs": {"weight": "bolder", "suffix": " *", "suffixColor": "attention"},
            "optionalInputs": {"weight": "bolder"},
        },
        "errorMessage": {"color": "attention", "spacing": "small"},
    },
}
"""Sizes and spaces as Teams has them. Its rows of buttons can wrap; here they cannot, as on some phones."""


def said(activity: Json, at: datetime, values: Json | None = None) -> Json:
    """A message of the bot, as it sent it; a form with what has been filled in so far if that is given, by field."""
    attached = activity.get("attachments") or ()
    card = next((one["content"] for one in attached if one["contentType"] == CONTENT_TYPE), None)
    shown = {"text": activity.get("text", "")} if card is None else {"card": _filled(card, values or {})}
    return {"name": BOT, "logo": logo(""), "at": _time(at), **shown}


def _filled(card: Json, values: Json) -> Json:
    body = [{**one, "value": values[one["id"]]} if one.get("id") in values else one for one in card["body"]]
    return {**card, "body": body}


def typed(text: str, at: datetime, user: str) -> Json:
    """What a person of the cast typed."""
    return {"name": BY_USER[user].name, "logo": logo(user), "at": _time(at), "person": True, "text": text}


def chat(title: str, messages: Sequence[Json], width: int = DESKTOP) -> Json:
    """A window of a conversation."""
    return {"title": title, "width": width, "messages": list(messages)}


def draw(page: Page, *panels: Json) -> list[str]:
    """Draw windows side by side on a browser's page, which asks nobody for anything; what the renderer finds wrong."""
    style = (NODE / "page.css").read_text()
    page.set_content(
        f"<!doctype html><html lang=fi><meta charset=utf-8><style>{style}</style><main></main></html>"
    )
    for script in ("adaptivecards/dist/adaptivecards.min.js", "markdown-it/dist/markdown-it.min.js"):
        page.add_script_tag(content=(MODULES / script).read_text())
    page.add_script_tag(content=(NODE / "drawing.js").read_text())
    page.evaluate("([panels, look]) => window.draw(panels, look)", [json.loads(json.dumps(panels)), LOOK])
    return list(page.evaluate("window.faults"))


def _time(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(ZONE)):%H.%M}"
