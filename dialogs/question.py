"""One question of a guide: who speaks, what can be answered, who will see it, which phrases it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.journey import Phase
from bot.domain.privacy import SeenBy


class Voice(StrEnum):
    """Who speaks: one person of oneself ("I"), the pair of what they share ("we"), or neither in particular."""

    MINE = "I"
    OURS = "we"
    NEITHER = "none"


class QuestionKind(StrEnum):
    """TEXT is answered in one's own words; CHOICE offers options, and takes own words as well."""

    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One ready choice; `id` is for ever.

    `days` or `minutes` is what it means in numbers (None when it means none), `place` which of the product's places
    it is (`bot.domain.meetings.PLACES`; "" when it is none or its own id names one). `text` asks for the person's own
    words next. `written`: the pack has a fuller sentence for the agreement.
    """

    id: str
    days: int | None = None
    minutes: int | None = None
    place: str = ""
    text: bool = False
    written: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the guide. `id` is the guide's id and the id of its phrase.

    `when` names the condition under which it is asked ("" for always). `agreement`: the answer is a field of the
    mentoring agreement. `hint`: a small line belongs under it.
    """

    id: str
    phase: Phase
    voice: Voice
    kind: QuestionKind
    options: tuple[Choice, ...] = ()
    when: str = ""
    agreement: bool = False
    hint: bool = False

    @property
    def seen_by(self) -> SeenBy:
        """Who will see an answer: one's own thoughts nobody else, shared ones both, once both have answered."""
        if self.voice is not Voice.OURS:
            return SeenBy.AUTHOR
        return SeenBy.PAIR if self.agreement else SeenBy.PAIR_WHEN_ALL

    @property
    def note(self) -> str:
        """The phrase id of the line under the question, or ""."""
        return f"{self.id}-hint" if self.hint else ""

    @property
    def label(self) -> str:
        """The phrase id of the field's short name in the agreement, or "" for other questions."""
        return f"{self.id}-label" if self.agreement else ""

    def option(self, option_id: str) -> Choice | None:
        """The ready choice with this id, or None."""
        return next((option for option in self.options if option.id == option_id), None)

    def button(self, option_id: str) -> str:
        """The phrase id of an option's label, at most 24 characters in every language."""
        return f"{self.id}-{option_id}"

    def written(self, option_id: str) -> str:
        """The phrase id of an option as it stands in the agreement: its fuller sentence, or else its label."""
        option = self.option(option_id)
        label = self.button(option_id)
        return f"{label}-written" if option is not None and option.written else label

    def phrases(self) -> tuple[str, ...]:
        """Every phrase id that a language must have for this question."""
        own = tuple(phrase for phrase in (self.id, self.note, self.label) if phrase)
        labels = tuple(self.button(option.id) for option in self.options)
        return own + labels + tuple(self.written(option.id) for option in self.options if option.written)
