"""local-slack's own page in a real browser: a workplace as its people see and click it."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, expect

from tests.e2e.browser import Screen
from tests.e2e.slack.office import Office
from tests.e2e.slack.peers import user_id

APP = "rinnalla"


class Page(Screen):
    """One window, in which one acts as one person at a time."""

    def __init__(self, browser: Browser, workplace: Office) -> None:
        context = browser.new_context(
            viewport={"width": 1200, "height": 900}, locale="fi-FI", timezone_id="Europe/Helsinki"
        )
        super().__init__(context.new_page(), f"http://127.0.0.1:{workplace.slack.port}")
        expect(self.page.get_by_text("ui live")).to_be_visible()

    def become(self, user: str) -> None:
        """Act as a person from now on."""
        self.page.locator("select").first.select_option(user_id(user))

    def open(self, name: str) -> None:
        """Open a channel, or the chat between the bot and a person, by its name in the side bar."""
        self.page.locator(".sidebar-item").filter(has_text=name).first.click()

    def write(self, text: str) -> None:
        """Type a message or a slash command where one is."""
        self.page.locator(".composer-input").fill(text)
        self.page.locator(".composer-send").click()

    def click(self, label: str) -> None:
        """Press the newest button with this label."""
        self.page.locator("main").get_by_role("button", name=label, exact=True).last.click()

    def reads(self, words: str) -> None:
        """Wait until these words are in sight."""
        expect(self.page.locator("main").get_by_text(words).last).to_be_visible()

    # --- forms ---------------------------------------------------------------------------------------

    @property
    def form(self) -> Locator:
        """The form that is open."""
        return self.page.locator(".modal")

    def field(self, question: str) -> Locator:
        """A field of the open form by the beginning of its question."""
        label = self.page.locator(".bk-label").filter(has_text=question)
        return self.form.locator(".bk-input").filter(has=label).first

    def choose(self, question: str, *answers: str) -> None:
        """Tick answers."""
        for answer in answers:
            self.field(question).get_by_label(answer, exact=True).check()

    def enter(self, question: str, text: str) -> None:
        """Type an answer."""
        self.field(question).locator("input, textarea").fill(text)

    def submit(self) -> None:
        """Send the form in."""
        self.form.locator(".modal-btn.primary").click()

    def put_away(self) -> None:
        """Close what lies over the page."""
        self.form.locator(".modal-x").click()
        self.is_done()

    def is_done(self) -> None:
        """Wait until no form is open."""
        expect(self.form).to_have_count(0)
