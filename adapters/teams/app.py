"""Teams as one piece: its way out, its way in, and how both start and end."""

from __future__ import annotations

import time

from aiohttp import web

from adapters.teams.channel_names import ChannelNames
from adapters.teams.chats import Chats
from adapters.teams.door import Door
from adapters.teams.files import Files, Make
from adapters.teams.people import People
from adapters.teams.receive import PATIENCE, Patience, Receiver
from adapters.teams.replies import Replies
from adapters.teams.send import Teams, way_out
from adapters.teams.transport import TeamsTransport
from adapters.teams.transports import make_transport
from adapters.teams.whereabouts import Whereabouts
from adapters.teams.wording import Wording
from bot.config import TeamsSettings
from bot.conversations import Conversations
from bot.domain.event import Address, Profile
from bot.domain.fit import FitWords
from bot.ports import Clock, Inlet
from bot.work import Work
from bot.workspaces import Workspaces
from dialogs.phrasebook import Phrasebook

FINISH_SECONDS = 12.0
"""How long a stop waits for acts that were accepted."""


class TeamsApp:
    """Teams for one running bot. Make it within the event loop; `join` it to the bot, `start` it; at the end `shut`
    it, `finish` what was accepted, and `close` it. `make` makes a file that was offered, once its reader wants it.
    """

    def __init__(
        self,
        settings: TeamsSettings,
        workspaces: Workspaces,
        conversations: Conversations,
        clock: Clock,
        book: Phrasebook,
        make: Make,
        transport: TeamsTransport | None = None,
    ) -> None:
        self._transport = transport or make_transport(settings)
        self._clock = clock
        self._work = Work()
        self._whereabouts = Whereabouts(conversations, workspaces, clock)
        self.platform: Teams = way_out(self._transport, conversations, workspaces, clock, self._fit)
        counted = self.platform.counted
        self._people = People(counted, self._work, time.monotonic, self._heard)
        self._channels = ChannelNames(counted, self._work, time.monotonic)
        self._wording = Wording(book, self._people)
        chats = Chats(counted, conversations, clock)
        self._replies = Replies(counted, chats, self._people, self._wording)
        self._local = bool(settings.local_url)
        self._files = Files(counted, make, self._wording, local=self._local)
        self._receiver: Receiver | None = None
        self._door: Door | None = None

    def join(self, inlet: Inlet, patience: Patience = PATIENCE) -> list[web.RouteDef]:
        """Lead what people do to the bot; the routes to serve."""
        self._receiver = Receiver(
            inlet,
            self._clock,
            self._people,
            self._channels,
            self._replies,
            self._wording,
            self._whereabouts,
            self._files,
            self._work,
            patience,
        )
        self._door = Door(self._transport, self._receiver.receive, local=self._local)
        return self._door.routes()

    async def start(self) -> None:
        """Nothing has to be known before the first activity."""

    def listen(self) -> None:
        """Activities come by the routes."""

    def shut(self) -> None:
        """Take nothing more. What was accepted goes on."""
        if self._door is not None:
            self._door.shut()

    async def finish(self) -> None:
        """Finish what was accepted."""
        await self._work.finish(FINISH_SECONDS)

    async def close(self) -> None:
        """After the bot has stopped: nothing is sent any more."""
        await self._transport.close()

    def _fit(self, language: str) -> FitWords:
        return self._wording.fit(language)

    def _heard(self, who: Address, profile: Profile, active: bool) -> None:
        if self._receiver is not None:
            self._receiver.news(who, profile, active)
