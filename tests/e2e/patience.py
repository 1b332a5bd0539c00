"""Time of a bot that serves a workplace: a test moves its clock, and waits until what is due has been sent."""

from __future__ import annotations

import http.client
from contextlib import suppress
from datetime import datetime, timedelta

from tests.e2e.bot import Bot
from tests.e2e.client import until

SOON = timedelta(minutes=1)
"""What is due within this time is waited for by moving the clock: a platform's pace, not a working day, holds it up."""
AT_LAST = timedelta(hours=3)
"""The same for messages of which nobody knows whether they arrived: they are looked for with growing pauses."""
LONG = 8
"""After so many looks in which nothing changed, a message is no longer believed to be under way."""


class Patient:
    """Waits for a bot. `patience` is how far ahead its clock is moved for what waits, `stride` its longest step."""

    def __init__(self, bot: Bot, patience: timedelta = SOON, stride: timedelta = timedelta.max) -> None:
        self._bot, self._patience, self._stride = bot, patience, stride

    def now(self) -> datetime:
        """The bot's present (aware UTC)."""
        return datetime.fromisoformat(self._bot.look()["now"])

    def advance_to(self, moment: datetime) -> None:
        """Move the bot's clock forward to a moment (aware UTC), also when the bot dies on the way.

        Where a message cannot go, the time machine passes over what else is due on its way: in strides, little is.
        """

        while (left := self._until(moment)) > 0:
            self._hurry(min(left, self._stride.total_seconds()))
        self.settled()

    def settled(self, within: timedelta | None = None) -> None:
        """Wait until nothing waits that is due within this time; the clock is moved for it."""
        within = self._patience if within is None else within

        waited: list[tuple[str, ...]] = []

        def nothing_due() -> bool:
            try:
                look = self._bot.look()
            except (OSError, http.client.HTTPException):
                return False
            now = datetime.fromisoformat(look["now"])
            rows = {row["key"]: datetime.fromisoformat(row["due"]) for row in look["outbox"]}
            due = tuple(key for key, moment in rows.items() if moment < now + within)
            waited.append(due)
            if due and waited[-LONG:] == [due] * LONG:
                # it is not under way: what comes before it, or its own moment, lies ahead
                waited.clear()
                self._hurry((datetime.fromisoformat(look["next"]) - now).total_seconds())
            return not due

        until(nothing_due, "something due is not sent")

    def _until(self, moment: datetime) -> float:
        """How far away a moment is by the bot's clock, in seconds."""

        def look() -> list[float]:
            with suppress(OSError, http.client.HTTPException):
                return [(moment - self.now()).total_seconds()]
            return []

        return until(look, "the bot does not tell the time")[0]

    def _hurry(self, seconds: float) -> None:
        # who dies on the way is looked for again
        with suppress(OSError, http.client.HTTPException):
            self._bot.move(max(0.0, seconds))
