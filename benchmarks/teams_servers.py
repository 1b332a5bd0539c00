"""The processes of the Teams benchmark: `python -m benchmarks.teams_servers product | stock | sender`.

`product` is `rinnalla serve` as an operator starts it, on a clock that begins when the invented pairs have just been
asked. `stock` is the echo bot of Microsoft's samples on the stock adapter. `stock` and `sender` also send to many at
once when they are asked to. Both are given their port and the office's address.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import ConversationReference
from botframework.connector.auth import ChannelValidation, ServiceClientCredentialsFactory
from msrest.authentication import BasicTokenAuthentication

from adapters.teams.transport import Ref
from benchmarks.slack_servers import ClockFromNow
from benchmarks.teams_office import APP, BOT, HOST, OPENID, PASSWORD, TENANT, TOKEN
from benchmarks.teams_outbox import by_transport, from_outbox
from bot.cli.serve import serve
from bot.config import read_settings

SAID = "Muistathan, että tapaaminen on huomenna."
Ways = Mapping[str, Callable[[list[str]], Awaitable[float]]]
"""Ways of sending to conversations, by name; how long each took, in seconds."""


class Config:
    """What Microsoft's samples read from the environment."""

    APP_ID, APP_PASSWORD, APP_TYPE, APP_TENANTID = APP, PASSWORD, "SingleTenant", TENANT


class Echo(ActivityHandler):  # type: ignore[misc]  # the package carries no types
    """Says what it hears."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Somebody typed."""
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


class ReadyToken(ServiceClientCredentialsFactory):  # type: ignore[misc]  # nor does this one
    """The bot's own token is there already: the stock adapter would ask MSAL for one at every turn."""

    async def is_valid_app_id(self, app_id: str) -> bool:
        """Whether activities are for this bot."""
        return app_id == APP

    async def is_authentication_disabled(self) -> bool:
        """Tokens of those who deliver are verified."""
        return False

    async def create_credentials(self, *_: Any, **__: Any) -> Any:
        """What requests bear."""
        return BasicTokenAuthentication({"access_token": TOKEN})


def stock(port: int, url: str) -> None:
    """Serve the stock echo bot."""
    ChannelValidation.open_id_metadata_endpoint = url + OPENID
    adapter = CloudAdapter(
        ConfigurationBotFrameworkAuthentication(Config(), credentials_factory=ReadyToken())
    )
    bot = Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await adapter.process(request, bot)
        return answer

    async def say(conversation: str) -> None:
        reference = {"bot": {"id": BOT}, "conversation": {"id": conversation}, "channelId": "msteams"}
        known = ConversationReference().deserialize({**reference, "serviceUrl": f"{url}/teams/"})
        await adapter.continue_conversation(known, lambda context: context.send_activity(SAID), APP)

    async def one_after_the_other(conversations: list[str]) -> float:
        """As Microsoft's sample for proactive messages has it."""
        began = time.perf_counter()
        for conversation in conversations:
            await say(conversation)
        return time.perf_counter() - began

    async def at_once(conversations: list[str]) -> float:
        """As soon as the adapter's threads let them."""
        began = time.perf_counter()
        await asyncio.gather(*map(say, conversations))
        return time.perf_counter() - began

    _serve(port, {"sample": one_after_the_other, "at once": at_once}, web.post("/api/messages", messages))


def sender(port: int, url: str) -> None:
    """Serve the product's ways of sending; the environment is that of `product`."""
    settings = read_settings(os.environ)
    assert settings.teams is not None
    teams, clock = settings.teams, ClockFromNow()

    def refs(conversations: list[str]) -> list[Ref]:
        return [Ref(f"{url}/teams/", conversation, TENANT, BOT) for conversation in conversations]

    _serve(
        port,
        {
            "botbuilder": lambda to: by_transport(replace(teams, transport="botbuilder"), refs(to), SAID),
            "agents": lambda to: by_transport(replace(teams, transport="agents"), refs(to), SAID),
            "outbox": lambda to: from_outbox(settings, refs(to), clock, paced=False),
            "outbox, paced": lambda to: from_outbox(settings, refs(to), clock, paced=True),
        },
    )


def _serve(port: int, ways: Ways, *more: web.RouteDef) -> None:
    async def proactive(request: web.Request) -> web.Response:
        asked = await request.json()
        return web.json_response(await ways[asked["how"]](asked["conversations"]))

    app = web.Application()
    app.add_routes([web.post("/proactive", proactive), *more])
    web.run_app(app, host=HOST, port=port, print=None, access_log=None)


def main(arguments: list[str]) -> int:
    """Run one of them until it is asked to stop."""
    match arguments:
        case ["product"]:
            return serve(ClockFromNow())
        case ["stock", port, url]:
            stock(int(port), url)
        case ["sender", port, url]:
            sender(int(port), url)
        case _:
            raise SystemExit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
