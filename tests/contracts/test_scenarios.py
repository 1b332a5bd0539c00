"""A scenario reads the same on every platform, line by line, and where its people are on several of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from difflib import ndiff
from pathlib import Path

import pytest

from bot.domain.workplace import Home, Workplaces
from bot.pacing import Meter
from dialogs.books import Books, open_books
from storage.crypto import generate_key, parse_keys
from storage.open import Database, open_store
from tests.adapters.teams.connector import TENANT
from tests.contracts.players.chat import Chat
from tests.contracts.players.playground import PlaygroundChat
from tests.contracts.players.scene import Scene, StandingClock
from tests.contracts.players.slack import SlackChat
from tests.contracts.players.teams import TeamsChat
from tests.transcripts.page import Page, Who, read

pytestmark = pytest.mark.loopback
SCENARIOS = Path(__file__).parent / "scenarios"
Opening = Callable[[Sequence[Who], StandingClock, Database, Books], Awaitable[Chat]]


@pytest.fixture(autouse=True)
def nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a year goes by in a moment: no platform's pace is kept to."""
    monkeypatch.setattr(Meter, "wait", lambda *_: 0.0)


async def playground(people: Sequence[Who], clock: StandingClock, store: Database, books: Books) -> Chat:
    """The browser's playground."""
    return PlaygroundChat(clock)


async def slack(people: Sequence[Who], clock: StandingClock, store: Database, books: Books) -> Chat:
    """A workspace of Slack."""
    return await SlackChat(people).open(store.workspaces, clock, books.words)


async def teams(people: Sequence[Who], clock: StandingClock, store: Database, books: Books) -> Chat:
    """A tenant of Teams."""
    return await TeamsChat(people).open(store, clock, books)


PLAYGROUND, SLACK, TEAMS = Home("playground", "kotipesa"), Home("slack", "T1"), Home("teams", TENANT)
HOMES: dict[Home, Opening] = {
    PLAYGROUND: playground,
    SLACK: slack,
    TEAMS: teams,
}

EVERYWHERE = (PLAYGROUND, SLACK, TEAMS)
ON: dict[str, tuple[Home, ...]] = {"pari": EVERYWHERE, "ryhma": EVERYWHERE, "lomakkeilla": (SLACK, TEAMS)}
"""Where each scenario is played: a button opens a form only where people expect that. The first is the one accepted."""


def played(page: Page, where: dict[str, Home]) -> str:
    """The scenario with each person, by user, at home somewhere; what they did and saw."""
    assert page.start is not None
    clock, books = StandingClock(page.start), open_books()
    homes = list(dict.fromkeys(where.values()))
    together = Workplaces([homes] if len(homes) > 1 else [])
    store = open_store("sqlite://", parse_keys(generate_key("test")), together)

    async def play() -> str:
        chats: dict[Home, Chat] = {}
        for home in homes:
            people = [who for who in page.people if where[who.user] == home]
            chats[home] = await HOMES[home](people, clock, store, books)
        at = {user: chats[home] for user, home in where.items()}
        return await Scene(page, at, store, books, clock).play()

    try:
        return asyncio.run(play())
    finally:
        store.close()


def scenario(name: str) -> tuple[Path, Page]:
    """A scenario's file, and what people do in it."""
    file = SCENARIOS / f"{name}.txt"
    return file, read(file.read_text())


@pytest.mark.parametrize(("name", "home"), [(name, home) for name in ON for home in ON[name]], ids=str)
def test_a_scenario_reads_the_same_on_every_platform(
    name: str, home: Home, request: pytest.FixtureRequest
) -> None:
    file, page = scenario(name)
    spoken = played(page, {who.user: home for who in page.people})
    if request.config.getoption("accept") and home == ON[name][0]:
        file.write_text(spoken)
    assert spoken == file.read_text()


@pytest.mark.parametrize("name", ON)
def test_people_in_slack_and_in_teams_see_the_same_and_hear_where_the_others_are(
    name: str, request: pytest.FixtureRequest
) -> None:
    file, page = scenario(name)
    where = {who.user: TEAMS if who.user in ("grace", "sari") else SLACK for who in page.people}
    spoken = played(page, where)
    compared = list(ndiff(file.read_text().splitlines(), spoken.splitlines()))
    assert not [line for line in compared if line.startswith("- ")]
    besides = "".join(f"{line[2:].strip()}\n" for line in compared if line.startswith("+ "))
    apart = SCENARIOS / "apart" / f"{name}.txt"
    if request.config.getoption("accept"):
        apart.write_text(besides)
    assert besides == apart.read_text()
