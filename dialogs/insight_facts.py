"""Insights put into practice, collected over a journey, and when to ask for another (MID-04)."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Part, Quote, Say, say
from bot.domain.privacy import Answer
from bot.domain.programme import Programme
from bot.domain.reflection import MOST_ASKED, Fate
from bot.domain.run import Run
from bot.domain.world import World
from dialogs import engine
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.diary_facts import PRACTISED
from dialogs.own_question_facts import is_out
from dialogs.pack import Pack
from dialogs.reflecting import past

MOST_SHOWN = 5
"""So many stand above a question at the end; the rest is a word away."""


def insight_answers(world: World, pack: Pack, journey: Journey, person: str) -> tuple[str, ...]:
    """Ids of everything that a person has told of insights on a journey, oldest first: answers to the guide's question
    and marked entries of the diary. Theirs alone, whatever they shared: to be shown to this person only.
    """
    questions = {pack.use("insights"), PRACTISED} - {""}
    mine = world.all(
        Answer, lambda a: (a.journey, a.author) == (journey.id, person) and a.question in questions
    )
    return tuple(answer.id for answer in sorted(mine, key=lambda a: (a.at, a.id)))


def collected(desk: Desk) -> list[Answer]:
    """Everything that the acting person has told of insights on any journey, the newest first."""
    programmes = {
        *(journey.programme for journey in desk.journeys()),
        *(enrolment.programme for enrolment in desk.enrolments()),
    }
    known = (desk.world.find(Programme, programme) for programme in sorted(programmes))
    packs = [desk.books.pack(one.pack, one.pack_version) for one in known if one is not None]
    questions = {PRACTISED, *(pack.use("insights") for pack in packs)} - {""}
    mine = desk.world.all(Answer, lambda a: a.author == desk.me.id and a.question in questions)
    return sorted(mine, key=lambda a: (a.at, a.id), reverse=True)


def asked_again(desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
    """The guide's question about insights, when it may come once more: answered before, and never passed by.

    There may be a new insight after every meeting; the earlier ones stay as they are.
    """
    pack = desk.pack(journey)
    question = pack.use("insights")
    if question not in pack.check_in or not desk.answers(journey.id, question, person):
        return ()
    fates = [asked.fate for asked in past(desk, journey, person) if asked.question == question]
    passed = {Fate.PASSED, Fate.WAITS} & {*fates} or fates.count(Fate.SILENT) >= MOST_ASKED
    return () if passed or is_out(desk.world, journey.id, question, person) else (question,)


def shown_back(desk: Desk, journey: Journey, run: Run, question: str) -> tuple[Part, ...]:
    """What stands above a question of a run: at the end what the person told on the way, for their eyes alone;
    above the question about insights, asked anew, the latest that is there already.
    """
    pack, person = desk.pack(journey), run.person
    told = insight_answers(desk.world, pack, journey, person)
    if not told or question not in (pack.use("changed"), pack.use("insights")):
        return ()
    if question == pack.use("insights"):
        anew = not engine.written(run, question)
        return (Say(say("insights-again")), *_dated(desk, person, told[-1:])) if anew else ()
    more = (Say(say("insights-more")),) if len(told) > MOST_SHOWN else ()
    return Say(say("insights-on-the-way")), *_dated(desk, person, told[-MOST_SHOWN:]), *more


def _dated(desk: Desk, person: str, answers: tuple[str, ...]) -> tuple[Part, ...]:
    zone = desk.person(person).zone
    return tuple(Quote(day_in(desk.world.get(Answer, a).at, zone), a) for a in answers)
