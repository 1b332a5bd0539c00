"""The playground's page in a real browser, without a window; phones are found as people find them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, expect, sync_playwright

from tests.e2e.process import PATIENCE_S, ROOT, Demo, demo

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
SCREENSHOTS = ROOT / "out" / "screenshots"
PICTURES = ROOT / "docs" / "pictures" if os.environ.get("RINNALLA_PICTURES") else None
"""Where the pictures of the documentation go; None unless they are asked for."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless Chromium that stays on this machine."""
    expect.set_options(timeout=PATIENCE_S * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a file."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def playground(tmp_path: Path) -> Iterator[Demo]:
    """A new demo."""
    with demo(tmp_path) as running:
        yield running


def open_page(browser: Browser, playground: Demo, **context: Any) -> Screen:
    """The page in a window of its own: Finnish, light, as wide as a laptop unless said otherwise."""
    usual = {"viewport": {"width": 1440, "height": 900}, "locale": "fi-FI", "reduced_motion": "reduce"}
    return Screen(browser.new_context(**{**usual, **context}).new_page(), playground.address)


class Screen:
    """One open page. What it asks for and what it complains of is noted."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self._address = page, address
        self.complaints: list[str] = []
        self.hosts: set[str] = set()
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._asked)
        page.goto(address)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _asked(self, request: Request) -> None:
        self.hosts.add(urlsplit(request.url).netloc)

    # --- finding ------------------------------------------------------------------------------------

    def phone(self, user: str) -> Locator:
        """A person's phone."""
        return self.page.locator(f".phone[data-user={user}]")

    def talk(self, user: str) -> Locator:
        """The conversation that a phone shows."""
        return self.phone(user).get_by_role("log")

    def button(self, user: str, label: str) -> Locator:
        """The newest button with this label in the conversation that a phone shows."""
        return self.talk(user).get_by_role("button", name=label, exact=True).last

    @property
    def sheet(self) -> Locator:
        """The open form."""
        return self.page.get_by_role("dialog")

    # --- doing --------------------------------------------------------------------------------------

    def press(self, user: str, label: str) -> None:
        """Click a button of the conversation."""
        self.button(user, label).click()

    def say(self, user: str, text: str) -> None:
        """Type a message and send it with Enter."""
        box = self.phone(user).get_by_role("textbox")
        box.fill(text)
        box.press("Enter")

    def turn_to(self, user: str, name: str) -> None:
        """Open one of a phone's conversations."""
        self.phone(user).get_by_role("tab", name=name).click()

    def sees(self, user: str, words: str) -> None:
        """Wait until the conversation on a phone holds these words."""
        expect(self.talk(user).get_by_text(words).last).to_be_visible()

    def tick(self, question: str, *answers: str) -> None:
        """Tick answers to a question of the open form."""
        group = self.sheet.get_by_role("group", name=question)
        for answer in answers:
            group.get_by_label(answer, exact=True).check()

    def send_form(self) -> None:
        """The open form's last button."""
        self.sheet.locator("button[type=submit]").click()

    def next_event(self) -> None:
        """The time machine, to the next event."""
        step = self.page.locator("[data-advance=next]")
        step.click()
        expect(step).to_be_enabled()

    def went_well(self) -> None:
        """The browser had nothing to complain of, and the page asked nobody but its own address."""
        assert self.complaints == []
        self.asked_only_itself()

    def asked_only_itself(self) -> None:
        """The page asked nobody but its own address."""
        assert self.hosts == {urlsplit(self._address).netloc}

    def shoot(self, name: str) -> None:
        """A picture of the window for people to look at."""
        self.keep(name, self.page.screenshot())

    @staticmethod
    def keep(name: str, picture: bytes) -> None:
        """Keep a picture for people to look at."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        (SCREENSHOTS / f"{name}.png").write_bytes(picture)

    @staticmethod
    def publish(name: str, picture: bytes) -> None:
        """Keep a picture, also for the documentation if that is asked for."""
        Screen.keep(name, picture)
        if PICTURES is not None:
            PICTURES.mkdir(parents=True, exist_ok=True)
            (PICTURES / f"{name}.png").write_bytes(picture)
