"""What an operator does about Slack at the command line: the manifest, doctor's look, and forgetting a workspace."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from adapters.slack.scopes import NEEDED, SCOPES
from bot.__main__ import main
from bot.cli.doctor_slack import examine_slack, refusing_channels
from bot.cli.finding import Finding
from bot.cli.maintenance import forget
from bot.config import URL, SlackSettings
from bot.workspaces import Workspace, WorkspaceState
from storage.crypto import generate_key, parse_keys
from storage.health import Refusing
from storage.open import open_store
from tests.bot.findings import ailing
from tests.bot.served import database_with
from tests.workspaces import MemoryWorkspaces

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ALL = tuple(scope.name for scope in SCOPES)


def workspace(state: WorkspaceState = WorkspaceState.INSTALLED, **more: object) -> Workspace:
    given: dict[str, object] = {"secrets": {"bot_token": "xoxb-hunter1"}, **more}
    return Workspace(platform="slack", id="T1", name="Hoiva", state=state, since=NOW, **given)  # type: ignore[arg-type]


# --- the manifest -------------------------------------------------------------------------------------------


def test_the_manifest_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manifest", "slack", "--url", "https://rinnalla.example.org/", "--name", "Vierellä"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["display_information"]["name"] == "Vierellä"
    assert printed["settings"]["interactivity"]["request_url"] == "https://rinnalla.example.org/slack/events"


def test_the_address_may_come_from_the_settings(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(URL, "https://rinnalla.example.org")
    assert main(["manifest", "slack"]) == 0
    assert "https://rinnalla.example.org/slack/events" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [[], ["--url", "http://rinnalla.example.org"], ["--socket", "--name", ""]]
)
def test_a_manifest_that_slack_would_refuse_is_not_printed(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(URL, raising=False)
    assert main(["manifest", "slack", *arguments]) == 2
    assert capsys.readouterr().out == ""


# --- doctor -------------------------------------------------------------------------------------------------


@contextmanager
def little_slack(granted: tuple[str, ...] = ALL, error: str = "") -> Iterator[str]:
    """The address of a Slack that knows every token, or none; it runs on a thread of its own."""
    started: list[str] = []
    ready, stop = threading.Event(), threading.Event()

    async def answer(request: web.Request) -> web.Response:
        if error:
            return web.json_response({"ok": False, "error": error})
        body = {"ok": True, "team_id": "T1", "user_id": "UBOT", "bot_id": "B1", "url": "wss://x"}
        return web.json_response(body, headers={"X-OAuth-Scopes": ",".join(granted)})

    async def run() -> None:
        app = web.Application()
        app.add_routes([web.post("/api/{method}", answer)])
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        started.append(f"http://127.0.0.1:{port}/api/")
        ready.set()
        await asyncio.to_thread(stop.wait)
        await runner.cleanup()

    thread = threading.Thread(target=lambda: asyncio.run(run()))
    thread.start()
    ready.wait()
    try:
        yield started[0]
    finally:
        stop.set()
        thread.join()


def look(settings: SlackSettings, *known: Workspace) -> list[Finding]:
    store = MemoryWorkspaces({("slack", one.id): one for one in known})
    return examine_slack(settings, store, NOW)


def one_token(url: str) -> SlackSettings:
    return SlackSettings(bot_token="xoxb-hunter2", signing_secret="hunter3", api_url=url)


def many(url: str) -> SlackSettings:
    return SlackSettings(
        signing_secret="hunter3",
        client_id="1",
        client_secret="hunter5",
        api_url=url,
        public_url="https://x.example",
    )


def test_a_channel_that_takes_no_messages_is_told_by_its_programme_and_why() -> None:
    refusing = Refusing("slack", "T1", "g1", "is_archived"), Refusing("teams", "T2", "g2", "gone")
    told = ailing(refusing_channels(refusing))
    assert "T1" in told
    assert "g1" in told
    assert "archived" in told
    assert "g2" not in told


def test_without_slack_there_is_nothing_to_mend() -> None:
    assert ailing(examine_slack(None, MemoryWorkspaces(), NOW)) == ""


@pytest.mark.loopback
def test_a_token_that_works_with_every_scope_is_well() -> None:
    with little_slack() as url:
        assert ailing(look(one_token(url))) == ""
        assert ailing(look(many(url), workspace())) == ""


@pytest.mark.loopback
def test_a_needed_scope_that_is_missing_needs_a_hand_and_an_optional_one_does_not() -> None:
    with little_slack(granted=NEEDED) as url:
        findings = look(one_token(url))
        assert ailing(findings) == ""
        assert any("files:write" in finding.seen for finding in findings)
    with little_slack(granted=tuple(scope for scope in ALL if scope != "im:history")) as url:
        assert "im:history (typed answers are not heard)" in ailing(look(one_token(url)))


@pytest.mark.loopback
@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "account_inactive"])
def test_a_token_that_slack_refuses_needs_a_hand(code: str) -> None:
    with little_slack(error=code) as url:
        assert f"({code})" in ailing(look(one_token(url)))
        assert "T1: " in ailing(look(many(url), workspace()))


@pytest.mark.loopback
def test_slack_that_is_not_there_is_told_as_that() -> None:
    with little_slack() as url:
        pass
    assert "could not be reached" in ailing(look(one_token(url)))


@pytest.mark.loopback
def test_a_socket_that_slack_does_not_open_names_the_variable() -> None:
    settings = {"bot_token": "xoxb-hunter2", "app_token": "xapp-hunter4"}
    with little_slack() as url:
        assert ailing(look(SlackSettings(**settings, api_url=url))) == ""
    with little_slack(error="invalid_auth") as url:
        assert "SLACK_APP_TOKEN" in ailing(look(SlackSettings(**settings, api_url=url)))


@pytest.mark.loopback
def test_many_workspaces_of_which_none_is_there_begin_with_the_page() -> None:
    with little_slack() as url:
        assert "https://x.example/slack/install" in ailing(look(many(url)))


@pytest.mark.loopback
@pytest.mark.parametrize(
    ("one", "said"),
    [
        (workspace(WorkspaceState.REVOKED, secrets={}), "taken away on 2026-11-23"),
        (workspace(trouble="not_renewed:invalid_refresh_token"), "does not renew the token"),
        (
            workspace(trouble="missing_scope:files:write files.getUploadURLExternal"),
            "lacks the scope files:write",
        ),
        (workspace(trouble="messages_tab_disabled chat.postMessage"), "Messages tab is off"),
        (workspace(expires_at=NOW - timedelta(minutes=1)), "has run out"),
    ],
)
def test_what_was_noted_of_a_workspace_needs_a_hand(one: Workspace, said: str) -> None:
    with little_slack() as url:
        assert said in ailing(look(many(url), one))


@pytest.mark.loopback
def test_a_workspace_that_removed_the_app_is_told_with_the_day_of_its_erasure() -> None:
    gone = workspace(WorkspaceState.UNINSTALLED, secrets={})
    with little_slack() as url:
        findings = look(one_token(url), gone)
    assert ailing(findings) == ""
    assert any("erased on 2026-12-23" in finding.seen for finding in findings)


# --- forgetting ---------------------------------------------------------------------------------------------


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with one workspace in it; the settings name it."""
    return database_with(workspace(), tmp_path, monkeypatch)


