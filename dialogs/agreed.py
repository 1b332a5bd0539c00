"""What only happens where the members agreed on it: tasks and a diary; and the way to agree where they did not."""

from __future__ import annotations

from typing import Literal

from bot.domain.agreement import AgreementState
from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Part, Say, Style, command, say
from dialogs.desk import Desk

Extra = Literal["tasks", "diary"]
"""Uses of the guide that are off until the members agree on them (T3)."""


def agreed(desk: Desk, journey: Journey, extra: Extra) -> bool:
    """Whether the agreement in force says yes, of whatever kind."""
    agreement = desk.agreement(journey.id, AgreementState.IN_FORCE)
    return agreement is not None and desk.pack(journey).agreed(extra, agreement.entries)


def agree_first(desk: Desk, journey: Journey, extra: Extra) -> tuple[Part, ...]:
    """That this is off here, kindly, and the way to the agreement."""
    pack = desk.pack(journey)
    home = Button(say("button-home"), command("home"), Style.QUIET)
    if not pack.use(extra) or not pack.asks(pack.use(extra)):
        return Say(say(f"extra-not-here-{extra}")), Actions((home,))
    known = desk.agreement(journey.id, AgreementState.IN_FORCE) is not None
    to_agreement = Button(say("button-to-agreement"), command("agreement", journey.id), Style.PRIMARY)
    return Say(say(f"extra-not-agreed-{extra}" if known else f"extra-agree-first-{extra}")), Actions(
        (to_agreement, home)
    )
