"""Every transcript, as it stands in its file, over every kind of memory."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from dialogs import shelf
from tests.transcripts.memories import Fake, PostgresDatabases, SqliteFiles
from tests.transcripts.play import FOLDER, Library

NAMES = sorted(str(file.relative_to(FOLDER).with_suffix("")) for file in FOLDER.glob("*/*.txt"))


@pytest.fixture(autouse=True)
def words_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Books are opened anew between two acts; only the parsing of an unchanged file is spared."""
    monkeypatch.setattr(shelf, "_read", _read)


_read = cache(shelf._read)


@pytest.fixture(scope="module")
def fake() -> Library:
    return Library(Fake())


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library(SqliteFiles(tmp_path_factory.mktemp("transcripts")))


@pytest.fixture(scope="module")
def postgres() -> Iterator[Library]:
    databases = PostgresDatabases()
    yield Library(databases)
    databases.drop()


@pytest.mark.parametrize("name", NAMES)
def test_people_see_what_the_transcript_says(name: str, fake: Library, request: pytest.FixtureRequest) -> None:
    spoken = fake.play(name)
    if request.config.getoption("accept"):
        (FOLDER / f"{name}.txt").write_text(spoken)
    assert spoken == (FOLDER / f"{name}.txt").read_text()


@pytest.mark.parametrize("name", NAMES)
def test_the_same_over_sqlite_left_and_opened_between_two_acts(name: str, sqlite: Library) -> None:
    assert sqlite.play(name) == (FOLDER / f"{name}.txt").read_text()


@pytest.mark.loopback
@pytest.mark.parametrize("name", NAMES)
def test_the_same_over_postgresql_left_and_opened_between_two_acts(name: str, postgres: Library) -> None:
    assert postgres.play(name) == (FOLDER / f"{name}.txt").read_text()
