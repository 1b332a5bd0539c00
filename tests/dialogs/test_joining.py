"""Programmes and joining: what people and leads rely on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.event import Pressed
from bot.domain.message import Payload, command
from bot.domain.people import Person
from bot.domain.programme import EnrolmentState, Meets, ProgrammeState, Role
from bot.domain.run import Run
from tests.dialogs.unit import (
    change,
    enrolment,
    everything_shown,
    facts,
    join,
    join_and_fit,
    programme,
    second_lead,
    unit,
)
from tests.talk import Talk


def press(talk: Talk, user: str, payload: Payload) -> None:
    talk.act(user, Pressed(payload.encode()))


# --- the programme --------------------------------------------------------------------------------------


def test_whoever_creates_a_programme_leads_it_and_alone_sees_it_at_first() -> None:
    talk = Talk.with_cast("marja", "aino")
    talk.say("marja", "ohjelma luo")
    talk.say("marja", "Rinnakkain")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.say("marja", "#yksikko")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    made = programme(talk)
    assert (made.name, made.channel, made.leads) == ("Rinnakkain", "yksikko", (talk.id("marja"),))
    assert made.state is ProgrammeState.DRAFT
    assert (made.rhythm_min_days, made.rhythm_max_days, made.supervisor_confirms) == (14, 21, True)
    talk.say("aino", "liity")
    assert "ei voi juuri nyt ilmoittautua" in talk.last("aino")


def test_a_programme_created_in_a_channel_is_for_that_channel() -> None:
    talk = Talk.with_cast("marja")
    talk.say("marja", "/mentorointi ohjelma luo Rinnakkain", channel="yksikko")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    assert programme(talk).channel == "yksikko"
    assert "#yksikko" not in talk.bot.phones


@pytest.mark.parametrize("typed", ["#", "yksikkö " * 20])
def test_a_channel_that_cannot_be_one_is_asked_again(typed: str) -> None:
    talk = Talk.with_cast("marja")
    talk.say("marja", "ohjelma luo Rinnakkain")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.say("marja", typed)
    talk.say("marja", "#yksikko")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    assert programme(talk).channel == "yksikko"


def test_the_announcement_is_seen_first_and_posted_once_in_each_language() -> None:
    talk = Talk.with_cast("marja")
    talk.say("marja", "ohjelma luo Rinnakkain")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.say("marja", "#yksikko")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    talk.press("marja", "Kerro mentoroinnista")
    assert "Lähde mukaan mentorointiin" in talk.last("marja")
    assert "#yksikko" not in talk.bot.phones
    post = talk.button("marja", "Lähetä")
    talk.press("marja", "Lähetä")
    press(talk, "marja", post.payload)
    posts = talk.shown("#yksikko")
    assert len(posts) == 3
    assert "Liity" in posts[0]
    assert "Gå med" in posts[1]
    assert "Join" in posts[2]
    assert programme(talk).state is ProgrammeState.OPEN


def test_an_announcement_that_is_not_posted_changes_nothing() -> None:
    talk = Talk.with_cast("marja")
    talk.say("marja", "ohjelma luo Rinnakkain")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.say("marja", "#yksikko")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Ei nyt")
    assert "#yksikko" not in talk.bot.phones
    assert programme(talk).state is ProgrammeState.DRAFT


@pytest.mark.parametrize(
    "word", ["programme-announce", "programme-open", "programme-close", "people", "pairs", "pairs-propose"]
)
def test_only_leads_lead(word: str) -> None:
    talk = unit("aino")
    before = programme(talk)
    press(talk, "aino", command(word, before.id))
    assert programme(talk) == before
    assert "vetäjän työkalu" in talk.last("aino")


def test_a_closed_programme_takes_nobody_new_and_keeps_those_it_has() -> None:
    talk = unit("aino", "joonas")
    join_and_fit(talk, "aino")
    talk.say("marja", "ohjelma sulje")
    press(talk, "joonas", talk.button("#yksikko", "Liity").payload)
    assert "ei voi juuri nyt ilmoittautua" in talk.last("joonas")
    talk.say("aino", "liity")
    assert "Ilmoittautumisesi: Rinnakkain" in talk.last("aino")
    talk.say("marja", "ohjelma avaa")
    join(talk, "joonas")
    assert enrolment(talk, "joonas").state is EnrolmentState.WAITING


# --- joining --------------------------------------------------------------------------------------------


def test_the_notice_comes_first_and_its_version_and_time_are_kept() -> None:
    talk = unit("aino")
    talk.say("aino", "liity")
    assert talk.forms["aino"].intro[0] == "Hyvä tietää ennen kuin liityt"
    join(talk, "aino")
    kept = enrolment(talk, "aino")
    assert (kept.notice_version, kept.noticed_at) == ("1", talk.bot.time)


def test_where_no_form_opens_the_same_is_asked_one_by_one() -> None:
    talk = unit("aino")
    talk.say("aino", "liity", channel="yksikko")
    assert talk.last("aino").startswith("Mukava, että haluat mukaan.")
    assert "Hyvä tietää ennen kuin liityt" in talk.last("aino")
    talk.press("aino", "Mentori")
    talk.tick("aino", "kirjaaminen", "lääkehoito")
    talk.say("aino", "muistisairaus arjessa")
    talk.say("aino", "suomi, englanti")
    talk.press("aino", "Kumpi vain käy")
    talk.tick("aino", "yövuoro")
    talk.press("aino", "2")
    talk.press("aino", "Ohita")
    kept = enrolment(talk, "aino")
    assert (kept.role, kept.meets, kept.capacity, kept.form) == (Role.MENTOR, Meets.BOTH, 2, "mentor-pair")
    assert set(kept.wants) == {"records", "medicines"}
    assert kept.gives == ("dementia",)
    assert kept.languages == ("fi", "en")
    assert kept.shifts == ("night",)
    assert len(talk.shown("#yksikko")) == 3


def test_a_mentee_is_not_asked_how_many_mentees() -> None:
    talk = unit("aino")
    talk.say("aino", "liity", channel="yksikko")
    talk.press("aino", "Aktori")
    for _ in range(2):
        talk.press("aino", "Ohita")
    talk.tick("aino", "suomi")
    talk.press("aino", "Etänä")
    talk.tick("aino", "iltavuoro")
    assert "jota et haluaisi pariksesi" in talk.last("aino")
    assert "Kukaan muu ei näe tätä" in talk.last("aino")


def test_the_shifts_of_the_sign_up_are_the_working_time() -> None:
    talk = unit("liam:en")
    join(talk, "liam", shifts=("night", "weekend"))
    assert set(facts(talk).get(Person, talk.id("liam")).working_time.pattern_ids) == {"night", "weekend"}


def test_joining_again_shows_the_sign_up_and_a_change_keeps_its_state() -> None:
    talk = unit("aino")
    join_and_fit(talk, "aino", role="mentor", capacity="3")
    talk.say("aino", "liity")
    assert "Aktoreita enintään: 3" in talk.last("aino")
    talk.press("aino", "Muuta")
    talk.submit("aino", gives=("records",))
    kept = enrolment(talk, "aino")
    assert (kept.state, kept.gives, kept.capacity) == (EnrolmentState.READY, ("records",), 3)
    assert len(list(facts(talk).all(type(kept)))) == 1


def test_in_a_change_whatever_is_skipped_stays() -> None:
    talk = unit("aino")
    join_and_fit(talk, "aino", avoid="Sari Nieminen")
    before = enrolment(talk, "aino")
    talk.say("aino", "liity")
    talk.press("aino", "Muuta")
    talk.submit("aino", meets="remote", avoid="")
    assert enrolment(talk, "aino") == replace(
        before, meets=Meets.REMOTE, noticed_at=enrolment(talk, "aino").noticed_at
    )


def test_a_form_without_shifts_stays_open_with_a_kind_sentence() -> None:
    talk = unit("aino")
    join(talk, "aino", shifts=())
    assert [field for field, _ in talk.errors["aino"].errors] == ["shifts"]
    talk.submit("aino", role="mentee", languages=("fi",), meets="both", shifts=("day",))
    assert enrolment(talk, "aino").shifts == ("day",)


@pytest.mark.parametrize("subject", ["", "g0000000000000000", "x~y", "e0"])
def test_an_unknown_programme_in_a_button_leads_to_the_known_one(subject: str) -> None:
    talk = unit("aino")
    press(talk, "aino", command("join", subject))
    assert talk.forms["aino"].title == "Tule mukaan: Rinnakkain"


# --- whom one would rather not meet ---------------------------------------------------------------------


def test_nobody_sees_whom_a_person_would_rather_not_meet_nor_is_it_kept_in_clear() -> None:
    talk = unit("aino", "sari")
    join(talk, "aino", avoid="Sari Nieminen, Pekka")
    talk.say("marja", "ilmoittautuneet")
    talk.press("marja", "Aino")
    talk.press("marja", "Sopii hyvin", nth=0)
    talk.say("aino", "liity")
    shown = everything_shown(talk, "marja", "sari", "aino", "#yksikko")
    assert "Nieminen" not in shown
    assert "Pekka" not in shown
    assert "Nieminen" not in repr(facts(talk).facts)
    run = next(facts(talk).all(Run, lambda r: r.dialog == "join"))
    assert "avoid" not in run.given


# --- the supervisor's word ------------------------------------------------------------------------------


def test_the_supervisor_says_yes_and_the_person_hears_it() -> None:
    talk = unit("aino")
    join(talk, "aino", role="mentor")
    assert "Marja" in talk.last("aino")
    assert "Aino haluaa mukaan" in talk.last("marja")
    talk.press("marja", "Sopii hyvin")
    assert enrolment(talk, "aino").state is EnrolmentState.READY
    assert "Marja hyväksyi" in talk.last("aino")


def test_after_a_talk_the_supervisor_can_still_say_yes() -> None:
    talk = unit("aino")
    join(talk, "aino")
    talk.press("marja", "Jutellaan ensin")
    assert enrolment(talk, "aino").state is EnrolmentState.TALK_FIRST
    assert "Marja haluaa jutella kanssasi ensin" in talk.last("aino")
    talk.say("marja", "ilmoittautuneet")
    talk.press("marja", "Aino")
    talk.press("marja", "Sopii hyvin")
    assert enrolment(talk, "aino").state is EnrolmentState.READY


def test_the_first_leads_answer_holds_and_the_second_hears_it_kindly() -> None:
    talk = unit("aino", "olli")
    second_lead(talk, "olli")
    join(talk, "aino")
    assert "Aino haluaa mukaan" in talk.last("olli")
    talk.press("marja", "Sopii hyvin")
    talk.press("olli", "Jutellaan ensin")
    assert enrolment(talk, "aino").state is EnrolmentState.READY
    assert "valmis" in talk.last("olli")
    assert sum("Marja hyväksyi" in text for text in talk.shown("aino")) == 1
    talk.advance(days=20)
    assert sum("Aino haluaa mukaan" in text for text in talk.shown("olli")) == 1


def test_the_supervisor_hears_of_a_sign_up_only_at_work() -> None:
    talk = unit("aino")
    talk.advance(hours=12)
    count = len(talk.shown("marja"))
    join(talk, "aino")
    assert len(talk.shown("marja")) == count
    talk.advance(hours=12)
    assert "Aino haluaa mukaan" in talk.last("marja")


def test_a_lead_who_leads_alone_needs_nobodys_yes_and_another_lead_does() -> None:
    talk = unit("olli")
    join(talk, "marja")
    assert enrolment(talk, "marja").state is EnrolmentState.READY
    second_lead(talk, "olli")
    join(talk, "olli")
    kept = enrolment(talk, "olli")
    assert kept.state is EnrolmentState.WAITING
    press(talk, "olli", command("sign-up-fits", kept.id))
    assert enrolment(talk, "olli").state is EnrolmentState.WAITING
    press(talk, "marja", command("sign-up-fits", kept.id))
    assert enrolment(talk, "olli").state is EnrolmentState.READY


def test_a_colleague_cannot_answer_for_the_supervisor() -> None:
    talk = unit("aino", "sari")
    join(talk, "aino")
    kept = enrolment(talk, "aino")
    press(talk, "sari", command("sign-up-fits", kept.id))
    press(talk, "aino", command("sign-up-fits", kept.id))
    press(talk, "sari", command("people", kept.id))
    press(talk, "sari", talk.button("marja", "Sopii hyvin").payload)
    assert enrolment(talk, "aino") == kept
    assert "Aino" not in everything_shown(talk, "sari")


def test_silence_is_asked_once_more_then_told_to_the_person_without_blame() -> None:
    talk = unit("aino")
    join(talk, "aino")
    talk.advance(days=30)
    assert sum("Aino haluaa mukaan" in text for text in talk.shown("marja")) == 2
    assert "odottaa vielä" in talk.last("aino")
    talk.say("marja", "ilmoittautuneet")
    talk.press("marja", "Aino")
    talk.press("marja", "Sopii hyvin")
    assert enrolment(talk, "aino").state is EnrolmentState.READY


def test_nobody_is_reminded_of_a_sign_up_that_was_left() -> None:
    talk = unit("aino")
    join(talk, "aino")
    change(talk, replace(enrolment(talk, "aino"), state=EnrolmentState.LEFT))
    talk.advance(days=20)
    assert sum("Aino haluaa mukaan" in text for text in talk.shown("marja")) == 1


def test_a_sign_up_that_was_left_is_not_answered_any_more() -> None:
    talk = unit("aino")
    join(talk, "aino")
    change(talk, replace(enrolment(talk, "aino"), state=EnrolmentState.LEFT))
    talk.press("marja", "Sopii hyvin")
    assert enrolment(talk, "aino").state is EnrolmentState.LEFT
    assert "ei mukana" in talk.last("marja")
    join(talk, "aino")
    assert enrolment(talk, "aino").state is EnrolmentState.WAITING


def test_in_english_everything_is_english() -> None:
    talk = unit("liam:en")
    join(talk, "liam", languages=("en",))
    assert "Next, Marja will look" in talk.last("liam")
    talk.press("marja", "Sopii hyvin")
    assert "Marja said yes" in talk.last("liam")
