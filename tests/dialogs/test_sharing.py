"""My answers: the author alone shares them, takes them back, changes them. Nobody else can, whatever they press."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.agreement import Agreement
from bot.domain.event import Pressed
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import JourneyState
from bot.domain.message import command
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START

WORDS = "Kysyn ennen kuin neuvon"
GONE = "Tämä ei ole enää nähtävissä."


def with_answer() -> Pair:
    """Aino has answered one question to herself."""
    both = pair()
    both.reflect(ONE, "matkalla", 2, WORDS)
    return both


def press(both: Pair, user: str, word: str, answer: str) -> None:
    """Press a button that carries this answer's id."""
    both.talk.act(user, Pressed(command(word, answer).encode()))


def test_an_answer_is_private_until_its_author_shares_it() -> None:
    both = with_answer()
    both.talk.say(ONE, "vastaukseni")
    listed = both.talk.last(ONE)
    assert f"Minkä oivalluksen olet ottanut käyttöön, ja miten se näkyy työssäsi?\n  {WORDS}" in listed
    assert "Vain sinä näet tämän." in listed
    assert WORDS not in both.everything(OTHER)

    both.talk.press(ONE, "Jaa parille")
    assert "Tämän näkee nyt myös Liam." in both.talk.last(ONE)
    assert both.talk.last(OTHER).startswith("Aino jakoi sinulle ajatuksen.")
    assert WORDS in both.talk.last(OTHER)
    assert WORDS not in both.everything(LEAD)


def test_what_is_taken_back_before_it_arrives_is_never_read() -> None:
    both = with_answer()
    both.talk.advance(hours=12)
    both.talk.say(ONE, "vastaukseni")
    both.talk.press(ONE, "Jaa parille")
    both.talk.press(ONE, "Ota takaisin")
    assert "Nyt vain sinä näet tämän." in both.talk.last(ONE)
    both.talk.advance(days=1)

    assert WORDS not in both.everything(OTHER)
    assert GONE in both.talk.last(OTHER)


def test_a_shared_answer_is_shared_once_however_often_it_is_pressed() -> None:
    both = with_answer()
    both.talk.say(ONE, "vastaukseni")
    both.talk.press(ONE, "Jaa parille")
    told = both.talk.shown(OTHER)
    both.talk.press(ONE, "Jaa parille")
    assert "Parisi voi jo lukea tämän." in both.talk.last(ONE)
    assert both.talk.shown(OTHER) == told


def test_a_changed_answer_is_its_authors_alone_until_shared_again() -> None:
    both = with_answer()
    both.talk.say(ONE, "vastaukseni")
    both.talk.press(ONE, "Jaa parille")
    told = both.talk.shown(OTHER)
    both.talk.press(ONE, "Muuta vastausta")
    assert "se on taas vain sinulla, kunnes jaat sen" in both.talk.last(ONE)
    both.talk.say(ONE, "Uusi ajatus")

    assert "Vain sinä näet tämän." in both.talk.last(ONE)
    assert both.talk.shown(OTHER) == told
    assert both.answers(ONE, "MID-04")[0].shared_with == ()
    both.talk.press(ONE, "Jaa parille")
    assert "Uusi ajatus" in both.talk.last(OTHER)


def test_leaving_the_change_alone_leaves_it_shared() -> None:
    both = with_answer()
    both.talk.say(ONE, "vastaukseni")
    both.talk.press(ONE, "Jaa parille")
    both.talk.press(ONE, "Muuta vastausta")
    both.talk.press(ONE, "Lopeta tähän")
    assert both.answers(ONE, "MID-04")[0].shared_with == (both.talk.id(OTHER),)


@pytest.mark.parametrize("word", ["share-answer", "take-back", "edit-answer"])
@pytest.mark.parametrize("user", [OTHER, LEAD])
def test_nobody_else_can_do_anything_with_an_answer(user: str, word: str) -> None:
    both = with_answer()
    before = both.answers(ONE)[0]
    press(both, user, word, before.id)

    assert both.answers(ONE) == [before]
    assert WORDS not in both.everything(user)
    assert "mikään ei muuttunut" in both.talk.last(user)


def test_the_list_of_another_journey_or_person_stays_closed() -> None:
    both = with_answer()
    for user in (OTHER, LEAD):
        press(both, user, "share", JOURNEY)
        assert WORDS not in both.everything(user)


