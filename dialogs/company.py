"""Whom one travels with, as phrases take it: a pair or a group, the others' names, and how many they are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.journey import Journey
from bot.domain.message import Items, Name, Phrase, say
from bot.domain.privacy import SeenBy

PAIR, GROUP = "pair", "group"
"""What a phrase's `$form` is."""


def form(journey: Journey | None) -> str:
    """GROUP for a group, however many are left in it; else PAIR."""
    return GROUP if journey is not None and journey.is_group else PAIR


def promise(seen_by: SeenBy, kind: str, *, again: bool = False) -> Phrase:
    """Who will see an answer, in words of people; in few words when the same was said right above (`again`)."""
    if again and seen_by is SeenBy.PAIR:
        return say("seen-by-pair-again", form=kind)
    return say(f"seen-by-{seen_by.value}", form=kind)


def named(people: Sequence[str]) -> Name | Items:
    """Several people by name; one alone without a list."""
    names = tuple(Name(person) for person in people)
    return names[0] if len(names) == 1 else Items(names)


def naming(phrase_id: str, people: Sequence[str]) -> Phrase:
    """A phrase about `$names`, whose verb follows how many they are (`$count`)."""
    return say(phrase_id, names=named(people), count=len(people))
