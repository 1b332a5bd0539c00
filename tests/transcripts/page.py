"""A transcript as text: read into what people do, and written anew with what they see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.event import Belonging
from tests.talk import HELSINKI

MONDAY_FIRST = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WHO = re.compile(r"(?:\w{3} \d+\.\d+\. \d\d:\d\d )?· (?P<who>[^#].*)")
_PERSON = re.compile(
    r"(?P<name>[^(),]+) \((?P<language>[a-z-]+)(?:, (?P<belonging>guest|outsider))?(?P<elsewhere>, elsewhere)?\)"
)
_TO = re.compile(r"to (\w{3}) (\d+)\.(\d+)\. (\d+):(\d\d)")
_LATER = re.compile(r"(\d+) (minute|hour|day|week)s? later")


@dataclass(frozen=True, slots=True)
class Who:
    """A person of a transcript: the first name, in small letters, is the handle.

    `elsewhere`: they chat in the workplace's other home.
    """

    name: str
    language: str
    belonging: Belonging | None = None
    elsewhere: bool = False

    @property
    def user(self) -> str:
        """The user's id on the platform."""
        return self.name.split()[0].casefold()


@dataclass(frozen=True, slots=True)
class Remark:
    """A heading for the reader."""

    text: str


@dataclass(frozen=True, slots=True)
class Clock:
    """Time passes."""

    text: str

    def moment(self, now: datetime) -> datetime | None:
        """Until when (aware), None for "next event". Raises ValueError for what is no time."""
        if self.text == "next event":
            return None
        if later := _LATER.fullmatch(self.text):
            return now + timedelta(**{f"{later[2]}s": int(later[1])})
        if to := _TO.fullmatch(self.text):
            day, month, hour, minute = (int(number) for number in to.groups()[1:])
            local = now.astimezone(HELSINKI)
            found = local.replace(month=month, day=day, hour=hour, minute=minute, second=0, microsecond=0)
            found = found if found >= local else found.replace(year=local.year + 1)
            if MONDAY_FIRST[found.weekday()] == to[1]:
                return found
        raise ValueError(f"no time: -- {self.text}")


@dataclass(frozen=True, slots=True)
class Act:
    """Something that one person does, or several at the same moment; `more` are the lines of a form."""

    users: tuple[str, ...]
    text: str
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What stands in a transcript by hand. `head` is kept as it is; `guides` is a workplace's folder, or "".

    `chat` is "slack" where people use slash commands, forms, a home page and groups' rooms, "teams" where a press opens
    a form; else "".
    """

    head: tuple[str, ...]
    people: tuple[Who, ...]
    start: datetime | None
    after: str
    guides: str
    chat: str
    items: tuple[Remark | Clock | Act, ...]


def read(text: str) -> Page:
    """Read a transcript. Raises ValueError naming the line that is not understood."""
    head, _, body = text.partition("\n\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines() if not line.startswith("#"))
    people = tuple(
        Who(
            found["name"].strip(),
            found["language"],
            Belonging(found["belonging"]) if found["belonging"] else None,
            bool(found["elsewhere"]),
        )
        for found in _PERSON.finditer(keys.get("people", ""))
    )
    start = (
        datetime.strptime(keys["start"][4:], "%d.%m.%Y %H:%M").replace(tzinfo=HELSINKI)
        if "start" in keys
        else None
    )
    return Page(
        tuple(head.splitlines()),
        people,
        start,
        keys.get("after", ""),
        keys.get("guides", ""),
        keys.get("chat", ""),
        tuple(_items(body)),
    )


def _items(body: str) -> Iterator[Remark | Clock | Act]:
    users: tuple[str, ...] = ()
    lines = body.splitlines()
    for at, line in enumerate(lines):
        if line.startswith("# "):
            yield Remark(line[2:])
        elif line.startswith("-- "):
            yield Clock(line[3:])
        elif line.startswith("> "):
            if not users:
                raise ValueError(f"who does this? {line}")
            yield Act(users, line[2:], tuple(_indented(lines[at + 1 :])))
        elif who := _WHO.fullmatch(line):
            users = tuple(name.casefold() for name in who["who"].split(" + "))
        elif line and not line.startswith(("< ", "= ", "  ", "! ", "~ ", "* ", "⟳ ")) and "· #" not in line:
            raise ValueError(f"not understood: {line}")


def _indented(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if not line.startswith("  "):
            return
        yield line[2:]


class Writer:
    """Writes a transcript line by line; a line with time and name stands wherever one of them changes."""

    def __init__(self, head: tuple[str, ...]) -> None:
        self._lines = [*head]
        self._last: tuple[str, str] | None = None

    def remark(self, item: Remark | Clock) -> None:
        """A heading, or a line of the clock."""
        self._lines += ["", f"# {item.text}" if isinstance(item, Remark) else f"-- {item.text}"]
        self._last = None

    def line(self, at: datetime, who: str, mark: str, text: str) -> None:
        """One act or message: the mark before its first line, the others indented."""
        moment = at.astimezone(HELSINKI)
        shown = f"{MONDAY_FIRST[moment.weekday()]} {moment.day}.{moment.month}. {moment:%H:%M}"
        if self._last != (shown, who):
            self._lines += ["", f"{shown} · {who}"]
            self._last = shown, who
        for number, line in enumerate(text.splitlines() or [""]):
            self._lines.append((f"{mark} {line}" if number == 0 else f"  {line}").rstrip())

    def kept(self, line: str) -> None:
        """What was kept."""
        self._lines.append(f"= {line}")

    def text(self) -> str:
        """All of it."""
        return "\n".join(self._lines) + "\n"
