"""The invented people of one elder-care unit, Kotipesä, and its one channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.event import Address, Profile

PLATFORM = "playground"
WORKSPACE = "kotipesa"
CHANNEL = "yksikko"
CHANNEL_NAME = "yksikkö"
"""What the platform calls the channel towards the bot."""
CHANNEL_TITLE = "#yksikkö"
ZONE = "Europe/Helsinki"


class Shift(StrEnum):
    """When somebody is usually at work, for scripts that fill in the sign-up form. Local time of `ZONE`."""

    OFFICE = "office"
    """Monday to Friday, 8 to 16."""
    DAY = "day"
    """Monday to Friday, 7 to 15."""
    DAY_EVENING = "day-evening"
    """Monday to Friday, 7 to 15 or 13 to 21."""
    EVENING = "evening"
    """Monday to Friday, 13 to 21."""
    WEEKEND_DAY = "weekend-day"
    """Any day of the week, 7 to 15."""
    NIGHT = "night"
    """Sunday to Thursday, 21 to 7."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One invented person. `role` is the line under the name, by page language (fi, en).

    The phone of somebody `aside` is put away until one wants to see it.
    `language` is the tag the platform tells the bot; `colour` (sRGB hex) carries white text at contrast AA.
    """

    user: str
    name: str
    initials: str
    language: str
    role: tuple[tuple[str, str], ...]
    shift: Shift
    colour: str
    coordinates: bool = False
    aside: bool = False

    @property
    def address(self) -> Address:
        """Where the bot reaches this person."""
        return Address(PLATFORM, WORKSPACE, self.user)

    @property
    def profile(self) -> Profile:
        """What the platform tells the bot of this person."""
        return Profile(name=self.name, language=self.language, zone=ZONE)

    @property
    def first_name(self) -> str:
        """The given name."""
        return self.name.partition(" ")[0]


def _role(fi: str, en: str) -> tuple[tuple[str, str], ...]:
    return (("fi", fi), ("en", en))


CAST: tuple[Member, ...] = (
    Member(
        user="marja",
        name="Marja Koskinen",
        initials="MK",
        language="fi",
        role=_role("Esihenkilö, vetää ohjelmaa", "Supervisor, leads the programme"),
        shift=Shift.OFFICE,
        colour="#7a4a35",
        coordinates=True,
    ),
    Member(
        user="aino",
        name="Aino Virtanen",
        initials="AV",
        language="fi",
        role=_role("Lähihoitaja, 22 vuotta työssä, päivävuoro", "Practical nurse for 22 years, day shift"),
        shift=Shift.DAY,
        colour="#2f6152",
    ),
    Member(
        user="joonas",
        name="Joonas Lehto",
        initials="JL",
        language="fi",
        role=_role("Uusi hoitaja, päivä ja ilta", "New nurse, days and evenings"),
        shift=Shift.DAY_EVENING,
        colour="#2d5b78",
    ),
    Member(
        user="grace",
        name="Grace Mensah",
        initials="GM",
        language="en",
        role=_role("Uusi sairaanhoitaja, iltavuoro", "New registered nurse, evenings"),
        shift=Shift.EVENING,
        colour="#7d4566",
    ),
    Member(
        user="sari",
        name="Sari Lindström",
        initials="SL",
        language="sv",
        role=_role("Lähihoitaja, viikonloput ja päivät", "Practical nurse, weekends and days"),
        shift=Shift.WEEKEND_DAY,
        colour="#69591c",
    ),
    Member(
        user="liam",
        name="Liam Byrne",
        initials="LB",
        language="en",
        role=_role("Sairaanhoitaja, yövuoro", "Registered nurse, night shift"),
        shift=Shift.NIGHT,
        colour="#4b5285",
    ),
    Member(
        user="amina",
        name="Amina Yusuf",
        initials="AY",
        language="fi-easy",
        role=_role("Hoiva-avustaja, päivävuoro, helppo suomi", "Care assistant, day shift, easy Finnish"),
        shift=Shift.DAY,
        colour="#1f6a72",
        aside=True,
    ),
    Member(
        user="pekka",
        name="Pekka Salo",
        initials="PS",
        language="fi",
        role=_role("Työsuojeluvaltuutettu", "Health and safety representative"),
        shift=Shift.OFFICE,
        colour="#5f5a52",
        aside=True,
    ),
)
BY_USER = {member.user: member for member in CAST}
