"""Strangers: whatever they send, they are refused, nothing is fetched for it, and nothing of it is repeated."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import jwt
import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.keys import Keys
from adapters.teams.proof import Proof
from adapters.teams.transport import KEYS_UNAVAILABLE, Unauthorized
from adapters.teams.trust import trusted
from bot.config import TeamsSettings
from tests.adapters.teams.authority import APP_ID, ISSUER, TENANT, unsigned

SERVICE = "https://smba.trafficmanager.net/emea/"
SETTINGS = TeamsSettings(app_id=APP_ID, password="x", tenant_id=TENANT)
ACTIVITY: dict[str, Any] = {
    "channelId": "msteams",
    "serviceUrl": SERVICE,
    "conversation": {"id": "a:aino", "tenantId": TENANT},
    "channelData": {"tenant": {"id": TENANT}},
}
CLAIMS = {"iss": ISSUER, "aud": APP_ID, "serviceurl": SERVICE, "exp": 4_000_000_000}


def never() -> ClientSession:
    raise AssertionError("something was fetched")


def verify(headers: dict[str, str], activity: dict[str, Any]) -> str:
    with pytest.raises(Unauthorized) as caught:
        asyncio.run(Proof(SETTINGS, Keys(SETTINGS.openid_url, never)).verify(headers, activity))
    assert caught.value.__cause__ is None
    # said only after a look for keys, in which `never` is one trouble among others
    assert caught.value.reason != KEYS_UNAVAILABLE
    return caught.value.reason


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=10,
)
json_objects = st.dictionaries(
    st.sampled_from(["channelId", "serviceUrl", "conversation", "channelData", "from", "type"]),
    values,
    max_size=6,
)


@given(activity=json_objects, whole=st.booleans(), header=st.text(max_size=40))
def test_no_activity_without_a_good_token_is_taken(
    activity: dict[str, Any], whole: bool, header: str
) -> None:
    sent = {**ACTIVITY, **activity} if whole else activity
    reason = verify({"Authorization": f"Bearer {header}"}, sent)
    assert reason.isidentifier()


@given(
    claims=st.dictionaries(st.sampled_from([*CLAIMS, "nbf", "iat", "ver"]), values, max_size=7),
    header=st.dictionaries(
        st.sampled_from(["alg", "kid", "typ", "crit", "jku", "x5u", "jwk", "b64"]), values
    ),
    signature=st.binary(max_size=40),
)
def test_no_token_that_nobody_signed_makes_us_fetch_something(
    claims: dict[str, Any], header: dict[str, Any], signature: bytes
) -> None:
    # at least one claim is wrong, or the algorithm is
    claimed = {**CLAIMS, **claims}
    if all(claimed[name] == CLAIMS[name] for name in ("iss", "aud", "serviceurl")):
        header = {**header, "alg": "none"}
    token = unsigned(claimed, {"alg": "RS256", "kid": "key-1", **header})
    verify({"Authorization": f"Bearer {token}{jwt.utils.base64url_encode(signature).decode()}"}, ACTIVITY)


@pytest.mark.parametrize("name", ["jku", "x5u", "jwk", "x5c"])
def test_a_key_that_the_token_brings_along_is_not_looked_at(name: str) -> None:
    token = unsigned(CLAIMS, {"alg": "RS256", "kid": "", name: "https://evil.example/keys"}) + "AAAA"
    assert verify({"Authorization": f"Bearer {token}"}, ACTIVITY) == "algorithm"


GOOD = [
    SERVICE,
    "https://smba.infra.gcc.teams.microsoft.com/amer",
    "https://smba.trafficmanager.net:443/emea/11111111-2222-3333-4444-555555555555/",
]
BAD = [
    "",
    "//smba.trafficmanager.net/",
    "smba.trafficmanager.net",
    "http://smba.trafficmanager.net/emea/",
    "http://127.0.0.1:8080/",
    "http://localhost/",
    "https://",
    "https://aino:salasana@smba.trafficmanager.net/",
    "https://@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net/?next=1",
    "https://smba.trafficmanager.net/#part",
    "https://smba.trafficmanager.net:0/",
    "https://smba.trafficmanager.net:99999/",
    "https://[::1/",
    "file:///etc/passwd",
    "https:smba.trafficmanager.net",
    "https://smba.trafficmanager.net/{emea}/",
    "https://smba.trafficmanager.net/ emea/",
    "https://smba.trafficmanager.net/\r\nemea/",
]


@pytest.mark.parametrize("address", GOOD)
def test_teams_is_reached_over_https(address: str) -> None:
    assert trusted(address, SETTINGS)


@pytest.mark.parametrize("address", BAD)
def test_nothing_else_is_teams(address: str) -> None:
    assert not trusted(address, SETTINGS)


def test_where_the_keys_come_from_this_machine_teams_may_be_there_too() -> None:
    here = replace(SETTINGS, openid_url="http://127.0.0.1:9555/meta")
    for address in ("http://127.0.0.1:9/teams/", "http://localhost:9/", "http://[::1]:9/", SERVICE):
        assert trusted(address, here)
    for address in ("http://teams.example/", "http://127.0.0.1.evil.example/", "http://10.0.0.1/"):
        assert not trusted(address, here)


def test_beside_a_local_client_no_other_address_is_trusted() -> None:
    local = TeamsSettings(local_url="http://127.0.0.1:56150")
    assert trusted("http://localhost:56150/_connector", local)
    for address in (
        SERVICE,
        "http://127.0.0.1:56151/",
        "https://127.0.0.1:56150/",
        "http://evil.example:56150/",
    ):
        assert not trusted(address, local)
