"""When the rhythm runs out with nothing booked: a friendly nudge, rarer each time."""

from __future__ import annotations

from dialogs.commands import Handler
from dialogs.dialog import Dialog

DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {}
