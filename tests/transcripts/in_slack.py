"""Draws what a transcript says for Slack: every message in every language within all limits, and as a page to read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from unittest.mock import patch

from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import BIGGEST, draw
from adapters.slack.home_view import home_view
from adapters.slack.modal import ModalWords, modal
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.fit import FitWords, fit
from bot.domain.message import Form, Message
from bot.domain.run import Run
from bot.ports import Outgoing
from dialogs import forms
from dialogs.conversation import Conversation, kind_of
from dialogs.desk import Desk
from dialogs.phrasebook import Escape, Lookup, Phrasebook, Reader
from dialogs.script import AsForm
from tests.adapters.slack.block_kit import check_message, check_view
from tests.adapters.slack.reading import read_blocks, read_view

Watch = Callable[[], AbstractContextManager[None]]
"""A look at all that is said while it lasts."""

WORDS = ModalWords(title="Rinnalla", wait="Hetki vain.", close="Sulje", choose="Valitse")
_word, _form_of, _reply_of = Phrasebook.word, Phrasebook.form_of, Phrasebook.reply_of
_ask = Conversation.ask


@contextmanager
def drawn_in_slack() -> Iterator[None]:
    """While it lasts, all that is put into words is drawn and checked in every language.

    Whatever a dialog asks in the chat is drawn as a form, too, if its script may be one. A message without parts, which
    makes a card vanish, is not drawn.
    """

    def word(
        book: Phrasebook, said: Message, reader: Reader, lookup: Lookup, escape: Escape = str
    ) -> Message:
        for language in book.languages if said.parts else ():
            there = Reader(language, reader.zone)
            _check_message(_word(book, said, there, lookup), book.fit_words(there))
        return _word(book, said, reader, lookup, escape)

    def form_of(book: Phrasebook, form: Form, reader: Reader, lookup: Lookup, escape: Escape = str) -> Form:
        _check_form(book, form, reader, lookup)
        return _form_of(book, form, reader, lookup, escape)

    def reply_of(
        book: Phrasebook, reply: Reply, reader: Reader, lookup: Lookup, escape: Escape = str
    ) -> Reply:
        if isinstance(reply, ShowHome):
            for language in book.languages:
                there = Reader(language, reader.zone)
                check_view(home_view(_word(book, reply.message, there, lookup)))
        return _reply_of(book, reply, reader, lookup, escape)

    with (
        patch.object(Phrasebook, "word", word),
        patch.object(Phrasebook, "form_of", form_of),
        patch.object(Phrasebook, "reply_of", reply_of),
        patch.object(Conversation, "ask", _asked_on_forms_too),
    ):
        yield


def page_of(shown: Outgoing | Reply) -> str:
    """What somebody was shown, as a page to read: a message, a form, a home page, or ⟳ what a card became."""
    match shown:
        case Outgoing():
            return _page(shown.message)
        case ReplacePressed(message):
            return f"⟳\n{_page(message)}".rstrip()
        case OpenForm(form):
            return read_view(modal(form, WORDS))
        case FormErrors(errors):
            return "\n".join(f"! {field}: {text}" for field, text in errors)
        case ShowHome(message):
            return read_view(home_view(message))
        case Hint(text):
            return f"(only here) {text}"


def _page(message: Message) -> str:
    return "\n".join(read_blocks(draw(piece).blocks) for piece in fit(message, CAPABILITIES))


def _asked_on_forms_too(conversation: Conversation, desk: Desk, run: Run, **more: Any) -> None:
    script = conversation.script(desk, run)
    step = script.step(run.at)
    if step is not None and script.form is not AsForm.NEVER and not step.in_chat:
        _check_form(desk.books.words, forms.form(script, run, kind_of(desk, run)), desk.reader(), desk)
    _ask(conversation, desk, run, **more)


def _check_form(book: Phrasebook, form: Form, reader: Reader, lookup: Lookup) -> None:
    for language in book.languages:
        check_view(modal(_form_of(book, form, Reader(language, reader.zone), lookup), WORDS))


def _check_message(worded: Message, words: FitWords) -> None:
    for piece in fit(worded, CAPABILITIES, words):
        drawn = draw(piece, "key")
        check_message(drawn.text, drawn.blocks)
        assert len(json.dumps(drawn.blocks, ensure_ascii=False).encode()) <= BIGGEST
