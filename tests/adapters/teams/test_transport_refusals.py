"""What a transport tells when Teams did not take something: surely not, perhaps, or never asked."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import ClientTimeout, web

from adapters.teams.transport import Ref, SendError
from tests.adapters.teams.connector import BOT, TENANT, Fault
from tests.adapters.teams.lab import KINDS, Lab, trial
from tests.adapters.teams.loopback import listening

pytestmark = [pytest.mark.loopback, pytest.mark.parametrize("kind", KINDS)]
SECRET_WORDS = "äiti on sairas"
HELLO = {"type": "message", "text": "Hei!"}


async def failure(lab: Lab, ref: Ref | None = None, activity: dict[str, Any] | None = None) -> SendError:
    with pytest.raises(SendError) as caught:
        await lab.transport.send(ref or lab.chat(), activity or {"type": "message", "text": SECRET_WORDS})
    assert SECRET_WORDS not in str(caught.value)
    assert caught.value.__cause__ is None
    return caught.value


REFUSALS = [
    (400, "BadArgument", "", True),
    (401, "", "", True),
    (403, "MessageWritesBlocked", "", True),
    (403, "BotNotInConversationRoster", "", True),
    (404, "ConversationNotFound", "", True),
    (404, "", "", True),
    (412, "PreconditionFailed", "", True),
    (413, "MessageSizeTooBig", "", True),
    (429, "Throttled", "17", True),
    (500, "ServiceError", "", False),
    (502, "", "", False),
    (503, "ServiceUnavailable", "3", False),
    (504, "", "", False),
]


@pytest.mark.parametrize(("status", "code", "wait", "certain"), REFUSALS)
def test_a_refusal_tells_its_status_code_and_pause(
    kind: str, status: int, code: str, wait: str, certain: bool
) -> None:
    async def body(lab: Lab) -> None:
        lab.connector.faults["send"] = [Fault(status, code, retry_after=wait)]
        error = await failure(lab)
        assert (error.status, error.code, error.certain) == (status, code, certain)
        assert error.retry_after == (float(wait) if wait else None)
        assert len(lab.connector.calls) == 1, "it is not sent again by itself"

    trial(kind, body)


@pytest.mark.parametrize("wait", ["soon", "nan", "inf", "-1", "Wed, 21 Oct 2026 07:28:00 GMT", "99999999"])
def test_a_pause_that_is_no_number_of_seconds_is_none(kind: str, wait: str) -> None:
    async def body(lab: Lab) -> None:
        lab.connector.faults["send"] = [Fault(429, "Throttled", retry_after=wait)]
        assert (await failure(lab)).retry_after is None

    trial(kind, body)


@pytest.mark.parametrize(
    "told",
    ["", "<html>Bad gateway</html>", '{"error": "no"}', '{"error": {"code": 7}}', "[]", "\x00",
     json.dumps({"error": {"code": SECRET_WORDS, "message": SECRET_WORDS}}), "[" * 100_000],
    ids=range(8),
)  # fmt: skip
def test_a_refusal_that_says_nothing_useful_is_a_refusal(kind: str, told: str) -> None:
    async def body(lab: Lab) -> None:
        lab.connector.faults["send"] = [Fault(403, body=told)]
        error = await failure(lab)
        assert (error.status, error.code) == (403, "")

    trial(kind, body)


@pytest.mark.parametrize("cut", ["before", "after"])
def test_after_a_cut_connection_nobody_knows(kind: str, cut: str) -> None:
    async def body(lab: Lab) -> None:
        lab.connector.faults["send"] = [Fault(cut=cut)]
        error = await failure(lab)
        assert (error.status, error.code, error.certain) == (0, "dropped", False)

    trial(kind, body)


def test_after_too_long_nobody_knows(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.teams.wire.PATIENCE", ClientTimeout(total=0.1))

    async def body(lab: Lab) -> None:
        lab.connector.faults["send"] = [Fault(seconds=5)]
        error = await failure(lab)
        assert (error.status, error.code, error.certain) == (0, "timeout", False)

    trial(kind, body)


def test_where_nobody_listens_nothing_was_done(kind: str) -> None:
    async def body(lab: Lab) -> None:
        for service_url in ("http://127.0.0.1:9/", "https://127.0.0.1:9/"):
            error = await failure(lab, replace(lab.chat(), service_url=service_url))
            assert (error.status, error.code, error.certain) == (0, "unreachable", True)

    trial(kind, body)


@pytest.mark.parametrize("answer", ["", "[]", "7", "<html/>", "{}", "\ufeff"])
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_what_teams_took_is_taken_whatever_it_answers(kind: str, status: int, answer: str) -> None:
    async def body(lab: Lab) -> None:
        async def take(_: web.Request) -> web.Response:
            return web.Response(status=status, text="" if status == 204 else answer, content_type="text/html")

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", take)
        async with listening(app) as url:
            ref = replace(lab.chat(), service_url=url)
            assert await lab.transport.send(ref, HELLO) == ""
            await lab.transport.update(ref, "1", HELLO)
            await lab.transport.delete(ref, "1")
            with pytest.raises(SendError) as caught:
                await lab.transport.create(url, TENANT, BOT, account="29:aino")
            assert (caught.value.code, caught.value.certain) == ("unreadable", False)
            for asking in (lab.transport.members(ref), lab.transport.member(ref, "29:aino")):
                with pytest.raises(SendError):
                    await asking

    trial(kind, body)


def test_an_answer_with_other_types_than_promised_is_no_crash(kind: str) -> None:
    async def body(lab: Lab) -> None:
        async def take(_: web.Request) -> web.Response:
            return web.json_response({"id": 7, "activityId": [], "members": [None, 7, {}], "name": {}})

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", take)
        async with listening(app) as url:
            ref = replace(lab.chat(), service_url=url)
            for asking in (
                lab.transport.send(ref, HELLO),
                lab.transport.create(url, TENANT, BOT, account="29:aino"),
                lab.transport.members(ref),
                lab.transport.member(ref, "29:aino"),
            ):
                with suppress(SendError):
                    await asking

    trial(kind, body)


def test_a_redirect_is_not_followed_with_the_token(kind: str) -> None:
    async def body(lab: Lab) -> None:
        async def elsewhere(_: web.Request) -> web.Response:
            raise web.HTTPTemporaryRedirect(lab.connector.service_url)

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", elsewhere)
        async with listening(app) as url:
            error = await failure(lab, replace(lab.chat(), service_url=url))
            assert (error.status, error.certain) == (307, True)
            assert lab.connector.calls == []

    trial(kind, body)


@pytest.mark.parametrize(
    "address",
    ["", "teams", "http://teams.example/", "ftp://teams.example/", "https://user:pass@teams.example/", "https:///x",
     "https://teams.example/?x=1", "https://teams.example/#x", "http://127.0.0.1.evil.example/", "http://[::1", "https://x:99999"],
)  # fmt: skip
def test_the_token_goes_to_no_address_that_is_not_safe(kind: str, address: str) -> None:
    async def body(lab: Lab) -> None:
        error = await failure(lab, replace(lab.chat(), service_url=address))
        assert (error.code, error.certain) == ("untrusted_address", True)
        assert lab.authority.asked == []

    trial(kind, body)


def test_teams_itself_is_never_reached_over_plain_http(kind: str) -> None:
    async def body(lab: Lab) -> None:
        assert (await failure(lab)).code == "untrusted_address"

    trial(kind, body, openid_url="https://login.botframework.com/v1/.well-known/openidconfiguration")


def test_a_local_client_gets_no_token_and_is_the_only_one_reached(kind: str) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.send(lab.chat(), HELLO)
        assert lab.authority.asked == []
        for address in ("http://127.0.0.1:9/", "https://smba.trafficmanager.net/emea/"):
            assert (await failure(lab, replace(lab.chat(), service_url=address))).code == "untrusted_address"

    trial(kind, body, local=True)


def test_every_request_bears_the_bots_token(kind: str) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.send(lab.chat(), HELLO)
        lab.connector.token = "another"
        assert (await failure(lab)).status == 401
        # that token is thrown away, and the next send fetches another
        lab.connector.token = "bot-token-2"
        await lab.transport.send(lab.chat(), HELLO)
        assert len(lab.authority.logins) == 2

    trial(kind, body)


def test_a_wrong_secret_is_a_certain_failure_with_its_number(kind: str) -> None:
    async def body(lab: Lab) -> None:
        error = await failure(lab)
        assert (error.status, error.code, error.certain) == (401, "AADSTS7000215", True)
        assert lab.connector.calls == []

    trial(kind, body, password="wrong")


def test_neither_words_nor_tokens_come_into_the_log(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    async def body(lab: Lab) -> None:
        lab.connector.faults["send"] = [Fault(403, body=json.dumps({"error": {"message": SECRET_WORDS}}))]
        await failure(lab)
        lab.connector.faults["send"] = [Fault(cut="after")]
        await failure(lab)
        await lab.transport.send(lab.chat(), {"type": "message", "text": SECRET_WORDS})
        await lab.transport.verify(lab.signed(), lab.activity(text=SECRET_WORDS))

    with caplog.at_level(logging.DEBUG):
        trial(kind, body)
    for hidden in (SECRET_WORDS, "bot-token", "hunter2", "eyJ"):
        assert hidden not in caplog.text
