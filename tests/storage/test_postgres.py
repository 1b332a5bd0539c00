"""Several processes on one database: lost races are run again, and nobody notices."""

import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Any

import psycopg
import pytest

from bot.domain.people import Person
from bot.domain.privacy import SeenBy
from bot.domain.programme import Programme
from bot.ports import Scope
from storage.crypto import KeyRing
from storage.errors import Conflict, StorageError, Unavailable
from storage.open import open_store
from storage.postgres import PostgresStore
from storage.unit_of_work import SqlUnitOfWork
from tests.storage.facts import DAY, LEASE, NOW, answer, load, pair, person, programme, tell, write
from tests.storage.test_workspaces import workspace

pytestmark = pytest.mark.loopback
PATIENCE = 30


@pytest.fixture
def stores(postgres_url: str, keys: KeyRing) -> Iterator[tuple[PostgresStore, PostgresStore]]:
    """Two processes' stores on one database."""
    both = PostgresStore(postgres_url, keys), PostgresStore(postgres_url, keys)
    yield both
    for store in both:
        store.close()


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Do these at the same moment."""
    with ThreadPoolExecutor(len(acts)) as threads:
        return [done.result(PATIENCE) for done in [threads.submit(act) for act in acts]]


def test_acts_at_the_same_moment_see_each_other(stores: tuple[PostgresStore, PostgresStore]) -> None:
    """Both read before either writes; the one that lost is run again on what the other wrote."""
    write(stores[0], person("leena"), programme())
    both_have_read = threading.Barrier(2)
    runs: list[str] = []

    def add_a_lead(name: str) -> Callable[[SqlUnitOfWork], None]:
        def work(unit: SqlUnitOfWork) -> None:
            world = unit.load(Scope(person="leena"))
            if runs.count(name) == 0:
                runs.append(name)
                both_have_read.wait(PATIENCE)
            else:
                runs.append(name)
            old = world.get(Programme, "care")
            world.keep(replace(old, leads=(*old.leads, name)))
            unit.write(world, [tell(f"welcome {name}", name)], [], [])

        return work

    at_once(
        lambda: stores[0].transact(add_a_lead("aino")),
        lambda: stores[1].transact(add_a_lead("ville")),
    )
    assert set(load(stores[0], "leena").get(Programme, "care").leads) == {"leena", "aino", "ville"}
    assert len(runs) > 2, "nobody lost the race, so this test shows nothing"
    assert len(stores[0].claims.waiting(9)[1]) == 2


def test_one_who_writes_to_the_bot_twice_at_once_becomes_one_person(
    stores: tuple[PostgresStore, PostgresStore],
) -> None:
    both_have_read = threading.Barrier(2)
    waited: set[str] = set()

    def meet(new_id: str) -> Callable[[SqlUnitOfWork], str]:
        def work(unit: SqlUnitOfWork) -> str:
            address = person("aino").address
            world = unit.load(Scope(address=address))
            if new_id not in waited:
                waited.add(new_id)
                both_have_read.wait(PATIENCE)
            known = world.person_at(address) or world.keep(replace(person("aino"), id=new_id))
            unit.write(world, [], [], [])
            return known.id

        return work

    first, second = at_once(lambda: stores[0].transact(meet("a1")), lambda: stores[1].transact(meet("a2")))
    assert first == second
    assert list(load(stores[0], first).facts[Person]) == [first]


def test_one_delivery_to_two_processes_is_taken_once(stores: tuple[PostgresStore, PostgresStore]) -> None:
    together = threading.Barrier(2)

    def take(store: PostgresStore, delivery: str) -> bool:
        together.wait(PATIENCE)
        return store.transact(lambda unit: unit.first_time(delivery, NOW))

    for number in range(20):
        taken = at_once(*(lambda store=store, n=number: take(store, f"d{n}") for store in stores))
        assert sorted(taken) == [False, True]


def test_a_rule_that_is_really_broken_is_told_without_values(
    stores: tuple[PostgresStore, PostgresStore],
) -> None:
    write(stores[0], person("aino"))
    with pytest.raises(Conflict) as raised:
        write(stores[0], replace(person("secret-id"), address=person("aino").address, name="Secret"))
    said = repr(raised.value)
    assert "uq_people" in said
    assert "aino" not in said
    assert "ecret" not in said


def test_a_broken_connection_is_replaced(
    stores: tuple[PostgresStore, PostgresStore], postgres_url: str
) -> None:
    write(stores[0], person("aino"))
    assert stores[0].claims.next_due() == (None, None)
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rinnalla'"
        )
    assert load(stores[0], "aino").get(Person, "aino") == person("aino")
    assert stores[0].claims.alarms(NOW, 1, NOW - NOW) == []


def test_more_callers_than_connections_wait_their_turn(stores: tuple[PostgresStore, PostgresStore]) -> None:
    def count(number: int) -> bool:
        return stores[0].transact(lambda unit: unit.first_time(f"d{number}", NOW))

    assert all(at_once(*(lambda n=n: count(n) for n in range(30))))


def test_text_that_postgresql_cannot_hold_is_an_error_without_the_text(
    stores: tuple[PostgresStore, PostgresStore],
) -> None:
    with pytest.raises(StorageError) as raised:
        write(stores[0], replace(person("aino"), name="Secret\0"))
    assert "Secret" not in repr(raised.value)


def test_a_database_that_is_not_there_is_an_error_without_the_password(keys: KeyRing) -> None:
    with pytest.raises(Unavailable) as raised:
        open_store("postgresql://someone:hunter2@127.0.0.1:1/nothing", keys)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize("rest", ["u:pass word@h/x", "u:password@h/x?bogus=1", "u:password%zz@h/x"])
def test_a_url_that_cannot_be_read_is_not_shown(keys: KeyRing, rest: str) -> None:
    with pytest.raises(StorageError) as caught:
        open_store(f"postgresql://{rest}", keys)
    told = "".join(traceback.format_exception(caught.value))
    assert "bogus" not in told
    assert "word" not in told.partition("StorageError: ")[2]


def test_of_several_processes_one_renews_a_token_and_one_ends_an_installation(
    stores: tuple[PostgresStore, PostgresStore],
) -> None:
    stores[0].workspaces.keep(workspace())
    stores[0].workspaces.issue("state", NOW + DAY)
    several = [store.workspaces for store in stores] * 4
    renewed = at_once(*(partial(one.renewal, "demo", "w", NOW, LEASE) for one in several))
    ended = at_once(*(partial(one.consume, "state", NOW) for one in several))
    assert (sum(renewed), sum(ended)) == (1, 1)


def test_a_workspace_is_forgotten_while_its_people_go_on_acting(
    stores: tuple[PostgresStore, PostgresStore],
) -> None:
    """Whoever acts afterwards is a stranger; nothing of before is left."""
    write(stores[0], *pair(), answer("a1", "aino", SeenBy.AUTHOR))
    stores[0].workspaces.keep(workspace())

    def act(number: int) -> object:
        return stores[1].transact(lambda unit: unit.first_time(f"demo:w:{number}", NOW))

    at_once(
        partial(stores[0].workspaces.forget, "demo", "w"),
        *(partial(act, number) for number in range(6)),
    )
    stores[1].workspaces.forget("demo", "w")
    assert stores[1].transact(lambda unit: unit.first_time("demo:w:0", NOW))
    assert (stores[0].health(NOW).people, stores[0].health(NOW).answers) == (0, 0)
