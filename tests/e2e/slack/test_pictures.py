"""The pictures of Slack for the documentation: what the bot really sent there, drawn by a Block Kit drawer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from adapters.playground.cast import ZONE
from bot.domain.message import say
from dialogs.phrasebook import Reader
from tests.e2e.browser import Screen, browser
from tests.e2e.portraits import BOT
from tests.e2e.slack import drawn
from tests.e2e.slack.office import Office, office
from tests.e2e.slack.peers import BOT_USER, CHANNEL, needs_peers, user_id
from tests.e2e.slack.people import People
from tests.e2e.slack.rules import Json
from tests.e2e.slack.seen import filled
from tests.e2e.voices import Nobody, phrasebook

__all__ = ["browser"]
pytestmark = needs_peers
LEAD, MENTOR, MENTEE = "marja", "aino", "joonas"
TYPED = {"fi": "ti 1.12. klo 14", "en": "1 December 14:00"}
SHARP = 1.25


class Told:
    """A walk in one language, as far as the pictures need it."""

    def __init__(self, people: People, language: str) -> None:
        self.people, self.language = people, language

    def word(self, phrase_id: str, **values: Any) -> str:
        """A phrase in the language of the pictures."""
        return phrasebook().text(say(phrase_id, form="pair", **values), Reader(self.language, ZONE), Nobody())

    def press(self, user: str, phrase_id: str, channel: str = "") -> None:
        """Press a button by what stands on it."""
        self.people.press(user, self.word(phrase_id), channel=channel)

    def announced(self) -> None:
        """A programme is announced in the channel."""
        people = self.people
        for user in (LEAD, MENTOR, MENTEE):
            people.office.profile(user, self.language)
            people.arrive(user)
        name = {"fi": "ohjelma luo Kotipesän mentorointi", "en": "programme create Mentoring at Kotipesä"}
        people.command(LEAD, name[self.language])
        people.fill(LEAD, preset="care-work")
        people.fill(LEAD, forms=["mentor-pair"])
        self.press(LEAD, "button-announce")
        self.press(LEAD, "option-announcement-post")

    def joined(self, user: str, **answers: str | list[str]) -> Json:
        """One joins and is approved; the form as it was filled in."""
        self.press(user, "button-announcement-join", CHANNEL)
        form = self.form(user, **answers, languages=[self.language], meets="both", shifts=["day"])
        self.press(LEAD, "option-sign-up-fits")
        return form

    def form(self, user: str, **answers: str | list[str]) -> Json:
        """Fill in the form that is open; how it looked before it was sent."""
        form = self.people.form(user)
        picture = drawn.view(form, self.people.now(), filled(form, answers))
        self.people.fill(user, **answers)
        return picture

    def paired(self) -> Json:
        """The two are introduced, and one proposes a time; the form in which they do."""
        self.press(LEAD, "button-propose-pairs")
        self.press(LEAD, "button-pairs-publish")
        self.press(MENTEE, "button-introduction-meet")
        return self.form(MENTEE, **{"time.own": TYPED[self.language]}, place="walk")

    def chat(self, user: str, last: int, channel: str = "") -> Json:
        """The end of a conversation."""
        now = self.people.now()
        shown = [
            drawn.said(message["blocks"], now)
            for message in self.people.seen(user, channel)
            if message["user"] == BOT_USER and message.get("blocks")
        ]
        return drawn.chat("#yksikkö" if channel else BOT, shown[-last:])

    def home(self, user: str) -> Json:
        """A person's home page of this moment."""
        self.people.homes.clear()
        self.people.arrive(user)
        self.people.home(user)
        return drawn.view(self.people.homes[user_id(user)], self.people.now())


@pytest.fixture(params=["fi", "en"])
def told(request: pytest.FixtureRequest, people: People) -> Told:
    """A new workplace for each language."""
    return Told(people, request.param)


@pytest.fixture
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace of one's own."""
    with office(tmp_path_factory.mktemp("office")) as running:
        yield running


@pytest.fixture
def people(workplace: Office) -> Iterator[People]:
    """Its people."""
    acting = People(workplace)
    yield acting
    acting.leave()


def test_a_pair_in_slack(browser: Browser, told: Told) -> None:
    page = browser.new_context(viewport={"width": 1140, "height": 1000}, device_scale_factor=SHARP).new_page()
    told.announced()
    of_language = {"fi": 0, "en": 2}[told.language]
    announcement = told.chat(MENTOR, 3, CHANNEL)
    announcement["messages"] = [announcement["messages"][of_language]]
    form = told.joined(MENTOR, role="mentor", wants=["learning"], gives=["dementia"])
    take(page, f"slack-join-{told.language}", announcement, form)
    told.joined(MENTEE, role="mentee", wants=["dementia", "learning"], gives=[])
    meeting = told.paired()
    take(page, f"slack-meeting-{told.language}", meeting, told.chat(MENTOR, 2))
    told.press(MENTOR, "option-meeting-accept")
    take(page, f"slack-home-{told.language}", told.home(MENTEE), told.home(LEAD))


def take(page: Page, name: str, *panels: Json) -> None:
    """Draw and keep a picture, also for the documentation if that is asked for."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_content(drawn.page(*panels))
    picture = page.locator("main").screenshot(animations="disabled")
    assert [url for url in asked if not url.startswith("data:")] == []
    Screen.publish(name, picture)
