"""A message in a line: what a notification shows, an old client has in place of the card, a screen reader calls it."""

from __future__ import annotations

from adapters.teams.escape import esc, words
from bot.domain.message import Heading, Message, Say
from bot.domain.plain import plain

LONGEST = 200
NOTHING = "–"
"""Where there is nothing to say but signs that nobody sees."""


def summary_of(message: Message) -> str:
    """The beginning of what the bot says, escaped. Quotes are not in it: it may stand on a locked screen."""
    said = [words(part.text) for part in message.parts if isinstance(part, Heading | Say)]
    return shortened(" ".join(said)) or shortened(words(plain(message))) or NOTHING


def shortened(text: str) -> str:
    """A text on one line, escaped, or its beginning and three dots."""
    line = " ".join(text.split())
    return esc(line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…")
