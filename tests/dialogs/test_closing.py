"""The end: benefits own and shared, thanks passed on with a yes, and a decision that is everybody's or nobody's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Pressed
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey, JourneyState, Phase, Wish
from bot.domain.message import FileKind
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run, RunState
from dialogs.keepsake import insights
from dialogs.pack import load_pack
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import START, Memory

PACK = load_pack("mentoring-journey", 1)
GO_ON, CLOSE = "Haluan jatkaa", "Haluan päättää tähän"


def at_the_end(store: Memory | None = None) -> Pair:
    """The agreed end has come; nobody has been asked yet."""
    both = pair(began_at=START - timedelta(days=182), store=store)
    both.change(phase=Phase.END)
    return both


def evaluate(both: Pair, user: str, wish: str, pass_on: str = "Vie perille") -> None:
    """Answer everything, and decide."""
    both.talk.say(user, "päätös")
    for words in ("Rohkeus", "Ilmapiiri", f"Kiitos, sanoo {user}"):
        both.talk.say(user, words)
    both.talk.press(user, pass_on)
    both.talk.press(user, "Viestitellään")
    both.talk.press(user, "Näytä rinnakkain")
    both.talk.press(user, wish)


def enrolments(both: Pair) -> list[EnrolmentState]:
    """Aino's and Liam's sign-ups."""
    found = {e.person: e.state for e in both.world().all(Enrolment)}
    return [found[both.talk.id(user)] for user in (ONE, OTHER)]


# --- the questions -----------------------------------------------------------------------------------


def test_own_work_and_shared_work_are_asked_apart_and_seen_by_different_people() -> None:
    both = at_the_end()
    both.talk.say(ONE, "päätös")
    assert "omassa työssäsi" in both.talk.last(ONE)
    assert "Vain sinä näet tämän." in both.talk.last(ONE)
    both.talk.say(ONE, "Rohkeus")
    assert "koko porukan työhön" in both.talk.last(ONE)
    assert "kunnes kaikki haluavat näyttää" in both.talk.last(ONE)


def test_the_closing_comes_by_itself_a_week_after_the_agreed_end() -> None:
    both = at_the_end()
    both.wake("closing")
    both.talk.advance(days=30)
    for user in (ONE, OTHER):
        assert "omassa työssäsi" in both.everything(user)


def test_with_the_closing_the_earlier_questions_of_the_end_rest() -> None:
    both = at_the_end()
    both.wake("end", ONE)
    assert "Millaisesta tilanteesta lähditte matkaan?" in both.talk.last(ONE)
    both.talk.say(ONE, "päätös")
    both.talk.new(ONE)
    both.talk.advance(days=30)
    assert "Millaisesta tilanteesta lähditte matkaan?" not in both.talk.new(ONE)


def test_thanks_written_before_are_not_asked_again_but_may_be_passed_on() -> None:
    both = at_the_end()
    both.reflect(ONE, "lopussa", 4, "Kiitos rohkaisusta", "Näytä lisää")
    both.talk.say(ONE, "päätös")
    both.talk.say(ONE, "ohita")
    both.talk.say(ONE, "ohita")
    assert "Kiitos rohkaisusta" in both.talk.last(ONE)
    assert "Vienkö kiitoksesi perille" in both.talk.last(ONE)


def test_before_the_end_is_near_the_decision_waits() -> None:
    both = pair()
    both.talk.say(ONE, "päätös")
    assert "Matkanne on sovittu kestämään tähän päivään" in both.talk.last(ONE)
    assert not both.journey().wishes


# --- the wishes --------------------------------------------------------------------------------------


def test_nobody_hears_of_a_wish_before_all_have_one() -> None:
    """Whatever Aino wishes, the phones of Liam and of the lead show the same."""

    def phones(wish: str) -> list[list[str]]:
        both = at_the_end()
        evaluate(both, ONE, wish)
        both.talk.advance(days=5)
        assert "omassa työssäsi" in both.everything(OTHER)
        return [both.talk.shown(OTHER), both.talk.shown(LEAD)]

    assert phones(GO_ON) == phones(CLOSE)


def test_both_close_thanks_are_passed_on_and_each_gets_a_keepsake() -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE)
    assert "Kiitos, sanoo aino" not in both.everything(OTHER)
    evaluate(both, OTHER, CLOSE)

    closed = both.journey()
    assert (closed.state, closed.ends_because) == (JourneyState.CLOSED, "agreed")
    assert "Kiitos, sanoo aino" in both.everything(OTHER)
    assert "Kiitos, sanoo liam" in both.everything(ONE)
    assert "Kiitos, sanoo" not in both.everything(LEAD)
    for user in (ONE, OTHER):
        kinds = [
            part.kind
            for out in both.talk.bot.phones[user]
            for part in out.message.parts
            if hasattr(part, "kind") and isinstance(part.kind, FileKind)
        ]
        assert kinds == [FileKind.KEEPSAKE, FileKind.KEEPSAKE]  # as pages and as text
        assert "Aino:\n  Ilmapiiri\nLiam:\n  Ilmapiiri" in both.everything(user)


def test_thanks_kept_to_oneself_stay_there() -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE, pass_on="Pidä itselläni")
    evaluate(both, OTHER, CLOSE)
    assert both.journey().state is JourneyState.CLOSED
    assert "Kiitos, sanoo aino" not in both.everything(OTHER)


def test_shared_benefits_are_not_shown_when_one_keeps_them() -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE)
    both.talk.say(OTHER, "päätös")
    for words in ("Minä", "Meidän salaisuus", "ohita", "ohita"):
        both.talk.say(OTHER, words)
    both.talk.press(OTHER, "Pidä itselläni")
    both.talk.press(OTHER, CLOSE)
    assert both.journey().state is JourneyState.CLOSED
    assert "Meidän salaisuus" not in both.everything(ONE)
    assert "Ilmapiiri" not in both.everything(OTHER)


def test_after_a_closed_journey_a_partner_is_looked_for_only_with_a_yes() -> None:
    both = at_the_end()
    for user in (ONE, OTHER):
        evaluate(both, user, CLOSE)
    both.talk.press(ONE, "Etsi vain")
    both.talk.advance(days=30)
    assert enrolments(both) == [EnrolmentState.READY, EnrolmentState.LEFT]


def test_both_go_on_with_a_new_journey_the_old_agreement_as_a_draft_and_open_goals() -> None:
    both = at_the_end()
    both.put(*(
        Goal(id=f"k{state}", journey=JOURNEY, owner=both.talk.id(ONE), state=state, history=("x",), at=START)
        for state in (GoalState.ACTIVE, GoalState.REACHED)
    ))  # fmt: skip
    evaluate(both, ONE, GO_ON)
    evaluate(both, OTHER, GO_ON)

    world = both.world()
    old = both.journey()
    new = next(world.all(Journey, lambda journey: journey.continues == JOURNEY))
    assert (old.state, old.ends_because) == (JourneyState.CLOSED, "continued")
    assert (new.members, new.phase, new.state) == (old.members, Phase.START, JourneyState.OPEN)
    draft = next(world.all(Agreement, lambda agreement: agreement.journey == new.id))
    assert (draft.state, dict(draft.entries)) == (AgreementState.DRAFT, {"START-10": "option:no"})
    assert [goal.state for goal in world.all(Goal, lambda goal: goal.journey == new.id)] == [GoalState.ACTIVE]
    assert next(world.all(Run, lambda run: run.dialog == "agreement-review")).subject == draft.id
    assert enrolments(both) == [EnrolmentState.PAIRED, EnrolmentState.PAIRED]
    for user in (ONE, OTHER):
        assert "matkanne jatkuu" in both.everything(user)


def differing() -> Pair:
    """Aino would go on, Liam would close."""
    both = at_the_end()
    evaluate(both, ONE, GO_ON)
    evaluate(both, OTHER, CLOSE)
    return both


def test_different_wishes_lead_to_a_talk_and_nothing_else() -> None:
    both = differing()
    both.talk.advance(hours=1)
    assert both.journey().state is JourneyState.OPEN
    for user in (ONE, OTHER):
        assert "Voit aloittaa vaikka näin" in both.talk.last(user)
    assert "Kiitos, sanoo" not in both.everything(OTHER).replace("Kiitos, sanoo liam", "")


@pytest.mark.parametrize(
    ("option", "state", "because"),
    [("Me jatkamme", JourneyState.CLOSED, "continued"), ("Me päätämme tähän", JourneyState.CLOSED, "agreed")],
)
def test_what_came_of_the_talk_holds_when_the_other_confirms_it(
    option: str, state: JourneyState, because: str
) -> None:
    both = differing()
    both.talk.press(ONE, option)
    assert both.journey().state is JourneyState.OPEN
    both.talk.press(OTHER, "Näin on")
    assert (both.journey().state, both.journey().ends_because) == (state, because)


def test_a_no_gives_both_time_and_a_way_back() -> None:
    both = differing()
    both.talk.press(OTHER, "Me jatkamme")
    both.talk.press(ONE, "Jutellaan vielä")
    assert dict(both.journey().wishes) == {both.talk.id(ONE): Wish.GO_ON, both.talk.id(OTHER): Wish.CLOSE}
    both.talk.press(OTHER, "Kerro päätös")
    assert "mihin päädyitte?" in both.talk.last(OTHER)


def test_both_saying_it_at_the_same_moment_is_taken_kindly() -> None:
    both = differing()
    late = both.talk.button(OTHER, "Me päätämme tähän")
    both.talk.press(ONE, "Me päätämme tähän")
    both.talk.act(OTHER, Pressed(late.payload.encode()))
    assert "jo valmis" in both.everything(OTHER)
    both.talk.press(OTHER, "Näin on")
    assert both.journey().ends_because == "agreed"


# --- silence -----------------------------------------------------------------------------------------


def test_after_a_silence_the_lead_hears_once_that_a_word_may_help_and_nothing_more() -> None:
    both = at_the_end()
    evaluate(both, ONE, CLOSE)
    both.talk.advance(days=30)
    told = both.everything(LEAD)
    assert told.count("Ystävällinen sana voi auttaa") == 1
    assert not [word for word in ("Rohkeus", "Ilmapiiri", "Kiitos, sanoo", "päättää") if word in told]
    assert "Yhteinen päätös on vielä auki." in both.talk.last(ONE)
    assert both.journey().state is JourneyState.OPEN


def test_long_after_the_end_the_journey_rests_with_a_keepsake() -> None:
    both = at_the_end()
    both.wake("closing")
    both.talk.advance(days=70)
    assert (both.journey().state, both.journey().ends_because) == (JourneyState.CLOSED, "rested")
    for user in (ONE, OTHER):
        assert both.everything(user).count("päätän matkan tähän") == 1
        assert "Matkamuistosi" in both.everything(user)
    assert both.everything(LEAD).count("on nyt päättynyt") == 1


def test_two_who_never_met_are_asked_only_how_to_go_on() -> None:
    both = at_the_end()
    both.change(last_met_at=None)
    both.wake("end")
    both.wake("closing")
    both.talk.advance(days=10)
    asked = next(text for text in both.talk.shown(ONE) if "niin voi käydä" in text)
    assert "hyöty" not in asked.casefold()
    both.talk.press(ONE, "Haluan päättää tähän")
    assert dict(both.journey().wishes) == {both.talk.id(ONE): Wish.CLOSE}


def test_nothing_waits_for_anybody_after_a_closed_journey() -> None:
    both = at_the_end()
    both.reflect(ONE, "matkalla", 1, "Nauru")
    both.talk.say(ONE, "pohdi")
    for user in (OTHER, ONE):
        evaluate(both, user, CLOSE)
    waiting = both.world().all(Run, lambda run: run.state in (RunState.OPEN, RunState.LATER))
    assert {run.dialog for run in waiting} == {"again"}


# --- the keepsake's answers ---------------------------------------------------------------------------


def test_a_keepsake_holds_ones_own_insights_and_the_thanks_one_got() -> None:
    both = at_the_end()
    both.reflect(ONE, "matkalla", 2, "Kysyn enemmän")
    both.reflect(OTHER, "matkalla", 2, "Kuuntelen")
    both.reflect(ONE, "lopussa", 2, "Saattohoito")
    for user in (ONE, OTHER):
        evaluate(both, user, CLOSE)
    world, aino = both.world(), both.talk.id(ONE)
    mine = insights(world, PACK, both.journey(), aino)

    assert mine.insights == tuple(a.id for a in both.answers(ONE, "MID-04"))
    assert mine.learned == tuple(a.id for a in both.answers(ONE, "END-02"))
    assert mine.thanks == tuple(a.id for a in both.answers(OTHER, "END-09"))
    opened = both.talk.store.transact(lambda unit: unit.words(mine.answers, aino))
    assert set(opened) == mine.answers
    assert insights(world, PACK, both.journey(), both.talk.id(LEAD)).answers == frozenset()
