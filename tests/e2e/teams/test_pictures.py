"""The pictures of Teams for the documentation: what the bot really sent there, in Microsoft's renderer of cards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e import browser as browsers
from tests.e2e.browser import Screen
from tests.e2e.portraits import BOT
from tests.e2e.teams import drawn, seen
from tests.e2e.teams.drawn import Json
from tests.e2e.teams.office import Office, office
from tests.e2e.teams.peers import CHANNEL, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.teams.walk import arrive, create
from tests.e2e.walk import LEAD, MENTEE, MENTOR, pair

browser = browsers.browser
pytestmark = needs_peers
PHONE = 400
SHARP = 1.25
TALL = 1000
"""Pixels of a window; the rest of a long form is below it."""
JOINS = {"languages": ["fi"], "meets": "both", "shifts": ["day"]}


@pytest.fixture
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace of one's own."""
    with office(tmp_path_factory.mktemp("office")) as running:
        yield running


def shown(people: People, user: str, last: int, channel: str = "") -> list[Json]:
    """The newest messages that the bot sent to a person, or to the channel, as a drawer takes them."""
    now = people.now()
    return [drawn.said(message, now) for message in people.seen(user, channel)][-last:]


def joined(people: People, user: str, **answers: str | list[str]) -> list[Json]:
    """One joins with the button in the channel, and is approved; the form as it was filled in."""
    people.press(user, "Liity", channel=CHANNEL)
    form = people.form(user)
    card = seen.card_of(form)
    picture = drawn.said(form, people.now(), seen.filled(card, {**answers, **JOINS}))
    people.fill(user, **answers, **JOINS)
    people.press(LEAD, "Sopii hyvin")
    return [picture]


def test_a_pair_in_teams(browser: Browser, workplace: Office) -> None:
    people = People(workplace)
    page = browser.new_context(viewport={"width": 1200, "height": 1000}, device_scale_factor=SHARP).new_page()
    arrive(people)
    create(people)
    announcement = drawn.chat("Kotipesä – yksikkö", shown(people, MENTOR, 3, CHANNEL)[:1])
    form = drawn.chat(
        BOT, joined(people, MENTOR, role="mentor", wants=["learning"], gives=["dementia"]), PHONE
    )
    take(page, "teams-join-fi", announcement, form)
    joined(people, MENTEE, role="mentee", wants=["dementia", "learning"], gives=[])
    pair(people)
    people.press(MENTEE, "Ehdota aikaa")
    asked = drawn.chat(BOT, [drawn.said(people.form(MENTEE), people.now())], PHONE)
    people.fill(MENTEE, **{"time.own": "ti 1.12. klo 14", "place": "walk"})
    people.sees(MENTOR, "Sopiiko aika sinulle?")
    take(page, "teams-meeting-fi", asked, drawn.chat(BOT, shown(people, MENTOR, 1), PHONE))


def take(page: Page, name: str, *panels: Json) -> None:
    """Draw and keep a picture, also for the documentation if that is asked for."""
    assert drawn.draw(page, *panels) == []
    page.add_style_tag(content=f".panel {{ max-height: {TALL}px; }}")
    picture = page.locator("main").screenshot(animations="disabled")
    Screen.publish(name, picture)
