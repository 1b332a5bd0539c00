"""What a turn writes is what the next turn reads."""

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.concern import Concern, ConcernState
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.own_questions import OwnQuestion, QuestionWish, Turn
from bot.domain.pairing.model import Round, RoundState
from bot.domain.people import Person
from bot.domain.privacy import SeenBy
from bot.domain.programme import Enrolment, Programme
from bot.domain.tasks import Task, TaskKind, TaskMark
from bot.domain.world import ENTITY_TYPES, Entity
from bot.ports import Scope
from storage.errors import Conflict, StoreClosed
from storage.open import Database
from storage.unit_of_work import SqlUnitOfWork
from tests.storage.facts import (
    NOW,
    alarm,
    answer,
    enrolment,
    journey,
    load,
    pair,
    person,
    programme,
    run,
    tell,
    words,
    write,
)  # fmt: skip
from tests.storage.strategies import any_of

NAIVE = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001

# one store serves all examples: each example writes over the one before
ON_ONE_STORE = settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

SAMPLES: tuple[Entity, ...] = (
    person("maija"), programme("other"), enrolment("leena"), Round(id="r", programme="care", seed=2**40, at=NOW),
    journey("j2", "leena", "aino"),
    Meeting(
        id="m", journey="own", kind=MeetingKind.FIRST, state=MeetingState.PROPOSED, offered_by="leena",
        options=(NOW,), minutes=60, at=NOW,
    ),
    Agreement(
        id="a", journey="own", version=1, state=AgreementState.DRAFT, drafted_by="leena", at=NOW,
        entries={"START-01": "option:x", "START-04a": "x"}, numbers={"START-04a": 10},
    ),
    Goal(id="g", journey="own", owner="leena", state=GoalState.SHARED, history=("x",), at=NOW),
    Task(
        id="t", journey="own", owner="leena", kind=TaskKind.OTHER, answer="x", told=("leena", "aino"), doers=("aino",),
        at=NOW, marks=(("aino", TaskMark.KEPT, NOW),),
    ),
    OwnQuestion(id="q", journey="own", owner="leena", together=True, answer="x", told=("leena", "aino"), at=NOW),
    QuestionWish(id="w", journey="own", person="leena", question="MID-01", turn=Turn.OUT, at=NOW),
    Concern(id="k", programme="care", author="leena", contact="aino", state=ConcernState.SENT, at=NOW),
    answer("x", "leena", SeenBy.AUTHOR, None, journey="own"), run("r", "leena"),
)  # fmt: skip


def placed(entity: Any) -> Entity:
    """The entity among facts that exist, where the person `leena` gets to see it."""
    known: dict[str, Any] = {
        "id": "it", "person": "leena", "author": "leena", "programme": "care", "journey": "own", "words": None,
        "options": () if isinstance(entity, Meeting) else None, "erased_at": None,
    }  # fmt: skip
    if isinstance(entity, Journey):
        known["members"] = ("leena", *entity.members)
    if isinstance(entity, Programme):
        known |= {"leads": ("leena", *entity.leads), "platform": "demo", "workspace": "w"}
    if isinstance(entity, Round):
        known["state"] = RoundState.OPEN
    names = {field.name for field in fields(entity)}
    moved: Entity = replace(entity, **{name: value for name, value in known.items() if name in names})
    return moved


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_every_fact_comes_back_as_it_was_kept(store: Database, kind: type[Entity]) -> None:
    write(store, person("leena"), programme(), journey("own", "leena", "aino"))

    @ON_ONE_STORE
    @given(any_of(cast(Any, kind)))
    def comes_back(entity: Entity) -> None:
        kept = placed(entity)
        write(store, kept)
        who = "it" if isinstance(kept, Person) else "leena"
        assert load(store, who, everything=True).facts[kind]["it"] == kept

    comes_back()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample).__name__)
def test_a_dropped_fact_is_gone(store: Database, sample: Entity) -> None:
    write(store, person("leena"), programme(), journey("own", "leena", "aino"), sample)
    who = sample.id if isinstance(sample, Person) else "leena"
    assert sample.id in load(store, who).facts[type(sample)]
    write(store, drop=[sample])
    assert sample.id not in load(store, who).facts[type(sample)]


def test_facts_of_one_turn_may_be_kept_in_any_order(store: Database) -> None:
    write(store, *reversed([*pair(), run("r", "aino")]))
    assert "r" in store.transact(lambda work: work.load(Scope(person="aino"))).facts[type(run("r", "aino"))]


def test_a_journey_is_found_by_its_present_members(store: Database) -> None:
    write(store, *pair())
    changed = replace(journey("aino-ville", "aino", "ville"), members=("aino", "kalle"))
    write(store, changed)
    assert "aino-ville" not in load(store, "ville").facts[Journey]
    assert load(store, "kalle").get(Journey, "aino-ville") == changed


def test_every_database_gives_facts_in_the_same_order(store: Database) -> None:
    """By time, then by id; capital letters and umlauts sort by code point, whatever the database's language."""
    names = ["ä", "a", "B", "_", "ö", "b", "A"]
    write(store, person("leena"), programme(), *(journey(name, "leena", "x") for name in names))
    write(
        store,
        journey("late", "leena", "x"),
        replace(journey("first", "leena", "x"), began_at=NOW - timedelta(1)),
    )
    assert list(load(store, "leena").facts[Journey]) == ["first", "A", "B", "_", "a", "b", "late", "ä", "ö"]


