"""A bot that is killed in the midst of something, and comes back."""

from __future__ import annotations

import threading
from datetime import timedelta

from tests.e2e.bot import Bot
from tests.e2e.patience import AT_LAST, Patient
from tests.e2e.process import PATIENCE_S


class Death:
    """SIGKILL and a new start; what the dead process had in hand is free again after its lease."""

    def __init__(self, bot: Bot) -> None:
        self._bot, self._over = bot, threading.Event()

    def comes(self) -> None:
        """Kill and start."""
        self._bot.kill()
        self._bot.up()
        self._over.set()

    def is_over(self, people: Patient) -> None:
        """Wait until it runs again, and beyond the lease."""
        assert self._over.wait(PATIENCE_S)
        people.advance_to(people.now() + timedelta(minutes=2))
        people.settled(AT_LAST)
