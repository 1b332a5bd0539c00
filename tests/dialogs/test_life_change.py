"""Something changes: one conversation leads to every way on, and the others hear no more than was chosen (REQ-27)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.journey import JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run
from tests.dialogs.grouped import group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START

WORDS = "Kiitos, että jaksat odottaa."


@pytest.fixture
def path() -> Pair:
    """A pair under way."""
    both = pair()
    both.talk.new(OTHER)
    both.talk.new(LEAD)
    return both


def changes(path: Pair, *labels: str) -> None:
    """Aino says that something changes, and presses these."""
    path.talk.say(ONE, "muutos")
    for label in labels:
        path.talk.press(ONE, label)


def meeting(path: Pair, days: float, state: MeetingState = MeetingState.AGREED, name: str = "m1") -> None:
    """A meeting of the two so many days after the beginning."""
    at = START + timedelta(days=days)
    path.put(
        Meeting(
            id=name, journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=state, offered_by=path.talk.id(ONE),
            options=(at,), minutes=60, at=START, starts_at=at,
        )
    )  # fmt: skip


def test_it_is_asked_gently_and_no_reason_is_needed(path: Pair) -> None:
    changes(path)
    said = path.talk.last(ONE)
    assert "Onko jokin muuttunut työssä tai elämässä?" in said
    assert "Syytä ei tarvitse kertoa." in said
    assert path.talk.new(OTHER) == ""


@pytest.mark.parametrize("word", ["muutos", "elämäntilanne", "change", "ändring", "livssituation"])
def test_every_language_has_a_word_for_it(path: Pair, word: str) -> None:
    path.talk.say(ONE, word)
    assert "Onko jokin muuttunut" in path.talk.last(ONE)


def test_a_new_rhythm_is_told_without_anything_else(path: Pair) -> None:
    changes(path, "Harvemmin tai useammin", "Vain tarpeellinen", "6 viikon välein")
    assert path.journey().rhythm_days == 42
    told = path.talk.new(OTHER)
    assert "6 viikon välein" in told
    assert "mielellään" not in told


def test_a_ready_sentence_is_seen_first_and_goes_with_the_change(path: Pair) -> None:
    changes(path, "Harvemmin tai useammin", "Jatkan mielelläni")
    assert "Aino jatkaa mielellään kanssasi." in path.talk.last(ONE)
    path.talk.press(ONE, "Kerro näin")
    assert path.talk.new(OTHER) == ""
    path.talk.press(ONE, "4 viikon välein")
    told = path.talk.new(OTHER)
    assert "4 viikon välein" in told
    assert "Aino jatkaa mielellään kanssasi." in told


def test_own_words_are_previewed_sealed_and_read_by_the_partner_once(path: Pair) -> None:
    changes(path, "Pidetään tauko", "Kirjoitan itse")
    path.talk.say(ONE, WORDS)
    assert WORDS in path.talk.last(ONE)
    kept = path.answers(ONE, "life-change-words")
    assert [answer.shared_with for answer in kept] == [()]
    path.talk.press(ONE, "Kerro näin")
    assert WORDS not in path.everything(OTHER)
    path.talk.press(ONE, "Kuukausi")
    assert path.journey().state is JourneyState.PAUSED
    assert path.everything(OTHER).count(WORDS) == 1
    path.talk.say(ONE, "jatka")
    path.talk.say(ONE, "tauko")
    path.talk.press(ONE, "2 viikkoa")
    assert path.everything(OTHER).count(WORDS) == 1
    assert WORDS not in path.everything(LEAD)


def test_own_words_may_be_left_out_after_all(path: Pair) -> None:
    changes(path, "Harvemmin tai useammin", "Kirjoitan itse")
    path.talk.say(ONE, WORDS)
    path.talk.press(ONE, "Jätä pois")
    path.talk.press(ONE, "4 viikon välein")
    assert "4 viikon välein" in path.everything(OTHER)
    assert WORDS not in path.everything(OTHER)
    assert path.answers(ONE, "life-change-words") == []


def test_nothing_is_told_of_a_change_that_is_not_made(path: Pair) -> None:
    changes(path, "Etsi uusi pari", "Kiitä puolestani", "Kerro näin", "Jatketaan näin")
    assert path.talk.new(OTHER) == ""
    path.talk.say(ONE, "uusi pari")
    path.talk.advance(days=2)
    path.talk.new(OTHER)
    path.talk.press(ONE, "Etsi uusi pari")
    assert "kiittää" not in path.talk.new(OTHER)


def test_another_partner_comes_with_thanks_if_one_likes_and_the_lead_hears_states_only(path: Pair) -> None:
    changes(path, "Etsi uusi pari", "Kiitä puolestani", "Kerro näin", "Etsi uusi pari")
    told = path.talk.new(OTHER)
    assert "Matkaseuranasi oli Aino." in told
    assert "Aino kiittää yhteisestä ajasta." in told
    lead = path.talk.new(LEAD)
    assert "Uutta paria vailla" in lead
    assert "kiittää" not in lead


def test_leaving_with_own_words_to_the_partner(path: Pair) -> None:
    changes(path, "Lopetan", "Kirjoitan itse")
    path.talk.say(ONE, WORDS)
    path.talk.press(ONE, "Kerro näin")
    path.talk.press(ONE, "Lopetan")
    assert WORDS in path.talk.new(OTHER)
    assert path.journey().state is JourneyState.CLOSED


def test_goals_lead_to_the_goals_and_a_wish_is_told_only_if_wanted(path: Pair) -> None:
    changes(path, "Tarkistan tavoitteita", "Vain tarpeellinen")
    assert path.talk.new(OTHER) == ""
    changes(path, "Tarkistan tavoitteita", "Kerro toiveeni", "Kerro näin")
    assert "Aino haluaa katsoa tavoitteitaan uudelleen." in path.talk.new(OTHER)


def test_the_meetings_lead_to_that_field_of_the_agreement(path: Pair) -> None:
    changes(path, "Muutetaan tapaamisia")
    assert "Mitä tapaamisissa muutetaan?" in path.talk.last(ONE)
    assert "Näytä kaikki kohdat" in path.talk.last(ONE)
    path.talk.say(ONE, "1")
    path.talk.press(ONE, "Vain tarpeellinen")
    runs = [run for run in path.world().all(Run) if run.dialog == "agreement"]
    assert [len(run.args) for run in runs] == [1]
    assert path.talk.new(OTHER) == ""


def test_before_there_is_an_agreement_the_meetings_lead_to_making_one() -> None:
    both = pair(phase=Phase.START)
    changes(both, "Muutetaan tapaamisia", "Vain tarpeellinen")
    assert any(run.dialog == "agreement-offer" for run in both.world().all(Run))


def test_to_talk_about_it_puts_a_point_on_both_agendas_that_names_nobody(path: Pair) -> None:
    meeting(path, days=8)
    changes(path, "Puhutaan tavatessa")
    assert "Kenenkään nimeä ei mainita." in path.talk.last(ONE)
    assert path.talk.new(OTHER) == ""
    path.wake("reminder")
    path.talk.advance(days=7, hours=6)
    for user in (ONE, OTHER):
        assert "Miten matkanne etenee" in path.everything(user)
    assert "Aino" not in next(line for line in path.everything(OTHER).splitlines() if "etenee" in line)


def test_the_point_comes_up_until_the_two_have_met(path: Pair) -> None:
    meeting(path, days=8)
    changes(path, "Puhutaan tavatessa")
    path.wake("reminder")
    path.talk.advance(days=7, hours=6)
    known = path.world().get(Meeting, "m1")
    path.put(replace(known, state=MeetingState.MET))
    meeting(path, days=22, name="m2")
    path.talk.new(OTHER)
    path.wake("reminder")
    path.talk.advance(days=14)
    later = path.talk.new(OTHER)
    assert "Pian tapaatte" in later
    assert "Miten matkanne etenee" not in later


@pytest.mark.parametrize("word", ["tauko", "uusi pari", "lopeta"])
def test_from_each_change_there_is_a_way_to_something_else(path: Pair, word: str) -> None:
    path.talk.say(ONE, word)
    path.talk.press(ONE, "Jotain muuta")
    assert "Onko jokin muuttunut" in path.talk.last(ONE)
    assert path.journey().state is JourneyState.OPEN
    assert path.talk.new(OTHER) == ""


def test_the_last_question_about_the_rhythm_leads_here_too(path: Pair) -> None:
    path.wake("nudge")
    path.talk.advance(days=80)
    path.talk.press(ONE, "Jotain muuta")
    assert "Onko jokin muuttunut" in path.talk.last(ONE)


def test_the_halfway_review_leads_here_too(path: Pair) -> None:
    path.change(halfway_at=START)
    path.wake("halfway", ONE)
    while "[Ohita]" in path.talk.last(ONE):
        path.talk.press(ONE, "Ohita")
    path.talk.press(ONE, "Muuta jotain muuta")
    assert "Onko jokin muuttunut" in path.talk.last(ONE)


def test_without_a_journey_there_is_a_kind_word(path: Pair) -> None:
    path.talk.say(LEAD, "muutos")
    assert "ei ole nyt matkaa" in path.talk.last(LEAD)


def test_a_member_finds_another_group_with_thanks_and_cannot_leave_words_behind() -> None:
    five = group()
    five.talk.say("aino", "muutos")
    five.talk.press("aino", "Etsi toinen ryhmä")
    assert "Kirjoitan itse" not in five.talk.last("aino")
    five.talk.press("aino", "Kiitä puolestani")
    five.talk.press("aino", "Kerro näin")
    five.talk.press("aino", "Etsi toinen ryhmä")
    assert "Aino kiittää yhteisestä ajasta." in five.everything("liam")
    assert five.talk.id("aino") not in five.journey().members
    mine = five.talk.id("aino")
    found = five.talk.world("aino").all(Enrolment, lambda e: e.person == mine)
    assert [enrolment.state for enrolment in found] == [EnrolmentState.READY]


def test_a_member_tells_the_group_that_they_stay() -> None:
    five = group()
    five.talk.say("aino", "muutos")
    five.talk.press("aino", "Pidetään tauko")
    five.talk.press("aino", "Jatkan mielelläni")
    five.talk.press("aino", "Kerro näin")
    five.talk.press("aino", "Kuukausi")
    for member in five.others("aino"):
        assert "Aino jatkaa mielellään ryhmässänne." in five.everything(member)
