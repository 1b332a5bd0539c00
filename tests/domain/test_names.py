"""Whoever is named is recognised, however the name is written; nobody's words are kept for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.names import FILLERS, is_marked, marks

NO_NAMES = {"ja", "tai", "sekä", "och", "eller", "and", "or", *FILLERS}
NAME = st.text(alphabet="abcdefghijklmnopqrstuvwxyzåäöé", min_size=1, max_size=12).filter(
    lambda name: name not in NO_NAMES
)


@pytest.mark.parametrize(
    "typed",
    [
        "Marja Koskinen",
        "marja koskinen",
        "Koskinen Marja",
        "Marja",
        "Koskinen",
        "en Marja Koskisen kanssa",
        "en Marjan kanssa, kiitos",
        "mieluummin en Marja Koskisen kanssa",
        "Aino Virtanen, Marja Koskinen",
        "Aino Virtanen ja Marja Koskinen",
        "Aino Virtanen\nMarja Koskinen",
        "Márja Koskinen.",
    ],
)
def test_a_named_person_is_recognised(typed: str) -> None:
    assert is_marked("Marja Koskinen", "p1", marks("p1", typed))


@pytest.mark.parametrize(
    "typed", ["", "-", "ei ketään", "nobody", "Aino Virtanen", "Marja Virtanen", "Matti Koskinen"]
)
def test_somebody_else_is_not(typed: str) -> None:
    assert not is_marked("Marja Koskinen", "p1", marks("p1", typed))


@given(first=NAME, last=NAME, other=NAME)
def test_whatever_the_name_it_is_recognised_among_others(first: str, last: str, other: str) -> None:
    typed = marks("p1", f"{other}, {first} {last}")
    assert is_marked(f"{first} {last}", "p1", typed)
    assert is_marked(f"{last} {first}", "p1", typed)


@given(name=NAME)
def test_marks_hold_no_words_and_say_nothing_about_another_author(name: str) -> None:
    made = marks("p1", f"{name} Virtanen")
    assert all(int(mark, 16) >= 0 and "virtanen" not in mark for mark in made)
    assert not set(made) & set(marks("p2", f"{name} Virtanen"))
