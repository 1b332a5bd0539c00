"""Slack's own few words, in every language of the product."""

from __future__ import annotations

from functools import lru_cache

from adapters.slack.modal import ModalWords
from bot.domain.message import say
from bot.own_words import Languages, OwnWords
from dialogs.phrasebook import Phrasebook

FORM_LATE = say("slack-form-late")
OWN_ONLY = say("slack-own-only")
NOT_HERE = say("slack-not-here")


class Wording(OwnWords):
    """The words by reader, and those around a form by language."""

    def __init__(self, book: Phrasebook, languages: Languages) -> None:
        super().__init__(book, languages)
        self.views = lru_cache(maxsize=8)(self._views)

    def _views(self, language: str) -> ModalWords:
        """What stands around a form."""
        title, wait, close, choose = (
            self.said(phrase, language)
            for phrase in (say("slack-title"), say("slack-wait"), say("chat-close"), say("chat-choose"))
        )
        return ModalWords(title, wait, close, choose)
