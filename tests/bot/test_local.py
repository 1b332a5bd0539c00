"""A local bot's folder belongs to one process at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.local import DATABASE_FILE, local_data
from bot.config import ConfigError


def kept(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("reset", [False, True])
def test_a_folder_in_use_is_refused_and_left_as_it_is(tmp_path: Path, reset: bool) -> None:
    with local_data(tmp_path):
        (tmp_path / DATABASE_FILE).write_text("a journey")
        before = kept(tmp_path)
        with pytest.raises(ConfigError, match="in use"), local_data(tmp_path, reset=reset):
            pass
        assert kept(tmp_path) == before


def test_a_folder_is_free_again_after_use(tmp_path: Path) -> None:
    with local_data(tmp_path):
        (tmp_path / DATABASE_FILE).write_text("a journey")
    with local_data(tmp_path, reset=True):
        assert not (tmp_path / DATABASE_FILE).exists()
