"""Messages to people, channels and groups' rooms, for tests of the way out."""

from datetime import datetime

from bot.domain.effect import Lane, Place, Tell
from bot.domain.message import Message, Say, message, say
from tests.storage.facts import NOW

TOLD = message(Say(say("help-what")))


def to_person(
    name: str, key: str, due_at: datetime = NOW, lane: Lane = Lane.DIRECT, told: Message = TOLD
) -> Tell:
    """To somebody's own chat."""
    return Tell(key, Place(person=name), told, due_at, lane)


def to_room(journey: str, key: str, due_at: datetime = NOW, lane: Lane = Lane.PROACTIVE) -> Tell:
    """To the shared conversation of a group."""
    return Tell(key, Place(room=journey, language="en"), TOLD, due_at, lane)
