"""The playground's way out: the bot's messages go into the history and to the open pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from adapters.playground.cast import BY_USER, CHANNEL, CHANNEL_NAME, PLATFORM
from adapters.playground.chats import Chats
from adapters.playground.draw import Drawn, draw
from adapters.playground.history import History
from bot.ports import Capabilities, Outgoing, Platform, SendFailed

CHANNEL_NAMES = frozenset({CHANNEL, CHANNEL_NAME})


class Playground(Platform):
    """The invented chat platform. `now` is the bot's clock (aware UTC); it stamps the messages."""

    name = PLATFORM
    capabilities = Capabilities(buttons=24, text=6000)

    def __init__(self, history: History, now: Callable[[], datetime]) -> None:
        self.chats = Chats(history, now)

    async def send(self, outgoing: Outgoing) -> str:
        """Put the message into its chat, once per key; its id. Raises `SendFailed` for a place nobody has."""
        place = outgoing.place
        if place.channel:
            if place.channel not in CHANNEL_NAMES:
                raise SendFailed("unknown_channel", gone="left")
            owner, channel = "", CHANNEL
        else:
            owner, channel = self._user(outgoing), ""
            self.chats.history.meet(place.person, owner)
        parts = draw(outgoing.message, self._keep_files(outgoing))
        kept, _ = self.chats.post(parts, key=f"out:{outgoing.key}", owner=owner, channel=channel)
        return str(kept.id)

    @staticmethod
    def _user(outgoing: Outgoing) -> str:
        if outgoing.address is None or outgoing.address.user not in BY_USER:
            raise SendFailed("unknown_user", gone="left")
        return outgoing.address.user

    def _keep_files(self, outgoing: Outgoing) -> dict[str, Drawn]:
        """The files under keys of their own, so that a repeated send keeps them once."""
        kept: dict[str, Drawn] = {}
        for key, file in outgoing.files.items():
            number = self.chats.history.add_file(f"{outgoing.key}:{key}", file)
            kept[key] = {
                "id": str(number),
                "name": file.name,
                "media_type": file.media_type,
                "size": len(file.content),
            }
        return kept
