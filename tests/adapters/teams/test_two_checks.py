"""Botbuilder's own check, after ours: each refuses alone, and nothing is fetched but our keys by us."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import ClientSession
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botframework.connector.auth import JwtTokenExtractor
from requests import PreparedRequest
from requests.adapters import HTTPAdapter

from adapters.teams.keys import Keys
from adapters.teams.proof import Proof
from adapters.teams.transport import Unauthorized, Verified
from adapters.teams.transport_botbuilder import BotbuilderPackage
from adapters.teams.transports import make_transport
from tests.adapters.teams.authority import APP_ID, TENANT, Signer
from tests.adapters.teams.forgeries import CHANGED, FORGED, OTHER, WITHOUT_A_TOKEN
from tests.adapters.teams.lab import Lab, trial

pytestmark = pytest.mark.loopback
KIND = "botbuilder"
HELLO = {"type": "message", "text": "Hei!"}


async def refused(lab: Lab, headers: dict[str, str], activity: dict[str, Any]) -> str:
    with pytest.raises(Unauthorized) as caught:
        await lab.transport.verify(headers, activity)
    assert caught.value.__cause__ is None
    return caught.value.reason


@pytest.fixture(autouse=True)
def fetched(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package opens no connection by itself, in none of these tests."""
    tried: list[str | None] = []

    def send(_: HTTPAdapter, request: PreparedRequest, **__: Any) -> None:
        tried.append(request.url)
        raise ConnectionError

    monkeypatch.setattr(HTTPAdapter, "send", send)
    yield
    assert tried == []


@pytest.fixture
def confirmed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Tokens that reached the package."""
    reached: list[str] = []
    confirm = BotbuilderPackage.confirm

    async def counted(self: BotbuilderPackage, keys: Keys, token: str, activity: Any) -> None:
        reached.append(token)
        await confirm(self, keys, token, activity)

    monkeypatch.setattr(BotbuilderPackage, "confirm", counted)
    return reached


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own proof takes everybody."""

    async def taken(*_: object) -> Verified:
        return Verified({}, "", TENANT)

    monkeypatch.setattr(Proof, "verify", taken)


def test_what_our_proof_refuses_never_reaches_the_package(confirmed: list[str]) -> None:
    async def body(lab: Lab) -> None:
        url = lab.connector.service_url
        for headers in WITHOUT_A_TOKEN.values():
            await refused(lab, headers, lab.activity())
        for change in CHANGED.values():
            await refused(lab, lab.signed(), lab.activity(**change))
        for forge in FORGED.values():
            await refused(lab, {"Authorization": f"Bearer {forge(lab.authority, url)}"}, lab.activity())
        assert confirmed == []
        good = lab.signed()
        await lab.transport.verify(good, lab.activity())
        assert confirmed == [good["Authorization"].removeprefix("Bearer ")]

    trial(KIND, body)


OF_ANOTHER_BOT: dict[str, dict[str, Any]] = {
    "version 1": {"ver": "1.0", "appid": OTHER},
    "version 2": {"ver": "2.0", "azp": OTHER},
    "anonymous": {"appid": "AnonymousSkill"},
}


@pytest.mark.parametrize("claims", OF_ANOTHER_BOT.values(), ids=OF_ANOTHER_BOT)
def test_what_only_the_package_refuses_is_refused(claims: dict[str, Any]) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.verify(lab.signed(), lab.activity())
        known = list(lab.authority.asked)
        assert await refused(lab, lab.signed(**claims), lab.activity()) == "package"
        assert lab.authority.asked == known

    trial(KIND, body)


@pytest.mark.usefixtures("alone")
def test_the_package_alone_refuses_forgeries_and_fetches_only_by_us() -> None:
    async def body(lab: Lab) -> None:
        taken = set()
        for name, forge in FORGED.items():
            token = forge(lab.authority, lab.connector.service_url)
            try:
                await lab.transport.verify({"Authorization": f"Bearer {token}"}, lab.activity())
            except Unauthorized:
                continue
            taken.add(name)
        # the only one of them that it leaves to us
        assert taken == {"without an end"}
        for change in ({"serviceUrl": "https://smba.trafficmanager.net/emea/"}, {"channelId": "emulator"}):
            await refused(lab, lab.signed(), lab.activity(**change))
        await lab.transport.verify(lab.signed(), lab.activity())

    trial(KIND, body)


@pytest.mark.usefixtures("alone")
def test_a_key_that_is_not_for_teams_signs_nothing_there_either() -> None:
    async def body(lab: Lab) -> None:
        lab.authority.signers.append(Signer(7, ("webchat",)))
        assert await refused(lab, lab.signed(), lab.activity()) == "package"

    trial(KIND, body)


class Forgetful(dict[str, Any]):
    """Keeps no keys of ours, as another version of the package might."""

    def __setitem__(self, name: str, value: Any) -> None:
        return None


def test_where_our_keys_are_not_found_the_package_fetches_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.verify(lab.signed(), lab.activity())
        known = list(lab.authority.asked)
        monkeypatch.setattr(JwtTokenExtractor, "metadataCache", Forgetful())
        assert await refused(lab, lab.signed(), lab.activity()) == "package"
        assert lab.authority.asked == known

    trial(KIND, body)


def test_two_transports_in_one_process_have_their_own_keys() -> None:
    async def body(lab: Lab) -> None:
        other = make_transport(lab.settings)
        await lab.transport.verify(lab.signed(), lab.activity())
        await other.verify(lab.signed(), lab.activity())
        await other.close()
        lab.authority.rotate()
        await lab.transport.verify(lab.signed(), lab.activity())

    trial(KIND, body)


@pytest.mark.parametrize("app_id", [APP_ID, ""])
def test_without_a_token_or_without_a_bot_the_package_lets_nobody_in(app_id: str) -> None:
    async def body(lab: Lab) -> None:
        package = BotbuilderPackage(replace(lab.settings, app_id=app_id))
        keys = Keys(lab.settings.openid_url, lambda: pytest.fail("something was fetched"))
        for token in ("", " ", "x", "a.b.c"):
            with pytest.raises(Unauthorized):
                await package.confirm(keys, token, lab.activity())
        async with ClientSession() as session:
            token = lab.authority.token(lab.connector.service_url, aud="")
            with pytest.raises(Unauthorized):
                await package.confirm(Keys(lab.settings.openid_url, lambda: session), token, lab.activity())

    trial(KIND, body)


def test_with_a_local_client_the_package_is_not_asked(confirmed: list[str]) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.verify({}, lab.activity())
        assert confirmed == []

    trial(KIND, body, local=True)


def test_messages_go_by_the_packages_own_adapter(monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[str] = []

    def watched(name: str) -> None:
        does = getattr(CloudAdapterBase, name)

        async def watch(*given: Any) -> Any:
            used.append(name)
            return await does(*given)

        monkeypatch.setattr(CloudAdapterBase, name, watch)

    async def body(lab: Lab) -> None:
        message = await lab.transport.send(lab.chat(), HELLO)
        await lab.transport.update(lab.chat(), message, HELLO)
        await lab.transport.delete(lab.chat(), message)

    ways = ["send_activities", "update_activity", "delete_activity"]
    for way in ways:
        watched(way)
    trial(KIND, body)
    assert used == ways
