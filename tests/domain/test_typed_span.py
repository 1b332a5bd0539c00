"""How long and how often, as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.typed_span import LONGEST_TEXT, read_days, read_minutes


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("Joka toinen viikko", 14),
        ("joka toinen keskiviikko", 14),
        ("varannan onsdag", 14),
        ("every tenth day", 10),
        ("var tionde dag", 10),
        ("every Monday", 7),
        ("3 viikon välein.", 21),
        ("noin kolmen viikon välein", 21),
        ("2–3 viikon välein", 21),
        ("kerran kuussa", 30),
        ("kaksi kertaa kuussa", 15),
        ("kahdesti kuussa", 15),
        ("viikoittain", 7),
        ("puoli vuotta", 182),
        ("puolitoista vuotta", 548),
        ("1,5 vuotta", 548),
        ("8 kk", 243),
        ("vuosi", 365),
        ("every other week", 14),
        ("once a month", 30),
        ("half a year", 182),
        ("every 10 days", 10),
        ("varannan vecka", 14),
        ("var tredje vecka", 21),
        ("en gång i månaden", 30),
        ("ett halvt år", 182),
    ],
)
def test_what_people_type_is_read_in_days_whatever_their_language(typed: str, days: int) -> None:
    assert read_days(typed, "fi-easy") == read_days(typed, "sv") == days


@pytest.mark.parametrize(
    "typed",
    ["", "heti", "kun ehditään", "keskiviikkona", "3", "viikko tai kuukausi", "5–2 viikkoa", "0 viikkoa",
     "ei joka viikko", "a"],
)  # fmt: skip
def test_what_is_not_wholly_clear_is_not_understood(typed: str) -> None:
    assert read_days(typed, "fi") is None


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("tunti", 60), ("puolitoista tuntia", 90), ("75 min", 75), ("an hour", 60), ("en och en halv timme", None),
     ("två timmar", 120), ("half an hour", 30), ("viikko", None)],
)  # fmt: skip
def test_the_length_of_a_meeting_is_read_in_minutes(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed, "fi") == minutes


@given(st.text(max_size=2 * LONGEST_TEXT), st.sampled_from(("fi", "sv", "en", "fi-easy")))
def test_any_text_names_days_or_minutes_or_nothing(typed: str, language: str) -> None:
    days, minutes = read_days(typed, language), read_minutes(typed, language)

    assert days is None or minutes is None
    assert all(number is None or number >= 1 for number in (days, minutes))
