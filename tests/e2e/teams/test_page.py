"""A newcomer clicks their way into a programme in the page of Microsoft's local client; words are shown as written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser import browser
from tests.e2e.stages import agree, think
from tests.e2e.teams.office import Office
from tests.e2e.teams.page import Page
from tests.e2e.teams.peers import CHANNEL, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.teams.seen import plain
from tests.e2e.teams.walk import create
from tests.e2e.walk import LEAD, MENTEE, MENTOR, meet, pair

__all__ = ["browser"]
pytestmark = needs_peers
PHONE = 390


@pytest.fixture(scope="module")
def page(browser: Browser, workplace: Office, people: People) -> Iterator[Page]:
    """The mentor's window; the others sit at their own clients."""
    for user in (LEAD, MENTEE):
        people.arrive(user)
    create(people)
    opened = Page(browser, workplace.clients[MENTOR], device_scale_factor=2)
    yield opened
    opened.asked_only_itself()


def test_a_newcomer_clicks_their_way_to_a_first_meeting(page: Page, people: People) -> None:
    page.reads("Hei! Minä olen Rinnalla")
    page.write("ohje")
    page.reads("Sanoja, jotka ymmärrän")
    page.picture("teams-page-welcome-fi", "Hei! Minä olen Rinnalla", "Sanoja, jotka ymmärrän")
    page.write("liity")
    page.choose("Missä roolissa", "Mentori")
    page.choose("Mistä haluaisit jutella", "uuden oppiminen")
    page.choose("Missä voisit auttaa", "muistisairaus arjessa")
    page.choose("Millä kielillä", "suomi")
    page.choose("Miten haluat tavata", "Kumpi vain käy")
    page.click("Lähetä")
    page.shoot("teams-page-join-form-with-an-error")
    page.choose("Milloin olet töissä", "aamu- tai päivävuoro")
    page.picture("teams-page-form-fi", "Milloin olet töissä", "Milloin olet töissä")
    page.click("Lähetä")
    page.reads("Ilmoittautumisesi on tallessa")
    people.press(LEAD, "Sopii hyvin")
    page.reads("hyväksyi ilmoittautumisesi")
    page.picture("teams-page-joined-fi", "Ilmoittautumisesi on tallessa", "hyväksyi ilmoittautumisesi")

    people.press(MENTEE, "Liity", channel=CHANNEL)
    people.fill(
        MENTEE, role="mentee", wants=["dementia"], gives=[], shifts=["day", "evening"], languages=["fi"],
        meets="both",
    )  # fmt: skip
    people.press(LEAD, "Sopii hyvin")
    pair(people)
    page.reads("Parisi on Joonas Lehto.")
    page.click("Ehdota aikaa")
    page.enter("Muu aika", "ti 1.12. klo 14")
    page.choose("Missä tapaisitte?", "Kävelyllä")
    page.shoot("teams-page-meeting-form")
    page.click("Lähetä")
    page.reads("Ehdotin tätä aikaa: tiistaina 1.12. klo 14.00.")
    page.picture("teams-page-introduction-fi", "Parisi on Joonas Lehto.", "Ehdotin tätä aikaa")
    people.press(MENTEE, "Sopii")
    page.reads("Tapaaminen on sovittu.")


def test_after_the_first_meeting_the_agreement_is_there(page: Page, people: People) -> None:
    think(people)
    meet(people)
    page.reads("Näistä voi jutella")
    page.picture("teams-page-phone-fi", "Näistä voi jutella", "Näistä voi jutella", width=PHONE)
    agree(people)
    page.reads("Mentorointisopimus on voimassa")
    page.picture("teams-page-agreement-fi", "2 viikon välein", "2 viikon välein")


NASTY = (
    "**lihava** __lihava__", "*kursiivi* _kursiivi_", "~~yli~~ `koodi`", "[linkki](https://evil.example)",
    "<b>lihava</b>", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "<at>Aino Virtanen</at>",
    "{{DATE(2026-01-01T00:00:00Z)}}", "# otsikko", "- luettelo", "1. luettelo", "> lainaus", "| taulu | ko |",
    "![kuva](https://evil.example/x.png)", "javascript:alert(1)", "&lt;b&gt; &amp; &nbsp;", "a\\*b \\[c\\]",
)  # fmt: skip
LIVE = "a, img, b, strong, i, em, del, code, h1, h2, ul, ol, li, blockquote, table, hr, at, script"


@pytest.mark.parametrize("text", NASTY)
def test_what_somebody_writes_is_shown_as_it_is_written(page: Page, people: People, text: str) -> None:
    people.say(MENTEE, "tavoitteet")
    people.press(MENTEE, "Lisää tavoite")
    people.fill(MENTEE, words=f"{text} loppu", show="show")
    card = page.page.locator(".ac-adaptiveCard").filter(has_text="loppu").last
    expect(card).to_be_visible()
    shown = card.locator(".ac-textBlock").filter(has_text="loppu").last
    assert plain(shown.inner_text()) == f"{text} loppu"
    assert shown.locator(LIVE).count() == 0
    people.press(MENTOR, "Kuulostaa hyvältä")
