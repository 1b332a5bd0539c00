"""What a transcript says as Teams shows it: within all limits, and as a page to read."""

from __future__ import annotations

from adapters.teams.capabilities import CAPABILITIES
from adapters.teams.draw import Drawn, draw, draw_together
from adapters.teams.form_card import form_card
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.fit import FitWords, fit
from bot.domain.message import Form, Message
from bot.ports import Outgoing
from tests.adapters.teams.card_rules import check
from tests.adapters.teams.drawings import WORDS
from tests.adapters.teams.reading import read_drawn
from tests.transcripts.drawing import Look


def page_of(shown: Outgoing | Reply) -> str:
    """What somebody was shown, as a page to read: a message, a form, or ⟳ what a card became."""
    match shown:
        case Outgoing():
            return _page([draw(piece, shown.language) for piece in fit(shown.message, CAPABILITIES)])
        case ReplacePressed(message, language):
            shown_now = draw_together(fit(message, CAPABILITIES), language) if message.parts else []
            return f"⟳\n{_page(shown_now)}".rstrip()
        case OpenForm(form):
            return f"┌ form\n{read_drawn(form_card(form, WORDS))}"
        case FormErrors(errors, Form() as form):
            return f"⟳ form\n{read_drawn(form_card(form, WORDS, errors))}"
        case FormErrors(errors):
            return "\n".join(f"! {field}: {text}" for field, text in errors)
        case ShowHome(message):
            return _page([draw(piece) for piece in fit(message, CAPABILITIES)])
        case Hint(text):
            return f"(only here) {text}"
        case _:
            return ""


def _page(drawn: list[Drawn]) -> str:
    return "\n".join(read_drawn(one) for one in drawn)


def _check_form(form: Form, language: str) -> None:
    check(form_card(form, WORDS))
    told = tuple((field.id, "Katsotko tätä vielä?") for field in form.fields)
    filled = {field.id: tuple(map(str, field.value)) for field in form.fields}
    check(form_card(form, WORDS, told, filled))


def _check_home(worded: Message, language: str) -> None:
    _check_message(worded, FitWords(), language)


def _check_message(worded: Message, words: FitWords, language: str) -> None:
    pieces = fit(worded, CAPABILITIES, words)
    for piece in pieces:
        check(draw(piece, language))
    for drawn in draw_together(pieces, language):
        check(drawn)


TEAMS = Look(_check_message, _check_form, _check_home, page_of)
