"""Plays a scenario: one bot behind one or several chats, the clock moved by hand, everything seen written down."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from unittest.mock import patch

from bot.domain.effect import Reply
from bot.domain.event import Address, Event
from bot.domain.people import person_id
from bot.wiring import Bot
from dialogs import acquaintance
from dialogs.books import Books
from storage.open import Database
from tests.contracts.players.chat import Chat
from tests.contracts.players.seen import BECAME, Press, Seen, Sheet, Ticks, presses
from tests.transcripts.page import Act, Clock, Page, Remark, Writer
from tests.transcripts.play import ids_named

_BUTTON = re.compile(r"\[(?P<label>[^\]]+)\](?P<oldest> \(oldest\))?")
ARRIVES = "(opens the chat)"


class StandingClock:
    """A clock that stands until it is moved."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Aware UTC."""
        return self._at

    def move_to(self, moment: datetime) -> None:
        """Move forward to a moment (aware UTC)."""
        self._at = max(self._at, moment)


class NumberedBot(Bot):
    """A bot to which deliveries have the same ids on every platform: the number of the act, and of the event in it."""

    act = events = 0

    def next_act(self) -> None:
        """Somebody is about to do something."""
        self.act, self.events = self.act + 1, 0

    async def take(self, event: Event) -> tuple[Reply, ...]:
        """Take an event."""
        self.events += 1
        return await super().take(replace(event, id=f"act:{self.act}:{self.events}"))


class Scene:
    """One bot, everybody's chats, and the transcript. `chats` says where each person of the page is, by user."""

    def __init__(
        self, page: Page, chats: Mapping[str, Chat], store: Database, books: Books, clock: StandingClock
    ) -> None:
        self._page = page
        self._chats = chats
        self._clock = clock
        self._writer = Writer(page.head)
        self._seen: dict[str, list[Seen]] = {who.user: [] for who in page.people}
        platforms = {chat.platform.name: chat.platform for chat in chats.values()}
        self._bot = NumberedBot(store, store.claims, clock, platforms, books, store.workspaces)

    async def play(self) -> str:
        """The whole scenario; what everybody did and saw."""
        every = list({id(chat): chat for chat in self._chats.values()}.values())
        try:
            for chat in every:
                await chat.join(self._bot)
            with patch.object(acquaintance, "person_id", self._person_id):
                for item in self._page.items:
                    await self._try(item)
        finally:
            for chat in every:
                await chat.close()
            await self._bot.stop()
        return self._writer.text()

    def _person_id(self, address: Address, anew: str = "") -> str:
        """The same on every platform."""
        user = next(user for user, chat in self._chats.items() if chat.address(user) == address)
        return person_id(Address("scenario", "", user), anew and "anew")

    async def _try(self, item: Remark | Clock | Act) -> None:
        try:
            await self._do(item)
        except Exception as error:
            tail = "\n".join(self._writer.text().splitlines()[-60:])
            raise AssertionError(f"{item}\n{error}\nafter\n{tail}") from error

    async def _do(self, item: Remark | Clock | Act) -> None:
        if not isinstance(item, Act):
            self._writer.remark(item)
        if isinstance(item, Clock):
            await self._pass(item.moment(self._clock.now()))
        elif isinstance(item, Act):
            for user in item.users:
                self._bot.next_act()
                self._show(user, ">", "\n".join((item.text, *item.more)))
                await self._act(user, item)
                # what is answered at once comes before what is sent
                await self._look(user)
            await self._settle(item.users)

    async def _act(self, user: str, act: Act) -> None:
        chat = self._chats[user]
        if act.text == ARRIVES:
            await chat.arrive(user)
        elif act.text == "[form]":
            sheet = self._sheet(user)
            await chat.hand_in(user, sheet, _filled(sheet, act.more))
        elif act.text.startswith("[x] "):
            seen, ticks = self._ticks(user)
            labels = act.text.removeprefix("[x] ")
            await chat.tick(user, seen, ticks, ids_named(labels, ticks.options))
        elif found := _BUTTON.fullmatch(act.text):
            seen, press = self._button(user, found["label"], oldest=bool(found["oldest"]))
            await chat.press(user, seen, press)
        else:
            await chat.say(user, act.text)

    # --- time -----------------------------------------------------------------------------------------

    async def _pass(self, moment: datetime | None) -> None:
        """Let time pass until a moment, or (None) until the next thing that happens."""
        if moment is None:
            due = self._next()
            assert due is not None, "nothing is going to happen"
            moment = max(self._clock.now(), due)
        moment = moment.astimezone(UTC)
        while (due := self._next()) is not None and due <= moment:
            self._clock.move_to(due)
            assert await self._settle(), f"what is due at {due} is never done"
        self._clock.move_to(moment)

    def _next(self) -> datetime | None:
        return min((at for at in self._bot.claims.next_due() if at is not None), default=None)

    async def _settle(self, acting: Sequence[str] = ()) -> int:
        """Do what is due now; then what everybody has come to see, those first who acted."""
        done = 0
        while some := await self._bot.ticker.tick():
            done += some
        for user in dict.fromkeys((*acting, *self._seen)):
            await self._look(user)
        return done

    # --- what is seen -----------------------------------------------------------------------------------

    async def _look(self, user: str) -> None:
        for seen in await self._chats[user].news(user):
            if seen.how == BECAME:
                before = next(one for one in self._seen[user] if one.ref == seen.ref)
                self._seen[user] = [seen if one is before else one for one in self._seen[user]]
                if before.has(Sheet):
                    continue
                seen = seen.put_away(before)
            else:
                self._seen[user].append(seen)
            self._show(user, seen.how, seen.text)

    def _show(self, user: str, mark: str, text: str) -> None:
        self._writer.line(self._clock.now(), user.capitalize(), mark, text)

    def _button(self, user: str, label: str, *, oldest: bool) -> tuple[Seen, Press]:
        found = [
            (seen, press)
            for seen in self._seen[user]
            for press in presses(seen.parts)
            if press.label == label
        ]
        assert found, f"{user} sees no button {label!r}"
        return found[0 if oldest else -1]

    def _ticks(self, user: str) -> tuple[Seen, Ticks]:
        found = [(seen, part) for seen in self._seen[user] for part in seen.parts if isinstance(part, Ticks)]
        return found[-1]

    def _sheet(self, user: str) -> Sheet:
        return [part for seen in self._seen[user] for part in seen.parts if isinstance(part, Sheet)][-1]


def _filled(sheet: Sheet, lines: Sequence[str]) -> dict[str, Sequence[str]]:
    """The fields by their labels or ids, options by theirs; what is not named stays as it stands."""
    values: dict[str, Sequence[str]] = {asked.id: asked.value for asked in sheet.fields}
    for line in lines:
        label, _, given = line.partition(": ")
        asked = next((one for one in sheet.fields if label in (one.label, one.id)), None)
        assert asked is not None, f"{label!r} is not asked"
        values[asked.id] = ids_named(given, asked.options) if asked.options else (given,)
    return values
