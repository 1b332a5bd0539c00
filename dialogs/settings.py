"""My language and my hours."""

from __future__ import annotations

from dialogs.commands import Handler
from dialogs.dialog import Dialog

DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {}
