"""Draws what a transcript says for chat platforms: every message and form, in every language, within all limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from bot.domain.effect import Reply, ShowHome
from bot.domain.fit import FitWords
from bot.domain.message import Form, Message
from bot.domain.run import Run
from bot.ports import Outgoing
from dialogs import forms
from dialogs.conversation import Conversation, kind_of
from dialogs.desk import Desk
from dialogs.phrasebook import Escape, Lookup, Phrasebook, Reader
from dialogs.script import AsForm

Watch = Callable[[], AbstractContextManager[None]]
"""A look at all that is said while it lasts."""

_word, _form_of, _reply_of = Phrasebook.word, Phrasebook.form_of, Phrasebook.reply_of
_ask = Conversation.ask


@dataclass(frozen=True, slots=True)
class Look:
    """A platform's drawings, each of which fails where a limit is broken. All take worded parts and a language.

    `page` is what somebody was shown as a page to read: a message, a form, a home page, what a card became; "" where
    there is nothing to see.
    """

    message: Callable[[Message, FitWords, str], None]
    form: Callable[[Form, str], None]
    home: Callable[[Message, str], None]
    page: Callable[[Outgoing | Reply], str]


@contextmanager
def drawn_for(*looks: Look) -> Iterator[None]:
    """While it lasts, all that is put into words is drawn and checked in every language.

    Whatever a dialog asks in the chat is drawn as a form, too, if its script may be one. A message without parts, which
    makes a card vanish, is not drawn.
    """

    def word(
        book: Phrasebook, said: Message, reader: Reader, lookup: Lookup, escape: Escape = str
    ) -> Message:
        for there in _readers(book, reader) if said.parts else ():
            worded = _word(book, said, there, lookup)
            for look in looks:
                look.message(worded, book.fit_words(there), there.language)
        return _word(book, said, reader, lookup, escape)

    def form_of(book: Phrasebook, form: Form, reader: Reader, lookup: Lookup, escape: Escape = str) -> Form:
        _check_form(looks, book, form, reader, lookup)
        return _form_of(book, form, reader, lookup, escape)

    def reply_of(
        book: Phrasebook, reply: Reply, reader: Reader, lookup: Lookup, escape: Escape = str
    ) -> Reply:
        for there in _readers(book, reader) if isinstance(reply, ShowHome) else ():
            worded = _word(book, reply.message, there, lookup)  # type: ignore[union-attr]
            for look in looks:
                look.home(worded, there.language)
        return _reply_of(book, reply, reader, lookup, escape)

    def ask(conversation: Conversation, desk: Desk, run: Run, **more: Any) -> None:
        script = conversation.script(desk, run)
        step = script.step(run.at)
        if step is not None and script.form is not AsForm.NEVER and not step.in_chat:
            form = forms.form(script, run, kind_of(desk, run))
            _check_form(looks, desk.books.words, form, desk.reader(), desk)
        _ask(conversation, desk, run, **more)

    with (
        patch.object(Phrasebook, "word", word),
        patch.object(Phrasebook, "form_of", form_of),
        patch.object(Phrasebook, "reply_of", reply_of),
        patch.object(Conversation, "ask", ask),
    ):
        yield


def _check_form(
    looks: tuple[Look, ...], book: Phrasebook, form: Form, reader: Reader, lookup: Lookup
) -> None:
    for there in _readers(book, reader):
        worded = _form_of(book, form, there, lookup)
        for look in looks:
            look.form(worded, there.language)


def _readers(book: Phrasebook, reader: Reader) -> Iterator[Reader]:
    return (Reader(language, reader.zone) for language in book.languages)
