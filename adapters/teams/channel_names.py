"""What people call the channels: Teams tells ids with what happens there, and names only when asked."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable

from adapters.teams.payload import Source
from adapters.teams.transport import TeamsTransport
from bot.work import Work

log = logging.getLogger(__name__)
KNOWN_SECONDS = 3600.0
"""How long a name is believed."""
WAIT_SECONDS = 0.8
"""How long an act waits for it."""
MOST_TEAMS = 2_000
FIRST = "General"
"""What Teams calls the first channel of every team, and does not tell."""
Names = dict[str, str]


class ChannelNames:
    """Names of channels by id, asked for by team. `now` gives seconds of a clock that never goes back."""

    def __init__(self, transport: TeamsTransport, work: Work, now: Callable[[], float]) -> None:
        self._transport = transport
        self._work = work
        self._now = now
        self._known: OrderedDict[tuple[str, str], tuple[Names, float]] = OrderedDict()
        self._asking: dict[tuple[str, str], asyncio.Task[Names]] = {}

    async def of(self, source: Source) -> str:
        """The name of the channel where something happened, "" where Teams does not tell in time."""
        if source.called or not source.team:
            return source.called
        team = source.ref.tenant, source.team
        known, until = self._known.get(team, ({}, 0.0))
        if self._now() >= until:
            asked = self._asking.get(team) or self._ask(team, source)
            done, _ = await asyncio.wait({asked}, timeout=WAIT_SECONDS)
            known = asked.result() if done else known
        name = known.get(source.channel, "")
        return name or (FIRST if source.channel == source.team else "")

    def _ask(self, team: tuple[str, str], source: Source) -> asyncio.Task[Names]:
        asked = self._work.start(self._asked(team, source), "asking what channels are called")
        self._asking[team] = asked
        asked.add_done_callback(lambda _: self._asking.pop(team, None))
        return asked

    async def _asked(self, team: tuple[str, str], source: Source) -> Names:
        """What Teams tells; what is known already where it does not. Either way it is left in peace for a while."""
        found, _ = self._known.get(team, ({}, 0.0))
        try:
            found = await self._transport.channels(source.ref.service_url, *team)
        except Exception as error:
            log.info("the names of a team's channels are not told: %s", type(error).__name__)
        self._known[team] = found, self._now() + KNOWN_SECONDS
        self._known.move_to_end(team)
        if len(self._known) > MOST_TEAMS:
            self._known.popitem(last=False)
        return found
