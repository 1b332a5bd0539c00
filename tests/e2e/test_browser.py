"""The playground as a newcomer meets it: by clicking, with phones that live side by side."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.e2e.browser import browser, open_page, playground
from tests.e2e.client import Client, over_http
from tests.e2e.process import Demo
from tests.e2e.walk import announce, join, pair

__all__ = ["browser", "playground"]
ROLE, MEETS, SHIFTS = "Missä roolissa", "Miten haluat tavata", "Milloin olet töissä"
WANTS, GIVES = "Mistä haluaisit jutella", "Missä voisit auttaa"


def test_a_newcomer_walks_to_the_first_meeting_by_clicking(browser: Browser, playground: Demo) -> None:
    screen = open_page(browser, playground)
    screen.press("marja", "Kerro mentoroinnista")
    screen.press("marja", "Lähetä")

    for user, role, topic in (("aino", "Mentori", GIVES), ("joonas", "Aktori", WANTS)):
        screen.turn_to(user, "#yksikkö")
        screen.press(user, "Liity")
        expect(screen.sheet).to_be_visible()
        screen.tick(ROLE, role)
        screen.tick(topic, "muistisairaus arjessa")
        screen.tick(MEETS, "Kumpi vain käy")
        if user == "aino":
            screen.shoot("join-form")
            screen.send_form()
            wrong = screen.sheet.get_by_role("group", name=SHIFTS)
            expect(wrong.locator(".field-error")).to_contain_text("Valitse")
            expect(wrong.get_by_role("checkbox").first).to_be_focused()
            screen.shoot("join-form-with-an-error")
        screen.tick(SHIFTS, "aamu- tai päivävuoro")
        screen.send_form()
        expect(screen.sheet).to_be_hidden()
        screen.sees(user, "Ilmoittautumisesi on tallessa")
        screen.sees(
            "marja", {"aino": "Aino Virtanen haluaa mukaan", "joonas": "Joonas Lehto haluaa mukaan"}[user]
        )
        screen.press("marja", "Sopii hyvin")
        screen.sees(user, "hyväksyi ilmoittautumisesi")

    screen.press("marja", "Ehdota pareja")
    screen.sees("marja", "Aino Virtanen (mentori) ja Joonas Lehto (aktori)")
    screen.shoot("proposal")
    screen.press("marja", "Julkaise")
    screen.sees("aino", "Parisi on Joonas Lehto.")
    screen.sees("joonas", "Parisi on Aino Virtanen.")

    screen.press("aino", "Ehdota aikaa")
    screen.sees("aino", "Milloin tapaisitte")
    screen.talk("aino").get_by_role("button", name="klo").first.click()
    screen.press("aino", "Kävelyllä")
    screen.sees("joonas", "Aino Virtanen ehdottaa tapaamista.")
    screen.press("joonas", "Sopii")
    for user in ("aino", "joonas"):
        screen.sees(user, "Tapaaminen on sovittu.")
    screen.sees("marja", "Tapaaminen sovittu:")
    screen.shoot("meeting-agreed")

    for _ in range(6):
        if screen.talk("joonas").get_by_role("button", name="Tapasimme").count():
            break
        screen.next_event()
    screen.press("joonas", "Tapasimme")
    screen.sees("joonas", "Hienoa, että tapasitte.")
    screen.shoot("met")
    screen.went_well()


def test_phones_show_what_comes_without_being_loaded_anew_and_count_what_is_unread(
    browser: Browser, playground: Demo
) -> None:
    others = Client(over_http(playground.port))
    screen, beside = open_page(browser, playground), open_page(browser, playground)
    announce(others)
    for page in (screen, beside):
        expect(page.phone("liam").get_by_role("tab", name="#yksikkö").locator(".badge")).to_have_text("3")
        expect(page.page.locator(".chip[data-go=liam] .badge")).to_have_text("4")
    screen.turn_to("liam", "#yksikkö")
    for page in (screen, beside):
        expect(page.phone("liam").get_by_role("tab", name="#yksikkö").locator(".badge")).to_be_hidden()
        expect(page.page.locator(".chip[data-go=liam] .badge")).to_have_text("1")
    screen.say("sari", "hei")
    expect(beside.talk("sari").get_by_text("hei", exact=True)).to_be_visible()
    screen.went_well()
    beside.went_well()


def test_the_time_machine_and_the_side_panel_tell_what_waits_and_what_came(
    browser: Browser, playground: Demo
) -> None:
    others = Client(over_http(playground.port))
    announce(others)
    join(others)
    pair(others)
    screen = open_page(browser, playground)
    screen.page.locator("#panel-toggle").click()
    alarms = screen.page.locator("[data-waiting=alarms]")
    expect(alarms.locator("li")).not_to_have_count(0)
    expect(alarms).to_contain_text("Aino")
    before = screen.page.locator("#now").get_attribute("datetime")
    screen.next_event()
    expect(screen.page.locator("#now")).not_to_have_attribute("datetime", str(before))
    expect(screen.page.get_by_role("status")).to_contain_text("Nyt on")
    screen.shoot("panel")
    screen.page.locator("[data-advance=P1D]").click()
    expect(screen.page.locator("[data-advance=P1D]")).to_be_enabled()
    screen.went_well()


def test_a_page_that_is_loaded_anew_shows_everything_where_it_was(browser: Browser, playground: Demo) -> None:
    others = Client(over_http(playground.port))
    announce(others)
    join(others)
    screen = open_page(browser, playground)
    screen.sees("aino", "hyväksyi ilmoittautumisesi")
    screen.say("aino", "tilanne")
    screen.sees("aino", "Olet mukana ohjelmassa")
    screen.phone("sari").get_by_role("button", name="Piilota puhelin").click()
    expect(screen.phone("sari")).to_be_hidden()
    expect(screen.phone("aino").locator(".typing")).not_to_have_class("typing on")
    before = {user: screen.talk(user).inner_text() for user in ("marja", "aino", "joonas")}

    screen.page.reload()
    screen.sees("aino", "Kotipesän mentorointi")
    assert {user: screen.talk(user).inner_text() for user in before} == before
    expect(screen.phone("sari")).to_be_hidden()

    playground.kill()
    expect(screen.page.get_by_role("alert").first).to_contain_text("Yhteys katkesi")
    playground.up()
    expect(screen.page.locator("#toast")).to_be_hidden()
    screen.say("aino", "ohje")
    screen.sees("aino", "Voit painaa nappeja")
    screen.asked_only_itself()


def test_what_a_person_writes_never_becomes_part_of_the_page(browser: Browser, playground: Demo) -> None:
    screen = open_page(browser, playground)
    mischief = "<img src=x onerror=alert(1)><b>lihava</b> ](javascript:alert(1)) &amp; \u202e"
    screen.say("joonas", mischief)
    expect(screen.talk("joonas").get_by_text("<b>lihava</b>").first).to_be_visible()
    assert screen.talk("joonas").locator("img, b").count() == 0
    screen.went_well()
