"""The adapter's own few words, in every language of the product."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from adapters.slack.modal import ModalWords
from bot.domain.event import Address
from bot.domain.fit import FitWords
from bot.domain.message import Phrase, say
from dialogs.nobody import NOBODY
from dialogs.phrasebook import Phrasebook, Reader

IN_CHAT = say("slack-in-chat")
SLOW = say("slack-slow")
TROUBLE = say("slack-trouble")
FORM_LATE = say("slack-form-late")
FORM_AGAIN = say("slack-form-again")
FORM_LOOK = say("slack-form-look")
OWN_ONLY = say("slack-own-only")
NOT_HERE = say("slack-not-here")
FIRST_LANGUAGE = "fi"
"""Spoken to people of whom nothing is known yet."""
ZONE = "UTC"
"""None of these words has a moment in it."""


class Languages(Protocol):
    """Which language somebody reads, as far as it is known without asking anybody."""

    def language(self, who: Address) -> str:
        """fi, sv, en or fi-easy; "" when unknown."""
        ...


class Wording:
    """The words by language."""

    def __init__(self, book: Phrasebook, languages: Languages) -> None:
        self._book = book
        self._languages = languages
        self.views = lru_cache(maxsize=8)(self._views)
        self.fit = lru_cache(maxsize=8)(self._fit)

    def to(self, who: Address, phrase: Phrase) -> str:
        """A sentence for somebody, in the language that they last read or that Slack tells of them."""
        return self._book.text(phrase, _reader(self.language(who)), NOBODY)

    def language(self, who: Address) -> str:
        """The language in which to speak to somebody now."""
        return self._languages.language(who) or FIRST_LANGUAGE

    def _views(self, language: str) -> ModalWords:
        """What stands around a form."""
        title, wait, close, choose = (
            self._book.text(say(f"slack-{name}"), _reader(language), NOBODY)
            for name in ("title", "wait", "close", "choose")
        )
        return ModalWords(title, wait, close, choose)

    def _fit(self, language: str) -> FitWords:
        """What `fit` says where something cannot be shown."""
        return self._book.fit_words(_reader(language))


def _reader(language: str) -> Reader:
    return Reader(language, ZONE)
