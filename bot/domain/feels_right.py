"""Once, after the first meeting: does this feel right? The same question to everybody who was there, at the same time.

It comes on its own: not on the day of the meeting, and in no hour with anything else of the journey.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.nudges import Allowed, Due, Had

FEELS_RIGHT = "feels-right"
AFTER_MEETING = timedelta(days=2)
AFTER_WORD = timedelta(days=1)
"""Not sooner than this after it is known that they met."""
ASKED_WITHIN = timedelta(days=21)
"""Later nobody is asked any more."""
APART = timedelta(hours=1)


def feels_right_due(
    journey: Journey,
    meetings: Sequence[Meeting],
    said_met: Mapping[str, datetime],
    had: Had,
    allowed: Allowed,
    now: datetime,
    member: str,
) -> Due | None:
    """When to ask one member, or None. `said_met` is who said that the first meeting took place, and when (UTC).

    `had` and `allowed` are as for `next_due`. Asked once two, the member among them, have said so; of a pair both.
    """
    met = [m for m in meetings if m.kind is MeetingKind.FIRST and m.state is MeetingState.MET]
    known = sorted(at for who, at in said_met.items() if who in journey.members)
    resting = journey.state is not JourneyState.OPEN or journey.rests_until(member) is not None
    if not met or resting or journey.phase is Phase.END or member not in said_met or len(known) < 2:
        return None
    since = max(known[1], said_met[member])
    wanted = max((met[0].ends_at or since) + AFTER_MEETING, since + AFTER_WORD)
    at = allowed(wanted)
    if had(FEELS_RIGHT, journey.id, "") or at > wanted + ASKED_WITHIN:
        return None
    return Due(FEELS_RIGHT, journey.id, "", at)


def first(*due: Due | None) -> Due | None:
    """The earliest of these matters, or None."""
    return min((one for one in due if one is not None), key=lambda one: one.at, default=None)


def alone(due: Due, asked: Iterable[tuple[str, datetime]], allowed: Allowed) -> Due:
    """The matter, later if it would come within an hour of that question, or that question of anything else.

    `asked` are the dialogs of the journey that this member was brought, with the moment (UTC).
    """
    near = [at for dialog, at in asked if (dialog == FEELS_RIGHT) is not (due.dialog == FEELS_RIGHT)]
    latest = max(near, default=None)
    if latest is None or due.at >= latest + APART:
        return due
    return replace(due, at=allowed(latest + APART))
