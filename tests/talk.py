"""Talks to the bot as people do, over the real turn, clock and delivery; keeps a transcript people can read.

    talk = Talk.with_cast("aino", "liam:en")
    talk.say("aino", "liity")
    talk.press("aino", "Ohita")
    talk.advance(days=1)
    assert "Hei" in talk.last("aino")

`> ` typed or pressed, `< ` shown, at the bot's time in Helsinki. Buttons are pressed by their visible label.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Protocol
from zoneinfo import ZoneInfo

from adapters.playground.send import Playground
from bot.decide import decide
from bot.deliver import Delivery
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.event import Address, Arrived, Event, Happening, Looked, Pressed, Profile, Said, Submitted
from bot.domain.message import Actions, Button, Choose, Form, Message
from bot.domain.people import person_id
from bot.domain.plain import plain
from bot.domain.workplace import Home, Workplaces
from bot.domain.world import World
from bot.ports import Capabilities, Claims, Outgoing, Platform, Scope, SendFailed, Store
from bot.tick import Ticker
from bot.turn import Turn
from dialogs.books import Books, open_books
from tests.memory import MemoryStore

START = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A Monday, nine o'clock in Helsinki."""
HELSINKI = ZoneInfo("Europe/Helsinki")
PLATFORM, WORKSPACE = "playground", "kotipesa"
HERE = Home(PLATFORM, WORKSPACE)
ELSEWHERE = Home("teams", "kotipesa.example")
"""A second home that a workplace may have."""
IN_SLACK = Home("slack", "T0KOTIPESA")
"""Where the others of a transcript chat, when one of them is elsewhere: in an app that people know by name."""
TOGETHER = Workplaces([[HERE, ELSEWHERE, IN_SLACK]])
NOBODY_ELSEWHERE: Mapping[str, Home] = MappingProxyType({})
ROOM = "#room"
"""The group's own conversation, where a test lets the platform have such."""
BOOKS = open_books()


class Memory(Store, Claims, Protocol):
    """A store with its claims."""


@dataclass
class Bot(Platform):
    """The bot's present and the phones: a clock to set, and a platform that keeps what it is given."""

    time: datetime = START
    name: str = PLATFORM
    capabilities: Capabilities = Playground.capabilities
    phones: dict[str, list[Outgoing]] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    gone: dict[str, str] = field(default_factory=dict)
    silent: set[str] = field(default_factory=set)

    def now(self) -> datetime:
        """The bot's present (aware UTC)."""
        return self.time

    async def send(self, outgoing: Outgoing) -> str:
        """Keep the message on the phone it is for."""
        user = outgoing.address.user if outgoing.address else _shared(outgoing)
        if user in self.gone:
            raise SendFailed("gone", gone=self.gone[user])
        if user in self.silent:
            raise SendFailed("silent")
        if outgoing.key not in self.keys:
            self.keys.add(outgoing.key)
            self.phones.setdefault(user, []).append(outgoing)
        return outgoing.key

    async def find(self, outgoing: Outgoing) -> str:
        """Whether the phone has it; of a silent one nobody can tell."""
        if (outgoing.address.user if outgoing.address else _shared(outgoing)) in self.silent:
            raise SendFailed("silent")
        return outgoing.key if outgoing.key in self.keys else ""


def _shared(outgoing: Outgoing) -> str:
    """What a shared conversation is called here: a channel by its name, and a group's room."""
    return ROOM if outgoing.room is not None else f"#{outgoing.place.channel}"


class CandidTurn(Turn):
    """A turn that lets a test see why a decision failed, instead of apologising to the person."""

    def take(self, event: Event) -> tuple[Reply, ...]:
        """Decide and commit, or raise."""
        return self.store.transact(partial(self._work, event, decide))


