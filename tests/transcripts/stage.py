"""The stage of a transcript: the cast with their phones, over a memory that is left and opened between two acts."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from adapters.console.draw import columns
from adapters.console.draw import draw as draw_in_terminal
from adapters.playground.draw import draw as draw_on_page
from adapters.playground.plain import plain as page_text
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.event import Event, Happening, Profile, Said
from bot.domain.message import Actions, Attachment, Button, Message
from bot.domain.people import Person
from bot.domain.plain import plain
from bot.domain.working_time import is_allowed
from bot.ports import Outgoing, Scope
from dialogs.books import open_books
from tests.talk import ELSEWHERE, IN_SLACK, ROOM, Talk
from tests.transcripts.kept import Kept, look, news
from tests.transcripts.memories import Copy, Memories
from tests.transcripts.page import Page, Who, Writer

CHANNEL = "yksikko"
SLACK, TEAMS = "slack", "teams"
ROOT = Path(__file__).parents[2]
LONGEST_BUTTON = 24


class Stage(Talk):
    """A talk that writes a transcript. Between two acts it forgets everything but what the store keeps."""

    def __init__(self, page: Page, memories: Memories, before: Saved | None) -> None:
        self.memories = memories
        self.guides: str = page.guides or (before.stage.guides if before else "")
        self.memory = memories.new(before.copy if before else None)
        self.chat: str = page.chat or (before.stage.chat if before else "")
        super().__init__({}, self.memory.open())
        if self.chat == SLACK:
            self.with_rooms()
        self.reopen()
        self.cast: list[Who] = [*(before.stage.cast if before else ()), *page.people]
        if any(who.elsewhere for who in self.cast):
            self.homes = {who.user: ELSEWHERE if who.elsewhere else IN_SLACK for who in self.cast}
        self.writer = Writer(page.head)
        self.latest: dict[str, Event] = {}
        self.seen: list[tuple[str, Outgoing | Reply]] = []
        if before is not None:
            self._take_over(before.stage)
        if page.start is not None:
            self.bot.time = page.start.astimezone(UTC)
        self._kept = self._look()

    def _take_over(self, earlier: Stage) -> None:
        """The phones as they were: platforms keep what they were given."""
        self.bot.time = earlier.bot.time
        self.bot.phones = {user: list(shown) for user, shown in earlier.bot.phones.items()}
        self.bot.keys = set(earlier.bot.keys)
        self.bot.gone = dict(earlier.bot.gone)
        self.forms, self.latest, self._count = dict(earlier.forms), dict(earlier.latest), earlier._count
        self.pages = dict(earlier.pages)

    def leave(self) -> Saved:
        """Close the memory, and keep it for transcripts that go on from here."""
        self.memory.close()
        return Saved(self, self.memory.copy())

    def reopen(self) -> None:
        """Forget everything and read it again from the store and the files of words."""
        self.memory.close()
        self.open(self.memory.open(), open_books(ROOT / self.guides if self.guides else None))

    def profile(self, user: str) -> Profile:
        """What the platform tells of a person."""
        who = next(who for who in self.cast if who.user == user)
        return Profile(who.name, who.language, "Europe/Helsinki", who.belonging)

    def event(self, user: str, what: Happening, delivery: str = "", channel: str = "") -> Event:
        """An act as it reaches the bot now: in Slack, buttons and slash commands open forms, in Teams buttons do.

        In Teams whatever is typed can lead to a form, too, where there is no other way.
        """
        event = super().event(user, what, delivery, channel)
        typed = isinstance(what, Said) and (self.chat == TEAMS or not what.text.startswith("/"))
        if not self.chat:
            return event
        opens = self.chat == TEAMS or not typed
        return replace(event, can_open_form=opens, expects_forms=not typed, aside=bool(channel))

    # --- acts ----------------------------------------------------------------------------------------

    def together(self, acts: list[tuple[str, Event]]) -> None:
        """Let the bot take these events before it sends anything, and write down what follows."""
        for user, event in acts:
            self.latest[user] = event
            self.take(user, event)
        self._settle(acting=tuple(user for user, _ in acts))

    def write_act(self, user: str, text: str) -> None:
        """Note what a person does."""
        self._show(user, text, ">")

    def wait_until(self, moment: datetime | None) -> None:
        """Let time pass until a moment, or (None) until the next thing that happens."""
        if moment is None:
            due = [at for at in self.store.next_due() if at is not None]
            assert due, "nothing is going to happen"
            moment = max(self.bot.time, min(due))
        self.advance_to(moment.astimezone(UTC))

    def find_button(self, user: str, label: str, where: str) -> Button:
        """A button by its label: the newest on the person's phone, or as `where` says."""
        if where.startswith("of "):
            return self.button(where.removeprefix("of ").casefold(), label)
        if where == "in the channel":
            return self.button(f"#{CHANNEL}", label)
        if where == "in the room":
            return self.button(ROOM, label)
        if where == "on the home page":
            shown = (part for part in self.pages[user].parts if isinstance(part, Actions))
            return next(button for part in shown for button in part.buttons if button.label == label)
        return self.button(user, label, nth=0 if where == "oldest" else -1)

    # --- what is seen and kept -----------------------------------------------------------------------

    def _settle(self, acting: tuple[str, ...] = ()) -> None:
        before = {user: len(shown) for user, shown in self.bot.phones.items()}
        asyncio.run(self.ticker.tick())
        places = [*acting, f"#{CHANNEL}", ROOM, *(who.user for who in self.cast)]
        for number, place in enumerate(dict.fromkeys(places)):
            if number == len(dict.fromkeys(acting)):
                self._write_news()
            for out in self.bot.phones.get(place, [])[before.get(place, 0) :]:
                self._check(out, place in acting)
                self.seen.append((place, out))
                self._show(place, _text(out))
        self.reopen()

    def _write_news(self) -> None:
        now = self._look()
        for line in news(self._kept, now):
            self.writer.kept(line)
        self._kept = now

    def _look(self) -> Kept:
        return self.store.transact(look([self.id(who.user) for who in self.cast]))

    def _check(self, out: Outgoing, acts: bool) -> None:
        """Every message can be drawn everywhere, and none comes off shift unless its reader just did something."""
        drawn = draw_on_page(out.message)
        json.dumps(drawn)
        assert page_text(drawn).strip()
        for width in (40, 80):
            lines = draw_in_terminal(out.message, width)
            assert all(columns(line) <= width or " " not in line.strip() for line in lines)
        for part in out.message.parts:
            for button in part.buttons if isinstance(part, Actions) else ():
                assert len(str(button.label)) <= LONGEST_BUTTON, button.label
        readers = [out.place.person] if out.place.person and not acts else []
        readers += [self.id(member.user) for member in out.room.members] if out.room else []
        for reader in map(self._person, readers):
            assert is_allowed(self.bot.time, reader.working_time, reader.zone), f"off shift: {_text(out)}"

    def _person(self, person: str) -> Person:
        return self.store.transact(lambda unit: unit.load(Scope(person=person)).get(Person, person))

    def _reply(self, user: str, reply: Reply) -> None:
        self.seen.append((user, reply))
        match reply:
            case OpenForm(form):
                self.forms[user] = form
                draw_on_page(Message((form,)))
                self._show(user, plain(Message((form,))))
            case FormErrors(errors):
                self._show(user, "\n".join(f"{at}: {text}" for at, text in errors), "!")
            case ReplacePressed(message):
                draw_on_page(message)
            case ShowHome(message):
                self.pages[user] = message
                self._show(user, plain(message), "~")
            case Hint(text):
                self._show(user, str(text), "*")

    def _show(self, user: str, text: str, mark: str = "<") -> None:
        self.writer.line(self.bot.time, user if user.startswith("#") else user.capitalize(), mark, text)


class Saved:
    """A stage that was left, with a copy of its memory."""

    def __init__(self, stage: Stage, copy: Copy) -> None:
        self.stage = stage
        self.copy = copy


def _text(out: Outgoing) -> str:
    """The message as text, with the words of papers that came along."""
    lines = [plain(out.message)]
    for part in out.message.parts:
        file = out.files.get(part.key) if isinstance(part, Attachment) else None
        if file is not None and file.media_type.startswith("text/markdown"):
            lines += [f"  | {line}".rstrip() for line in file.content.decode().splitlines()]
    return "\n".join(lines)
