"""The local client's own page in a real browser: Teams as one of its people sees and clicks it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Locator, Route, expect

from tests.e2e.browser import Screen
from tests.e2e.teams.peers import Playground

FONTS = "res-1.cdn.office.net"
"""The page asks Microsoft for fonts, and does without."""


class Page(Screen):
    """The window of one person. It reaches nobody but the client on this machine."""

    def __init__(self, browser: Browser, client: Playground, **context: Any) -> None:
        usual = {
            "viewport": {"width": 1100, "height": 1000},
            "locale": "fi-FI",
            "timezone_id": "Europe/Helsinki",
        }
        opened = browser.new_context(**{**usual, **context})
        self._here = urlsplit(client.address).netloc
        opened.route("**/*", self._let_through)
        super().__init__(opened.new_page(), client.address)
        expect(self.box).to_be_visible()
        self.page.get_by_role("button", name="Hide log panel").click()

    def _let_through(self, route: Route) -> None:
        if urlsplit(route.request.url).netloc == self._here:
            route.continue_()
        else:
            route.abort()

    def asked_only_itself(self) -> None:
        """The page asked nobody but its own address, and for fonts, which it did not get."""
        assert self.hosts <= {self._here, FONTS}

    # --- finding ------------------------------------------------------------------------------------

    @property
    def box(self) -> Locator:
        """Where messages are typed."""
        return self.page.locator("[contenteditable=true]").last

    @property
    def messages(self) -> Locator:
        """What was said in the open conversation, oldest first."""
        return self.page.locator(".fai-OutputCard, .fai-UserMessage")

    @property
    def form(self) -> Locator:
        """The newest card with something to fill in."""
        cards = self.page.locator(".ac-adaptiveCard")
        return cards.filter(has=self.page.locator(".ac-input-container")).last

    def chat(self) -> bytes:
        """A picture of what was said, as far as it is in sight."""
        return self.page.screenshot(
            clip={"x": 0, "y": 50, "width": 820, "height": 860}, animations="disabled"
        )

    # --- doing --------------------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Type a message."""
        self.box.fill(text)
        self.box.press("Enter")

    def go_to(self, name: str) -> None:
        """Open a conversation by its name in the side bar."""
        self.page.get_by_role("button", name=name).first.click()

    def click(self, label: str) -> None:
        """Press the newest button with this label."""
        self.page.locator(".ac-adaptiveCard").get_by_role("button", name=label, exact=True).last.click()

    def reads(self, words: str) -> None:
        """Wait until these words are in sight."""
        expect(self.page.get_by_text(words).last).to_be_visible()

    def choose(self, question: str, *answers: str) -> None:
        """Tick answers to a question of the newest form, of which the beginning is enough."""
        for answer in answers:
            group = self.page.get_by_role("radiogroup", name=question).last
            one = group.get_by_role("radio", name=answer, exact=True)
            box = self.page.get_by_role("checkbox", name=_named(question, answer)).last
            one.or_(box).last.check()

    def enter(self, question: str, text: str) -> None:
        """Type an answer to a question of the newest form."""
        self.page.get_by_role("textbox", name=_named(question)).last.fill(text)


def _named(*words: str) -> re.Pattern[str]:
    """What begins and ends with these words."""
    return re.compile(".*".join(map(re.escape, words)) + ("$" if len(words) > 1 else ""), re.DOTALL)
