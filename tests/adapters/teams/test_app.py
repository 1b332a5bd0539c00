"""Teams as one piece: its door leads to the bot, and a stop finishes what was accepted before anything is closed."""

from __future__ import annotations

import asyncio
import json

import pytest
from aiohttp import ClientSession, web

from adapters.teams.app import TeamsApp
from adapters.teams.door import PATH
from bot.config import TeamsSettings
from bot.domain.effect import ReplacePressed
from bot.domain.event import Said
from bot.domain.message import Say, message
from tests.adapters.inlet import Bot
from tests.adapters.slack.lines import Clock
from tests.adapters.teams.deliveries import delivery
from tests.adapters.teams.loopback import listening
from tests.adapters.teams.reception import BOOK, Teams, texts
from tests.conversations import MemoryConversations
from tests.workspaces import MemoryWorkspaces

pytestmark = pytest.mark.loopback
JSON = {"Content-Type": "application/json"}


def test_an_activity_at_the_door_is_taken_and_a_stop_finishes_it() -> None:
    async def story() -> None:
        teams, bot = Teams(), Bot([(ReplacePressed(message(Say("Valitsit: huomenna")), "fi"),)])
        app = TeamsApp(
            TeamsSettings(local_url="http://127.0.0.1:1"), MemoryWorkspaces(), MemoryConversations(), Clock(),
            BOOK, lambda *asked: None, teams,
        )  # fmt: skip
        server = web.Application()
        server.add_routes(app.join(bot))
        await app.start()
        app.listen()
        bot.held = asyncio.Event()
        async with listening(server) as url, ClientSession(url) as client:
            page = {**JSON, "Origin": "https://evil.example"}
            assert (await client.post(PATH, data=json.dumps(delivery("message")), headers=page)).status == 403
            pressing = asyncio.create_task(
                client.post(PATH, data=json.dumps(delivery("submit")), headers=JSON)
            )
            while not bot.events:
                await asyncio.sleep(0)
            app.shut()
            refused = await client.post(PATH, data=json.dumps(delivery("message")), headers=JSON)
            assert refused.status == 503
            bot.held.set()
            assert (await pressing).status == 200
        await app.finish()
        assert "Valitsit: huomenna" in texts(teams.named("update")[0][2])
        assert [teams.closed] == [False]
        await app.close()
        assert teams.closed
        assert Said("ohje") not in {event.what for event in bot.events}

    asyncio.run(story())
