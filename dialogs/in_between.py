"""After a check-in: what was agreed for the time in between, in one quiet message. No question, and nothing waits."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Actions
from dialogs import diary, tasks
from dialogs.desk import Desk


def after_meeting(desk: Desk, journey: Journey) -> None:
    """The open tasks with what can be said of them, and a few lines for the diary; at most once a meeting."""
    offers = (tasks.offer(desk, journey), diary.offer(desk, journey))
    parts = [part for said, _ in offers for part in said]
    if parts:
        desk.tell(desk.me.id, *parts, Actions(tuple(button for _, buttons in offers for button in buttons)))
