"""The local client's own page in a real browser: Teams as one of its people sees and clicks it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, FloatRect, Locator, Route, expect

from tests.e2e.browser import Screen
from tests.e2e.teams.peers import Playground

FONTS = "res-1.cdn.office.net"
"""The page asks Microsoft for fonts, and does without."""
WIDE, TALL, MARGIN, SEAM = 620, 1200, 12, 4
"""Pixels of a picture; what is below its last message, and what the message before throws its shadow on."""
ENDLESS = 9000
"""Pixels of a window in which any conversation of a test fits whole."""
COLUMN = "; flex: none; box-sizing: border-box; width: %dpx; padding-right: 24px; min-width: 0"
NARROW = """
[style*="min-width: 0"] :is(:has(.fai-OutputCard), .fai-OutputCard, .fai-OutputCard *) {
  min-width: 0 !important; max-width: 100% !important; box-sizing: border-box !important;
}
"""
STYLE = "(element, style) => element.setAttribute('style', style)"


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

    # --- picturing ----------------------------------------------------------------------------------

    def picture(self, name: str, first: str, last: str, *, width: int = WIDE, end: int = TALL) -> None:
        """Publish the conversation from the newest message with `first` to the newest with `last`; `end` px of it."""
        with self._drawn_out(width):
            top = self._said(first).bounding_box()
            bottom = self._said(last).bounding_box()
            assert top is not None
            assert bottom is not None
            below = bottom["y"] + bottom["height"] + MARGIN
            above = max(top["y"] + SEAM, below - end)
            clip: FloatRect = {"x": 0, "y": above, "width": width, "height": below - above}
            self.publish(name, self.page.screenshot(clip=clip, animations="disabled", caret="hide"))

    def _said(self, words: str) -> Locator:
        return self.messages.filter(has_text=words).last.locator("xpath=../..")

    @contextmanager
    def _drawn_out(self, width: int) -> Iterator[None]:
        """The conversation as narrow as asked for, which the page itself is not; so tall that nothing is scrolled."""
        usual = self.page.viewport_size
        assert usual is not None
        talk = self.messages.last.locator("xpath=../../../..")
        usual_style = talk.get_attribute("style") or ""
        talk.evaluate(STYLE, usual_style + COLUMN % width)
        narrow = self.page.add_style_tag(content=NARROW) if width < WIDE else None
        self.page.set_viewport_size({**usual, "height": ENDLESS})
        try:
            yield
        finally:
            self.page.set_viewport_size(usual)
            talk.evaluate(STYLE, usual_style)
            if narrow is not None:
                narrow.evaluate("style => style.remove()")

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
