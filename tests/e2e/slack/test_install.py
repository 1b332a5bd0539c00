"""Installing in workspaces by a browser, with scopes and triggers as strict as Slack's (emulate)."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, expect

from adapters.slack.scopes import SCOPES
from tests.e2e.bot import Bot
from tests.e2e.browser import browser
from tests.e2e.client import until
from tests.e2e.process import PATIENCE_S, run
from tests.e2e.slack.peers import APP, SIGNING_SECRET, Emulate, needs_peers
from tests.e2e.slack.proxy import signed
from tests.e2e.slack.rules import TRIGGER_S, Json

__all__ = ["browser"]
pytestmark = needs_peers
ALL = [scope.name for scope in SCOPES]
LOOKING, CLIENT = "xoxb-looking", ("123.456", "secret-of-the-tests")
TEAM, MARJA = "T000000001", "marja"


class Slack:
    """emulate, as somebody looks at it from outside who may see everything."""

    def __init__(self, folder: Path, redirect: str) -> None:
        seen = ["users:read", "im:read", "channels:read", "groups:read", "mpim:read", *ALL]
        self.server = Emulate(
            folder,
            {
                "team": {"name": "Kotipesä", "domain": "kotipesa"},
                "users": [{"name": MARJA, "real_name": "Marja Koskinen", "email": "marja@kotipesa.example"}],
                "strict_scopes": True,
                "oauth_apps": [
                    {"app_id": APP, "client_id": CLIENT[0], "client_secret": CLIENT[1], "name": "Rinnalla",
                     "redirect_uris": [redirect], "scopes": ALL, "bot_name": "rinnalla"}
                ],
                "tokens": [
                    {"token": LOOKING, "type": "bot", "user": MARJA, "scopes": seen, "app_id": APP},
                ],
            },
        )  # fmt: skip

    @property
    def api(self) -> str:
        """Where its Web API is."""
        return f"http://127.0.0.1:{self.server.port}/api/"

    def ask(self, method: str, **args: Any) -> Json:
        """A call of the Web API."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=PATIENCE_S)
        try:
            headers = {"Authorization": f"Bearer {LOOKING}", "Content-Type": "application/json"}
            connection.request("POST", f"/api/{method}", json.dumps(args), headers)
            answer: Json = json.loads(connection.getresponse().read())
            return answer
        finally:
            connection.close()

    def user(self) -> str:
        """Marja's id."""
        users = self.ask("users.list")["members"]
        return str(next(user["id"] for user in users if user["name"] == MARJA))

    def trigger(self) -> str:
        """A trigger of Marja's that is born now."""
        return str(self.ask("views.generateTriggerId", user_id=self.user())["trigger_id"])

    def told(self) -> list[str]:
        """What Marja's own chats hold."""
        chats = self.ask("conversations.list", types="im")["channels"]
        return [
            message["text"]
            for chat in chats
            for message in self.ask("conversations.history", channel=chat["id"])["messages"]
        ]


@contextmanager
def answers_for_one() -> Iterator[tuple[str, list[Json]]]:
    """An address for answers to one person, and what came there."""
    came: list[Json] = []

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            came.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Taking)
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", came
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


class Installed:
    """A bot that any workspace may install."""

    def __init__(self, folder: Path) -> None:
        self.bot = Bot(
            folder / "bot", SLACK_CLIENT_ID=CLIENT[0], SLACK_CLIENT_SECRET=CLIENT[1],
            SLACK_SIGNING_SECRET=SIGNING_SECRET,
        )  # fmt: skip
        self.address = f"http://127.0.0.1:{self.bot.port}"
        self.slack = Slack(folder / "slack", f"{self.address}/slack/oauth_redirect")
        self.slack.server.up()
        self.bot.set(RINNALLA_URL=self.address, SLACK_API_URL=self.slack.api)
        self.bot.up()
        self.old, self.born = self.slack.trigger(), time.monotonic()

    def send(self, body: bytes, kind: str) -> tuple[int, str]:
        """What Slack sends, signed."""
        connection = http.client.HTTPConnection("127.0.0.1", self.bot.port, timeout=PATIENCE_S)
        try:
            headers = {"Content-Type": kind, **signed(SIGNING_SECRET, body)}
            connection.request("POST", "/slack/events", body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def command(
        self, text: str, *, trigger: str = "", respond: str = "", team: str = TEAM
    ) -> tuple[int, str]:
        """Marja types a command."""
        said = {
            "command": "/mentoring", "text": text, "team_id": team, "user_id": self.slack.user(),
            "channel_id": "C000000001", "channel_name": "general", "response_url": respond, "api_app_id": APP,
            "trigger_id": trigger or f"none.{time.monotonic_ns()}",
        }  # fmt: skip
        return self.send(urlencode(said).encode(), "application/x-www-form-urlencoded")

    def happens(self, event: Json) -> tuple[int, str]:
        """Slack tells of an event."""
        body = {
            "type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event": event,
            "event_id": f"Ev{time.monotonic_ns()}", "event_time": int(time.time()),
        }  # fmt: skip
        return self.send(json.dumps(body).encode(), "application/json")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Installed]:
    """Installed by clicking, as whoever installs it does."""
    running = Installed(tmp_path_factory.mktemp("installed"))
    try:
        install(browser, running)
        yield running
    finally:
        running.bot.kill()
        running.slack.server.kill()
    assert running.bot.failures() == []


