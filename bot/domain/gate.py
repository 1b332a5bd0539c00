"""The one privacy gate: before the commit, no message may show an answer to somebody who may not read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from bot.domain.effect import Tell
from bot.domain.journey import Journey
from bot.domain.message import Quote, Words
from bot.domain.privacy import Answer, SeenBy, may_read
from bot.domain.world import World


class PrivacyBreach(Exception):
    """A message would have shown an answer to somebody who may not read it. Carries ids, never words."""


def check(world: World, tells: Iterable[Tell]) -> None:
    """Raise `PrivacyBreach` when a reader of a message's place may not read an answer that it shows.

    In a channel and in a group's room none may be shown: whoever comes later reads there what was said before.
    """
    for tell in tells:
        reader = "" if tell.to.room or tell.to.channel else tell.to.person
        for answer_id in shown_answers(tell.message):
            if not readable(world, answer_id, reader):
                raise PrivacyBreach(f"answer {answer_id} in message {tell.key}")


def shown_answers(part: Any) -> Iterator[str]:
    """The ids of all answers that a message, or a part of one, shows."""
    if isinstance(part, Quote | Words):
        yield part.answer
    names = _fields(part.__class__)
    if names:
        for name in names:
            yield from shown_answers(getattr(part, name))
    elif isinstance(part, dict):
        for value in part.values():
            yield from shown_answers(value)
    elif isinstance(part, tuple):
        for value in part:
            yield from shown_answers(value)


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """The names of a dataclass's fields; none for another type."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def readable(world: World, answer_id: str, person: str) -> bool:
    """Whether a person may read an answer, as far as these facts tell; "" (a channel, nobody) may read none."""
    answer = world.find(Answer, answer_id)
    if answer is None or not person:
        return False
    return may_read(answer, person, members_of(world, answer.journey), side_by_side(world, answer))


def members_of(world: World, journey_id: str) -> frozenset[str]:
    """The people of a journey, and of the journeys that go on from it."""
    known = {journey_id}
    members: set[str] = set()
    found = list(world.all(Journey, lambda j: j.id == journey_id))
    while found:
        known.update(journey.id for journey in found)
        members.update(member for journey in found for member in journey.members)
        found = list(world.all(Journey, lambda j: j.continues in known and j.id not in known))
    return frozenset(members)


def side_by_side(world: World, answer: Answer) -> frozenset[str]:
    """Whose answer to the same we-question of the same journey stands open beside those of others."""
    if answer.seen_by is not SeenBy.PAIR_WHEN_ALL:
        return frozenset()
    same = world.all(Answer, lambda a: a.journey == answer.journey and a.question == answer.question)
    return frozenset(a.author for a in same if a.shared_with and a.seen_by is SeenBy.PAIR_WHEN_ALL)
