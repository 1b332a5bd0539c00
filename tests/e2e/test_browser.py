"""The playground as a newcomer meets it: by clicking, with phones that live side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser import Screen, chromium
from tests.e2e.process import Demo, demo

ROLE, MEETS, SHIFTS = "Missä roolissa", "Miten haluat tavata", "Milloin olet töissä"
WANTS, GIVES = "Mistä haluaisit jutella", "Missä voisit auttaa"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all of these tests."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def playground(tmp_path: Path) -> Iterator[Demo]:
    """A new demo."""
    with demo(tmp_path) as running:
        yield running


def open_page(browser: Browser, playground: Demo, **context: object) -> Screen:
    """The page in a window of its own: Finnish, light, as wide as a laptop unless said otherwise."""
    settings = {"viewport": {"width": 1440, "height": 900}, "locale": "fi-FI", "reduced_motion": "reduce", **context}
    return Screen(browser.new_context(**settings).new_page(), playground.address)  # type: ignore[arg-type]


def test_a_newcomer_walks_to_the_first_meeting_by_clicking(browser: Browser, playground: Demo) -> None:
    screen = open_page(browser, playground)
    screen.press("marja", "Kerro mentoroinnista")
    screen.press("marja", "Lähetä")

    for user, role, topic in (("aino", "Mentori", GIVES), ("joonas", "Aktori", WANTS)):
        screen.turn_to(user, "#yksikkö")
        screen.press(user, "Liity")
        expect(screen.sheet).to_be_visible()
        screen.tick(ROLE, role)
        screen.tick(topic, "muistisairaus arjessa")
        screen.tick(MEETS, "Kumpi vain käy")
        if user == "aino":
            screen.shoot("join-form")
            screen.send_form()
            wrong = screen.sheet.get_by_role("group", name=SHIFTS)
            expect(wrong.locator(".field-error")).to_contain_text("Valitse")
            expect(wrong.get_by_role("checkbox").first).to_be_focused()
            screen.shoot("join-form-with-an-error")
        screen.tick(SHIFTS, "aamu- tai päivävuoro")
        screen.send_form()
        expect(screen.sheet).to_be_hidden()
        screen.sees(user, "Ilmoittautumisesi on tallessa")
        screen.sees("marja", {"aino": "Aino Virtanen haluaa mukaan", "joonas": "Joonas Lehto haluaa mukaan"}[user])
        screen.press("marja", "Sopii hyvin")
        screen.sees(user, "hyväksyi ilmoittautumisesi")

    screen.press("marja", "Ehdota pareja")
    screen.sees("marja", "Aino Virtanen (mentori) ja Joonas Lehto (aktori)")
    screen.shoot("proposal")
    screen.press("marja", "Julkaise")
    screen.sees("aino", "Parisi on Joonas Lehto.")
    screen.sees("joonas", "Parisi on Aino Virtanen.")

    screen.press("aino", "Ehdota aikaa")
    screen.sees("aino", "Milloin tapaisitte")
    screen.talk("aino").get_by_role("button", name="klo").first.click()
    screen.press("aino", "Kävelyllä")
    screen.sees("joonas", "Aino Virtanen ehdottaa tapaamista.")
    screen.press("joonas", "Sopii")
    for user in ("aino", "joonas"):
        screen.sees(user, "Tapaaminen on sovittu.")
    screen.sees("marja", "Tapaaminen sovittu:")
    screen.shoot("meeting-agreed")

    for _ in range(6):
        if screen.talk("joonas").get_by_role("button", name="Tapasimme").count():
            break
        screen.next_event()
    screen.press("joonas", "Tapasimme")
    screen.sees("joonas", "Hienoa, että tapasitte.")
    screen.shoot("met")
    screen.went_well()
