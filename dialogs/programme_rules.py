"""The rules of a programme that its leads may change: the ready choices of each, and what a typed value means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.domain.journey import GROUP_MAX, GROUP_MIN, Form
from bot.domain.message import Option, Text, say
from bot.domain.programme import Programme
from dialogs.leading import DAYS_A_WEEK, DAYS_A_YEAR, MONTHS_A_YEAR, group_size, months, rhythm

LONGEST_NAME = 60
LONGEST_CHANNEL = 100
"""Longer than any platform's names and ids of channels."""
LONGEST_RHYTHM = 26
"""The longest time between two meetings, in weeks."""
LONGEST_JOURNEY = 36
"""In months."""
MINUTES = (15, 240)
"""The shortest and the longest meeting."""

Changes = Mapping[str, object]
"""Fields of a `Programme` with their new values."""
Read = Callable[[str], Changes | None]

_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: `ready` values with labels (none for what is only typed), `read` for a ready or a typed value.

    `read` gives None for what cannot be; `now` says how the rule stands.
    """

    id: str
    read: Read
    now: Callable[[Programme], Text]
    ready: tuple[Option, ...] = ()
    typed: bool = True


def read_name(typed: str) -> Changes | None:
    """A name short enough for a heading."""
    name = " ".join(typed.split())
    return {"name": name} if 0 < len(name) <= LONGEST_NAME else None


def read_channel(typed: str) -> Changes | None:
    """A channel's name, with or without its sign. On some platforms it may have spaces."""
    channel = " ".join(typed.strip().lstrip("#").split())
    return {"channel": channel, "channel_name": ""} if 0 < len(channel) <= LONGEST_CHANNEL else None


def _read_rhythm(typed: str) -> Changes | None:
    span = _span(typed, 1, LONGEST_RHYTHM)
    if span is None:
        return None
    return {"rhythm_min_days": span[0] * DAYS_A_WEEK, "rhythm_max_days": span[1] * DAYS_A_WEEK}


def _read_duration(typed: str) -> Changes | None:
    span = _span(typed, 1, LONGEST_JOURNEY)
    same = span is not None and span[0] == span[1]
    return {"duration_days": span[0] * DAYS_A_YEAR // MONTHS_A_YEAR} if span and same else None


def _read_meeting(typed: str) -> Changes | None:
    span = _span(typed, *MINUTES)
    return {"meeting_minutes": span[0]} if span and span[0] == span[1] else None


def _read_group(typed: str) -> Changes | None:
    span = _span(typed, GROUP_MIN, GROUP_MAX)
    return {"group_min": span[0], "group_max": span[1]} if span else None


def read_forms(typed: str) -> Changes | None:
    """Ids of forms with spaces between."""
    forms = tuple(form for form in Form if form in typed.split())
    return {"forms": forms} if forms else None


def _read_confirms(typed: str) -> Changes | None:
    return {"supervisor_confirms": typed == "yes"} if typed in ("yes", "no") else None


def _read_zone(typed: str) -> Changes | None:
    zone = typed.strip()
    try:
        ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        return None
    return {"zone": zone} if "/" in zone else None


def _span(typed: str, least: int, most: int) -> tuple[int, int] | None:
    """One number, or two in order, within limits."""
    numbers = [int(number) for number in _NUMBERS.findall(typed)]
    if len(numbers) not in (1, 2) or not all(least <= number <= most for number in numbers):
        return None
    return (numbers[0], numbers[-1]) if numbers[0] <= numbers[-1] else None


def _weeks(*spans: tuple[int, int]) -> tuple[Option, ...]:
    return tuple(
        Option(f"{least}-{most}", rhythm(least * DAYS_A_WEEK, most * DAYS_A_WEEK)) for least, most in spans
    )


def _plain(kind: str, *values: str) -> tuple[Option, ...]:
    return tuple(Option(value, say(f"option-{kind}-{value.replace('/', '-').lower()}")) for value in values)


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in (
            Rule(
                id="rhythm",
                read=_read_rhythm,
                now=lambda p: rhythm(p.rhythm_min_days, p.rhythm_max_days),
                ready=_weeks((1, 2), (2, 3), (3, 4), (4, 4), (4, 6), (6, 8)),
            ),
            Rule(
                id="duration",
                read=_read_duration,
                now=lambda p: months(p.duration_days),
                ready=tuple(
                    Option(str(count), say("programme-months", count=count)) for count in (3, 6, 9, 12)
                ),
            ),
            Rule(
                id="meeting",
                read=_read_meeting,
                now=lambda p: say("programme-minutes", count=p.meeting_minutes),
                ready=tuple(
                    Option(str(count), say("programme-minutes", count=count))
                    for count in (30, 45, 60, 90, 120)
                ),
            ),
            Rule(
                id="group",
                read=_read_group,
                now=lambda p: group_size(p.group_min, p.group_max),
                ready=tuple(
                    Option(f"{least}-{most}", group_size(least, most))
                    for least, most in ((3, 5), (4, 6), (4, 10), (6, 8))
                ),
            ),
            Rule(
                id="confirms",
                read=_read_confirms,
                now=lambda p: say(f"programme-confirms-{'yes' if p.supervisor_confirms else 'no'}"),
                ready=_plain("confirms", "yes", "no"),
                typed=False,
            ),
            Rule(id="name", read=read_name, now=lambda p: p.name),
            Rule(id="channel", read=read_channel, now=lambda p: f"#{p.channel_title}"),
            Rule(
                id="zone",
                read=_read_zone,
                now=lambda p: p.zone,
                ready=_plain("zone", "Europe/Helsinki", "Europe/Mariehamn", "Europe/Stockholm"),
            ),
        )
    }
)
"""The rules by id, without the forms of mentoring, which are ticked."""
