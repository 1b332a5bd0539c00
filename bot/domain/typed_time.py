"""Reads a day and a time as people type them, in Finnish, Swedish and English.

Text becomes a row of signs (weekday, number, clock time …), by one small table of words per language, and
a grammar over that row decides. What is not fully understood is not understood: nobody gets a time by guess.
Nothing here keeps, logs or repeats the text.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, product
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.time_words import LANGUAGES, Words

LONGEST_TEXT: Final = 80
"""Longer text (characters) is not a time; it is not understood, unread."""

_RECENT: Final = timedelta(days=90)
_YEARS: Final = range(2000, 2200)
_MOST_READINGS: Final = 16


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that was understood: `at` in UTC, `day` in the person's zone.

    With `needs_time` no time of day was typed, and `at` is the start of that day in the person's zone.
    """

    at: datetime
    day: date
    needs_time: bool = False


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The text is no time, no existing day, or a weekday that its date does not fall on."""


@dataclass(frozen=True, slots=True)
class Past:
    """Understood, but it is over: `at` in UTC, `day` in the person's zone."""

    at: datetime
    day: date


Read = Moment | NotUnderstood | Past


# "on" is Wednesday and "to" Thursday for one reader, and a mere preposition for the next
_ONLY_IN_OWN_LANGUAGE: Final = frozenset({"on", "to"})

_SIGN: Final = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})(?:t(?=\d)|(?!\d))"
    r"|(?P<full>\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2}(?![\d.:]))"
    r"|(?P<date>(?:\d{1,2}\.\s?\d{1,2}\.|\d{1,2}/\d{1,2})(?!\d))"
    r"|(?P<clock>\d{1,2}:\d{2})(?!\d)"
    r"|(?P<either>\d{1,2}\.\d{1,2})(?!\d)"
    r"|(?P<year>\d{4})(?!\d)"
    r"|(?P<number>\d{1,2})(?::[ae]\b)?(?!\d)"
    r"|(?P<word>[a-z]+)"
    r"|(?P<rest>[\s.,;!?()]+)",
    re.ASCII,
)
_DAY: Final = "(?P<day>R|W?D|W?NMY?|W?MNY?|XW|XUW|WXU|W|{span})"
_HOUR: Final = "(?:T|HN|N)"
_TIME: Final = f"(?P<time>(?:[ACP]*{_HOUR}|[AP]*C[AP]*t)[AP]*)"
_CLEAR_TIME: Final = f"(?P<time>(?:[ACP]+{_HOUR}|[AP]*C[AP]*t)[AP]*|{_HOUR}[AP]+|T|HN)"
# The first that gives a moment ahead decides, else the first that gives one: "to 9.10" is that Thursday if
# it is one, else ten past nine; two dotted pairs are a day and a time, in this order; "2 viikon päästä" is
# two weeks, not two o'clock in a week.
_MOMENT_GRAMMAR: Final = tuple(
    re.compile(pattern.replace("{span}", "IN?U|N?UI"))
    for pattern in ("(?P<day>WD)", _DAY + _TIME, _DAY + "P?", _TIME + _DAY + "P?", _CLEAR_TIME)
)
_DATE_GRAMMAR: Final = (re.compile(f"F*{_DAY}F*".replace("{span}", "I?N?UI?")),)


@dataclass(frozen=True, slots=True)
class _Token:
    """One sign of the row with what it says: a value, a unit or part of the day, a date or a clock time."""

    sign: str
    value: int = 0
    word: str = ""
    year: int | None = None
    month: int = 0
    minute: int = 0


def read_moment(text: str, now_utc: datetime, zone: str, language: str) -> Read:
    """The moment that the text names to a person in this zone (IANA) and language (fi, sv, en, fi-easy).

    The person's language is tried first, then the others. Day comes before month. A bare weekday is the next
    such day, today only while the typed time is ahead; "next" is never today (in Swedish and English it is
    next week); a date without a year is the coming one, or Past up to 90 days back; a time alone is the next
    time the clock shows it. Hours 1–6 without am, pm or a leading zero are in the afternoon, unless Finnish
    or Swedish writes minutes. Without a time of day the Moment has `needs_time`; a time typed afterwards
    reads together with it as f"{moment.day} {text}". In the hour the clock repeats the first is meant, in
    the hour it skips the time an hour later.

    Raises ValueError for a naive `now_utc`, ZoneInfoNotFoundError for an unknown zone.
    """
    return _read(text, now_utc, zone, language, _MOMENT_GRAMMAR)


