"""Nothing of a request is understood before its sender is proved; whatever is wrong with one is answered cleanly."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
from aiohttp import ClientSession, web

from adapters.teams.door import BODY_LIMIT, PATH, Door
from adapters.teams.receive import Answer
from adapters.teams.transport import KEYS_UNAVAILABLE, Activity, Unauthorized, Verified
from bot.untrusted import Body
from tests.adapters.teams.deliveries import VERIFIED, delivery
from tests.adapters.teams.loopback import listening
from tests.adapters.teams.reception import Teams

pytestmark = pytest.mark.loopback
JSON = "application/json"


class Proving(Teams):
    """Teams, or not: `reason` says why an activity is not from there."""

    reason = ""

    async def verify(self, headers: Mapping[str, str], activity: Activity) -> Verified:
        """Whether it is."""
        if self.reason:
            raise Unauthorized(self.reason)
        return VERIFIED


class House:
    """A door, and what came in."""

    def __init__(self, *, local: bool = False) -> None:
        self.transport = Proving()
        self.taken: list[Body] = []
        self.answer = Answer()
        self.door = Door(self.transport, self._receive, local=local)

    async def _receive(self, activity: Body, verified: Verified) -> Answer:
        assert verified is VERIFIED
        self.taken.append(activity)
        return self.answer


Knock = Callable[..., Awaitable[tuple[int, str]]]


def at(house: House, story: Callable[[Knock], Awaitable[None]]) -> None:
    """Knock at the door over HTTP."""

    async def run() -> None:
        app = web.Application(client_max_size=64 * 1024)
        app.add_routes(house.door.routes())
        async with listening(app) as url, ClientSession() as client:

            async def knock(
                body: bytes | str = b"{}", kind: str = JSON, method: str = "POST", **headers: str
            ) -> tuple[int, str]:
                sent = {"Content-Type": kind, **headers}
                async with client.request(method, url + PATH, data=body, headers=sent) as answer:
                    return answer.status, await answer.text()

            await story(knock)

    asyncio.run(run())


def test_an_activity_of_teams_comes_in_and_its_answer_goes_out() -> None:
    house = House()

    async def story(knock: Knock) -> None:
        body = json.dumps(delivery("message"))
        assert await knock(body) == (200, "")
        house.answer = Answer(200, {"statusCode": 200, "type": "x", "value": "ä"})
        status, said = await knock(body, kind=f"{JSON}; charset=utf-8")
        assert (status, json.loads(said)) == (200, {"statusCode": 200, "type": "x", "value": "ä"})
        house.answer = Answer(503)
        assert await knock(body) == (503, "")

    at(house, story)
    assert house.taken == [delivery("message")] * 3


@pytest.mark.parametrize(("reason", "status"), [("audience", 401), ("tenant", 401), (KEYS_UNAVAILABLE, 503)])
def test_what_is_not_proved_to_be_teams_is_turned_away_without_a_word(reason: str, status: int) -> None:
    house = House()
    house.transport.reason = reason

    async def story(knock: Knock) -> None:
        assert await knock(json.dumps(delivery("message"))) == (status, "")

    at(house, story)
    assert house.taken == []


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"", JSON, 400),
        (b"{", JSON, 400),
        (b"[]", JSON, 400),
        (b'"hei"', JSON, 400),
        (b"\xff\xfe", JSON, 400),
        (b'{"text": "\\ud800"}', JSON, 400),
        (b"[" * 100_000, JSON, 400),
        (b"{}", "text/plain", 415),
        (b"a=b", "application/x-www-form-urlencoded", 415),
        (b'{"text": "' + b"x" * BODY_LIMIT + b'"}', JSON, 413),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason_as_a_status(
    body: bytes, kind: str, status: int
) -> None:
    house = House()

    async def story(knock: Knock) -> None:
        assert await knock(body, kind) == (status, "")

    at(house, story)
    assert house.taken == []


def test_a_body_longer_than_the_servers_own_limit_comes_in() -> None:
    house = House()

    async def story(knock: Knock) -> None:
        assert (await knock(json.dumps({"text": "x" * (BODY_LIMIT // 2)})))[0] == 200

    at(house, story)
    assert len(house.taken) == 1


def test_a_body_that_claims_to_be_too_long_is_not_read() -> None:
    house = House()

    async def story(knock: Knock) -> None:
        assert (await knock(b"x" * (4 * BODY_LIMIT)))[0] == 413

    at(house, story)


STRANGERS = (
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Host": "evil.example"},
    {"Host": "evil.example:8080", "Origin": "http://evil.example:8080"},
    {"Host": "127.0.0.1.evil.example"},
    {"Host": "evil.example@127.0.0.1"},
    {"Host": "10.0.0.1:8080"},
    {"Host": ""},
)


@pytest.mark.parametrize("headers", STRANGERS, ids=str)
def test_where_everybody_is_believed_no_page_in_a_browser_is(headers: dict[str, str]) -> None:
    house, behind_tokens = House(local=True), House()

    async def refused(knock: Knock) -> None:
        assert await knock(json.dumps(delivery("message")), **headers) == (403, "")

    async def taken(knock: Knock) -> None:
        assert await knock(json.dumps(delivery("message")), **headers) == (200, "")

    at(house, refused)
    at(behind_tokens, taken)
    assert (len(house.taken), len(behind_tokens.taken)) == (0, 1)


@pytest.mark.parametrize("host", ["127.0.0.1:3978", "localhost:3978", "[::1]:3978", "127.0.0.1"])
def test_the_local_client_comes_in_under_the_names_of_this_machine(host: str) -> None:
    house = House(local=True)

    async def story(knock: Knock) -> None:
        assert await knock(json.dumps(delivery("message")), Host=host) == (200, "")

    at(house, story)
    assert len(house.taken) == 1


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_any_other_method_is_not_allowed(method: str) -> None:
    house = House()

    async def story(knock: Knock) -> None:
        assert (await knock(method=method))[0] == 405

    at(house, story)


def test_a_body_that_does_not_come_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.intake.BODY_SECONDS", 0.01)
    house = House()

    async def run() -> None:
        app = web.Application()
        app.add_routes(house.door.routes())
        async with listening(app) as url:
            host, _, port = url.removeprefix("http://").partition(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nContent-Length: 10\r\n\r\n{{"
            writer.write(head.encode())
            assert (await reader.readline()).split()[1] == b"408"
            writer.close()

    asyncio.run(run())


def test_a_shut_door_asks_to_deliver_again() -> None:
    house = House()
    house.door.shut()

    async def story(knock: Knock) -> None:
        assert await knock(json.dumps(delivery("message"))) == (503, "")

    at(house, story)
    assert house.taken == []


def test_no_log_tells_what_a_stranger_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    house = House()
    house.transport.reason = "audience"

    async def story(knock: Knock) -> None:
        secret: dict[str, Any] = {**delivery("message"), "text": "salaisuus"}
        await knock(json.dumps(secret), Authorization="Bearer salainen")
        await knock(b"salaisuus {")

    at(house, story)
    assert "salai" not in caplog.text
