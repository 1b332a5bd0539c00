"""Which question typed words answer: the one a person looks at, and never by mistake one with more readers."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.privacy import SeenBy
from bot.domain.run import Run, RunState
from dialogs.desk import Desk
from dialogs.hearing import words_for

TIME_TO_LOOK = timedelta(minutes=3)
"""Words typed sooner after a new question may still belong to the one before."""
READERS = (SeenBy.NOBODY, SeenBy.AUTHOR, SeenBy.CONTACT, SeenBy.PAIR_WHEN_ALL, SeenBy.PAIR)
"""From few readers to many."""


def looked_at(desk: Desk, text: str = "") -> Run | None:
    """The question that `text` answers, or that a move means.

    It is the one in focus, unless a newer one has stood below it long enough to be what the person looks at. Words
    that the one in focus would keep for fewer readers stay with it: they can still be shared, but not unread. What
    stands on a form alone is answered there.
    """
    waiting = list(desk.world.all(Run, lambda r: r.person == desk.me.id and _stands_in_chat(r)))
    focused = next((run for run in waiting if run.id == desk.me.focus), None)
    if focused is None:
        came = [run for run in waiting if _asked_at(run) < desk.reaches(run) <= desk.now]
        return max(came, key=desk.reaches, default=None)
    since, seen = _asked_at(focused), desk.now - TIME_TO_LOOK
    newer = [run for run in waiting if run.id != focused.id and since < desk.reaches(run) <= seen]
    newest = max(newer, key=desk.reaches, default=focused)
    return focused if text and _has_more_readers(desk, newest, focused, text) else newest


def _has_more_readers(desk: Desk, one: Run, other: Run, text: str) -> bool:
    """Whether both questions would take the text as words, and the first would show them to more people."""
    readers = [words_for(desk.conversation, desk, run, text) for run in (one, other)]
    first, second = (READERS.index(seen_by) if seen_by is not None else None for seen_by in readers)
    return first is not None and second is not None and first > second


def _stands_in_chat(run: Run) -> bool:
    return run.state is RunState.OPEN and run.asked_at is not None


def _asked_at(run: Run) -> datetime:
    return run.asked_at or run.opened_at
