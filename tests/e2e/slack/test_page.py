"""Two people and their lead click their way to a first meeting in local-slack's own page."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.e2e.browser import browser
from tests.e2e.slack.office import Office
from tests.e2e.slack.page import APP, Page
from tests.e2e.slack.peers import needs_peers
from tests.e2e.voices import word

__all__ = ["browser"]
pytestmark = needs_peers
NAMES = {"marja": "Marja Koskinen", "aino": "Aino Virtanen", "joonas": "Joonas Lehto"}


def test_newcomers_click_their_way_to_a_first_meeting(browser: Browser, workplace: Office) -> None:
    page = Page(browser, workplace)
    for user in NAMES:
        workplace.profile(user, "fi")
        page.become(user)
        page.open(APP)
        page.reads(f"Hei, {NAMES[user]}.")
    page.shoot("slack-home")

    page.become("marja")
    page.open("yksikkö")
    page.write("/mentorointi ohjelma luo Kotipesän mentorointi")
    page.choose("Millainen ohjelma tulee?", "Vertaisryhmä")
    page.submit()
    page.choose("Mitä mentoroinnin muotoja tarjotaan?", "vertaispari")
    page.submit()
    page.is_done()
    page.open(NAMES["marja"])
    page.click("Kerro mentoroinnista")
    page.click("Lähetä")

    for user in ("aino", "joonas"):
        page.become(user)
        page.open("yksikkö")
        page.reads("Lähde mukaan mentorointiin")
        page.click("Liity")
        page.choose("Mistä haluaisit jutella", "työura ja suunta")
        page.choose("Millä kielillä", "suomi")
        page.choose("Miten haluat tavata", "Kumpi vain käy")
        if user == "aino":
            page.shoot("slack-join-form")
            page.submit()
            expect(page.form.locator(".modal-error")).to_contain_text("Valitse")
            page.shoot("slack-join-form-with-an-error")
        page.choose("Milloin olet töissä", "toimistoaika")
        page.submit()
        page.is_done()
        page.open(NAMES[user])
        page.reads("Ilmoittautumisesi on tallessa")
    page.become("marja")
    page.open(APP)
    page.reads(word("marja", "page-lead-pairs", count=2).partition(".")[0])
    page.shoot("slack-home-of-a-lead")
    page.click("Ehdota pareja")
    expect(page.form).to_contain_text("Vastaus on keskustelussamme.")
    page.put_away()
    page.open(NAMES["marja"])
    page.click("Julkaise")

    page.become("joonas")
    page.open(NAMES["joonas"])
    page.reads("Parisi on Aino Virtanen.")
    page.click("Ehdota aikaa")
    page.enter("Muu aika", "ti 1.12. klo 14")
    page.choose("Missä tapaisitte?", "Kävelyllä")
    page.shoot("slack-meeting-form")
    page.submit()
    page.is_done()
    page.become("aino")
    page.open(NAMES["aino"])
    page.reads("Joonas Lehto ehdottaa tapaamista.")
    page.click("Sopii")
    page.reads("Tapaaminen on sovittu.")
    page.shoot("slack-meeting-agreed")
    page.open(APP)
    page.reads("Ennen tapaamista voit miettiä")
    page.shoot("slack-home-with-a-meeting")
    page.asked_only_itself()
