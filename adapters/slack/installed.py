"""Whether the app is installed where a delivery comes from, told at once even while the database is slow."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from slack_bolt.authorization import AuthorizeResult

from adapters.slack.work import Work

FRESH_SECONDS = 20.0
"""How long an answer of the directory is taken for granted."""
WAIT_SECONDS = 0.3
"""How long a newer answer is waited for where an older one is at hand."""
MOST_KEPT = 10_000


class Directory(Protocol):
    """Where the app is installed."""

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """The installation, None where there is none (any more)."""
        ...

    async def uninstalled(self, workspace: str, happened: datetime) -> None:
        """The app was removed from a workspace, at a moment by Slack's clock (aware UTC)."""
        ...

    async def revoked(self, workspace: str, bot_users: tuple[str, ...], happened: datetime) -> None:
        """Tokens of these bot users were taken away."""
        ...


class Installed:
    """The directory's answers by workspace. `now` gives seconds of a clock that never goes back."""

    def __init__(self, directory: Directory, work: Work, now: Callable[[], float]) -> None:
        self._directory = directory
        self._work = work
        self._now = now
        self._known: OrderedDict[str, tuple[AuthorizeResult, float]] = OrderedDict()
        self._asking: dict[str, asyncio.Task[AuthorizeResult | None]] = {}

    async def authorize(self, team_id: str | None) -> AuthorizeResult | None:
        """Bolt's question. Raises what the directory raises when nothing is known from before."""
        if not team_id:
            return None
        known, until = self._known.get(team_id, (None, 0.0))
        if known is not None and self._now() < until:
            return known
        asked = self._asking.get(team_id) or self._ask(team_id)
        if known is None:
            return await asyncio.shield(asked)
        done, _ = await asyncio.wait({asked}, timeout=WAIT_SECONDS)
        return asked.result() if done and asked.exception() is None else known

    async def uninstalled(self, workspace: str, happened: datetime) -> None:
        """Passed on; what was known is asked for afresh."""
        await self._directory.uninstalled(workspace, happened)
        self._known.pop(workspace, None)

    async def revoked(self, workspace: str, bot_users: tuple[str, ...], happened: datetime) -> None:
        """Passed on; what was known is asked for afresh."""
        await self._directory.revoked(workspace, bot_users, happened)
        self._known.pop(workspace, None)

    def _ask(self, workspace: str) -> asyncio.Task[AuthorizeResult | None]:
        asked = self._work.start(self._asked(workspace), f"looking up the workspace {workspace}")
        self._asking[workspace] = asked
        asked.add_done_callback(lambda _: self._asking.pop(workspace, None))
        return asked

    async def _asked(self, workspace: str) -> AuthorizeResult | None:
        found = await self._directory.authorize(None, workspace, None)
        if found is None:
            self._known.pop(workspace, None)
            return None
        self._known[workspace] = (found, self._now() + FRESH_SECONDS)
        self._known.move_to_end(workspace)
        if len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)
        return found
