"""The directory of workspaces: who is installed with which token, without asking Slack each time."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast

import pytest

from adapters.slack.entry import Entry, Grant, Identity
from adapters.slack.errors import CallFailed
from adapters.slack.known import KNOWN_FOR
from adapters.slack.workspaces import Directory
from bot.config import ConfigError, SlackSettings
from bot.workspaces import Workspace, WorkspaceState
from tests.workspaces import MemoryWorkspaces

T = TypeVar("T")
START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ONE = SlackSettings(bot_token="xoxb-hunter2", signing_secret="hunter3")
MANY = SlackSettings(signing_secret="hunter3", client_id="1.2", client_secret="hunter5")


def identity(workspace: str = "T1") -> Identity:
    return Identity(workspace, "Hoiva", "UBOT", "B1", "https://hoiva.slack.com/", ("chat:write", "commands"))


def grant(token: str = "xoxb-first", *, workspace: str = "T1", seconds: int = 0, refresh: str = "") -> Grant:
    return Grant(workspace, "Hoiva", "A1", "UBOT", "U9", ("chat:write",), seconds, token, refresh)


@dataclass
class FakeEntry:
    """Slack at its door: answers in turn; an exception among them is raised. Counts what it was asked."""

    identities: list[Identity | CallFailed] = field(default_factory=lambda: [identity()])
    grants: list[Grant | CallFailed] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    hold: asyncio.Event | None = None

    async def identity(self, token: str) -> Identity:
        self.asked.append(token)
        return _given(self.identities)

    async def renewed(self, refresh_token: str) -> Grant:
        self.asked.append(refresh_token)
        if self.hold is not None:
            await self.hold.wait()
        return _given(self.grants)


def _given(answers: list[T | CallFailed]) -> T:
    answer = answers.pop(0)
    if isinstance(answer, CallFailed):
        raise answer
    return answer


class Scene:
    """A directory over memory, with hands on both clocks."""

    def __init__(self, settings: SlackSettings, store: MemoryWorkspaces | None = None) -> None:
        self.time = START
        self.store = store or MemoryWorkspaces()
        self.entry = FakeEntry()
        self.directory = Directory(self.store, settings, cast(Entry, self.entry), self, lambda: self.time)

    def now(self) -> datetime:
        return self.time

    @property
    def kept(self) -> Workspace:
        return self.store.kept["slack", "T1"]


def run(doing: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(doing)


# --- one bot token ------------------------------------------------------------------------------------------


def test_the_one_token_is_asked_once_whose_it_is_and_never_stored() -> None:
    async def scene() -> None:
        one = Scene(ONE)
        await one.directory.start()

        assert await one.directory.token("T1") == "xoxb-hunter2"
        result = await one.directory.authorize(None, "T1", "U1")
        assert result is not None
        assert (result.bot_token, result.bot_user_id, result.bot_id) == ("xoxb-hunter2", "UBOT", "B1")
        assert one.entry.asked == ["xoxb-hunter2"]
        assert one.kept.secrets == {}
        assert "hunter" not in str(one.kept.facts)
        assert one.kept.facts["scopes"] == "chat:write,commands"

    run(scene())


def test_the_one_token_is_of_its_own_workspace_only() -> None:
    async def scene() -> None:
        one = Scene(ONE)
        await one.directory.start()
        await one.directory.installed(grant(workspace="T2"))

        assert await one.directory.token("T2") == ""
        assert await one.directory.authorize(None, "T2", "U1") is None
        assert await one.directory.authorize(None, None, "U1") is None

    run(scene())


@pytest.mark.parametrize("code", ["invalid_auth", "account_inactive", "token_revoked"])
def test_a_refused_token_stops_the_start_and_names_the_variable(code: str) -> None:
    async def scene() -> None:
        one = Scene(ONE)
        one.entry.identities = [CallFailed(code)]
        with pytest.raises(ConfigError, match="SLACK_BOT_TOKEN") as caught:
            await one.directory.start()
        assert code in str(caught.value)
        assert "hunter" not in str(caught.value)

    run(scene())


def test_a_start_while_slack_is_away_goes_on_with_what_is_known_of_the_same_token() -> None:
    async def scene() -> None:
        earlier = Scene(ONE)
        await earlier.directory.start()

        again = Scene(ONE, earlier.store)
        again.entry.identities = [CallFailed("no_connection")]
        await again.directory.start()
        assert await again.directory.token("T1") == "xoxb-hunter2"

        other = Scene(replace(ONE, bot_token="xoxb-other"), earlier.store)
        other.entry.identities = [CallFailed("no_connection")]
        with pytest.raises(ConfigError, match="SLACK_API_URL"):
            await other.directory.start()

    run(scene())


# --- many workspaces ----------------------------------------------------------------------------------------


def test_a_workspace_is_asked_of_the_store_once_in_a_while_only() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        for _ in range(50):
            assert await many.directory.authorize("E1", "T1", "U1") is not None
        assert many.store.asked == 0

        many.store.removed("slack", "T1", WorkspaceState.UNINSTALLED, START)
        many.time += KNOWN_FOR
        assert await many.directory.authorize("E1", "T1", "U1") is None
        assert many.store.asked == 1
        assert many.entry.asked == []

    run(scene())


class Away(MemoryWorkspaces):
    """A store that does not answer until it is let go, and then with an error."""

    let_go = threading.Event()

    def find(self, platform: str, workspace: str) -> Workspace | None:
        self.let_go.wait()
        raise ConnectionError


def test_a_store_that_is_slow_or_away_holds_up_nothing_that_is_known() -> None:
    async def scene() -> None:
        store = Away()
        many = Scene(MANY, store)
        await many.directory.installed(grant())
        many.time += KNOWN_FOR
        assert await many.directory.token("T1") == "xoxb-first"

        store.let_go.set()
        with pytest.raises(ConnectionError):
            await many.directory.token("T2")
        assert await many.directory.token("T1") == "xoxb-first"

    run(scene())


def test_what_another_process_installed_is_seen_within_seconds() -> None:
    async def scene() -> None:
        one, other = Scene(MANY), Scene(MANY)
        other.store = one.store
        assert await one.directory.token("T1") == ""

        other.directory = Directory(one.store, MANY, cast(Entry, other.entry), other, other.now)
        await other.directory.installed(grant())
        one.time += timedelta(seconds=5)
        assert await one.directory.token("T1") == "xoxb-first"

    run(scene())


def test_an_uninstalled_workspace_loses_its_tokens_at_once() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant(refresh="xoxe-1", seconds=43200))
        await many.directory.uninstalled("T1", START + timedelta(minutes=1))

        assert many.kept.state is WorkspaceState.UNINSTALLED
        assert many.kept.secrets == {}
        assert await many.directory.authorize(None, "T1", "U1") is None

    run(scene())


def test_the_order_of_removal_and_revocation_does_not_matter() -> None:
    async def scene() -> None:
        for first_uninstalled in (True, False):
            many = Scene(MANY)
            await many.directory.installed(grant())
            if first_uninstalled:
                await many.directory.uninstalled("T1", START)
                await many.directory.revoked("T1", ("UBOT",), START)
            else:
                await many.directory.revoked("T1", ("UBOT",), START)
                await many.directory.uninstalled("T1", START)
            assert many.kept.state is WorkspaceState.UNINSTALLED

    run(scene())


def test_tokens_of_people_that_are_revoked_change_nothing() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        await many.directory.revoked("T1", (), START)
        assert await many.directory.token("T1") == "xoxb-first"

    run(scene())


def test_a_removal_that_comes_late_does_not_undo_a_new_installation() -> None:
    """Slack delivers an event again for minutes; meanwhile the app may be back."""

    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        removed_at = START + timedelta(seconds=30)
        many.time = START + timedelta(minutes=2)
        await many.directory.installed(grant("xoxb-second"))

        await many.directory.uninstalled("T1", removed_at)
        await many.directory.revoked("T1", ("UBOT",), removed_at)
        assert await many.directory.token("T1") == "xoxb-second"

    run(scene())


def test_removal_of_a_workspace_that_nobody_installed_is_no_error() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.uninstalled("T9", START)
        assert many.store.kept == {}

    run(scene())


# --- troubles -----------------------------------------------------------------------------------------------


def test_what_needs_a_hand_is_noted_once_and_taken_away_when_it_works() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        method = "files.getUploadURLExternal"
        many.directory.failed("T1", method, CallFailed("missing_scope", needed="files:write"))
        many.directory.worked("T1", "chat.postMessage")
        await many.directory.close()
        assert many.kept.trouble == f"missing_scope:files:write {method}"

        many.directory.worked("T1", method)
        await many.directory.close()
        assert many.kept.trouble == ""

    run(scene())


def test_a_slower_pace_or_a_person_who_left_is_no_trouble_of_the_workspace() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        for code in ("ratelimited", "user_not_found", "timeout", "channel_not_found"):
            many.directory.failed("T1", "chat.postMessage", CallFailed(code))
        await many.directory.close()
        assert many.kept.trouble == ""

    run(scene())


def test_a_token_that_slack_calls_revoked_is_erased_though_no_event_came() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        many.directory.failed("T1", "chat.postMessage", CallFailed("token_revoked"))
        await many.directory.close()

        assert (many.kept.state, many.kept.secrets) == (WorkspaceState.REVOKED, {})
        assert many.kept.trouble == "token_revoked"
        assert await many.directory.token("T1") == ""

    run(scene())


def test_an_old_token_that_is_refused_does_not_erase_the_new_one_of_another_process() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        await many.directory.installed(grant())
        many.store.keep(replace(many.kept, secrets={"bot_token": "xoxb-second"}))

        many.directory.failed("T1", "chat.postMessage", CallFailed("token_revoked"))
        await many.directory.close()
        assert many.kept.secrets == {"bot_token": "xoxb-second"}

    run(scene())


# --- tokens that run out ------------------------------------------------------------------------------------


def rotating() -> Scene:
    scene = Scene(MANY)
    scene.entry.grants = [grant("xoxb-second", seconds=43200, refresh="xoxe-2")]
    return scene


FIRST = grant(seconds=43200, refresh="xoxe-1")


def test_a_token_is_renewed_before_it_ends_and_meanwhile_the_old_one_serves() -> None:
    async def scene() -> None:
        many = rotating()
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=10)
        assert await many.directory.token("T1") == "xoxb-first"
        await many.directory.close()

        assert many.entry.asked == ["xoxe-1"]
        assert await many.directory.token("T1") == "xoxb-second"
        assert many.kept.secrets == {"bot_token": "xoxb-second", "refresh_token": "xoxe-2"}
        assert many.kept.expires_at == many.time + timedelta(hours=12)

    run(scene())


def test_many_sends_at_once_spend_a_refresh_token_only_once() -> None:
    async def scene() -> None:
        many = rotating()
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=13)

        tokens = await asyncio.gather(*(many.directory.token("T1") for _ in range(20)))
        assert set(tokens) == {"xoxb-second"}
        assert many.entry.asked == ["xoxe-1"]

    run(scene())


def test_two_processes_spend_a_refresh_token_only_once() -> None:
    async def scene() -> None:
        one = rotating()
        await one.directory.installed(FIRST)
        other = Scene(MANY, one.store)
        one.time = other.time = START + timedelta(hours=13)
        one.entry.hold = asyncio.Event()

        asking = asyncio.create_task(one.directory.token("T1"))
        while not one.entry.asked:
            await asyncio.sleep(0)
        assert await other.directory.token("T1") == ""
        assert other.entry.asked == []

        one.entry.hold.set()
        assert await asking == "xoxb-second"
        assert await other.directory.token("T1") == "xoxb-second"

    run(scene())


def test_tokens_are_renewed_though_nobody_writes() -> None:
    async def scene() -> None:
        many = rotating()
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=11)
        await many.directory.start()
        while many.kept.secrets["bot_token"] != "xoxb-second":
            await asyncio.sleep(0)
        await many.directory.close()

    run(scene())


def test_a_renewal_that_was_begun_is_kept_though_the_program_ends() -> None:
    async def scene() -> None:
        many = rotating()
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=11)
        many.entry.hold = asyncio.Event()
        await many.directory.token("T1")
        while not many.entry.asked:
            await asyncio.sleep(0)

        ending = asyncio.create_task(many.directory.close())
        await asyncio.sleep(0)
        many.entry.hold.set()
        await ending
        assert many.kept.secrets["refresh_token"] == "xoxe-2"

    run(scene())


def test_a_workspace_that_is_removed_during_a_renewal_stays_removed() -> None:
    async def scene() -> None:
        many = rotating()
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=13)
        many.entry.hold = asyncio.Event()
        asking = asyncio.create_task(many.directory.token("T1"))
        while not many.entry.asked:
            await asyncio.sleep(0)
        await many.directory.uninstalled("T1", many.time)
        many.entry.hold.set()

        assert await asking == ""
        assert (many.kept.state, many.kept.secrets) == (WorkspaceState.UNINSTALLED, {})

    run(scene())


def test_a_refused_renewal_is_a_trouble_of_the_workspace(caplog: pytest.LogCaptureFixture) -> None:
    async def scene() -> None:
        many = rotating()
        many.entry.grants = [CallFailed("invalid_refresh_token")]
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=11)
        assert await many.directory.token("T1") == "xoxb-first"
        await many.directory.close()

        many.directory.worked("T1", "chat.postMessage")
        await many.directory.close()
        assert many.kept.trouble == "not_renewed:invalid_refresh_token"
        many.time += timedelta(hours=2)
        many.entry.grants = [CallFailed("invalid_refresh_token")]
        assert await many.directory.token("T1") == ""

    with caplog.at_level(logging.DEBUG):
        run(scene())
    assert "xox" not in caplog.text


def test_slack_being_away_is_no_trouble_while_the_token_lives() -> None:
    async def scene() -> None:
        many = rotating()
        many.entry.grants.insert(0, CallFailed("timeout"))
        await many.directory.installed(FIRST)
        many.time += timedelta(hours=11)
        await many.directory.token("T1")
        await many.directory.close()
        assert many.kept.trouble == ""

        many.time += timedelta(minutes=1)
        await many.directory.token("T1")
        await many.directory.close()
        assert await many.directory.token("T1") == "xoxb-second"

    run(scene())


def test_no_repr_shows_a_token() -> None:
    async def scene() -> None:
        many = Scene(MANY)
        kept = await many.directory.installed(FIRST)
        assert "xox" not in f"{FIRST!r} {kept!r} {many.directory!r}"

    run(scene())


def test_what_waits_for_a_workspace_that_removed_the_app_is_not_for_later() -> None:
    async def scene() -> None:
        for settings in (ONE, MANY):
            one = Scene(settings)
            if settings is ONE:
                await one.directory.start()
            else:
                await one.directory.installed(grant())
            await one.directory.uninstalled("T1", START)
            with pytest.raises(CallFailed, match="app_uninstalled"):
                await one.directory.token("T1")

    run(scene())
