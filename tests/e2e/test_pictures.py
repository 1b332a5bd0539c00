"""The pictures of the documentation, taken from the product; written there when `make pictures` asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, FloatRect, expect

from adapters.playground.cast import CAST
from tests.e2e import forms
from tests.e2e.browser import Screen, browser, open_page, playground
from tests.e2e.client import Client, over_http
from tests.e2e.forms import PEER_GROUP, PEER_PAIR, REMOTE_PAIR, Walk
from tests.e2e.process import Demo
from tests.e2e.voices import Voices, word
from tests.e2e.walk import MEETING_TYPED, announce, join, pair

__all__ = ["browser", "playground"]
PHONE_WIDTH, HEIGHT = 492, 900
TALL = 985
SHARP = 1.25
TO_TOP = """
node => {
  const log = node.closest("[role=log]");
  log.scrollTop += node.closest("[data-message]").getBoundingClientRect().top - log.getBoundingClientRect().top - 10;
}
"""
TO_END = "node => { node.scrollTop = node.scrollHeight; }"


def test_a_mentor_and_a_mentee_find_a_time(browser: Browser, playground: Demo) -> None:
    others = Client(over_http(playground.port))
    for stage in (announce, join, pair):
        stage(others)
    others.advance("PT3H")
    screen = phones(browser, playground, "aino", "joonas")
    screen.press("aino", "Ehdota aikaa")
    screen.sees("aino", "Milloin tapaisitte")
    screen.say("aino", MEETING_TYPED)
    screen.press("aino", "Kävelyllä")
    screen.sees("joonas", "ehdottaa tapaamista")
    for user in ("aino", "joonas"):
        read(screen, user)
    screen.talk("aino").get_by_text("Parisi on Joonas Lehto.").evaluate(TO_TOP)
    accept = screen.button("joonas", "Sopii")
    accept.scroll_into_view_if_needed()
    screen.talk("joonas").evaluate(TO_END)
    expect(accept).to_be_in_viewport(ratio=1)
    expect(screen.talk("aino").get_by_text("Miksi juuri te:")).to_be_in_viewport(ratio=1)
    take(screen, "conversation")


REMINDED = forms.FIRST - timedelta(hours=3)
WALKED: Mapping[str, tuple[Walk, Callable[[Voices, Walk], None], datetime | None, tuple[str, ...], str]] = {
    "peer-pair": (PEER_PAIR, forms.check_in, None, ("sari", "joonas"), "show-together"),
    "peer-group": (PEER_GROUP, forms.book, None, ("sari", "grace", "amina"), "meeting-agreed"),
    "remote-pair": (REMOTE_PAIR, forms.start, REMINDED, ("grace", "aino"), "reminder-agenda"),
}
"""By the picture's name: who walks, up to which stage, and until when, on whose phones, and what stands in sight."""


@pytest.mark.parametrize("name", WALKED)
def test_a_form_of_mentoring_on_its_peoples_phones(browser: Browser, playground: Demo, name: str) -> None:
    walk, last, until, users, phrase_id = WALKED[name]
    people = Voices(over_http(playground.port), "group" if walk.group else "pair")
    for stage in forms.STAGES[: forms.STAGES.index(last) + 1]:
        stage(people, walk)
    people.advance_to(until) if until else people.advance("PT1H")
    screen = phones(browser, playground, *users, height=TALL if walk.remote else HEIGHT)
    for user in users:
        read(screen, user)
        wanted = screen.talk(user).get_by_text(word(user, phrase_id).splitlines()[0]).last
        wanted.evaluate(TO_TOP)
        expect(wanted).to_be_in_viewport(ratio=1)
    take(screen, name)


def test_one_phone_in_a_hand(browser: Browser, playground: Demo) -> None:
    people = Voices(over_http(playground.port), "group")
    for stage in forms.STAGES[: forms.STAGES.index(forms.propose) + 1]:
        stage(people, PEER_GROUP)
    people.advance("PT1H")
    screen = open_page(
        browser, playground,
        viewport={"width": 412, "height": 915}, device_scale_factor=SHARP, is_mobile=True, has_touch=True,
    )  # fmt: skip
    screen.page.locator("[data-go=amina]").click()
    read(screen, "amina")
    wanted = screen.talk("amina").get_by_text("Sari Lindström ehdottaa").last
    wanted.evaluate(TO_TOP)
    keep(screen, "phone", screen.page.screenshot(animations="disabled"))


def phones(browser: Browser, playground: Demo, *users: str, height: int = HEIGHT) -> Screen:
    """The page with these people's phones side by side."""
    screen = open_page(
        browser, playground,
        viewport={"width": PHONE_WIDTH * len(users), "height": height}, device_scale_factor=SHARP,
    )  # fmt: skip
    for member in CAST:
        if member.aside and member.user in users:
            screen.page.locator(f"[data-go={member.user}]").click()
        elif not member.aside and member.user not in users:
            screen.phone(member.user).get_by_role("button", name="Piilota puhelin").click()
    return screen


def read(screen: Screen, user: str) -> None:
    """Take a phone in hand until nothing on it is unread."""
    screen.phone(user).get_by_role("heading", level=2).click()
    expect(screen.talk(user).locator(".unread")).to_have_count(0)


def take(screen: Screen, name: str) -> None:
    """A picture of the phones, without the top bar."""
    box = screen.page.locator("#phones").bounding_box()
    size = screen.page.viewport_size
    assert box is not None
    assert size is not None
    top = box["y"] - 8
    clip: FloatRect = {"x": 0, "y": top, "width": size["width"], "height": size["height"] - top}
    keep(screen, name, screen.page.screenshot(clip=clip, animations="disabled"))


def keep(screen: Screen, name: str, picture: bytes) -> None:
    """Keep a picture, also for the documentation if that is asked for; the browser was content."""
    screen.publish(name, picture)
    screen.went_well()
