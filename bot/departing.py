"""When a workspace goes: people elsewhere who are on their way with its people hear it, before anything is erased.

A workspace may be one of several homes of a workplace. Nobody there can be written to once the bot is removed, and
whoever waits for them elsewhere is told as if each had gone by themselves. Blocks; call it outside the event loop.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime

from bot.domain.event import Event, HomeErased, Undeliverable
from bot.domain.people import Reach
from bot.turn import Turn
from bot.workspaces import Workspaces

log = logging.getLogger(__name__)


def notice_cut_off(turn: Turn, workspaces: Workspaces, now: datetime) -> int:
    """Those whose workspace took the bot away count as blocked, where others wait for them; how many. `now` is UTC."""
    return _take(
        turn,
        (
            Event(f"cut-off:{person}:{now.isoformat()}", now, Undeliverable(person, Reach.BLOCKED.value))
            for person in workspaces.cut_off()
        ),
    )


def erase(turn: Turn, workspaces: Workspaces, platform: str, workspace: str, now: datetime) -> int:
    """Erase everything of a workspace, after those elsewhere have been told; how many people. `now` is UTC."""
    together = {person for shared in workspaces.shared(platform, workspace) for person in shared.here}
    told = _take(
        turn,
        (Event(f"erased:{person}:{now.isoformat()}", now, HomeErased(person)) for person in sorted(together)),
    )
    return told + workspaces.forget(platform, workspace)


def erase_long_gone(turn: Turn, workspaces: Workspaces, before: datetime, now: datetime) -> int:
    """Erase what was uninstalled before a moment (UTC), and installations that expired; how many people."""
    people = sum(erase(turn, workspaces, *gone, now) for gone in workspaces.long_gone(before))
    return people + workspaces.prune(before)


def _take(turn: Turn, events: Iterable[Event]) -> int:
    """Each in a turn of its own: one person's trouble does not stop the others'."""
    taken = 0
    for event in events:
        try:
            turn.take(event)
        except Exception as error:
            log.error("event %s could not be decided: %s", event.id, type(error).__name__)
        else:
            taken += 1
    return taken
