"""A transport between a connector and an authority on this machine, for tests that hold for both packages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from adapters.teams.transport import Ref, TeamsTransport
from adapters.teams.transports import make_transport
from bot.config import TeamsSettings
from tests.adapters.teams.authority import APP_ID, SECRET, TENANT, Authority
from tests.adapters.teams.connector import BOT, Connector, Person, aino
from tests.adapters.teams.loopback import serving, vouching

KINDS = ("botbuilder", "agents")
TOKEN = "bot-token-1"
"""The first one that the authority gives."""
Json = dict[str, Any]


@dataclass
class Lab:
    """What a test works with. `settings` are those of a bot of one tenant, unless the test made others."""

    transport: TeamsTransport
    authority: Authority
    connector: Connector
    settings: TeamsSettings

    def activity(self, **more: Any) -> Json:
        """What Aino says to the bot."""
        return {
            "type": "message",
            "id": "1700000000001",
            "channelId": "msteams",
            "serviceUrl": self.connector.service_url,
            "conversation": {"id": "a:aino", "conversationType": "personal", "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}},
            "from": {"id": "29:aino"},
            "text": "hei",
            **more,
        }

    def signed(self, **claims: Any) -> dict[str, str]:
        """The header of such an activity."""
        token = self.authority.token(self.connector.service_url, **claims)
        return {"Authorization": f"Bearer {token}"}

    def chat(self, person: Person | None = None) -> Ref:
        """Somebody's own chat with the bot, which is there."""
        chat = self.connector.chat_of(person or aino())
        return Ref(self.connector.service_url, chat.id, TENANT, BOT)


def trial(kind: str, body: Callable[[Lab], Awaitable[None]], *, local: bool = False, **settings: Any) -> None:
    """Run a test by one of the packages. `local`: with a local client in the place of Teams."""

    async def run() -> None:
        authority, connector = Authority(), Connector(token="" if local else TOKEN)
        async with vouching(authority) as login, serving(connector):
            known = TeamsSettings(transport=kind, openid_url=authority.openid_url, login_url=login)
            if local:
                known = replace(known, local_url=connector.url)
            else:
                known = replace(known, app_id=APP_ID, password=SECRET, tenant_id=TENANT)
            known = replace(known, **settings)
            transport = make_transport(known)
            try:
                await body(Lab(transport, authority, connector, known))
            finally:
                await transport.close()

    asyncio.run(run())
