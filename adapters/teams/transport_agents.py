"""Teams by the Microsoft 365 Agents SDK, the successor of botbuilder. Nothing else imports that package."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from aiohttp import ClientSession
from microsoft_agents.activity import Activity as AgentsActivity
from microsoft_agents.activity import ConversationParameters
from microsoft_agents.activity.agents_model import AgentsModel
from microsoft_agents.hosting.core.connector.client.connector_client import ConversationsOperations
from pydantic import ValidationError

from adapters.teams.connection import Connector, Json
from adapters.teams.keys import Keys
from adapters.teams.transport import Activity, SendError

LONGEST_ID = 100_000
"""The package cuts conversation ids at 150 characters unless told; a person's may be longer."""


class AgentsPackage:
    """The `Package` of the Agents SDK."""

    async def confirm(self, keys: Keys, token: str, activity: Activity) -> None:
        """Nothing: its check fetches keys by itself, from an address that cannot be set."""

    async def connect(self, service_url: str, session: ClientSession) -> Connector:
        """See `Package`."""
        return AgentsConnector(session)


class AgentsConnector:
    """A `Connector` by the Agents SDK."""

    def __init__(self, session: ClientSession) -> None:
        self._calls = ConversationsOperations(session, max_conversation_id_length=LONGEST_ID)

    async def send(self, conversation: str, activity: Activity, *, targeted: bool) -> Json:
        """See `Connector`."""
        body = _activity(activity)
        if targeted:
            body.make_targeted_activity()
        with _readable():
            return _json(await self._calls.send_to_conversation(quote(conversation, safe=""), body))

    async def update(self, conversation: str, message: str, activity: Activity) -> None:
        """See `Connector`."""
        body = _activity(activity)
        with _readable():
            await self._calls.update_activity(quote(conversation, safe=""), quote(message, safe=""), body)

    async def delete(self, conversation: str, message: str) -> None:
        """See `Connector`."""
        await self._calls.delete_activity(quote(conversation, safe=""), quote(message, safe=""))

    async def create(self, parameters: Json) -> Json:
        """See `Connector`."""
        with _readable(before=True):
            body = ConversationParameters.model_validate(parameters)
        with _readable():
            return _json(await self._calls.create_conversation(body))

    async def page(self, conversation: str, size: int, after: str) -> Json:
        """See `Connector`."""
        with _readable():
            return _json(
                await self._calls.get_conversation_paged_members(
                    quote(conversation, safe=""), size, after or None
                )
            )

    async def member(self, conversation: str, account: str) -> Json:
        """See `Connector`."""
        with _readable():
            return _json(
                await self._calls.get_conversation_member(
                    quote(conversation, safe=""), quote(account, safe="")
                )
            )


def _activity(activity: Activity) -> AgentsActivity:
    with _readable(before=True):
        return AgentsActivity.model_validate(activity)


@contextmanager
def _readable(*, before: bool = False) -> Iterator[None]:
    """What does not fit the package's models, before anything was sent or after; their errors quote words."""
    try:
        yield
    except ValidationError:
        raise SendError(*((0, "unfit") if before else (200, "unreadable")), certain=before) from None


def _json(found: AgentsModel) -> dict[str, Any]:
    return found.model_dump(by_alias=True, exclude_unset=True, exclude_none=True)
