"""The seven faults of the archived SDK: each shown on the SDK as it comes, and not there by our transports."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from aiohttp import ClientSession, web
from botbuilder.schema import Activity
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth import MicrosoftAppCredentials

from adapters.teams.door import Door
from adapters.teams.receive import Answer
from adapters.teams.transport import Verified
from bot.untrusted import Body
from tests.adapters.teams.authority import APP_ID, SECRET, TENANT, Authority, Refusal, Signer, unsigned
from tests.adapters.teams.connector import Connector, Person, aino
from tests.adapters.teams.lab import KINDS, Lab, trial
from tests.adapters.teams.loopback import listening, serving, vouching_apart
from tests.adapters.teams.stock import PATH, Configuration, longest_stall, stock_adapter, stock_app, trust

pytestmark = pytest.mark.loopback
both = pytest.mark.parametrize("kind", KINDS)
HELLO = {"type": "message", "text": "Hei!"}
SERVICE = "http://127.0.0.1:9/teams/"
INCOMING: dict[str, Any] = {
    "type": "message",
    "id": "1700000000001",
    "channelId": "msteams",
    "serviceUrl": SERVICE,
    "from": {"id": "29:aino"},
    "recipient": {"id": "28:rinnalla"},
    "conversation": {"id": "a:aino", "tenantId": TENANT},
    "channelData": {"tenant": {"id": TENANT}},
    "text": "hei",
}
INVOKE = {
    **INCOMING,
    "type": "invoke",
    "name": "adaptiveCard/action",
    "value": {"action": {"type": "Action.Execute", "verb": "press", "data": {}}, "trigger": "manual"},
}


async def status_of(configuration: Configuration, activity: dict[str, Any], token: str = "") -> int:
    """What the SDK's own front door answers."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with (
        listening(stock_app(configuration)) as url,
        ClientSession() as session,
        session.post(url + PATH, json=activity, headers=headers) as answer,
    ):
        return answer.status


