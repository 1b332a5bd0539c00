"""The questions that members added: how they stand beside the guide's, for whom they are, when each wants them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from bot.domain.gate import readable
from bot.domain.journey import Journey, Phase
from bot.domain.message import Phrase, say
from bot.domain.own_questions import OwnQuestion, QuestionWish, Turn
from bot.domain.world import World
from dialogs.pack import Pack
from dialogs.question import Question, QuestionKind, Voice

WORDS = "own-question"
"""`Answer.question` of the answer that holds an own question's words."""


def with_own(pack: Pack, world: World, journey: str) -> Pack:
    """The guide with the questions that members of a journey added: they can be answered and shown as its own.

    The guide's lists hold none of them, as each is a question for some members only: see `for_person`.
    """
    added = list(world.all(OwnQuestion, lambda question: question.journey == journey))
    if not added:
        return pack
    questions = {**pack.questions, **{question.id: _as_question(question) for question in added}}
    words = {question.id: question.answer for question in added}
    return replace(pack, questions=MappingProxyType(questions), own=MappingProxyType(words))


def for_person(world: World, journey: Journey, person: str) -> list[OwnQuestion]:
    """The own questions that a person is asked on a journey, oldest first."""
    found = world.all(OwnQuestion, lambda q: q.journey == journey.id and _knows(world, journey, q, person))
    return sorted(found, key=lambda question: (question.at, question.id))


def own_ids(world: World, journey: Journey, person: str) -> tuple[str, ...]:
    """The ids of those questions."""
    return tuple(question.id for question in for_person(world, journey, person))


def together(world: World, journey: Journey) -> tuple[str, ...]:
    """The ids of the questions that members ask all of them, oldest first."""
    known = [q for member in journey.members for q in for_person(world, journey, member) if q.together]
    return tuple(q.id for q in sorted({q.id: q for q in known}.values(), key=lambda q: (q.at, q.id)))


def is_asked(world: World, journey: Journey, question: str, person: str) -> bool:
    """Whether a question of the journey's guide, or an own one, may be put to a person."""
    own = world.find(OwnQuestion, question)
    return own is None or _knows(world, journey, own, person)


def circle(world: World, journey: Journey, question: str) -> tuple[str, ...]:
    """The members whose answers to a question may stand side by side: all; of an own one those who know it."""
    own = world.find(OwnQuestion, question)
    if own is None:
        return journey.members
    return tuple(member for member in journey.members if _knows(world, journey, own, member))


def beside(world: World, journey: Journey, question: str, person: str) -> tuple[str, ...]:
    """The other members of that circle."""
    return tuple(member for member in circle(world, journey, question) if member != person)


def title(world: World, pack: Pack, question: str, reader: str) -> Phrase:
    """A question as a reader may see it; one that they may not read (any more) is only named as one."""
    hidden = question not in pack.questions or (
        question in pack.own and not readable(world, pack.own[question], reader)
    )
    return say("own-question-hidden") if hidden else pack.say(question)


def wishes(world: World, journey: str, person: str) -> Mapping[str, QuestionWish]:
    """When a person wants which question of a journey, by question."""
    mine = world.all(QuestionWish, lambda wish: (wish.journey, wish.person) == (journey, person))
    return {wish.question: wish for wish in mine}


def is_out(world: World, journey: str, question: str, person: str) -> bool:
    """Whether a person left a question out."""
    wish = wishes(world, journey, person).get(question)
    return wish is not None and wish.turn is Turn.OUT


def _knows(world: World, journey: Journey, own: OwnQuestion, person: str) -> bool:
    """Whether it is a question for a person: who left and came back reads no more of it than any other newcomer."""
    return own.is_asked(person, journey.members) and readable(world, own.answer, person)


def _as_question(own: OwnQuestion) -> Question:
    return Question(
        id=own.id,
        phase=Phase.UNDER_WAY,
        voice=Voice.OURS if own.together else Voice.MINE,
        kind=QuestionKind.TEXT,
    )
