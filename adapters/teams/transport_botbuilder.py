"""Teams by botbuilder (Bot Framework SDK, no longer maintained): its connector's calls, over the wire of ours.

Nothing else imports that package. Its models lose what they do not know (a conversation's `tenantId`, a mention's
data), so plain JSON goes through it; its sender is one thread a message, so its pipeline is given another one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import ClientSession
from botframework.connector import models
from botframework.connector.aio.operations_async import ConversationsOperations
from botframework.connector.aiohttp_bf_pipeline import AsyncBfPipeline
from botframework.connector.bot_framework_sdk_client_async import BotFrameworkConnectorConfiguration
from msrest import Deserializer, Serializer
from msrest.async_client import ServiceClientAsync
from msrest.pipeline import Request, Response, SansIOHTTPPolicy
from msrest.pipeline.async_abc import AsyncHTTPSender
from msrest.universal_http.async_abc import AsyncClientResponse
from yarl import URL

from adapters.teams.connection import Json
from adapters.teams.transport import Activity

TARGETED = "targeted"
"""The option of a call that the sender turns into Teams' query."""


class BotbuilderConnector:
    """A `Connector` by botbuilder."""

    def __init__(self, service_url: str, session: ClientSession) -> None:
        # a policy that adds nothing: the session bears the token, and the package insists on some credentials
        configuration = BotFrameworkConnectorConfiguration(
            SansIOHTTPPolicy(), service_url, pipeline_type=AsyncBfPipeline, sender=_Sender(session)
        )
        client = ServiceClientAsync(configuration)
        configuration.pipeline = configuration.custom_pipeline
        known = {name: model for name, model in vars(models).items() if isinstance(model, type)}
        plain_out, plain_in = _PlainOut(known), _PlainIn(known)  # type: ignore[no-untyped-call]
        self._calls = ConversationsOperations(client, configuration, plain_out, plain_in)

    async def send(self, conversation: str, activity: Activity, *, targeted: bool) -> Json:
        """See `Connector`."""
        return _json(await self._calls.send_to_conversation(conversation, activity, **{TARGETED: targeted}))

    async def update(self, conversation: str, message: str, activity: Activity) -> None:
        """See `Connector`."""
        await self._calls.update_activity(conversation, message, activity)

    async def delete(self, conversation: str, message: str) -> None:
        """See `Connector`."""
        await self._calls.delete_activity(conversation, message)

    async def create(self, parameters: Json) -> Json:
        """See `Connector`."""
        return _json(await self._calls.create_conversation(parameters))

    async def page(self, conversation: str, size: int, after: str) -> Json:
        """See `Connector`."""
        return _json(
            await self._calls.get_conversation_paged_members(
                conversation, page_size=size, continuation_token=after or None
            )
        )

    async def member(self, conversation: str, account: str) -> Json:
        """See `Connector`."""
        return _json(await self._calls.get_conversation_member(conversation, account))


class _PlainOut(Serializer):
    """Sends JSON as it is; what the models do not know would be lost."""

    def body(self, data: Mapping[str, Any], data_type: str, **more: Any) -> Any:
        """The body of a request."""
        return dict(data)


class _PlainIn(Deserializer):
    """Gives answers as the JSON that they are, for the same reason."""

    def __call__(self, target_obj: Any, response_data: Any, content_type: Any = None) -> Any:
        """The answer of a call."""
        return json.loads(response_data.text())


class _Sender(AsyncHTTPSender):  # type: ignore[type-arg]
    """Sends over a client session, on the event loop."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session

    async def __aexit__(self, *_: object) -> None:
        """The session is closed by whoever opened it."""

    async def send(self, request: Request[Any], **config: Any) -> Response[Any, Any]:
        """Send one request of the pipeline."""
        asked = request.http_request
        url = URL(asked.url, encoded=True)
        if config.get(TARGETED):
            url = url.update_query(isTargetedActivity="true")
        headers = {name: value for name, value in asked.headers.items() if name != "Content-Length"}
        async with self._session.request(asked.method, url, data=asked.data, headers=headers) as answer:
            return Response(request, _Answer(asked, answer, await answer.text()))


class _Answer(AsyncClientResponse):
    """An answer that is read already."""

    def __init__(self, request: Any, answer: Any, text: str) -> None:
        super().__init__(request, answer)
        self.status_code = answer.status
        self.headers = {"content-type": "application/json"}
        self._text = text

    def body(self) -> bytes:
        """The body, always JSON."""
        return self._text.encode()


def _json(found: Any) -> Json:
    return found if isinstance(found, Mapping) else {}
