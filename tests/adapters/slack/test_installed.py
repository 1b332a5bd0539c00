"""Whether the app is installed is known at once, also while the database is slow or away."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from slack_bolt.authorization import AuthorizeResult

from adapters.slack.installed import FRESH_SECONDS, Installed
from adapters.slack.work import Work

NOW = datetime(2026, 11, 23, tzinfo=UTC)


class Directory:
    """One workspace, T1; `held` keeps it from answering, `trouble` makes it fail."""

    def __init__(self) -> None:
        self.here = True
        self.asked = 0
        self.held: asyncio.Event | None = None
        self.trouble: Exception | None = None

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """The installation."""
        self.asked += 1
        if self.held is not None:
            await self.held.wait()
        if self.trouble is not None:
            raise self.trouble
        found = AuthorizeResult(enterprise_id=None, team_id=team_id, bot_user_id="UBOT", bot_token="xoxb-1")
        return found if self.here and team_id == "T1" else None

    async def uninstalled(self, workspace: str, happened: datetime) -> None:
        """Removed."""
        self.here = False

    async def revoked(self, workspace: str, bot_users: tuple[str, ...], happened: datetime) -> None:
        """Revoked."""
        self.here = False


class Office:
    """Installed in front of that directory."""

    def __init__(self) -> None:
        self.directory = Directory()
        self.seconds = 0.0
        self.work = Work()
        self.installed = Installed(self.directory, self.work, lambda: self.seconds)

    async def known(self, workspace: str = "T1") -> bool:
        """Whether it says that the app is there."""
        return await self.installed.authorize(workspace) is not None


def test_the_directory_is_asked_seldom() -> None:
    async def story() -> None:
        office = Office()
        assert [await office.known() for _ in range(5)] == [True] * 5
        assert office.directory.asked == 1
        assert not await office.known("T2")
        assert not await office.known("")
        office.seconds = FRESH_SECONDS
        office.directory.here = False
        assert not await office.known()

    asyncio.run(story())


@pytest.mark.parametrize("slow", [True, False])
def test_a_slow_or_broken_directory_is_answered_for_by_what_was_known(
    slow: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.installed.WAIT_SECONDS", 0.0 if slow else 5.0)

    async def story() -> None:
        office = Office()
        assert await office.known()
        office.seconds = FRESH_SECONDS
        if slow:
            office.directory.held = asyncio.Event()
        else:
            office.directory.trouble = OSError("database")
        assert await office.known()
        if office.directory.held is not None:
            assert await office.known()
            assert office.directory.asked == 2
            office.directory.held.set()
        await office.work.finish(5.0)

    asyncio.run(story())


def test_a_broken_directory_of_whom_nothing_is_known_is_heard_of() -> None:
    async def story() -> None:
        office = Office()
        office.directory.trouble = OSError("database")
        with pytest.raises(OSError, match="database"):
            await office.known()

    asyncio.run(story())


@pytest.mark.parametrize("removal", ["uninstalled", "revoked"])
def test_a_removal_is_known_at_once(removal: str) -> None:
    async def story() -> None:
        office = Office()
        assert await office.known()
        told: tuple[Any, ...] = ("T1", NOW) if removal == "uninstalled" else ("T1", ("UBOT",), NOW)
        await getattr(office.installed, removal)(*told)
        assert not await office.known()

    asyncio.run(story())
