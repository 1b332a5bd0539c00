"""A concern goes to the one person named for it, and to nobody else; and somebody always knows what became of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.concern import Concern, ConcernState
from bot.domain.event import Arrived, Pressed
from bot.domain.message import command
from bot.domain.people import Person
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Programme
from bot.domain.working_time import WorkingTime
from tests.dialogs.paired import LEAD, ONE, OTHER, PROGRAMME, Pair, pair
from tests.talk import START

CONTACT = "sirpa"
WORDS = "Minusta tuntuu pahalta kokouksissa."


@pytest.fixture
def path() -> Pair:
    """A pair whose programme names Sirpa, at work in office hours, for concerns."""
    both = pair()
    both.talk.act(CONTACT, Arrived())
    sirpa = both.world().get(Person, both.talk.id(CONTACT))
    both.put(replace(sirpa, working_time=WorkingTime.of("office")))
    name(both, CONTACT)
    both.talk.new(CONTACT)
    return both


def name(path: Pair, user: str) -> None:
    """Make somebody the programme's contact; "" for nobody."""
    who = path.talk.id(user) if user else ""
    path.put(replace(path.world().get(Programme, PROGRAMME), concern=who))


def concerns(path: Pair) -> list[Concern]:
    return list(path.world().all(Concern))


def write(path: Pair, words: str = WORDS) -> None:
    """Aino writes to the contact, and sends it."""
    path.talk.say(ONE, "huoli")
    path.talk.press(ONE, "Kirjoitan viestin")
    path.talk.say(ONE, words)
    path.talk.press(ONE, "Lähetä")


def test_who_reads_it_is_said_before_anything_is_typed(path: Pair) -> None:
    path.talk.say(ONE, "huoli")
    first = path.talk.last(ONE)
    assert "Hän on Sirpa." in first
    assert "112" in first
    assert "ei ohjelman vetäjä, ei esihenkilö" in first
    assert path.answers(ONE) == []


def test_words_typed_after_the_command_are_not_kept(path: Pair) -> None:
    path.talk.say(ONE, f"huoli: {WORDS}")
    assert "En tallentanut sitä" in path.talk.new(ONE)
    assert path.answers(ONE) == []
    assert path.talk.new(CONTACT) == ""


def test_words_of_a_concern_never_become_the_answer_to_a_question_for_both(path: Pair) -> None:
    path.talk.say(ONE, "muutos")
    path.talk.press(ONE, "Pidetään tauko")
    path.talk.press(ONE, "Kirjoitan itse")
    path.talk.say(ONE, f"huoli {WORDS}")
    assert "En tallentanut sitä" in path.talk.new(ONE)
    assert path.answers(ONE) == []


def test_a_message_is_seen_once_more_and_then_read_by_the_contact_alone(path: Pair) -> None:
    path.talk.say(ONE, "huoli")
    path.talk.press(ONE, "Kirjoitan viestin")
    path.talk.say(ONE, WORDS)
    assert WORDS in path.talk.last(ONE)
    assert path.talk.new(CONTACT) == ""
    path.talk.press(ONE, "Lähetä")
    told = path.talk.new(CONTACT)
    assert "Lähettäjä on Aino." in told
    assert WORDS not in told
    path.talk.press(CONTACT, "Lue viesti")
    assert WORDS in path.talk.last(CONTACT)
    assert [a.seen_by for a in path.answers(ONE)] == [SeenBy.CONTACT]
    assert "Aino" not in path.talk.new(LEAD) + path.talk.new(OTHER)


def test_the_contact_gets_in_touch_and_the_author_hears(path: Pair) -> None:
    write(path)
    path.talk.press(CONTACT, "Otan yhteyttä")
    assert "Sirpa" in path.talk.last(ONE)
    assert "ottaa sinuun yhteyttä" in path.talk.last(ONE)
    path.talk.press(CONTACT, "Otan yhteyttä", nth=0)
    assert path.talk.new(ONE).count("ottaa sinuun yhteyttä") == 1
    path.talk.advance(days=10)
    assert "Muistutan tästä" not in path.talk.new(CONTACT)


def test_one_can_ask_to_be_contacted_without_a_word(path: Pair) -> None:
    path.talk.say(ONE, "huoli")
    path.talk.press(ONE, "Pyydän yhteydenottoa")
    path.talk.press(ONE, "Lähetä")
    assert "Aino toivoo, että otat yhteyttä" in path.talk.last(CONTACT)
    assert path.answers(ONE) == []


def test_one_can_take_the_name_and_nothing_is_told(path: Pair) -> None:
    path.talk.say(ONE, "huoli")
    path.talk.press(ONE, "Otan itse yhteyttä")
    assert "Yhteyshenkilö on Sirpa." in path.talk.last(ONE)
    assert concerns(path) == []
    assert path.talk.new(CONTACT) == ""