def install(browser: Browser, installed: Installed) -> str:
    """Click through an installation; the address to which Slack led back."""
    page = browser.new_context(locale="fi-FI").new_page()
    page.goto(f"{installed.address}/slack/install")
    page.get_by_role("link").click()
    with page.expect_navigation(url="**/slack/oauth_redirect*"):
        page.get_by_role("button", name="Marja Koskinen").click()
    expect(page.get_by_role("main")).to_contain_text("Kotipesä")
    return page.url


def test_who_installed_it_is_answered_at_once(installed: Installed) -> None:
    before = len(installed.slack.told())
    assert installed.command("ohje")[0] == 200
    until(lambda: len(installed.slack.told()) > before, "Marja is not answered")


def test_an_installation_works_once_and_in_the_browser_that_began_it(
    browser: Browser, installed: Installed
) -> None:
    used = install(browser, installed)
    for context in (browser.new_context(), browser.contexts[-1]):
        page = context.new_page()
        answer = page.goto(used)
        assert answer is not None
        assert answer.status >= 400
        assert used.partition("code=")[2][:12] not in page.content()
    mine, theirs = browser.new_context().new_page(), browser.new_context().new_page()
    mine.goto(f"{installed.address}/slack/install")
    mine.get_by_role("link").click()
    state = mine.url.partition("state=")[2].partition("&")[0]
    answer = theirs.goto(f"{installed.address}/slack/oauth_redirect?code=x&state={state}")
    assert answer is not None
    assert answer.status >= 400


def test_a_form_opens_with_a_fresh_trigger_and_an_old_one_is_explained(installed: Installed) -> None:
    with answers_for_one() as (address, came):
        fresh = installed.slack.trigger()
        assert installed.command("ohjelma luo Kotipesä", trigger=fresh, respond=address)[0] == 200
        # a stop finishes what was accepted; to look earlier would be to use the trigger up
        assert installed.bot.stop() == 0
        assert used_up(installed.slack, fresh)
        assert came == []
        installed.bot.up()
        # how old a trigger is, emulate sees on the real clock
        until(lambda: time.monotonic() - installed.born > TRIGGER_S + 0.1, "time stands still")
        assert installed.command("ohjelma luo Kotipesä", trigger=installed.old, respond=address)[0] == 200
        until(lambda: came, "nothing explains it")
    assert came[0]["response_type"] == "ephemeral"


def used_up(slack: Slack, trigger: str) -> bool:
    """Whether a trigger has opened a view."""
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": []}
    return str(slack.ask("views.open", trigger_id=trigger, view=view).get("error", "")).startswith(
        "exchanged"
    )


def test_a_workspace_that_never_installed_it_is_not_served(installed: Installed) -> None:
    before = len(installed.slack.told())
    assert installed.command("ohje", team="T000000009")[0] == 200
    assert len(installed.slack.told()) == before


def test_doctor_finds_nothing_to_mend(installed: Installed) -> None:
    done = run("doctor", **installed.bot.settings)
    assert done.returncode == 0, done.stdout
    assert "scopes are granted" in done.stdout


def test_a_removed_app_says_nothing_more_and_installing_heals_it(
    browser: Browser, installed: Installed
) -> None:
    before = len(installed.slack.told())
    assert installed.happens({"type": "app_uninstalled"})[0] == 200
    installed.command("ohje")
    assert installed.bot.look()["outbox"] == []
    assert len(installed.slack.told()) == before
    install(browser, installed)
    assert installed.command("ohje")[0] == 200
    until(lambda: len(installed.slack.told()) > before, "Marja is not answered")


def test_no_token_lies_open_in_the_database(installed: Installed) -> None:
    kept = Path(installed.bot.database.removeprefix("sqlite:///")).read_bytes()
    assert b"xoxb-" not in kept
    assert CLIENT[1].encode() not in kept
