"""Teams' own few words, in every language of the product."""

from __future__ import annotations

from functools import lru_cache

from adapters.teams.draw import Drawn, draw
from adapters.teams.form_card import FormWords, form_words
from bot.domain.event import Address
from bot.domain.message import Message, Note, Phrase, say
from bot.own_words import Languages, OwnWords
from dialogs.phrasebook import Phrasebook

BELOW = say("teams-below")
"""Beside a pressed button whose card stays as it is."""
FORM_BELOW = say("teams-form-below")
FORM_IN_CHAT = say("teams-form-in-chat")
FORM_OVER = say("teams-form-over")
"""In the place of a form that was handed in, or asked anew, where nothing else takes it."""
FORM_CLOSED = say("teams-form-closed")
FORM_TROUBLE = say("teams-form-trouble")
NOT_YOURS = say("teams-not-yours")
SOME_CHAT = say("teams-some-chat")
"""What a conversation is called that has no name, or none that Teams tells."""
CANNOT_WRITE = say("teams-cannot-write")
"""Teams does not let the bot write to whoever acted in a channel."""


class Wording(OwnWords):
    """The words by reader, and those of forms by language."""

    def __init__(self, book: Phrasebook, languages: Languages) -> None:
        super().__init__(book, languages)
        self.forms = lru_cache(maxsize=8)(self._forms)

    def quiet(self, who: Address, phrase: Phrase) -> Drawn:
        """A small line in the place of a card that is over."""
        language = self.language(who)
        return draw(Message((Note(self.said(phrase, language)),)), language, as_card=True)

    def _forms(self, language: str) -> FormWords:
        """What stands on forms."""
        return form_words(language, lambda phrase: self.said(phrase, language))