@pytest.mark.parametrize("way_out", ["Älä lähetä", "Lopeta tähän"])
def test_what_is_not_sent_leaves_nothing(path: Pair, way_out: str) -> None:
    path.talk.say(ONE, "huoli")
    path.talk.press(ONE, "Kirjoitan viestin")
    path.talk.say(ONE, WORDS)
    path.talk.press(ONE, way_out)
    assert path.answers(ONE) == []
    assert concerns(path) == []
    assert path.talk.new(CONTACT) == ""


def test_an_unsent_one_gives_way_to_the_next_with_its_words(path: Pair) -> None:
    path.talk.say(ONE, "huoli")
    path.talk.press(ONE, "Kirjoitan viestin")
    path.talk.say(ONE, WORDS)
    path.talk.say(ONE, "huoli")
    assert path.answers(ONE) == []


def test_it_can_be_taken_back_until_it_is_read(path: Pair) -> None:
    write(path)
    path.talk.press(ONE, "Peru viesti")
    assert "Peruttu" in path.talk.last(ONE)
    assert concerns(path) == []
    assert path.answers(ONE) == []
    path.talk.press(CONTACT, "Lue viesti")
    assert WORDS not in path.talk.last(CONTACT)


def test_what_is_taken_back_before_the_contact_is_at_work_never_comes(path: Pair) -> None:
    path.talk.advance(hours=11)
    write(path)
    path.talk.say(ONE, "huoli: peru viesti")
    path.talk.advance(days=5)
    assert path.talk.new(CONTACT) == ""


def test_what_was_read_cannot_be_taken_back(path: Pair) -> None:
    write(path)
    path.talk.press(CONTACT, "Lue viesti")
    path.talk.press(ONE, "Peru viesti")
    assert "on lukenut viestisi" in path.talk.last(ONE)
    assert [told.state for told in concerns(path)] == [ConcernState.READ]


def test_it_comes_in_the_contacts_working_time(path: Pair) -> None:
    path.talk.advance(hours=11)
    write(path)
    assert path.talk.new(CONTACT) == ""
    path.talk.advance(hours=13)
    assert "Lähettäjä on Aino." in path.talk.new(CONTACT)


def test_a_silent_contact_is_reminded_once_and_the_author_told(path: Pair) -> None:
    write(path)
    path.talk.new(ONE)
    path.talk.advance(days=3, hours=1)
    assert "Muistutan tästä tämän kerran" in path.talk.last(CONTACT)
    assert "työterveyshuollossa" in path.talk.new(ONE)
    path.talk.advance(days=20)
    assert path.talk.new(CONTACT).count("Muistutan tästä tämän kerran") == 1


def test_a_contact_who_cannot_be_reached_any_more_gives_it_back(path: Pair) -> None:
    path.talk.bot.gone[CONTACT] = "blocked"
    write(path)
    assert "Hän ei lukenut viestiäsi" in path.talk.last(ONE)
    assert [told.state for told in concerns(path)] == [ConcernState.RETURNED]
    assert [a.shared_with for a in path.answers(ONE)] == [()]
    path.talk.say(ONE, "huoli")
    assert "ei juuri nyt tavoiteta" in path.talk.last(ONE)
    assert "Aino" not in path.everything(LEAD)


def test_a_contact_who_steps_down_gives_it_back(path: Pair) -> None:
    write(path)
    path.talk.press(CONTACT, "Lue viesti")
    path.talk.act(CONTACT, Pressed(command("programme-contact-end", PROGRAMME).encode()))
    assert "Hän ehti lukea viestisi" in path.everything(ONE)
    path.talk.press(CONTACT, "Lue viesti")
    assert path.talk.shown(CONTACT)[-1].count(WORDS) == 0


def test_a_contact_who_was_replaced_gives_it_back_when_it_is_looked_at(path: Pair) -> None:
    write(path)
    name(path, "")
    path.talk.advance(days=4)
    assert "ei ole enää tavoitettavissa" in path.everything(ONE)


def test_a_contact_whom_a_lead_took_away_opens_nothing_more(path: Pair) -> None:
    write(path)
    path.talk.act(LEAD, Pressed(command("programme-contact-end", PROGRAMME).encode()))
    path.talk.press(CONTACT, "Lue viesti")
    assert WORDS not in path.everything(CONTACT)
    assert [told.state for told in concerns(path)] == [ConcernState.RETURNED]
    assert [a.shared_with for a in path.answers(ONE)] == [()]
    assert "ei ole enää tavoitettavissa" in path.talk.last(ONE)


def test_a_contact_taken_away_before_their_shift_hears_of_no_concern(path: Pair) -> None:
    path.talk.advance(hours=14)
    write(path)
    path.talk.act(LEAD, Pressed(command("programme-contact-end", PROGRAMME).encode()))
    path.talk.advance(days=2)
    assert "Aino" not in path.everything(CONTACT)
    assert "Et ole enää yhteyshenkilö" in path.talk.last(CONTACT)


