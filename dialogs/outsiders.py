"""People of another organisation, to whom a shared channel shows the bot: it is for the workplace's own people.

They are told so where they acted, and nothing of them is kept. Whoever takes part all the same, because the platform
could not tell when they came, goes on with everything that is theirs.
"""

from __future__ import annotations

from bot.domain.effect import Hint, ShowHome
from bot.domain.event import Belonging, Looked, ProfileChanged
from bot.domain.message import Say, message, say
from bot.domain.programme import Enrolment
from dialogs.desk import Desk
from dialogs.mydata import forget


def are_here(desk: Desk) -> bool:
    """Whether the acting person comes from elsewhere and never took part."""
    if desk.by_clock or desk.me.belonging is not Belonging.OUTSIDER:
        return False
    me = desk.me.id
    return not (desk.led() or any(desk.world.all(Enrolment, lambda e: e.person == me)) or desk.journeys())


def turn_away(desk: Desk) -> None:
    """Say kindly for whom this is, in the place where they acted; forget what was kept before one knew."""
    told = say("outsider-not-here")
    if isinstance(desk.event.what, Looked):
        desk.replies.append(ShowHome(message(Say(told))))
    elif not isinstance(desk.event.what, ProfileChanged):
        desk.replies.append(Hint(told))
    if desk.me.since < desk.now:
        forget(desk)
