"""Finding somebody of the workplace by a typed name: the name is asked, then who of those it may be."""

from __future__ import annotations

from bot.domain.message import Name, Option, Say, Text, say
from bot.domain.people import Person, Reach
from bot.domain.programme import Programme
from bot.domain.run import Chosen, Given, Run
from dialogs.desk import Desk
from dialogs.engine import one
from dialogs.script import Step, StepKind

NAME, WHO = "name", "who"
SHORTEST_NAME = 2
MOST_FOUND = 8


def steps(desk: Desk, run: Run, ask: Text) -> tuple[Step, Step]:
    """The name, then a look at who was found."""
    found = people_named(desk, one(run, NAME)) if one(run, NAME) else []
    return (
        Step(
            id=NAME,
            ask=ask,
            kind=StepKind.WRITE,
            plain=True,
            optional=False,
            note=say("naming-note"),
            max_length=80,
        ),
        Step(
            id=WHO,
            ask=say("naming-who"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(person.id, Name(person.id)) for person in found),
            optional=False,
            follows=(NAME,),
        ),
    )


def problem(desk: Desk, step: str, given: Given) -> Text | None:
    """Nobody, or too many, of this name are known here."""
    typed = given.options[0] if isinstance(given, Chosen) and given.options else ""
    if step != NAME:
        return None
    found = people_named(desk, typed)
    if not found:
        return say("naming-nobody")
    return say("naming-many") if len(found) > MOST_FOUND else None


def people_named(desk: Desk, typed: str) -> list[Person]:
    """The others of the acting person's workplace whose name begins, word by word, with what was typed."""
    wanted = typed.casefold().split()
    if len("".join(wanted)) < SHORTEST_NAME:
        return []
    found = desk.world.all(
        Person,
        lambda p: (
            p.id != desk.me.id
            and desk.is_near(p.address.home)
            and p.reach is Reach.REACHABLE
            and p.erased_at is None
            and _is_named(p.name, wanted)
        ),
    )
    return sorted(found, key=lambda person: (person.name.casefold(), person.id))


def _is_named(name: str, wanted: list[str]) -> bool:
    parts = name.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in wanted)


def tell_leads(desk: Desk, programme: Programme, *texts: Text) -> None:
    """Tell the leads of a programme, the acting person apart."""
    for lead in programme.leads:
        if lead != desk.me.id and desk.world.find(Person, lead) is not None:
            desk.tell(lead, *(Say(text) for text in texts))
