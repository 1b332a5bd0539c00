"""The entries of a learning diary: answers that are their author's alone; some of them are insights."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.journey import Journey
from bot.domain.message import Items, Phrase, Text, say
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.world import World
from dialogs.agreed import agreed
from dialogs.dates import day_in
from dialogs.desk import Desk

ENTRY, PRACTISED = "diary-entry", "diary-insight"
"""`Answer.question` of an entry; and of one that its author has marked as an insight put into practice (MID-04)."""
LONGEST = 4000


def is_entry(answer: Answer) -> bool:
    """Whether an answer is an entry of somebody's diary."""
    return answer.question in (ENTRY, PRACTISED)


def entries(world: World, person: str) -> list[Answer]:
    """A person's diary, the newest entry first, whatever journey it was written on."""
    mine = world.all(Answer, lambda answer: answer.author == person and is_entry(answer))
    return sorted(mine, key=lambda answer: (answer.at, answer.id), reverse=True)


def own_entry(desk: Desk, answer_id: str) -> Answer | None:
    """The acting person's own entry with this id; None for anybody else's, and for what is no entry."""
    answer = desk.world.find(Answer, answer_id)
    return answer if answer is not None and answer.author == desk.me.id and is_entry(answer) else None


def diaries(desk: Desk) -> list[Journey]:
    """The acting person's journeys on which a diary is agreed, the one that met last first: one writes of that."""
    mine = [journey for journey in desk.journeys() if agreed(desk, journey, "diary")]
    return sorted(
        mine, key=lambda journey: (journey.last_met_at or journey.began_at, journey.id), reverse=True
    )


def keep(desk: Desk, journey: Journey, words: str, question: str = ENTRY, pack: str = "") -> Answer:
    """Typed words of the acting person, for nobody else: an entry, or an answer to a question of a guide (`pack`)."""
    return desk.world.keep(
        Answer(
            id=desk.new_id("a"),
            author=desk.me.id,
            journey=journey.id,
            question=question,
            seen_by=SeenBy.AUTHOR,
            at=desk.now,
            pack=pack,
            language=desk.me.language,
            words=Sealed(words),
            options=(),
        )
    )


def rewritten(answer: Answer, of: datetime) -> Answer:
    """An entry in new words: it stays on its day (`of`, UTC), and is its author's alone again."""
    return replace(answer, at=of).taken_back()


def label(desk: Desk, answer: Answer, number: int = 0) -> Text:
    """The day of an entry in its author's zone, its number in a list, and what it is besides."""
    day = day_in(answer.at, desk.me.zone)
    marks: list[Phrase] = [say("diary-mark-insight")] if answer.question == PRACTISED else []
    marks += [say("diary-mark-shared")] if answer.shared_with else []
    numbered: Text = say("diary-item", number=number, day=day) if number else day
    return say("diary-item-marked", item=numbered, marks=Items(tuple(marks))) if marks else numbered
