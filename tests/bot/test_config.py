"""Settings: each error names the variable and the remedy, and never shows a secret."""

from __future__ import annotations

import pytest

from bot.config import DATABASE, HOST, KEYS, LOG, PORT, TICK, ConfigError, read_settings

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
