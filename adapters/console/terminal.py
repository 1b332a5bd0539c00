"""The way out to a terminal: each message as lines, and the last one remembered so that its numbers can be typed."""

from __future__ import annotations

import shutil
from typing import TextIO

from adapters.console.capabilities import CAPABILITIES
from adapters.console.draw import WIDTH, draw
from bot.domain.message import Message
from bot.ports import Capabilities, Outgoing

NAME = "terminal"


class Terminal:
    """A platform whose only place is this terminal. Writes each message once, by its key."""

    name = NAME
    capabilities: Capabilities = CAPABILITIES

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._keys: set[str] = set()
        self.shown: Message | None = None
        """The last message on the screen."""

    async def send(self, outgoing: Outgoing) -> str:
        """Write the message; its key is its id."""
        if outgoing.key not in self._keys:
            self._keys.add(outgoing.key)
            self.shown = outgoing.message
            width = shutil.get_terminal_size((WIDTH, 24)).columns
            lines = draw(outgoing.message, min(width, WIDTH))
            self._out.write("\n".join(("", *lines, "")) + "\n")
            self._out.flush()
        return outgoing.key
