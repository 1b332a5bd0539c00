"""Settings: each error names the variable and the remedy, and never shows a secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.opening import opened_books
from bot.config import (
    DATABASE,
    GUIDES,
    HOST,
    KEYS,
    LOG,
    PORT,
    SLACK_API_URL,
    SLACK_APP_TOKEN,
    SLACK_BOT_TOKEN,
    SLACK_CLIENT_ID,
    SLACK_CLIENT_SECRET,
    SLACK_SIGNING_SECRET,
    TICK,
    URL,
    ConfigError,
    read_guides,
    read_settings,
    read_slack,
)  # fmt: skip

GOOD = {DATABASE: "sqlite:////tmp/x.sqlite", KEYS: "k1:c2VjcmV0"}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({DATABASE: ""}, DATABASE),
        ({DATABASE: "mysql://x"}, DATABASE),
        ({KEYS: " "}, KEYS),
        ({PORT: "eighty"}, PORT),
        ({PORT: "70000"}, PORT),
        ({LOG: "loud"}, LOG),
        ({TICK: "0"}, TICK),
        ({GUIDES: "/no/such/folder"}, GUIDES),
    ],
)
def test_an_error_names_the_variable(change: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        read_settings({**GOOD, **change})


def test_servers_bind_to_this_machine_unless_told_otherwise() -> None:
    assert read_settings(GOOD).host == "127.0.0.1"
    assert read_settings({**GOOD, HOST: "0.0.0.0"}).host == "0.0.0.0"


def test_settings_never_show_their_secrets() -> None:
    settings = read_settings({**GOOD, DATABASE: "postgresql://user:hunter2@host/db"})
    assert "hunter2" not in repr(settings)
    assert "c2VjcmV0" not in repr(settings)


def test_own_guides_are_named_by_their_folder(tmp_path: Path) -> None:
    assert read_settings(GOOD).guides is None
    assert read_settings({**GOOD, GUIDES: str(tmp_path)}).guides == tmp_path
    assert read_guides({}) is None


def test_a_guide_that_cannot_be_read_names_the_setting_the_file_and_the_remedy(tmp_path: Path) -> None:
    folder = tmp_path / "ours" / "v1"
    folder.mkdir(parents=True)
    with pytest.raises(ConfigError) as caught:
        opened_books(tmp_path)
    said = str(caught.value)
    assert all(part in said for part in (GUIDES, str(folder / "structure.yaml"), "rinnalla guide check"))


# --- Slack --------------------------------------------------------------------------------------------------

ONE = {SLACK_BOT_TOKEN: "xoxb-hunter2", SLACK_SIGNING_SECRET: "hunter3"}
SOCKET = {SLACK_BOT_TOKEN: "xoxb-hunter2", SLACK_APP_TOKEN: "xapp-hunter4"}
MANY = {
    SLACK_CLIENT_ID: "1.2",
    SLACK_CLIENT_SECRET: "hunter5",
    SLACK_SIGNING_SECRET: "hunter3",
    URL: "https://rinnalla.example.org/",
}


def test_without_slacks_variables_there_is_no_slack() -> None:
    assert read_settings(GOOD).slack is None
    assert read_slack({URL: "https://rinnalla.example.org"}) is None


def test_the_variables_choose_the_way_to_slack() -> None:
    one, socket, many = read_slack(ONE), read_slack(SOCKET), read_slack(MANY)
    assert one is not None
    assert socket is not None
    assert many is not None

    assert (one.socket, one.many) == (False, False)
    assert (socket.socket, socket.many) == (True, False)
    assert (many.socket, many.many) == (False, True)
    assert one.api_url == "https://slack.com/api/"
    assert many.public_url == "https://rinnalla.example.org"


def test_a_local_server_may_stand_for_slack() -> None:
    settings = read_slack({**ONE, SLACK_API_URL: "http://127.0.0.1:3100/api"})

    assert settings is not None
    assert settings.api_url == "http://127.0.0.1:3100/api/"


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({**ONE, SLACK_BOT_TOKEN: ""}, SLACK_BOT_TOKEN),
        ({**ONE, SLACK_BOT_TOKEN: "xoxp-hunter2"}, SLACK_BOT_TOKEN),
        ({**ONE, SLACK_BOT_TOKEN: "xoxe.xoxb-1-hunter2"}, SLACK_CLIENT_ID),
        ({**ONE, SLACK_SIGNING_SECRET: " "}, SLACK_SIGNING_SECRET),
        ({**SOCKET, SLACK_APP_TOKEN: "xoxb-hunter2"}, SLACK_APP_TOKEN),
        ({**MANY, SLACK_CLIENT_ID: ""}, SLACK_CLIENT_ID),
        ({**MANY, SLACK_CLIENT_SECRET: ""}, SLACK_CLIENT_SECRET),
        ({**MANY, SLACK_SIGNING_SECRET: ""}, SLACK_SIGNING_SECRET),
        ({**MANY, **ONE}, SLACK_BOT_TOKEN),
        ({**MANY, URL: ""}, URL),
        ({**MANY, URL: "http://rinnalla.example.org"}, URL),
        ({**ONE, SLACK_API_URL: "http://slack.example.org/api"}, SLACK_API_URL),
        ({**ONE, SLACK_API_URL: "https://user:hunter2@slack.example.org/"}, SLACK_API_URL),
        ({**ONE, SLACK_API_URL: "https://["}, SLACK_API_URL),
    ],
)
def test_an_error_of_slacks_settings_names_the_variable_and_no_secret(
    variables: dict[str, str], named: str
) -> None:
    with pytest.raises(ConfigError, match=named) as caught:
        read_slack(variables)
    assert "hunter" not in str(caught.value)


@pytest.mark.parametrize("variables", [ONE, SOCKET, MANY])
def test_settings_of_slack_never_show_their_secrets(variables: dict[str, str]) -> None:
    settings = read_settings({**GOOD, **variables})
    assert "hunter" not in repr(settings)
    assert "hunter" not in repr(settings.slack)
