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
    """The members of that time (agreement, shared goals, a message to the partner); who joins later only if handed."""
    CONTACT = "contact"
    """The author and, once sent, the one person whom the programme names for concerns. No partner, no lead."""
    NOBODY = "nobody"
    """No person but its author; used only by the engine (people one would rather not be matched with)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One person's words on one question. The words lie encrypted; this is all that decisions need.

    `words` (typed text) and `options` (ids of chosen options) are present only on the way in (a new or edited
    answer) and are sealed together; a loaded answer has None for both, and keeping it again leaves them as they are.
    `pack` is the guide that asked, in its version (`Pack.key`), "" for a question of the product's own.
    `shared_with` is frozen consent: ids of the people who were told, or shown, and may read it; nobody comes in among
    them by joining later. `agreed_with` is a consent that waits: ids of the people beside whose answers the author
    agreed to show a we-question, or to whom thanks go at the end. Who may see: see `may_read`.
    """

    id: str
    author: str
    journey: str
    question: str
    seen_by: SeenBy
    at: datetime
    pack: str = ""
    language: str = "fi"
    words: Sealed | None = None
    options: tuple[str, ...] | None = None
    shared_with: tuple[str, ...] = ()
    agreed_with: tuple[str, ...] = ()

    def shared(self, *people: str) -> Answer:
        """The answer with these people among its readers."""
        return replace(self, shared_with=tuple(sorted({*self.shared_with, *people})))

    def agreed(self, *people: str) -> Answer:
        """The answer with its author's yes to show it beside the answers of these people; none: no yes any more."""
        return replace(self, agreed_with=tuple(sorted(people)))

    def shown(self, *people: str) -> Answer:
        """The answer as it stands beside those of these people; the yes has done its work."""
        return replace(self.shared(*people), agreed_with=())

    def without(self, person: str) -> Answer:
        """The answer without this person among those who may, or might come to, read it."""
        return replace(
            self,
            shared_with=tuple(reader for reader in self.shared_with if reader != person),
            agreed_with=tuple(reader for reader in self.agreed_with if reader != person),
        )

    def taken_back(self) -> Answer:
        """The answer for its author alone again."""
        return replace(self, shared_with=(), agreed_with=())


@dataclass(frozen=True, slots=True)
class Opened:
    """An answer opened for a named viewer: the typed text (or "") and chosen option ids. Never logged or stored.

    `pack` names the guide whose words the options have (`Answer.pack`).
    """

    question: str
    pack: str
    text: str
    options: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Opened({self.question})"


def may_read(answer: Answer, viewer: str, members: frozenset[str], side_by_side: frozenset[str]) -> bool:
    """Whether `viewer` may read the answer.

    `members` are the people of the answer's journey and of those that continue it: who has left reads nothing, and is
    read by nobody. `side_by_side` are the ids of people whose answer to the same question in that journey stands open
    beside the others: who takes theirs back reads no more of the others'. What is for a contact belongs to no journey.
    The author always may.
    """
    if viewer == answer.author:
        return True
    if answer.seen_by is SeenBy.CONTACT:
        return viewer in answer.shared_with
    if answer.seen_by is SeenBy.NOBODY or not {viewer, answer.author} <= members:
        return False
    return viewer in answer.shared_with and (
        answer.seen_by is not SeenBy.PAIR_WHEN_ALL or viewer in side_by_side
    )
