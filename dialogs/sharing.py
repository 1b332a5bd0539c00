"""My answers: share one, take it back, edit it; side by side when all agree."""

from __future__ import annotations

from dialogs.commands import Handler
from dialogs.dialog import Dialog

DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {}
