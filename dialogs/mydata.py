"""My data: everything of mine as a file, or erased for good."""

from __future__ import annotations

from dialogs.commands import Handler
from dialogs.dialog import Dialog

DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {}