def test_a_workspace_is_forgotten_once_its_id_was_typed(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert forget("slack", "T1", sure=False, ask=lambda question: " T1 ") == 0
    assert "still installed" in capsys.readouterr().out
    assert forget("slack", "T1", sure=True) == 1
    assert "Known: none" in capsys.readouterr().out


def test_what_was_forgotten_cannot_be_read_in_the_files_while_the_bot_runs(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running = open_store(database, parse_keys(generate_key("k2")))
    running.workspaces.keep(workspace(secrets={}, facts={"url": "https://salatyopaikka.example"}))
    assert forget("slack", "T1", sure=True) == 0
    assert [file for file in tmp_path.iterdir() if b"salatyopaikka" in file.read_bytes()] == []
    assert "Traces" not in capsys.readouterr().out
    running.close()


def no_terminal(question: str) -> str:
    raise EOFError


def test_anything_else_that_is_typed_erases_nothing(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for ask in (lambda question: "yes", lambda question: "", no_terminal):
        assert forget("slack", "T1", sure=False, ask=ask) == 1
        assert "Nothing was erased" in capsys.readouterr().out
    assert main(["forget", "slack", "T2"]) == 1
    assert "Known: T1" in capsys.readouterr().out
    assert main(["forget", "slack", "T1", "--yes"]) == 0
