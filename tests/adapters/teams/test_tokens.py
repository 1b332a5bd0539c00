"""The bot's own tokens: fetched once for all, kept while they hold, never on the event loop, never in an error."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from aiohttp import ClientSession

from adapters.teams.tokens import AUDIENCE, EARLY_SECONDS, PAUSE_SECONDS, Tokens
from adapters.teams.transport import SendError
from bot.config import TeamsSettings
from tests.adapters.teams.authority import APP_ID, IDENTITY, SECRET, TENANT, Authority, Refusal
from tests.adapters.teams.loopback import vouching, vouching_apart

pytestmark = pytest.mark.loopback


@dataclass
class Bench:
    """Tokens with a clock that the test moves."""

    authority: Authority
    session: ClientSession
    settings: TeamsSettings
    now: float = 0.0
    tokens: Tokens = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = Tokens(self.settings, lambda: self.session, lambda: self.now)

    async def failure(self) -> SendError:
        with pytest.raises(SendError) as caught:
            await self.tokens.token()
        assert caught.value.certain, "nothing was sent yet"
        assert SECRET not in str(caught.value)
        return caught.value


def trial(body: Callable[[Bench], Awaitable[None]], **settings: Any) -> None:
    async def run() -> None:
        authority = Authority()
        async with vouching(authority) as url, ClientSession() as session:
            known = TeamsSettings(app_id=APP_ID, password=SECRET, tenant_id=TENANT, login_url=url)
            await body(Bench(authority, session, replace(known, **settings)))

    asyncio.run(run())


def test_all_who_send_at_once_share_one_token() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.refusals = [Refusal(seconds=0.05)]
        assert {*await asyncio.gather(*(bench.tokens.token() for _ in range(60)))} == {"bot-token-1"}
        assert len(bench.authority.logins) == 1

    trial(body)


def test_a_token_is_kept_until_shortly_before_its_end() -> None:
    async def body(bench: Bench) -> None:
        await bench.tokens.token()
        bench.now += bench.authority.lifetime - EARLY_SECONDS - 1
        assert await bench.tokens.token() == "bot-token-1"
        bench.now += 2
        assert await bench.tokens.token() == "bot-token-2"

    trial(body)


def test_a_short_token_is_kept_for_half_its_time() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.lifetime = 120
        await bench.tokens.token()
        bench.now += 59
        assert await bench.tokens.token() == "bot-token-1"
        bench.now += 2
        assert await bench.tokens.token() == "bot-token-2"

    trial(body)


def test_each_audience_has_a_token_of_its_own() -> None:
    async def body(bench: Bench) -> None:
        one, other = await bench.tokens.token(), await bench.tokens.token("https://graph.microsoft.com")
        assert (one, other) == (
            await bench.tokens.token(),
            await bench.tokens.token("https://graph.microsoft.com"),
        )
        assert [asked["scope"] for asked in bench.authority.logins] == [
            f"{AUDIENCE}/.default",
            "https://graph.microsoft.com/.default",
        ]

    trial(body)


def test_a_token_that_teams_did_not_take_is_not_used_again() -> None:
    async def body(bench: Bench) -> None:
        first = await bench.tokens.token()
        bench.tokens.refused("an older one")
        assert await bench.tokens.token() == first
        bench.tokens.refused(first)
        assert await bench.tokens.token() != first

    trial(body)


@pytest.mark.parametrize(
    ("app_type", "tenant"), [("SingleTenant", TENANT), ("MultiTenant", "botframework.com")]
)
def test_the_token_comes_from_the_tenant_that_the_type_of_the_bot_asks_for(
    app_type: str, tenant: str
) -> None:
    async def body(bench: Bench) -> None:
        await bench.tokens.token()
        assert bench.authority.logins[0]["tenant"] == tenant

    trial(body, app_type=app_type)


def test_a_wrong_secret_is_told_by_microsofts_number() -> None:
    async def body(bench: Bench) -> None:
        failure = await bench.failure()
        assert (failure.status, failure.code) == (401, "AADSTS7000215")

    trial(body, password="wrong")


def test_a_refusal_without_a_number_is_told_by_its_word() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.refusals = [Refusal(400, {"error": "invalid_scope", "error_description": SECRET})]
        failure = await bench.failure()
        assert (failure.status, failure.code) == (401, "invalid_scope")

    trial(body)


def test_after_a_refusal_nobody_asks_again_for_a_moment() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.refusals = [Refusal(503, {"error": "temporarily_unavailable"})]
        failures = [await bench.failure() for _ in range(60)]
        assert {failure.status for failure in failures} == {0}
        assert len(bench.authority.logins) == 1
        bench.now += PAUSE_SECONDS + 1
        assert await bench.tokens.token() == "bot-token-1"

    trial(body)


def test_who_asks_too_often_waits_as_long_as_the_server_says() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.refusals = [Refusal(429, {}, retry_after="90")]
        assert (await bench.failure()).retry_after == 90
        bench.now += 60
        await bench.failure()
        assert len(bench.authority.logins) == 1
        bench.now += 31
        await bench.tokens.token()

    trial(body)


def test_a_server_that_is_not_there_or_tells_nonsense_is_unavailable() -> None:
    async def away(bench: Bench) -> None:
        assert (await bench.failure()).code == "login_unavailable"

    async def nonsense(bench: Bench) -> None:
        bench.authority.lifetime = "soon"
        assert (await bench.failure()).status == 0

    trial(away, login_url="http://127.0.0.1:9")
    trial(nonsense)


def test_who_goes_away_does_not_take_the_token_from_the_others() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.refusals = [Refusal(seconds=0.05)]
        first, second = (asyncio.create_task(bench.tokens.token()) for _ in range(2))
        await asyncio.sleep(0.02)
        first.cancel()
        assert await second == "bot-token-1"
        assert len(bench.authority.logins) == 1

    trial(body)


def test_the_identity_of_the_machine_is_asked_off_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(authority: Authority, settings: TeamsSettings) -> None:
        async with ClientSession() as session:
            tokens = Tokens(settings, lambda: session)
            asking = asyncio.gather(*(tokens.token() for _ in range(20)))
            longest = 0.0
            while not asking.done():
                before = time.perf_counter()
                await asyncio.sleep(0.005)
                longest = max(longest, time.perf_counter() - before)
            assert {*await asking} == {"bot-token-1"}
            assert longest < 0.25, "the event loop stood still"
            assert authority.logins[0]["resource"] == AUDIENCE

    authority = Authority(refusals=[Refusal(seconds=0.3)])
    with vouching_apart(authority) as url:
        monkeypatch.setenv("IDENTITY_ENDPOINT", url + IDENTITY)
        monkeypatch.setenv("IDENTITY_HEADER", SECRET)
        asyncio.run(
            body(authority, TeamsSettings(app_id=APP_ID, app_type="UserAssignedMSI", tenant_id=TENANT))
        )


def test_a_machine_without_that_identity_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(settings: TeamsSettings) -> None:
        async with ClientSession() as session:
            with pytest.raises(SendError) as caught:
                await Tokens(settings, lambda: session).token()
            assert (caught.value.status, caught.value.certain) == (401, True)

    with vouching_apart(Authority()) as url:
        monkeypatch.setenv("IDENTITY_ENDPOINT", url + IDENTITY)
        monkeypatch.setenv("IDENTITY_HEADER", "wrong")
        asyncio.run(body(TeamsSettings(app_id=APP_ID, app_type="UserAssignedMSI", tenant_id=TENANT)))
