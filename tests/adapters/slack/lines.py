"""The sender, joined to a fake Slack that serves on this machine; and messages to send through it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web

from adapters.slack.accounts import Accounts
from adapters.slack.api import SlackApi, open_session
from adapters.slack.history import History
from adapters.slack.limits import Limits, PacedApi
from adapters.slack.rooms import Rooms
from adapters.slack.send import Slack
from bot.domain.effect import Place
from bot.domain.event import Address
from bot.domain.fit import FitWords
from bot.domain.message import Message, Say, message
from bot.ports import File, Outgoing, Room
from bot.workspaces import Workspace, WorkspaceState
from tests.adapters.slack.webapi import TOKEN, FakeSlack
from tests.workspaces import MemoryWorkspaces

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
HELLO = message(Say("Hei"))


class Tokens:
    """One workspace's token."""

    def __init__(self, token: str = TOKEN) -> None:
        self.given = token

    async def token(self, workspace: str) -> str:
        return self.given if workspace == "T1" else ""


class Ears:
    """Hears how calls end."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def worked(self, workspace: str, method: str) -> None:
        self.heard.append(f"{method} worked")

    def failed(self, workspace: str, method: str, failure: Any) -> None:
        self.heard.append(f"{method} {failure.code} {failure.needed}".strip())


class Clock:
    """The bot's clock."""

    def now(self) -> datetime:
        return NOW


@dataclass
class Line:
    """A fake Slack and the sender that is joined to it."""

    slack: FakeSlack
    api: SlackApi
    platform: Slack
    workspaces: MemoryWorkspaces
    ears: Ears
    tokens: Tokens
    time: Time
    accounts: Accounts
    closed: list[Address]


@asynccontextmanager
async def serving(slack: FakeSlack, *more: web.RouteDef) -> AsyncIterator[str]:
    """The fake Slack as a server on this machine, which serves `more`, too; the address of its Web API."""
    app = web.Application()
    app.add_routes(more)
    app.router.add_post("/api/{method}", slack.handle)
    app.router.add_post("/upload/{id}", slack.upload)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        slack.url = f"http://127.0.0.1:{port}/"
        yield f"{slack.url}api/"
    finally:
        await runner.cleanup()


class Time:
    """Seconds that go by only while somebody sleeps."""

    def __init__(self) -> None:
        self.present = 0.0

    def now(self) -> float:
        return self.present

    async def sleep(self, seconds: float) -> None:
        until = self.present + seconds
        await asyncio.sleep(0)
        self.present = max(self.present, until)


def joined(slack: FakeSlack, session: aiohttp.ClientSession, url: str) -> Line:
    """The sender, joined to an address."""
    tokens, ears, workspaces, time = Tokens(), Ears(), MemoryWorkspaces(), Time()
    here = Workspace(
        platform="slack",
        id="T1",
        name="Hoiva",
        state=WorkspaceState.INSTALLED,
        since=NOW,
        facts={"bot_user": "UBOT"},
    )
    workspaces.keep(here)
    api = SlackApi(session, tokens, url, ears, time.now)
    paced = PacedApi(api, Limits(), time.now, time.sleep)
    closed: list[Address] = []
    accounts = Accounts(paced, lambda who, profile, active: closed.append(who), time.now, time.sleep)
    platform = Slack(
        paced,
        Rooms(paced, workspaces),
        History(paced, lambda: slack.stamp),
        accounts,
        Clock(),
        lambda language: FitWords(no_file=f"no file ({language})"),
    )
    return Line(slack, api, platform, workspaces, ears, tokens, time, accounts, closed)


@asynccontextmanager
async def line(slack: FakeSlack | None = None) -> AsyncIterator[Line]:
    """A fake Slack that serves, and the sender joined to it."""
    slack = slack or FakeSlack()
    async with serving(slack) as url, open_session() as session:
        made = joined(slack, session, url)
        yield made
        await made.platform.close()


def to_person(
    user: str = "U1", key: str = "k1", said: Message = HELLO, files: Mapping[str, File] | None = None
) -> Outgoing:
    """A message to a person's own chat."""
    place = Place(person=f"person-{user}")
    return Outgoing(key, place, Address("slack", "T1", user), said, files or {}, "fi")


def to_channel(channel: str = "C1", key: str = "k1") -> Outgoing:
    """A message to a channel."""
    place = Place(platform="slack", workspace="T1", channel=channel, language="fi")
    return Outgoing(key, place, None, message(Say("Hei kaikki")), {}, "fi")


def to_room(members: int, key: str = "k1", name: str = "Hoivan mentorointi") -> Outgoing:
    """A message to a group's room."""
    people = tuple(Address("slack", "T1", f"U{number}") for number in range(1, members + 1))
    room = Room("j1", "T1", name, people)
    return Outgoing(key, Place(room="j1"), None, message(Say("Hei ryhmä")), {}, "fi", room)


def in_seconds(seconds: float) -> datetime:
    """A moment so many seconds from now."""
    return NOW + timedelta(seconds=seconds)
