"""How a journey ends once its members have said what they want: it goes on anew, it closes, or they talk first.

Of a pair here; a group's members may part ways (`group_outcome`).
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, Wish
from bot.domain.message import Items, Name, Phrase, Say, say
from bot.domain.nudges import ending
from bot.domain.people import Person
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run, RunState
from dialogs.company import form, named
from dialogs.desk import Desk
from dialogs.going_on import go_on
from dialogs.handover import hand_over, known, take_leave
from dialogs.journey_over import close_journey
from dialogs.reflecting import decision_step

CLOSING, TALK, CONFIRM = "closing", "talk", "confirm"
AGREED, RESTED = "agreed", "rested"
"""Why a journey ended (`Journey.ends_because`)."""


def with_wish(desk: Desk, journey: Journey, person: str, wish: Wish) -> Journey:
    """The journey with this member's wish in place of an earlier one."""
    others = tuple(held for held in journey.wishes if held[0] != person)
    return desk.world.keep(replace(journey, wishes=(*others, (person, wish))))


def differing(journey: Journey) -> bool:
    """Whether all have said what they want, and it is not the same."""
    wishes = dict(journey.wishes)
    return set(wishes) == set(journey.members) and len(set(wishes.values())) > 1


def decide(desk: Desk, journey: Journey) -> None:
    """Both have a wish: the same one holds, different ones lead to a talk."""
    if differing(journey):
        talk(desk, journey, journey.members)
    elif journey.wishes[0][1] is Wish.GO_ON:
        go_on(desk, journey, journey.members)
    else:
        close(desk, journey, AGREED)


def talk(desk: Desk, journey: Journey, members: tuple[str, ...]) -> None:
    """Different wishes lead to a conversation first: these members get words to begin it with."""
    for member in known(desk, members):
        desk.open(TALK, member, journey.id, occurrence=ending(journey), journey=journey.id)


def close(desk: Desk, journey: Journey, because: str) -> None:
    """The journey is over: thanks are passed on, each gets a keepsake and a wish, and is asked about another time."""

    def told(member: str) -> tuple[Say, ...]:
        people = journey.partners_of(member)
        company = {"partner": named(people), "count": len(people), "form": form(journey)}
        return (Say(Phrase(f"closing-{because}", company)),)

    hand_over(desk, journey, told)
    close_journey(desk, journey, because)
    for member in known(desk, journey.members):
        take_leave(desk, journey, member)


def tell_leads(desk: Desk, journey: Journey, run: Run) -> None:
    """Once an ending: the leads hear that they may need a word; nothing of what anybody said or left unsaid."""
    before = desk.world.all(
        Run,
        lambda r: (
            r.journey == journey.id
            and r.dialog in (CLOSING, TALK, CONFIRM)
            and r.state is RunState.LAPSED
            and r.id != run.id
        ),
    )
    if any(ending(journey) in other.occurrence for other in before):
        return
    _to_leads(desk, journey, say("closing-lead-word", names=_names(journey), form=form(journey)))


def rest(desk: Desk, journey: Journey) -> None:
    """Close a journey that nobody decided about; the leads, who last heard that it was open, hear that it is over."""
    close(desk, journey, RESTED)
    _to_leads(desk, journey, say("closing-lead-rested", names=_names(journey), form=form(journey)))


def _names(journey: Journey) -> Items:
    return Items(tuple(Name(member) for member in journey.members))


def _to_leads(desk: Desk, journey: Journey, told: Phrase) -> None:
    for lead in desk.programme_of(journey).leads:
        if lead not in journey.members and desk.world.find(Person, lead) is not None:
            desk.tell(lead, Say(told))


def ask_too(desk: Desk, journey: Journey, member: str) -> None:
    """Ask a member how to go on who has not said it; again, and shortly, if the first question went by."""
    if desk.world.find(Person, member) is None:
        return
    had = [
        run
        for run in desk.world.all(Run, lambda r: (r.dialog, r.person) == (CLOSING, member))
        if run.subject == journey.id and run.occurrence.startswith(ending(journey))
    ]
    if any(run.state in (RunState.OPEN, RunState.LATER) for run in had):
        return
    if not had:
        desk.open(CLOSING, member, journey.id, occurrence=ending(journey), journey=journey.id)
    elif len(had) == 1:
        occurrence = f"{ending(journey)}-wish"
        args = (decision_step(desk.pack(journey)),)
        desk.open(CLOSING, member, journey.id, occurrence=occurrence, journey=journey.id, args=args)


def set_enrolment(desk: Desk, enrolment_id: str, state: EnrolmentState) -> None:
    """Change a sign-up that still belongs to a journey that is over."""
    enrolment = desk.world.find(Enrolment, enrolment_id)
    if enrolment is not None and enrolment.state is EnrolmentState.PAIRED:
        desk.world.keep(replace(enrolment, state=state))
