"""A member has said how to go on: the others are asked too, and once all have said it, it is decided."""

from __future__ import annotations

from bot.domain.journey import Journey, Wish
from bot.domain.message import Say, say
from dialogs.company import named
from dialogs.desk import Desk
from dialogs.group_outcome import take_wish
from dialogs.outcome import ask_too, decide, with_wish


def wished(desk: Desk, journey: Journey, person: str, wish: Wish) -> None:
    """Keep one member's wish; nobody hears of a wish before all have one."""
    journey = with_wish(desk, journey, person, wish)
    missing = [member for member in journey.members if member not in dict(journey.wishes)]
    if journey.is_group:
        if not take_wish(desk, journey):
            _thank(desk, journey, person)
    elif missing:
        _thank(desk, journey, person)
        for member in missing:
            ask_too(desk, journey, member)
    else:
        decide(desk, journey)


def _thank(desk: Desk, journey: Journey, person: str) -> None:
    others = journey.partners_of(person)
    asked = say("closing-asked", partner=named(others), count=len(others))
    desk.tell(person, Say(say("closing-thanks")), Say(asked))
