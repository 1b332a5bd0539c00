"""Teams' settings: each error names the variable and the remedy, and never shows a secret."""

from __future__ import annotations

import pytest

from bot.config import (
    APP_ID,
    APP_PASSWORD,
    APP_TENANT,
    APP_TYPE,
    DATABASE,
    HOST,
    KEYS,
    TEAMS_LOCAL,
    TEAMS_LOGIN,
    TEAMS_OPENID,
    TEAMS_TRANSPORT,
    ConfigError,
    TeamsSettings,
    read_settings,
)

GOOD = {DATABASE: "sqlite:////tmp/x.sqlite", KEYS: "k1:c2VjcmV0"}
ID = "8f3b1c52-1111-4a22-9b33-0123456789ab"
TENANT = "0a1b2c3d-2222-4b33-8c44-0123456789ab"
ONE = {APP_ID: ID.upper(), APP_PASSWORD: "hunter2~x", APP_TENANT: TENANT.upper()}
MANY = {APP_ID: ID, APP_PASSWORD: "hunter2~x", APP_TYPE: "MultiTenant"}
MANAGED = {APP_ID: ID, APP_TENANT: TENANT, APP_TYPE: "userassignedmsi"}
LOCAL = {TEAMS_LOCAL: "http://127.0.0.1:56150/"}


def teams(variables: dict[str, str]) -> TeamsSettings:
    settings = read_settings({**GOOD, **variables}).teams
    assert settings is not None
    return settings


def test_without_teams_variables_there_is_no_teams() -> None:
    assert read_settings(GOOD).teams is None


def test_a_bot_of_one_tenant_is_what_is_meant_unless_another_type_is_named() -> None:
    one, many, managed = teams(ONE), teams(MANY), teams(MANAGED)

    assert (one.app_type, one.app_id, one.tenant_id) == ("SingleTenant", ID, TENANT)
    assert (many.app_type, many.tenant_id) == ("MultiTenant", "")
    assert teams({**MANY, APP_TENANT: TENANT}).tenant_id == TENANT
    assert (managed.app_type, managed.password) == ("UserAssignedMSI", "")


def test_teams_is_reached_by_botbuilder_unless_another_way_is_named() -> None:
    assert teams(ONE).transport == "botbuilder"
    assert teams({**ONE, TEAMS_TRANSPORT: "Agents"}).transport == "agents"


def test_keys_and_tokens_come_from_microsoft_unless_a_server_of_this_machine_is_named() -> None:
    assert teams(ONE).openid_url == "https://login.botframework.com/v1/.well-known/openidconfiguration"
    assert teams(ONE).login_url == "https://login.microsoftonline.com"
    moved = teams({**ONE, TEAMS_OPENID: "http://127.0.0.1:9555/meta", TEAMS_LOGIN: "http://localhost:9555/"})
    assert moved.openid_url == "http://127.0.0.1:9555/meta"
    assert moved.login_url == "http://localhost:9555"


def test_a_local_client_stands_for_teams_without_any_app() -> None:
    settings = teams({**LOCAL, TEAMS_TRANSPORT: "agents"})
    assert settings.local_url == "http://127.0.0.1:56150"
    assert (settings.app_id, settings.password, settings.transport) == ("", "", "agents")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_a_local_client_is_believed_where_only_this_machine_listens(host: str) -> None:
    assert teams({**LOCAL, HOST: host}).local_url


@pytest.mark.parametrize("host", ["0.0.0.0", "10.0.0.5", "::", "rinnalla.example.org"])
def test_a_local_client_is_not_believed_where_others_could_speak_for_it(host: str) -> None:
    with pytest.raises(ConfigError, match=f"{TEAMS_LOCAL}.*{HOST}"):
        teams({**LOCAL, HOST: host})


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({**ONE, APP_ID: ""}, APP_ID),
        ({**ONE, APP_ID: "rinnalla"}, APP_ID),
        ({**ONE, APP_PASSWORD: " "}, APP_PASSWORD),
        ({**ONE, APP_PASSWORD: TENANT}, "not its Secret ID"),
        ({**ONE, APP_TENANT: ""}, APP_TENANT),
        ({**ONE, APP_TENANT: "rinnalla.onmicrosoft.com"}, APP_TENANT),
        ({**ONE, APP_TYPE: "TwoTenants"}, APP_TYPE),
        ({**MANAGED, APP_TENANT: ""}, APP_TENANT),
        ({**MANAGED, APP_PASSWORD: "hunter2"}, APP_PASSWORD),
        ({APP_TYPE: "MultiTenant"}, APP_ID),
        ({TEAMS_TRANSPORT: "agents"}, APP_ID),
        ({**ONE, TEAMS_TRANSPORT: "emulator"}, TEAMS_TRANSPORT),
        ({**ONE, TEAMS_OPENID: "http://keys.example.org/"}, TEAMS_OPENID),
        ({**ONE, TEAMS_LOGIN: "https://user:hunter2@login.example.org"}, TEAMS_LOGIN),
        ({**LOCAL, **ONE}, TEAMS_LOCAL),
        ({**LOCAL, APP_PASSWORD: "hunter2"}, APP_PASSWORD),
        ({**LOCAL, TEAMS_OPENID: "http://127.0.0.1:9555/meta"}, TEAMS_OPENID),
        ({TEAMS_LOCAL: "http://10.0.0.5:56150"}, TEAMS_LOCAL),
        ({TEAMS_LOCAL: "https://teams.example.org"}, TEAMS_LOCAL),
        ({TEAMS_LOCAL: "127.0.0.1:56150"}, TEAMS_LOCAL),
        ({TEAMS_LOCAL: "http://127.0.0.1:notaport"}, TEAMS_LOCAL),
    ],
)
def test_an_error_of_teams_settings_names_the_variable_and_no_secret(
    variables: dict[str, str], named: str
) -> None:
    with pytest.raises(ConfigError, match=named) as caught:
        teams(variables)
    assert "hunter" not in str(caught.value)


@pytest.mark.parametrize("variables", [ONE, MANY])
def test_settings_of_teams_never_show_their_secrets(variables: dict[str, str]) -> None:
    settings = read_settings({**GOOD, **variables})
    assert "hunter" not in repr(settings)
    assert "hunter" not in repr(settings.teams)
