"""The words in which people say days and times, one table per language (fi, sv, en)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """One language: word → value, by what the word stands for. Keys are lower case without diacritics."""

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    days: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    phrases: Mapping[str, str]
    signs: Mapping[str, str]
    """X next, I in (a week), F until or for, C o'clock, A after (two), H half, _ no meaning of its own."""
    parts: Mapping[str, str]
    """Parts of the day: am, pm or night."""
    next_is_next_week: bool
    """Whether "next Tuesday" is the Tuesday of next week rather than the first one to come."""
    pm_minutes: bool
    """Whether 2:30 is in the afternoon, as a bare 2 is in every language."""
    half: int
    """Minutes that "half" adds to the hour it names."""


def _forms(words: str, endings: Sequence[str], first: int = 0) -> dict[str, int]:
    """Each word with each ending, numbered in order."""
    return {word + ending: number for number, word in enumerate(words.split(), first) for ending in endings}


def _alike(**values: str) -> dict[str, str]:
    """Each word of a list with the sign the list stands under."""
    return {word: sign for sign, words in values.items() for word in words.split()}


_FI: Final = Words(
    weekdays=_forms("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai", ("", "na"))
    | _forms("maanantai tiistai - torstai perjantai lauantai sunnuntai", ("hin",))
    | _forms("ma ti ke to pe la su", ("",))
    | {"keskiviikkoon": 2},
    months=_forms(
        "tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu",
        ("", "k", "kuu", "kuuta", "kuun"),
        1,
    ),
    days=_forms("eilen tanaan huomenna ylihuomenna", ("",), -1) | _forms("huomiseen ylihuomiseen", ("",), 1),
    numbers=_forms(
        "yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen yksitoista kaksitoista",
        ("",),
        1,
    )
    | _forms("yhde kahde kolme nelja viide kuude seitsema kahdeksa yhdeksa kymmene", ("lta", "n", "ksi"), 1)
    | _forms("yhdeltatoista kahdeltatoista", ("",), 11)
    | _forms("yhdentoista kahdentoista", ("",), 11)
    | {"yks": 1, "kaks": 2, "pari": 2, "parin": 2},
    units=_alike(
        d="paiva paivaa paivan paivaksi pv",
        w="viikko viikkoa viikon viikoksi viikolla vko vk",
        m="kuukausi kuukautta kuukauden kuukaudeksi kk",
    ),
    phrases={},
    signs=_alike(
        X="ensi seuraava seuraavana",
        I="paasta kuluttua",
        F="asti saakka ajaksi ajan",
        C="klo kello",
        A="jalkeen",
        H="puoli",
        _="on noin tuleva tulevana tana",
    ),
    parts=_alike(am="aamulla aamupaivalla ap", pm="iltapaivalla ip illalla", night="yolla aamuyolla"),
    next_is_next_week=False,
    pm_minutes=False,
    half=-30,
)

_SV: Final = Words(
    weekdays=_forms("mandag tisdag onsdag torsdag fredag lordag sondag", ("", "en"))
    | _forms("man tis ons tors fre lor son", ("",))
    | _forms("ma ti on to fr lo so", ("",))
    | {"tor": 3},
    months=_forms(
        "januari februari mars april maj juni juli augusti september oktober november december", ("",), 1
    )
    | _forms("jan feb mar apr maj jun jul aug sep okt nov dec", ("",), 1)
    | {"sept": 9},
    days=_forms("igar idag imorgon overmorgon", ("",), -1) | {"imorron": 1},
    numbers=_forms("ett tva tre fyra fem sex sju atta nio tio elva tolv", ("",), 1)
    | {"en": 1, "fjorton": 14},
    units=_alike(d="dag dagar", w="vecka veckor veckan veckas", m="manad manader"),
    phrases={"i gar": "igar", "i dag": "idag", "i morgon": "imorgon", "i overmorgon": "overmorgon"}
    | {
        "i morron": "imorgon",
        "i kvall": "idag kvall",
        "ett par": "tva",
        "till och med": "till",
        "t.o.m": "till",
        "f.m": "fm",
        "e.m": "em",
    },
    signs=_alike(
        X="nasta",
        I="om",
        F="till tills i fram",
        C="klockan kl",
        A="efter",
        H="halv",
        _="pa den nu denna kommande vid cirka ca ungefar fram",
    ),
    parts=_alike(
        am="morgon morgonen bitti formiddag formiddagen fm",
        pm="eftermiddag eftermiddagen em kvall kvallen",
        night="natt natten",
    ),
    next_is_next_week=True,
    pm_minutes=False,
    half=-30,
)

_EN: Final = Words(
    weekdays=_forms("monday tuesday wednesday thursday friday saturday sunday", ("",))
    | _forms("mon tue wed thu fri sat sun", ("",))
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    months=_forms(
        "january february march april may june july august september october november december", ("",), 1
    )
    | _forms("jan feb mar apr may jun jul aug sep oct nov dec", ("",), 1)
    | {"sept": 9},
    days=_forms("yesterday today tomorrow overmorrow", ("",), -1),
    numbers=_forms("one two three four five six seven eight nine ten eleven twelve", ("",), 1)
    | {"a": 1, "an": 1, "noon": 12},
    units=_alike(d="day days", w="week weeks", m="month months"),
    phrases={"the day after tomorrow": "overmorrow", "day after tomorrow": "overmorrow", "half past": "half"}
    | {f"in the {part}": part for part in ("morning", "afternoon", "evening")}
    | {"at night": "night", "o'clock": " ", "a.m": "am", "p.m": "pm", "until the": "until"},
    signs=_alike(
        X="next",
        I="in",
        F="until till for",
        C="at",
        A="after",
        H="half",
        _="on the of st nd rd th about around this coming",
    ),
    parts=_alike(am="am morning", pm="pm afternoon evening", night="night"),
    next_is_next_week=True,
    pm_minutes=True,
    half=30,
)

LANGUAGES: Final[Mapping[str, Words]] = {"fi": _FI, "sv": _SV, "en": _EN}
"""The table of each language, by its tag."""
