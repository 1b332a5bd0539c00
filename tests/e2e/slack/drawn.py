"""Messages and views as Slack would show them: a Block Kit drawer that others wrote, in a frame of ours."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from adapters.playground.cast import BY_USER, ZONE
from tests.e2e.portraits import BOT, logo
from tests.e2e.process import PATIENCE_S
from tests.e2e.slack.peers import MODULES, NODE
from tests.e2e.slack.rules import Json

INITIAL = {
    "value": "initial_value", "selected_option": "initial_option", "selected_options": "initial_options",
    "selected_date": "initial_date",
}  # fmt: skip


def said(blocks: Sequence[Json], at: datetime, user: str = "") -> Json:
    """A message of the bot, or of a person of the cast."""
    name = BY_USER[user].name if user else BOT
    return {
        "name": name,
        "logo": logo(user),
        "at": at.isoformat(),
        "blocks": list(blocks),
        "person": bool(user),
    }


def typed(text: str, at: datetime, user: str) -> Json:
    """What a person typed."""
    block = {"type": "rich_text", "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    ]}  # fmt: skip
    return said([block], at, user)


def chat(title: str, messages: Sequence[Json]) -> Json:
    """A window of a conversation."""
    return {"title": title, "messages": list(messages)}


def view(shown: Json, at: datetime, values: Json | None = None) -> Json:
    """A form, with what has been filled in so far if that is given, or a home page."""
    blocks = [
        _filled(block, values) if values and block["type"] == "input" else block for block in shown["blocks"]
    ]
    return {"view": {**shown, "blocks": blocks}, "name": BOT, "logo": logo(""), "at": at.isoformat()}


def _filled(block: Json, values: Json) -> Json:
    value = values[block["block_id"]][block["element"]["action_id"]]
    stands = {INITIAL[name]: what for name, what in value.items() if name in INITIAL and what}
    # the drawer names radio buttons by their action alone, and tells people in English to write something
    ours = {"placeholder": {"type": "plain_text", "text": "\u00a0"}}
    return {**block, "element": {**ours, **block["element"], **stands, "action_id": block["block_id"]}}


def page(*panels: Json) -> str:
    """Windows side by side as a page of HTML that asks nobody for anything."""
    drawn = subprocess.run(
        ["node", str(_drawer())], input=json.dumps({"panels": panels}), capture_output=True, text=True,
        timeout=PATIENCE_S, check=True, env={**os.environ, "TZ": ZONE},
    ).stdout  # fmt: skip
    style = (MODULES / "slack-blocks-to-jsx" / "dist" / "style.css").read_text() + (
        NODE / "page.css"
    ).read_text()
    return (
        f"<!doctype html><html lang=fi><meta charset=utf-8><style>{style}</style><body>{drawn}</body></html>"
    )


@cache
def _drawer() -> Path:
    made = Path(mkdtemp(prefix="drawer")) / "drawing.cjs"
    subprocess.run(
        [str(MODULES / ".bin" / "esbuild"), str(NODE / "drawing.jsx"), "--bundle", "--platform=node",
         "--jsx=automatic", "--log-level=warning", f"--outfile={made}",
         '--define:process.env.NODE_ENV="production"'],
        check=True, timeout=PATIENCE_S,
    )  # fmt: skip
    return made
