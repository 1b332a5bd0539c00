"""Pairs: a lead decides, nobody hears anything before, everybody is told kindly after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.event import Pressed
from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.message import Payload, command
from bot.domain.pairing.model import Round, RoundState
from bot.domain.programme import EnrolmentState
from tests.dialogs.unit import (
    change,
    enrolment,
    everything_shown,
    facts,
    join_and_fit,
    journeys,
    programme,
    second_lead,
    unit,
)
from tests.talk import Talk


def press(talk: Talk, user: str, payload: Payload) -> None:
    talk.act(user, Pressed(payload.encode()))


def two_and_two(*more: str) -> Talk:
    """Two mentors, two mentees; the matching topics are Aino–Joonas and Sari–Grace."""
    talk = unit("aino", "sari", "joonas", "grace:en", *more)
    join_and_fit(talk, "aino", role="mentor", wants=(), gives=("dementia",), languages=("fi", "en"))
    join_and_fit(talk, "sari", role="mentor", wants=(), gives=("records",), languages=("fi", "en"))
    join_and_fit(talk, "joonas", wants=("dementia",), gives=(), languages=("fi", "en"))
    join_and_fit(talk, "grace", wants=("records",), gives=(), languages=("fi", "en"))
    return talk


def members(talk: Talk) -> set[tuple[str, ...]]:
    """The pairs by user."""
    users = {talk.id(user): user for user in talk.bot.phones if not user.startswith("#")}
    return {tuple(users[member] for member in journey.members) for journey in journeys(talk)}


def round_of(talk: Talk) -> Round:
    """The newest round."""
    return max(facts(talk).all(Round), key=lambda r: (r.at, r.state is RoundState.OPEN))


def test_nobody_but_the_lead_hears_anything_before_publish() -> None:
    talk = two_and_two()
    people = ("aino", "sari", "joonas", "grace", "#yksikko")
    before = everything_shown(talk, *people)
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Lukitse")
    talk.press("marja", "Ehdota uudelleen")
    assert everything_shown(talk, *people) == before
    assert journeys(talk) == []


def test_each_pair_is_shown_with_its_reasons_in_words_of_people() -> None:
    talk = two_and_two()
    talk.new("marja")
    talk.say("marja", "ehdota pareja")
    shown = talk.new("marja")
    assert "Aino (mentori) ja Joonas (aktori)" in shown
    assert "Aino voi auttaa, Joonas haluaa jutella: muistisairaus arjessa" in shown
    assert "Yhteistä työaikaa: aamu- tai päivävuoro" in shown
    assert "Kukaan muu ei kuule mitään" in shown


def test_publishing_begins_the_journeys_by_the_programmes_rules() -> None:
    talk = two_and_two()
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert members(talk) == {("aino", "joonas"), ("sari", "grace")}
    for journey in journeys(talk):
        assert journey.roles == ("mentor", "mentee")
        assert (journey.rhythm_days, journey.meeting_minutes) == (21, 60)
        assert journey.ends_at == journey.began_at + timedelta(days=182)
        assert (journey.phase, journey.halfway_at) == (Phase.START, None)
    for user in ("aino", "sari", "joonas", "grace"):
        assert enrolment(talk, user).state is EnrolmentState.PAIRED
    assert "Julkaistu. 2 paria" in talk.last("marja")
    assert "Aino (mentori) ja Joonas (aktori)" in talk.last("marja")


def test_each_member_is_introduced_from_their_own_view_and_in_their_own_language() -> None:
    talk = two_and_two()
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    sari, grace = talk.last("sari"), talk.last("grace")
    assert "Parisi on Grace." in sari
    assert "Parisi haluaa jutella, sinä voit auttaa: kirjaaminen" in sari
    assert "Your partner is Sari." in grace
    assert "You want to talk, your partner can help: keeping records" in grace
    assert "At work: morning or day shift" in grace
    assert "vanhustyon-vatupassi" in grace
    journey = next(j for j in journeys(talk) if talk.id("grace") in j.members)
    assert talk.button("grace", "Suggest a time").payload == command("meet", journey.id)
    assert talk.button("grace", "Look at the goals").payload == command("goals", journey.id)
    assert "aktiivinen" in talk.last("joonas")


def test_introductions_wait_for_working_time() -> None:
    talk = two_and_two()
    join_and_fit(talk, "joonas", shifts=("day", "evening"))
    talk.advance(hours=11)
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert not any("Parisi on" in text for text in talk.shown("aino"))
    talk.advance(hours=14)
    assert any("Parisi on" in text for text in talk.shown("aino"))


def test_publishing_twice_makes_no_second_pair() -> None:
    talk = two_and_two("olli")
    second_lead(talk, "olli")
    talk.say("marja", "ehdota pareja")
    talk.say("olli", "parit")
    talk.press("marja", "Julkaise")
    assert "Julkaistu" in talk.last("olli")
    talk.press("olli", "Julkaise")
    talk.press("marja", "Julkaise")
    assert len(journeys(talk)) == 2
    assert "ei ole enää auki" in "\n".join(talk.shown("olli")[-2:])
    assert sum("Parisi on" in text for text in talk.shown("aino")) == 1


def test_the_second_of_two_leads_sees_what_the_first_changed_before_anything_happens() -> None:
    talk = two_and_two("olli")
    second_lead(talk, "olli")
    talk.say("marja", "ehdota pareja")
    talk.say("olli", "parit")
    talk.press("marja", "Ei tätä paria", nth=-1)
    changed = round_of(talk)
    talk.new("olli")
    for old in ("Julkaise", "Hylkää", "Lukitse", "Ei tätä paria"):
        talk.press("olli", old, nth=0)
        assert "on muuttunut" in talk.new("olli")
        assert round_of(talk) == changed
    talk.press("olli", "Julkaise")
    assert len(journeys(talk)) == 2


def test_not_this_pair_keeps_two_people_apart_and_leaves_what_is_locked() -> None:
    talk = two_and_two("liam", "ella")
    join_and_fit(talk, "liam", role="mentor", gives=("records",), languages=("fi", "en"))
    join_and_fit(talk, "ella", wants=("records",), languages=("fi", "en"))
    talk.say("marja", "ehdota pareja")
    joonas = next(p for p in round_of(talk).proposals if talk.id("joonas") in p.members)
    carried = talk.button("marja", "Lukitse").payload.option.split(":")[:2]
    press(talk, "marja", command("pairs-lock", ":".join((*carried, *joonas.members))))
    other = next(p for p in round_of(talk).proposals if talk.id("ella") in p.members)
    press(talk, "marja", command("pairs-apart", ":".join((*carried, *other.members))))
    pairs = [p.members for p in round_of(talk).proposals]
    assert joonas.members in pairs
    assert other.members not in pairs
    talk.press("marja", "Ehdota uudelleen")
    assert other.members not in [p.members for p in round_of(talk).proposals]


def test_two_people_can_change_places() -> None:
    talk = two_and_two()
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Vaihda…")
    talk.press("marja", "Grace")
    talk.press("marja", "Joonas")
    talk.press("marja", "Julkaise")
    assert members(talk) == {("aino", "grace"), ("sari", "joonas")}


def test_a_discarded_proposal_is_told_to_nobody_and_a_new_one_can_be_made() -> None:
    talk = two_and_two()
    talk.say("marja", "ehdota pareja")
    publish = talk.button("marja", "Julkaise").payload
    talk.press("marja", "Hylkää")
    press(talk, "marja", publish)
    assert journeys(talk) == []
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert len(journeys(talk)) == 2


def test_whoever_is_left_out_is_told_at_once_and_comes_first_next_time() -> None:
    talk = unit("aino", "joonas", "ella")
    join_and_fit(talk, "aino", role="mentor", gives=("dementia",))
    join_and_fit(talk, "joonas", wants=("dementia",))
    join_and_fit(talk, "ella", wants=("records",))
    talk.say("marja", "ehdota pareja")
    assert "Ilman paria jäisi Ella: toisessa roolissa ei ole ketään vapaana." in talk.last("marja")
    talk.press("marja", "Julkaise")
    assert members(talk) == {("aino", "joonas")}
    assert "olet ensimmäisten joukossa" in talk.last("ella")
    assert "Yksi jäi vielä ilman paria" in talk.last("marja")
    assert (enrolment(talk, "ella").left_out, enrolment(talk, "joonas").left_out) == (1, 0)
    change(talk, replace(journeys(talk)[0], state=JourneyState.CLOSED))
    for user in ("aino", "joonas"):
        change(talk, replace(enrolment(talk, user), state=EnrolmentState.READY))
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert ("aino", "ella") in members(talk)


def test_former_partners_are_not_proposed_again() -> None:
    talk = unit("aino", "joonas")
    join_and_fit(talk, "aino", role="mentor")
    join_and_fit(talk, "joonas")
    former = Journey(
        id="j1",
        programme=programme(talk).id,
        members=(talk.id("aino"), talk.id("joonas")),
        roles=("mentor", "mentee"),
        began_at=talk.bot.time - timedelta(days=200),
        ends_at=talk.bot.time - timedelta(days=18),
        rhythm_days=21,
        meeting_minutes=60,
        state=JourneyState.CLOSED,
    )
    change(talk, former)
    talk.say("marja", "ehdota pareja")
    assert round_of(talk).proposals == ()
    assert "En löytänyt yhtään paria" in talk.last("marja")


def test_a_mentor_with_room_gets_another_mentee_but_nobody_more_than_they_can_take() -> None:
    talk = unit("aino", "joonas", "ella", "otto")
    join_and_fit(talk, "aino", role="mentor", capacity="2")
    join_and_fit(talk, "joonas")
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    join_and_fit(talk, "ella")
    join_and_fit(talk, "otto")
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert len([pair for pair in members(talk) if pair[0] == "aino"]) == 2
    left = next(user for user in ("ella", "otto") if enrolment(talk, user).left_out)
    assert "olet ensimmäisten joukossa" in talk.last(left)
    assert "ensimmäisenä" not in everything_shown(talk, "aino")


@pytest.mark.parametrize("named", ["Joonas", "joonas", "en Joonaksen", "Sari, Joonas"])
def test_whom_somebody_would_rather_not_meet_is_never_proposed_and_never_named(named: str) -> None:
    talk = unit("aino", "joonas", "ella")
    join_and_fit(talk, "joonas")
    join_and_fit(talk, "ella")
    join_and_fit(talk, "aino", role="mentor", capacity="2", avoid=named)
    talk.say("marja", "ehdota pareja")
    assert [p.members for p in round_of(talk).proposals] == [(talk.id("aino"), talk.id("ella"))]
    talk.press("marja", "Vaihda…")
    talk.press("marja", "Ella")
    assert "ei nyt löydy" in talk.last("marja")
    talk.press("marja", "Julkaise")
    assert "haluaisi" not in everything_shown(talk, "marja", "joonas", "ella")
    assert "Joonas" not in everything_shown(talk, "aino")


def test_when_somebody_left_meanwhile_nothing_is_published_and_a_new_proposal_stands() -> None:
    talk = two_and_two()
    talk.say("marja", "ehdota pareja")
    change(talk, replace(enrolment(talk, "joonas"), state=EnrolmentState.LEFT))
    talk.press("marja", "Julkaise")
    assert journeys(talk) == []
    assert not any(talk.id("joonas") in p.members for p in round_of(talk).proposals)
    talk.press("marja", "Julkaise")
    assert all(talk.id("joonas") not in journey.members for journey in journeys(talk))


@pytest.mark.parametrize("carried", ["", "o1", "o1:x", "o1:x:p1:p2", "::::", "o1:x:p1:p2:p3"])
@pytest.mark.parametrize(
    "word", ["lock", "apart", "swap", "swap-who", "swap-with", "publish", "again", "look"]
)
def test_a_button_that_names_nothing_known_changes_nothing(word: str, carried: str) -> None:
    talk = unit("aino", "joonas")
    join_and_fit(talk, "aino", role="mentor")
    join_and_fit(talk, "joonas")
    talk.say("marja", "ehdota pareja")
    before = round_of(talk)
    carried = carried.replace("o1", before.id)
    press(talk, "marja", command(f"pairs-{word}", carried))
    assert round_of(talk) == before
    real = talk.button("marja", "Julkaise").payload.option
    press(talk, "marja", command(f"pairs-{word}", f"{real}:p1:p2:p3"))
    if word not in ("publish", "again"):
        assert round_of(talk) == before


def test_somebody_else_cannot_publish_with_a_leads_button() -> None:
    talk = two_and_two()
    talk.say("marja", "ehdota pareja")
    before = round_of(talk)
    for label in ("Julkaise", "Lukitse", "Hylkää", "Vaihda…"):
        press(talk, "aino", talk.button("marja", label).payload)
        assert "vetäjän työkalu" in talk.last("aino")
    assert round_of(talk) == before
    assert "Grace" not in everything_shown(talk, "aino")


def test_with_nobody_to_pair_the_lead_hears_so() -> None:
    talk = unit("aino")
    talk.say("marja", "parit")
    assert "Kukaan ei odota" in talk.last("marja")
    join_and_fit(talk, "aino")
    talk.say("marja", "ehdota pareja")
    assert "Paria odottaa yksi" in talk.last("marja")
    assert list(facts(talk).all(Round)) == []


def test_many_pairs_are_one_list_and_each_can_be_looked_at() -> None:
    mentors = [f"mentor{number}" for number in range(7)]
    mentees = [f"mentee{number}" for number in range(7)]
    talk = unit(*mentors, *mentees)
    for user in mentors:
        join_and_fit(talk, user, role="mentor")
    for user in mentees:
        join_and_fit(talk, user)
    count = len(talk.shown("marja"))
    talk.say("marja", "ehdota pareja")
    assert len(talk.shown("marja")) - count <= 3
    talk.press("marja", "Mentee3")
    assert "Mentee3 (aktori)" in talk.last("marja")
    talk.press("marja", "Lukitse")
    talk.press("marja", "Julkaise")
    assert len(journeys(talk)) == 7


def test_peers_are_paired_without_role_words() -> None:
    talk = unit("aino", "sari")
    join_and_fit(talk, "aino", role="peer-pair")
    join_and_fit(talk, "sari", role="peer-pair")
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert journeys(talk)[0].roles == ("peer", "peer")
    assert "mentori" not in talk.last("aino")
    assert "Olette tasavertaisia" in talk.last("sari")


def test_typed_words_mean_the_proposal_that_is_open() -> None:
    talk = unit("aino", "joonas")
    join_and_fit(talk, "aino", role="mentor")
    join_and_fit(talk, "joonas")
    talk.say("marja", "ehdota pareja")
    talk.new("marja")
    talk.say("marja", "julkaise parit")
    assert "Julkaistu" in talk.new("marja")
