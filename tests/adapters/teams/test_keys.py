"""The keys of Teams: a new one at once, nothing held up, and no stranger makes us fetch for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientSession, web

from adapters.teams.keys import AT_ONCE, FRESH_SECONDS, PAUSE_SECONDS, REFILL_SECONDS, Keys
from adapters.teams.transport import KEYS_UNAVAILABLE, Unauthorized
from tests.adapters.teams.authority import KEYS, OPENID, Authority
from tests.adapters.teams.loopback import listening, vouching

pytestmark = pytest.mark.loopback


@dataclass
class Bench:
    """Keys with a clock that the test moves."""

    authority: Authority
    session: ClientSession
    now: float = 0.0
    keys: Keys = field(init=False)

    def __post_init__(self) -> None:
        self.keys = self.at(self.authority.openid_url)

    def at(self, openid_url: str) -> Keys:
        """Keys of another address."""
        return Keys(openid_url, lambda: self.session, lambda: self.now)

    @property
    def fetches(self) -> int:
        """How often the key set was read."""
        return self.authority.asked.count(KEYS)

    async def refusal(self, name: str) -> str:
        with pytest.raises(Unauthorized) as caught:
            await self.keys.get(name)
        return caught.value.reason


def trial(body: Callable[[Bench], Awaitable[None]]) -> None:
    async def run() -> None:
        authority = Authority()
        async with vouching(authority), ClientSession() as session:
            await body(Bench(authority, session))

    asyncio.run(run())


def test_keys_are_fetched_once_for_all_who_ask_at_the_same_time() -> None:
    async def body(bench: Bench) -> None:
        found = await asyncio.gather(*(bench.keys.get("key-1") for _ in range(30)))
        assert {key.endorsements for key in found} == {frozenset({"msteams", "webchat"})}
        assert bench.fetches == 1

    trial(body)


def test_a_new_key_is_taken_at_once() -> None:
    async def body(bench: Bench) -> None:
        await bench.keys.get("key-1")
        bench.authority.rotate()
        await bench.keys.get("key-2")
        await bench.keys.get("key-1")
        assert bench.fetches == 2

    trial(body)


def test_names_that_do_not_exist_cause_few_fetches_however_many_they_are() -> None:
    async def body(bench: Bench) -> None:
        for number in range(300):
            assert await bench.refusal(f"made-up-{number}") == "unknown_key"
        assert bench.fetches == AT_ONCE
        bench.now += 6 * REFILL_SECONDS / 4
        for number in range(300):
            await bench.refusal(f"made-up-{number}")
        assert bench.fetches == AT_ONCE + 1

    trial(body)


def test_after_a_flood_a_new_key_is_taken_as_soon_as_it_may_be_asked_for() -> None:
    async def body(bench: Bench) -> None:
        for number in range(20):
            await bench.refusal(f"made-up-{number}")
        bench.authority.rotate()
        bench.now += REFILL_SECONDS
        await bench.keys.get("key-2")

    trial(body)


def test_after_a_day_keys_are_fetched_again_and_one_that_was_taken_back_is_gone() -> None:
    async def body(bench: Bench) -> None:
        await bench.keys.get("key-1")
        bench.authority.rotate()
        bench.authority.signers.pop(0)
        await bench.keys.get("key-1")
        bench.now += FRESH_SECONDS + 1
        assert await bench.refusal("key-1") == "unknown_key"
        await bench.keys.get("key-2")

    trial(body)


def test_after_a_day_known_keys_hold_while_the_address_is_silent() -> None:
    async def body(bench: Bench) -> None:
        await bench.keys.get("key-1")
        bench.now += FRESH_SECONDS + 1
        bench.authority.down = True
        for _ in range(50):
            await bench.keys.get("key-1")
        assert await bench.refusal("key-2") == KEYS_UNAVAILABLE
        # one for the age of the keys, one for the name that nobody knows
        assert bench.authority.asked.count(OPENID) == 1 + 2
        bench.authority.down = False
        bench.now += PAUSE_SECONDS
        await bench.keys.get("key-1")
        assert bench.fetches == 2

    trial(body)


def test_who_goes_away_while_keys_are_fetched_does_not_take_them_from_the_others() -> None:
    async def body(bench: Bench) -> None:
        bench.authority.slow = 0.05
        first = asyncio.create_task(bench.keys.get("key-1"))
        second = asyncio.create_task(bench.keys.get("key-1"))
        await asyncio.sleep(0.02)
        first.cancel()
        assert (await second).public is not None
        assert bench.fetches == 1

    trial(body)


BAD: dict[str, object] = {
    "no object": [],
    "no address of keys": {"issuer": "x"},
    "keys over http from elsewhere": {"jwks_uri": "http://keys.example/keys"},
    "keys from a file": {"jwks_uri": "file:///etc/passwd"},
    "no keys": {"jwks_uri": "self", "keys": []},
    "keys that are none": {"jwks_uri": "self", "keys": "none"},
    "keys that cannot be read": {
        "jwks_uri": "self",
        "keys": [7, {}, {"kid": "key-1", "kty": "RSA", "n": "", "e": ""}],
    },
    "no RSA": {"jwks_uri": "self", "keys": [{"kid": "key-1", "kty": "oct", "k": "c2VjcmV0"}]},
    "endless": {"jwks_uri": "self", "keys": ["x" * 2_000_000]},
}


@pytest.mark.parametrize("answer", BAD.values(), ids=BAD)
def test_what_is_no_key_set_is_no_key_set(answer: object) -> None:
    async def body(bench: Bench) -> None:
        async def tell(request: web.Request) -> web.Response:
            told = dict(answer) if isinstance(answer, dict) else answer
            if isinstance(told, dict) and told.get("jwks_uri") == "self":
                told["jwks_uri"] = str(request.url)
            return web.json_response(told)

        app = web.Application()
        app.router.add_get("/meta", tell)
        async with listening(app) as url:
            bench.keys = bench.at(f"{url}/meta")
            assert await bench.refusal("key-1") == KEYS_UNAVAILABLE

    trial(body)


def test_no_other_address_is_followed() -> None:
    async def body(bench: Bench) -> None:
        async def elsewhere(_: web.Request) -> web.Response:
            raise web.HTTPFound(bench.authority.openid_url)

        app = web.Application()
        app.router.add_get("/meta", elsewhere)
        async with listening(app) as url:
            bench.keys = bench.at(f"{url}/meta")
            assert await bench.refusal("key-1") == KEYS_UNAVAILABLE
            assert bench.authority.asked == []

    trial(body)
