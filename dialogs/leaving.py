"""Another partner, or leaving; no reason is ever asked."""

from __future__ import annotations

from dialogs.commands import Handler
from dialogs.dialog import Dialog

DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {}
