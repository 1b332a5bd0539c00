"""Reads how long or how often, as people type it in Finnish, Swedish and English: "joka toinen viikko", "an hour".

What is not fully understood is not understood: no rhythm and no end is set by a guess.
Nothing here keeps, logs or repeats the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from itertools import islice, product
from types import MappingProxyType
from typing import Final

from bot.domain.time_words import LANGUAGES

LONGEST_TEXT: Final = 80
"""Longer text (characters) is no length of time; it is not understood, unread."""

_DAYS: Final = MappingProxyType({"d": 1.0, "w": 7.0, "m": 365 / 12, "y": 365.0, "h": 1 / 24, "min": 1 / 1440})
_MORE_UNITS: Final = MappingProxyType(
    {
        "fi": {
            "w": "viikossa",
            "m": "kuussa kuukaudessa",
            "y": "vuosi vuotta vuoden vuodessa",
            "h": "tunti tuntia tunnin t h",
            "min": "minuutti minuuttia minuutin min",
        },
        "sv": {
            "d": "dagen dagars",
            "w": "veckan veckors",
            "m": "man manaden manaders",
            "y": "ar aret ars",
            "h": "timme timmar timmes h",
            "min": "minut minuter minuters min",
        },
        "en": {"y": "year years", "h": "hour hours h", "min": "minute minutes min"},
    }
)
_WHOLE: Final = MappingProxyType(
    {
        "fi": {7: "viikoittain", 365 / 12: "kuukausittain"},
        "sv": {7: "veckovis", 365 / 12: "manatligen manadsvis"},
        "en": {7: "weekly", 14: "fortnightly biweekly", 365 / 12: "monthly"},
    }
)
# E every, H half, K times (of a unit), _ nothing of its own; besides N number, O ordinal, U unit, D weekday, T twice
_SIGNS: Final = MappingProxyType(
    {
        "fi": {
            "H": "puoli",
            "K": "kertaa",
            "E": "joka",
            "_": "valein noin kerran aina ehka suunnilleen ajan",
        },
        "sv": {
            "H": "halvt halv",
            "K": "ganger",
            "E": "var varje",
            "_": "en gang i om cirka ca ungefar mellanrum med per",
        },
        "en": {"H": "half", "K": "times", "E": "every each", "_": "once about roughly per a an in the for"},
    }
)
_ORDINALS: Final = MappingProxyType(
    {
        "fi": {
            2: "toinen",
            3: "kolmas",
            4: "neljas",
            5: "viides",
            6: "kuudes",
            7: "seitsemas",
            8: "kahdeksas",
            9: "yhdeksas",
            10: "kymmenes",
        },
        "sv": {
            2: "varannan vartannat annan andra",
            3: "tredje",
            4: "fjarde",
            5: "femte",
            6: "sjatte",
            7: "sjunde",
            8: "attonde",
            9: "nionde",
            10: "tionde",
        },
        "en": {
            2: "other second",
            3: "third",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
        },
    }
)
_ONE_AND_A_HALF: Final = MappingProxyType({"fi": "puolitoista", "sv": "halvannan halvannat", "en": ""})
_TWICE: Final = MappingProxyType({"fi": "kahdesti", "sv": "", "en": "twice"})
_PIECE: Final = re.compile(r"\d{1,3}(?:[.,]\d+)?|[^\W\d_]+")
_MOST_READINGS: Final = 64
_Sign = tuple[str, float]


def read_days(text: str, language: str) -> int | None:
    """The whole days that the text names; of two ("2–3 weeks") the longer. None if not understood or under a day.

    The person's language (fi, sv, en, fi-easy) is tried first, then the others. A month is a twelfth of a year.
    """
    days = _days(text, language)
    return round(days) if days is not None and days >= 1 else None


def read_minutes(text: str, language: str) -> int | None:
    """The whole minutes that the text names, less than a day; else as `read_days`."""
    days = _days(text, language)
    minutes = round(days * 24 * 60) if days is not None and days < 1 else 0
    return minutes or None


def _days(text: str, language: str) -> float | None:
    if len(text) > LONGEST_TEXT:
        return None
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    pieces = _PIECE.findall(plain)
    own = language.partition("-")[0]
    for code in sorted(LANGUAGES, key=lambda code: code != own):
        row = [_signs(piece, _TABLES[code]) for piece in pieces]
        if not row or not all(row):
            continue
        for signs in islice(product(*row), _MOST_READINGS):
            days = _meant([sign for sign in signs if sign[0] != "_"])
            if days is not None:
                return days
    return None


def _signs(piece: str, table: Mapping[str, tuple[_Sign, ...]]) -> tuple[_Sign, ...]:
    return (("N", float(piece.replace(",", "."))),) if piece[0].isdigit() else table.get(piece, ())


def _meant(signs: list[_Sign]) -> float | None:
    """Days, by the row of signs; None for a row that says nothing or too much."""
    row = "".join(sign for sign, _ in signs)
    if "D" not in row:
        signs, row = [sign for sign in signs if sign[0] != "E"], row.replace("E", "")
    values = [value for _, value in signs]
    match row:
        case "W" | "U" | "ED":
            return values[-1]
        case "NU" | "OU" | "OD" | "EOD":
            return values[-2] * values[-1]
        case "NNU" if values[0] <= values[1]:
            return values[-2] * values[-1]
        case "HU" | "TU":
            return values[-1] / 2
        case "NHU" if values[0] == 1:
            return values[-1] / 2
        case "NKU" if values[0]:
            return values[-1] / values[0]
    return None


def _table(code: str) -> Mapping[str, tuple[_Sign, ...]]:
    words = LANGUAGES[code]
    known: dict[str, tuple[_Sign, ...]] = {}

    def learn(said: str, sign: str, value: float = 0.0) -> None:
        for word in said.split():
            known[word] = (*known.get(word, ()), (sign, value))

    learn(_ONE_AND_A_HALF[code], "N", 1.5)
    for word, number in words.numbers.items():
        learn(word, "N", float(number))
    for word, unit in words.units.items():
        learn(word, "U", _DAYS[unit])
    for unit, said in _MORE_UNITS[code].items():
        learn(said, "U", _DAYS[unit])
    for number, said in _ORDINALS[code].items():
        learn(said, "O", float(number))
    for word in words.weekdays:
        learn(word, "D", 7.0)
    for days, said in _WHOLE[code].items():
        learn(said, "W", float(days))
    for sign, said in _SIGNS[code].items():
        learn(said, sign)
    learn(_TWICE[code], "T")
    return MappingProxyType(known)


_TABLES: Final = MappingProxyType({code: _table(code) for code in LANGUAGES})
