"""A database that the settings of the command line name."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import DATABASE, KEYS
from bot.workspaces import Workspace
from storage.crypto import generate_key, parse_keys
from storage.migrations import migrate
from storage.open import open_store


def database_with(workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database in which one workspace is known; its address, which the settings name, too."""
    url, keys = f"sqlite:///{folder}/x.sqlite", generate_key("k1")
    migrate(url)
    monkeypatch.setenv(DATABASE, url)
    monkeypatch.setenv(KEYS, keys)
    store = open_store(url, parse_keys(keys))
    store.workspaces.keep(workspace)
    store.close()
    return url
