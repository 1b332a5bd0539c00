"""A worded home message as the view of the app's home tab."""

from __future__ import annotations

from adapters.slack import ids
from adapters.slack.blocks import Block
from adapters.slack.draw import dense, draw_parts
from bot.domain.message import Message

MOST_BLOCKS = 100


def home_view(message: Message) -> Block:
    """The message as a view, for `views.publish`. What is too long for one stands more densely.

    Raises TypeError, without any words, for a message not worded first.
    """
    shown = draw_parts(message.parts)
    if len(shown) > MOST_BLOCKS:
        shown = dense(message)[:MOST_BLOCKS]
    return {"type": "home", "callback_id": ids.HOME, "blocks": shown}