def read_date(text: str, now_utc: datetime, zone: str, language: str) -> Read:
    """The day that the text names ("until 15.1.", "two weeks"): a Moment at its start, with `needs_time`.

    A length of time is counted from today; a month later is the same day of the month, or the month's last.
    Days read as in `read_moment`; a time of day is not understood. A day that has begun is Past.

    Raises ValueError for a naive `now_utc`, ZoneInfoNotFoundError for an unknown zone.
    """
    read = _read(text, now_utc, zone, language, _DATE_GRAMMAR)
    return Past(read.at, read.day) if isinstance(read, Moment) and read.at <= now_utc else read


def _read(text: str, now: datetime, zone: str, language: str, grammar: Sequence[re.Pattern[str]]) -> Read:
    if now.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    reader_now = now.astimezone(ZoneInfo(zone))
    if len(text) > LONGEST_TEXT:
        return NotUnderstood()
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    own = language.partition("-")[0]
    for code in sorted(LANGUAGES, key=lambda code: code != own):
        words = LANGUAGES[code]
        row = _row(plain, words, own=code == own)
        over: Past | None = None
        for pattern, tokens in product(grammar, islice(product(*row), _MOST_READINGS)):
            found = pattern.fullmatch("".join(token.sign for token in tokens))
            read = _Reading(words, reader_now, tokens, found).read() if found else None
            if isinstance(read, Moment):
                return read
            over = over or read
        if over is not None:
            return over
    return NotUnderstood()


def _row(plain: str, words: Words, *, own: bool) -> list[tuple[_Token, ...]]:
    """The signs of a text in order, each with its possible readings; nothing if anything in it is unknown."""
    for phrase, word in words.phrases.items():
        plain = re.sub(rf"(?<![a-z]){re.escape(phrase)}(?![a-z])", word, plain)
    row: list[tuple[_Token, ...]] = []
    at = 0
    while at < len(plain):
        found = _SIGN.match(plain, at)
        if found is None:
            return []
        at = found.end()
        kind, text = str(found.lastgroup), found[str(found.lastgroup)]
        if kind == "rest" or (kind == "word" and words.signs.get(text) == "_"):
            continue
        readings = _word(text, words, own=own) if kind == "word" else _digits(kind, text)
        if not readings:
            return []
        row.append(readings)
    return row


def _word(word: str, words: Words, *, own: bool) -> tuple[_Token, ...]:
    if word in _ONLY_IN_OWN_LANGUAGE and not own:
        return ()
    if word in words.signs:
        return (_Token(words.signs[word]),)
    if word in words.units:
        return (_Token("U", word=words.units[word]),)
    if word in words.parts:
        return (_Token("P", word=words.parts[word]),)
    tables = (("W", words.weekdays), ("M", words.months), ("R", words.days), ("N", words.numbers))
    return tuple(_Token(sign, table[word]) for sign, table in tables if word in table)


def _digits(kind: str, text: str) -> tuple[_Token, ...]:
    first, *others = (int(digits) for digits in re.findall(r"\d+", text))
    if kind in ("number", "year"):
        return (_Token("N" if kind == "number" else "Y", first, _zero(text)),)
    if kind == "iso":
        return (_Token("D", others[1], year=first, month=others[0]),)
    if kind == "full":
        year = others[1] + (2000 if others[1] < 100 else 0)
        return (_Token("D", first, year=year, month=others[0]),)
    dates = (
        (_Token("D", first, month=others[0]),) if first <= 31 and others[0] <= 12 and kind != "clock" else ()
    )
    is_clock = kind in ("clock", "either") or not dates
    minutes_typed = "/" not in text and re.search(r"\d\d\.?$", text) is not None
    if is_clock and minutes_typed and first < 24 and others[0] < 60:
        # 3.12 and 9.11 are dates to anybody who does not write "klo" before them
        is_odd = bool(dates) and (first < 6 or others[0] % 5 > 0)
        return (*dates, _Token("t" if is_odd else "T", first, _zero(text), minute=others[0]))
    return dates


