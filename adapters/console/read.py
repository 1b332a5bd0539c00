"""Reads a typed line as what happened."""

from __future__ import annotations

from datetime import datetime

from bot.domain.event import Address, Event, Happening, Pressed, Profile, Said
from bot.domain.message import Actions, Button, Message, Style


def read(
    line: str,
    *,
    delivery: str,
    at: datetime,
    sender: Address,
    profile: Profile | None = None,
    shown: Message | None = None,
) -> Event:
    """The event of a typed line: the words as they are typed.

    `shown` is the last message on the screen. A line that names one of its standing buttons by number or by label
    presses that button, since outside a dialog nothing else knows the number. `at` is aware UTC.
    """
    button = _standing_button(line, shown) if shown is not None else None
    what: Happening = Pressed(button.payload.encode()) if button is not None else Said(line.strip())
    return Event(id=delivery, at=at, what=what, sender=sender, profile=profile or Profile())


def _standing_button(line: str, shown: Message) -> Button | None:
    buttons = [button for part in shown.parts if isinstance(part, Actions) for button in part.buttons]
    numbered = [button for button in buttons if button.style is not Style.QUIET]
    typed = line.strip().strip("[]().").casefold()
    found: Button | None = None
    if typed.isascii() and typed.isdigit():
        found = numbered[int(typed) - 1] if 1 <= int(typed) <= len(numbered) else None
    else:
        found = next((button for button in buttons if str(button.label).casefold() == typed), None)
    return found if found is not None and not found.payload.run else None
