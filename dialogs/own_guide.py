"""A guide as one programme has it: some questions off, some sentences in the programme's own words (REQ-45).

This is the one place where they meet; everything that asks or shows a phrase of a guide goes through `own_guide`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from bot.domain.programme import Programme
from dialogs.pack import Pack
from dialogs.uses import Use

NEEDED: tuple[Use, ...] = ("goals", "duration", "rhythm", "length", "place", "moving", "decision")
"""What the product cannot do without: these questions of a guide are never off."""


def needed(pack: Pack) -> frozenset[str]:
    """Ids of the questions that are always asked."""
    return frozenset(pack.use(use) for use in NEEDED) - {""}


def own_guide(pack: Pack, programme: Programme) -> Pack:
    """The guide with the programme's questions and words.

    Lists hold what is asked. The agreement's fields stay complete, so that an agreement keeps what it says; ask
    `Pack.asks` before asking for one.
    """
    off = frozenset(programme.questions_off) - needed(pack)
    texts: dict[str, tuple[tuple[str, str], ...]] = {}
    for phrase, language, words in programme.texts:
        texts[phrase] = (*texts.get(phrase, ()), (language, words))
    if not off and not texts:
        return pack

    def asked(listed: Iterable[str]) -> tuple[str, ...]:
        return tuple(question for question in listed if question not in off)

    return replace(
        pack,
        start=asked(pack.start),
        check_in=asked(pack.check_in),
        halfway=asked(pack.halfway),
        end=asked(pack.end),
        evaluation=asked(pack.evaluation),
        agenda=MappingProxyType({phase: asked(listed) for phase, listed in pack.agenda.items()}),
        off=off,
        texts=MappingProxyType(texts),
    )
