"""What an operator does about Teams at the command line: doctor's look, and forgetting a tenant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from socket import create_server

import pytest

from bot.__main__ import main
from bot.cli.doctor_teams import examine_teams, refusing_in_teams
from bot.cli.finding import Finding
from bot.cli.maintenance import forget
from bot.config import TeamsSettings
from bot.workspaces import Workspace, WorkspaceState
from storage.health import Refusing
from tests.adapters.teams.authority import APP_ID, SECRET, TENANT, Authority, Refusal
from tests.adapters.teams.loopback import vouching_apart
from tests.bot.findings import ailing
from tests.bot.served import database_with
from tests.workspaces import MemoryWorkspaces

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def tenant(trouble: str = "") -> Workspace:
    return Workspace(
        platform="teams", id=TENANT, name="", state=WorkspaceState.INSTALLED, since=NOW, trouble=trouble
    )


# --- doctor -------------------------------------------------------------------------------------------------


@pytest.fixture
def authority() -> Iterator[Authority]:
    """Microsoft's keys and login, on this machine."""
    one = Authority()
    with vouching_apart(one):
        yield one


def settings(authority: Authority) -> TeamsSettings:
    return TeamsSettings(
        app_id=APP_ID,
        password=SECRET,
        tenant_id=TENANT,
        openid_url=authority.openid_url,
        login_url=authority.url,
    )


def look(of: TeamsSettings | None, *known: Workspace) -> list[Finding]:
    return examine_teams(of, MemoryWorkspaces({("teams", one.id): one for one in known}))


def refused(number: int) -> Refusal:
    return Refusal(401, {"error": "invalid_client", "error_codes": [number], "error_description": "hunter2"})


def test_without_teams_there_is_nothing_to_mend() -> None:
    assert ailing(look(None)) == ""


@pytest.mark.loopback
def test_a_local_client_is_named_and_nothing_is_asked_of_microsoft() -> None:
    with create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        found = look(TeamsSettings(local_url=url))
    assert [(one.well, url in one.seen) for one in found] == [(True, True)]


@pytest.mark.loopback
def test_a_local_client_that_is_not_there_is_told_with_the_setting_and_the_remedy() -> None:
    with create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    told = ailing(look(TeamsSettings(local_url=url)))
    assert url in told
    assert "RINNALLA_TEAMS_LOCAL" in told
    assert "Start the local client" in told


@pytest.mark.loopback
def test_keys_and_a_token_that_can_be_had_are_well(authority: Authority) -> None:
    found = look(settings(authority), tenant())
    assert ailing(found) == ""
    assert any(APP_ID in one.seen for one in found)
    assert any(TENANT in one.seen for one in found)
    assert authority.logins[0]["tenant"] == TENANT


@pytest.mark.loopback
@pytest.mark.parametrize(("transport", "named"), [("botbuilder", "archived"), ("agents", "Agents SDK")])
def test_it_is_said_which_package_talks_to_teams(authority: Authority, transport: str, named: str) -> None:
    found = look(replace(settings(authority), transport=transport))
    assert ailing(found) == ""
    assert any(named in one.seen for one in found)


@pytest.mark.loopback
@pytest.mark.parametrize(
    ("number", "said"),
    [
        (700016, "MicrosoftAppTenantId"),
        (7000215, "MicrosoftAppPassword"),
        (7000222, "has expired"),
        (7000229, "az ad sp create"),
        (90002, "MicrosoftAppTenantId"),
        (999999, "error?code=999999"),
    ],
)
def test_a_token_that_is_refused_is_told_with_its_code_and_the_remedy(
    authority: Authority, number: int, said: str
) -> None:
    authority.refusals.append(refused(number))
    told = ailing(look(settings(authority)))
    assert f"(AADSTS{number})" in told
    assert said in told


@pytest.mark.loopback
def test_a_wrong_secret_is_what_microsoft_says_it_is(authority: Authority) -> None:
    assert "Value" in ailing(look(replace(settings(authority), password="hunter3")))


@pytest.mark.loopback
def test_keys_that_cannot_be_fetched_need_a_hand(authority: Authority) -> None:
    authority.down = True
    assert "RINNALLA_TEAMS_OPENID" in ailing(look(settings(authority)))


@pytest.mark.loopback
def test_a_login_that_is_not_there_is_told_as_that(authority: Authority) -> None:
    with vouching_apart(Authority()) as gone:
        pass
    told = ailing(look(replace(settings(authority), login_url=gone)))
    assert "could not be reached" in told
    assert "RINNALLA_TEAMS_LOGIN" in told


@pytest.mark.loopback
@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("401 AADSTS7000222", "The secret has expired"),
        ("403 BotDisabledByAdmin", "administrator"),
        ("403 InvalidBotApiHost", "cloud"),
    ],
)
def test_what_was_noted_of_a_tenant_needs_a_hand(authority: Authority, trouble: str, said: str) -> None:
    told = ailing(look(settings(authority), tenant(trouble)))
    assert f"({trouble})" in told
    assert said in told


def test_a_channel_that_takes_no_messages_is_told_by_its_programme_and_why() -> None:
    refusing = (
        Refusing("teams", TENANT, "g1", "BotNotInConversationRoster"),
        Refusing("slack", "T2", "g2", "x"),
    )
    told = ailing(refusing_in_teams(refusing))
    assert "g1" in told
    assert "not in the conversation" in told
    assert "g2" not in told


# --- forgetting ---------------------------------------------------------------------------------------------


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with one tenant in it; the settings name it."""
    return database_with(tenant(), tmp_path, monkeypatch)


def test_a_tenant_is_forgotten_however_its_id_was_typed(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert forget("teams", TENANT.upper(), sure=False, ask=lambda question: f" {TENANT.upper()} ") == 0
    said = capsys.readouterr().out
    assert f"Erased: the tenant {TENANT} with 0 people." in said
    assert "Remove it in Teams first" in said


def test_what_was_not_typed_is_not_forgotten(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert forget("teams", TENANT, sure=False, ask=lambda question: "yes") == 1
    assert main(["forget", "teams", "00000000-0000-0000-0000-000000000000", "--yes"]) == 1
    assert (
        f"There is no tenant 00000000-0000-0000-0000-000000000000. Known: {TENANT}" in capsys.readouterr().out
    )
    assert main(["forget", "teams", TENANT, "--yes"]) == 0


def test_one_platforms_workspace_is_not_forgotten_as_anothers(database: str) -> None:
    assert main(["forget", "slack", TENANT, "--yes"]) == 1
