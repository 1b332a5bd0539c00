"""Every transcript, as it stands in its file, over every kind of memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

from dialogs import shelf
from storage import postgres, sqlite
from storage.claim_statements import ClaimStatements
from storage.statements import Statements
from tests.transcripts.drawing import drawn_for
from tests.transcripts.in_slack import SLACK
from tests.transcripts.in_teams import TEAMS
from tests.transcripts.memories import Fake, PostgresDatabases, SqliteFiles
from tests.transcripts.play import FOLDER, Library

T = TypeVar("T")
R = TypeVar("R")
GOLDEN = Path(__file__).parents[1] / "golden"
LOOKS = {"slack": SLACK, "teams": TEAMS}
SEEN = ("fi/3-alku", "fi-easy/3-kysymykset", "sv/2-start", "en/3-closing")
"""Some of the main conversations; those that are named after a platform, and begin as they do there, are all kept."""
NAMES = sorted(str(file.relative_to(FOLDER).with_suffix("")) for file in FOLDER.glob("*/*.txt"))
PAGES = [(platform, name) for platform in LOOKS for name in NAMES if name in SEEN or platform in name]


def made_once(make: Callable[[T], R]) -> Callable[[T], R]:
    """What was made for the first argument, again and again."""
    made: list[R] = []

    def once(given: T) -> R:
        if not made:
            made.append(make(given))
        return made[0]

    return once


PREPARED = {
    (shelf, "_read"): cache(shelf._read),
    (sqlite, "Statements"): made_once(Statements),
    (sqlite, "ClaimStatements"): made_once(ClaimStatements),
    (postgres, "Statements"): made_once(Statements),
    (postgres, "ClaimStatements"): made_once(ClaimStatements),
}
"""What never changes while the tests run, and takes long to make: parsed files of words, compiled statements."""


@pytest.fixture(autouse=True)
def prepared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Store, turn and books are opened anew between two acts; only the preparing is spared."""
    for (module, name), prepared in PREPARED.items():
        monkeypatch.setattr(module, name, prepared)


@pytest.fixture(scope="module")
def over_fake() -> Library:
    return Library(Fake(), lambda: drawn_for(*LOOKS.values()))


@pytest.fixture(scope="module")
def over_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library(SqliteFiles(tmp_path_factory.mktemp("transcripts")))


@pytest.fixture(scope="module")
def over_postgres() -> Iterator[Library]:
    databases = PostgresDatabases()
    yield Library(databases)
    databases.drop()


@pytest.mark.parametrize("name", NAMES)
def test_people_see_what_the_transcript_says(
    name: str, over_fake: Library, request: pytest.FixtureRequest
) -> None:
    spoken = over_fake.play(name)
    if request.config.getoption("accept"):
        (FOLDER / f"{name}.txt").write_text(spoken)
    assert spoken == (FOLDER / f"{name}.txt").read_text()


@pytest.mark.parametrize(("platform", "name"), PAGES)
def test_a_conversation_looks_on_each_platform_as_its_file_shows(
    platform: str, name: str, over_fake: Library, request: pytest.FixtureRequest
) -> None:
    file = GOLDEN / platform / f"{name.replace('/', '-')}.txt"
    seen = over_fake.pages(name, LOOKS[platform])
    if request.config.getoption("accept"):
        file.write_text(seen)
    assert seen == file.read_text()


@pytest.mark.parametrize("name", NAMES)
def test_the_same_over_sqlite_left_and_opened_between_two_acts(name: str, over_sqlite: Library) -> None:
    assert over_sqlite.play(name) == (FOLDER / f"{name}.txt").read_text()


@pytest.mark.loopback
@pytest.mark.parametrize("name", NAMES)
def test_the_same_over_postgresql_left_and_opened_between_two_acts(name: str, over_postgres: Library) -> None:
    assert over_postgres.play(name) == (FOLDER / f"{name}.txt").read_text()
