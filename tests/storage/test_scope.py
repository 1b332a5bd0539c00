"""A turn sees the surroundings of one person, and nobody else's matters."""

from dataclasses import replace

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.concern import Concern, ConcernState
from bot.domain.event import Address
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.own_questions import OwnQuestion, QuestionWish, Turn
from bot.domain.pairing.model import Round, RoundState
from bot.domain.people import Person
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Enrolment, Programme, ProgrammeState
from bot.domain.run import Run, RunState
from bot.domain.tasks import Task, TaskKind
from bot.domain.world import Entity, World
from bot.ports import Scope
from storage.open import Database
from storage.unit_of_work import SqlUnitOfWork
from tests.storage.facts import (
    DAY,
    NOW,
    answer,
    enrolment,
    journey,
    load,
    pair,
    person,
    programme,
    run,
    words,
    write,
)  # fmt: skip


def matters(of: str, who: str) -> list[Entity]:
    """A meeting, an agreement, a goal, a task, a question, a wish and an answer of a journey."""
    return [
        Meeting(
            id=f"{of}-m", journey=of, kind=MeetingKind.FIRST, state=MeetingState.AGREED, offered_by=who,
            options=(), minutes=60, at=NOW, starts_at=NOW,
        ),
        Agreement(id=f"{of}-a", journey=of, version=1, state=AgreementState.DRAFT, drafted_by=who, at=NOW),
        Goal(id=f"{of}-g", journey=of, owner=who, state=GoalState.SHARED, history=("x",), at=NOW),
        Task(
            id=f"{of}-t", journey=of, owner=who, kind=TaskKind.PREPARE, answer="x", told=(who,), doers=(who,), at=NOW
        ),
        OwnQuestion(id=f"{of}-q", journey=of, owner=who, together=True, answer="x", told=(who,), at=NOW),
        QuestionWish(id=f"{of}-w", journey=of, person=who, question="x", turn=Turn.OUT, at=NOW),
        answer(f"{of}-x", who, SeenBy.AUTHOR, journey=of),
        run(f"{of}-r", who),
    ]  # fmt: skip


@pytest.fixture
def two_pairs(store: Database) -> Database:
    """Two pairs of one programme, each with matters of their own."""
    write(store, *pair(), *matters("aino-ville", "ville"), *matters("tuula-kalle", "kalle"))
    return store


def ids(world: World, *kinds: type[Entity]) -> list[set[str]]:
    return [set(world.facts[kind]) for kind in kinds]


def test_a_member_sees_the_own_pair_and_its_leads_alone(two_pairs: Database) -> None:
    world = load(two_pairs, "aino")
    assert ids(world, Person) == [{"aino", "ville", "leena"}]
    assert ids(world, Enrolment) == [{"care-aino", "care-ville"}]
    assert ids(world, Journey, Meeting, Agreement) == [{"aino-ville"}, {"aino-ville-m"}, {"aino-ville-a"}]
    assert ids(world, Goal, Task) == [{"aino-ville-g"}, {"aino-ville-t"}]
    assert ids(world, OwnQuestion, QuestionWish) == [{"aino-ville-q"}, {"aino-ville-w"}]
    assert ids(world, Answer, Run) == [{"aino-ville-x"}, {"aino-ville-r"}]


def test_answers_are_loaded_without_words(two_pairs: Database) -> None:
    loaded = load(two_pairs, "ville").get(Answer, "aino-ville-x")
    assert loaded.words is None
    assert loaded.options is None


def test_a_lead_sees_sign_ups_pairs_and_meetings_but_no_goals_tasks_agreements_or_answers(
    two_pairs: Database,
) -> None:
    write(
        two_pairs,
        Round(id="open", programme="care", seed=1, at=NOW),
        Round(id="old", programme="care", seed=1, at=NOW, state=RoundState.PUBLISHED),
    )
    world = load(two_pairs, "leena")
    assert ids(world, Person) == [{"aino", "ville", "leena", "tuula", "kalle"}]
    assert ids(world, Journey, Meeting) == [
        {"aino-ville", "tuula-kalle"}, {"aino-ville-m", "tuula-kalle-m"},
    ]  # fmt: skip
    assert len(world.facts[Enrolment]) == 4
    assert ids(world, Round) == [{"open", "old"}]
    assert ids(world, Goal, Task, Agreement, Answer) == [set(), set(), set(), set()]
    assert ids(world, OwnQuestion, QuestionWish) == [set(), set()]


