"""Draws what a transcript says for Slack: every message in every language within all limits, and as a page to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from unittest.mock import patch

from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import draw
from adapters.slack.modal import ModalWords, modal
from bot.domain.fit import fit
from bot.domain.message import Form, Message
from bot.domain.run import Run
from dialogs import forms
from dialogs.conversation import Conversation, kind_of
from dialogs.desk import Desk
from dialogs.phrasebook import Escape, Lookup, Phrasebook, Reader
from dialogs.script import AsForm
from tests.adapters.slack.block_kit import check_message, check_view
from tests.adapters.slack.reading import read_blocks, read_view

Watch = Callable[[], AbstractContextManager[list[str]]]
"""A look at what is said while it lasts; the pages it gives."""

WORDS = ModalWords(title="Rinnalla", wait="Hetki vain.", close="Sulje", choose="Valitse")
_word, _form_of, _ask = Phrasebook.word, Phrasebook.form_of, Conversation.ask


@contextmanager
def drawn_in_slack() -> Iterator[list[str]]:
    """While it lasts, all that is put into words is drawn and checked in every language.

    The list fills with what was drawn for the reader that it was for, as pages to read, each once. A message without
    parts, which makes a card vanish, is not drawn. Whatever a dialog asks in the chat is drawn as a form, too, if its
    script may be one.
    """
    pages: list[str] = []

    def word(
        book: Phrasebook, said: Message, reader: Reader, lookup: Lookup, escape: Escape = str
    ) -> Message:
        for language in book.languages if said.parts else ():
            page = _drawn(book, _word(book, said, Reader(language, reader.zone), lookup), reader)
            if language == reader.language and page not in pages:
                pages.append(page)
        return _word(book, said, reader, lookup, escape)

    def form_of(book: Phrasebook, form: Form, reader: Reader, lookup: Lookup, escape: Escape = str) -> Form:
        page = _filled_in(book, form, reader, lookup)
        if page not in pages:
            pages.append(page)
        return _form_of(book, form, reader, lookup, escape)

    with (
        patch.object(Phrasebook, "word", word),
        patch.object(Phrasebook, "form_of", form_of),
        patch.object(Conversation, "ask", _asked_on_forms_too),
    ):
        yield pages


def _asked_on_forms_too(conversation: Conversation, desk: Desk, run: Run, **more: Any) -> None:
    script = conversation.script(desk, run)
    step = script.step(run.at)
    if step is not None and script.form is not AsForm.NEVER and not step.in_chat:
        _filled_in(desk.books.words, forms.form(script, run, kind_of(desk, run)), desk.reader(), desk)
    _ask(conversation, desk, run, **more)


def _filled_in(book: Phrasebook, form: Form, reader: Reader, lookup: Lookup) -> str:
    """The form as its reader sees it, after a look at it in every language."""
    views = {
        language: modal(_form_of(book, form, Reader(language, reader.zone), lookup), WORDS)
        for language in book.languages
    }
    for view in views.values():
        check_view(view)
    return read_view(views[reader.language])


def _drawn(book: Phrasebook, worded: Message, reader: Reader) -> str:
    drawn = [draw(piece, "key") for piece in fit(worded, CAPABILITIES, book.fit_words(reader))]
    for one in drawn:
        check_message(one.text, one.blocks)
    return "\n".join(read_blocks(one.blocks) for one in drawn)
