"""How a group's journey ends: different wishes lead to a talk, then those who wish to go on together, two or more.

Nobody is outvoted: each one's own wish holds for them. Silence is no wish; it holds nobody up, and ends in peace.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.journey import Journey, JourneyState, Phase, Wish
from bot.domain.message import Say, say
from bot.domain.nudges import ending
from bot.domain.people import Person, Reach
from bot.domain.run import Run, RunState
from dialogs.desk import Desk
from dialogs.going_on import go_on
from dialogs.outcome import AGREED, CLOSING, TALK, ask_too, close, talk

FEWEST = 2
"""With fewer who wish it nothing goes on, and with fewer wishes nothing is decided."""


def wishing(journey: Journey, wish: Wish) -> tuple[str, ...]:
    """The members who wish for this, in the group's order."""
    return tuple(member for member in journey.members if dict(journey.wishes).get(member) is wish)


def take_wish(desk: Desk, journey: Journey) -> bool:
    """Ask those who have no wish yet; True once nobody is awaited and it is decided what comes of the wishes."""
    for member in _present(desk, journey):
        if member not in dict(journey.wishes):
            ask_too(desk, journey, member)
    return settle_wishes(desk, journey)


def settle_wishes(desk: Desk, journey: Journey) -> bool:
    """Decide if nobody is awaited any more: the same wish holds, different ones lead to a talk, and then hold apart."""
    journey = desk.world.get(Journey, journey.id)
    if journey.state is JourneyState.CLOSED or journey.phase is not Phase.END:
        return False
    if len(journey.wishes) < FEWEST or any(_waiting(desk, journey, (CLOSING, TALK))):
        return False
    if len(set(dict(journey.wishes).values())) > 1 and not talked(desk, journey):
        talk(desk, journey, _present(desk, journey))
        return True
    together = wishing(journey, Wish.GO_ON)
    if len(together) >= FEWEST:
        go_on(desk, journey, together)
        return True
    for alone in together:
        desk.tell(alone, Say(say("closing-alone")))
    close(desk, journey, AGREED)
    return True


def talked(desk: Desk, journey: Journey) -> bool:
    """Whether the members were asked to talk about this ending."""
    at = (journey.id, TALK, ending(journey))
    return any(desk.world.all(Run, lambda r: (r.subject, r.dialog, r.occurrence) == at))


def release_wish(desk: Desk, journey: Journey, person: str) -> None:
    """What a member wished who has left (`journey` as it is now) counts no more, and nobody waits for it."""
    journey = desk.world.get(Journey, journey.id)
    wishes = tuple(held for held in journey.wishes if held[0] != person)
    settle_wishes(desk, desk.world.keep(replace(journey, wishes=wishes)))


def _waiting(desk: Desk, journey: Journey, dialogs: tuple[str, ...]) -> Iterable[Run]:
    """Questions about this ending that wait for members who are here."""
    present = set(_present(desk, journey))
    waits = (RunState.OPEN, RunState.LATER)
    return desk.world.all(
        Run,
        lambda r: (
            r.subject == journey.id
            and r.dialog in dialogs
            and r.person in present
            and r.state in waits
            and r.occurrence.startswith(ending(journey))
        ),
    )


def _present(desk: Desk, journey: Journey) -> tuple[str, ...]:
    """The members whose word can be awaited: who rest, or cannot be reached, hold nobody up."""
    known = (desk.world.find(Person, member) for member in journey.active)
    return tuple(one.id for one in known if one is not None and one.reach is Reach.REACHABLE)
