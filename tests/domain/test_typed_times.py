"""Several times typed at once are all understood, or none is taken."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.typed_time import NotUnderstood, Past
from bot.domain.typed_times import read_moments

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A Monday, nine o'clock in Helsinki."""
ZONE = "Europe/Helsinki"


def read(text: str, language: str = "fi") -> list[str]:
    """The moments as a person in Helsinki says them."""
    found = read_moments(text, NOW, ZONE, language)
    assert isinstance(found, tuple), found
    return [
        moment.at.astimezone(ZoneInfo(ZONE)).strftime("%a %H:%M" if not moment.needs_time else "%a")
        for moment in found
    ]


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("ke 13.30", "fi", ["Wed 13:30"]),
        ("ke 13.30 tai to 9", "fi", ["Wed 13:30", "Thu 09:00"]),
        ("ke 13.30 tai 15.30", "fi", ["Wed 13:30", "Wed 15:30"]),
        ("ti tai ke klo 14", "fi", ["Tue 14:00", "Wed 14:00"]),
        (
            "ke 2.12. klo 10, to 3.12. klo 9 tai pe 4.12. klo 12",
            "fi",
            ["Wed 10:00", "Thu 09:00", "Fri 12:00"],
        ),
        ("to klo 9 ja ke klo 13", "fi", ["Wed 13:00", "Thu 09:00"]),
        ("Tue 10:00 or Wed 14:30", "en", ["Tue 10:00", "Wed 14:30"]),
        ("ons 13.30 eller tors 9", "sv", ["Wed 13:30", "Thu 09:00"]),
        ("ke 13.30 tai ke 13.30", "fi", ["Wed 13:30"]),
        ("ti tai ke", "fi", ["Tue", "Wed"]),
    ],
)
def test_several_times_are_understood(text: str, language: str, meant: list[str]) -> None:
    assert read(text, language) == meant


@pytest.mark.parametrize("text", ["1 ja 3", "ei mikään", "ke 13.30 tai jotain", "molemmat", "tai", ""])
def test_what_is_not_all_times_is_not_understood(text: str) -> None:
    assert isinstance(read_moments(text, NOW, ZONE, "fi"), NotUnderstood)


def test_one_of_several_that_is_over_is_said() -> None:
    assert isinstance(read_moments("ke 13.30 tai 20.11. klo 9", NOW, ZONE, "fi"), Past)
