"""What holds for the memory of workspaces, on every database and for the fake that tests of adapters use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.workspaces import Workspace, Workspaces, WorkspaceState
from storage.open import Database
from tests.workspaces import MemoryWorkspaces

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
LEASE = timedelta(seconds=60)
ONE = Workspace(
    platform="slack",
    id="T1",
    name="Hoiva",
    state=WorkspaceState.INSTALLED,
    since=NOW,
    facts={"bot_user": "UBOT", "scopes": "chat:write,commands"},
    secrets={"bot_token": "xoxb-1", "refresh_token": "xoxe-1"},
    expires_at=NOW + timedelta(hours=12),
)


@pytest.fixture(params=["database", "fake"])
def workspaces(request: pytest.FixtureRequest, store: Database) -> Workspaces:
    """The real memory, and the fake."""
    if request.param == "fake":
        return MemoryWorkspaces()
    real: Workspaces = store.workspaces
    return real


def test_what_is_kept_is_found_as_it_was(workspaces: Workspaces) -> None:
    assert workspaces.find("slack", "T1") is None
    workspaces.keep(ONE)
    assert workspaces.find("slack", "T1") == ONE
    assert workspaces.find("teams", "T1") is None
    assert list(workspaces.all("slack")) == [ONE]
    assert list(workspaces.all("teams")) == []

    changed = replace(ONE, name="Koti", secrets={"bot_token": "xoxb-2"}, expires_at=None)
    workspaces.keep(changed)
    assert workspaces.find("slack", "T1") == changed


def test_one_at_a_time_renews_until_it_keeps_or_its_lease_ends(workspaces: Workspaces) -> None:
    workspaces.keep(ONE)
    assert workspaces.renewal("slack", "T1", NOW, LEASE) is True
    assert workspaces.renewal("slack", "T1", NOW + timedelta(seconds=59), LEASE) is False
    assert workspaces.renewal("slack", "T1", NOW + LEASE, LEASE) is True
    workspaces.keep(ONE)
    assert workspaces.renewal("slack", "T1", NOW + LEASE, LEASE) is True


def test_a_trouble_is_noted_and_changes_nothing_else(workspaces: Workspaces) -> None:
    workspaces.keep(ONE)
    workspaces.troubled("slack", "T1", "missing_scope")
    assert workspaces.find("slack", "T1") == replace(ONE, trouble="missing_scope")
    workspaces.troubled("slack", "T1", "")
    assert workspaces.find("slack", "T1") == ONE
    workspaces.troubled("slack", "T9", "missing_scope")
    assert workspaces.find("slack", "T9") is None


@pytest.mark.parametrize("state", [WorkspaceState.REVOKED, WorkspaceState.UNINSTALLED])
def test_what_is_removed_has_no_secrets_left(workspaces: Workspaces, state: WorkspaceState) -> None:
    workspaces.keep(ONE)
    workspaces.removed("slack", "T1", state, NOW + LEASE)
    found = workspaces.find("slack", "T1")
    assert found is not None
    assert (found.state, found.since, dict(found.secrets)) == (state, NOW + LEASE, {})
    assert found.expires_at is None


def test_a_state_works_once_and_only_while_it_lives(workspaces: Workspaces) -> None:
    workspaces.issue("hash-1", NOW + LEASE)
    workspaces.issue("hash-2", NOW + LEASE)
    assert workspaces.consume("never", NOW) is False
    assert workspaces.consume("hash-1", NOW) is True
    assert workspaces.consume("hash-1", NOW) is False
    assert workspaces.consume("hash-2", NOW + LEASE) is False


def test_rooms_are_remembered_until_they_are_forgotten(workspaces: Workspaces) -> None:
    assert workspaces.room("slack", "T1", "journey") == ""
    workspaces.keep_room("slack", "T1", "journey", "C1")
    workspaces.keep_room("slack", "T1", "journey", "C2")
    assert workspaces.room("slack", "T1", "journey") == "C2"
    assert workspaces.room("slack", "T2", "journey") == ""
    workspaces.keep_room("slack", "T1", "journey", "")
    assert workspaces.room("slack", "T1", "journey") == ""


def test_only_what_was_uninstalled_long_ago_is_pruned(workspaces: Workspaces) -> None:
    for name, state, days in (
        ("T1", WorkspaceState.UNINSTALLED, 31),
        ("T2", WorkspaceState.UNINSTALLED, 29),
        ("T3", WorkspaceState.REVOKED, 99),
        ("T4", WorkspaceState.INSTALLED, 99),
    ):
        workspaces.keep(replace(ONE, id=name))
        if state is not WorkspaceState.INSTALLED:
            workspaces.removed("slack", name, state, NOW - timedelta(days=days))
    assert list(workspaces.long_gone(NOW - timedelta(days=30))) == [("slack", "T1")]
    workspaces.prune(NOW - timedelta(days=30))
    assert list(workspaces.long_gone(NOW - timedelta(days=30))) == []
    assert {one.id for one in workspaces.all("slack")} == {"T2", "T3", "T4"}


def test_where_nobody_is_together_nobody_is_cut_off(workspaces: Workspaces) -> None:
    workspaces.keep(ONE)
    workspaces.removed("slack", "T1", WorkspaceState.UNINSTALLED, NOW)
    assert list(workspaces.shared("slack", "T1")) == []
    assert list(workspaces.cut_off()) == []


def test_what_is_forgotten_is_gone(workspaces: Workspaces) -> None:
    workspaces.keep(ONE)
    workspaces.forget("slack", "T1")
    assert workspaces.find("slack", "T1") is None
    assert list(workspaces.all("slack")) == []
