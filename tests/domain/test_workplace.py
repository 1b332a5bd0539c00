"""Workplaces: which homes belong together, as an operator writes it."""

from __future__ import annotations

import pytest

from bot.domain.workplace import ALONE, Home, read_together

SLACK, TEAMS, OTHER = Home("slack", "T1"), Home("teams", "tenant"), Home("slack", "T2")


def test_a_home_that_is_named_nowhere_is_a_workplace_of_its_own() -> None:
    assert ALONE.of(SLACK) == (SLACK,)
    assert read_together("").together == ()
    assert read_together("slack:T1+teams:tenant").of(OTHER) == (OTHER,)


def test_homes_that_are_joined_are_one_workplace() -> None:
    together = read_together("slack:T1+teams:tenant")
    assert together.of(SLACK) == together.of(TEAMS) == (SLACK, TEAMS)


def test_several_workplaces_stay_apart() -> None:
    together = read_together(" slack:T1 + Teams:tenant ,\n slack:T2+slack:T3, ")
    assert together.of(SLACK) == (SLACK, TEAMS)
    assert together.of(OTHER) == (OTHER, Home("slack", "T3"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slack:T1", "stands alone"),
        ("slack:T1+teams:tenant, slack:T1+slack:T2", "named twice"),
        ("slack:T1+slack:T1", "named twice"),
        ("slack:T1+T2", "'T2'"),
        ("slack:T1+:T2", "':T2'"),
        ("slack:T1+teams:", "'teams:'"),
        ("slack:T1++slack:T2", "''"),
    ],
)
def test_what_cannot_be_read_says_what_is_wrong(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_together(text)
