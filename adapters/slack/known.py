"""What is known of workspaces without asking the store each time, and while the store is slow or away."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.workspaces import Workspace

log = logging.getLogger(__name__)

KNOWN_FOR = timedelta(seconds=60)
"""How long what the store said of a workspace is believed."""
UNKNOWN_FOR = timedelta(seconds=5)
"""The same for a workspace that it did not know: it may be installed at any moment."""
PATIENCE = timedelta(seconds=0.3)
"""How long news from the store is waited for where something is known from before: a form opens within seconds."""
MOST_KEPT = 10_000
"""How many workspaces are kept in memory at most."""

Look = asyncio.Task[Workspace | None]


class Known:
    """Workspaces by id. `find` asks the store, and blocks; `real` is the world's time (aware UTC)."""

    def __init__(self, find: Callable[[str], Workspace | None], real: Callable[[], datetime]) -> None:
        self._find = find
        self._real = real
        self._known: dict[str, tuple[Workspace | None, datetime]] = {}
        self._looking: dict[str, Look] = {}

    async def found(self, workspace: str) -> Workspace | None:
        """A workspace as it was within the last minute, None when the bot was never installed there.

        While the store is slow or away, what was known last is believed longer. Raises what the store raises when
        nothing is known.
        """
        known, until = self._known.get(workspace, (None, self._real()))
        if self._real() < until:
            return known
        look = self._looking.get(workspace) or self._look(workspace)
        if known is None:
            return await asyncio.shield(look)
        done, _ = await asyncio.wait({look}, timeout=PATIENCE.total_seconds())
        return look.result() if done and look.exception() is None else known

    def at_hand(self, workspace: str) -> Workspace | None:
        """What is known, however old; None when nothing is."""
        return self._known.get(workspace, (None, None))[0]

    def remember(self, workspace: Workspace) -> None:
        """Believe this from now on."""
        self._put(workspace.id, workspace, KNOWN_FOR)

    def drop(self, workspace: str) -> None:
        """Believe nothing: the store is asked next time."""
        self._known.pop(workspace, None)

    def _look(self, workspace: str) -> Look:
        look = asyncio.get_running_loop().create_task(self._looked(workspace))
        self._looking[workspace] = look

        def ended(_: Look) -> None:
            del self._looking[workspace]
            if not look.cancelled() and (error := look.exception()) is not None:
                log.error("the workspace %s could not be looked up: %s", workspace, type(error).__name__)

        look.add_done_callback(ended)
        return look

    async def _looked(self, workspace: str) -> Workspace | None:
        fresh = await asyncio.to_thread(self._find, workspace)
        if fresh is None:
            self._put(workspace, None, UNKNOWN_FOR)
        else:
            self.remember(fresh)
        return fresh

    def _put(self, workspace: str, known: Workspace | None, life: timedelta) -> None:
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        self._known[workspace] = (known, self._real() + life)
