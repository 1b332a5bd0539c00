"""What a transcript says as Slack shows it: within all limits, and as a page to read."""

from __future__ import annotations

import json

from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import BIGGEST, draw
from adapters.slack.home_view import home_view
from adapters.slack.modal import ModalWords, modal
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.fit import FitWords, fit
from bot.domain.message import Form, Message
from bot.ports import Outgoing
from tests.adapters.slack.block_kit import check_message, check_view
from tests.adapters.slack.reading import read_blocks, read_view
from tests.transcripts.drawing import Look

WORDS = ModalWords(title="Rinnalla", wait="Hetki vain.", close="Sulje", choose="Valitse")


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
        case _:
            return ""


def _page(message: Message) -> str:
    return "\n".join(read_blocks(draw(piece).blocks) for piece in fit(message, CAPABILITIES))


def _check_form(form: Form, language: str) -> None:
    check_view(modal(form, WORDS))


def _check_home(worded: Message, language: str) -> None:
    check_view(home_view(worded))


def _check_message(worded: Message, words: FitWords, language: str) -> None:
    for piece in fit(worded, CAPABILITIES, words):
        drawn = draw(piece, "key")
        check_message(drawn.text, drawn.blocks)
        assert len(json.dumps(drawn.blocks, ensure_ascii=False).encode()) <= BIGGEST


SLACK = Look(_check_message, _check_form, _check_home, page_of)
