"""A neutral message as stored in the outbox: ids and phrase ids only, never words of answers.

The names of the parts and of their fields are a stored format: a message may wait over an update.
"""

from __future__ import annotations

from bot.domain.message import Message
from storage.json_types import codec_of, dumps, loads

_codec = codec_of(Message)
assert _codec.encode is not None
assert _codec.decode is not None
_encode, _decode = _codec.encode, _codec.decode


def message_to_json(message: Message) -> str:
    """The message as JSON text."""
    return dumps(_encode(message))


def message_from_json(text: str) -> Message:
    """The message that `message_to_json` wrote. Raises KeyError for a part that this version does not know."""
    message: Message = _decode(loads(text))
    return message
