"""Moments, days and lists as people say them, in a language and a zone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.core import Locale
from babel.lists import format_list

from bot.domain.message import Day

FIELDS = ("weekday", "day", "month", "monthname", "year", "hour", "minute")
"""What the words of a date may name."""


def day_in(at: datetime, zone: str) -> Day:
    """The calendar day of a moment (aware) in a zone (IANA name)."""
    return Day(at.astimezone(ZoneInfo(zone)).date())


class Calendar:
    """How one language says moments, days and lists.

    `when`, `short` and `day` are templates of `str.format` with these `FIELDS` (hour and minute only for moments).
    `weekdays` begin with Monday, in the form that dates take: in Finnish "tiistaina", not "tiistai"; `short` has the
    locale's short names of days and months.
    """

    def __init__(self, locale: Locale, when: str, short: str, day: str, weekdays: Sequence[str]) -> None:
        self._locale = locale
        self._when = when
        self._short = short
        self._day = day
        self._weekdays = tuple(weekdays)
        self._short_weekdays = tuple(locale.days["format"]["abbreviated"][number] for number in range(7))
        self._months = _twelve(locale, "wide")
        self._short_months = _twelve(locale, "abbreviated")
        self._and = format_list(["", ""], locale=locale)

    def when(self, at: datetime, zone: str) -> str:
        """A moment (aware) in a zone (IANA name), without the year. Raises ValueError for a naive datetime."""
        if at.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return self._moment(self._when, at.astimezone(ZoneInfo(zone)), {})

    def when_short(self, at: datetime, zone: str) -> str:
        """A moment (aware) as a label has room for it. Raises ValueError for a naive datetime."""
        if at.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        local = at.astimezone(ZoneInfo(zone))
        names = {
            "weekday": self._short_weekdays[local.weekday()],
            "monthname": self._short_months[local.month - 1],
        }
        return self._moment(self._short, local, names)

    def day(self, on: date) -> str:
        """A calendar day with its year."""
        return self._day.format(**self._fields(on))

    def listed(self, items: Sequence[str]) -> str:
        """Several things as one list: "a, b ja c"; with commas alone where an item itself holds the word "ja"."""
        if any(self._and in item for item in items):
            return ", ".join(items)
        return format_list(items, locale=self._locale) if len(items) > 1 else "".join(items)

    def _moment(self, template: str, local: datetime, names: Mapping[str, str]) -> str:
        clock = {"hour": local.hour, "minute": f"{local.minute:02d}"}
        return template.format(**{**self._fields(local), **names, **clock})

    def _fields(self, on: date) -> dict[str, str | int]:
        return {
            "weekday": self._weekdays[on.weekday()],
            "day": on.day,
            "month": on.month,
            "monthname": self._months[on.month - 1],
            "year": on.year,
        }


def _twelve(locale: Locale, width: str) -> tuple[str, ...]:
    months = locale.months["format"][width]
    return tuple(months[number] for number in range(1, 13))
