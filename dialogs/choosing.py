"""When a command needs one journey and a person has several: the partner's name is the button."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Items, Name, Say, Style, command, say
from dialogs.commands import Call
from dialogs.desk import Desk


def choose_journey(desk: Desk, call: Call, word: str) -> Journey | None:
    """The journey that a command means: the named one, the only one, or None after asking which.

    None without a word said when the person has no journey, or not the named one (see `not_here`). Somebody else's
    journey is never found.
    """
    mine = desk.journeys()
    if call.subject:
        return next((journey for journey in mine if journey.id == call.subject), None)
    if len(mine) > 1:
        buttons = tuple(Button(_partners(desk, journey), command(word, journey.id)) for journey in mine)
        desk.say(Say(say("which-partner")), Actions(buttons))
        return None
    return mine[0] if mine else None


def not_here(desk: Desk) -> None:
    """What a button named is over, or somebody else's: nothing changes, and there is a way on."""
    home = Button(say("button-home"), command("home"), Style.QUIET)
    desk.say(Say(say("already-finished")), Actions((home,)))


def _partners(desk: Desk, journey: Journey) -> Name | Items:
    names = tuple(Name(person) for person in journey.partners_of(desk.me.id))
    return names[0] if len(names) == 1 else Items(names)
