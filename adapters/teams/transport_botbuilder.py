"""Teams by botbuilder-core (Bot Framework SDK, no longer maintained): its adapter, over the keys and the wire of ours.

Nothing else imports that package. `CloudAdapterBase` checks who sent an activity and sends; what it lacks is put in
where it lets others in: keys by name, credentials by a factory, a sender and the operations of a client. Its models
lose what they do not know (a conversation's `tenantId`, a mention's data), so plain JSON goes through it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from aiohttp import ClientSession
from botbuilder.core import TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity as Model
from botbuilder.schema import ConversationAccount, ConversationReference
from botframework.connector import models
from botframework.connector.aio.operations_async import ConversationsOperations
from botframework.connector.aiohttp_bf_pipeline import AsyncBfPipeline
from botframework.connector.auth import (
    AuthenticationConfiguration,
    BotFrameworkAuthenticationFactory,
    JwtTokenExtractor,
    ServiceClientCredentialsFactory,
)
from botframework.connector.bot_framework_sdk_client_async import BotFrameworkConnectorConfiguration
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from msrest import Deserializer, Serializer
from msrest.async_client import ServiceClientAsync
from msrest.pipeline import Request, Response, SansIOHTTPPolicy
from msrest.pipeline.async_abc import AsyncHTTPSender
from msrest.universal_http.async_abc import AsyncClientResponse
from yarl import URL

from adapters.teams.connection import Connector, Json
from adapters.teams.keys import Keys
from adapters.teams.proof import ISSUER
from adapters.teams.tokens import AUDIENCE
from adapters.teams.transport import Activity, Unauthorized
from bot.config import TeamsSettings

TARGETED = "targeted"
"""The option of a call that the sender turns into Teams' query."""
NO_KEYS = "none:"
"""Where the adapter looks for the keys of the emulator and of other bots: nowhere, they are no way in."""


class BotbuilderPackage:
    """The `Package` of botbuilder: one adapter that checks, and one for each address that it sends to."""

    def __init__(self, settings: TeamsSettings) -> None:
        self._settings = settings
        # no address, though it stands for one: what is not found under it cannot be fetched by the package itself
        self._keys_name = f"keys:{settings.openid_url}"
        self._adapter = self._make_adapter()

    async def confirm(self, keys: Keys, token: str, activity: Activity) -> None:
        """See `Package`. The adapter is told the two fields that it looks at, so that it can stumble over none."""
        # each time, since this place is one for the whole process
        JwtTokenExtractor.metadataCache[self._keys_name] = _KnownKeys(keys)
        told = Model(channel_id=activity.get("channelId"), service_url=activity.get("serviceUrl"))
        try:
            await self._adapter.bot_framework_authentication.authenticate_request(told, f"Bearer {token}")
        except Unauthorized:
            raise
        except Exception:
            # it refuses by whatever happens to be raised, with claims in the words
            raise Unauthorized("package") from None

    async def connect(self, service_url: str, session: ClientSession) -> Connector:
        """See `Package`."""
        configuration = BotFrameworkConnectorConfiguration(
            _BorneBySession(), service_url, pipeline_type=AsyncBfPipeline, sender=_Sender(session)
        )
        adapter = self._make_adapter(configuration)
        identity = adapter.create_claims_identity(self._settings.app_id)
        factory = adapter.bot_framework_authentication.create_connector_factory(identity)
        client = await factory.create(service_url, AUDIENCE)
        client.conversations = _plain_calls(client.config)
        return BotbuilderConnector(adapter, client)

    def _make_adapter(
        self, configuration: BotFrameworkConnectorConfiguration | None = None
    ) -> CloudAdapterBase:
        authentication = BotFrameworkAuthenticationFactory.create(
            to_channel_from_bot_login_url=self._settings.login_url,
            to_channel_from_bot_oauth_scope=AUDIENCE,
            to_bot_from_channel_token_issuer=ISSUER,
            to_bot_from_channel_open_id_metadata_url=self._keys_name,
            to_bot_from_emulator_open_id_metadata_url=NO_KEYS,
            credential_factory=_Credentials(self._settings.app_id),
            auth_configuration=AuthenticationConfiguration(),
            connector_client_configuration=configuration,
        )
        return CloudAdapterBase(authentication)


