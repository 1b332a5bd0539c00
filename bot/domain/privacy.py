"""Whose words they are and who may read them. Words are sealed: no repr, no str, no pickle."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NoReturn


class Sealed:
    """Words on their way between a person and the encrypted column. Only `open()` gives them back."""

    __slots__ = ("_words",)

    def __init__(self, words: str) -> None:
        self._words = words

    def open(self) -> str:
        """The words themselves. Called by storage (to encrypt) and by the answers' door (for a named viewer)."""
        return self._words

    def __repr__(self) -> str:
        return "Sealed(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "Sealed(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("sealed words cannot be pickled")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and other._words == self._words

    __hash__ = None  # type: ignore[assignment]


class SeenBy(StrEnum):
    """Who will see an answer, as promised under its question and frozen into the answer."""

    AUTHOR = "author"
    """Only the author, until the author shares it (I-questions, diary)."""
    PAIR_WHEN_ALL = "pair-when-all"
    """The members, side by side, once every member has answered and agreed to show (we-questions)."""
    PAIR = "pair"
    """The members of the journey (agreement, shared goals, a message to the partner)."""
    NOBODY = "nobody"
    """No person but its author; used only by the engine (people one would rather not be matched with)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One person's words on one question. The words lie encrypted; this is all that decisions need.

    `words` (typed text) and `options` (ids of chosen options) are present only on the way in (a new or edited
    answer) and are sealed together; a loaded answer has None for both, and keeping it again leaves them as they are.
    `shared_with` is frozen consent: ids of people the author lets read it. `agreed_to_show` is the author's yes
    to the side-by-side view of a we-question. Who may see: see `may_read`.
    """

    id: str
    author: str
    journey: str
    question: str
    seen_by: SeenBy
    at: datetime
    pack_version: int = 1
    language: str = "fi"
    words: Sealed | None = None
    options: tuple[str, ...] | None = None
    shared_with: tuple[str, ...] = ()
    agreed_to_show: bool = False

    def shared(self, *people: str) -> Answer:
        """The answer with these people among its readers."""
        return replace(self, shared_with=tuple(sorted({*self.shared_with, *people})))

    def taken_back(self) -> Answer:
        """The answer for its author alone again."""
        return replace(self, shared_with=(), agreed_to_show=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """An answer opened for a named viewer: the typed text (or "") and chosen option ids. Never logged or stored."""

    question: str
    pack_version: int
    text: str
    options: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Opened({self.question})"


def may_read(answer: Answer, viewer: str, members: frozenset[str], side_by_side: frozenset[str]) -> bool:
    """Whether `viewer` may read the answer.

    `members` are the people of the answer's journey; `side_by_side` the ids of people who have answered the same
    question in that journey and agreed to show it; this very answer must be one of those. The author always may.
    """
    if viewer == answer.author:
        return True
    if answer.seen_by is SeenBy.NOBODY or viewer not in members:
        return False
    if answer.seen_by is SeenBy.PAIR or viewer in answer.shared_with:
        return True
    return answer.seen_by is SeenBy.PAIR_WHEN_ALL and answer.agreed_to_show and members <= side_by_side
