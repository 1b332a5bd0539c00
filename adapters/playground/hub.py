"""What the playground needs from the bot behind it. The wiring builds it; tests hand in a scripted one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bot.ports import Inlet, TimeMachine


class Hub(Protocol):
    """The bot as the playground sees it: the one way in, the grip on its clock, and fresh delivery ids."""

    @property
    def inlet(self) -> Inlet:
        """Takes every event of the page."""
        ...

    @property
    def time(self) -> TimeMachine:
        """The bot's clock, and what waits in it."""
        ...

    def ids(self) -> str:
        """A delivery id that was never given before, also not before a restart."""
        ...

    async def at_work(self) -> Mapping[str, bool]:
        """Who is on shift now, by the cast's user ids. Whoever is not in it is shown without a mark."""
        ...
