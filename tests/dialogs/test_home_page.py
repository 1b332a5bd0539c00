"""The home page: what a person sees at a glance, and that looking at it leaves no trace."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.event import Arrived
from bot.domain.gate import shown_answers
from bot.domain.message import Actions, Message
from tests.dialogs.grouped import group
from tests.dialogs.paired import LEAD, ONE, OTHER, pair
from tests.dialogs.unit import facts, join, unit
from tests.talk import Talk


def labels(page: Message) -> list[str]:
    """Every button on a page."""
    return [str(b.label) for part in page.parts if isinstance(part, Actions) for b in part.buttons]


def test_a_pair_sees_the_partner_the_next_meeting_and_the_next_step() -> None:
    both = pair()
    page = both.talk.look(ONE)
    assert "Parisi on Liam." in page
    assert "Seuraava tapaaminen: Ei vielä sovittu" in page
    assert "Seuraavaksi voitte sopia tapaamisen." in page
    assert {"Ehdota aikaa", "Pohdi", "Tavoitteet", "Jokin muuttuu"} <= set(labels(both.talk.pages[ONE]))


def test_an_offered_time_waits_for_the_other_and_once_agreed_stands_there() -> None:
    both = pair()
    both.talk.say(ONE, "tapaaminen ke 25.11. klo 14")
    both.talk.press(ONE, "Työpaikalla")
    assert "Kerron heti, kun aika on sovittu." in both.talk.look(ONE)
    page = both.talk.look(OTHER)
    assert "Yksi asia odottaa sinua, kun ehdit." in page
    assert "Tapaamisen aika" in labels(both.talk.pages[OTHER])
    both.talk.press(OTHER, "Sopii")
    page = both.talk.look(OTHER)
    assert "Seuraava tapaaminen: keskiviikkona 25.11. klo 14.00" in page
    assert "Ennen tapaamista voit miettiä" in page


def test_what_waits_comes_first_and_can_be_taken_up_from_the_page() -> None:
    both = pair()
    both.talk.say(ONE, "pohdi")
    both.talk.look(ONE)
    assert "odottaa sinua, kun ehdit." in both.talk.look(ONE)


def test_a_pause_is_said_with_its_end_and_asks_nothing() -> None:
    both = pair()
    both.talk.say(ONE, "tauko")
    both.talk.press(ONE, "2 viikkoa")
    page = both.talk.look(OTHER)
    assert "Nyt on tauko. Mitään ei tarvitse tehdä." in page
    assert "Tauko päättyy:" in page
    assert "Jatka taas" in labels(both.talk.pages[OTHER])


def test_a_group_is_named_without_any_role_word() -> None:
    together = group()
    page = together.talk.look("aino")
    assert "Ryhmäsi\nMuut ryhmässä: Liam, Sanna, Tuomas ja Eeva" in page
    assert "Aikaa voi ehdottaa kuka vain teistä." in page
    assert "mentori" not in page.casefold().replace("mentorointi", "")


def test_a_lead_sees_how_the_programme_stands_and_who_waits_for_an_answer() -> None:
    talk = unit("aino")
    join(talk, "aino")
    page = talk.look("marja")
    assert "Rinnakkain" in page
    assert "Seuraavaksi voit katsoa ilmoittautumisen, joka odottaa vastaustasi." in page
    assert "Aino" in labels(talk.pages["marja"])
    assert "Näet ilmoittautumiset, parit, ryhmät ja tapaamisajat." in page


def test_no_page_shows_the_words_of_an_answer() -> None:
    both = pair()
    both.reflect(ONE, "1", 1, "Toivon rohkeutta.")
    for user in (ONE, OTHER, LEAD):
        page = both.talk.look(user)
        assert "rohkeutta" not in page
        assert not list(shown_answers(both.talk.pages[user]))


def test_somebody_new_sees_what_this_is_and_how_to_join() -> None:
    talk = unit("aino")
    talk.languages["liam"] = "en"
    page = talk.look("liam")
    assert "Only you can see this page." in page
    assert "You can sign up for mentoring now." in page
    assert labels(talk.pages["liam"])[0] == "Join"


def test_looking_keeps_nobody() -> None:
    talk = unit()
    before = facts(talk)
    talk.look("liam")
    assert facts(talk) == before


def test_looking_after_erasing_everything_brings_nothing_back() -> None:
    both = pair()
    both.talk.say(ONE, "omat tiedot poista")
    both.talk.press(ONE, "Poista kaikki")
    before = facts(both.talk)
    page = both.talk.look(ONE)
    assert "Liam" not in page
    assert facts(both.talk) == before


def test_where_no_programme_is_one_can_be_made() -> None:
    talk = Talk.with_cast("aino")
    talk.look("aino")
    assert "Luo ohjelma" in labels(talk.pages["aino"])


def test_a_page_of_many_journeys_stays_short() -> None:
    both = pair()
    journey = both.journey()
    both.put(*(replace(journey, id=f"j{number}") for number in range(2, 30)))
    both.talk.look(ONE)
    assert len(both.talk.pages[ONE].parts) < 60


def test_who_looked_first_is_welcomed_when_they_open_the_chat_and_only_once() -> None:
    talk = unit()
    talk.look("liam")
    talk.act("liam", Arrived())
    talk.advance(minutes=1)
    talk.act("liam", Arrived())
    assert sum("Minä olen Rinnalla" in shown for shown in talk.shown("liam")) == 1
