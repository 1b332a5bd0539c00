"""What the bot needs from outside: a clock, a store, and chat platforms. Adapters and storage implement these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from bot.domain.effect import Alarm, Lane, Place, Reply, Tell
from bot.domain.event import Address, Event
from bot.domain.message import Message
from bot.domain.privacy import Opened
from bot.domain.world import World

T = TypeVar("T")


class Clock(Protocol):
    """Where "now" comes from."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Scope:
    """What to load for a turn: the surroundings of one person, known by id or by address.

    Surroundings: the person; their enrolments, the programmes of those and the programmes they lead, all leads of
    these; their journeys that are not closed, and those that these continue (and all closed ones when `everything`),
    with members, members' enrolments and runs, meetings, agreements, goals, tasks, answers (without words; own ones,
    and others' on those journeys); of their runs those in state open or later, those of journeys that are not closed,
    those of the last 60 days, and those without journey and occurrence, which may be opened again at any time (all when
    `everything`). For a lead: also the other leads' runs, and all
    enrolments, people, journeys, meetings and rounds of the led programmes (never goals, tasks, agreements, answers).
    Concerns are there for who told them and for the contact they were told to, with both people and the answer.
    Programmes of the person's workplace (their workspace, and those that are together with it; `World.places` names
    them) are there when they are open, those that a waiting run is about, and those
    whose contact for concerns the person is; with each its contact. While the person is naming somebody
    (`NAMING_DIALOGS`), everybody known in the workplace is there too. `named` are people whose names are needed,
    wherever they are by now: somebody who has left a group is still called by name in the word that they left.

    With `room`, a journey's id, instead of a person: what is known in the shared conversation of its members. That
    is the journey and those it continues, its members, its programme and its meetings; no answers, goals, tasks, runs
    or agreements.
    """

    person: str = ""
    address: Address | None = None
    everything: bool = False
    named: tuple[str, ...] = ()
    room: str = ""


class UnitOfWork(Protocol):
    """One transaction: all of a turn's reads and writes. Commits when the work function returns."""

    def first_time(self, delivery: str, at: datetime) -> bool:
        """True once per delivery id (the inbox); False when it was taken before."""
        ...

    def load(self, scope: Scope) -> World:
        """The facts of the scope. An unknown address gives a world without a person."""
        ...

    def write(
        self, world: World, tells: Sequence[Tell], alarms: Sequence[Alarm], silenced: Sequence[str]
    ) -> None:
        """Write what the turn changed, its messages and its alarms.

        `silenced` are subjects whose alarm is taken away. A tell whose key exists is left out.
        """
        ...

    def words(self, answers: Iterable[str], viewer: str) -> Mapping[str, Opened]:
        """Opened answers by id, of those answers that `viewer` may read; the others are absent."""
        ...