def _zero(text: str) -> str:
    """Marks an hour typed as 02, which is never two in the afternoon."""
    return "zero" if text.startswith("0") else ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a row: the words of its language, the reader's own now, and what the grammar found."""

    words: Words
    now: datetime
    tokens: Sequence[_Token]
    found: re.Match[str]

    def read(self) -> Moment | Past | None:
        """The moment this reading names, or None when it contradicts itself or the calendar."""
        groups = self.found.groupdict()
        parts = {token.word for token in self.tokens if token.sign == "P"}
        clock = self._clock(self._named("time"), "".join(parts)) if groups.get("time") else None
        if (groups.get("time") and clock is None) or len(parts) > 1:
            return None
        day = (
            self._day(self._named("day"), clock)
            if groups.get("day")
            else self._coming(self.now.date(), clock, 1)
        )
        if day is None:
            return None
        at = self._at(day, clock or time())
        is_past = at <= self.now if clock else day < self.now.date()
        return Past(at, day) if is_past else Moment(at, day, needs_time=clock is None)

    def _named(self, group: str) -> dict[str, _Token]:
        start, end = self.found.span(group)
        return {token.sign: token for token in self.tokens[start:end]}

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.now.tzinfo).astimezone(UTC)

    def _clock(self, named: Mapping[str, _Token], part: str) -> time | None:
        token = named.get("T") or named.get("t") or named["N"]
        hour = token.value
        is_small = 1 <= hour <= 6 and not token.word and (token.sign == "N" or self.words.pm_minutes)
        if hour == 12 and part in ("am", "night"):
            hour = 0
        elif hour < 12 and (part == "pm" or (part == "night" and hour > 6) or (not part and is_small)):
            hour += 12
        minutes = hour * 60 + token.minute + (self.words.half if "H" in named else 0)
        return time(*divmod(minutes, 60)) if hour < 24 and minutes >= 0 else None

    def _day(self, named: Mapping[str, _Token], clock: time | None) -> date | None:
        today = self.now.date()
        weekday = named.get("W")
        if "R" in named:
            return today + timedelta(days=named["R"].value)
        if "D" in named or "M" in named:
            day = self._dated(named)
            return day if day is None or weekday is None or day.weekday() == weekday.value else None
        if weekday is None:
            return _later(today, named["N"].value if "N" in named else 1, named["U"].word)
        if "U" in named and named["U"].word != "w":
            return None
        if "U" in named or ("X" in named and self.words.next_is_next_week):
            return today + timedelta(days=7 - today.weekday() + weekday.value)
        ahead = timedelta(days=(weekday.value - today.weekday()) % 7)
        if "X" in named and not ahead:
            return today + timedelta(days=7)
        return self._coming(today + ahead, clock, 7)

    def _coming(self, day: date, clock: time | None, days: int) -> date:
        """This day, or the same so many days later when it is today and no typed time is still ahead."""
        is_ahead = day > self.now.date() or (clock is not None and self._at(day, clock) > self.now)
        return day if is_ahead else day + timedelta(days=days)

    def _dated(self, named: Mapping[str, _Token]) -> date | None:
        if "D" in named:
            number, month, year = named["D"].value, named["D"].month, named["D"].year
        else:
            number, month = named["N"].value, named["M"].value
            year = named["Y"].value if "Y" in named else None
        this_year = self.now.year
        for candidate in (year,) if year is not None else (this_year - 1, this_year, this_year + 1):
            if candidate not in _YEARS or not 1 <= month <= 12:
                return None
            if 1 <= number <= monthrange(candidate, month)[1]:
                day = date(candidate, month, number)
                if year is not None or day >= self.now.date() - _RECENT:
                    return day
        return None


def _later(day: date, number: int, unit: str) -> date:
    if unit != "m":
        return day + timedelta(days=number * (7 if unit == "w" else 1))
    years, month = divmod(day.month - 1 + number, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))