class Talk:
    """One bot, several phones. Users are short names ("aino"); `languages` gives others than Finnish."""

    def __init__(self, languages: Mapping[str, str] | None = None, store: Memory | None = None) -> None:
        self.bot = Bot()
        self.languages = dict(languages or {})
        self.homes: dict[str, Home] = {}
        self.open(store or MemoryStore(), BOOKS)
        self.lines: list[str] = []
        self.forms: dict[str, Form] = {}
        self.errors: dict[str, FormErrors] = {}
        self.pages: dict[str, Message] = {}
        self._count = 0
        self._shown: dict[str, int] = {}

    def open(self, store: Memory, books: Books) -> None:
        """Go on over this store with these books; nothing is remembered elsewhere."""
        self.store = store
        platforms = dict.fromkeys((PLATFORM, ELSEWHERE.platform, IN_SLACK.platform), self.bot)
        self.turn = CandidTurn(store, books, platforms)
        self.delivery = Delivery(store, store, self.bot, self.turn, platforms)
        self.ticker = Ticker(self.turn, store, self.delivery, self.bot)

    def with_rooms(self) -> None:
        """From now on the platform gives groups a conversation of their own."""
        self.bot.capabilities = replace(self.bot.capabilities, rooms=True)

    @classmethod
    def with_cast(
        cls, *users: str, store: Memory | None = None, homes: Mapping[str, Home] = NOBODY_ELSEWHERE
    ) -> Talk:
        """People who have opened the chat: "aino" (fi), "liam:en"; what they were shown is not in the transcript.

        `homes` are those who chat elsewhere.
        """
        split = [user.partition(":") for user in users]
        talk = cls({name: language or "fi" for name, _, language in split}, store)
        talk.homes.update(homes)
        for name, _, _ in split:
            talk.act(name, Arrived())
        talk.lines.clear()
        return talk

    def id(self, user: str) -> str:
        """The person's id."""
        address = self.address(user)
        known = self.store.transact(lambda unit: unit.load(Scope(address=address)).person_at(address))
        return known.id if known else person_id(address)

    def address(self, user: str) -> Address:
        """Where the person chats."""
        return Address(*self.homes.get(user, HERE), user)

    # --- what people do ----------------------------------------------------------------------------

    def say(
        self, user: str, text: str, *, attachments: int = 0, delivery: str = "", channel: str = ""
    ) -> None:
        """Type a message."""
        self._note(user, f"> {text}" + (" [image]" if attachments else ""))
        self.act(user, Said(text, attachments), delivery, channel)

    def press(self, user: str, label: str, *, nth: int = -1) -> None:
        """Press a button by its label, on the newest message that has it (`nth` counts among those)."""
        button = self.button(user, label, nth=nth)
        self._note(user, f"> [{label}]")
        self.act(user, Pressed(button.payload.encode()))

    def tick(self, user: str, *labels: str) -> None:
        """Tick options of the newest list by their labels, and submit it."""
        choose = next(
            part
            for out in reversed(self.bot.phones[user])
            for part in out.message.parts
            if isinstance(part, Choose)
        )
        ids = tuple(option.id for label in labels for option in choose.options if option.label == label)
        assert len(ids) == len(labels), f"{labels} not all in {[o.label for o in choose.options]}"
        self._note(user, f"> [x] {', '.join(labels)}")
        self.act(user, Submitted(choose.submit.payload.encode(), {choose.step: ids}))

    def submit(self, user: str, **values: str | Iterable[str]) -> None:
        """Fill in the open form: option ids or typed text by field id; fields left out keep their values."""
        form = self.forms[user]
        filled = {field.id: tuple(map(str, field.value)) for field in form.fields}
        for name, value in values.items():
            assert name in filled, f"{name} is not a field of {sorted(filled)}"
            filled[name] = (value,) if isinstance(value, str) else tuple(value)
        self._note(user, "> [form] " + "; ".join(f"{n}: {', '.join(v)}" for n, v in filled.items() if v))
        self.act(user, Submitted(form.payload.encode(), filled))

    def advance(self, **delta: float) -> None:
        """Let time pass (`days=1`, `hours=2` …), everything that falls due happening at its own moment."""
        self.advance_to(self.bot.time + timedelta(**delta))

    def advance_to(self, moment: datetime) -> None:
        """Let time pass until a moment (aware UTC)."""
        for _ in range(100_000):
            due = [at for at in self.store.next_due() if at is not None]
            if not due or min(due) > moment:
                break
            self.bot.time = max(self.bot.time, min(due))
            self._settle()
        else:
            raise AssertionError("the clock never comes to rest")
        self.bot.time = max(self.bot.time, moment)

    def act(self, user: str, what: Happening, delivery: str = "", channel: str = "") -> tuple[Reply, ...]:
        """Any act of a person, then everything that is due now."""
        replies = self.take(user, self.event(user, what, delivery, channel))
        self._settle()
        return replies

    def look(self, user: str) -> str:
        """Open the home page; what stands there."""
        self._note(user, "> (opens the home page)")
        self.act(user, Looked())
        return plain(self.pages[user])

    def event(self, user: str, what: Happening, delivery: str = "", channel: str = "") -> Event:
        """An act as it reaches the bot now."""
        self._count += 1
        return Event(
            id=delivery or f"d{self._count}",
            at=self.bot.time,
            what=what,
            sender=self.address(user),
            profile=self.profile(user),
            channel=channel,
            can_open_form=not channel,
        )

    def profile(self, user: str) -> Profile:
        """What the platform tells of a person."""
        return Profile(user.capitalize(), self.languages.get(user, "fi"), "Europe/Helsinki")

    def take(self, user: str, event: Event) -> tuple[Reply, ...]:
        """Let the bot decide about an event, and show its direct replies; messages wait for the next tick."""
        replies = self.turn.take(event)
        for reply in replies:
            self._reply(user, reply)
        return replies

    # --- what people see ---------------------------------------------------------------------------

    def shown(self, user: str) -> list[str]:
        """Every message on a phone (or `#channel`) as plain text, oldest first."""
        return [plain(out.message) for out in self.bot.phones.get(user, [])]

    def last(self, user: str) -> str:
        """The newest message as plain text."""
        return self.shown(user)[-1]

    def new(self, user: str) -> str:
        """Everything shown since the last look, as one text."""
        everything = self.shown(user)
        start = self._shown.get(user, 0)
        self._shown[user] = len(everything)
        return "\n".join(everything[start:])

    def button(self, user: str, label: str, *, nth: int = -1) -> Button:
        """A visible button by its label."""
        found = [
            button
            for out in self.bot.phones.get(user, [])
            for part in out.message.parts
            if isinstance(part, Actions)
            for button in part.buttons
            if button.label == label
        ]
        assert found, f"{user} sees no button {label!r}; last: {self.last(user)}"
        return found[nth]

    def world(self, user: str) -> World:
        """The facts around a person, as stored."""
        scope = Scope(person=self.id(user), everything=True)
        return self.store.transact(lambda unit: unit.load(scope))

    def transcript(self) -> str:
        """The conversation so far, as people saw it."""
        return "\n".join(self.lines) + "\n"

    # --- inside ------------------------------------------------------------------------------------

    def _settle(self) -> None:
        before = {user: len(messages) for user, messages in self.bot.phones.items()}
        asyncio.run(self.ticker.tick())
        for user, messages in self.bot.phones.items():
            for out in messages[before.get(user, 0) :]:
                self._show(user, plain(out.message))

    def _reply(self, user: str, reply: Reply) -> None:
        match reply:
            case OpenForm(form):
                self.forms[user] = form
                self._show(user, plain(Message((form,))))
            case FormErrors(errors):
                self.errors[user] = reply
                self._show(user, "\n".join(f"! {at}: {text}" for at, text in errors))
            case ShowHome(message):
                self.pages[user] = message
                self._show(user, plain(message))
            case Hint(text):
                self._show(user, str(text))
            case ReplacePressed():
                pass

    def _show(self, user: str, text: str) -> None:
        for number, line in enumerate(text.splitlines()):
            self._note(user, ("< " if number == 0 else "  ") + line)

    def _note(self, user: str, line: str) -> None:
        at = self.bot.time.astimezone(HELSINKI)
        self.lines.append(f"{at:%a %d.%m. %H:%M} {user:>8} {line}")
