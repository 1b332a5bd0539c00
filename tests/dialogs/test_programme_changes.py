"""A coordinator creates a programme from a preset and changes it in chat: what leads and participants rely on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.event import Pressed
from bot.domain.journey import GROUP_MAX, GROUP_MIN, Form
from bot.domain.message import Payload, Phrase, command, say
from bot.domain.people import Person, Reach
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.run import Run
from dialogs.books import open_books
from dialogs.own_guide import needed
from dialogs.phrasebook import Reader
from dialogs.programme_rules import RULES
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.dialogs.unit import change, everything_shown, facts, join, programme, second_lead, unit
from tests.talk import BOOKS, Talk

FORMS = ("mentori ja aktori", "vertaispari")


class Nobody:
    """A lookup that knows no one and opens nothing."""

    def name(self, person_id: str) -> str:
        return ""

    def opened(self, answer_id: str) -> None:
        return None


def in_finnish(phrase: Phrase) -> str:
    """A phrase as Finnish readers get it."""
    return BOOKS.words.text(phrase, Reader("fi", "Europe/Helsinki"), Nobody())


def press(talk: Talk, user: str, payload: Payload) -> None:
    """Press a button that need not be in sight."""
    talk.act(user, Pressed(payload.encode()))


def created(talk: Talk, preset: str, *forms: str) -> Programme:
    """A programme that Marja creates from a preset."""
    talk.say("marja", "ohjelma luo Rinnakkain")
    talk.press("marja", preset)
    talk.say("marja", "#yksikko")
    talk.tick("marja", *forms)
    return programme(talk)


# --- create ---------------------------------------------------------------------------------------------


def test_every_preset_on_the_shelves_is_offered_with_a_line_about_it() -> None:
    talk = Talk.with_cast("marja")
    talk.say("marja", "ohjelma luo Rinnakkain")
    for preset in BOOKS.presets():
        assert in_finnish(say(f"option-preset-{preset.id}")) in talk.last("marja")
        assert in_finnish(say(f"preset-{preset.id}-about")) in talk.last("marja")


def test_a_workplaces_own_preset_stands_beside_them() -> None:
    talk = Talk.with_cast("marja")
    talk.open(talk.store, open_books(Path(__file__).parent.parent / "guides"))
    talk.say("marja", "ohjelma luo Rinnakkain")
    assert "4) Kirjasto" in talk.last("marja")
    assert "Kirjaston työkaverit" in talk.last("marja")
    talk.press("marja", "Kirjasto")
    talk.say("marja", "#yksikko")
    talk.tick("marja", "vertaispari")
    assert programme(talk).pack == "library-path"


@pytest.mark.parametrize(
    ("preset", "forms", "rhythm", "confirms"),
    [
        ("Hoivatyö vuoroissa", FORMS, (14, 21), True),
        ("Yrittäjät vertaisina", ("vertaispari", "vertaisryhmä"), (28, 42), False),
        ("Vertaisryhmä", ("vertaisryhmä",), (28, 28), False),
    ],
)
def test_a_programme_begins_with_the_rules_of_its_preset(
    preset: str, forms: tuple[str, ...], rhythm: tuple[int, int], confirms: bool
) -> None:
    made = created(Talk.with_cast("marja"), preset, *forms)
    assert (made.rhythm_min_days, made.rhythm_max_days) == rhythm
    assert made.supervisor_confirms is confirms
    assert len(made.forms) == len(forms)


def test_the_forms_may_differ_from_the_presets() -> None:
    made = created(Talk.with_cast("marja"), "Hoivatyö vuoroissa", "vertaisryhmä")
    assert made.forms == (Form.PEER_GROUP,)


# --- the rules ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("ohjelma muuta tapaamisten väli 3-5", "rhythm_max_days", 35),
        ("ohjelma muuta kesto 12", "duration_days", 365),
        ("muuta ohjelmaa tapaamisen pituus 75 min", "meeting_minutes", 75),
        ("ohjelma muuta ryhmän koko 5-7", "group_max", 7),
        ("ohjelma muuta nimi Yhdessä eteenpäin", "name", "Yhdessä eteenpäin"),
        ("ohjelma muuta kanava #kahvihuone", "channel", "kahvihuone"),
        ("ohjelma muuta kanava #Yksikkö  3 ", "channel", "Yksikkö 3"),
        ("ohjelma muuta aikavyöhyke Europe/Tallinn", "zone", "Europe/Tallinn"),
    ],
)
def test_a_rule_is_changed_in_one_typed_line(typed: str, field: str, value: object) -> None:
    talk = unit()
    talk.say("marja", typed)
    assert getattr(programme(talk), field) == value
    assert "Muutettu" in talk.last("marja")


def test_each_rule_has_a_button_and_its_ready_choices() -> None:
    talk = unit()
    talk.press("marja", "Muuta")
    talk.press("marja", "Tapaamisten väli")
    talk.press("marja", "4–6 viikon välein")
    talk.press("marja", "Muuta vielä")
    talk.press("marja", "Muodot")
    talk.tick("marja", "vertaispari", "vertaisryhmä")
    talk.press("marja", "Muuta vielä")
    talk.press("marja", "Ryhmän koko")
    talk.press("marja", "Jokin muu")
    talk.say("marja", "2–12")
    assert "3–10 henkeä" in talk.last("marja")
    talk.say("marja", "5–8")
    talk.press("marja", "Muuta vielä")
    talk.press("marja", "Ryhmän koko")
    talk.say("marja", "2-4")
    assert "3–10 henkeä" in talk.last("marja")
    talk.say("marja", "3-7")
    assert "3–7 henkeä" in talk.last("marja")
    talk.press("marja", "Muuta vielä")
    talk.press("marja", "Ilmoittautuminen")
    talk.press("marja", "Ei, suoraan mukaan")
    now = programme(talk)
    assert (now.rhythm_min_days, now.rhythm_max_days) == (28, 42)
    assert now.forms == (Form.PEER_PAIR, Form.PEER_GROUP)
    assert (now.group_min, now.group_max) == (3, 7)
    assert now.supervisor_confirms is False


@given(typed=st.text(max_size=30) | st.from_regex(r"\d{1,4}\s?[-–]?\s?\d{0,4}", fullmatch=True))
def test_whatever_is_typed_a_rule_stays_within_its_limits(typed: str) -> None:
    for rule in RULES.values():
        changes = rule.read(typed) or {}
        if "group_min" in changes:
            assert GROUP_MIN <= int(str(changes["group_min"])) <= int(str(changes["group_max"])) <= GROUP_MAX
        if "rhythm_min_days" in changes:
            assert 7 <= int(str(changes["rhythm_min_days"])) <= int(str(changes["rhythm_max_days"])) <= 182
        if "name" in changes:
            assert 0 < len(str(changes["name"])) <= 60


def test_a_changed_rhythm_leaves_those_on_their_way_as_they_agreed() -> None:
    both = pair()
    before = both.journey()
    both.talk.say(LEAD, "ohjelma muuta tapaamisten väli 6-8")
    both.talk.say(LEAD, "ohjelma muuta kesto 3")
    assert "ovat itse sopineet" in both.talk.last(LEAD)
    assert both.journey() == before


def test_a_sign_up_that_waits_still_waits_when_no_supervisor_confirms_any_more() -> None:
    talk = unit("aino", "bea")
    join(talk, "aino")
    talk.say("marja", "ohjelma muuta ilmoittautuminen")
    talk.press("marja", "Ei, suoraan mukaan")
    assert "odottavat yhä sanaasi" in talk.last("marja")
    talk.press("marja", "Sopii hyvin")
    join(talk, "bea")
    states = [e.state for e in facts(talk).all(Enrolment)]
    assert states == [EnrolmentState.READY, EnrolmentState.READY]


@pytest.mark.parametrize(
    "word",
    ["programme-change", "programme-questions", "programme-texts", "programme-leads", "programme-contact"],
)
def test_only_leads_change_things(word: str) -> None:
    talk = unit("aino")
    before = programme(talk)
    for subject in ("", before.id, f"{before.id}.rhythm"):
        press(talk, "aino", command(word, subject))
        assert "vetäjä" in talk.last("aino")
    talk.say("aino", "ohjelma muuta nimi Minun")
    assert programme(talk) == before


def test_a_lead_who_stepped_down_meanwhile_changes_nothing() -> None:
    talk = unit("sari")
    second_lead(talk, "sari")
    talk.say("marja", "ohjelma muuta nimi")
    change(talk, replace(programme(talk), leads=(talk.id("sari"),)))
    talk.say("marja", "Toinen nimi")
    assert programme(talk).name == "Rinnakkain"


# --- questions ------------------------------------------------------------------------------------------


def left_out(both: Pair, phase: str, *numbers: int) -> None:
    """Marja leaves questions out, by their numbers in the list."""
    both.talk.say(LEAD, "ohjelman kysymykset")
    both.talk.press(LEAD, phase)
    both.talk.say(LEAD, ", ".join(map(str, numbers)))


def test_a_question_that_is_left_out_is_in_no_list_and_comes_back() -> None:
    both = pair()
    left_out(both, "Matkalla", 1, 3)
    assert set(both.world().get(Programme, "g1").questions_off) == {"MID-01", "MID-03"}
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    assert "tavoitteissanne" not in both.talk.last(ONE)
    both.talk.say(LEAD, "ohjelman kysymykset")
    both.talk.press(LEAD, "Matkalla")
    both.talk.say(LEAD, "Kysytään kaikki")
    assert both.world().get(Programme, "g1").questions_off == ()


def test_leaving_out_in_one_phase_keeps_what_is_left_out_in_another() -> None:
    both = pair()
    left_out(both, "Matkalla", 2)
    left_out(both, "Lopussa", 1)
    assert set(both.world().get(Programme, "g1").questions_off) == {"MID-02", "END-01"}


def test_what_the_product_needs_is_explained_and_cannot_be_ticked() -> None:
    both = pair()
    both.talk.say(LEAD, "ohjelman kysymykset")
    both.talk.press(LEAD, "Alussa")
    shown = both.talk.last(LEAD)
    assert "Nämä pysyvät aina" in shown
    assert "Tapaamisten väli" in shown
    guide = BOOKS.pack("mentoring-journey", 1)
    options = shown[shown.index("1) ") :]
    for question in needed(guide):
        assert in_finnish(guide.say(question)) not in options


def test_a_question_that_is_being_asked_is_answered_to_its_end() -> None:
    both = pair()
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    both.talk.say(ONE, "1")
    left_out(both, "Matkalla", 10)
    both.talk.say(ONE, "Nauru.")
    assert [answer.question for answer in both.answers(ONE)] == ["MID-10"]


# --- own words ------------------------------------------------------------------------------------------


def worded(both: Pair, language: str, words: str, *, hint: bool = False) -> None:
    """Marja words MID-04 anew, the second in the list of reflect."""
    both.talk.say(LEAD, "ohjelman tekstit")
    both.talk.press(LEAD, "Matkalla")
    both.talk.say(LEAD, "4")
    both.talk.press(LEAD, "Rivi sen alla" if hint else "Kysymys")
    both.talk.press(LEAD, language)
    both.talk.say(LEAD, words)


def test_own_words_are_seen_first_and_then_asked_at_once() -> None:
    both = pair()
    worded(both, "Suomi", "Mitä hyvää olet { $saanut }?")
    assert "Mitä hyvää olet { $saanut }?" in both.talk.last(LEAD)
    assert both.world().get(Programme, "g1").texts == ()
    both.talk.press(LEAD, "Ota käyttöön")
    assert "yhä oppaan tekstiä: English, Selkosuomi ja Svenska" in both.talk.last(LEAD)
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    assert "2. Mitä hyvää olet { $saanut }?" in both.talk.last(ONE)
    both.talk.say(LEAD, "ohjelman tekstit")
    both.talk.press(LEAD, "Matkalla")
    assert "(omin sanoin: Suomi)" in both.talk.last(LEAD)


def test_own_words_in_one_language_leave_the_guides_in_the_others() -> None:
    both = pair(f"{OTHER}:en")
    worded(both, "Suomi", "Mitä hyvää?")
    both.talk.press(LEAD, "Ota käyttöön")
    both.talk.say(OTHER, "reflect")
    both.talk.press(OTHER, "On the way")
    assert "Mitä hyvää?" not in both.talk.last(OTHER)
    guides = BOOKS.words.text(BOOKS.pack("mentoring-journey", 1).say("MID-04"), Reader("en", "UTC"), Nobody())
    assert f"2. {guides}" in both.talk.last(OTHER)


def test_the_guides_own_text_comes_back() -> None:
    both = pair()
    worded(both, "Suomi", "Mitä hyvää?")
    both.talk.press(LEAD, "Ota käyttöön")
    both.talk.say(LEAD, "ohjelman tekstit")
    both.talk.press(LEAD, "Matkalla")
    both.talk.say(LEAD, "4")
    both.talk.press(LEAD, "Kysymys")
    both.talk.press(LEAD, "Suomi")
    both.talk.press(LEAD, "Takaisin oppaan teksti")
    assert both.world().get(Programme, "g1").texts == ()


def test_words_that_are_too_long_or_not_wanted_change_nothing() -> None:
    both = pair()
    worded(both, "Suomi", "a" * 241, hint=True)
    assert "240" in both.talk.last(LEAD)
    both.talk.say(LEAD, "Pieni rivi")
    both.talk.press(LEAD, "Älä ota")
    assert both.world().get(Programme, "g1").texts == ()


def test_a_reworded_hint_stands_below_its_question() -> None:
    both = pair()
    worded(both, "Suomi", "Pienikin riittää.", hint=True)
    both.talk.press(LEAD, "Ota käyttöön")
    assert both.world().get(Programme, "g1").texts == (("MID-04-hint", "fi", "Pienikin riittää."),)
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    both.talk.say(ONE, "2")
    assert "Pienikin riittää." in both.talk.last(ONE)


# --- leads ----------------------------------------------------------------------------------------------


def asked_to_lead(talk: Talk, name: str) -> None:
    """Marja asks somebody by name."""
    talk.say("marja", "ohjelman vetäjät")
    talk.press("marja", "Lisää vetäjä")
    talk.say("marja", name)
    talk.say("marja", "1")


def test_a_second_lead_leads_after_their_own_yes() -> None:
    talk = unit("sari")
    asked_to_lead(talk, "sar")
    assert programme(talk).leads == (talk.id("marja"),)
    talk.press("sari", "Sopii")
    assert programme(talk).leads == (talk.id("marja"), talk.id("sari"))
    assert "Sari vetää nyt mukana" in everything_shown(talk, "marja")


def test_a_no_and_a_silence_leave_the_leads_as_they_are() -> None:
    talk = unit("sari", "aino")
    asked_to_lead(talk, "Sari")
    talk.press("sari", "Ei nyt")
    asked_to_lead(talk, "Aino")
    talk.advance(days=20)
    assert programme(talk).leads == (talk.id("marja"),)
    assert "ei lähde nyt mukaan" in everything_shown(talk, "marja")
    assert "ei ole ehtinyt vastata" in everything_shown(talk, "marja")


def test_only_people_known_in_the_workspace_are_found() -> None:
    talk = unit("sari")
    talk.say("marja", "lisää vetäjä")
    for name in ("kukaan", "s", "marja"):
        talk.say("marja", name)
        assert "En löytänyt ketään" in talk.last("marja").splitlines()[0]
    change(talk, replace(facts(talk).get(Person, talk.id("sari")), reach=Reach.LEFT))
    talk.say("marja", "sari")
    assert "En löytänyt ketään" in talk.last("marja").splitlines()[0]


def test_the_last_lead_cannot_leave_without_a_successor() -> None:
    talk = unit("sari")
    press(talk, "marja", command("programme-leads", f"{programme(talk).id}.{talk.id('marja')}"))
    assert "ainoa vetäjä" in talk.last("marja")
    assert programme(talk).leads == (talk.id("marja"),)


def test_two_leads_who_step_down_at_once_do_not_both_go() -> None:
    talk = unit("sari")
    second_lead(talk, "sari")
    for user in ("marja", "sari"):
        talk.say(user, "ohjelman vetäjät")
        talk.press(user, "Jätän vetämisen")
    talk.press("sari", "Jätän vetämisen")
    talk.press("marja", "Jätän vetämisen")
    assert programme(talk).leads == (talk.id("marja"),)
    assert "ainoa vetäjä" in talk.last("marja")


def test_a_lead_may_suggest_to_another_to_step_down_who_decides() -> None:
    talk = unit("sari")
    second_lead(talk, "sari")
    for answer, leads in (("Jatkan vetäjänä", 2), ("Jätän vetämisen", 1)):
        talk.say("marja", "ohjelman vetäjät")
        talk.press("marja", "Sari")
        assert len(programme(talk).leads) == 2
        talk.press("sari", answer)
        assert len(programme(talk).leads) == leads


def test_a_lead_who_left_the_workspace_is_taken_out_at_once() -> None:
    talk = unit("sari")
    second_lead(talk, "sari")
    change(talk, replace(facts(talk).get(Person, talk.id("sari")), reach=Reach.LEFT))
    talk.say("marja", "ohjelman vetäjät")
    talk.press("marja", "Sari")
    assert programme(talk).leads == (talk.id("marja"),)


def test_nobody_becomes_a_lead_by_somebody_elses_button() -> None:
    talk = unit("sari", "aino")
    asked_to_lead(talk, "Sari")
    run = next(facts(talk).all(Run, lambda r: r.dialog == "lead-consent"))
    press(talk, "aino", Payload(run.id, run.revision, "answer", "yes"))
    assert programme(talk).leads == (talk.id("marja"),)


# --- the contact for concerns ---------------------------------------------------------------------------


def asked_as_contact(talk: Talk, name: str) -> None:
    """Marja asks somebody by name to be there for concerns."""
    press(talk, "marja", command("programme-contact-ask", programme(talk).id))
    talk.say("marja", name)
    talk.say("marja", "1")


def test_the_contact_for_concerns_says_yes_first_and_may_stop() -> None:
    talk = unit("sari")
    asked_as_contact(talk, "Sari")
    assert programme(talk).concern == ""
    assert "kenenkään osallistujan esihenkilö" in talk.last("sari")
    talk.press("sari", "Sopii")
    assert programme(talk).concern == talk.id("sari")
    talk.press("sari", "En ole enää")
    assert programme(talk).concern == ""
    assert "ei ole enää yhteyshenkilö" in talk.last("marja")


def test_the_contact_is_never_a_lead_whoever_answers_first() -> None:
    talk = unit("sari")
    second_lead(talk, "sari")
    asked_as_contact(talk, "Sari")
    assert "joten hän ei voi olla yhteyshenkilö" in talk.last("marja")
    change(talk, replace(programme(talk), leads=(talk.id("marja"),)))
    talk.say("marja", "1")
    asked_to_lead(talk, "Sari")
    talk.press("sari", "Sopii", nth=-1)
    talk.press("sari", "Sopii", nth=0)
    now = programme(talk)
    assert (now.concern in now.leads) is False


def test_a_contact_who_erases_everything_is_no_contact() -> None:
    talk = unit("sari")
    asked_as_contact(talk, "Sari")
    talk.press("sari", "Sopii")
    talk.say("sari", "omat tiedot poista")
    talk.say("sari", "1")
    assert programme(talk).concern == ""
    assert "ei ole enää yhteyshenkilöä" in talk.last("marja")


def test_a_lead_goes_without_a_contact_and_a_stranger_cannot() -> None:
    talk = unit("sari", "aino")
    asked_as_contact(talk, "Sari")
    talk.press("sari", "Sopii")
    press(talk, "aino", command("programme-contact-end", programme(talk).id))
    assert programme(talk).concern == talk.id("sari")
    talk.say("marja", "ohjelman yhteyshenkilö")
    talk.press("marja", "Ilman yhteyshenkilöä")
    assert programme(talk).concern == ""
    assert "Et ole enää yhteyshenkilö" in talk.last("sari")


# --- the announcement -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "forms", "said", "unsaid"),
    [
        ("Hoivatyö vuoroissa", FORMS, ("esihenkilön kanssa", "mentori", "Opit uutta"), ("ryhmä",)),
        ("Yrittäjät vertaisina", ("vertaispari",), ("keskenänne",), ("työajalla", "esihenkilö", "mentori ", "aktori")),
        ("Vertaisryhmä", ("vertaisryhmä",), ("pieni ryhmä", "työajalla"), ("kaksi", "esihenkilö", "aktori")),
    ],
)  # fmt: skip
def test_the_announcement_fits_the_programme(
    preset: str, forms: tuple[str, ...], said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    talk = Talk.with_cast("marja")
    created(talk, preset, *forms)
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Lähetä")
    posted = talk.shown("#yksikko")[0]
    assert len(posted.split()) <= 120
    assert [words for words in said if words not in posted] == []
    assert [words for words in unsaid if words in posted] == []


def test_the_languages_of_the_announcement_are_chosen() -> None:
    talk = Talk.with_cast("marja")
    created(talk, "Hoivatyö vuoroissa", *FORMS)
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Valitse kielet")
    talk.tick("marja", "Selkosuomi", "Svenska")
    assert len(talk.shown("#yksikko")) == 2
    assert "Kom med" in "".join(talk.shown("#yksikko"))


def test_whoever_wants_to_know_more_reads_all_that_the_guide_says() -> None:
    talk = unit("aino")
    press(talk, "aino", talk.button("#yksikko", "Lue lisää").payload)
    guide = BOOKS.pack("mentoring-journey", 1)
    for phrase in (*guide.what, *guide.angles, *guide.benefits, *guide.roles, *guide.peers):
        assert in_finnish(guide.say(phrase)) in talk.last("aino")
    talk.press("aino", "Tule mukaan")
    assert "aino" in talk.forms


def test_a_programme_of_peers_says_no_role_word_to_whoever_wants_to_know_more() -> None:
    talk = Talk.with_cast("marja", "aino")
    created(talk, "Vertaisryhmä", "vertaisryhmä")
    talk.say("marja", "ohjelma avaa")
    talk.say("aino", "lue lisää")
    assert "aktori" not in talk.last("aino").casefold()
    assert "mentori " not in talk.last("aino").casefold()


def test_a_journey_of_this_programme_is_untouched() -> None:
    both = pair()
    before = both.journey(JOURNEY)
    left_out(both, "Alussa", 1)
    worded(both, "Suomi", "Mitä hyvää?")
    both.talk.press(LEAD, "Ota käyttöön")
    assert both.journey(JOURNEY) == before
