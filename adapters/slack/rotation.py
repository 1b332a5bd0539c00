"""Tokens that run out are renewed in time, by one process at a time, whether or not anybody writes.

A refresh token can be spent once. So a renewal is claimed in the store, what it gives is kept before it is used, and
the end of the program waits for one that was begun.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from adapters.slack.entry import Entry
from adapters.slack.errors import UNREADABLE, CallFailed, Outcome, meaning
from adapters.slack.payload import PLATFORM
from adapters.slack.troubles import NOT_RENEWED
from bot.workspaces import Workspace, Workspaces, WorkspaceState

log = logging.getLogger(__name__)

BOT_TOKEN: Final = "bot_token"
REFRESH_TOKEN: Final = "refresh_token"
EARLY = timedelta(hours=2)
"""How long before its end a token is renewed; Slack's live for twelve hours."""
LEASE = timedelta(seconds=60)
"""How long a process has for one renewal, and how soon after a failed one the next is tried."""
LOOK_EVERY = timedelta(minutes=10)
"""How often to look for tokens that end soon."""


class Rotation:
    """Renews tokens. `real` is the world's time (aware UTC); `remember` is told each renewed workspace."""

    def __init__(
        self,
        workspaces: Workspaces,
        entry: Entry,
        real: Callable[[], datetime],
        remember: Callable[[Workspace], None],
    ) -> None:
        self._workspaces = workspaces
        self._entry = entry
        self._real = real
        self._remember = remember
        self._under_way: dict[str, asyncio.Task[Workspace | None]] = {}
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look for tokens that end soon."""
        self._watch = asyncio.create_task(self._keep_looking())

    async def close(self) -> None:
        """Stop looking, and finish the renewals under way."""
        if self._watch is not None:
            self._watch.cancel()
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def fresh(self, workspace: Workspace) -> Workspace | None:
        """The workspace with a token that works now; None when it has run out and could not be renewed.

        Waits for a renewal only when the token has run out; one that ends soon is renewed beside its use.
        """
        if not self._ends_soon(workspace):
            return workspace
        renewal = self._begun(workspace.id)
        if not self._ended(workspace):
            return workspace
        renewed = await asyncio.shield(renewal)
        return renewed if renewed is not None and not self._ended(renewed) else None

    async def renew_due(self) -> int:
        """Renew every token that ends soon; how many were looked at."""
        every = await asyncio.to_thread(self._workspaces.all, PLATFORM)
        due = [one.id for one in every if one.state is WorkspaceState.INSTALLED and self._ends_soon(one)]
        await asyncio.gather(*(asyncio.shield(self._begun(workspace)) for workspace in due))
        return len(due)

    async def _keep_looking(self) -> None:
        while True:
            try:
                await self.renew_due()
            except Exception as error:
                log.error("looking for tokens that end soon failed: %s", type(error).__name__)
            await asyncio.sleep(LOOK_EVERY.total_seconds())

    def _begun(self, workspace: str) -> asyncio.Task[Workspace | None]:
        """The renewal under way in this process, or a new one."""
        running = self._under_way.get(workspace)
        if running is not None:
            return running
        task = asyncio.create_task(self._renewed(workspace))
        self._under_way[workspace] = task
        task.add_done_callback(lambda done: self._under_way.pop(workspace, None))
        return task

    async def _renewed(self, workspace: str) -> Workspace | None:
        """The workspace after a renewal by this or another process; None when the store cannot say."""
        try:
            claimed = await asyncio.to_thread(
                self._workspaces.renewal, PLATFORM, workspace, self._real(), LEASE
            )
            found = await asyncio.to_thread(self._workspaces.find, PLATFORM, workspace)
            if found is None or found.state is not WorkspaceState.INSTALLED:
                return None
            if claimed and self._ends_soon(found):
                found = await self._exchanged(found)
        except Exception as error:
            log.error("the token of the workspace %s was not renewed: %s", workspace, type(error).__name__)
            return None
        self._remember(found)
        return found if found.state is WorkspaceState.INSTALLED else None

    async def _exchanged(self, workspace: Workspace) -> Workspace:
        """The workspace with new tokens, kept; or as it was, with the trouble noted."""
        try:
            grant = await self._entry.renewed(workspace.secrets.get(REFRESH_TOKEN, ""))
            if not grant.token or not grant.refresh_token:
                raise CallFailed(UNREADABLE)
        except CallFailed as failure:
            log.error("the token of the workspace %s was not renewed: %s", workspace.id, failure.code)
            final = meaning(failure.code).outcome not in (Outcome.LATER, Outcome.UNSURE)
            if not final and not self._ended(workspace):
                return workspace
            trouble = f"{NOT_RENEWED}:{failure.code}"
            await asyncio.to_thread(self._workspaces.troubled, PLATFORM, workspace.id, trouble)
            return replace(workspace, trouble=trouble)
        renewed = replace(
            workspace,
            secrets={BOT_TOKEN: grant.token, REFRESH_TOKEN: grant.refresh_token},
            expires_at=self._real() + timedelta(seconds=grant.seconds) if grant.seconds else None,
            trouble="",
        )
        now = await asyncio.to_thread(self._workspaces.find, PLATFORM, workspace.id)
        if now is None or (now.state, now.secrets) != (workspace.state, workspace.secrets):
            # removed or installed anew meanwhile: that counts
            return now or workspace
        await asyncio.to_thread(self._workspaces.keep, renewed)
        return renewed

    def _ends_soon(self, workspace: Workspace) -> bool:
        return workspace.expires_at is not None and workspace.expires_at - self._real() <= EARLY

    def _ended(self, workspace: Workspace) -> bool:
        return workspace.expires_at is not None and workspace.expires_at <= self._real()
