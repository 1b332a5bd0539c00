"""What doctor says of a workplace with several homes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.cli.doctor_together import examine_together
from bot.config import TOGETHER
from bot.domain.workplace import ALONE, read_together
from bot.workspaces import Workspace, WorkspaceState
from storage.crypto import generate_key, parse_keys
from storage.open import Database, open_store
from tests.talk import START

WORKPLACE = read_together("slack:T1+teams:tenant")


@pytest.fixture
def store() -> Iterator[Database]:
    """Rinnalla is installed in the workspace, and nobody has heard of the tenant."""
    with closing(open_store("sqlite://", parse_keys(generate_key("k")))) as opened:
        keep(opened, "slack", "T1")
        yield opened


def keep(store: Database, platform: str, workspace: str) -> None:
    store.workspaces.keep(
        Workspace(platform=platform, id=workspace, name="Hoiva", state=WorkspaceState.INSTALLED, since=START)
    )


def test_without_the_setting_there_is_nothing_to_say(store: Database) -> None:
    assert examine_together(ALONE, store.health(START)) == []


def test_a_home_without_the_app_is_named_with_the_setting_and_the_remedy(store: Database) -> None:
    [finding] = examine_together(WORKPLACE, store.health(START))
    assert not finding.well
    assert "not installed in teams:tenant" in finding.seen
    assert TOGETHER in finding.remedy


def test_all_is_well_when_the_app_is_in_each_until_one_removes_it(store: Database) -> None:
    keep(store, "teams", "tenant")
    [finding] = examine_together(WORKPLACE, store.health(START))
    assert (finding.well, finding.seen) == (True, "one workplace: slack:T1 + teams:tenant")
    store.workspaces.removed("slack", "T1", WorkspaceState.UNINSTALLED, START)
    [finding] = examine_together(WORKPLACE, store.health(START))
    assert "not installed in slack:T1" in finding.seen