class Store(Protocol):
    """Durable memory. Calls block; call them outside the event loop. Any thread may call."""

    def transact(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction and return its result after the commit.

        The work must be a pure function of what it reads: it may be run again after a lost race. An exception
        rolls back this work alone and is raised here.
        """
        ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """An outbox row that is claimed for sending. `attempt` starts at 1.

    `unsure` is the moment (UTC) since which nobody knows whether it arrived: an earlier send ended without an answer,
    or in the middle. None: what is not in `pieces` certainly did not arrive. `pieces` counts those of the message's
    pieces, from the first on, that certainly arrived.
    """

    id: int
    key: str
    to: Place
    message: Message
    due_at: datetime
    attempt: int
    lane: Lane
    unsure: datetime | None = None
    pieces: int = 0

    @property
    def workspace(self) -> tuple[str, str]:
        """The platform and the workspace that it goes to, each "" where that is known only when it is worded."""
        return self.to.platform, self.to.workspace


class Claims(Protocol):
    """Due alarms and outbox rows, claimed so that no two processes take the same. Calls block."""

    def alarms(self, now: datetime, limit: int, lease: timedelta) -> Sequence[Alarm]:
        """Claim due alarms, earliest first; a claim is free again after the lease."""
        ...

    def alarm_done(self, alarm: Alarm) -> None:
        """Take away a claimed alarm that its turn did not replace."""
        ...

    def outbox(
        self, now: datetime, limit: int, lease: timedelta, without: tuple[str, str] | None = None
    ) -> Sequence[Waiting]:
        """Claim due messages, at most the earliest of each place, earliest first.

        `without` is a `Waiting.workspace` of which none is wanted just now.
        """
        ...

    def sent(self, waiting: Waiting, ref: str, at: datetime) -> None:
        """The platform took it; `ref` is the platform's id of the message."""
        ...

    def put_back(self, waiting: Waiting, due_at: datetime, pieces: int = 0) -> None:
        """Certainly not sent beyond the first `pieces`; try again at `due_at`. A lost claim changes nothing."""
        ...

    def put_all_back(self, later: Sequence[tuple[Waiting, datetime]]) -> None:
        """Several that were not tried, each until its moment, in one write. They keep what is known of them."""
        ...

    def unsure(self, waiting: Waiting, now: datetime, again_at: datetime, pieces: int = 0) -> None:
        """Nobody knows whether more than the first `pieces` arrived: claim it again at `again_at`, to look.

        The first time it holds back what is behind it at its place; from the second on, others go before. A lost
        claim changes nothing.
        """
        ...

    def refused(self, waiting: Waiting, reason: str, at: datetime) -> None:
        """The platform will never take it."""
        ...

    def prune(self, before: datetime) -> int:
        """Forget deliveries taken, and messages settled, before a moment (UTC); how many."""
        ...

    def waiting(self, limit: int) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        """The earliest alarms and unsent outbox rows, unclaimed: for a look from outside (ids and kinds)."""
        ...

    def next_due(self) -> tuple[datetime | None, datetime | None]:
        """The earliest waiting alarm and outbox row (UTC), for the time machine and for sleeping."""
        ...


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can show. `fit` degrades a message to these. Limits are counts of characters or items.

    `rooms`: groups can have a shared conversation; where they cannot, what is meant for one is not sent.
    `files_apart`: a file is a message of its own, after what was said with it.
    """

    buttons: int = 5
    button_label: int = 24
    choose: bool = True
    forms: bool = True
    files: bool = True
    files_apart: bool = False
    text: int = 3000
    rooms: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand over: its name with ending, media type, bytes (which may hold words: in no repr)."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Room:
    """The shared conversation of a group: its journey's id, and who belongs there at this moment (in no repr).

    `members` can be reached, all in the same `workspace`; who is in the conversation and not among them has to leave
    it. `name` is the programme's, for a platform that names its conversations.
    """

    id: str
    workspace: str
    name: str
    members: tuple[Address, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A worded message, ready to be drawn (in no repr). `files` belong to its `Attachment` parts: kind and subject.

    Where it goes: to `address`, a person's own chat; to `room`; or to the channel of `place` when both are None.
    """

    key: str
    place: Place
    address: Address | None
    message: Message = field(repr=False)
    files: Mapping[str, File]
    language: str
    room: Room | None = None


UNCLEAR = "unclear"
"""Why nothing is sent to a channel that is known by a name alone: several have it."""


class SendFailed(Exception):
    """A send that did not succeed, or a look that could not be taken.

    `retry_at` set: certainly not sent, try then. `gone`: `blocked`, `left` or `outside`, for good; those who can act
    are told. For a channel also `UNCLEAR`. `dropped`: certainly not sent, for good, and nobody in the chat can act
    (the workspace took the bot away, a group cannot have a room). None of them: nobody knows whether it arrived; it is
    looked for before it is sent again. `code` names the reason, never a word of the message.
    """

    def __init__(
        self, code: str, *, retry_at: datetime | None = None, gone: str = "", dropped: bool = False
    ) -> None:
        super().__init__(code)
        self.code = code
        self.retry_at = retry_at
        self.gone = gone
        self.dropped = dropped


class Platform(Protocol):
    """A chat platform's way out.

    A message of which nobody knows whether it arrived is looked for after `first_look`: what timed out here may still
    be on its way there. It is sent once more, and only once, when nobody could look for so long as `patience`; where
    nobody can ever look, both are the same few minutes.
    """

    name: str
    capabilities: Capabilities
    first_look: timedelta = timedelta(seconds=15)
    patience: timedelta = timedelta(days=1)

    async def send(self, outgoing: Outgoing) -> str:
        """Send; the platform's message id. Raises `SendFailed`."""
        ...

    async def find(self, outgoing: Outgoing) -> str:
        """The platform's id of a message that may have been sent before, by its key; "" when it surely was not.

        Asked before a message is sent again. Raises `SendFailed` when it cannot be told now. A platform that takes
        each key only once need not look: there, sending again does no harm.
        """
        return ""

    def wait(self, key: str, workspace: str) -> float:
        """How many seconds a message under this key has to wait for its turn in the workspace; 0: it can go.

        Asked in the event loop, before the message is worded. Whoever asks stands in line, first come first served,
        and keeps the place until the message is sent or `leave` is called.
        """
        return 0.0

    def leave(self, key: str, workspace: str) -> None:
        """The message does not come: it is settled, or waits for something else. Its place in line is free."""
        return


class Inlet(Protocol):
    """The one way in, as adapters see it."""

    async def take(self, event: Event) -> tuple[Reply, ...]:
        """Take an event through the one turn, committed on return; the worded direct replies, to be drawn now."""
        ...


class TimeMachine(Protocol):
    """The playground's grip on the bot's clock. Moves forward only, stopping at each due moment on the way."""

    def now(self) -> datetime:
        """The bot's present (aware UTC)."""
        ...

    async def advance(self, by: timedelta) -> datetime:
        """Move on, doing everything that falls due on the way at its own moment; the new present."""
        ...

    async def advance_to_next(self) -> datetime:
        """Move to the next alarm or waiting message and do it; the new present (unchanged if nothing waits)."""
        ...

    async def waiting(self, limit: int = 50) -> tuple[Sequence[Alarm], Sequence[Waiting]]:
        """What waits in alarms and outbox, earliest first."""
        ...