class BotbuilderConnector:
    """A `Connector` by an adapter and the client that its factory made."""

    def __init__(self, adapter: CloudAdapterBase, client: Any) -> None:
        self._adapter = adapter
        self._calls = client.conversations
        self._turn = TurnContext(adapter, Model())
        self._turn.turn_state[CloudAdapterBase.BOT_CONNECTOR_CLIENT_KEY] = client

    async def send(self, conversation: str, activity: Activity, *, targeted: bool) -> Json:
        """See `Connector`."""
        if targeted:
            # for which the adapter knows no word
            return _json(await self._calls.send_to_conversation(conversation, activity, **{TARGETED: True}))
        (taken,) = await self._adapter.send_activities(self._turn, [_Plain(activity, conversation)])
        return _json(taken)

    async def update(self, conversation: str, message: str, activity: Activity) -> None:
        """See `Connector`."""
        await self._adapter.update_activity(self._turn, _Plain(activity, conversation, message))

    async def delete(self, conversation: str, message: str) -> None:
        """See `Connector`."""
        where = ConversationReference(conversation=ConversationAccount(id=conversation), activity_id=message)
        await self._adapter.delete_activity(self._turn, where)

    async def create(self, parameters: Json) -> Json:
        """See `Connector`. The adapter's own way would also run a turn, with a client for people's tokens."""
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


class _Key(NamedTuple):
    """A key as the adapter's check reads it."""

    public_key: RSAPublicKey
    endorsements: frozenset[str]


class _KnownKeys:
    """Our keys in the place of the package's, which stand still to fetch and refuse a new one for a day."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    async def get(self, name: str) -> _Key:
        """The key with this `kid`. Raises `Unauthorized`."""
        key = await self._keys.get(name)
        return _Key(key.public, key.endorsements)


class _BorneBySession(SansIOHTTPPolicy):  # type: ignore[type-arg]
    """Credentials that add nothing: the session below bears the token, which the package insists on asking for."""


class _Credentials(ServiceClientCredentialsFactory):  # type: ignore[misc]  # the package carries no types
    """Whose activities are taken; and no login of the package's own, which asked for a token each turn."""

    def __init__(self, app_id: str) -> None:
        self._app_id = app_id

    async def is_valid_app_id(self, app_id: Any) -> bool:
        """Whether a token is for this bot."""
        return bool(app_id == self._app_id)

    async def is_authentication_disabled(self) -> bool:
        """Never: without a token nobody comes through this check."""
        return False

    async def create_credentials(self, *_: Any, **__: Any) -> _BorneBySession:
        """The credentials of a client."""
        return _BorneBySession()


class _Plain(Model):  # type: ignore[misc]
    """An activity that goes out as the JSON it is; the model around it says only where to.

    Not even its type stands there: the adapter would keep some kinds of activities to itself.
    """

    def __init__(self, activity: Activity, conversation: str, message: str | None = None) -> None:
        super().__init__(id=message, conversation=ConversationAccount(id=conversation))
        self.plain = activity


def _plain_calls(configuration: BotFrameworkConnectorConfiguration) -> ConversationsOperations:
    """The operations over the same pipeline, with JSON in and out."""
    client = ServiceClientAsync(configuration)
    # which made one of its own
    configuration.pipeline = configuration.custom_pipeline
    known = {name: model for name, model in vars(models).items() if isinstance(model, type)}
    plain_out, plain_in = _PlainOut(known), _PlainIn(known)  # type: ignore[no-untyped-call]
    return ConversationsOperations(client, configuration, plain_out, plain_in)


class _PlainOut(Serializer):
    """Sends JSON as it is; what the models do not know would be lost."""

    def body(self, data: Any, data_type: str, **more: Any) -> Any:
        """The body of a request."""
        return dict(data.plain if isinstance(data, _Plain) else data)


class _Told(dict[str, Any]):
    """An answer as the JSON that it is, with the id where the adapter reads it."""

    @property
    def id(self) -> Any:
        """The id, None without one."""
        return self.get("id")


class _PlainIn(Deserializer):
    """Gives answers as the JSON that they are, for the same reason."""

    def __call__(self, target_obj: Any, response_data: Any, content_type: Any = None) -> Any:
        """The answer of a call."""
        return _Told(json.loads(response_data.text()))


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
