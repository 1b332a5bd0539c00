"""The mentoring agreement as a paper for a member: its fields, who accepted it when, the versions before (ART-02)."""

from __future__ import annotations

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.gate import readable
from bot.domain.journey import Journey
from bot.domain.message import Items, Name, Text, say
from bot.domain.programme import Programme
from bot.domain.world import World
from dialogs.agreement_fields import answers_in, rows
from dialogs.books import Books
from dialogs.paper import Paper
from dialogs.phrasebook import Lookup, Reader


def answers(world: World, agreement_id: str, person: str) -> set[str]:
    """The answers in this version and in those before it, as far as the person may read them."""
    agreement = _for(world, agreement_id, person)
    versions = [agreement, *_before(world, agreement)] if agreement else []
    shown = {answer for version in versions for answer in answers_in(version)}
    return {answer for answer in shown if readable(world, answer, person)}


def write(
    world: World, agreement_id: str, person: str, reader: Reader, lookup: Lookup, books: Books
) -> Paper | None:
    """The paper, or None for anybody but a member, and for a draft."""
    agreement = _for(world, agreement_id, person)
    journey = world.find(Journey, agreement.journey) if agreement else None
    programme = world.find(Programme, journey.programme) if journey else None
    if agreement is None or journey is None or programme is None:
        return None
    paper = Paper(say("agreement-file"), reader, lookup, books)
    paper.rows(
        (
            (say("paper-between"), Items(tuple(Name(member) for member in journey.members))),
            (say("paper-programme"), programme.name),
            (say("paper-version"), str(agreement.version)),
            (say("paper-state"), say(f"paper-agreement-{agreement.state}")),
        )
    )
    paper.heading(say("paper-agreed"))
    put_version(paper, world, programme, agreement, journey, person)
    paper.say(say("paper-agreement-seen"))
    for old in _before(world, agreement):
        paper.heading(say("paper-earlier-version", number=old.version))
        put_version(paper, world, programme, old, journey, person)
    return paper


def put_version(
    paper: Paper, world: World, programme: Programme, agreement: Agreement, journey: Journey, person: str
) -> None:
    """One version's fields, and who accepted it when."""
    pack = paper.books.guide(programme)
    paper.rows(rows(world, pack, agreement, journey.members, person))
    accepted: list[tuple[Text, Text]] = [(Name(member), paper.day(at)) for member, at in agreement.accepted]
    if accepted:
        paper.say(say("paper-accepted"))
        paper.rows(accepted)


def _for(world: World, agreement_id: str, person: str) -> Agreement | None:
    """The agreement, if the person is a member of its journey and it is more than a draft."""
    agreement = world.find(Agreement, agreement_id)
    journey = world.find(Journey, agreement.journey) if agreement else None
    if agreement is None or journey is None or person not in journey.members:
        return None
    return None if agreement.state is AgreementState.DRAFT else agreement


def _before(world: World, agreement: Agreement) -> list[Agreement]:
    """The versions that held before this one, newest first."""
    older = world.all(
        Agreement,
        lambda a: (
            a.journey == agreement.journey
            and a.state is AgreementState.SUPERSEDED
            and a.version < agreement.version
        ),
    )
    return sorted(older, key=lambda a: -a.version)
