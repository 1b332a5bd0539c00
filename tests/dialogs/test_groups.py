"""Groups: people sign up for one, a lead publishes it, everybody is introduced, nobody leads (REQ-05, REQ-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.domain.event import Pressed
from bot.domain.journey import Form, Journey
from bot.domain.pairing.model import Round, RoundState
from bot.domain.people import Person
from bot.domain.programme import EnrolmentState
from tests.dialogs.unit import change, enrolment, everything_shown, facts, journeys, programme, unit
from tests.talk import Talk

FIVE = ("aino", "liam", "sanna", "tuomas", "eeva")
SIGN_UP: dict[str, Any] = {
    "wants": ("networks",),
    "gives": ("money",),
    "languages": ("fi",),
    "meets": "both",
    "shifts": ("office",),
}
ROLE_WORDS = ("mentori ", "mentorin", "aktori", "vertainen", "johtaja,")


def groups(*users: str, preset: str = "entrepreneurs", forms: Sequence[Form] = (), **rules: Any) -> Talk:
    """An open programme of this preset, led by Marja; these people have opened the chat."""
    talk = unit(*users)
    rules_ = talk.turn.books.preset(preset)
    made = programme(talk)
    change(
        talk,
        replace(
            made,
            preset=preset,
            forms=tuple(forms) or tuple(Form(form) for form in rules_.forms),
            group_min=rules_.group_min,
            group_max=rules_.group_max,
            supervisor_confirms=rules_.supervisor_confirms,
            rhythm_min_days=rules_.rhythm_min_days,
            rhythm_max_days=rules_.rhythm_max_days,
            **rules,
        ),
    )
    return talk


def sign_up(talk: Talk, user: str, **values: Any) -> None:
    """Press the announcement's button and fill in the form, for a group unless told otherwise."""
    talk.act(user, Pressed(talk.button("#yksikko", "Liity").payload.encode()))
    asked = {field.id for field in talk.forms[user].fields}
    role = {"role": "peer-group"} if "role" in asked else {}
    talk.submit(user, **{**SIGN_UP, **role, **values})


def ready(*users: str, **known: Any) -> Talk:
    """People who wait for a group."""
    talk = groups(*users, **known)
    for user in users:
        sign_up(talk, user.partition(":")[0])
    return talk


def published(*users: str) -> Talk:
    """A group on its way."""
    talk = ready(*users)
    talk.say("marja", "ehdota ryhmiä")
    talk.press("marja", "Julkaise")
    return talk


def round_of(talk: Talk) -> Round:
    """The newest round."""
    return max(facts(talk).all(Round), key=lambda r: (r.at, r.state is RoundState.OPEN))


def sizes_of(talk: Talk) -> list[int]:
    """How many sit in each proposed pair or group."""
    return sorted(len(proposal.members) for proposal in round_of(talk).proposals)


def the_journey(talk: Talk) -> Journey:
    """The one journey."""
    (journey,) = journeys(talk)
    return journey


# --- signing up ------------------------------------------------------------------------------------------


def test_a_peer_group_programme_asks_for_no_role_and_no_form() -> None:
    talk = groups("aino", preset="peer-group")
    talk.act("aino", Pressed(talk.button("#yksikko", "Liity").payload.encode()))
    assert [field.id for field in talk.forms["aino"].fields] == [
        "wants", "gives", "languages", "meets", "shifts", "avoid",
    ]  # fmt: skip
    talk.submit("aino", **{**SIGN_UP, "gives": ("learning",)})
    assert (enrolment(talk, "aino").form, enrolment(talk, "aino").role) == (Form.PEER_GROUP, "peer")
    assert enrolment(talk, "aino").state is EnrolmentState.READY


def test_entrepreneurs_choose_a_pair_or_a_group_and_both_wants_and_gives_are_asked() -> None:
    talk = groups("aino")
    talk.act("aino", Pressed(talk.button("#yksikko", "Liity").payload.encode()))
    form = talk.forms["aino"]
    role = form.fields[0]
    assert [str(option.label) for option in role.options] == ["Vertaispari", "Vertaisryhmä"]
    assert {"wants", "gives"} <= {field.id for field in form.fields}
    assert "capacity" not in {field.id for field in form.fields}


def test_no_word_about_a_role_or_a_supervisor_reaches_entrepreneurs() -> None:
    talk = published(*FIVE)
    shown = everything_shown(talk, *FIVE).casefold()
    assert "esihenkilö" not in shown.replace("esihenkilö ja ohjelman vetäjä", "")
    assert [word for word in ROLE_WORDS if word in shown] == []


def test_a_mixed_programme_offers_every_way_to_take_part() -> None:
    talk = groups("aino", preset="care-work", forms=tuple(Form))
    talk.act("aino", Pressed(talk.button("#yksikko", "Liity").payload.encode()))
    role = talk.forms["aino"].fields[0]
    assert [option.id for option in role.options] == ["mentor", "mentee", "either", "peer-pair", "peer-group"]


# --- proposing and publishing ----------------------------------------------------------------------------


def test_a_group_is_proposed_with_its_reasons_and_nobody_else_hears() -> None:
    talk = ready(*FIVE)
    before = everything_shown(talk, *FIVE, "#yksikko")
    talk.new("marja")
    talk.say("marja", "ehdota ryhmiä")
    shown = talk.new("marja")
    assert "Ehdotukseni: yksi ryhmä." in shown
    assert "Ryhmä: Aino, Eeva, Liam, Sanna ja Tuomas" in shown
    assert "Yhteiset kielet: suomi" in shown
    assert everything_shown(talk, *FIVE, "#yksikko") == before
    assert journeys(talk) == []


