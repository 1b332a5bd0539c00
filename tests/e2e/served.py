"""`rinnalla serve`, whose clock a test may move: the product's own server with another clock, and a grip on that.

`python -m tests.e2e.served CLOCK_FILE PORT PACE` serves as the environment says. On the port, `GET /` tells the
bot's present and what waits, `POST /` moves the clock. The present outlives the process in the file. The pace is the
product's own ("own"), or "brisk": half a year's messages in a minute.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from adapters.slack import limits as slack
from adapters.teams import limits as teams
from bot.cli.serve import serve
from bot.clock import DemoClock
from bot.pacing import Pace
from bot.wiring import Bot, DemoTime

UP = "The clock can be moved."


class Grip:
    """A test's hand on the clock of a bot."""

    def __init__(self, bot: Bot, clock: DemoClock) -> None:
        self._bot, self._time = bot, DemoTime(bot, clock)

    async def look(self, _: web.Request) -> web.Response:
        """The present and what waits: moments in ISO format, aware UTC; `next` is when a message may go."""
        alarms, outbox = await self._time.waiting()
        following = (await asyncio.to_thread(self._bot.claims.next_due))[1]
        return web.json_response(
            {
                "now": self._time.now().isoformat(),
                "next": following.isoformat() if following is not None else "",
                "alarms": [{"kind": row.kind, "due": row.due_at.isoformat()} for row in alarms],
                "outbox": [{"key": row.key, "due": row.due_at.isoformat()} for row in outbox],
            }
        )

    async def move(self, request: web.Request) -> web.Response:
        """Move forward by as many seconds; all that falls due on the way is done at its moment."""
        asked = await request.json()
        now = await self._time.advance(timedelta(seconds=asked["seconds"]))
        return web.json_response({"now": now.isoformat()})


def main(file: str, port: str, pace: str) -> int:
    """Serve until a signal comes; the exit code."""
    if pace == "brisk":
        at_once = Pace(1e6, 1_000_000)
        slack.PACES = dict.fromkeys(slack.PACES, at_once)
        slack.CONVERSATION = teams.TENANT = at_once
        teams.CONVERSATION = teams.ROSTER = (at_once, at_once)
    clock = DemoClock(Path(file), datetime.now(UTC))

    @asynccontextmanager
    async def grip(bot: Bot) -> AsyncIterator[None]:
        hand = Grip(bot, clock)
        app = web.Application()
        app.add_routes([web.get("/", hand.look), web.post("/", hand.move)])
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(port)).start()
        print(UP, flush=True)
        try:
            yield
        finally:
            await runner.cleanup()
            clock.save()

    return serve(clock, grip)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