def test_a_lead_who_is_in_a_pair_sees_the_matters_of_that_pair_only(two_pairs: Database) -> None:
    write(two_pairs, journey("own", "leena", "aino"), *matters("own", "aino"))
    assert ids(load(two_pairs, "leena"), Goal, Agreement, Answer) == [{"own-g"}, {"own-a"}, {"own-x"}]


def test_a_concern_is_there_for_its_author_and_the_contact_and_for_nobody_else(two_pairs: Database) -> None:
    told = answer("k-x", "aino", SeenBy.CONTACT, "huoli", journey="", shared_with=("sirpa",))
    concern = Concern(
        id="k", programme="care", author="aino", contact="sirpa", state=ConcernState.SENT, at=NOW, answer="k-x"
    )  # fmt: skip
    write(two_pairs, person("sirpa"), told, concern)
    for who in ("aino", "sirpa"):
        world = load(two_pairs, who)
        assert ids(world, Concern) == [{"k"}]
        assert {"k-x"} <= set(world.facts[Answer])
        assert {"aino", "sirpa"} <= set(world.facts[Person])
        assert words(two_pairs, who, "k-x")["k-x"].text == "huoli"
    for other in ("ville", "leena", "kalle"):
        world = load(two_pairs, other, everything=True)
        assert ids(world, Concern) == [set()]
        assert "k-x" not in world.facts[Answer]
        assert words(two_pairs, other, "k-x") == {}


def test_a_person_is_found_by_address(two_pairs: Database) -> None:
    world = two_pairs.transact(lambda unit: unit.load(Scope(address=Address("demo", "w", "aino"))))
    assert world.facts == load(two_pairs, "aino").facts
    for stranger in (Address("slack", "w", "aino"), Address("demo", "other", "aino")):
        scope = Scope(address=stranger)
        there = two_pairs.transact(lambda unit, scope=scope: unit.load(scope))  # type: ignore[misc]
        assert all(not found for found in there.facts.values())


def test_a_newcomer_sees_open_programmes_and_who_leads_them(two_pairs: Database) -> None:
    write(two_pairs, programme("draft", ("tuula",), state=ProgrammeState.DRAFT))
    world = two_pairs.transact(lambda unit: unit.load(Scope(address=Address("demo", "w", "newcomer"))))
    assert ids(world, Programme, Person) == [{"care"}, {"leena"}]
    assert world.person_at(Address("demo", "w", "newcomer")) is None


def test_programmes_that_are_not_open_are_for_their_own_people(store: Database) -> None:
    write(
        store, person("aino"), person("leena"),
        programme("draft", state=ProgrammeState.DRAFT), programme("closed", state=ProgrammeState.CLOSED),
        programme("elsewhere", workspace="w2"), programme("open"), enrolment("aino", "closed"),
    )  # fmt: skip
    assert ids(load(store, "aino"), Programme) == [{"closed", "open"}]
    assert ids(load(store, "leena"), Programme) == [{"draft", "closed", "open"}]
    write(store, enrolment("aino", "elsewhere"))
    assert ids(load(store, "aino"), Programme) == [{"closed", "open", "elsewhere"}]


def test_a_closed_journey_is_there_only_when_everything_is_asked_for(two_pairs: Database) -> None:
    write(two_pairs, replace(journey("aino-ville", "aino", "ville"), state=JourneyState.CLOSED))
    assert ids(load(two_pairs, "aino"), Journey, Meeting, Goal) == [set(), set(), set()]
    everything = load(two_pairs, "aino", everything=True)
    assert ids(everything, Journey, Meeting, Goal) == [{"aino-ville"}, {"aino-ville-m"}, {"aino-ville-g"}]
    assert ids(load(two_pairs, "ville"), Answer) == [{"aino-ville-x"}]


def test_a_journey_that_goes_on_knows_the_one_it_continues(two_pairs: Database) -> None:
    old = replace(journey("aino-ville", "aino", "ville"), state=JourneyState.CLOSED)
    write(two_pairs, old, journey("new", "aino", "ville", continues="aino-ville"))
    loaded = ids(load(two_pairs, "aino"), Journey, Agreement, Answer)
    assert loaded == [{"new", "aino-ville"}, {"aino-ville-a"}, {"aino-ville-x"}]
    assert ids(load(two_pairs, "tuula"), Journey) == [{"tuula-kalle"}]


