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
    TICK,
    ConfigError,
    read_guides,
    read_settings,
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