def test_it_comes_back_also_when_the_contact_is_taken_away_after_the_reminder(path: Pair) -> None:
    write(path)
    path.talk.advance(days=6)
    path.talk.act(LEAD, Pressed(command("programme-contact-end", PROGRAMME).encode()))
    path.talk.advance(days=8)
    assert "ei ole enää tavoitettavissa" in path.talk.last(ONE)
    path.talk.press(CONTACT, "Lue viesti")
    assert WORDS not in path.everything(CONTACT)


def test_looking_after_a_silent_contact_comes_to_an_end(path: Pair) -> None:
    write(path)
    path.talk.advance(days=200)
    assert [told.state for told in concerns(path)] == [ConcernState.SENT]
    assert path.everything(CONTACT).count("Muistutan tästä tämän kerran") == 1
    (told,) = concerns(path)
    assert told.looked_at is not None
    assert told.looked_at < START + timedelta(days=95)


def test_who_answered_as_a_contact_and_leads_some_day_reads_nothing_then(path: Pair) -> None:
    write(path)
    path.talk.press(CONTACT, "Lue viesti")
    path.talk.press(CONTACT, "Otan yhteyttä")
    path.talk.act(CONTACT, Pressed(command("programme-contact-end", PROGRAMME).encode()))
    programme = path.world().get(Programme, PROGRAMME)
    path.put(replace(programme, leads=(*programme.leads, path.talk.id(CONTACT))))
    path.talk.new(CONTACT)
    path.talk.press(CONTACT, "Lue viesti")
    assert WORDS not in path.talk.new(CONTACT)
    assert [a.shared_with for a in path.answers(ONE)] == [()]
    assert [told.state for told in concerns(path)] == [ConcernState.ANSWERED]


def test_the_contact_before_hears_that_another_has_said_yes(path: Pair) -> None:
    path.talk.act("ulla", Arrived())
    path.talk.act(LEAD, Pressed(command("programme-contact-ask", PROGRAMME).encode()))
    for typed in ("Ulla", "1"):
        path.talk.say(LEAD, typed)
    path.talk.say("ulla", "1")
    path.talk.advance(days=1)
    assert "Et ole enää yhteyshenkilö" in path.talk.last(CONTACT)


def test_without_a_contact_other_ways_are_named(path: Pair) -> None:
    name(path, "")
    path.talk.say(ONE, "huoli")
    said = path.talk.last(ONE)
    assert "ei ole nyt yhteyshenkilöä" in said
    assert "työsuojeluvaltuutetun" in said
    assert "Marja" in said
    assert "112" in said


def test_the_leads_see_that_the_contact_cannot_be_reached_when_they_look(path: Pair) -> None:
    path.talk.bot.gone[CONTACT] = "blocked"
    write(path)
    path.talk.advance(days=4)
    assert path.talk.new(LEAD) == ""
    path.talk.say(LEAD, "ohjelman yhteyshenkilö")
    assert "ei juuri nyt tavoiteta" in path.talk.new(LEAD)


def test_with_the_contact_on_the_same_journey_another_way_comes_first(path: Pair) -> None:
    name(path, OTHER)
    path.talk.say(ONE, "huoli")
    assert "kuljette samaa matkaa" in path.talk.last(ONE)
    assert "Kirjoitan viestin" not in path.talk.last(ONE)
    path.talk.press(ONE, "Asia ei koske häntä")
    assert "Miten haluat kertoa?" in path.talk.last(ONE)


def test_the_contact_sees_what_waits_and_turns_elsewhere_with_an_own_concern(path: Pair) -> None:
    write(path)
    path.talk.new(CONTACT)
    path.talk.say(CONTACT, "huoli")
    said = path.talk.new(CONTACT)
    assert "Lähettäjä on Aino." in said
    assert "Olet itse yhteyshenkilö" in said


def test_the_author_sees_how_it_stands(path: Pair) -> None:
    write(path)
    path.talk.new(ONE)
    path.talk.say(ONE, "huoli")
    said = path.talk.new(ONE)
    assert "odottaa vielä lukijaa" in said
    assert "Miten haluat kertoa?" not in said
    path.talk.press(ONE, "Kerron lisää")
    assert "Miten haluat kertoa?" in path.talk.last(ONE)


@pytest.mark.parametrize("word", ["concern-read", "concern-reply", "concern-take-back"])
def test_nobody_elses_button_opens_it(path: Pair, word: str) -> None:
    write(path)
    told = concerns(path)[0]
    for user in (LEAD, OTHER):
        path.talk.act(user, Pressed(command(word, told.id).encode()))
        assert WORDS not in path.everything(user)
    assert concerns(path) == [told]


def test_it_goes_with_its_author(path: Pair) -> None:
    write(path)
    path.talk.say(ONE, "omat tiedot poista")
    path.talk.press(ONE, "Poista kaikki")
    assert path.world().facts[Concern] == {}
    assert not any(answer.question.startswith("concern") for answer in path.world().all(Answer))
    path.talk.press(CONTACT, "Lue viesti")
    assert WORDS not in path.everything(CONTACT)