def test_a_journey_that_goes_on_again_and_again_knows_the_first_one(two_pairs: Database) -> None:
    first = replace(journey("aino-ville", "aino", "ville"), state=JourneyState.CLOSED)
    second = replace(journey("second", "aino", "ville", continues="aino-ville"), state=JourneyState.CLOSED)
    write(two_pairs, first, second, journey("third", "aino", "ville", continues="second"))
    loaded = ids(load(two_pairs, "aino"), Journey, Answer)
    assert loaded == [{"third", "second", "aino-ville"}, {"aino-ville-x"}]


def test_old_runs_are_known_as_long_as_their_journey_goes_on(two_pairs: Database) -> None:
    long_ago = NOW - 61 * DAY
    write(two_pairs, run("old", "aino", state=RunState.DONE, opened_at=long_ago, journey="aino-ville"))

    def loaded(delivery: str) -> set[str]:
        def work(unit: SqlUnitOfWork) -> World:
            unit.first_time(delivery, NOW)
            return unit.load(Scope(person="aino"))

        return set(two_pairs.transact(work).facts[Run])

    assert "old" in loaded("d1")
    write(two_pairs, replace(journey("aino-ville", "aino", "ville"), state=JourneyState.CLOSED))
    assert "old" not in loaded("d2")


def test_old_runs_are_left_out_unless_they_still_wait(store: Database) -> None:
    long_ago = NOW - 61 * DAY
    write(
        store, person("aino"), run("new", "aino", state=RunState.DONE),
        run("old", "aino", state=RunState.DONE, opened_at=long_ago, occurrence="1"),
        run("open", "aino", opened_at=long_ago), run("later", "aino", state=RunState.LATER, opened_at=long_ago),
    )  # fmt: skip

    def loaded(everything: bool) -> set[str]:
        def work(unit: SqlUnitOfWork) -> World:
            unit.first_time(f"d{everything}", NOW)
            return unit.load(Scope(person="aino", everything=everything))

        return set(store.transact(work).facts[Run])

    assert loaded(everything=False) == {"new", "open", "later"}
    assert loaded(everything=True) == {"new", "old", "open", "later"}


def test_a_run_that_may_be_opened_again_under_the_same_key_is_always_known(store: Database) -> None:
    long_ago = NOW - 400 * DAY
    write(
        store, person("aino"),
        run("joined", "aino", state=RunState.DONE, opened_at=long_ago),
        run("once", "aino", state=RunState.DONE, opened_at=long_ago, occurrence="1"),
    )  # fmt: skip

    def work(unit: SqlUnitOfWork) -> World:
        unit.first_time("d", NOW)
        return unit.load(Scope(person="aino"))

    assert set(store.transact(work).facts[Run]) == {"joined"}


def test_more_people_than_fit_into_one_list_are_all_found(store: Database) -> None:
    many = [f"p{number}" for number in range(1100)]
    write(store, person("leena"), programme(), *map(person, many), *map(enrolment, many))
    world = load(store, "leena")
    assert set(world.facts[Person]) == {"leena", *many}
    assert len(world.facts[Enrolment]) == 1100


def test_the_people_of_the_workspace_are_at_hand_only_while_somebody_is_named(two_pairs: Database) -> None:
    elsewhere = person("olga", address=Address("demo", "other", "olga"))
    write(two_pairs, person("sari"), person("gone", erased_at=NOW), elsewhere)
    assert "sari" not in load(two_pairs, "leena").facts[Person]
    write(two_pairs, run("naming", "leena", dialog="programme-lead", subject="care"))
    known = set(load(two_pairs, "leena").facts[Person])
    assert "sari" in known
    assert not known & {"gone", "olga"}


def test_the_contact_for_concerns_knows_the_programme_when_it_is_closed_and_its_people_know_the_contact(
    two_pairs: Database,
) -> None:
    write(two_pairs, person("sari"), programme(concern="sari", state=ProgrammeState.CLOSED))
    assert ids(load(two_pairs, "sari"), Programme, Person) == [{"care"}, {"sari", "leena"}]
    assert "sari" in load(two_pairs, "aino").facts[Person]
