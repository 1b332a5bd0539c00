"""The sender, joined to a Teams that serves on this machine; and messages to send through it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from adapters.teams.backoff import Backoff
from adapters.teams.chats import Chats
from adapters.teams.limits import Limits
from adapters.teams.payload import PLATFORM
from adapters.teams.send import Teams
from adapters.teams.transport import TeamsTransport
from adapters.teams.transports import make_transport
from adapters.teams.troubles import Troubles
from bot.config import TeamsSettings
from bot.conversations import Conversation
from bot.domain.effect import Place
from bot.domain.event import Address
from bot.domain.fit import FitWords
from bot.domain.message import Message
from bot.ports import Clock as BotsClock
from bot.ports import File, Outgoing
from bot.workspaces import Workspace, WorkspaceState
from tests.adapters.slack.lines import HELLO, NOW, Clock, Time
from tests.adapters.teams.connector import BOT, CHANNEL, TENANT, Connector, Person, aino, eero
from tests.adapters.teams.loopback import serving
from tests.conversations import MemoryConversations
from tests.workspaces import MemoryWorkspaces

NO_FILE = "Files cannot be shown here."


@dataclass
class Line:
    """A Teams and the sender that is joined to it. `time` are the seconds that go by while somebody waits."""

    teams: Connector
    transport: TeamsTransport
    platform: Teams
    conversations: MemoryConversations
    workspaces: MemoryWorkspaces
    time: Time

    def known(self, subject: str) -> Conversation:
        """What is remembered of a chat."""
        found = self.conversations.find(PLATFORM, TENANT, subject)
        assert found is not None
        return found

    @property
    def trouble(self) -> str:
        """What the operator is told of the tenant."""
        return self.workspaces.kept[PLATFORM, TENANT].trouble

    def again(self, clock: BotsClock | None = None) -> Teams:
        """Another process of the same bot, which remembers only what is kept."""
        return sender(self.transport, self.conversations, self.workspaces, self.time, clock)


def sender(
    transport: TeamsTransport,
    conversations: MemoryConversations,
    workspaces: MemoryWorkspaces,
    time: Time,
    clock: BotsClock | None = None,
) -> Teams:
    """The sender over a transport."""
    clock = clock or Clock()
    return Teams(
        transport,
        Limits(time.now),
        Chats(transport, conversations, clock),
        Troubles(workspaces),
        Backoff(lambda: 0.0),
        clock,
        lambda language: FitWords(no_file=NO_FILE),
        time.now,
        time.sleep,
    )


@asynccontextmanager
async def line(teams: Connector | None = None) -> AsyncIterator[Line]:
    """A Teams that serves, and the sender: it has a chat with Aino, knows Eero by name only, and a channel."""
    teams = teams or Connector()
    async with serving(teams) as url:
        transport = make_transport(TeamsSettings(local_url=teams.url))
        conversations, workspaces, time = MemoryConversations(), MemoryWorkspaces(), Time()
        workspaces.keep(
            Workspace(platform=PLATFORM, id=TENANT, name="Hoiva", state=WorkspaceState.INSTALLED, since=NOW)
        )
        chat = teams.chat_of(aino())
        conversations.keep(heard(aino().aad, url, chat.id, aino().account))
        conversations.keep(heard(eero().aad, url, "", eero().account))
        conversations.keep(heard(CHANNEL, url, CHANNEL))
        platform = sender(transport, conversations, workspaces, time)
        try:
            yield Line(teams, transport, platform, conversations, workspaces, time)
        finally:
            await transport.close()


def heard(subject: str, url: str, id: str = "", account: str = "") -> Conversation:
    """A chat as an activity told of it."""
    return Conversation(
        platform=PLATFORM,
        workspace=TENANT,
        subject=subject,
        id=id,
        service_url=url,
        account=account,
        bot=BOT,
        at=NOW,
    )


def at(person: Person) -> Address:
    """Where somebody is."""
    return Address(PLATFORM, TENANT, person.aad)


def to_person(
    who: Person, key: str = "k1", said: Message = HELLO, files: Mapping[str, File] | None = None
) -> Outgoing:
    """A message to a person's own chat."""
    return Outgoing(key, Place(person="p1"), at(who), said, files or {}, "fi")


def to_channel(channel: str = CHANNEL, key: str = "k1", said: Message = HELLO) -> Outgoing:
    """A message to a channel."""
    place = Place(platform=PLATFORM, workspace=TENANT, channel=channel, language="fi")
    return Outgoing(key, place, None, said, {}, "fi")
