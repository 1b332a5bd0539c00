"""What the others hear of a change beside what they must know: what its author chose, and nothing else. Never a reason.

A ready sentence, or own words seen once more before they go. It goes with the change itself, so that nothing is told of
a change that was not made.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.journey import Journey
from bot.domain.message import Name, Part, Phrase, Quote, Say, say
from bot.domain.privacy import Answer
from bot.domain.run import Chosen, Run, RunState
from dialogs import engine
from dialogs.company import form
from dialogs.desk import Desk

LIFE_CHANGE = "life-change"
RHYTHM, GOALS, STRUCTURE, PAUSE, PARTNER, LEAVE, TALK = (
    "rhythm", "goals", "structure", "pause", "partner", "leave", "talk",
)  # fmt: skip
NEEDED, OWN, YES = "needed", "own", "yes"
READY = {
    RHYTHM: ("stay", "meet"),
    PAUSE: ("stay", "meet"),
    GOALS: ("goals", "meet"),
    STRUCTURE: ("structure", "meet"),
    PARTNER: ("thanks", "good"),
    LEAVE: ("thanks", "good"),
}
"""The ready sentences for each change, as `life-told-<id>`."""
AT_ONCE = (GOALS, STRUCTURE)
"""Wishes that stand by themselves: nothing has to be done first."""
TOLD = "told"
WAITS = timedelta(days=1)
"""So long after it was chosen a sentence goes with the change that it belongs to."""


ELSE = "else"
"""The option, where one was asked about one change, that it is another one that would help."""


def something_else(desk: Desk, journey: str) -> None:
    """Ask the acting person what would help, from the beginning."""
    desk.open(LIFE_CHANGE, desk.me.id, journey, occurrence=desk.event.id, journey=journey)


def sentences(matter: str, journey: Journey) -> tuple[str, ...]:
    """What one may choose to tell. Own words of somebody who leaves a group would be closed to it at once."""
    leaves = matter in (PARTNER, LEAVE) and journey.is_group
    return (NEEDED, *READY[matter], *(() if leaves else (OWN,)))


def shown(desk: Desk, run: Run, journey: Journey) -> tuple[Part, ...]:
    """What the others would hear, as they would read it."""
    chosen = engine.one(run, "tell")
    if chosen == OWN:
        answer = engine.written(run, "words")
        return (Quote(say("life-told-own", name=Name(run.person)), answer),) if answer else ()
    return (Say(_sentence(chosen, run, journey)),) if chosen not in ("", NEEDED) else ()


def _sentence(chosen: str, run: Run, journey: Journey) -> Phrase:
    return say(f"life-told-{chosen}", name=Name(run.person), form=form(journey))


def go_along(desk: Desk, journey: Journey, matter: str) -> None:
    """The change is made: what its author chose to tell with it goes to the others of the journey as it was, once."""
    run = _waiting(desk, journey, matter)
    if run is None:
        return
    desk.world.keep(replace(run, given={**run.given, TOLD: Chosen((YES,))}))
    answer = desk.world.find(Answer, engine.written(run, "words"))
    if answer is not None:
        desk.world.keep(answer.shared(*journey.partners_of(run.person)))
    for partner in journey.partners_of(run.person):
        desk.tell(partner, *shown(desk, run, journey))


def _waiting(desk: Desk, journey: Journey, matter: str) -> Run | None:
    """The newest choice of the acting person about this change that is still to be told."""
    mine = desk.world.all(
        Run, lambda r: (r.dialog, r.person, r.journey) == (LIFE_CHANGE, desk.me.id, journey.id)
    )
    found = [
        run
        for run in mine
        if run.state is RunState.DONE
        and engine.one(run, "what") == matter
        and engine.one(run, "check") == YES
        and not engine.one(run, TOLD)
        and desk.now - (run.asked_at or run.opened_at) <= WAITS
    ]
    return max(found, key=lambda run: run.opened_at, default=None)
