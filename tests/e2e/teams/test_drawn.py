"""Cards as Microsoft's own renderer shows them in a browser: without a fault, in full on a phone, and literal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page

from adapters.teams.draw import Drawn, draw
from adapters.teams.form_card import form_card
from bot.domain.message import (
    Choose,
    Facts,
    Field,
    FieldKind,
    Form,
    Heading,
    Note,
    Option,
    Payload,
    Quote,
    Say,
    message,
)
from tests.adapters.messages import button
from tests.adapters.samples import CARD, FORM, HOME, TICKS
from tests.adapters.teams.card_rules import as_typed
from tests.adapters.teams.drawings import ADDRESSES, LIVE, WORDS
from tests.dialogs.every_form import every_form
from tests.e2e import browser as browsers
from tests.e2e.browser import Screen
from tests.e2e.teams import drawn
from tests.e2e.teams.peers import needs_peers

browser = browsers.browser
pytestmark = needs_peers
NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
FILLED = {"place": ("remote",), "other": ("ensi viikolla",), "why": ("hoivasta",)}
SAMPLES = (
    draw(CARD, "fi"), draw(TICKS, "fi"), draw(HOME, "fi"), draw(message(Say("Sovittu."))), form_card(FORM, WORDS),
    form_card(FORM, WORDS, (("day", "En ymmärtänyt päivää. Kokeile vaikka 8.12."),), FILLED),
)  # fmt: skip
OVER = """() => [...document.querySelectorAll('.card *, .bubble *')].filter(one => {
  const frame = one.closest('.card, .bubble').getBoundingClientRect();
  return one.getBoundingClientRect().right > frame.right + 0.5;
}).map(one => one.className + ' ' + one.textContent.slice(0, 60))"""
ALIVE = """() => [...document.querySelectorAll('.ac-textBlock *, .bubble *')].filter(
  one => !one.matches('p, a') && !(one.matches('strong') && one.textContent === 'Missä:')
).map(one => one.outerHTML)"""
LINKS = """() => [...document.querySelectorAll('main a')].map(one => [one.textContent, one.getAttribute('href')])"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window that may ask nobody for anything."""
    context = browser.new_context(viewport={"width": 1140, "height": 1000}, locale="fi-FI")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    yield page
    assert [url for url in asked if not url.startswith("data:")] == []
    context.close()


def shown(page: Page, said: Sequence[Drawn], width: int) -> list[str]:
    """Draw these in one window; what the renderer finds wrong."""
    return drawn.draw(page, drawn.chat("Rinnalla", [drawn.said(one.activity, NOW) for one in said], width))


@pytest.mark.parametrize("width", [drawn.PHONE, drawn.DESKTOP])
def test_cards_are_without_fault_and_whole_on_a_phone_and_on_a_desktop(page: Page, width: int) -> None:
    assert shown(page, SAMPLES, width) == []
    assert page.evaluate(OVER) == []
    Screen.keep(f"teams-cards-{width}", page.locator("main").screenshot(animations="disabled"))


@pytest.mark.parametrize("language", ["fi", "sv", "en", "fi-easy"])
def test_every_form_is_without_fault_and_whole_on_a_phone(page: Page, language: str) -> None:
    with ThreadPoolExecutor(1) as apart:
        forms = [
            form_card(form, WORDS) for _, form in apart.submit(lambda: list(every_form(language))).result()
        ]

    assert shown(page, forms, drawn.PHONE) == []
    assert page.evaluate(OVER) == []


def everywhere(typed: str) -> list[Drawn]:
    """A card, a text and a form in which somebody's words stand wherever they can, twelve times."""
    options = (Option("a", typed), Option("b", "Muu"))
    card = message(
        Heading(typed), Say(typed), Note(typed), Quote(typed, typed), Facts((("Missä", typed),)),
        Choose("x", options, button("Valmis")),
    )  # fmt: skip
    field = Field("x", typed, FieldKind.ONE, options, hint=typed)
    form = Form(Payload("r", 0, "_form", ""), typed, (field,), "Lähetä", (typed,))
    return [draw(card), draw(message(Say(typed))), form_card(form, WORDS)]


def test_what_somebody_typed_is_shown_literally_by_the_renderer(page: Page) -> None:
    said = [f"a {live}" for live in LIVE]

    assert shown(page, [one for typed in said for one in everywhere(typed)], drawn.DESKTOP) == []
    inside = ["".join(as_typed(text).split()) for text in page.locator(".said").all_inner_texts()]
    seen = {typed: "".join(inside[3 * number : 3 * number + 3]) for number, typed in enumerate(said)}
    assert {typed: text.count("".join(typed.split())) for typed, text in seen.items()} == dict.fromkeys(
        said, 13
    )
    assert page.evaluate(ALIVE) == []
    assert [link for link in page.evaluate(LINKS) if as_typed(link[0]) != unquote(link[1])] == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_meetings_address_leads_where_it_says(page: Page, address: str) -> None:
    card = message(Facts((("Missä", f"Etänä: {address}"),)), Note("x"))

    assert shown(page, [draw(card), draw(message(Say(address)))], drawn.PHONE) == []
    assert [(as_typed(seen), goal) for seen, goal in page.evaluate(LINKS)] == [(address, address)] * 2
    assert page.evaluate(OVER) == []
