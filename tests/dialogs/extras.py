"""Pairs that agreed on tasks, a diary, both or neither, and their meetings: what the tests of these begin with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.agreement import Agreement
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from tests.dialogs.paired import JOURNEY, ONE, OTHER, Pair, pair

TASKS, DIARY = {"START-10": "option:sometimes"}, {"START-11a": "option:each-own"}


def agreed(both: Pair, **entries: str) -> None:
    """The agreement in force says this from now on."""
    both.put(replace(both.world().get(Agreement, "c1"), entries=entries))


def with_extras(*entries: dict[str, str], other: str = OTHER) -> Pair:
    """A pair whose agreement says this and nothing else."""
    both = pair(other)
    agreed(both, **{field: value for one in entries for field, value in one.items()})
    return both


def check_in(both: Pair, number: int, *users: str) -> None:
    """They met two hours ago, and are asked about it (Aino by default)."""
    at = both.talk.bot.time - timedelta(hours=2)
    both.put(
        Meeting(
            id=f"m{number}", journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=MeetingState.MET, offered_by="",
            options=(), minutes=60, at=at, starts_at=at,
        )
    )  # fmt: skip
    both.change(last_met_at=at)
    both.wake("check-in", *(users or (ONE,)))
    both.talk.advance(minutes=5)


def meeting_ahead(both: Pair, days: int = 1) -> None:
    """A meeting is agreed so many days from now, at the same hour."""
    at = both.talk.bot.time + timedelta(days=days)
    both.put(
        Meeting(
            id=f"ahead-{at:%m%d}", journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=MeetingState.AGREED,
            offered_by=both.talk.id(ONE), options=(), minutes=60, at=both.talk.bot.time, starts_at=at,
        )
    )  # fmt: skip
    both.wake("reminder")
