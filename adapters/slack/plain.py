"""The complete plain text of a message: what screen readers read (they pass over blocks) and notifications show."""

from __future__ import annotations

from adapters.slack.blocks import words
from bot.domain.message import Message
from bot.domain.plain import plain


def text_of(message: Message) -> str:
    """The whole worded message as lines, escaped: nothing in it notifies, links or mentions anybody."""
    return escaped(words(plain(message)))


def escaped(text: str) -> str:
    """The text as Slack's `text` fields take it literally."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
