"""Moments, days and lists as people say them, in a language and a zone."""

from __future__ import annotations

from collections.abc import Sequence
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

    `when` and `day` are templates of `str.format` with these `FIELDS` (hour and minute only in `when`). `weekdays`
    begin with Monday, in the form that dates take: in Finnish "tiistaina", not "tiistai".
    """

    def __init__(self, locale: Locale, when: str, day: str, weekdays: Sequence[str]) -> None:
        self._locale = locale
        self._when = when
        self._day = day
        self._weekdays = tuple(weekdays)
        months = locale.months["format"]["wide"]
        self._months = tuple(months[number] for number in range(1, 13))

    def when(self, at: datetime, zone: str) -> str:
        """A moment (aware) in a zone (IANA name), without the year. Raises ValueError for a naive datetime."""
        if at.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        local = at.astimezone(ZoneInfo(zone))
        return self._when.format(**self._fields(local), hour=local.hour, minute=f"{local.minute:02d}")

    def day(self, on: date) -> str:
        """A calendar day with its year."""
        return self._day.format(**self._fields(on))

    def listed(self, items: Sequence[str]) -> str:
        """Several things as one list: "a, b ja c"."""
        return format_list(items, locale=self._locale) if len(items) > 1 else "".join(items)

    def _fields(self, on: date) -> dict[str, str | int]:
        return {
            "weekday": self._weekdays[on.weekday()],
            "day": on.day,
            "month": on.month,
            "monthname": self._months[on.month - 1],
            "year": on.year,
        }
