"""The pictures of the documentation, taken from the product; written there when `make pictures` asks for them."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.e2e.browser import PICTURES, Screen, browser, open_page, playground
from tests.e2e.client import Client, over_http
from tests.e2e.process import Demo
from tests.e2e.walk import MEETING_TYPED, announce, join, pair

__all__ = ["browser", "playground"]
WIDTH, HEIGHT = 984, 900
TO_TOP = """
node => {
  const log = node.closest("[role=log]");
  log.scrollTop += node.closest("[data-message]").getBoundingClientRect().top - log.getBoundingClientRect().top - 10;
}
"""


def test_a_conversation_of_two_phones(browser: Browser, playground: Demo) -> None:
    others = Client(over_http(playground.port))
    for stage in (announce, join, pair):
        stage(others)
    others.advance("PT3H")
    screen = open_page(
        browser, playground, viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=1.25
    )
    for user in ("marja", "grace", "sari", "liam"):
        screen.phone(user).get_by_role("button", name="Piilota puhelin").click()
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
    screen.talk("joonas").evaluate("node => { node.scrollTop = node.scrollHeight; }")
    expect(accept).to_be_in_viewport(ratio=1)
    expect(screen.talk("aino").get_by_text("Miksi juuri te:")).to_be_in_viewport(ratio=1)

    box = screen.page.locator("#phones").bounding_box()
    assert box is not None
    clip = {"x": 0, "y": box["y"] - 8, "width": WIDTH, "height": HEIGHT - box["y"] + 8}
    picture = screen.page.screenshot(clip=clip, animations="disabled")  # type: ignore[arg-type]
    screen.keep("conversation", picture)
    if PICTURES is not None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        (PICTURES / "conversation.png").write_bytes(picture)
    screen.went_well()


def read(screen: Screen, user: str) -> None:
    """Take a phone in hand until nothing on it is unread."""
    screen.phone(user).get_by_role("heading", level=2).click()
    expect(screen.talk(user).locator(".unread")).to_have_count(0)
