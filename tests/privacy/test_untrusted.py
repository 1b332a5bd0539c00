"""What a platform brings back is never trusted: hand-made payloads and values change nothing by accident."""

from __future__ import annotations

import pytest

from bot.domain.event import Arrived, Pressed, Profile, Said, Submitted
from bot.domain.journey import Journey
from bot.domain.message import Payload, command
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.programme import EnrolmentState, ProgrammeState
from bot.domain.run import Chosen, Run, RunState
from storage.crypto import KeyRing
from tests.dialogs.paired import JOURNEY, ONE, OTHER, Pair, pair
from tests.dialogs.unit import enrolment, facts, join, programme, unit
from tests.privacy.dumps import SqliteBase
from tests.privacy.path import LEAD, SIGN_UP, STRANGER, Path
from tests.privacy.walk import LightWalk
from tests.talk import Talk


def open_run(talk: Talk, user: str, dialog: str) -> Run:
    """The one run of a dialog that waits for a person."""
    (run,) = facts(talk).all(
        Run, lambda r: r.dialog == dialog and r.person == talk.id(user) and r.state is RunState.OPEN
    )
    return run


def payload(run: Run, option: str, step: str = "") -> str:
    """A payload as a hand might make it."""
    return Payload(run.id, run.revision, step or run.at, option).encode()


def asked_to_leave() -> Pair:
    """Aino is asked whether she really wants to leave."""
    both = pair()
    both.talk.act(ONE, Pressed(command("leave", JOURNEY).encode()))
    return both


@pytest.mark.parametrize("values", [(), ("yes",), ("yes", "no"), ("x" * 20_000,)])
@pytest.mark.parametrize("step", ["sure", "_form"])
def test_a_list_that_was_never_shown_decides_nothing(step: str, values: tuple[str, ...]) -> None:
    both = asked_to_leave()
    run = open_run(both.talk, ONE, "leave")
    both.talk.act(ONE, Submitted(payload(run, "_tick", step), {"sure": values}))
    assert both.world().get(Run, run.id).state is RunState.OPEN
    assert both.journey().closed_at is None


@pytest.mark.parametrize("option", ["_nonsense", "nonsense", "", "_tick"])
def test_an_option_that_was_never_offered_is_answered_and_taken_for_nothing(option: str) -> None:
    both = asked_to_leave()
    run = open_run(both.talk, ONE, "leave")
    before = len(both.talk.shown(ONE))
    both.talk.act(ONE, Pressed(payload(run, option)))
    assert len(both.talk.shown(ONE)) == before + 1
    assert both.world().get(Run, run.id) == run


def test_only_offered_options_are_ever_kept() -> None:
    talk = unit("aino")
    talk.say("aino", "liity", channel="yksikko")
    for option in ("mentor", "<b>", "dementia"):
        talk.act("aino", Pressed(payload(open_run(talk, "aino", "join"), option)))
    run = open_run(talk, "aino", "join")
    talk.act("aino", Submitted(payload(run, "_tick"), {run.at: ("learning", "x' OR 1", "learning")}))
    kept = open_run(talk, "aino", "join").given
    assert kept == {
        "role": Chosen(("mentor",)),
        "wants": Chosen(("dementia",)),
        "gives": Chosen(("learning",)),
    }


@pytest.mark.parametrize("role", [("mentor", "mentee"), ("<b>",), ()])
def test_a_field_of_one_takes_one(role: tuple[str, ...]) -> None:
    talk = unit("aino")
    talk.act("aino", Pressed(talk.button("#yksikko", "Liity").payload.encode()))
    talk.submit("aino", role=role, languages="fi", meets="both", shifts=("day", "day"))
    assert "role" in dict(talk.errors["aino"].errors)
    talk.submit("aino", role="mentor", languages="fi", meets="both", shifts=("day", "day"))
    assert enrolment(talk, "aino").shifts == ("day",)


def test_what_a_question_was_about_may_be_gone_meanwhile() -> None:
    both = pair()
    both.talk.say(ONE, "tavoitteet")
    both.talk.press(ONE, "Lisää tavoite")
    both.talk.say(ONE, "Opin uutta")
    both.talk.press(ONE, "Pidä itselläni")
    for _ in range(2):
        both.talk.act(ONE, Pressed(command("goals", f"let-go:{JOURNEY}").encode()))
    waiting = facts(both.talk).all(Run, lambda r: r.dialog == "goal-which" and r.state is RunState.OPEN)
    first, second = sorted(waiting, key=lambda r: r.opened_at)
    (goal,) = both.world().all(Answer)
    both.talk.act(ONE, Pressed(payload(first, goal.id)))
    both.talk.act(ONE, Pressed(payload(second, goal.id)))
    assert "jo valmis" in both.talk.last(ONE)
    assert both.world().get(Run, second.id).state is RunState.DONE


@pytest.mark.parametrize(
    "word", ["leave", "rematch", "pause", "reflect", "rhythm", "meet", "goals", "share", "closing"]
)
def test_a_button_of_a_journey_that_is_not_ones_own_is_answered(word: str) -> None:
    both = pair()
    both.talk.act(ONE, Pressed(command(word, "jsomebodyelses").encode()))
    assert len(both.talk.new(ONE)) > 10
    assert [j.id for j in both.world().all(Journey, lambda j: j.closed_at is not None)] == []


