"""What the operator sees, and what is forgotten in time: counts and states only."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.effect import Place
from bot.domain.people import Reach
from bot.domain.privacy import SeenBy
from bot.workspaces import WorkspaceState
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.open import Database, open_store
from tests.storage.facts import DAY, HOUR, LEASE, NOW, alarm, answer, pair, person, programme, tell, write
from tests.storage.test_workspaces import TOKEN, workspace


def test_health_counts_what_waits_what_is_late_and_whom_nobody_reaches(store: Database) -> None:
    write(
        store,
        *pair(),
        replace(person("kalle"), reach=Reach.BLOCKED),
        tells=[tell("late", due_at=NOW - HOUR), tell("ahead", "ville", NOW + HOUR)],
        alarms=[alarm("late", NOW - HOUR), alarm("now", NOW), alarm("ahead", NOW + HOUR)],
    )
    health = store.health(NOW)
    assert (health.people, health.unreachable) == (5, 1)
    assert health.unreachable_by == (("blocked", 1),)
    assert (health.waiting_alarms, health.late_alarms) == (3, 1)
    assert (health.unsent, health.late_messages, health.refused) == (2, 1, 0)


def test_health_names_a_key_that_is_missing(url: str, keys: KeyRing) -> None:
    first = open_store(url, keys)
    write(first, *pair(), answer("one", "aino", SeenBy.AUTHOR))
    assert (first.health(NOW).answers, first.health(NOW).unknown_keys) == (1, ())
    first.close()
    other = open_store(url, parse_keys(generate_key("second")))
    assert other.health(NOW).unknown_keys == ("first",)
    other.close()


def test_health_counts_what_nobody_knows_of(store: Database) -> None:
    write(store, *pair(), tells=[tell("lost"), tell("waits", "ville")])
    lost, waits = sorted(store.claims.outbox(NOW, 9, LEASE), key=lambda row: row.key)
    store.claims.put_back(waits, NOW + DAY)
    assert store.health(NOW).unsure == 0
    store.claims.unsure(lost, NOW, NOW + HOUR)
    assert store.health(NOW).unsure == 1
    [again] = store.claims.outbox(NOW + HOUR, 9, LEASE)
    store.claims.sent(again, "ref", NOW)
    assert store.health(NOW).unsure == 0


def test_health_shows_where_the_bot_is_installed_and_what_is_the_trouble(store: Database) -> None:
    assert store.health(NOW).workspaces == ()
    for name in ("w", "v"):
        store.workspaces.keep(workspace(name))
    store.workspaces.troubled("demo", "w", "missing_scope")
    store.workspaces.removed("demo", "v", WorkspaceState.REVOKED, NOW)
    assert store.health(NOW).workspaces == (
        ("demo", "v", "Hoitokoti Aamurusko", "revoked", ""),
        ("demo", "w", "Hoitokoti Aamurusko", "installed", "missing_scope"),
    )
    assert TOKEN not in repr(store.health(NOW))


def test_a_key_that_only_a_token_is_sealed_with_is_missed_too(url: str, keys: KeyRing) -> None:
    first = open_store(url, keys)
    first.workspaces.keep(workspace())
    first.close()
    other = open_store(url, parse_keys(generate_key("second")))
    assert other.health(NOW).unknown_keys == ("first",)
    other.close()


def test_health_names_the_guides_that_programmes_go_by(store: Database) -> None:
    assert store.health(NOW).guides == ()
    write(store, *pair())
    assert store.health(NOW).guides == (("mentoring-journey", 1),)


def test_only_what_is_old_and_settled_is_forgotten(store: Database) -> None:
    store.transact(lambda unit: unit.first_time("old", NOW - 2 * DAY))
    store.transact(lambda unit: unit.first_time("new", NOW))
    write(store, *pair(), tells=[tell("sent", due_at=NOW - 3 * DAY), tell("unsent", "ville", NOW - 3 * DAY)])
    sent, _ = sorted(store.claims.outbox(NOW, 10, LEASE), key=lambda row: row.key)
    store.claims.sent(sent, "ref", NOW - 2 * DAY)
    assert store.claims.prune(NOW - DAY) == 2
    assert [row.key for row in store.claims.waiting(10)[1]] == ["unsent"]
    assert store.transact(lambda unit: unit.first_time("old", NOW + timedelta(days=1)))
    assert not store.transact(lambda unit: unit.first_time("new", NOW + timedelta(days=1)))


def test_health_shows_the_programmes_whose_channel_takes_nothing_until_it_does(store: Database) -> None:
    place = Place(platform="demo", workspace="w", channel="C1", language="fi")
    told = [replace(tell(key), to=place) for key in ("first", "second")]
    write(store, *pair(), replace(programme(), channel="C1"), programme("other"), tells=told)
    [first] = store.claims.outbox(NOW, 9, LEASE)
    store.claims.refused(first, "is_archived", NOW)
    assert store.health(NOW).refusing == (("demo", "w", "care", "is_archived"),)
    [second] = store.claims.outbox(NOW, 9, LEASE)
    store.claims.sent(second, "ref", NOW)
    assert store.health(NOW).refusing == ()
