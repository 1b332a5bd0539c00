"""Calls of the Web API: one connection, one try, and nothing secret where it could be read."""

import asyncio
from typing import Any

import pytest
from aiohttp import web

from adapters.slack.api import SlackApi, open_client, open_session
from adapters.slack.errors import CallFailed, Outcome
from tests.adapters.slack.lines import Tokens, line
from tests.adapters.slack.webapi import TOKEN, FakeSlack, Fault

pytestmark = pytest.mark.loopback


def test_many_calls_share_one_connection() -> None:
    peers = set()

    class Watched(FakeSlack):
        async def handle(self, request: web.Request) -> web.StreamResponse:
            assert request.transport is not None
            peers.add(request.transport.get_extra_info("peername"))
            return await super().handle(request)

    async def calling() -> None:
        async with line(Watched()) as joined:
            for _ in range(20):
                await joined.api.call("T1", "users.info", user="U1")

    asyncio.run(calling())
    assert len(peers) == 1


def test_the_token_goes_in_a_header_and_nothing_in_the_address() -> None:
    seen: list[web.BaseRequest] = []

    class Watched(FakeSlack):
        async def handle(self, request: web.Request) -> web.StreamResponse:
            seen.append(request)
            return await super().handle(request)

    async def calling() -> None:
        async with line(Watched()) as joined:
            await joined.api.call("T1", "users.info", user="U1")

    asyncio.run(calling())
    (request,) = seen
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    assert request.query_string == ""
    assert request.path == "/api/users.info"


def test_arguments_arrive_as_they_were_given() -> None:
    async def calling() -> dict[str, Any]:
        async with line() as joined:
            await joined.api.call(
                "T1",
                "chat.postMessage",
                channel="U1",
                text='ä & "<b>" = ?',
                blocks=[{"type": "section", "text": {"type": "plain_text", "text": "ö"}}],
                unfurl_links=False,
                cursor=None,
            )
            return joined.slack.named("chat.postMessage")[0]

    assert asyncio.run(calling()) == {
        "channel": "U1",
        "text": 'ä & "<b>" = ?',
        "blocks": [{"type": "section", "text": {"type": "plain_text", "text": "ö"}}],
        "unfurl_links": False,
    }


@pytest.mark.parametrize(
    ("fault", "code", "outcome"),
    [
        (Fault(status=429, retry_after="9"), "ratelimited", Outcome.LATER),
        (Fault(status=429, retry_after="soon"), "ratelimited", Outcome.LATER),
        (Fault(status=429, retry_after="inf"), "ratelimited", Outcome.LATER),
        (Fault(status=429, retry_after="-1e999"), "ratelimited", Outcome.LATER),
        (Fault(error="ratelimited"), "ratelimited", Outcome.LATER),
        (Fault(status=502), "server_error", Outcome.UNSURE),
        (Fault(status=500, body='{"ok": false, "error": "invalid_blocks"}'), "server_error", Outcome.UNSURE),
        (Fault(body="[1]"), "unreadable", Outcome.UNSURE),
        (Fault(body='"text"'), "unreadable", Outcome.UNSURE),
        (Fault(body='{"ok": false}'), "unreadable", Outcome.UNSURE),
        (Fault(body="<html>"), "unreadable", Outcome.UNSURE),
        (Fault(cut="before"), "dropped", Outcome.UNSURE),
        (Fault(error="is_archived"), "is_archived", Outcome.PLACE),
    ],
)
def test_every_answer_that_is_no_success_is_told_apart(fault: Fault, code: str, outcome: Outcome) -> None:
    async def calling() -> CallFailed:
        async with line() as joined:
            joined.slack.faults["users.info"].append(fault)
            with pytest.raises(CallFailed) as caught:
                await joined.api.call("T1", "users.info", user="U1")
            return caught.value

    failure = asyncio.run(calling())
    assert (failure.code, failure.outcome) == (code, outcome)
    if code == "ratelimited":
        assert 1 <= failure.retry_after <= 3600


def test_a_missing_scope_is_named() -> None:
    async def calling() -> CallFailed:
        async with line() as joined:
            joined.slack.faults["users.info"].append(Fault(error="missing_scope", needed="users:read"))
            with pytest.raises(CallFailed) as caught:
                await joined.api.call("T1", "users.info", user="U1")
            return caught.value

    assert asyncio.run(calling()).needed == "users:read"


def test_a_failure_that_nobody_should_hear_of_is_not_told() -> None:
    async def calling() -> list[str]:
        async with line() as joined:
            joined.slack.faults["users.info"] += [Fault(error="access_denied")] * 2
            for quiet in (True, False):
                with pytest.raises(CallFailed):
                    await joined.api.call("T1", "users.info", quiet=quiet, user="U1")
            return joined.ears.heard

    assert asyncio.run(calling()) == ["users.info access_denied"]


def test_an_address_where_nobody_answers_is_certainly_not_reached() -> None:
    async def calling() -> CallFailed:
        async with open_session() as session:
            with pytest.raises(CallFailed) as caught:
                await SlackApi(session, Tokens(), "http://127.0.0.1:1/api/").call("T1", "auth.test")
            return caught.value

    assert asyncio.run(calling()).outcome is Outcome.LATER


@pytest.mark.parametrize(
    "here", ["http://127.0.0.1:1/api/", "http://localhost:1/api/", "http://[::1]:1/api/"]
)
def test_this_machine_is_not_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch, here: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "inside.example")

    async def proxies() -> list[str | None]:
        async with open_session() as session:
            urls = (here, "https://inside.example/api/", "")
            return [open_client(session, url).proxy for url in urls]

    assert asyncio.run(proxies()) == [None, None, "http://proxy.example:3128"]