def test_the_button_of_ones_sign_up_ends_it_with_the_journey_of_that_programme() -> None:
    both = pair()
    both.talk.act(ONE, Pressed(command("leave", f"e-{both.talk.id(ONE)}").encode()))
    both.talk.act(ONE, Pressed(payload(open_run(both.talk, ONE, "leave"), "yes")))
    assert both.journey().ends_because == "left"
    assert "Aino" in both.everything(OTHER)


def test_the_button_of_another_programme_does_nothing_to_ones_own() -> None:
    talk = unit("aino")
    talk.act("marja", Pressed(command("programme-close", "gsomebodyelses").encode()))
    assert programme(talk).state is ProgrammeState.OPEN
    assert "Mitä ohjelmaa" in talk.last("marja")


def test_a_time_that_is_offered_has_a_file_only_once_it_is_agreed() -> None:
    both = pair()
    both.talk.act(ONE, Pressed(command("meet", JOURNEY).encode()))
    both.talk.say(ONE, "9.12. klo 10")
    both.talk.press(ONE, "Kävelyllä")
    both.talk.new(ONE)
    both.talk.say(ONE, "kutsu")
    assert both.talk.new(ONE)


@pytest.mark.parametrize("number", ["²", "9" * 4500, "-1", "٣"])
def test_a_number_that_is_none_is_answered(number: str) -> None:
    both = pair()
    for act in (f"jaa vastaus {number}", f"ota takaisin {number}"):
        before = len(both.talk.shown(ONE))
        both.talk.say(ONE, act)
        assert len(both.talk.shown(ONE)) > before
    both.talk.act(ONE, Pressed(command("share", f"{JOURNEY}+²").encode()))


def test_what_is_said_to_everybody_in_a_channel_is_no_private_answer() -> None:
    both = pair()
    both.talk.act(ONE, Pressed(command("reflect", JOURNEY).encode()))
    both.talk.say(ONE, "matkalla")
    both.talk.say(ONE, "1")
    both.talk.say(ONE, "Kuka ehtii tänään iltavuoroon?", channel="yksikko")
    assert "en ota vastaukseksi" in both.talk.last(ONE)
    assert both.answers(ONE) == []
    both.talk.say(ONE, "Omassa rauhassa")
    assert len(both.answers(ONE)) == 1


def test_a_sign_up_changes_nothing_of_another_person() -> None:
    talk = unit("aino", "liam")
    join(talk, "aino")
    run = open_run(talk, "marja", "sign-up")
    talk.act("liam", Pressed(payload(run, "fits")))
    assert "ei kuulu sinulle" in talk.last("liam")
    assert enrolment(talk, "aino").state is EnrolmentState.WAITING


def test_a_programme_may_close_while_somebody_joins(sqlite_base: SqliteBase, keys: KeyRing) -> None:
    path = Path(sqlite_base, keys, LightWalk)
    path.join()
    walk = path.walk
    walk.say(STRANGER, "join", channel="yksikko")
    walk.do(LEAD, "programme-close", path.programme)
    walk.fill(STRANGER, "join", {**SIGN_UP, "role": "mentor"})
    assert "takes no new people right now" in walk.last(STRANGER)
    walk.close()


@pytest.mark.parametrize(
    ("profile", "name", "zone"),
    [
        (Profile("A\x00ino \ud800Virtanen", "fi", "Europe/Stockholm"), "Aino Virtanen", "Europe/Stockholm"),
        (Profile("Aino\nVirtanen ", "fi", "Mars/Phobos"), "Aino Virtanen", "Europe/Helsinki"),
        (Profile("", "xx", "../../etc/passwd"), "uusi", "Europe/Helsinki"),
        (Profile("\u202eoniA\u202c \u2067Virtanen\u2069", "fi", "UTC"), "oniA Virtanen", "UTC"),
        (Profile("\u200b\u2060\ufeff", "fi", "UTC"), "uusi", "UTC"),
        (Profile("שרה 👩‍⚕️", "fi", "UTC"), "שרה 👩‍⚕️", "UTC"),
        (Profile("A" * 5000, "fi", "Europe"), "A" * 100, "Europe/Helsinki"),
    ],
)
def test_what_a_platform_tells_of_a_person_is_taken_with_care(
    sqlite_base: SqliteBase, keys: KeyRing, profile: Profile, name: str, zone: str
) -> None:
    walk = LightWalk(sqlite_base, keys, {"uusi": "fi"})
    walk.profile = lambda user: profile  # type: ignore[method-assign]
    for what in (
        Arrived(),
        Said("työajat"),
        Said("myöhemmin"),
        Pressed(command("mydata", "export").encode()),
    ):
        walk.act("uusi", what)
    me = walk.world("uusi").get(Person, walk.id("uusi"))
    assert (me.name, me.zone) == (name, zone)
    assert walk.store.waiting(5)[1] == []
    walk.close()
