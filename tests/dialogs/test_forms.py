"""Where people are used to forms, what they start themselves opens as one: the same dialog, the same promises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.effect import FormErrors, FormTaken
from bot.domain.event import Pressed, Submitted
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Phase
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Form, Quote, command
from bot.domain.privacy import SeenBy
from bot.domain.programme import Programme
from dialogs.form_fields import OWN
from tests.dialogs.extras import agreed, check_in
from tests.dialogs.formed import field, opened, with_forms
from tests.dialogs.paired import JOURNEY, ONE, OTHER, Pair, pair


@pytest.fixture
def both() -> Pair:
    """Aino and Liam, both Finnish, used to forms."""
    both = pair()
    with_forms(both.talk)
    return both


def errors(both: Pair, user: str = ONE) -> FormErrors:
    """The sentences at the fields of the form that was just sent."""
    return both.talk.errors.pop(user)


# --- opening ----------------------------------------------------------------------------------------


def test_a_command_opens_the_form_and_says_nothing_in_the_chat(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tapaaminen")

    form = opened(both.talk, ONE)
    assert (form.title, form.submit) == ("Sovi tapaaminen", "Lähetä")
    assert [one.id for one in form.fields] == ["time", "time.own", "place", "place.own"]
    assert both.talk.new(ONE) == ""


def test_where_forms_are_not_expected_the_same_is_asked_in_the_chat() -> None:
    both = pair()
    both.talk.say(ONE, "/mentorointi tapaaminen")

    assert ONE not in both.talk.forms
    assert "Milloin" in both.talk.new(ONE)


def test_what_is_typed_in_the_chat_is_answered_in_the_chat(both: Pair) -> None:
    both.talk.say(ONE, "tapaaminen")
    both.talk.say(ONE, "ti 10")

    assert ONE not in both.talk.forms
    assert "Missä" in both.talk.last(ONE)


def test_a_closed_form_leaves_nothing_that_typed_words_could_answer(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    opened(both.talk, ONE)

    both.talk.say(ONE, "Aurinko paistaa tänään")

    assert both.answers(ONE) == []
    assert "En ymmärtänyt" in both.talk.last(ONE)


def test_what_the_clock_asks_stays_in_the_chat(both: Pair) -> None:
    check_in(both, 1)

    assert both.talk.new(ONE)
    assert ONE not in both.talk.forms


# --- times ------------------------------------------------------------------------------------------


def test_offered_times_are_ticked_and_another_is_typed_along(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tapaaminen")
    form = opened(both.talk, ONE)
    offered = field(form, "time").options[0].id

    both.talk.forms[ONE] = form
    both.talk.submit(ONE, **{"time": [offered], "time.own": "pe 4.12. klo 14", "place": "walk"})

    (meeting,) = both.world().all(Meeting)
    assert (meeting.state, meeting.place, len(meeting.options)) == (MeetingState.PROPOSED, "walk", 2)
    assert offered in [at.isoformat() for at in meeting.options]


@pytest.mark.parametrize(
    ("values", "at", "says"),
    [
        ({"time.own": "joskus"}, "time.own", "En saanut selvää"),
        ({"time.own": "ti"}, "time.own", "kellonajan"),
        ({"time.own": "1.11. klo 10"}, "time.own", "mennyt"),
        ({}, "time", "Valitse listasta"),
        ({"time": "made-up"}, "time", "listan"),
    ],
)
def test_a_time_that_cannot_be_gets_a_kind_sentence_at_its_field(
    both: Pair, values: dict[str, str], at: str, says: str
) -> None:
    both.talk.say(ONE, "/mentorointi tapaaminen")
    both.talk.submit(ONE, **{"place": "walk", **values})

    told = dict(errors(both).errors)
    assert list(told) == [at]
    assert says in str(told[at])
    assert not list(both.world().all(Meeting))


def test_the_link_is_asked_on_a_next_sheet_only_for_a_remote_meeting(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tapaaminen")
    both.talk.submit(ONE, **{"time.own": "pe 4.12. klo 14", "place": "remote"})
    form = opened(both.talk, ONE)
    assert [one.id for one in form.fields] == ["link"]

    both.talk.forms[ONE] = form
    both.talk.submit(ONE, link="https://example.org/x")

    (meeting,) = both.world().all(Meeting)
    assert (meeting.place, bool(meeting.remote_link)) == ("remote", True)


def test_another_time_for_an_offered_one_opens_from_the_card_which_stays_until_it_is_sent(both: Pair) -> None:
    both.talk.say(ONE, "tapaaminen pe 4.12. klo 14")
    both.talk.say(ONE, "kävely")
    both.talk.press(OTHER, "Ehdota toista aikaa")
    form = opened(both.talk, OTHER)
    assert form.title == "Ehdota toista aikaa"

    # closed, and thought better of
    both.talk.press(OTHER, "Sopii")
    (meeting,) = both.world().all(Meeting)
    assert meeting.state is MeetingState.AGREED


def test_another_time_is_offered_back_from_its_form(both: Pair) -> None:
    both.talk.say(ONE, "tapaaminen pe 4.12. klo 14")
    both.talk.say(ONE, "kävely")
    both.talk.press(OTHER, "Ehdota toista aikaa")
    both.talk.submit(OTHER, **{"time.own": "ma 7.12. klo 9"})

    (meeting,) = both.world().all(Meeting)
    assert (meeting.offered_by, meeting.rounds) == (both.talk.id(OTHER), 1)


# --- words ------------------------------------------------------------------------------------------


def test_the_promise_who_will_see_it_stands_at_the_field(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tapaaminen")
    form = opened(both.talk, ONE)

    assert "Sinä ja parisi näette tämän." in str(field(form, "place" + OWN).hint)


def test_a_goal_is_written_and_shown_with_one_sheet(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    assert "Vain sinä näet tämän." in str(field(both.talk.forms[ONE], "words").hint)
    both.talk.submit(ONE, words="Yövuorot sujuvat", show="show")

    (goal,) = both.world().all(Goal)
    assert goal.state is GoalState.SHARED
    assert "Yövuorot sujuvat" in both.talk.last(OTHER)


def test_a_goal_is_refined_from_how_it_reads_now(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    both.talk.submit(ONE, words="Yövuorot sujuvat", show="show")
    both.talk.say(ONE, "/mentorointi tavoitteet")
    both.talk.press(ONE, "Tarkenna")

    words = field(opened(both.talk, ONE), "words")
    assert words.value == ("Yövuorot sujuvat",)


def test_a_diary_entry_is_sealed_for_its_author_and_edited_with_its_words(both: Pair) -> None:
    agreed(both, **{"START-11a": "option:each-own"})
    both.talk.say(ONE, "/mentorointi päiväkirja")
    both.talk.press(ONE, "Kirjoita päiväkirjaan")
    both.talk.submit(ONE, words="Opin kysymään")
    (entry,) = both.answers(ONE)
    assert (entry.seen_by, entry.shared_with) == (SeenBy.AUTHOR, ())

    both.talk.press(ONE, "Näytä merkintä")
    both.talk.press(ONE, "Muuta merkintää")
    form = both.talk.forms[ONE]
    assert field(form, "words").value == ("Opin kysymään",)
    assert any(isinstance(part, Quote) for part in field(form, "words").above)


def test_what_is_left_empty_but_needed_is_asked_for_at_its_field(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    both.talk.submit(ONE, show="keep")

    assert [at for at, _ in errors(both).errors] == ["words"]
    assert both.answers(ONE) == []


def test_a_sheet_that_was_taken_or_overtaken_is_over_and_one_that_needs_a_look_is_not(both: Pair) -> None:
    both.talk.say(ONE, "/mentorointi tapaaminen")
    sheet = both.talk.forms[ONE].payload.encode()

    def sent(values: Mapping[str, tuple[str, ...]], delivery: str = "") -> bool:
        event = both.talk.event(ONE, Submitted(sheet, values), delivery)
        return FormTaken() in both.talk.take(ONE, event)

    filled = {"time.own": ("pe 4.12. klo 14",), "place": ("walk",)}
    assert not sent({**filled, "time.own": ("joskus",)})
    assert sent(filled, "twice")
    assert not sent(filled, "twice")
    assert sent(filled)


@pytest.mark.parametrize("press", ["", "Lisää tavoite"])
def test_the_sentences_come_with_the_sheet_as_it_was_opened(both: Pair, press: str) -> None:
    """Where a form does not stand by itself until it is taken, it is drawn again."""
    both.talk.say(ONE, "/mentorointi tavoitteet" if press else "/mentorointi tapaaminen")
    if press:
        both.talk.press(ONE, press)
    sheet = both.talk.forms[ONE]
    both.talk.submit(ONE, **{name.id: "" for name in sheet.fields})

    again = errors(both)
    assert (again.form, again.language) == (sheet, "fi")


# --- several sheets ---------------------------------------------------------------------------------


def test_a_new_programme_takes_two_sheets_the_second_ticked_as_the_preset_has_it(both: Pair) -> None:
    both.talk.say("marja", "/mentorointi ohjelma luo")
    form = both.talk.forms["marja"]
    assert (form.submit, [one.id for one in form.fields]) == ("Jatka", ["name", "preset", "channel"])
    both.talk.submit("marja", name="Yhdessä", preset="peer-group", channel="ryhma")

    forms = field(both.talk.forms["marja"], "forms")
    assert forms.value == ("peer-group",)
    both.talk.submit("marja")
    assert "Yhdessä" in both.talk.last("marja")


def test_a_sheet_that_is_sent_twice_counts_once(both: Pair) -> None:
    both.talk.say("marja", "/mentorointi ohjelma luo")
    first = both.talk.forms["marja"]
    both.talk.submit("marja", name="Yhdessä", preset="peer-group", channel="ryhma")
    both.talk.forms["marja"] = first
    both.talk.new("marja")
    both.talk.submit("marja", name="Toinen", preset="care-work", channel="muu")

    assert "Tähän on jo vastattu" in both.talk.new("marja")
    assert not [p for p in both.world().all(Programme) if p.name == "Toinen"]


def test_a_concern_is_looked_at_once_more_in_the_chat_before_it_goes(both: Pair) -> None:
    both.talk.say("sari", "hei")
    (programme,) = both.world().all(Programme)
    both.put(replace(programme, concern=both.talk.id("sari")))
    both.talk.say(ONE, "/mentorointi huoli")
    both.talk.submit(ONE, way="write")
    assert "yhteyshenkilö" in str(field(both.talk.forms[ONE], "words").hint).casefold()
    both.talk.submit(ONE, words="Minua painaa yksi asia")

    assert "Minua painaa yksi asia" in both.talk.last(ONE)
    assert both.answers(ONE)[0].shared_with == ()
    both.talk.press(ONE, "Lähetä")
    assert both.answers(ONE)[0].shared_with == (both.talk.id("sari"),)


def test_where_the_next_sheet_cannot_open_the_question_comes_in_the_chat(both: Pair) -> None:
    both.talk.say("marja", "/mentorointi ohjelma luo")
    form = opened(both.talk, "marja")
    values = {"name": ("Yhdessä",), "preset": ("peer-group",), "channel": ("ryhma",)}
    event = both.talk.event("marja", Submitted(form.payload.encode(), values))
    both.talk.take("marja", replace(event, can_open_form=False))
    both.talk.advance(minutes=1)

    assert "marja" not in both.talk.forms
    both.talk.tick("marja", "vertaispari")
    assert "Yhdessä" in both.talk.last("marja")


def test_a_question_whose_promise_hangs_on_an_answer_comes_after_it(both: Pair) -> None:
    both.talk.act(ONE, Pressed(command("own-questions", JOURNEY).encode()))
    both.talk.press(ONE, "Lisää oma kysymys")
    both.talk.submit(ONE, who="me")

    assert "Vain sinä näet tämän." in str(field(both.talk.forms[ONE], "words").hint)


def test_a_form_that_was_only_opened_waits_for_nobody(both: Pair) -> None:
    in_chat = pair()
    for one in (both, in_chat):
        one.talk.act(ONE, Pressed(command("insights", "add").encode()))
        one.talk.say(ONE, "/mentorointi tilanne")

    assert opened(both.talk, ONE).title == "Oma vastaus"
    assert "odottaa sinua" not in both.talk.new(ONE)
    assert "Yksi asia odottaa sinua" in in_chat.talk.new(ONE)


def test_a_check_in_leads_to_the_next_meeting_in_the_chat(both: Pair) -> None:
    check_in(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")

    assert ONE not in both.talk.forms
    assert "Milloin tapaisitte" in both.talk.new(ONE)


# --- the agreement ----------------------------------------------------------------------------------


@pytest.fixture
def start() -> Pair:
    """The same pair at its start, without an agreement."""
    start = pair(phase=Phase.START)
    with_forms(start.talk)
    return start


def test_an_agreement_is_drafted_on_sheets_and_reviewed_in_the_chat(start: Pair) -> None:
    start.talk.say(ONE, "/mentorointi sopimus")
    start.talk.press(ONE, "Kohta kerrallaan")
    pages = []
    while ONE in start.talk.forms:
        form = opened(start.talk, ONE)
        pages.append([one.id for one in form.fields if not one.id.endswith(OWN)])
        assert form.submit == ("Jatka" if len(pages) == 1 else "Lähetä")
        start.talk.forms[ONE] = form
        values = {"START-05a": "walk", "START-03" + OWN: "Neljä kuukautta"}
        start.talk.submit(ONE, **{key: value for key, value in values.items() if key in _ids(form)})
        if start.talk.forms[ONE] is form:
            break

    assert "START-05b" in pages[-1]
    assert "START-05c" not in [one for page in pages for one in page]
    draft = next(iter(start.world().all(Agreement)))
    assert draft.state is AgreementState.DRAFT
    assert draft.entries["START-05a"] == "option:walk"
    assert set(draft.entries) == {"START-03", "START-05a"}
    start.talk.button(ONE, "Lähetä parille")


def test_what_no_longer_applies_after_an_answer_on_the_same_sheet_is_not_kept(start: Pair) -> None:
    start.talk.act(ONE, Pressed(command("agreement", f"draft:{JOURNEY}").encode()))
    (draft,) = start.world().all(Agreement)
    start.put(replace(draft, entries={"START-05a": "option:cafe"}))
    start.talk.act(ONE, Pressed(command("agreement", JOURNEY).encode()))
    form = start.talk.forms[ONE]
    assert field(form, "START-05a").value == ("do:keep",)
    start.talk.submit(ONE, **{"START-05a": "remote", "START-05b": "Torin kahvila"})

    (draft,) = start.world().all(Agreement)
    assert draft.entries == {"START-05a": "option:remote"}
    assert start.answers(ONE) == []


def _ids(form: Form) -> set[str]:
    return {one.id for one in form.fields}
