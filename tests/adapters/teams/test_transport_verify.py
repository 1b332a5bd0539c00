"""Who may speak to the bot: only Teams, only to this bot, only from our tenant. The same by both packages."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from adapters.teams.transport import KEYS_UNAVAILABLE, Unauthorized
from tests.adapters.teams.authority import APP_ID, ISSUER, TENANT, Authority, Signer
from tests.adapters.teams.forgeries import CHANGED, FORGED, OTHER, WITHOUT_A_TOKEN
from tests.adapters.teams.lab import KINDS, Lab, trial

pytestmark = [pytest.mark.loopback, pytest.mark.parametrize("kind", KINDS)]


async def refused(lab: Lab, headers: dict[str, str], activity: dict[str, Any]) -> str:
    with pytest.raises(Unauthorized) as caught:
        await lab.transport.verify(headers, activity)
    assert caught.value.reason.isidentifier()
    return caught.value.reason


def test_an_activity_that_teams_signed_is_taken(kind: str) -> None:
    async def body(lab: Lab) -> None:
        verified = await lab.transport.verify(lab.signed(), lab.activity())
        assert (verified.tenant, verified.service_url) == (TENANT, lab.connector.service_url)
        assert (verified.claims["aud"], verified.claims["iss"]) == (APP_ID, ISSUER)
        assert "hei" not in repr(verified)

    trial(kind, body)


def test_the_header_is_found_however_it_is_written(kind: str) -> None:
    async def body(lab: Lab) -> None:
        token = lab.authority.token(lab.connector.service_url)
        await lab.transport.verify({"authorization": f"bearer {token}"}, lab.activity())

    trial(kind, body)


def test_of_two_tokens_none_is_believed(kind: str) -> None:
    async def body(lab: Lab) -> None:
        token = lab.signed()["Authorization"]
        await refused(lab, {"Authorization": token, "authorization": token}, lab.activity())

    trial(kind, body)


def test_clocks_may_be_five_minutes_apart(kind: str) -> None:
    async def body(lab: Lab) -> None:
        now = int(time.time())
        await lab.transport.verify(lab.signed(exp=now - 200), lab.activity())
        await lab.transport.verify(lab.signed(nbf=now + 200), lab.activity())

    trial(kind, body)


@pytest.mark.parametrize("headers", WITHOUT_A_TOKEN.values(), ids=WITHOUT_A_TOKEN)
def test_without_a_token_nobody_is_heard_and_nothing_is_fetched(kind: str, headers: dict[str, str]) -> None:
    async def body(lab: Lab) -> None:
        await refused(lab, headers, lab.activity())
        assert lab.authority.asked == []

    trial(kind, body)


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
def test_a_bad_token_is_unauthorized(kind: str, forge: Callable[[Authority, str], str]) -> None:
    async def body(lab: Lab) -> None:
        service_url = lab.connector.service_url
        await refused(lab, {"Authorization": f"Bearer {forge(lab.authority, service_url)}"}, lab.activity())
        await lab.transport.verify(lab.signed(), lab.activity())

    trial(kind, body)


def test_a_key_that_is_not_for_teams_signs_nothing(kind: str) -> None:
    async def body(lab: Lab) -> None:
        for endorsements in ((), ("webchat", "directline")):
            signer = Signer(lab.authority.signer.number + 1, endorsements)
            lab.authority.signers.append(signer)
            assert await refused(lab, lab.signed(), lab.activity()) == "endorsement"

    trial(kind, body)


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED)
def test_an_activity_that_hides_or_changes_where_it_is_from_is_unauthorized(
    kind: str, change: dict[str, Any]
) -> None:
    async def body(lab: Lab) -> None:
        await refused(lab, lab.signed(), lab.activity(**change))
        assert lab.authority.asked == []

    trial(kind, body)


@pytest.mark.parametrize("missing", ["serviceUrl", "channelId"])
def test_without_address_or_channel_no_check_is_skipped(kind: str, missing: str) -> None:
    async def body(lab: Lab) -> None:
        activity = lab.activity()
        del activity[missing]
        await refused(lab, lab.signed(), activity)
        assert lab.authority.asked == []

    trial(kind, body)


def test_the_tenant_is_found_wherever_it_stands_in_whatever_letters(kind: str) -> None:
    async def body(lab: Lab) -> None:
        changes: list[dict[str, Any]] = [{}, {"channelData": {}}, {"conversation": {"id": "a:aino"}}]
        changes.append({"channelData": {"tenant": {"id": TENANT.upper()}}})
        for change in changes:
            assert (await lab.transport.verify(lab.signed(), lab.activity(**change))).tenant == TENANT

    trial(kind, body)


def test_a_bot_of_many_tenants_takes_them_all_unless_one_is_named(kind: str) -> None:
    there = {"channelData": {"tenant": {"id": OTHER.upper()}}, "conversation": {"id": "a:aino"}}

    async def all_of_them(lab: Lab) -> None:
        assert (await lab.transport.verify(lab.signed(), lab.activity(**there))).tenant == OTHER

    async def one_of_them(lab: Lab) -> None:
        assert await refused(lab, lab.signed(), lab.activity(**there)) == "tenant"

    async def of_two_at_once(lab: Lab) -> None:
        for two in (
            {"channelData": there["channelData"]},
            {"conversation": {"id": "a:x", "tenantId": OTHER}},
        ):
            assert await refused(lab, lab.signed(), lab.activity(**two)) == "tenant"

    trial(kind, all_of_them, app_type="MultiTenant", tenant_id="")
    trial(kind, of_two_at_once, app_type="MultiTenant", tenant_id="")
    trial(kind, one_of_them, app_type="MultiTenant")


@pytest.mark.parametrize("app_type", ["SingleTenant", "UserAssignedMSI"])
def test_a_bot_of_one_tenant_without_its_name_takes_nobody(kind: str, app_type: str) -> None:
    async def body(lab: Lab) -> None:
        assert await refused(lab, lab.signed(), lab.activity()) == "tenant"

    trial(kind, body, app_type=app_type, tenant_id="")


def test_without_keys_nobody_is_heard_and_teams_is_asked_to_come_again(kind: str) -> None:
    async def body(lab: Lab) -> None:
        lab.authority.down = True
        assert await refused(lab, lab.signed(), lab.activity()) == KEYS_UNAVAILABLE
        lab.authority.down = False
        await lab.transport.verify(lab.signed(), lab.activity())

    trial(kind, body)


def test_known_keys_hold_while_the_address_does_not_answer(kind: str) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.verify(lab.signed(), lab.activity())
        lab.authority.down = True
        await lab.transport.verify(lab.signed(), lab.activity())

    trial(kind, body)


def test_a_local_client_signs_nothing_and_is_known_by_its_address(kind: str) -> None:
    async def body(lab: Lab) -> None:
        verified = await lab.transport.verify({}, lab.activity())
        assert (verified.service_url, dict(verified.claims)) == (lab.connector.service_url, {})
        by_name = lab.connector.service_url.replace("127.0.0.1", "localhost")
        await lab.transport.verify({"Authorization": "Bearer x"}, lab.activity(serviceUrl=by_name))
        port = lab.connector.url.rpartition(":")[2]
        for address in (
            f"http://127.0.0.1:{int(port) - 1}/",
            f"https://127.0.0.1:{port}/",
            f"http://evil.example:{port}/",
            f"http://127.0.0.1:{port}@evil.example/",
            "https://smba.trafficmanager.net/emea/",
        ):
            await refused(lab, {}, lab.activity(serviceUrl=address))
        assert lab.authority.asked == []

    trial(kind, body, local=True)