def test_any_time_zone_is_kept_as_the_same_moment(store: Database) -> None:
    there = NOW.astimezone(timezone(timedelta(hours=2)))
    write(store, person("aino", quiet_until=there))
    loaded = load(store, "aino").get(Person, "aino")
    assert loaded.quiet_until == NOW
    assert loaded.quiet_until.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "naive",
    [
        lambda work, world: world.keep(person("aino", seen_at=NAIVE)),
        lambda work, world: world.keep(person("aino", quiet_until=NAIVE)),
        lambda work, world: work.first_time("d1", NAIVE),
        lambda work, world: work.write(world, [tell("t", due_at=NAIVE)], [], []),
        lambda work, world: work.write(world, [], [alarm("s", due_at=NAIVE)], []),
    ],
)
def test_a_naive_moment_is_refused_and_nothing_is_written(store: Database, naive: Any) -> None:
    def work(unit: SqlUnitOfWork) -> None:
        world = unit.load(Scope(person="aino"))
        world.keep(person("ville"))
        unit.write(world, [], [], [])
        naive(unit, world)
        unit.write(world, [], [], [])

    with pytest.raises(ValueError, match="naive"):
        store.transact(work)
    assert load(store, "ville").find(Person, "ville") is None


def test_a_work_that_fails_writes_nothing_and_its_own_error_is_raised(store: Database) -> None:
    class Trouble(Exception):
        pass

    def work(unit: SqlUnitOfWork) -> None:
        unit.first_time("d1", NOW)
        world = unit.load(Scope(person="aino"))
        world.keep(person("aino"))
        unit.write(world, [tell("t1")], [alarm("s")], [])
        raise Trouble

    with pytest.raises(Trouble):
        store.transact(work)
    assert load(store, "aino").find(Person, "aino") is None
    assert store.claims.waiting(5) == ([], [])
    assert store.transact(lambda unit: unit.first_time("d1", NOW))


def test_a_delivery_is_taken_once(store: Database) -> None:
    taken = [store.transact(lambda unit: unit.first_time("d1", NOW)) for _ in range(3)]
    assert taken == [True, False, False]
    assert store.transact(lambda unit: unit.first_time("d2", NOW))


def test_two_people_at_one_address_are_a_conflict_that_names_nobody(store: Database) -> None:
    write(store, person("aino"))
    twin = replace(person("secret-id"), address=person("aino").address)
    with pytest.raises(Conflict) as raised:
        write(store, twin)
    assert "people" in str(raised.value)
    assert "aino" not in str(raised.value)
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None or raised.value.__suppress_context__


def test_a_fact_without_what_it_belongs_to_is_a_conflict(store: Database) -> None:
    with pytest.raises(Conflict):
        write(store, run("r", "nobody"))


def test_erasing_a_person_deletes_words_and_messages_for_good(store: Database) -> None:
    """Also when the turn forgot to drop them; the other's words stay."""
    theirs = [answer("a1", "aino", SeenBy.PAIR), answer("v1", "ville", SeenBy.PAIR, question="START-02")]
    runs = [run("r-aino", "aino"), run("r-ville", "ville")]
    write(
        store,
        *pair(),
        *theirs,
        *runs,
        tells=[tell("t1"), tell("t2", "ville")],
        alarms=[alarm("aino-reminder")],
    )
    write(store, replace(person("aino"), name="", erased_at=NOW), tells=[tell("farewell")])
    assert words(store, "aino", "a1") == {}
    assert set(words(store, "ville", "a1", "v1")) == {"v1"}
    alarms, messages = store.claims.waiting(9)
    assert [row.key for row in messages] == ["t2", "farewell"]
    assert alarms == []
    left = load(store, "ville").facts
    assert "a1" not in left[type(theirs[0])]
    assert set(left[type(runs[0])]) == {"r-ville"}
    assert not list(load(store, "aino").all(Enrolment, lambda one: one.person == "aino"))


def test_what_an_erased_person_said_of_the_others_tasks_goes_on_every_journey(store: Database) -> None:
    """Also on one that is over: the turn that erases does not know it."""
    both = ("aino", "ville")
    task = Task(
        id="t", journey="aino-ville", owner="ville", kind=TaskKind.OTHER, answer="v1", told=both, doers=both, at=NOW,
        marks=(("aino", TaskMark.DONE, NOW), ("ville", TaskMark.KEPT, NOW)),
    )  # fmt: skip
    question = OwnQuestion(
        id="q", journey="aino-ville", owner="ville", together=True, answer="v2", told=both, at=NOW
    )
    write(store, *pair(), task, question)
    write(store, replace(person("aino"), name="", erased_at=NOW))
    left = load(store, "ville")
    assert left.get(Task, "t") == task.without("aino")
    assert left.get(OwnQuestion, "q") == replace(question, told=("ville",))


def test_deleting_a_person_deletes_what_is_theirs_alone(store: Database) -> None:
    aino = person("aino")
    write(store, *pair(), run("r", "aino"), answer("a1", "aino", SeenBy.PAIR), tells=[tell("t1")])
    write(store, replace(run("r", "aino"), revision=1), drop=[aino])
    assert all(not found for found in load(store, "aino").facts.values())
    ville = load(store, "ville")
    assert ville.get(Journey, "aino-ville").members == ("aino", "ville")
    assert store.claims.waiting(9) == ([], [])
    assert words(store, "ville", "a1") == {}


def test_a_closed_store_takes_nothing(store: Database) -> None:
    store.close()
    with pytest.raises(StoreClosed):
        store.transact(lambda unit: unit.first_time("d1", NOW))
    with pytest.raises(StoreClosed):
        store.claims.next_due()
    store.close()
