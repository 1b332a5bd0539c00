"""Every platform as a house in which one person, and a channel where there are some, can be written to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from adapters.console.terminal import Terminal
from adapters.playground.cast import BY_USER, CHANNEL, PLATFORM, WORKSPACE
from adapters.playground.history import History
from adapters.playground.send import Playground
from bot.domain.effect import Place
from bot.domain.event import Address
from bot.domain.fit import FitWords, fit
from bot.domain.message import Message
from bot.ports import File, Outgoing, Platform
from bot.worded import piece_key
from tests.adapters.slack.lines import NOW, line
from tests.adapters.teams import lines as teams_lines
from tests.adapters.teams.accepting import accepted
from tests.adapters.teams.connector import CHANNEL as TEAMS_CHANNEL
from tests.adapters.teams.connector import TENANT, aino


@dataclass(frozen=True)
class House:
    """A platform, who is there, and what they see. `channel` and `nowhere` are "" where there are no channels.

    `seen` is all that stands in the person's chat and in the channel, `files` those handed over, by name, once the
    person has taken them. `looks`: the platform can tell what it was sent before.
    """

    platform: Platform
    person: Address
    stranger: Address | None
    channel: str
    nowhere: str
    seen: Callable[[], str]
    files: Callable[[], Awaitable[Mapping[str, bytes]]]
    looks: bool = True

    def to_person(self, key: str, said: Message, files: Mapping[str, File] | None = None) -> Outgoing:
        """A message to the person, as the platform can show it; one that is no more than one piece there."""
        (only,) = self.pieces_to_person(key, said, files)
        return only

    def pieces_to_person(
        self, key: str, said: Message, files: Mapping[str, File] | None = None
    ) -> list[Outgoing]:
        """The same in as many pieces as the platform makes of it."""
        return self._to(self.person, "p1", "", key, said, files)

    def to_stranger(self, key: str, said: Message) -> Outgoing:
        """A message to somebody who is not there."""
        (only,) = self._to(self.stranger, "p2", "", key, said)
        return only

    def to_channel(self, channel: str, key: str, said: Message) -> Outgoing:
        """A message to a channel."""
        (only,) = self._to(None, "", channel, key, said)
        return only

    def _to(
        self,
        address: Address | None,
        person: str,
        channel: str,
        key: str,
        said: Message,
        files: Mapping[str, File] | None = None,
    ) -> list[Outgoing]:
        place = Place(person=person)
        if channel:
            home = self.person
            place = Place(platform=home.platform, workspace=home.workspace, channel=channel, language="fi")
        return [
            Outgoing(piece_key(key, number), place, address, fitted, files or {}, "fi")
            for number, fitted in enumerate(fit(said, self.platform.capabilities, FitWords()))
        ]


Opening = Callable[[Path], AbstractAsyncContextManager[House]]


@asynccontextmanager
async def playground(folder: Path) -> AsyncIterator[House]:
    """The browser's playground."""
    history = History(folder / "history.sqlite")
    user = next(iter(BY_USER))

    def kept() -> list[dict[str, Any]]:
        chats = history.conversation(user, ""), history.conversation(user, CHANNEL)
        return [dict(part) for chat in chats for message in chat for part in message.parts]

    async def files() -> Mapping[str, bytes]:
        found = (history.file(int(part["file"]["id"])) for part in kept() if part["type"] == "file")
        return {file.name: file.content for file in found if file is not None}

    yield House(
        Playground(history, lambda: NOW),
        Address(PLATFORM, WORKSPACE, user),
        Address(PLATFORM, WORKSPACE, "nobody"),
        CHANNEL,
        "nowhere",
        lambda: json.dumps(kept(), ensure_ascii=False),
        files,
    )
    history.close()


@asynccontextmanager
async def console(folder: Path) -> AsyncIterator[House]:
    """The terminal, where one person is and nobody else."""
    out = StringIO()
    laid = folder / "files"

    async def files() -> Mapping[str, bytes]:
        return {path.name: path.read_bytes() for path in laid.iterdir()} if laid.exists() else {}

    yield House(Terminal(out, laid), Address("terminal", "here", "me"), None, "", "", out.getvalue, files)


@asynccontextmanager
async def slack(folder: Path) -> AsyncIterator[House]:
    """Slack, over HTTP to a Web API on this machine."""
    async with line() as joined:

        async def files() -> Mapping[str, bytes]:
            said = joined.slack.messages["DU1"]
            shared = [file["id"] for message in said for file in message.get("files", ())]
            return {joined.slack.laid[one]["name"]: joined.slack.laid[one]["content"] for one in shared}

        yield House(
            joined.platform,
            Address("slack", "T1", "U1"),
            Address("slack", "T1", "U404"),
            "C1",
            "C404",
            lambda: "\n".join(joined.slack.texts("DU1") + joined.slack.texts("C1")),
            files,
        )


@asynccontextmanager
async def teams(folder: Path) -> AsyncIterator[House]:
    """Teams, over HTTP to a connector on this machine, where the person takes every file that is offered."""
    async with teams_lines.line() as joined:
        yield House(
            joined.platform,
            teams_lines.at(aino()),
            Address("teams", TENANT, "dddddddd-0000-4000-8000-000000000404"),
            TEAMS_CHANNEL,
            "19:nowhere@thread.tacv2",
            joined.teams.everything,
            lambda: accepted(joined, aino(), PDF),
            looks=False,
        )


PDF = File("sopimus.pdf", "application/pdf", b"%PDF-1.7 words")
"""The one file that the people of these houses are handed."""
HOUSES: dict[str, Opening] = {"playground": playground, "console": console, "slack": slack, "teams": teams}
