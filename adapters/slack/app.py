"""Slack as one piece: its way out, its way in over HTTP or Socket Mode, and how both start and end."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiohttp import web

from adapters.slack.api import SlackApi, open_client, open_session
from adapters.slack.entry import Entry
from adapters.slack.gate import Gate
from adapters.slack.guard import Guard
from adapters.slack.hook import Hook
from adapters.slack.http import routes
from adapters.slack.oauth import InstallFlow
from adapters.slack.payload import person_of
from adapters.slack.people import People
from adapters.slack.receive import PATIENCE, Patience, Receiver
from adapters.slack.replies import Replies, line
from adapters.slack.send import Slack, way_out
from adapters.slack.socket import Socket
from adapters.slack.wording import NOT_HERE, Wording
from adapters.slack.workspaces import Directory
from bot.config import SlackSettings
from bot.domain.event import Address, Profile
from bot.ports import Clock, Inlet
from bot.untrusted import Body, text
from bot.work import Work
from bot.workspaces import Workspaces
from dialogs.phrasebook import Phrasebook

FINISH_SECONDS = 12.0
"""How long a stop waits for acts that were accepted."""


class SlackApp:
    """Slack for one running bot. Make it within the event loop; `join` it to the bot, `start` it; at the
    end `shut` it, `finish` what was accepted, and `close` it.
    """

    def __init__(
        self, settings: SlackSettings, workspaces: Workspaces, clock: Clock, book: Phrasebook
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._session = open_session()
        self._client = open_client(self._session, settings.api_url)
        entry = Entry(self._session, settings.api_url, settings.client_id, settings.client_secret)
        real = partial(datetime.now, UTC)
        self._directory = Directory(workspaces, settings, entry, clock, real)
        self._install = (
            InstallFlow(settings, workspaces, self._directory, entry, book, real) if settings.many else None
        )
        self._api = SlackApi(self._session, self._directory, settings.api_url, self._directory)
        self._work = Work()
        self._people = People(self._api, self._work, time.monotonic, self._heard)
        self._wording = Wording(book, self._people)
        self.platform: Slack = way_out(self._api, workspaces, clock, self._wording.fit, self._heard)
        self._receiver: Receiver | None = None
        self._gate: Gate | None = None
        self._socket: Socket | None = None

    def join(self, inlet: Inlet, patience: Patience = PATIENCE) -> list[web.RouteDef]:
        """Lead what people do to the bot; the routes to serve (in Socket Mode those of an installation only)."""
        hook = Hook(self._session, self._settings.api_url, self._client.proxy)
        replies = Replies(self._api, hook, self._people, self._wording)
        self._receiver = Receiver(
            inlet, self._clock, self._people, replies, self._wording, self._directory, self._work, patience
        )
        self._gate = Gate(self._client, self._directory, self._receiver.receive, self._not_here)
        pages = self._install.routes() if self._install is not None else []
        if self._settings.socket:
            token = self._settings.app_token
            self._socket = Socket(self._gate.bolt, self._gate.dispatch, token, self._client, self._work)
            return pages
        return [*pages, *routes(Guard(self._settings.signing_secret), self._gate.dispatch)]

    async def start(self) -> None:
        """Learn where the bot is installed. Raises `ConfigError` for a token that is refused."""
        await self._directory.start()

    def listen(self) -> None:
        """Begin to take deliveries in Socket Mode; over HTTP they come by the routes."""
        if self._socket is not None:
            self._socket.start()

    def shut(self) -> None:
        """Take nothing more. What was accepted goes on."""
        if self._gate is not None:
            self._gate.close()

    async def finish(self) -> None:
        """Finish what was accepted, then close the socket if there is one."""
        await self._work.finish(FINISH_SECONDS)
        if self._socket is not None:
            await self._socket.stop()

    async def close(self) -> None:
        """After the bot has stopped: nothing is sent any more."""
        await self.platform.close()
        await self._directory.close()
        await self._session.close()

    def _heard(self, who: Address, profile: Profile, active: bool) -> None:
        if self._receiver is not None:
            self._receiver.news(who, profile, active)

    def _not_here(self, body: Body) -> Mapping[str, Any]:
        who = person_of(body, text(body, "user_id"))
        return line(self._wording.to(who, NOT_HERE)) if who is not None else {}
