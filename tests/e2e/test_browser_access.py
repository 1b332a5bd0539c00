"""The playground by keyboard, for a screen reader, on a small screen, in the dark, and when the page is loaded anew."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.e2e.browser import browser, open_page, playground
from tests.e2e.client import Client, over_http
from tests.e2e.process import Demo
from tests.e2e.walk import announce, first_time, join, pair

__all__ = ["browser", "playground"]


def people(demo: Demo) -> Client:
    """The others, who act while the page looks on."""
    return Client(over_http(demo.port))


def test_the_keyboard_is_enough(browser: Browser, playground: Demo) -> None:
    announce(people(playground))
    screen = open_page(browser, playground)
    keys = screen.page.keyboard
    screen.page.locator(".chip[data-go=aino]").focus()
    keys.press("Enter")
    expect(screen.phone("aino")).to_be_focused()
    keys.press("Tab")
    expect(screen.phone("aino").get_by_role("tab", name="Rinnalla")).to_be_focused()
    keys.press("ArrowRight")
    expect(screen.phone("aino").get_by_role("tab", name="#yksikkö")).to_be_focused()
    join_button = screen.talk("aino").get_by_role("button", name="Liity")
    expect(join_button).to_be_visible()
    for _ in range(3):
        keys.press("Tab")
    expect(join_button).to_be_focused()
    keys.press("Enter")
    expect(screen.sheet).to_be_visible()

    keys.press("Tab")
    keys.press("Tab")
    expect(screen.sheet.get_by_role("radio").first).to_be_focused()
    keys.press("ArrowDown")
    expect(screen.sheet.get_by_role("radio", name="Aktori")).to_be_checked()
    keys.press("Escape")
    expect(screen.sheet).to_be_hidden()
    reopen = screen.talk("aino").get_by_role("button", name="Avaa")
    expect(reopen).to_be_focused()
    keys.press("Enter")
    expect(screen.sheet.get_by_role("radio", name="Aktori")).to_be_checked()
    send = screen.sheet.locator("button[type=submit]")
    for _ in range(80):
        if send.evaluate("node => node === document.activeElement"):
            break
        keys.press("Tab")
    expect(send).to_be_focused()
    keys.press("Enter")
    expect(screen.sheet.get_by_role("alert")).not_to_be_empty()
    expect(screen.sheet.locator("[aria-invalid=true]").first).to_be_focused()
    screen.shoot("keyboard")
    screen.went_well()


def test_a_screen_reader_finds_names_for_everything(browser: Browser, playground: Demo) -> None:
    others = people(playground)
    announce(others)
    join(others)
    screen = open_page(browser, playground)
    page = screen.page
    expect(screen.phone("liam")).to_be_attached()
    assert page.locator("html").get_attribute("lang") == "fi"
    assert (
        page.locator("[role=log][aria-live=polite][aria-label]").count()
        == page.locator("[role=log]").count()
        == 16
    )
    assert page.locator("[role=status]").count() == 1
    expect(page.get_by_role("group", name="Aikakone")).to_be_visible()
    expect(page.get_by_role("article", name="Puhelin: Aino Virtanen")).to_be_visible()
    expect(page.get_by_role("log", name="Rinnalla, Aino Virtanen")).to_be_visible()
    assert screen.talk("grace").locator("ol").get_attribute("lang") == "en"

    screen.say("aino", "liity")
    screen.press("aino", "Katso tai muuta")
    for control in page.locator("button:visible, input:visible, textarea:visible, a:visible").all():
        name = control.evaluate(NAME)
        assert name.strip(), control.evaluate("node => node.outerHTML.slice(0, 200)")
    screen.went_well()


NAME = """
node => node.getAttribute("aria-label") || node.innerText || node.labels?.[0]?.innerText || node.title || ""
"""


def test_a_small_screen_holds_one_phone_at_a_time(browser: Browser, playground: Demo) -> None:
    others = people(playground)
    announce(others)
    join(others)
    pair(others)
    screen = open_page(
        browser, playground, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    expect(screen.phone("marja")).to_be_visible()
    expect(screen.phone("aino")).to_be_hidden()
    screen.shoot("small-marja")
    screen.page.locator(".chip[data-go=aino]").tap()
    expect(screen.phone("aino")).to_be_visible()
    expect(screen.phone("marja")).to_be_hidden()
    screen.shoot("small-aino")
    screen.press("aino", "Ehdota aikaa")
    screen.sees("aino", "Milloin tapaisitte")
    screen.shoot("small-times")
    screen.page.locator("#panel-toggle").tap()
    expect(screen.page.locator("#panel")).to_be_visible()
    screen.shoot("small-panel")
    screen.page.locator("#panel-toggle").tap()
    screen.say("aino", "omat tiedot")
    width = screen.page.evaluate("document.documentElement.scrollWidth")
    assert width == 390
    for button in screen.phone("aino").get_by_role("button").all():
        if button.is_visible():
            box = button.bounding_box()
            assert box is not None
            assert box["height"] >= 44, button.inner_text()
    screen.went_well()


def test_light_and_dark_follow_the_person_and_a_switch(browser: Browser, playground: Demo) -> None:
    others = people(playground)
    announce(others)
    join(others)
    pair(others)
    first_time(others)
    screen = open_page(browser, playground, color_scheme="dark")
    screen.sees("aino", "Tapaaminen on sovittu.")
    assert brightness(screen.page.locator("body").evaluate(COLOUR)) < 60
    assert brightness(screen.phone("aino").evaluate(COLOUR)) < 60
    screen.shoot("dark")
    screen.page.locator("#theme").click()
    assert brightness(screen.phone("aino").evaluate(COLOUR)) > 200
    screen.page.reload()
    screen.sees("aino", "Tapaaminen on sovittu.")
    assert brightness(screen.phone("aino").evaluate(COLOUR)) > 200
    screen.went_well()


COLOUR = "node => getComputedStyle(node).backgroundColor"


def brightness(colour: str) -> float:
    """The mean of red, green and blue, 0 to 255."""
    red, green, blue = (float(number) for number in re.findall(r"[\d.]+", colour)[:3])
    return (red + green + blue) / 3
