"""After a sweep nobody finds in the files what was deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.workspaces import Workspace, WorkspaceState
from storage.crypto import generate_key, parse_keys
from storage.migrations import migrate
from storage.open import Database, open_store
from storage.sweep import sweep

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
MANY = 300
NAME = "Salainen työpaikka"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database of this version."""
    made = f"sqlite:///{tmp_path}/x.sqlite"
    migrate(made)
    return made


@pytest.fixture
def serving(url: str) -> Iterator[Database]:
    """A store that stays open, as a running bot holds it, from which many workspaces were forgotten."""
    store = open_store(url, parse_keys(generate_key("k")))
    for number in range(MANY):
        store.workspaces.keep(
            Workspace(
                platform="slack", id=f"T{number}", name=f"{NAME} {number} " * 20,
                state=WorkspaceState.INSTALLED, since=NOW, secrets={"bot_token": "xoxb-1"},
            )
        )  # fmt: skip
    for number in range(MANY):
        store.workspaces.forget("slack", f"T{number}")
    yield store
    store.close()


def found(folder: Path) -> list[str]:
    """The files in which the name can be read."""
    return sorted(file.name for file in folder.iterdir() if NAME.encode() in file.read_bytes())


def test_nothing_that_was_deleted_can_be_read_in_the_files(
    tmp_path: Path, url: str, serving: Database
) -> None:
    assert found(tmp_path) != []
    assert sweep(url)
    assert found(tmp_path) == []


def test_a_running_bot_goes_on_before_and_after(url: str, serving: Database) -> None:
    one = Workspace(platform="slack", id="T1", name="Hoiva", state=WorkspaceState.INSTALLED, since=NOW)
    serving.workspaces.keep(one)
    assert sweep(url)
    assert serving.workspaces.find("slack", "T1") == one
    serving.workspaces.forget("slack", "T1")
    assert serving.workspaces.find("slack", "T1") is None


def test_who_holds_it_up_is_not_hurt_and_it_says_so(tmp_path: Path, url: str, serving: Database) -> None:
    with closing(sqlite3.connect(tmp_path / "x.sqlite", isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM workspaces").fetchall()
        assert not sweep(url, patience=0.1)
        assert reading.execute("SELECT count(*) FROM workspaces").fetchall() == [(0,)]
    assert sweep(url)
    assert found(tmp_path) == []


@pytest.mark.parametrize("elsewhere", ["sqlite://", "postgresql://nobody@nowhere.invalid/x"])
def test_where_there_is_no_file_there_is_nothing_to_sweep(elsewhere: str) -> None:
    assert sweep(elsewhere)