def test_publishing_begins_one_journey_of_equals_and_introduces_all_to_all() -> None:
    talk = ready(*FIVE)
    talk.say("marja", "ehdota ryhmiä")
    for user in FIVE:
        talk.new(user)
    talk.press("marja", "Julkaise")
    journey = the_journey(talk)
    assert journey.form is Form.PEER_GROUP
    assert set(journey.members) == {talk.id(user) for user in FIVE}
    assert set(journey.roles) == {"peer"}
    assert all(enrolment(talk, user).state is EnrolmentState.PAIRED for user in FIVE)
    told = talk.new("aino")
    assert "Ryhmässäsi ovat sinun lisäksesi Eeva, Liam, Sanna ja Tuomas." in told
    assert "Eeva: toiveena verkostot ja yhteistyö; annettavana talous ja hinnoittelu" in told
    assert "Kukaan ei johda ryhmää." in told
    assert "Julkaistu. Tiedon toisistaan saa nyt yksi ryhmä:" in talk.new("marja")


def test_pairs_and_groups_are_published_in_one_round() -> None:
    talk = groups("aino", "liam", "sanna", "tuomas", "eeva", "otto", "pia", "kaisa", "ville", preset="care-work",
                  forms=tuple(Form))  # fmt: skip
    for user in ("aino", "liam", "sanna", "tuomas"):
        _fit(talk, user, role="peer-group")
    _fit(talk, "eeva", role="mentor")
    _fit(talk, "otto", role="mentee")
    for user in ("pia", "kaisa"):
        _fit(talk, user, role="peer-pair")
    _fit(talk, "ville", role="peer-group", languages=("sv",))
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    assert sorted((journey.form, len(journey.members)) for journey in journeys(talk)) == [
        (Form.MENTOR_PAIR, 2), (Form.PEER_GROUP, 4), (Form.PEER_PAIR, 2),
    ]  # fmt: skip
    assert "Tiedon toisistaan saa nyt yksi ryhmä ja 2 paria:" in talk.new("marja")
    assert "en löytänyt sinulle sopivaa ryhmää" in talk.new("ville")


def _fit(talk: Talk, user: str, **values: Any) -> None:
    sign_up(talk, user, **{"wants": ("dementia",), "gives": ("learning",), "shifts": ("day",), **values})
    talk.press("marja", "Sopii hyvin")


# --- editing ---------------------------------------------------------------------------------------------

TEN = (*FIVE, "otto", "pia", "kaisa", "ville", "noora")


def test_a_lead_splits_a_group_and_moves_somebody() -> None:
    talk = ready(*TEN)
    talk.say("marja", "ehdota ryhmiä")
    assert sizes_of(talk) == [5, 5]
    mover = round_of(talk).proposals[0].members[0]
    talk.press("marja", "Siirrä…", nth=-2)
    talk.press("marja", facts(talk).get(Person, mover).name)
    talk.press("marja", "Ryhmä 2")
    assert sizes_of(talk) == [4, 6]
    large = next(one for one in round_of(talk).proposals if len(one.members) == 6)
    assert mover in large.members
    talk.press("marja", "Jaa kahdeksi")
    assert sizes_of(talk) == [3, 3, 4]


def test_a_lead_takes_somebody_out_by_typing_and_finds_a_place_again() -> None:
    talk = ready(*FIVE)
    talk.say("marja", "ehdota ryhmiä")
    talk.say("marja", "ota ryhmästä eeva")
    assert sizes_of(talk) == [4]
    assert "Ilman ryhmää jäisi Eeva: otettiin pois tästä ehdotuksesta." in talk.last("marja")
    talk.press("marja", "Etsi paikka…")
    talk.press("marja", "Eeva")
    talk.press("marja", "Ryhmä")
    assert sizes_of(talk) == [5]


def test_a_locked_group_stays_and_cannot_be_changed() -> None:
    talk = ready(*FIVE)
    talk.say("marja", "ehdota ryhmiä")
    talk.say("marja", "lukitse aino")
    assert round_of(talk).proposals[0].locked
    talk.say("marja", "ota ryhmästä eeva")
    assert "Tätä muutosta en voinut tehdä" in talk.new("marja")
    talk.say("marja", "ehdota uudelleen")
    assert sizes_of(talk) == [5]


def test_too_few_for_a_group_are_told_so_to_the_lead_alone() -> None:
    talk = ready("aino", "liam", "sanna")
    talk.say("marja", "ehdota ryhmiä")
    assert "sopivia jäseniä on vielä liian vähän" in talk.new("marja")
    talk.new("aino")
    talk.press("marja", "Hylkää")
    assert talk.new("aino") == ""


def test_a_changed_form_unmakes_the_proposal_before_it_is_published() -> None:
    talk = ready(*FIVE)
    talk.say("marja", "ehdota ryhmiä")
    eeva = enrolment(talk, "eeva")
    change(talk, replace(eeva, form=Form.PEER_PAIR))
    talk.press("marja", "Julkaise")
    assert journeys(talk) == []
    assert "Joku ehdotetuista ei enää odota" in talk.new("marja")
