"""What each gets as a journey ends: how it ends, the thanks of the others, what all agreed to show, the keepsake."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.domain.journey import Journey
from bot.domain.message import FileKind, Name, Part, Quote, Say, say
from bot.domain.people import Person
from bot.domain.programme import EnrolmentState, ProgrammeState
from dialogs.desk import Desk
from dialogs.handing import handed
from dialogs.reflecting import in_touch, own, promised
from dialogs.showing import show_together

AGAIN = "again"


def known(desk: Desk, members: Sequence[str]) -> list[str]:
    """Those of the members who have not erased everything."""
    return [member for member in members if desk.world.find(Person, member) is not None]


def hand_over(desk: Desk, journey: Journey, told: Callable[[str], tuple[Part, ...]]) -> None:
    """Tell each member how it ends (`told`), with the thanks that others passed on; show what all agreed to show.

    Thanks go to those who were there when their author said so, each reads them.
    """
    pack = desk.pack(journey)
    thanks: dict[str, list[Part]] = {member: [] for member in journey.members}
    for member in journey.members:
        answer = own(desk, journey.id, pack.use("thanks"), member)
        if answer is not None and promised(desk, journey, pack.use("thanks"), member):
            readers = [other for other in journey.partners_of(member) if other in answer.agreed_with]
            desk.world.keep(answer.shown(*readers))
            for other in readers:
                thanks[other].append(Quote(say("closing-thanks-from", name=Name(member)), answer.id))
    for member in known(desk, journey.members):
        desk.tell(member, *told(member), *thanks[member])
    for question in (*pack.evaluation, *in_touch(pack)):
        show_together(desk, journey, question, at_the_end=True)


def take_leave(desk: Desk, journey: Journey, member: str) -> None:
    """A keepsake and a wish for one whose journey is over, and whether to look for others another time."""
    keepsake = handed(FileKind.KEEPSAKE, journey.id, say("closing-keepsake"))
    desk.tell(
        member, *(Say(desk.pack(journey).say(wish)) for wish in desk.pack(journey).wishes[:1]), *keepsake
    )
    _ask_again(desk, journey, member)


def _ask_again(desk: Desk, journey: Journey, member: str) -> None:
    """Ask whether to look for others another time, if the programme goes on and this was the last journey in it."""
    enrolment = desk.enrolment_in(journey.programme, member)
    others = [other for other in desk.journeys(member) if other.programme == journey.programme]
    if enrolment is None or enrolment.state is not EnrolmentState.PAIRED or others:
        return
    if desk.programme_of(journey).state is ProgrammeState.CLOSED:
        desk.world.keep(replace(enrolment, state=EnrolmentState.LEFT))
    else:
        desk.open(AGAIN, member, enrolment.id, occurrence=journey.id)
