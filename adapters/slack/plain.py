"""The complete plain text of a message: what screen readers read (they pass over blocks) and notifications show."""

from __future__ import annotations

import re

from adapters.slack.blocks import words
from bot.domain.message import Message
from bot.domain.plain import plain

LONGEST_UPDATE = 4000
"""Bytes of the text of a message that is changed, escaped; a new one has room for ten times as much."""


def text_of(message: Message) -> str:
    """The whole worded message as lines, escaped: nothing in it notifies, links or mentions anybody."""
    return escaped(words(plain(message)))


def escaped(text: str) -> str:
    """The text as Slack's `text` fields take it literally."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def for_update(text: str) -> str:
    """An escaped text as the change of a message takes it: its beginning, where the whole is too long."""
    whole = text.encode()
    if len(whole) <= LONGEST_UPDATE:
        return text
    return re.sub(r"&[a-z]*$", "", whole[: LONGEST_UPDATE - 3].decode(errors="ignore")) + "…"
