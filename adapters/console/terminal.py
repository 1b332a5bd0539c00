"""The way out to a terminal: each message as lines, and the last one remembered so that its numbers can be typed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from adapters.console.capabilities import CAPABILITIES
from adapters.console.draw import WIDTH, draw
from bot.domain.message import Message
from bot.ports import Capabilities, File, Outgoing, Platform

NAME = "terminal"


class Terminal(Platform):
    """A platform whose only place is this terminal. Writes each message once, by its key.

    Files are laid into `folder`, readable by its owner only; where each lies stands below its message.
    """

    name = NAME
    capabilities: Capabilities = CAPABILITIES

    def __init__(self, out: TextIO, folder: Path) -> None:
        self._out = out
        self._folder = folder
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
            kept = (f"   {self._keep(file)}" for file in outgoing.files.values())
            self._out.write("\n".join(("", *lines, *kept, "")) + "\n")
            self._out.flush()
        return outgoing.key

    def _keep(self, file: File) -> Path:
        """Write a file beside those of its name that are there already."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in _names(self._folder / Path(file.name).name):
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                continue
            with os.fdopen(handle, "wb") as opened:
                opened.write(file.content)
            return path
        raise AssertionError("names never run out")


def _names(path: Path) -> Iterator[Path]:
    yield path
    number = 2
    while True:
        yield path.with_stem(f"{path.stem} {number}")
        number += 1
