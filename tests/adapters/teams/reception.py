"""The way in with everything around it played: a bot that answers as told, and Teams as a transport shows it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from adapters.teams.channel_names import ChannelNames
from adapters.teams.chats import Chats
from adapters.teams.payload import Source
from adapters.teams.people import People
from adapters.teams.receive import PATIENCE, Answer, Patience, Receiver
from adapters.teams.replies import Replies
from adapters.teams.transport import Activity, Member, Ref, SendError, TeamsTransport, Verified
from adapters.teams.whereabouts import Whereabouts
from adapters.teams.wording import Wording
from bot.conversations import Conversation
from bot.domain.effect import Reply
from bot.domain.event import Address
from bot.untrusted import Body, text
from bot.work import Work
from dialogs.phrasebook import Phrasebook
from tests.adapters.inlet import Bot
from tests.adapters.slack.lines import Clock
from tests.adapters.teams.deliveries import TENANT, VERIFIED, delivery
from tests.conversations import MemoryConversations
from tests.workspaces import MemoryWorkspaces

HURRY = Patience(typing=0.0, answer=0.0)
"""Every turn is slow."""
BOOK = Phrasebook()
MARJA = Member(
    "29:1a-marja-korhonen", "10000000-0000-4000-8000-000000000001", "Marja Korhonen", TENANT, "user"
)
Json = dict[str, Any]
T = TypeVar("T")


@dataclass
class Teams(TeamsTransport):
    """What was asked of Teams, in order. `refused` fails calls by their name, `silent` holds up questions of people."""

    calls: list[tuple[str, Any]] = field(default_factory=list)
    people: dict[str, Member] = field(default_factory=lambda: {MARJA.id: MARJA})
    names: dict[str, str] = field(default_factory=dict)
    refused: dict[str, Exception] = field(default_factory=dict)
    silent: asyncio.Event | None = None
    lost: set[str] = field(default_factory=set)
    closed: bool = False

    async def verify(self, headers: Mapping[str, str], activity: Activity) -> Verified:
        """All is from Teams."""
        self._called("verify", activity)
        return VERIFIED

    async def send(self, ref: Ref, activity: Activity) -> str:
        """A message; `lost` conversations are not known any more."""
        message = self._called("send", (ref, activity))
        if ref.conversation in self.lost:
            raise SendError(404, "ConversationNotFound")
        return message

    async def update(self, ref: Ref, message: str, activity: Activity) -> None:
        """In the place of another."""
        self._called("update", (ref, message, activity))

    async def delete(self, ref: Ref, message: str) -> None:
        """Taken back."""
        self._called("delete", (ref, message))

    async def create(
        self,
        service_url: str,
        tenant: str,
        bot: str,
        *,
        account: str = "",
        channel: str = "",
        activity: Activity | None = None,
    ) -> tuple[str, str]:
        """A chat."""
        return f"a:{account}", self._called("create", account or channel)

    async def members(self, ref: Ref) -> list[Member]:
        """Everybody."""
        return list(self.people.values())

    async def member(self, ref: Ref, account: str) -> Member:
        """One of them."""
        self._called("member", (ref, account))
        if self.silent is not None:
            await self.silent.wait()
        if account not in self.people:
            raise SendError(404, "MemberNotFoundInConversation")
        return self.people[account]

    async def channels(self, service_url: str, tenant: str, team: str) -> dict[str, str]:
        """Names by id."""
        self._called("channels", team)
        return dict(self.names)

    async def close(self) -> None:
        """Let go."""
        self.closed = True

    def named(self, name: str) -> list[Any]:
        """What was asked by a name."""
        return [asked for called, asked in self.calls if called == name]

    def said(self) -> list[Activity]:
        """Every message that was sent, without the signs that an answer is being made."""
        return [activity for _, activity in self.named("send") if activity["type"] == "message"]

    def _called(self, name: str, asked: Any) -> str:
        self.calls.append((name, asked))
        if error := self.refused.get(name):
            raise error
        return f"m{len(self.calls)}"


class Files:
    """Hears answers about files."""

    def __init__(self) -> None:
        self.heard: list[tuple[Source, Body]] = []

    def concerns(self, activity: Body) -> bool:
        """Answers to an offer."""
        return text(activity, "name") == "fileConsent/invoke"

    async def answer(self, source: Source, activity: Body) -> None:
        """An answer."""
        self.heard.append((source, activity))


ME = Address("teams", TENANT, MARJA.aad_object_id)


def go(doing: Coroutine[Any, Any, T]) -> T:
    """Run to the end."""
    return asyncio.run(doing)


class Reception:
    """A receiver in the middle of all that."""

    def __init__(self, *replies: tuple[Reply, ...], patience: Patience = PATIENCE) -> None:
        self.bot = Bot(list(replies))
        self.teams = Teams()
        self.files = Files()
        self.work = Work()
        self.seconds = 0.0
        self.conversations = MemoryConversations()
        self.workspaces = MemoryWorkspaces()
        self.people = People(
            self.teams, self.work, lambda: self.seconds, lambda *news: self.receiver.news(*news)
        )
        clock = Clock()
        wording = Wording(BOOK, self.people)
        self.receiver = Receiver(
            self.bot,
            clock,
            self.people,
            ChannelNames(self.teams, self.work, lambda: self.seconds),
            Replies(self.teams, Chats(self.teams, self.conversations, clock), self.people, wording),
            wording,
            Whereabouts(self.conversations, self.workspaces, clock),
            self.files,
            self.work,
            patience,
        )

    async def receive(self, name: str, **changed: Any) -> Answer:
        """Take a recorded activity, and finish what it leads to."""
        answer = await self.receiver.receive({**delivery(name), **changed}, VERIFIED)
        await self.work.finish(5.0)
        return answer

    async def receive_slowly(self, name: str, **changed: Any) -> Answer:
        """The same with a bot that decides only after Teams got its answer."""
        self.bot.held = asyncio.Event()
        answer = await self.receiver.receive({**delivery(name), **changed}, VERIFIED)
        assert self.bot.committed == []
        self.bot.held.set()
        await self.work.finish(5.0)
        return answer


def known(office: Reception, subject: str) -> Conversation:
    """What is remembered of somebody's chat, or of a channel."""
    found = office.conversations.find("teams", TENANT, subject)
    assert found is not None
    return found


def texts(shown: Any) -> str:
    """Every text that an activity or a card shows, in order."""
    if isinstance(shown, dict):
        own = [shown[key] for key in ("text", "title", "label") if isinstance(shown.get(key), str)]
        inside = [
            texts(value)
            for key, value in shown.items()
            if key != "fallback" and isinstance(value, (dict, list))
        ]
        return " ".join([*own, *inside])
    return " ".join(texts(one) for one in shown) if isinstance(shown, list) else ""


def line_of(answer: Answer) -> str:
    """The sentence that whoever pressed gets as the answer, "" for a card."""
    assert answer.body is not None
    assert answer.body["statusCode"] == 200
    is_line = answer.body["type"] == "application/vnd.microsoft.activity.message"
    return str(answer.body["value"]) if is_line else ""


def card_of(answer: Answer) -> Json:
    """The card that takes the place of the pressed one."""
    assert answer.body is not None
    assert answer.body["type"] == "application/vnd.microsoft.card.adaptive"
    card: Json = answer.body["value"]
    return card