def test_fault_1_as_it_comes_every_invoke_with_a_body_is_a_500(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        assert asyncio.run(status_of(Configuration(), INVOKE)) == 500


@both
def test_fault_1_an_invoke_is_answered_with_its_body(kind: str) -> None:
    told = {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "OK"}

    async def receive(_: Body, verified: Verified) -> Answer:
        assert verified.tenant == TENANT
        return Answer(200, told)

    async def body(lab: Lab) -> None:
        app = web.Application()
        app.router.add_routes(Door(lab.transport, receive).routes())
        invoke = {**INVOKE, "serviceUrl": lab.connector.service_url}
        async with (
            listening(app) as url,
            ClientSession() as session,
            session.post(url + PATH, json=invoke, headers=lab.signed()) as answer,
        ):
            assert (answer.status, await answer.json()) == (200, told)

    trial(kind, body)


def bad_tokens(authority: Authority, service_url: str) -> dict[str, str]:
    claims = authority.claims(service_url)
    return {
        "forged": authority.token(service_url, signer=Signer(99), kid="key-1"),
        "unknown key": authority.token(service_url, signer=Signer(98)),
        "expired": authority.token(service_url, exp=1),
        "alg none": unsigned(claims, {"alg": "none", "kid": "key-1"}),
        "garbage": "garbage",
    }


def test_fault_2_as_it_comes_bad_tokens_are_500(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    authority = Authority()
    with vouching_apart(authority), caplog.at_level(logging.CRITICAL):
        trust(authority.openid_url, monkeypatch)
        for token in bad_tokens(authority, SERVICE).values():
            assert asyncio.run(status_of(Configuration(APP_ID, SECRET), INCOMING, token)) == 500


@both
def test_fault_2_bad_tokens_are_unauthorized(kind: str) -> None:
    async def receive(*_: object) -> Answer:
        raise AssertionError("nothing of it is read")

    async def body(lab: Lab) -> None:
        app = web.Application()
        app.router.add_routes(Door(lab.transport, receive).routes())
        tokens = bad_tokens(lab.authority, lab.connector.service_url).values()
        async with listening(app) as url, ClientSession() as session:
            for headers in ({}, *({"Authorization": f"Bearer {token}"} for token in tokens)):
                async with session.post(url + PATH, json=lab.activity(), headers=headers) as answer:
                    assert (answer.status, await answer.text()) == (401, "")

    trial(kind, body)


def test_fault_3_as_it_comes_a_new_key_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    async def asking() -> None:
        known = stock_adapter(Configuration(APP_ID, SECRET)).bot_framework_authentication
        activity = Activity().deserialize(INCOMING)
        await known.authenticate_request(activity, f"Bearer {authority.token(SERVICE)}")
        authority.rotate()
        with pytest.raises(IndexError):
            await known.authenticate_request(activity, f"Bearer {authority.token(SERVICE)}")

    authority = Authority()
    with vouching_apart(authority):
        trust(authority.openid_url, monkeypatch)
        asyncio.run(asking())


@both
def test_fault_3_a_new_key_is_taken_at_once(kind: str) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.verify(lab.signed(), lab.activity())
        lab.authority.rotate()
        await lab.transport.verify(lab.signed(), lab.activity())

    trial(kind, body)


def test_fault_4_as_it_comes_all_stands_still_while_keys_are_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    async def asking() -> float:
        known = stock_adapter(Configuration(APP_ID, SECRET)).bot_framework_authentication
        activity = Activity().deserialize(INCOMING)
        return await longest_stall(
            asyncio.ensure_future(known.authenticate_request(activity, f"Bearer {authority.token(SERVICE)}"))
        )

    authority = Authority(slow=0.3)
    with vouching_apart(authority):
        trust(authority.openid_url, monkeypatch)
        assert asyncio.run(asking()) > 0.3


@both
def test_fault_4_nothing_stands_still_while_keys_are_fetched(kind: str) -> None:
    async def body(lab: Lab) -> None:
        lab.authority.slow = 0.8
        work = asyncio.ensure_future(lab.transport.verify(lab.signed(), lab.activity()))
        assert await longest_stall(work) < 0.6
        await work

    trial(kind, body)


class CountedLogin:
    """In the place of the login library: it counts who asks."""

    made = 0

    def __init__(self, **_: Any) -> None:
        CountedLogin.made += 1

    def acquire_token_silent(self, *_: Any, **__: Any) -> None:
        """Nothing is kept by one that was just made."""

    def acquire_token_for_client(self, **_: Any) -> dict[str, str]:
        """A token."""
        return {"access_token": "x"}


def test_fault_5_as_it_comes_every_turn_fetches_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "botframework.connector.auth.microsoft_app_credentials.ConfidentialClientApplication", CountedLogin
    )
    monkeypatch.setattr(CountedLogin, "made", 0)

    async def take(_: web.Request) -> web.Response:
        return web.json_response({"id": "1"})

    async def say(turn: Any) -> None:
        await turn.send_activity("Hei!")

    async def sending() -> None:
        adapter = stock_adapter(Configuration(APP_ID, SECRET, TENANT))
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", take)
        async with listening(app) as url:
            heard = Activity().deserialize({**INCOMING, "serviceUrl": url})
            for _ in range(3):
                await adapter.continue_conversation(heard.get_conversation_reference(), say, APP_ID)

    asyncio.run(sending())
    assert CountedLogin.made == 3


@both
def test_fault_5_one_token_serves_all_and_nothing_stands_still_for_it(kind: str) -> None:
    async def body(lab: Lab) -> None:
        lab.authority.refusals = [Refusal(seconds=0.8)]
        sends = asyncio.gather(*(lab.transport.send(lab.chat(), HELLO) for _ in range(20)))
        assert await longest_stall(sends) < 0.6
        await sends
        assert len(lab.authority.logins) == 1

    trial(kind, body)


def test_fault_6_as_it_comes_few_messages_go_at_once() -> None:
    async def sending() -> int:
        connector = Connector(delay=0.1)
        async with (
            serving(connector) as service_url,
            ConnectorClient(MicrosoftAppCredentials.empty(), service_url) as client,
        ):
            activity = Activity(type="message", text="Hei!")
            name = connector.chat_of(aino()).id
            send = client.conversations.send_to_conversation
            await asyncio.gather(*(send(name, activity) for _ in range(60)))
        return connector.most_at_once

    assert asyncio.run(sending()) <= 36


@both
def test_fault_6_sixty_messages_go_at_once(kind: str) -> None:
    async def body(lab: Lab) -> None:
        people = [Person(f"29:{number}", f"aad-{number}", "Nimi") for number in range(60)]
        lab.connector.people |= {person.account: person for person in people}
        lab.connector.delay = 0.1
        await asyncio.gather(*(lab.transport.send(lab.chat(person), HELLO) for person in people))
        assert lab.connector.most_at_once == 60

    trial(kind, body)


def test_fault_7_as_it_comes_the_tenant_of_a_conversation_is_lost() -> None:
    activity = Activity().deserialize(INCOMING)
    assert activity.conversation.tenant_id is None
    assert "tenantId" not in activity.serialize()["conversation"]


@both
def test_fault_7_the_tenant_is_kept_both_ways(kind: str) -> None:
    async def body(lab: Lab) -> None:
        activity = lab.activity(channelData={})
        assert (await lab.transport.verify(lab.signed(), activity)).tenant == TENANT
        await lab.transport.send(lab.chat(), HELLO)
        assert lab.connector.calls[0].body["conversation"]["tenantId"] == TENANT

    trial(kind, body)
