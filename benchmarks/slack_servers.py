"""The processes of the Slack benchmark: `python -m benchmarks.slack_servers product | stock | api PORT`.

`product` is `rinnalla serve` as an operator starts it, on a clock that begins when the invented pairs have just been
asked. `stock` is a slack-bolt app as its documentation shows one, whose listener acks and does nothing else. `api`
stands in for Slack's Web API for both.
"""

from __future__ import annotations

import itertools
import sys
import time
from datetime import datetime, timedelta

from aiohttp import web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.pairs import NOW, SLACK
from bot.cli.serve import serve

SECRET, TOKEN = "bench-secret", "xoxb-bench"
COMMAND = "/mentoring"
HOST = "127.0.0.1"


class ClockFromNow:
    """A clock that goes on from the moment of the invented pairs (aware UTC)."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def now(self) -> datetime:
        """That moment, and the time since the start of the process."""
        return NOW + timedelta(seconds=time.monotonic() - self._began)


def stock(port: int, api: str) -> None:
    """Serve a stock slack-bolt app."""
    app = AsyncApp(client=AsyncWebClient(token=TOKEN, base_url=api), signing_secret=SECRET)

    @app.command(COMMAND)
    async def acked(ack: AsyncAck) -> None:
        await ack()

    web.run_app(app.web_app("/slack/events"), host=HOST, port=port, print=None, access_log=None)


def web_api(port: int) -> None:
    """Serve what both ask of Slack."""
    numbers = itertools.count(1)

    async def answer(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        await request.read()
        about: dict[str, object] = {"ok": True}
        if method == "auth.test":
            about |= {
                "team_id": SLACK.workspace,
                "team": "Kotipesä",
                "user_id": "UBOT",
                "bot_id": "BBOT",
                "url": "",
            }
        elif method == "users.info":
            names = {"real_name": "Marja Korhonen", "display_name": "marja"}
            about["user"] = {
                "id": "U1",
                "name": "marja",
                "tz": "Europe/Helsinki",
                "locale": "fi-FI",
                "profile": names,
            }
        elif method == "chat.postMessage":
            about |= {"channel": "D1", "ts": f"1{next(numbers):09}.000100"}
        return web.json_response(about)

    app = web.Application()
    app.router.add_route("*", "/api/{method}", answer)
    web.run_app(app, host=HOST, port=port, print=None, access_log=None)


def main(arguments: list[str]) -> int:
    """Run one of them until it is asked to stop."""
    match arguments:
        case ["product"]:
            return serve(ClockFromNow())
        case ["stock", port, api]:
            stock(int(port), api)
        case ["api", port]:
            web_api(int(port))
        case _:
            raise SystemExit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