def test_answers_come_five_at_a_time_and_by_number_in_typing() -> None:
    both = pair()
    for number in range(1, 6):
        both.reflect(ONE, "matkalla", number, f"Ajatus {'abcdefg'[number]}")
    both.reflect(ONE, "matkalla", 2, "Ajatus viimeinen", "Näytä lisää")
    both.talk.new(ONE)
    both.talk.say(ONE, "vastaukseni")
    page = both.talk.new(ONE)
    assert [f"{n}. " in page for n in (1, 5, 6)] == [True, True, False]
    assert "Vastauksia on vielä 1." in page
    assert "Ajatus" not in page
    both.talk.press(ONE, "Näytä lisää")
    assert "\n6. " in both.talk.last(ONE)
    both.talk.press(ONE, "Vastaus 6")
    assert "Ajatus viimeinen" in both.talk.last(ONE)
    both.talk.say(ONE, "vastaus 2")
    assert "Ajatus c" in both.talk.last(ONE)
    both.talk.say(ONE, "vastaukseni 99")
    assert "mikään ei muuttunut" in both.talk.last(ONE)

    both.talk.say(ONE, "jaa vastaus 2")
    assert "Jaettu." in both.talk.last(ONE)
    both.talk.say(ONE, "ota takaisin 2")
    assert "Otettu takaisin." in both.talk.last(ONE)
    both.talk.say(ONE, "jaa vastaus 99")
    assert "mikään ei muuttunut" in both.talk.last(ONE)


def test_words_in_an_agreement_or_a_goal_change_only_there() -> None:
    for bind in ("agreement", "goal"):
        both = with_answer()
        answer = both.answers(ONE)[0]
        if bind == "agreement":
            agreement = next(both.world().all(Agreement))
            both.put(replace(agreement, entries={**agreement.entries, "START-01": answer.id}))
        else:
            both.put(
                Goal(
                    id="g1", journey=JOURNEY, owner=both.talk.id(ONE), state=GoalState.ACTIVE,
                    history=(answer.id,), at=START,
                )
            )  # fmt: skip
        both.put(answer.shared(both.talk.id(OTHER)))
        press(both, ONE, "take-back", answer.id)
        assert both.answers(ONE)[0].shared_with
        both.talk.say(ONE, "vastaukseni")
        assert WORDS not in both.talk.last(ONE)


def test_an_answer_can_be_taken_back_after_the_journey_is_over() -> None:
    both = with_answer()
    both.talk.say(ONE, "vastaukseni")
    both.talk.press(ONE, "Jaa parille")
    both.change(state=JourneyState.CLOSED)
    press(both, ONE, "share", JOURNEY)
    assert WORDS in both.talk.last(ONE)
    both.talk.press(ONE, "Ota takaisin")
    assert both.answers(ONE)[0].shared_with == ()


def test_a_we_answer_can_be_shown_later_from_the_list() -> None:
    both = pair()
    for user, words in ((ONE, "Nauru"), (OTHER, "Kävelyt")):
        both.reflect(user, "matkalla", 1, words)
    both.talk.press(ONE, "Pidä itselläni")
    both.talk.press(OTHER, "Näytä rinnakkain")
    both.talk.say(ONE, "vastaukseni")
    both.talk.press(ONE, "Näytä rinnakkain")
    assert "Nauru" in both.talk.last(OTHER)
    assert "Kävelyt" in both.talk.last(ONE)


@given(st.lists(st.sampled_from(["share-answer", "take-back", "edit-answer", "words"]), max_size=6))
def test_the_partner_never_reads_what_is_not_shared_at_that_moment(acts: list[str]) -> None:
    """Whatever the author does in whatever order, each wording the partner sees was shared as it stood."""
    both = with_answer()
    answer = both.answers(ONE)[0].id
    wording, shared = WORDS, set[str]()
    for number, act in enumerate(acts):
        if act == "words":
            press(both, ONE, "edit-answer", answer)
            wording = f"Ajatus {'abcdef'[number]}"
            both.talk.say(ONE, wording)
            continue
        press(both, ONE, act, answer)
        if act == "share-answer":
            shared.add(wording)
    seen = both.everything(OTHER)
    assert all(f"Ajatus {letter}" not in seen or f"Ajatus {letter}" in shared for letter in "abcdef")
    assert WORDS not in seen or WORDS in shared
    assert both.talk.store.transact(lambda unit: unit.words([answer], both.talk.id(LEAD))) == {}
