"""A scripted bot for the playground: it answers as told, and its clock moves by hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

from adapters.playground.cast import BY_USER, CHANNEL, PLATFORM, WORKSPACE
from adapters.playground.history import History
from adapters.playground.send import Playground
from bot.domain.effect import Alarm, Place, Reply
from bot.domain.event import Event
from bot.domain.message import Message, Part, message
from bot.ports import File, Outgoing, Waiting

MORNING = datetime(2026, 12, 1, 8, 15, tzinfo=UTC)
Script = Callable[[Event], Awaitable[tuple[Reply, ...]]]


class FakeTime:
    """A clock that stands still; `due` are moments at which something is done on the way."""

    def __init__(self) -> None:
        self.present = MORNING
        self.due: list[tuple[datetime, Callable[[], Awaitable[object]]]] = []
        self.alarms: list[Alarm] = []
        self.outbox: list[Waiting] = []

    def now(self) -> datetime:
        return self.present

    async def advance(self, by: timedelta) -> datetime:
        target = self.present + by
        while self.due and min(self.due, key=lambda entry: entry[0])[0] <= target:
            await self._do_next()
        self.present = target
        return target

    async def advance_to_next(self) -> datetime:
        if self.due:
            await self._do_next()
        return self.present

    async def _do_next(self) -> None:
        entry = min(self.due, key=lambda entry: entry[0])
        self.due.remove(entry)
        self.present = entry[0]
        await entry[1]()

    async def waiting(self, limit: int = 50) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        return self.alarms[:limit], self.outbox[:limit]


class FakeBot:
    """The inlet, the clock and the ids in one: remembers events and answers by `script`."""

    def __init__(self, history: History) -> None:
        self.time = FakeTime()
        self.events: list[Event] = []
        self.working: Mapping[str, bool] = {}
        self.script: Script | None = None
        self.playground = Playground(history, self.time.now)
        self._numbers = count(1)
        self._keys = count(1)

    @property
    def inlet(self) -> FakeBot:
        return self

    async def take(self, event: Event) -> tuple[Reply, ...]:
        self.events.append(event)
        return await self.script(event) if self.script else ()

    def ids(self) -> str:
        return f"fresh-{next(self._numbers)}"

    async def at_work(self) -> Mapping[str, bool]:
        return self.working

    def replies(self, *replies: Reply) -> None:
        """Answer every event from now on with these."""

        async def script(_: Event) -> tuple[Reply, ...]:
            return replies

        self.script = script

    async def tell(
        self, user: str, *parts: Part, key: str = "", files: Mapping[str, File] | None = None
    ) -> str:
        """Send a message to a person's own chat, or to the channel when `user` is "#"."""
        return await self.playground.send(
            outgoing(user, message(*parts), key or f"k{next(self._keys)}", files)
        )


def outgoing(user: str, told: Message, key: str = "k", files: Mapping[str, File] | None = None) -> Outgoing:
    """A worded message on its way."""
    if user == "#":
        place = Place(platform=PLATFORM, workspace=WORKSPACE, channel=CHANNEL)
        return Outgoing(key, place, None, told, files or {}, "fi")
    return Outgoing(key, Place(person=f"p-{user}"), BY_USER[user].address, told, files or {}, "fi")
