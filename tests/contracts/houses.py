"""Every platform as a house in which one person, and a channel where there are some, can be written to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
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
from tests.adapters.slack.lines import NOW, line


@dataclass(frozen=True)
class House:
    """A platform, who is there, and what they see. `channel` and `nowhere` are "" where there are no channels.

    `seen` is all that stands in the person's chat and in the channel, `files` those handed over, by name; a platform
    that does not keep them as they are gives none.
    """

    platform: Platform
    person: Address
    stranger: Address | None
    channel: str
    nowhere: str
    seen: Callable[[], str]
    files: Callable[[], Mapping[str, bytes]]

    def to_person(self, key: str, said: Message, files: Mapping[str, File] | None = None) -> Outgoing:
        """A message to the person, as the platform can show it."""
        return self._to(self.person, "p1", "", key, said, files)

    def to_stranger(self, key: str, said: Message) -> Outgoing:
        """A message to somebody who is not there."""
        return self._to(self.stranger, "p2", "", key, said)

    def to_channel(self, channel: str, key: str, said: Message) -> Outgoing:
        """A message to a channel."""
        return self._to(None, "", channel, key, said)

    def _to(
        self,
        address: Address | None,
        person: str,
        channel: str,
        key: str,
        said: Message,
        files: Mapping[str, File] | None = None,
    ) -> Outgoing:
        place = Place(person=person)
        if channel:
            home = self.person
            place = Place(platform=home.platform, workspace=home.workspace, channel=channel, language="fi")
        (fitted,) = fit(said, self.platform.capabilities, FitWords())
        return Outgoing(key, place, address, fitted, files or {}, "fi")


Opening = Callable[[Path], AbstractAsyncContextManager[House]]


@asynccontextmanager
async def playground(folder: Path) -> AsyncIterator[House]:
    """The browser's playground."""
    history = History(folder / "history.sqlite")
    user = next(iter(BY_USER))

    def kept() -> list[dict[str, Any]]:
        chats = history.conversation(user, ""), history.conversation(user, CHANNEL)
        return [dict(part) for chat in chats for message in chat for part in message.parts]

    def files() -> Mapping[str, bytes]:
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

    def files() -> Mapping[str, bytes]:
        return {path.name: path.read_bytes() for path in laid.iterdir()} if laid.exists() else {}

    yield House(Terminal(out, laid), Address("terminal", "here", "me"), None, "", "", out.getvalue, files)


@asynccontextmanager
async def slack(folder: Path) -> AsyncIterator[House]:
    """Slack, over HTTP to a Web API on this machine."""
    async with line() as joined:

        def files() -> Mapping[str, bytes]:
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


HOUSES: dict[str, Opening] = {"playground": playground, "console": console, "slack": slack}
