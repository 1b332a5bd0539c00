"""An adapter's own few words, which belong to no dialog: in the language that their reader reads."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from bot.domain.event import Address
from bot.domain.fit import FitWords
from bot.domain.message import Phrase, say
from dialogs.nobody import NOBODY
from dialogs.phrasebook import Phrasebook, Reader

SLOW = say("chat-slow")
"""A turn takes long, and its outcome comes in the person's own chat."""
TROUBLE = say("chat-trouble")
"""Nothing was changed, and the fault is ours."""
IN_CHAT = say("chat-in-chat")
"""Where the answer is."""
FORM_AGAIN = say("chat-form-again")
"""What was filled in could not be kept, and still stands there."""
FORM_LOOK = say("chat-form-look")
FIRST_LANGUAGE = "fi"
"""Spoken to people of whom nothing is known yet."""
ZONE = "UTC"
"""None of these words has a moment in it."""


class Languages(Protocol):
    """Which language somebody reads, as far as it is known without asking anybody."""

    def language(self, who: Address) -> str:
        """fi, sv, en or fi-easy; "" when unknown."""
        ...


class OwnWords:
    """The words by reader and by language."""

    def __init__(self, book: Phrasebook, languages: Languages) -> None:
        self._book = book
        self._languages = languages
        self.fit = lru_cache(maxsize=8)(self._fit)

    def to(self, who: Address, phrase: Phrase) -> str:
        """A sentence for somebody, in the language that they last read or that the platform tells of them."""
        return self.said(phrase, self.language(who))

    def said(self, phrase: Phrase, language: str) -> str:
        """A sentence in a language, "" for the first one."""
        return self._book.text(phrase, Reader(language or FIRST_LANGUAGE, ZONE), NOBODY)

    def language(self, who: Address) -> str:
        """The language in which to speak to somebody now."""
        return self._languages.language(who) or FIRST_LANGUAGE

    def _fit(self, language: str) -> FitWords:
        """What `fit` says where something cannot be shown."""
        return self._book.fit_words(Reader(language, ZONE))
