"""The keepsake of one's own journey: goals, insights, what I take with me, thanks that were passed on (REQ-33…37)."""

from __future__ import annotations

from bot.domain.gate import readable
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Items, Name, Text, Words, say
from bot.domain.privacy import Answer
from bot.domain.programme import Programme
from bot.domain.world import World
from dialogs.books import Books
from dialogs.company import form
from dialogs.keepsake import insights
from dialogs.paper import Paper
from dialogs.phrasebook import Lookup, Reader


def answers(world: World, journey_id: str, person: str, books: Books) -> set[str]:
    """The person's own insights and goals with their earlier wordings, and the thanks passed on to them."""
    journey = world.find(Journey, journey_id)
    programme = world.find(Programme, journey.programme) if journey else None
    if journey is None or programme is None or person not in journey.members:
        return set()
    pack = books.guide(programme)
    shown = {*insights(world, pack, journey, person).answers}
    shown |= {answer for goal in _goals(world, journey, person) for answer in goal.history}
    return {answer for answer in shown if readable(world, answer, person)}


def write(
    world: World, journey_id: str, person: str, reader: Reader, lookup: Lookup, books: Books
) -> Paper | None:
    """The keepsake, or None for anybody but a member."""
    journey = world.find(Journey, journey_id)
    programme = world.find(Programme, journey.programme) if journey else None
    if journey is None or programme is None or person not in journey.members:
        return None
    pack = books.guide(programme)
    shown = answers(world, journey_id, person, books)
    paper = Paper(say("paper-keepsake"), reader, lookup, books)
    paper.rows(_journey(paper, world, journey, programme, person))
    _put_goals(paper, world, journey, person, shown)
    kept = insights(world, pack, journey, person)
    for question, ids in (
        (pack.use("insights"), kept.insights),
        (pack.use("learned"), kept.learned),
        (pack.use("taken-along"), kept.taken_along),
    ):
        _put(paper, pack.say(question), [answer for answer in ids if answer in shown])
    thanks = [answer for answer in kept.thanks if answer in shown]
    if thanks:
        paper.heading(say("paper-thanks"))
    for answer in thanks:
        paper.say(Name(world.get(Answer, answer).author))
        paper.quote(Words(answer))
    paper.say(say("paper-keepsake-seen"))
    return paper


def _journey(
    paper: Paper, world: World, journey: Journey, programme: Programme, person: str
) -> list[tuple[Text, Text]]:
    met = list(world.all(Meeting, lambda m: m.journey == journey.id and m.state is MeetingState.MET))
    until = paper.day(journey.closed_at) if journey.closed_at else say("paper-goes-on")
    rows: list[tuple[Text, Text]] = [
        (
            say("paper-with", form=form(journey)),
            Items(tuple(Name(partner) for partner in journey.partners_of(person))),
        ),
        (say("paper-programme"), programme.name),
        (say("paper-began"), paper.day(journey.began_at)),
        (say("paper-ended"), until),
    ]
    return [*rows, (say("paper-met"), str(len(met)))] if met else rows


def _goals(world: World, journey: Journey, person: str) -> list[Goal]:
    mine = world.all(
        Goal, lambda g: (g.journey, g.owner) == (journey.id, person) and g.state is not GoalState.DROPPED
    )
    return sorted(mine, key=lambda goal: (goal.at, goal.id))


def _put_goals(paper: Paper, world: World, journey: Journey, person: str, shown: set[str]) -> None:
    goals = _goals(world, journey, person)
    if goals:
        paper.heading(say("goals-yours"))
    for goal in goals:
        paper.say(say(f"goal-state-{goal.state}"))
        paper.quote(Words(goal.words))
        earlier = [Words(answer) for answer in goal.history[:-1] if answer in shown]
        if earlier:
            paper.say(say("paper-earlier-wordings"))
            paper.items(earlier)


def _put(paper: Paper, heading: Text, ids: list[str]) -> None:
    if ids:
        paper.heading(heading)
    for answer in ids:
        paper.quote(Words(answer))
