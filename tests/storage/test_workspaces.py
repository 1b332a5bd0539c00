"""Workspaces: their tokens lie sealed, one process renews, what was uninstalled is erased."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from bot.domain.effect import Lane, Place, Tell
from bot.domain.event import Address
from bot.domain.message import Say as Paragraph
from bot.domain.message import message, say
from bot.domain.people import Person
from bot.domain.privacy import SeenBy
from bot.domain.programme import Programme
from bot.ports import Scope, UnitOfWork
from bot.workspaces import Workspace, WorkspaceState
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.errors import Unreadable
from storage.open import Database, open_store, reseal
from tests.storage.facts import (
    DAY,
    HOUR,
    LEASE,
    NOW,
    alarm,
    answer,
    load,
    pair,
    person,
    programme,
    tell,
    write,
)

TOKEN = "xoxb-very-secret"


def workspace(name: str = "w", **more: Any) -> Workspace:
    """An installed workspace of the platform of `tests.storage.facts`."""
    given: dict[str, Any] = {
        "platform": "demo", "id": name, "name": "Hoitokoti Aamurusko", "state": WorkspaceState.INSTALLED, "since": NOW,
        "facts": {"bot_user": "U1"}, "secrets": {"bot_token": TOKEN}, "expires_at": NOW + 12 * HOUR,
    }  # fmt: skip
    return Workspace(**{**given, **more})


def at(room: str = "", channel: str = "", workspace: str = "") -> Place:
    return Place(platform="demo" if workspace else "", workspace=workspace, channel=channel, room=room)


def to(place: Place, key: str) -> Tell:
    return Tell(key, place, message(Paragraph(say("some.phrase"))), NOW, Lane.PROACTIVE)


def waiting(store: Database) -> set[str]:
    """The keys of the messages that wait."""
    return {row.key for row in store.claims.waiting(50)[1]}


def test_a_workspace_is_found_as_it_was_kept_and_may_be_changed(store: Database) -> None:
    assert store.workspaces.find("demo", "w") is None
    first, other = workspace(), workspace("v", secrets={}, expires_at=None, trouble="missing_scope")
    for one in (first, other, workspace("w", platform="elsewhere")):
        store.workspaces.keep(one)
    assert store.workspaces.find("demo", "w") == first
    assert list(store.workspaces.all("demo")) == [other, first]
    changed = replace(first, secrets={"bot_token": "new", "refresh": "r"}, name="Aamurusko")
    store.workspaces.keep(changed)
    store.workspaces.troubled("demo", "w", "invalid_auth")
    assert store.workspaces.find("demo", "w") == replace(changed, trouble="invalid_auth")
    store.workspaces.troubled("demo", "w", "")
    assert store.workspaces.find("demo", "w") == changed


def test_nobody_reads_a_token_in_the_database_or_opens_it_in_another_place(
    url: str, store: Database, keys: KeyRing
) -> None:
    store.workspaces.keep(workspace())
    assert TOKEN not in repr(workspace())
    rows = raw(store, "SELECT * FROM workspaces")
    assert TOKEN.encode() not in pickle.dumps(rows, protocol=0)
    raw(store, "UPDATE workspaces SET id = 'other'")
    with pytest.raises(Unreadable):
        store.workspaces.find("demo", "other")
    stranger = open_store(url, parse_keys(generate_key("second")))
    with pytest.raises(Unreadable, match="'first'"):
        stranger.workspaces.find("demo", "other")
    stranger.close()


def test_rotating_the_keys_takes_the_tokens_along(url: str) -> None:
    old, new = generate_key("old"), generate_key("new")
    first = open_store(url, parse_keys(old))
    first.workspaces.keep(workspace())
    write(first, *pair(), answer("one", "aino", SeenBy.AUTHOR))
    first.close()
    both = open_store(url, parse_keys(f"{new},{old}"))
    assert reseal(both) == 2
    assert reseal(both) == 0
    both.close()
    alone = open_store(url, parse_keys(new))
    assert alone.workspaces.find("demo", "w") == workspace()
    alone.close()


def test_one_process_at_a_time_renews_a_token(store: Database) -> None:
    def claim(now: Any = NOW) -> bool:
        return store.workspaces.renewal("demo", "w", now, LEASE)

    assert not claim(), "nothing is installed there"
    store.workspaces.keep(workspace())
    assert [claim(), claim()] == [True, False]
    assert claim(NOW + LEASE), "whoever renewed it never came back"
    store.workspaces.keep(workspace())
    assert claim(NOW + LEASE), "it was renewed, and may be again"


def test_what_is_taken_away_loses_its_tokens_at_once(store: Database) -> None:
    write(store, *pair(), tells=[tell("to-aino")])
    store.workspaces.keep(workspace())
    store.workspaces.removed("demo", "w", WorkspaceState.REVOKED, NOW + HOUR)
    revoked = workspace(state=WorkspaceState.REVOKED, since=NOW + HOUR, secrets={}, expires_at=None)
    assert store.workspaces.find("demo", "w") == revoked
    assert waiting(store) == {"to-aino"}, "installing anew heals it"
    store.workspaces.keep(workspace())
    assert store.workspaces.find("demo", "w") == workspace()


@pytest.mark.parametrize("order", [1, -1])
def test_the_two_tidings_of_an_end_may_come_in_any_order(store: Database, order: int) -> None:
    store.workspaces.keep(workspace())
    for state in [WorkspaceState.REVOKED, WorkspaceState.UNINSTALLED][::order]:
        store.workspaces.removed("demo", "w", state, NOW)
    found = store.workspaces.find("demo", "w")
    assert found is not None
    assert (found.state, found.secrets) == (WorkspaceState.UNINSTALLED, {})


def test_what_waits_for_a_workspace_that_took_the_bot_away_is_settled(store: Database) -> None:
    write(
        store,
        *pair(),
        person("muualla", address=Address("demo", "v", "muualla")),
        tells=[
            tell("to-aino"),
            tell("elsewhere", "muualla"),
            to(at(channel="c", workspace="w"), "to-channel"),
            to(at(channel="c", workspace="v"), "channel-elsewhere"),
            to(at(room="aino-ville"), "to-room"),
        ],
    )
    store.workspaces.removed("demo", "w", WorkspaceState.UNINSTALLED, NOW)
    assert waiting(store) == {"elsewhere", "channel-elsewhere"}
    assert store.health(NOW).refused == 3


def test_forgetting_leaves_nothing_of_a_workspace_and_all_of_the_others(store: Database) -> None:
    here = [*pair(), answer("a1", "aino", SeenBy.AUTHOR)]
    elsewhere = person("muualla", address=Address("demo", "v", "muualla"))
    theirs = programme("muu", ("muualla",), workspace="v")
    write(
        store,
        *here,
        elsewhere,
        theirs,
        answer("a2", "muualla", SeenBy.AUTHOR, journey=""),
        tells=[tell("to-aino"), tell("to-muualla", "muualla"), to(at(room="aino-ville"), "to-room")],
        alarms=[alarm("about-aino"), replace(alarm("about-muualla"), person="muualla")],
    )
    for name in "wv":
        store.workspaces.keep(workspace(name))
        store.workspaces.keep_room("demo", name, "j", "C1")
        assert store.transact(partial(_taken, f"demo:{name}:1"))
    assert store.workspaces.forget("demo", "w") == 5
    assert waiting(store) == {"to-muualla"}
    assert [one.subject for one in store.claims.waiting(9)[0]] == ["about-muualla"]
    assert [one.id for one in store.workspaces.all("demo")] == ["v"]
    assert [store.workspaces.room("demo", name, "j") for name in "wv"] == ["", "C1"]
    left = {name: len(raw(store, f"SELECT 1 FROM {name}")) for name in EMPTIED}
    assert left == dict.fromkeys(EMPTIED, 0) | {"people": 1, "programmes": 1, "answers": 1, "inbox": 1}
    assert load(store, "muualla").facts[Person] == {"muualla": elsewhere}
    assert load(store, "muualla").facts[Programme] == {"muu": theirs}
    assert store.workspaces.forget("demo", "w") == 0


EMPTIED = ("people", "programmes", "enrolments", "journeys", "journey_members", "answers", "inbox")


def test_what_was_uninstalled_long_ago_is_forgotten(store: Database) -> None:
    write(store, *pair())
    store.workspaces.keep(workspace("v"))
    store.workspaces.keep(workspace())
    store.workspaces.removed("demo", "w", WorkspaceState.UNINSTALLED, NOW - 31 * DAY)
    store.workspaces.removed("demo", "v", WorkspaceState.REVOKED, NOW - 31 * DAY)
    assert store.workspaces.prune(NOW - 32 * DAY) == 0
    assert store.workspaces.prune(NOW - 30 * DAY) == 5
    assert [one.id for one in store.workspaces.all("demo")] == ["v"]


def test_an_installation_that_began_ends_once_and_in_time(store: Database) -> None:
    ends = NOW + timedelta(minutes=10)
    for state in ("one", "two", "three"):
        store.workspaces.issue(state, ends)
    assert not store.workspaces.consume("unknown", NOW)
    assert [store.workspaces.consume("one", NOW) for _ in range(2)] == [True, False]
    assert not store.workspaces.consume("two", ends)
    store.workspaces.prune(ends)
    assert store.workspaces.consume("three", NOW)
    store.workspaces.prune(ends + DAY)
    assert not store.workspaces.consume("two", NOW), "it is not kept for ever"


def test_installations_that_strangers_begin_and_leave_do_not_pile_up(store: Database) -> None:
    ends = NOW + timedelta(minutes=10)
    store.workspaces.issue("left", ends)
    store.workspaces.issue("under way", ends + HOUR)
    store.workspaces.issue("new", ends + HOUR + timedelta(minutes=1))
    kept = [state for state in ("left", "under way", "new") if store.workspaces.consume(state, NOW)]
    assert kept == ["under way", "new"]


def test_a_groups_room_is_remembered_until_it_is_forgotten(store: Database) -> None:
    rooms = store.workspaces
    assert rooms.room("demo", "w", "journey") == ""
    rooms.keep_room("demo", "w", "journey", "C1")
    rooms.keep_room("demo", "v", "journey", "C2")
    rooms.keep_room("demo", "w", "journey", "C3")
    assert rooms.room("demo", "w", "journey") == "C3"
    rooms.keep_room("demo", "w", "journey", "")
    assert [rooms.room("demo", name, "journey") for name in "wv"] == ["", "C2"]


def test_what_is_known_in_a_room_is_the_group_and_when_it_meets(store: Database) -> None:
    write(store, *pair(), answer("a1", "aino", SeenBy.PAIR), tells=[to(at(room="aino-ville"), "hello")])
    [claimed] = store.claims.outbox(NOW, 9, LEASE)
    assert claimed.to.room == "aino-ville"
    world = store.transact(lambda unit: unit.load(Scope(room="aino-ville", named=("tuula",))))
    assert {one.id for one in world.all(Person)} == {"aino", "ville", "leena", "tuula"}
    assert {kind.__name__ for kind, found in world.facts.items() if found} == {
        "Person",
        "Programme",
        "Journey",
    }
    assert not store.transact(lambda unit: unit.load(Scope(room="nobody"))).facts[Person]


def _taken(delivery: str, unit: UnitOfWork) -> bool:
    return unit.first_time(delivery, NOW)


def raw(store: Database, sql: str) -> list[Any]:
    """Rows as they lie in the database."""
    change: Callable[..., Any] = store.workspaces._runner.change

    def run(on: Any) -> list[Any]:
        done = on.execute(sql)
        return list(done.fetchall()) if sql.startswith("SELECT") else []

    found: list[Any] = change(run)
    return found
