"""Own questions in the export of one's data: those that the person is asked, and when they want which question."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Name, say
from bot.domain.programme import Programme
from bot.domain.world import World
from dialogs.own_question_facts import for_person, title, wishes, with_own
from dialogs.paper import Paper


def put_questions(paper: Paper, world: World, programme: Programme, journey: Journey, person: str) -> None:
    """The own questions of a journey that the person knows, with who asked; then the person's own order."""
    pack = with_own(paper.books.guide(programme), world, journey.id)
    known = for_person(world, journey, person)
    if known:
        paper.heading(say("button-own-questions"), 3)
    paper.items(
        say("own-question-by", line=title(world, pack, question.id, person), name=Name(question.owner))
        for question in known
    )
    wanted = sorted(wishes(world, journey.id, person).values(), key=lambda wish: (wish.at, wish.id))
    if wanted:
        paper.heading(say("paper-question-order"), 3)
    paper.items(
        say(
            "reflect-line-marked",
            line=title(world, pack, wish.question, person),
            mark=say(f"reflect-mark-{wish.turn}"),
        )
        for wish in wanted
    )
