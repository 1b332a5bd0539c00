"""Whether those whom the bot writes to still have an account: Slack takes messages to closed ones without a word.

An event tells when an account is closed, but not to a bot that was down then. So about whom the bot wrote to, Slack
is asked once a day, after the message and at the pace of its limits.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from adapters.slack.errors import CallFailed, Outcome
from adapters.slack.limits import PacedApi
from adapters.slack.payload import profile_of
from bot.domain.event import Address, Profile

log = logging.getLogger(__name__)

DAY_SECONDS = 24 * 3600.0
TRIES = 10
MOST_PEOPLE = 20_000
"""How many people are remembered at most as asked about today."""

Tell = Callable[[Address, Profile, bool], None]


class Accounts:
    """Asks about people who were written to; `tell` hears of those whose account is closed (`active` is False)."""

    def __init__(
        self,
        api: PacedApi,
        tell: Tell,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._tell = tell
        self._now = now
        self._sleep = sleep
        self._asked: OrderedDict[Address, float] = OrderedDict()
        self._asking: set[asyncio.Task[None]] = set()

    def written_to(self, who: Address) -> None:
        """A message was taken for somebody. Returns at once."""
        now = self._now()
        if now - self._asked.get(who, now - DAY_SECONDS) < DAY_SECONDS:
            return
        self._asked[who] = now
        self._asked.move_to_end(who)
        if len(self._asked) > MOST_PEOPLE:
            self._asked.popitem(last=False)
        task = asyncio.get_running_loop().create_task(self._ask(who))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def settled(self) -> None:
        """Wait until nobody is being asked about."""
        await asyncio.gather(*self._asking, return_exceptions=True)

    async def close(self) -> None:
        """Ask no more; after the next message it is asked again."""
        for task in self._asking:
            task.cancel()
        await self.settled()

    async def _ask(self, who: Address) -> None:
        for _ in range(TRIES):
            try:
                answer = await self._api.call(
                    f"account {who.user}", who.workspace, "users.info", quiet=True, user=who.user
                )
            except CallFailed as failure:
                if failure.outcome is not Outcome.LATER:
                    break
                await self._sleep(failure.retry_after)
                continue
            user = answer.get("user")
            if isinstance(user, dict) and user.get("deleted") is True:
                log.info("an account in the workspace %s was closed", who.workspace)
                self._tell(who, profile_of(user, who.workspace), False)
            return
        self._asked.pop(who, None)
