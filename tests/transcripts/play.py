"""Plays a transcript: reads the acts out of the text, does them on a stage, and writes the whole of it anew."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path

from bot.domain.event import (
    Arrived,
    BotRemoved,
    Event,
    Happening,
    Looked,
    Pressed,
    ProfileChanged,
    Said,
    Submitted,
)
from bot.domain.message import Choose, Field, Form, Option
from tests.transcripts.drawing import Look, Watch
from tests.transcripts.memories import Memories
from tests.transcripts.page import Act, Clock, Remark, read
from tests.transcripts.stage import CHANNEL, Saved, Stage

FOLDER = Path(__file__).parent
_BUTTON = re.compile(r"\[(?P<label>[^\]]+)\](?: \((?P<where>[^)]+)\))?")
_MANY = re.compile(r"(?P<text>.+)… \((?P<count>\d+) characters\)")
PLAIN_ACTS: Mapping[str, Happening] = {
    "(opens the chat)": Arrived(),
    "(opens the home page)": Looked(),
    "(the account is closed)": ProfileChanged(active=False),
    "(the account is back)": ProfileChanged(),
    "(takes the bot out of the chats)": BotRemoved(),
}
_AGAIN = "(the same delivery again)"
_IMAGE = "(image)"
_IN_CHANNEL = "(in the channel) "


class Library:
    """The transcripts over one kind of memory, each played once; one that goes on from another needs that first."""

    def __init__(self, memories: Memories, watch: Watch | None = None) -> None:
        self._memories = memories
        self._watch = watch
        self._played: dict[str, tuple[str, Saved]] = {}

    def play(self, name: str) -> str:
        """The transcript as the product speaks it now."""
        if name not in self._played:
            self._played[name] = self._play(name)
        return self._played[name][0]

    def pages(self, name: str, look: Look) -> str:
        """The transcript as a platform shows it: what each person sees, one thing after the other."""
        self.play(name)
        seen = self._played[name][1].stage.seen
        pages = ((place, look.page(shown)) for place, shown in seen)
        return "\n\n".join(f"· {place}\n{page}" for place, page in pages if page) + "\n"

    def _play(self, name: str) -> tuple[str, Saved]:
        page = read((FOLDER / f"{name}.txt").read_text())
        before = None
        if page.after:
            self.play(page.after)
            before = self._played[page.after][1]
        stage = Stage(page, self._memories, before)
        with self._watch() if self._watch else nullcontext():
            for item in page.items:
                try:
                    _do(stage, item)
                except Exception as error:
                    tail = "\n".join(stage.writer.text().splitlines()[-40:])
                    raise AssertionError(f"{name}: {item}\n{error}\nafter\n{tail}") from error
        return stage.writer.text(), stage.leave()


def _do(stage: Stage, item: Remark | Clock | Act) -> None:
    if isinstance(item, Act):
        stage.together([(user, _event(stage, user, item)) for user in item.users])
        return
    stage.writer.remark(item)
    if isinstance(item, Clock):
        stage.wait_until(item.moment(stage.bot.time))


def _event(stage: Stage, user: str, act: Act) -> Event:
    """The act as it reaches the bot; its line is written."""
    if act.text == _AGAIN:
        stage.write_act(user, act.text)
        return stage.latest[user]
    if act.text == "[form]":
        form = stage.forms[user]
        stage.write_act(user, "\n".join(("[form]", *act.more)))
        return stage.event(user, Submitted(form.payload.encode(), _filled(form, act.more)))
    stage.write_act(user, act.text)
    in_channel = act.text.startswith(_IN_CHANNEL) or act.text.endswith(("(in the channel)", "(in the room)"))
    what = _happening(stage, user, act.text.removeprefix(_IN_CHANNEL))
    return stage.event(user, what, channel=CHANNEL if in_channel else "")


def _happening(stage: Stage, user: str, text: str) -> Happening:
    if text in PLAIN_ACTS:
        return PLAIN_ACTS[text]
    if text.startswith("[x]"):
        return _ticked(stage, user, text.removeprefix("[x]").strip())
    if found := _BUTTON.fullmatch(text):
        return Pressed(stage.find_button(user, found["label"], found["where"] or "").payload.encode())
    if many := _MANY.fullmatch(text):
        wanted = int(many["count"])
        return Said((many["text"] * wanted)[:wanted])
    return Said(text.removesuffix(_IMAGE).strip(), 1 if text.endswith(_IMAGE) else 0)


def _ticked(stage: Stage, user: str, labels: str) -> Submitted:
    shown = (part for out in reversed(stage.bot.phones[user]) for part in out.message.parts)
    choose = next(part for part in shown if isinstance(part, Choose))
    return Submitted(choose.submit.payload.encode(), {choose.step: ids_named(labels, choose.options)})


def _filled(form: Form, lines: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    values = {field.id: tuple(map(str, field.value)) for field in form.fields}
    for line in lines:
        key, _, said = line.partition(": ")
        field = next(f for f in form.fields if key in (f.id, str(f.label)))
        values[field.id] = _values(field, said)
    return values


def _values(field: Field, said: str) -> tuple[str, ...]:
    return ids_named(said, field.options) if field.options else (said,)


def ids_named(said: str, options: tuple[Option, ...]) -> tuple[str, ...]:
    """The options named between commas, by label or id; a label may hold commas itself."""
    known = {str(option.label): option.id for option in options} | {
        option.id: option.id for option in options
    }
    found: list[str] = []
    pieces = said.split(", ") if said else []
    while pieces:
        length = next((n for n in range(len(pieces), 0, -1) if ", ".join(pieces[:n]) in known), 0)
        assert length, f"{pieces[0]!r} is none of {sorted(known)}"
        found.append(known[", ".join(pieces[:length])])
        pieces = pieces[length:]
    return tuple(found)
